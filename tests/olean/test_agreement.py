"""What the reader says of 500 constants is what Lean itself says of them.

The embedded Lean imports the same files. Of core they hold no proofs and no docstrings: Lean too has a
theorem there without its proof (`:= <not imported>`) and counts it among the axioms. So kinds, types
and the axioms that are reached are compared; docstrings are in `test_vocabulary.py`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pyarrow.parquet as pq
import pytest

from lean_project.checker.worker import Worker
from lean_project.corpus.extraction import Request, extract
from lean_project.corpus.tables import DECLARATIONS, EDGES, MODULES
from lean_project.embedded.prepare import Installation
from lean_project.olean import Module, read_module
from lean_project.olean.constants import AXIOM
from tests.olean.saying import Said, ask, is_of_kind, other_type

_SAMPLE = 500


class Constant(NamedTuple):
    """A constant as it was extracted."""

    name: str
    kind: str
    module: str


@pytest.fixture(scope="module")
def corpus(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("core")
    extract(Request((library,), out, prefix="Init", workers=2))
    return out


@pytest.fixture(scope="module")
def sample(corpus: Path) -> list[Constant]:
    """Names that a person can write in Lean; the others cannot be asked for."""
    table = pq.read_table(corpus / DECLARATIONS)
    rows = zip(*(table[column].to_pylist() for column in ("name", "kind", "module")), strict=True)
    writable = [Constant(*row) for row in rows if not re.search(r"_private|«|(^|\.)_|\.\d", row[0])]
    return random.Random(20251125).sample(writable, _SAMPLE)


@pytest.fixture(scope="module")
def said(installation: Installation, sample: list[Constant]) -> Iterator[dict[str, Said]]:
    worker = Worker(installation)
    worker.start()
    try:
        yield ask(worker, [constant.name for constant in sample])
    finally:
        worker.stop()


@pytest.fixture(scope="module")
def modules(corpus: Path) -> dict[str, Module]:
    table = pq.read_table(corpus / MODULES)
    files = dict(zip(table["module"].to_pylist(), table["file"].to_pylist(), strict=True))
    return {module: read_module(Path(file)) for module, file in files.items()}


def test_kinds_agree(sample: list[Constant], said: dict[str, Said]) -> None:
    different = {
        constant.name: said[constant.name].shown[:80]
        for constant in sample
        if not is_of_kind(constant.kind, said[constant.name])
    }
    assert different == {}


def test_types_agree(
    sample: list[Constant], said: dict[str, Said], modules: dict[str, Module]
) -> None:
    different: dict[str, tuple[str, str]] = {}
    for constant in sample:
        module = modules[constant.module]
        names = [module.objects.name(int(value)) for value in module.constants.names]
        found = other_type(module, names.index(constant.name), said[constant.name])
        if found:
            different[constant.name] = found
    assert different == {}


def test_axioms_agree(
    corpus: Path, sample: list[Constant], said: dict[str, Said], modules: dict[str, Module]
) -> None:
    table = pq.read_table(corpus / EDGES)
    uses: dict[str, set[str]] = {}
    for source, target in zip(
        table["source"].to_pylist(), table["target"].to_pylist(), strict=True
    ):
        uses.setdefault(source, set()).add(target)
    # Several modules may hold the same equation, one of them with its proof: Lean takes that one.
    kinds: dict[str, set[int]] = {}
    for module in modules.values():
        for name, kind in zip(module.constants.names, module.constants.kinds, strict=True):
            kinds.setdefault(module.objects.name(int(name)), set()).add(int(kind))
    stored_as_axioms = {name for name, found in kinds.items() if found == {AXIOM}}
    different = {}
    for constant in sample:
        mine = _reached(constant.name, uses) & stored_as_axioms
        listed = re.search(r"depends on axioms: \[(.*)\]", said[constant.name].axioms, re.DOTALL)
        theirs = set(re.split(r",\s*", listed[1])) if listed else set()
        if mine != theirs:
            different[constant.name] = (sorted(mine - theirs), sorted(theirs - mine))
    assert different == {}


def _reached(name: str, uses: dict[str, set[str]]) -> set[str]:
    found, todo = {name}, [name]
    while todo:
        new = uses.get(todo.pop(), set()) - found
        found |= new
        todo.extend(new)
    return found
