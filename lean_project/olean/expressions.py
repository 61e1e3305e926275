"""How an expression and a universe level are laid out (`src/Lean/Expr.lean`, `src/Lean/Level.lean`)."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, signed
from lean_project.olean.access import field, scalar_word, tag_of
from lean_project.olean.faults import NO_EXPRESSION, NO_LEVEL, note
from lean_project.olean.heap import Heap

BVAR, FVAR, MVAR, SORT, CONST, APP, LAMBDA, PI, LET, LITERAL, MDATA, PROJECTION = range(12)
"""The constructors of `Expr`, in order."""

ZERO, SUCC, MAX, IMAX, PARAM, LEVEL_MVAR = range(6)
"""The constructors of `Level`, in order."""

_LOOSE_SHIFT = np.uint64(44)


@inner
def expression_tag(heap: Heap, value: int) -> int:
    """Which constructor of `Expr` a value is; a variable's if it is none."""
    tag = tag_of(heap, value)
    if not BVAR <= tag <= PROJECTION:
        return note(heap.faults, NO_EXPRESSION) + 1
    return tag


@inner
def loose_range(heap: Heap, value: int) -> int:
    """One more than the largest loose de Bruijn index below, as stored in the expression's data."""
    return signed(scalar_word(heap, value) >> _LOOSE_SHIFT)


@inner
def level_tag(heap: Heap, value: int) -> int:
    """Which constructor of `Level` a value is; that of 0 if it is none."""
    if value == -1:
        return ZERO  # unboxed in files of versions that keep no data in it
    tag = tag_of(heap, value)
    if not ZERO <= tag <= LEVEL_MVAR:
        return note(heap.faults, NO_LEVEL) + 1
    return tag


@inner
def child(heap: Heap, value: int, index: int) -> int:
    """Field `index` of an expression or level."""
    return field(heap, value, index, -1)
