"""Models of `transformers` as translators: real checkpoints of both architectures, loaded from disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from translator.generation import Sampling, open_translator
from translator.generation.interface import Task, UnreadText

from .conftest import CONTEXT, LESSONS, block

COOL = Sampling(temperature=0.2, max_new_tokens=80)


def test_a_checkpoint_answers_what_it_has_learned(checkpoint: Path) -> None:
    translator = open_translator(f"hf:{checkpoint}", COOL)
    for text, lean in LESSONS.items():
        best = translator.translate(block(text), CONTEXT, k=4)[0]
        assert best.lean == lean
        assert best.translator == f"hf:{checkpoint}"
        assert text in (best.prompt or "")


def test_candidates_are_distinct_and_likeliest_first(checkpoint: Path) -> None:
    hot = Sampling(temperature=1.6, max_new_tokens=80)
    translator = open_translator(f"hf:{checkpoint}", hot)
    candidates = translator.translate(block(next(iter(LESSONS))), CONTEXT, k=12)
    assert len({candidate.lean for candidate in candidates}) == len(candidates)
    scores = [candidate.score for candidate in candidates]
    assert scores == sorted(scores, reverse=True)


def test_the_same_seed_gives_the_same_candidates_whatever_the_batch(checkpoint: Path) -> None:
    tasks = [Task(block(text), CONTEXT) for text in LESSONS]

    def run(batch: int, seed: int) -> list[list[str]]:
        sampling = Sampling(temperature=1.6, max_new_tokens=60, batch=batch, seed=seed)
        translator = open_translator(f"hf:{checkpoint}", sampling)
        results = translator.translate_many(tasks, k=4)
        return [[] if isinstance(r, UnreadText) else [c.lean for c in r] for r in results]

    alone = run(batch=4, seed=7)
    assert run(batch=12, seed=7) == alone
    assert any(run(batch=12, seed=seed) != alone for seed in (8, 9, 10))


def test_results_come_in_the_order_of_the_tasks(checkpoint: Path) -> None:
    texts = [*LESSONS, *reversed(LESSONS)] * 3
    translator = open_translator(f"hf:{checkpoint}", COOL)
    results = translator.translate_many((Task(block(text), CONTEXT) for text in texts), k=2)
    for text, result in zip(texts, results, strict=True):
        assert not isinstance(result, UnreadText)
        assert result[0].lean == LESSONS[text]


def test_a_reply_without_lean_is_unread(causal: Path) -> None:
    short = Sampling(temperature=0, max_new_tokens=2)
    translator = open_translator(f"hf:{causal}", short)
    with pytest.raises(UnreadText, match="no Lean declaration"):
        translator.translate(block(next(iter(LESSONS))), CONTEXT, k=2)


def test_an_adapter_changes_the_answers(causal: Path, tmp_path: Path) -> None:
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM

    torch.manual_seed(1)
    adapted = get_peft_model(
        AutoModelForCausalLM.from_pretrained(causal),
        LoraConfig(r=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False),
    )
    adapted.save_pretrained(tmp_path / "adapter")
    text = next(iter(LESSONS))
    with_adapter = open_translator(f"hf:{causal}+{tmp_path / 'adapter'}", COOL)
    try:
        answer = with_adapter.translate(block(text), CONTEXT, k=1)[0].lean
    except UnreadText:
        answer = ""
    assert answer != LESSONS[text]
