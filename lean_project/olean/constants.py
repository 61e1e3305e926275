"""The constants of a module: kind, name, level parameters, type, value, and inductive data.

The layouts are those of `ConstantInfo` and its `…Val` structures in `src/Lean/Declaration.lean`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from lean_project.compiled import inner, kernel
from lean_project.olean.access import array_length, element, field, scalar_byte, tag_of
from lean_project.olean.faults import (
    OTHER_NAME,
    UNEQUAL_COUNTS,
    UNKNOWN_KIND,
    WRONG_TYPE,
    note,
    raise_fault,
)
from lean_project.olean.heap import Bytes, Heap, Ints, Longs

AXIOM, DEFINITION, THEOREM, OPAQUE, QUOTIENT, INDUCTIVE, CONSTRUCTOR, RECURSOR = range(8)
"""The constructors of `ConstantInfo`, in order."""

NOTHING = -1
"""A value that is not stored. It is also how the empty list and the empty name look."""


class Constants(NamedTuple):
    """One row per constant, in the order of the file."""

    kinds: Bytes
    names: Longs
    levels: Longs
    """Lists of names: the universe parameters."""
    types: Longs
    values: Longs
    """The body or proof, or `NOTHING`."""
    related: Longs
    """Lists: an inductive type's constructors, a recursor's rules; a constructor's type (a name)."""
    numbers: Ints
    """Four columns. Inductive type: parameters, indices, nested types, 0. Constructor: its index,
    parameters, fields, 0. Recursor: parameters, indices, motives, minor premises."""
    unsafe: Bytes
    """1 for `unsafe` constants (2 for `partial` ones)."""


@inner
def _number(heap: Heap, value: int) -> int:
    """A small number that a field holds unboxed."""
    if value >= 0 or ~value > 1 << 30:
        return note(heap.faults, WRONG_TYPE) + 1
    return ~value


@inner
def _numbers(heap: Heap, kind: int, body: int, row: Ints) -> None:
    """Fills the four numbers of an inductive type, a constructor or a recursor."""
    if kind == INDUCTIVE:
        row[0] = _number(heap, field(heap, body, 1, 0))
        row[1] = _number(heap, field(heap, body, 2, 0))
        row[2] = _number(heap, field(heap, body, 5, 0))
    elif kind == CONSTRUCTOR:
        for i in range(3):
            row[i] = _number(heap, field(heap, body, 2 + i, 0))
    else:
        for i in range(4):
            row[i] = _number(heap, field(heap, body, 2 + i, 0))


def read_constants(heap: Heap, array: int, names: int) -> Constants:
    """The constants of an `Array ConstantInfo`, whose names `names` repeats. Raises `MalformedError`."""
    table = _read_constants(heap, array, names)
    raise_fault(heap)
    return table


@kernel
def _read_constants(heap: Heap, array: int, names: int) -> Constants:
    count = array_length(heap, array)
    if array_length(heap, names) != count:
        note(heap.faults, UNEQUAL_COUNTS)
        count = 0
    table = Constants(
        np.empty(count, np.uint8),
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.empty(count, np.int64),
        np.full(count, NOTHING, np.int64),
        np.full(count, NOTHING, np.int64),
        np.zeros((count, 4), np.int32),
        np.zeros(count, np.uint8),
    )
    for i in range(count):
        info = element(heap, array, i)
        body = field(heap, info, 0, -1)
        kind = tag_of(heap, info)
        if not AXIOM <= kind <= RECURSOR:
            note(heap.faults, UNKNOWN_KIND)
        if heap.faults[0]:
            return table
        common = field(heap, body, 0, 0)
        table.kinds[i] = kind
        table.names[i] = field(heap, common, 0, 0)
        table.levels[i] = field(heap, common, 1, 0)
        table.types[i] = field(heap, common, 2, 0)
        if table.names[i] != element(heap, names, i):
            note(heap.faults, OTHER_NAME)
        if kind in (DEFINITION, THEOREM, OPAQUE):
            table.values[i] = field(heap, body, 1, 0)
        if kind >= INDUCTIVE:
            _numbers(heap, kind, body, table.numbers[i])
            table.related[i] = field(heap, body, (4, 1, 6)[kind - INDUCTIVE], 0)
        table.unsafe[i] = _unsafe(heap, kind, body)
    return table


@inner
def _unsafe(heap: Heap, kind: int, body: int) -> int:
    """0 for safe constants, 1 for `unsafe`, 2 for `partial`."""
    if kind == DEFINITION:
        safety = scalar_byte(heap, body, 0)
        return 1 if safety == 0 else 0 if safety == 1 else 2
    if kind in (AXIOM, OPAQUE, CONSTRUCTOR):
        return scalar_byte(heap, body, 0)
    if kind in (INDUCTIVE, RECURSOR):
        return scalar_byte(heap, body, 1)
    return 0


@inner
def list_values(heap: Heap, value: int) -> Longs:
    """The elements of a `List`."""
    found = np.empty(8, np.int64)
    count = 0
    while value != NOTHING:
        if count == len(found):
            longer = np.empty(2 * count, np.int64)
            longer[:count] = found
            found = longer
        found[count] = field(heap, value, 0, 1)
        count += 1
        value = field(heap, value, 1, 1)
    return found[:count]
