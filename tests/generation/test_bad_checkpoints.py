"""What can be wrong with a model's files: one sentence that names the part, and never random weights."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

from translator.generation import TranslatorError, open_translator


@pytest.fixture
def copy(causal: Path, tmp_path: Path) -> Path:
    """A checkpoint to damage."""
    return Path(shutil.copytree(causal, tmp_path / "copy"))


def assert_refused(source: object, *words: str) -> None:
    with pytest.raises(TranslatorError) as told:
        open_translator(f"hf:{source}")
    assert "\n" not in str(told.value)
    for word in words:
        assert word in str(told.value)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _scramble(path: Path) -> None:
    path.write_bytes(b"\x89not what it should be\x00" * 40)


def _forget(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("damage", [_cut, _scramble, _forget])
@pytest.mark.parametrize(
    ("file", "part"), [("model.safetensors", "the model "), ("config.json", "the model ")]
)
def test_a_damaged_model_is_refused(
    copy: Path, file: str, part: str, damage: Callable[[Path], None]
) -> None:
    damage(copy / file)
    assert_refused(copy, part, str(copy))


@pytest.mark.parametrize("damage", [_cut, _scramble, _forget])
def test_a_damaged_tokenizer_is_refused(copy: Path, damage: Callable[[Path], None]) -> None:
    damage(copy / "tokenizer.json")
    assert_refused(copy, "the tokenizer of", str(copy))


def test_missing_tensors_are_no_random_ones(copy: Path) -> None:
    weights = load_file(copy / "model.safetensors")
    del weights["model.layers.1.mlp.up_proj.weight"]
    save_file(weights, copy / "model.safetensors", {"format": "pt"})
    assert_refused(copy, "1 tensors are missing", "layers.1.mlp.up_proj")


def test_weights_of_another_shape_than_the_configuration_are_refused(copy: Path) -> None:
    config = json.loads((copy / "config.json").read_text())
    (copy / "config.json").write_text(json.dumps({**config, "intermediate_size": 96}))
    assert_refused(copy, "the model", str(copy))


def test_a_tokenizer_of_a_larger_model_is_refused(copy: Path) -> None:
    tokenizer = json.loads((copy / "tokenizer.json").read_text())
    vocabulary = tokenizer["model"]["vocab"]
    vocabulary.update({f"extra{n}": len(vocabulary) + n for n in range(1000)})
    (copy / "tokenizer.json").write_text(json.dumps(tokenizer))
    assert_refused(copy, "the tokenizer of", "is not the model's", "put the tokenizer's files")


def test_an_unknown_architecture_is_refused_and_its_code_is_not_run(copy: Path) -> None:
    config = json.loads((copy / "config.json").read_text())
    own = {"model_type": "oracle", "auto_map": {"AutoConfig": "oracle.Config"}}
    (copy / "config.json").write_text(json.dumps({**config, **own}))
    (copy / "oracle.py").write_text("raise SystemExit('the code was run')")
    assert_refused(copy, "the model")


def test_weights_that_could_run_code_are_refused(copy: Path) -> None:
    """A pickle runs what it likes when it is loaded; only safetensors are read."""
    torch.save(load_file(copy / "model.safetensors"), copy / "pytorch_model.bin")
    (copy / "model.safetensors").unlink()
    assert_refused(copy, "the model")


def test_a_folder_that_holds_no_model_is_refused(tmp_path: Path) -> None:
    assert_refused(tmp_path, "cannot be loaded")


def test_what_is_not_on_this_machine_is_not_fetched(causal: Path) -> None:
    assert_refused(
        "nobody/nothing", "the model nobody/nothing is not on this machine", "--download"
    )
    assert_refused("/no/such/folder", "is not on this machine")
    assert_refused(f"{causal}+nobody/adapter", "the adapter nobody/adapter is not on this machine")


def adapter_for(base: LlamaForCausalLM, folder: Path) -> Path:
    made = get_peft_model(base, LoraConfig(r=2, target_modules=["q_proj", "v_proj"]))
    made.save_pretrained(folder)
    return folder


def _other(**changes: int) -> LlamaForCausalLM:
    sizes = {"hidden_size": 64, "num_hidden_layers": 2, **changes}
    return LlamaForCausalLM(
        LlamaConfig(vocab_size=500, intermediate_size=128, num_attention_heads=4, **sizes)
    )


@pytest.mark.parametrize(
    "changes", [{"hidden_size": 32}, {"num_hidden_layers": 1}, {"num_hidden_layers": 3}]
)
def test_an_adapter_for_another_base_is_refused(
    causal: Path, tmp_path: Path, changes: dict[str, int]
) -> None:
    adapter = adapter_for(_other(**changes), tmp_path / "adapter")
    assert_refused(
        f"{causal}+{adapter}", "the adapter", "does not fit the model", "made for another"
    )


def test_an_adapter_for_another_architecture_is_refused(causal: Path, tmp_path: Path) -> None:
    adapter = adapter_for(_other(), tmp_path / "adapter")
    config = json.loads((adapter / "adapter_config.json").read_text())
    config["target_modules"] = ["c_attn"]
    (adapter / "adapter_config.json").write_text(json.dumps(config))
    assert_refused(f"{causal}+{adapter}", "the adapter", "does not fit the model")


def test_a_damaged_adapter_is_refused(causal: Path, tmp_path: Path) -> None:
    base = AutoModelForCausalLM.from_pretrained(causal)
    weights = adapter_for(base, tmp_path / "adapter") / "adapter_model.safetensors"
    _cut(weights)
    assert_refused(f"{causal}+{weights.parent}", "the adapter", "cannot be loaded")
    weights.unlink()
    assert_refused(f"{causal}+{weights.parent}", "has no file adapter_model.safetensors")
    torch.save({}, weights.with_suffix(".bin"))
    assert_refused(f"{causal}+{weights.parent}", "has no file adapter_model.safetensors")
