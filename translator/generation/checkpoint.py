"""Checkpoints of `transformers`, with an optional LoRA adapter: loaded, and refused if parts do not fit.

A library that meets a damaged file may raise anything, or go on with random weights; here every defect is
a `TranslatorError` that names the part.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import torch
from huggingface_hub import snapshot_download
from peft import PeftModel, get_peft_model_state_dict
from safetensors import safe_open
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    PreTrainedTokenizerBase,
)
from transformers.utils import logging

from translator.generation.interface import TranslatorError
from translator.generation.places import ADAPTER_CONFIG, parts_of

_ADAPTER_WEIGHTS = "adapter_model.safetensors"
_PROBE = "theorem"
"""What any tokenizer of a model that writes Lean carries through."""


class Checkpoint(NamedTuple):
    """A model that is ready to generate, and what turns text into its tokens."""

    model: Any
    tokenizer: PreTrainedTokenizerBase


def load_checkpoint(source: str, *, download: bool) -> Checkpoint:
    """The checkpoint `PATH_OR_ID` or `PATH_OR_ID+ADAPTER`, on the GPU if there is one.

    Files come from a folder or from the local cache of the Hugging Face Hub, and from the network only if
    `download`. Weights are read from safetensors only, and no code of a repository is run. Raises
    `TranslatorError`.
    """
    base, adapter = parts_of(source)
    logging.set_verbosity_error()  # its warnings concern programmers, or are errors here
    if not download:
        logging.disable_progress_bar()  # of loading: it would write over ours
    tokenizer_source = base
    with _told(f"the model {base}", base, download):
        model = _base_model(base, download)
    if adapter:
        with _told(f"the adapter {adapter}", adapter, download):
            folder = _adapter_folder(adapter, download)
            model = _adapted(model, folder, f"the adapter {adapter}", base)
        if (folder / "tokenizer_config.json").exists():
            tokenizer_source = str(folder)
    with _told(f"the tokenizer of {tokenizer_source}", tokenizer_source, download):
        tokenizer = AutoTokenizer.from_pretrained(tokenizer_source, **_options(download))
        _require_fit(tokenizer, model, tokenizer_source)
    with _told(f"the model {base}", base, download):
        model = model.to("cuda" if torch.cuda.is_available() else "cpu").eval()
    return Checkpoint(model, tokenizer)


def _options(download: bool) -> dict[str, Any]:
    return {"local_files_only": not download, "trust_remote_code": False}


def _base_model(base: str, download: bool) -> Any:
    config = AutoConfig.from_pretrained(base, **_options(download))
    kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
    model, report = kind.from_pretrained(
        base,
        use_safetensors=True,
        dtype=torch.bfloat16 if torch.cuda.is_available() else torch.float32,
        output_loading_info=True,
        **_options(download),
    )
    missing = sorted(report["missing_keys"])
    if missing:
        raise TranslatorError(
            f"the weights of the model {base} are incomplete: {len(missing)} tensors are missing, "
            f"{missing[0]} among them; copy or download it again"
        )
    return model


def _adapter_folder(adapter: str, download: bool) -> Path:
    if Path(adapter).is_dir():
        return Path(adapter)
    wanted = [ADAPTER_CONFIG, _ADAPTER_WEIGHTS, "tokenizer*", "chat_template*"]
    found = snapshot_download(adapter, allow_patterns=wanted, local_files_only=not download)
    return Path(found)


def _adapted(model: Any, folder: Path, what: str, base: str) -> Any:
    """The model with the adapter's changes added to its weights."""
    for name in (ADAPTER_CONFIG, _ADAPTER_WEIGHTS):
        if not (folder / name).exists():
            raise TranslatorError(f"{what} has no file {name}; give the folder that peft saved")
    with safe_open(folder / _ADAPTER_WEIGHTS, "pt") as weights:
        saved = {name for name in weights.keys() if "lora_" in name}  # noqa: SIM118
    try:
        with warnings.catch_warnings(action="ignore"):  # what they concern is an error below
            adapted = PeftModel.from_pretrained(model, str(folder))
    except (RuntimeError, ValueError) as error:
        raise TranslatorError(
            f"{what} does not fit the model {base}: it was made for another ({_first_line(error)})"
        ) from error
    state = get_peft_model_state_dict(adapted, save_embedding_layers=False)
    strange = saved ^ {name for name in state if "lora_" in name}
    if strange:
        raise TranslatorError(
            f"{what} does not fit the model {base}: it was made for another "
            f"({len(strange)} tensors have no counterpart, {min(strange)} among them)"
        )
    return adapted.merge_and_unload()


def _require_fit(tokenizer: PreTrainedTokenizerBase, model: Any, source: str) -> None:
    """Raises `TranslatorError` if the tokenizer cannot be the model's."""
    rows = model.get_input_embeddings().weight.shape[0]
    if tokenizer.vocab_size > rows:
        raise TranslatorError(
            f"the tokenizer of {source} is not the model's: it has {tokenizer.vocab_size:,} entries "
            f"and the model {rows:,}; put the tokenizer's files of the same model beside it"
        )
    tokens = tokenizer(_PROBE, add_special_tokens=False)["input_ids"]
    if _PROBE not in str(tokenizer.decode(tokens)).replace(" ", ""):
        raise TranslatorError(
            f"the tokenizer of {source} cannot be used: it does not carry the word “{_PROBE}”; "
            "its files are missing or damaged, copy or download them again"
        )


@contextmanager
def _told(what: str, source: str, download: bool) -> Iterator[None]:
    """Any failure within becomes a `TranslatorError` about `what`."""
    try:
        yield
    except TranslatorError:
        raise
    except Exception as error:  # parsers written in Rust raise nothing narrower
        if not download and not Path(source).exists():
            raise TranslatorError(
                f"{what} is not on this machine; give a folder, or allow a download with --download"
            ) from error
        raise TranslatorError(f"{what} cannot be loaded: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    text = " ".join(lines[:2]) if lines else type(error).__name__
    return text[:300].rstrip(".: ")
