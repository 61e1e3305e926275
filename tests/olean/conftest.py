"""Compiled files to read: 64-bit ones that Lean 4.35 writes here, 32-bit ones of the Lean package."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_project.embedded.prepare import Installation
from lean_project.olean import Module, read_module
from tests.conftest import DATA
from tests.olean.native_lean import compile_lean

SMALL = DATA / "olean" / "Small.lean"


def as_module(text: str) -> str:
    """The same Lean file as a `module` whose declarations are public, where they are not private."""
    text = text.replace("prelude", "module\n\nprelude\n\npublic section", 1)
    return text.replace("@[instance_reducible", "@[expose, instance_reducible") + "\nend\n"


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`Small.olean`, one file, and its source beside it."""
    source = tmp_path_factory.mktemp("plain") / "Small.lean"
    source.write_text(SMALL.read_text("utf-8"), "utf-8")
    return compile_lean(source)


@pytest.fixture(scope="session")
def small_module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`Small.olean` in three parts: the same declarations in a `module`."""
    source = tmp_path_factory.mktemp("module") / "Small.lean"
    source.write_text(as_module(SMALL.read_text("utf-8")), "utf-8")
    return compile_lean(source)


@pytest.fixture(scope="session")
def library(installation: Installation) -> Path:
    """The folder with the 2,098 files of the Lean package."""
    return installation.glue.parent / "lib"


@pytest.fixture(scope="session")
def prelude(library: Path) -> Module:
    """`Init.Prelude` of the Lean package."""
    return read_module(library / "Init" / "Prelude.olean")
