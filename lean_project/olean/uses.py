"""Which constants a constant mentions in its type and in its value, for a whole module at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from lean_project.compiled import inner, kernel
from lean_project.olean.access import field
from lean_project.olean.constants import INDUCTIVE, NOTHING, RECURSOR, Constants, list_values
from lean_project.olean.expressions import (
    APP,
    CONST,
    LAMBDA,
    LET,
    MDATA,
    PI,
    PROJECTION,
    child,
    expression_tag,
)
from lean_project.olean.faults import NO_EXPRESSION, NO_NAME, note, raise_fault
from lean_project.olean.heap import Heap, Ints, Longs

SOURCE, TARGET, IN_VALUE = range(3)
"""Columns of what `find_uses` gives: row of the constant in the module's table, name of the constant
that it mentions, and 1 if that is in its value, 0 if in its type."""


class _Search(NamedTuple):
    """What the traversal keeps; stamps say in which round an object was last met."""

    stamps: Ints
    stack: Longs
    found: Longs


@inner
def _push(heap: Heap, search: _Search, top: int, value: int, stamp: int) -> int:
    """Puts an expression on the stack unless this round has met it."""
    if value < 0:
        note(heap.faults, NO_EXPRESSION)
        return top
    if search.stamps[value] == stamp:
        return top
    search.stamps[value] = stamp
    search.stack[top] = value
    return top + 1


@inner
def _mention(heap: Heap, search: _Search, found: int, name: int, stamp: int) -> int:
    """Notes a constant's name unless this round has noted it."""
    if name < 0:
        note(heap.faults, NO_NAME)
        return found
    if search.stamps[name] == stamp:
        return found
    search.stamps[name] = stamp
    search.found[found] = name
    return found + 1


@inner
def _collect(heap: Heap, search: _Search, found: int, root: int, stamp: int) -> int:
    """Adds to `search.found` the constants below `root`; the new number of them.

    A projection mentions its structure: the kernel looks it up, though `Expr.getUsedConstants` does not
    count it.
    """
    top = _push(heap, search, 0, root, stamp)
    while top:
        top -= 1
        value = search.stack[top]
        tag = expression_tag(heap, value)
        if tag == CONST:
            found = _mention(heap, search, found, child(heap, value, 0), stamp)
        elif tag == APP:
            top = _push(heap, search, top, child(heap, value, 0), stamp)
            top = _push(heap, search, top, child(heap, value, 1), stamp)
        elif tag in (LAMBDA, PI, LET):
            for i in range(1, 4 if tag == LET else 3):
                top = _push(heap, search, top, child(heap, value, i), stamp)
        elif tag == MDATA:
            top = _push(heap, search, top, child(heap, value, 1), stamp)
        elif tag == PROJECTION:
            found = _mention(heap, search, found, child(heap, value, 0), stamp)
            top = _push(heap, search, top, child(heap, value, 2), stamp)
    return found


@inner
def _collect_value(heap: Heap, table: Constants, row: int, search: _Search, stamp: int) -> int:
    """As `_collect`, for what a constant has besides its type: body, constructors, or rules."""
    kind = table.kinds[row]
    found = 0
    if table.values[row] != NOTHING:
        return _collect(heap, search, 0, table.values[row], stamp)
    if kind == INDUCTIVE:
        for name in list_values(heap, table.related[row]):
            found = _mention(heap, search, found, name, stamp)
    elif kind == RECURSOR:
        for rule in list_values(heap, table.related[row]):
            found = _collect(heap, search, found, field(heap, rule, 2, 0), stamp)
    return found


def find_uses(heap: Heap, table: Constants) -> Longs:
    """The edges of all constants of a module, one row each: a target at most once per source and place.

    Raises `MalformedError`.
    """
    objects = len(heap.table)
    search = _Search(
        np.zeros(objects, np.int32), np.empty(objects + 1, np.int64), np.empty(objects, np.int64)
    )
    uses = _find_uses(heap, table, search)
    raise_fault(heap)
    return uses


@kernel
def _find_uses(heap: Heap, table: Constants, search: _Search) -> Longs:
    uses = np.empty((1024, 3), np.int64)
    edges = 0
    for row in range(len(table.kinds)):
        for place in range(2):
            stamp = 2 * row + place + 1
            if place:
                found = _collect_value(heap, table, row, search, stamp)
            else:
                found = _collect(heap, search, 0, table.types[row], stamp)
            if edges + found > len(uses):
                longer = np.empty((2 * (edges + found), 3), np.int64)
                longer[:edges] = uses[:edges]
                uses = longer
            uses[edges : edges + found, SOURCE] = row
            uses[edges : edges + found, TARGET] = search.found[:found]
            uses[edges : edges + found, IN_VALUE] = place
            edges += found
        if heap.faults[0]:
            break
    return uses[:edges]
