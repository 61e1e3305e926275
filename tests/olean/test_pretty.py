"""The plain printer: what a type looks like without its source."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from lean_project.olean import Module, read_module
from lean_project.olean.constants import THEOREM
from lean_project.olean.pretty import Binders, no_binders, print_types, signatures

_TYPES = {
    "Nat.add_comm": "∀ (n m : Nat), n + m = m + n",
    "Nat.le_of_lt_succ": "∀ {m n : Nat}, m < Nat.succ n → m ≤ n",
    "Nat.le_antisymm": "∀ {n m : Nat}, n ≤ m → m ≤ n → n = m",
    "Nat.exists_eq_add_of_le": "∀ {m n : Nat}, m ≤ n → (∃ k, n = m + k)",
    "Nat.mul_le_mul_left": "∀ {n m : Nat} (k : Nat), n ≤ m → k * n ≤ k * m",
    "Nat.sub_one_lt_of_lt": "∀ {n m : Nat}, m < n → n - 1 < n",
    "Nat.succ_ne_zero": "∀ (n : Nat), Nat.succ n ≠ 0",
    "Nat.repeat": "{α : Type u} → (α → α) → Nat → α → α",
    "Nat.instLawfulBEq": "LawfulBEq Nat",
}


def _types(module: Module, binders: Binders, limit: int = 4096) -> dict[str, str]:
    constants = module.constants
    kinds = constants.kinds.copy()
    for row, name in enumerate(constants.names.tolist()):
        kinds[row] = module.entries.original_kinds.get(name, kinds[row])
    statements = (kinds == THEOREM).astype(np.uint8)
    pool, offsets = print_types(module.heap, constants.types, statements, binders, limit)
    texts = [pool[a:b].tobytes().decode() for a, b in pairwise(offsets)]
    return dict(zip((module.objects.name(int(n)) for n in constants.names), texts, strict=True))


@pytest.fixture(scope="module")
def binders(library: Path) -> Binders:
    files = [
        "Init/Prelude",
        "Init/Core",
        "Init/Data/Nat/Basic",
        "Init/SizeOf",
        "Init/Data/Nat/Div/Basic",
    ]
    parts = []
    for file in files:
        module = read_module(library / f"{file}.olean")
        table = signatures(module.heap, module.constants.names, module.constants.types)
        parts.append(np.stack(table, axis=1))
    rows = np.concatenate(parts)
    rows = rows[np.argsort(rows[:, 0])]
    return Binders(np.ascontiguousarray(rows[:, 0]), np.ascontiguousarray(rows[:, 1]))


def test_types_read_as_a_person_would_write_them(library: Path, binders: Binders) -> None:
    found = _types(read_module(library / "Init/Data/Nat/Basic.olean"), binders)
    expected = {name: text for name, text in _TYPES.items() if name in found}
    assert len(expected) >= 6
    assert {name: found[name] for name in expected} == expected


def test_universes_are_printed_as_lean_does(prelude: Module, binders: Binders) -> None:
    types = _types(prelude, binders)
    assert types["List"] == "Type u → Type u"
    assert types["Monad"] == "(Type u → Type v) → Type (max (u + 1) v)"
    assert types["PLift"] == "Sort u → Type u"
    assert types["PUnit"] == "Sort u"
    assert types["Prod"] == "Type u → Type v → Type (max u v)"
    assert types["Eq"] == "{α : Sort u_1} → α → α → Prop"


def test_without_a_table_of_implicit_arguments_all_are_printed(small: Path) -> None:
    types = _types(read_module(small), no_binders())
    assert types["MyNat.refl"] == "∀ (n : MyNat), @MyEq MyNat n n"
    assert types["MyEq.refl"] == "{α : Sort u} {a : α} → @MyEq α a a"


def test_a_private_name_is_printed_as_its_author_wrote_it(small: Path) -> None:
    module = read_module(small)
    pool, _ = print_types(
        module.heap,
        module.constants.values[module.constants.values >= 0],
        np.zeros(int((module.constants.values >= 0).sum()), np.uint8),
        no_binders(),
        4096,
    )
    text = pool.tobytes().decode()
    assert "@secret n" in text
    assert "_private" not in text


def test_a_text_beyond_the_limit_ends_with_dots(prelude: Module, binders: Binders) -> None:
    full = _types(prelude, binders)
    for limit in (16, 61, 64):
        for name, text in _types(prelude, binders, limit).items():
            assert len(text.encode()) <= limit
            if text != full[name]:
                assert text.endswith("…")
                assert full[name].startswith(text[:-1].rstrip())
