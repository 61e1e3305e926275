"""Texts that do not fit into the model, and batches that do not fit into memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from transformers import AutoTokenizer, GPT2Config, GPT2LMHeadModel

from translator.generation import Sampling, open_translator
from translator.generation.interface import Task, UnreadText

from .conftest import CONTEXT, LESSONS, block

COOL = Sampling(temperature=0.1, max_new_tokens=80)
FIRST = next(iter(LESSONS))
LONG = "Let $n$ be even. " * 400


def test_a_text_longer_than_the_context_is_unread_and_the_others_go_on(causal: Path) -> None:
    translator = open_translator(f"hf:{causal}", COOL)
    tasks = [Task(block(text), CONTEXT) for text in (FIRST, LONG, FIRST)]
    first, long, last = translator.translate_many(tasks, k=2)
    assert isinstance(long, UnreadText)
    assert "longer than the 1024 tokens the model reads" in str(long)
    for result in (first, last):
        assert not isinstance(result, UnreadText)
        assert result[0].lean == LESSONS[FIRST]


def test_an_answer_ends_where_the_context_does(causal: Path, tmp_path: Path) -> None:
    """GPT-2 has a table of positions: one token too many would be an error."""
    tokenizer = AutoTokenizer.from_pretrained(causal)
    config = GPT2Config(
        vocab_size=len(tokenizer), n_positions=256, n_embd=16, n_layer=1, n_head=1,
        bos_token_id=1, eos_token_id=2,
    )  # fmt: skip
    GPT2LMHeadModel(config).save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    babble = Sampling(temperature=5, max_new_tokens=1000, seed=3)
    translator = open_translator(f"hf:{tmp_path}", babble)
    with pytest.raises(UnreadText, match="no Lean declaration"):
        translator.translate(block(FIRST), CONTEXT, k=4)


def test_a_model_without_positions_reads_texts_of_any_length(encoder_decoder: Path) -> None:
    translator = open_translator(f"hf:{encoder_decoder}", COOL)
    (result,) = translator.translate_many([Task(block(LONG), CONTEXT)], k=1)
    assert "longer" not in str(result)


STARVED = """
import resource, sys, torch
from translator.generation import Sampling, open_translator
from translator.generation.interface import Task, UnreadText
from tests.generation.conftest import CONTEXT, LESSONS, block

torch.set_num_threads(1)
sampling = Sampling(temperature=0.1, max_new_tokens=80, batch=int(sys.argv[2]))
translator = open_translator(f"hf:{sys.argv[1]}", sampling)
texts = [next(iter(LESSONS)), "Let $n$ be even. " * 60]
tasks = [Task(block(text), CONTEXT) for text in texts]
list(translator.translate_many(tasks[:1], k=1))  # so that nothing is loaded later
pages = int(open("/proc/self/statm").read().split()[0])
room = int(sys.argv[3]) * 2**20
resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + room,) * 2)
results = list(translator.translate_many(tasks, k=64))
for text, result in zip(texts, results, strict=True):
    if isinstance(result, UnreadText):
        print("unread:", result)
    elif text in LESSONS:
        assert result[0].lean == LESSONS[text], result[0].lean
print("answers:", len(results), "batch:", translator.rows_at_once)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits the process as Linux does")
def test_a_batch_that_does_not_fit_into_memory_is_halved_and_nothing_is_lost(causal: Path) -> None:
    """The real allocator fails here: the process may have 50 MB more than it has after loading."""
    done = subprocess.run(
        [sys.executable, "-c", STARVED, causal, "128", "50"],
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    last = done.stdout.splitlines()[-1]
    assert last.startswith("answers: 2 batch: ")
    assert int(last.split()[-1]) < 128
    assert "memory" not in done.stdout
