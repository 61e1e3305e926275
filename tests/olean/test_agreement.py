"""What the reader says of 500 constants is what Lean itself says of them.

The embedded Lean imports the same files. Of core they hold no proofs and no docstrings: Lean too has a
theorem there without its proof (`:= <not imported>`) and counts it among the axioms. So kinds, types
and the axioms that are reached are compared; docstrings are in `test_reading.py`, with files that have them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.parquet as pq
import pytest

from lean_project.checker.worker import Worker
from lean_project.corpus.extraction import Request, extract
from lean_project.corpus.tables import DECLARATIONS, EDGES, MODULES
from lean_project.embedded.prepare import Installation
from lean_project.olean import Module, read_module
from lean_project.olean.constants import AXIOM
from tests.olean.explicit import Explicit, agree

_SAMPLE = 500
_AT_ONCE = 25
_KINDS = {
    "axiom": "axiom",
    "definition": "(?:def|abbrev|instance)",
    "theorem": "theorem",
    # Lean says `axiom` of an opaque constant whose body is not there.
    "opaque": "(?:opaque|axiom)",
    "quotient": "Quotient primitive",
    # Some structures it cannot print, and says so: only of a structure does it look for such a name.
    "inductive": r"(?:inductive|structure|class|Unknown constant `[^`]*\._flat_ctor`)",
    "constructor": "constructor",
    "recursor": "recursor",
}
_MODIFIERS = r"(?:(?:private|protected|noncomputable|partial|unsafe|meta) )*"
_ATTRIBUTES = re.compile(r"^@\[[^\]]*\]\s*")
_HEAD = re.compile(r"^@?\S+?(?:\.\{([^}]*)\})?\s:\s", re.DOTALL)


class Constant(NamedTuple):
    """A constant as it was extracted."""

    name: str
    kind: str
    module: str


class Said(NamedTuple):
    """What Lean prints of a constant."""

    check: str
    """Its type, everything explicit."""
    shown: str
    """`#print`."""
    axioms: str
    """`#print axioms`."""


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
    found: dict[str, Said] = {}
    try:
        for start in range(0, len(sample), _AT_ONCE):
            found |= _ask(worker, sample[start : start + _AT_ONCE])
        yield found
    finally:
        worker.stop()


def _ask(worker: Worker, constants: list[Constant]) -> dict[str, Said]:
    commands = [
        "set_option pp.all true",
        "set_option pp.piBinderNames false",
        "set_option pp.maxSteps 1000000",
        "set_option pp.deepTerms true",
    ]
    first = len(commands) + 1
    for constant in constants:
        commands += [
            f"#check @_root_.{constant.name}",
            f"#print _root_.{constant.name}",
            f"#print axioms _root_.{constant.name}",
        ]
    answer: dict[str, Any] = worker.request({"cmd": "\n".join(commands), "env": None}, 120)
    by_line: dict[int, str] = {m["pos"]["line"]: m["data"] for m in answer["messages"]}
    return {
        constant.name: Said(*(by_line.get(first + 3 * row + i, "") for i in range(3)))
        for row, constant in enumerate(constants)
    }


@pytest.fixture(scope="module")
def modules(corpus: Path) -> dict[str, Module]:
    table = pq.read_table(corpus / MODULES)
    files = dict(zip(table["module"].to_pylist(), table["file"].to_pylist(), strict=True))
    return {module: read_module(Path(file)) for module, file in files.items()}


def test_kinds_agree(sample: list[Constant], said: dict[str, Said]) -> None:
    different = {
        constant.name: said[constant.name].shown[:80]
        for constant in sample
        if not re.match(
            _MODIFIERS + _KINDS[constant.kind], _ATTRIBUTES.sub("", said[constant.name].shown)
        )
    }
    assert different == {}


def test_types_agree(
    sample: list[Constant], said: dict[str, Said], modules: dict[str, Module]
) -> None:
    different: dict[str, tuple[str, str]] = {}
    for constant in sample:
        module = modules[constant.module]
        objects = module.objects
        names = [objects.name(int(value)) for value in module.constants.names]
        row = names.index(constant.name)
        text = said[constant.name].check
        head = _HEAD.match(text)
        assert head, text[:200]
        printed = re.split(r",\s*", head[1]) if head[1] else []
        own = [objects.name(value) for value in objects.list(int(module.constants.levels[row]))]
        assert len(printed) == len(own)
        levels = dict(zip(own, printed, strict=True))
        mine = Explicit(objects, levels).text(int(module.constants.types[row]))
        theirs = text[head.end() :]
        if not agree(mine, theirs):
            different[constant.name] = (mine, theirs)
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
