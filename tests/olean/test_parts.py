"""A `module` that the embedded Lean writes, in three files of 32 bits."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from lean_project.embedded import node
from lean_project.embedded.prepare import Installation, build_config
from lean_project.olean import Module, OleanError, read_module

_WRITE = Path(__file__).with_name("write_parts.mjs")
_SOURCE = """
/-- The double. -/
def double (n : Nat) : Nat := n + n
/-- Twice is two times. -/
theorem double_eq (n : Nat) : double n = 2 * n := by unfold double; omega
private theorem hidden : double 1 = 2 := rfl
"""


@pytest.fixture(scope="module")
def written(installation: Installation, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parts")
    config = folder / "config.json"
    told = {"parts": str(folder), "module": "Written", "sources": [_SOURCE]}
    config.write_text(json.dumps({**build_config(installation), **told}))
    command = [str(node.NODE), node.NATIVES, str(_WRITE), str(config)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return folder / "Written.olean"


def _names(module: Module) -> set[str]:
    return {module.objects.name(int(value)) for value in module.constants.names}


def test_all_parts_together_hold_everything(written: Path) -> None:
    module = read_module(written)
    assert (module.parts, module.is_module) == (3, True)
    assert {"double", "double_eq", "_private.Written.0.hidden"} <= _names(module)
    assert {module.objects.name(name) for name in module.exported} == {"double", "double_eq"}
    docs = {module.objects.name(n): text.strip() for n, text in module.entries.docstrings.items()}
    assert docs == {"double": "The double.", "double_eq": "Twice is two times."}


def test_the_first_part_alone_holds_what_is_exported(written: Path, tmp_path: Path) -> None:
    shutil.copy(written, tmp_path)
    module = read_module(tmp_path / written.name)
    assert (module.parts, _names(module)) == (1, {"double", "double_eq"})


def test_a_part_of_another_module_is_refused(written: Path, tmp_path: Path) -> None:
    for file in written.parent.glob("Written.olean*"):
        shutil.copy(file, tmp_path)
    private = tmp_path / "Written.olean.private"
    private.write_bytes(written.read_bytes())
    with pytest.raises(OleanError, match=r"does not belong to Written\.olean"):
        read_module(tmp_path / written.name)
