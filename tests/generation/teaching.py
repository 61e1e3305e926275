"""Teaches small models a handful of statements by heart and saves them as checkpoints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
import transformers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from translator.generation.prompts import templates

from .conftest import CONTEXT, LESSONS, block

torch.set_num_threads(1)  # for models this small, threads only wait for each other


def teach(folder: Path, kind: str) -> Path:
    """A checkpoint in `folder`, `causal` or `encoder-decoder`, that knows the lessons."""
    torch.manual_seed(0)
    prompts = [
        "\n\n".join(
            message.content for message in templates()["plain"].messages(block(text), CONTEXT)
        )
        for text in LESSONS
    ]
    answers = [f"```lean\n{lean}\n```" for lean in LESSONS.values()]
    tokenizer = _tokenizer([*prompts, *answers])
    model = _model(kind, len(tokenizer), tokenizer)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    batch = _batch(kind, tokenizer, prompts, answers)
    for _ in range(400):
        loss = model(**batch).loss
        if loss.item() < 0.01:
            break
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    assert loss.item() < 0.1, "the small model did not learn its lessons"
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def _tokenizer(texts: list[str]) -> Any:
    raw = Tokenizer(models.BPE())
    raw.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    raw.decoder = decoders.ByteLevel()
    special = ["<pad>", "<bos>", "<eos>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=500, special_tokens=special, initial_alphabet=alphabet)
    raw.train_from_iterator(texts, trainer)
    return transformers.PreTrainedTokenizerFast(
        tokenizer_object=raw, pad_token="<pad>", bos_token="<bos>", eos_token="<eos>"
    )


def _model(kind: str, size: int, tokenizer: Any) -> Any:
    ids = {
        "pad_token_id": tokenizer.pad_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        "bos_token_id": tokenizer.bos_token_id,
    }
    if kind == "causal":
        config = transformers.LlamaConfig(
            vocab_size=size, hidden_size=64, intermediate_size=128, num_hidden_layers=2,
            num_attention_heads=4, num_key_value_heads=4, max_position_embeddings=1024, **ids,
        )  # fmt: skip
        return transformers.LlamaForCausalLM(config)
    config = transformers.T5Config(
        vocab_size=size, d_model=64, d_ff=128, d_kv=16, num_layers=2, num_heads=4,
        decoder_start_token_id=tokenizer.pad_token_id, dropout_rate=0.0, **ids,
    )  # fmt: skip
    return transformers.T5ForConditionalGeneration(config)


def _batch(kind: str, tokenizer: Any, prompts: list[str], answers: list[str]) -> dict[str, Any]:
    ends = [answer + tokenizer.eos_token for answer in answers]
    if kind == "encoder-decoder":
        batch = dict(tokenizer(prompts, return_tensors="pt", padding=True))
        labels = tokenizer(ends, return_tensors="pt", padding=True)["input_ids"]
        batch.pop("token_type_ids", None)
        return {**batch, "labels": labels.masked_fill(labels == tokenizer.pad_token_id, -100)}
    tokenizer.padding_side = "right"
    rows = [p + e for p, e in zip(prompts, ends, strict=True)]
    batch = dict(tokenizer(rows, return_tensors="pt", padding=True))
    batch.pop("token_type_ids", None)
    labels = batch["input_ids"].clone().masked_fill(batch["attention_mask"] == 0, -100)
    for row, prompt in enumerate(prompts):
        labels[row, : len(tokenizer(prompt)["input_ids"])] = -100
    return {**batch, "labels": labels}
