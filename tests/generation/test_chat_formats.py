"""Models are asked in their own chat format, which some make in ways of their own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tokenizers.processors import TemplateProcessing
from transformers import AutoTokenizer

from translator.generation.answers import is_complete
from translator.generation.hugging_face import HuggingFaceTranslator, as_text, open_model
from translator.generation.interface import Task
from translator.generation.own_numbers import StatementEnd
from translator.generation.prompts import Message, templates
from translator.generation.sampling import Sampling

from .conftest import CONTEXT, block

TURNS = [Message("system", "Be brief."), Message("user", "Translate.")]
CHAT = (
    "<bos>{% for message in messages %}[{{ message.role }}] {{ message.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}[assistant] {% endif %}"
)
NO_SYSTEM = (
    "{% if messages[0].role == 'system' %}{{ raise_exception('no system turn here') }}{% endif %}"
    + CHAT
)


def with_format(causal: Path, folder: Path, chat: str) -> Path:
    """The checkpoint, with a chat format."""
    shutil.copytree(causal, folder)
    (folder / "chat_template.jinja").write_text(chat)
    return folder


def test_turns_are_joined_where_a_model_has_no_chat_format(causal: Path) -> None:
    assert as_text(TURNS, AutoTokenizer.from_pretrained(causal)) == "Be brief.\n\nTranslate."


def test_the_chat_format_of_the_model_is_used(causal: Path, tmp_path: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(with_format(causal, tmp_path / "m", CHAT))
    assert as_text(TURNS, tokenizer) == ("<bos>[system] Be brief.\n[user] Translate.\n[assistant] ")


def test_a_format_without_system_turns_gets_one_turn(causal: Path, tmp_path: Path) -> None:
    tokenizer = AutoTokenizer.from_pretrained(with_format(causal, tmp_path / "m", NO_SYSTEM))
    assert as_text(TURNS, tokenizer) == "<bos>[user] Be brief.\n\nTranslate.\n[assistant] "


def test_the_beginning_of_a_text_is_marked_once(causal: Path, tmp_path: Path) -> None:
    """Both the format and the tokenizer may write the token; models have not seen it twice."""
    translator = chatting(with_format(causal, tmp_path / "m", CHAT))
    mark = translator.tokenizer.bos_token_id
    translator.tokenizer.backend_tokenizer.post_processor = TemplateProcessing(
        single="<bos> $A", special_tokens=[("<bos>", mark)]
    )
    prompt = translator._prompt(Task(block("x"), CONTEXT))
    assert list(translator._tokens([prompt])["input_ids"][0]).count(mark) == 1


def chatting(folder: Path) -> HuggingFaceTranslator:
    return open_model(str(folder), templates()["plain"], Sampling(), download=False)


@pytest.mark.parametrize(
    ("opening", "reply", "ended"),
    [
        ("", "theorem t : 1 = 1 := by", True),
        ("", "<think>theorem t : 1 = 1 := by", False),
        ("<think>", "Perhaps theorem t : 2 = 1 := by\ntheorem t : 2 = 1 := by", False),
        ("<think>", "No.</think>\ntheorem t : 1 = 1 := by", True),
    ],
)
def test_a_statement_that_is_only_thought_of_does_not_end_the_answer(
    causal: Path, opening: str, reply: str, ended: bool
) -> None:
    """Some formats open the thought in the prompt, so that the reply only closes it."""
    tokenizer = AutoTokenizer.from_pretrained(causal)
    rows = tokenizer([reply], return_tensors="pt")["input_ids"]
    assert StatementEnd(tokenizer, 0, opening)(rows, None).tolist() == [ended]


@pytest.mark.parametrize(
    ("reply", "readings"),
    [
        ("Let x = 1, so that y = 2 = z and n ^ 2 = 4: " * 5, range(1)),
        ("Let x = 1, so that y = 2 = z. theorem t : x = 3 := by", range(1, 7)),
    ],
)
def test_a_row_is_read_in_full_only_where_something_is_assigned(
    causal: Path, monkeypatch: pytest.MonkeyPatch, reply: str, readings: range
) -> None:
    tokenizer = AutoTokenizer.from_pretrained(causal)
    read: list[str] = []

    def watched(text: str) -> bool:
        read.append(text)
        return is_complete(text)

    monkeypatch.setattr("translator.generation.own_numbers.is_complete", watched)
    tokens = tokenizer([reply], return_tensors="pt", add_special_tokens=False)["input_ids"]
    stops = StatementEnd(tokenizer, 0)
    for length in range(1, tokens.shape[1] + 1):
        stops(tokens[:, :length], None)
    assert len(read) in readings
