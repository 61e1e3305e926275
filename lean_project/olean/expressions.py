"""How an expression and a universe level are laid out (`src/Lean/Expr.lean`, `src/Lean/Level.lean`)."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, signed
from lean_project.olean.errors import MalformedError
from lean_project.olean.heap import TAG, Heap, field, scalar_word

BVAR, FVAR, MVAR, SORT, CONST, APP, LAMBDA, PI, LET, LITERAL, MDATA, PROJECTION = range(12)
"""The constructors of `Expr`, in order."""

ZERO, SUCC, MAX, IMAX, PARAM, LEVEL_MVAR = range(6)
"""The constructors of `Level`, in order."""

_LOOSE_SHIFT = np.uint64(44)


@inner
def expression_tag(heap: Heap, value: int) -> int:
    """Which constructor of `Expr` a value is. Raises `MalformedError` if it is none."""
    if value < 0 or heap.table[value, TAG] > PROJECTION:
        raise MalformedError("an object stands where an expression should be")
    return signed(heap.table[value, TAG])


@inner
def loose_range(heap: Heap, value: int) -> int:
    """One more than the largest loose de Bruijn index below, as stored in the expression's data."""
    return signed(scalar_word(heap, value) >> _LOOSE_SHIFT)


@inner
def level_tag(heap: Heap, value: int) -> int:
    """Which constructor of `Level` a value is. Raises `MalformedError` if it is none."""
    if value == -1:
        return ZERO  # unboxed in files of versions that keep no data in it
    if value < 0 or heap.table[value, TAG] > LEVEL_MVAR:
        raise MalformedError("an object stands where a universe level should be")
    return signed(heap.table[value, TAG])


@inner
def child(heap: Heap, value: int, index: int) -> int:
    """Field `index` of an expression or level."""
    return field(heap, value, index, -1)
