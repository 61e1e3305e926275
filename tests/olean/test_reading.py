"""Files of three kinds give what their source says: 64-bit, 64-bit in parts, 32-bit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lean_project.olean import Module, read_module
from lean_project.olean.constants import INDUCTIVE
from lean_project.olean.extensions import Deprecation
from lean_project.olean.hashing import hash_of
from lean_project.olean.source import Source
from lean_project.olean.uses import IN_VALUE, SOURCE, TARGET

_KINDS = (
    "axiom", "definition", "theorem", "opaque", "quotient", "inductive", "constructor", "recursor",
)  # fmt: skip

_WRITTEN = {
    "MyNat": "inductive",
    "MyNat.zero": "constructor",
    "MyNat.succ": "constructor",
    "MyNat.rec": "recursor",
    "MyEq": "inductive",
    "MyEq.refl": "constructor",
    "Inhab": "inductive",
    "Inhab.point": "definition",
    "instInhabMyNat": "definition",
    "Pair.left": "definition",
    "MyNat.refl": "theorem",
    "MyNat.next": "definition",
    "twice": "definition",
    "choice": "axiom",
    "uses_choice": "theorem",
    "«odd name»": "definition",
    "danger": "definition",
}


def _names(module: Module) -> list[str]:
    return [module.objects.name(int(value)) for value in module.constants.names]


def _kinds(module: Module) -> dict[str, str]:
    return dict(zip(_names(module), (_KINDS[k] for k in module.constants.kinds), strict=True))


def _uses(module: Module, name: str, in_value: bool) -> set[str]:
    row = _names(module).index(name)
    uses = module.uses
    kept = uses[(uses[:, SOURCE] == row) & (uses[:, IN_VALUE] == in_value)]
    return {module.objects.name(int(value)) for value in kept[:, TARGET]}


@pytest.fixture(params=["small", "small_module"])
def module(request: pytest.FixtureRequest) -> Module:
    path: Path = request.getfixturevalue(request.param)
    return read_module(path)


def test_kinds_are_those_of_the_source(module: Module) -> None:
    kinds = _kinds(module)
    assert {name: kinds[name] for name in _WRITTEN} == _WRITTEN


def test_the_header_names_the_version_and_the_pointer_size(module: Module, prelude: Module) -> None:
    assert (module.header.lean, module.header.pointer_size) == ("4.35.0", 8)
    assert (prelude.header.lean, prelude.header.pointer_size) == ("4.28.0-pre", 4)


def test_a_module_in_parts_tells_what_it_exports(small_module: Path) -> None:
    module = read_module(small_module)
    exported = {module.objects.name(value) for value in module.exported}
    assert module.parts == 3
    assert module.is_module
    assert "MyNat.next" in exported
    assert "_private.Small.0.secret" in set(_names(module)) - exported


def test_the_first_part_alone_has_no_proofs_but_knows_the_kinds(
    small_module: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "Small.olean"
    alone.write_bytes(small_module.read_bytes())
    module = read_module(alone)
    original = {module.objects.name(n): k for n, k in module.entries.original_kinds.items()}
    assert _kinds(module)["MyNat.refl"] == "axiom"
    assert _KINDS[original["MyNat.refl"]] == "theorem"
    assert _KINDS[original["MyNat.next"]] == "definition"
    assert "choice" not in original


def test_uses_are_told_apart_by_type_and_value(module: Module) -> None:
    assert _uses(module, "MyNat.refl", in_value=False) == {"MyNat", "MyEq"}
    assert _uses(module, "MyNat.refl", in_value=True) == {"MyNat", "MyEq.refl"}
    assert _uses(module, "uses_choice", in_value=False) == {"MyNat", "MyEq", "choice"}
    assert _uses(module, "MyNat", in_value=True) == {"MyNat.zero", "MyNat.succ"}
    # A projection `self.1` mentions its structure.
    assert "Pair" in _uses(module, "Pair.left", in_value=True)


def test_docstrings_and_places_are_those_of_the_source(module: Module) -> None:
    entries, objects = module.entries, module.objects
    docstrings = {objects.name(n): text.strip() for n, text in entries.docstrings.items()}
    assert docstrings == {
        "MyNat": "Natural numbers, for a file that imports nothing.",
        "MyEq": "Equality of `a` with\nwhat it is.",
        "instInhabMyNat": "An instance.",
    }
    source = Source.read(module.path.with_suffix(".lean"))
    assert source is not None
    places = {objects.name(name): place for name, place in entries.places.items()}
    statements = {name: source.statement(place) for name, place in places.items()}
    assert statements["MyNat.refl"] == "theorem MyNat.refl (n : MyNat) : MyEq n n"
    assert statements["choice"] == "axiom choice.{u} {α : Sort u} (p : α → Prop) : α"
    assert statements["MyNat.succ"] == "| succ (n : MyNat) : MyNat"
    assert "MyNat.rec" not in places


def test_attributes_and_classes(module: Module) -> None:
    objects, flags = module.objects, module.entries.flags

    def flagged(flag: str) -> set[str]:
        return {objects.name(value) for value in flags[flag]}

    assert flagged("instance") == {"instInhabMyNat"}
    assert flagged("type_class") == {"Inhab"}
    assert flagged("structure") == {"Inhab", "Pair"}
    assert "MyNat.next" in flagged("protected")
    assert "twice" in flagged("reducible")
    assert {objects.name(n): f for n, f in module.entries.structures.items()} == {
        "Inhab": ["point"],
        "Pair": ["left", "right"],
    }


def test_unsafe_constants_are_marked(module: Module) -> None:
    unsafe = dict(zip(_names(module), module.constants.unsafe.tolist(), strict=True))
    assert {name for name, value in unsafe.items() if value == 1} >= {"danger", "lcAny"}
    assert unsafe["MyNat.refl"] == 0


def test_inductive_data(prelude: Module) -> None:
    constants, objects = prelude.constants, prelude.objects
    row = _names(prelude).index("List")
    assert constants.kinds[row] == INDUCTIVE
    assert constants.numbers[row].tolist() == [1, 0, 0, 0]  # one parameter, no index, not nested
    constructors = [objects.name(value) for value in objects.list(int(constants.related[row]))]
    assert constructors == ["List.nil", "List.cons"]
    assert constants.numbers[_names(prelude).index("List.cons")].tolist() == [1, 1, 2, 0]


def test_the_prelude_is_read_as_lean_knows_it(prelude: Module) -> None:
    kinds = _kinds(prelude)
    assert len(kinds) == 2162
    assert kinds["Nat.rec"] == "recursor"
    assert kinds["Monad"] == "inductive"
    assert kinds["sorryAx"] == "axiom"
    assert prelude.imports == ()
    assert "instDecidableAnd" in {
        prelude.objects.name(n) for n in prelude.entries.flags["instance"]
    }


def test_imports_are_read(library: Path) -> None:
    imports = read_module(library / "Init" / "Core.olean").imports
    assert [imported.module for imported in imports] == ["Init.SizeOf"]


def test_deprecations_and_namespaces_are_read(library: Path) -> None:
    module = read_module(library / "Init" / "Core.olean")
    told = {module.objects.name(n): what for n, what in module.entries.deprecations.items()}
    assert set(told) == {module.objects.name(n) for n in module.entries.flags["deprecated"]}
    assert told["Subtype.eq"] == Deprecation("Subtype.ext", None, "2025-10-26")
    assert {"Iff", "Sum", "Thunk"} <= set(module.entries.namespaces)


def test_a_name_has_the_hash_that_lean_keeps_with_it(prelude: Module) -> None:
    values = prelude.constants.names
    place = int(np.flatnonzero([name == "Monad.toBind" for name in _names(prelude)])[0])
    value = int(values[place])
    start = int(prelude.heap.table[value, 3])
    stored = int.from_bytes(prelude.heap.data[start : start + 8].tobytes(), "little")
    assert stored == hash_of("Monad.toBind")
