"""Each family of models is asked in the words it was trained on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from translator.generation.interface import Context, Definition, TranslatorError
from translator.generation.prompts import (
    Message,
    template_for,
    template_named,
    templates,
)
from translator.generation.sampling import Sampling
from translator.sections.model import Block, BlockKind, Span

SPAN = Span(line=1, column=0, end_line=1, end_column=1)
BLOCK = Block(
    label="sq", kind=BlockKind.LEMMA, title="Squares", text="If $n > 1$, then $n^2 > n$.", span=SPAN
)
CONTEXT = Context(name="squares")


@pytest.mark.parametrize(
    ("model", "family"),
    [
        ("FrenzyMath/Herald_translator", "herald"),
        ("AI-MO/Kimina-Autoformalizer-7B", "kimina"),
        ("Goedel-LM/Goedel-Formalizer-V2-8B", "goedel_v2"),
        ("stepfun-ai/StepFun-Formalizer-7B", "stepfun"),
        ("/models/kimina-autoformalizer.gguf", "kimina"),
        ("Qwen/Qwen2.5-7B-Instruct", "plain"),
    ],
)
def test_a_model_gets_the_template_of_its_family(model: str, family: str) -> None:
    assert template_for(model).name == family


def test_herald_is_given_a_name_and_the_statement() -> None:
    system, user = templates()["herald"].messages(BLOCK, CONTEXT)
    assert system == Message("system", "You are an expert at Lean 4 and Mathematics.")
    lines = user.content.splitlines()
    assert lines[1:] == ["**Name**", "Squares", "**Informal statement**", BLOCK.text]
    assert user.content.endswith("\n")


def test_herald_is_given_the_lean_name_where_a_block_has_no_title() -> None:
    untitled = BLOCK.model_copy(update={"title": None})
    assert "**Name**\nsquares\n" in templates()["herald"].messages(untitled, CONTEXT)[1].content


def test_kimina_is_told_the_theorem_name_and_then_the_problem() -> None:
    system, user = templates()["kimina"].messages(BLOCK, CONTEXT)
    assert system.content == "You are an expert in mathematics and Lean 4."
    assert "Use the following theorem names: squares.\n\n" in user.content
    assert user.content.endswith(BLOCK.text)


def test_goedel_has_no_system_turn_and_is_asked_to_think() -> None:
    (user,) = templates()["goedel_v2"].messages(BLOCK, CONTEXT)
    assert user.role == "user"
    assert "Use the following theorem name: squares\n" in user.content
    assert f"The natural language statement is: \n{BLOCK.text}Think before" in user.content
    assert templates()["goedel_v2"].max_new_tokens >= 4096


def test_stepfun_is_told_how_its_code_should_begin() -> None:
    _, user = templates()["stepfun"].messages(BLOCK, CONTEXT)
    assert user.content.endswith(
        f"{BLOCK.text}\n\nYour code should start with:\n```Lean4\nimport Mathlib\n```\n"
    )


def test_other_models_see_definitions() -> None:
    tame = Definition(block=BLOCK, lean="def Tame (n : ℕ) : Prop := n = n")
    context = Context(name="squares", definitions=(tame,))
    _, user = templates()["plain"].messages(BLOCK, context)
    for part in (tame.lean, "lemma", "`squares`", BLOCK.text):
        assert part in user.content


def test_braces_in_the_text_are_left_alone() -> None:
    odd = BLOCK.model_copy(update={"text": r"Let $S = \{{n}\}$ and {{ name }} be {% sets %}."})
    for template in templates().values():
        assert odd.text in template.messages(odd, CONTEXT)[-1].content


def test_a_template_of_ones_own_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text('user = "{{ kind }} {{ name }}: {{ text }}"\ntemperature = 0.2\n')
    template = template_named(str(file))
    assert template.messages(BLOCK, CONTEXT) == [Message("user", f"lemma squares: {BLOCK.text}")]
    assert (template.name, template.temperature) == ("mine", 0.2)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("user = 3", "wrong at “user”"),
        ("system = 'x'", "wrong at “user”"),
        ("user = 'x'\nspeed = 3", "wrong at “speed”"),
        ("user = 'x'\ntop_p = 2", "wrong at “top_p”"),
        ("user = 'x'\ntemperature = 9", "wrong at “temperature”"),
        ("user = 'x'\nmax_new_tokens = 999999", "wrong at “max_new_tokens”"),
        ("user = '{{ statement }}'", "'statement' is undefined"),
        ("user = '{% for %}'", "cannot be used"),
        ("user = '{{ 1 / 0 }}'", "cannot be used"),
        ("user = '{{ ().__class__.__mro__ }}'", "cannot be used"),
        ("user = ", "cannot be used"),
    ],
)
def test_a_template_that_is_wrong_is_told_before_any_work(
    tmp_path: Path, content: str, words: str
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(content)
    with pytest.raises(TranslatorError, match=re.escape(str(file))) as told:
        template_named(str(file))
    assert words in str(told.value)


def test_an_unknown_template_is_told_which_there_are(tmp_path: Path) -> None:
    with pytest.raises(TranslatorError, match="choose one of goedel_v2, herald, kimina"):
        template_named("gpt")
    with pytest.raises(TranslatorError, match="no such file"):
        template_named(str(tmp_path / "absent.toml"))


def test_names_of_the_help_are_those_of_the_templates() -> None:
    assert set(templates()) == {"plain", "herald", "kimina", "goedel_v2", "stepfun"}


def test_a_template_advises_where_a_run_says_nothing() -> None:
    advised = Sampling(top_p=0.5, seed=3).filled(templates()["goedel_v2"])
    assert (advised.temperature, advised.top_p, advised.max_new_tokens) == (0.9, 0.5, 8192)
    assert (advised.seed, advised.batch) == (3, 16)
    assert Sampling(temperature=0).filled(templates()["plain"]).temperature == 0


def test_advice_out_of_range_is_refused_wherever_it_comes_from() -> None:
    hot = templates()["plain"].model_copy(update={"temperature": 9.0})  # which checks nothing
    with pytest.raises(ValidationError, match="temperature"):
        Sampling().filled(hot)
