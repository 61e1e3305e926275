"""Which constants a constant mentions in its type and in its value, for a whole module at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit

from lean_project.olean.constants import INDUCTIVE, NOTHING, RECURSOR, Constants, list_values
from lean_project.olean.errors import MalformedError
from lean_project.olean.expressions import (
    APP,
    BVAR,
    CONST,
    LAMBDA,
    LET,
    LITERAL,
    MDATA,
    PI,
    PROJECTION,
    SORT,
    child,
    expression_tag,
)
from lean_project.olean.heap import MAX_CONSTRUCTOR, Bytes, Heap, Ints, Longs, field


class Uses(NamedTuple):
    """One row per edge: each target at most once per source and place."""

    sources: Ints
    """Row of the constant in the module's table."""
    targets: Longs
    """Name of the constant that it mentions."""
    in_value: Bytes
    """1 if the mention is in the value, 0 if it is in the type."""


class _Search(NamedTuple):
    """What the traversal keeps; stamps say in which round an object was last met."""

    stamps: Ints
    stack: Longs
    found: Longs


@njit(cache=True)
def _push(heap: Heap, search: _Search, top: int, value: int, stamp: int) -> int:
    """Puts an expression on the stack unless this round has met it."""
    if value < 0:
        raise MalformedError("a number stands where an expression should be")
    if search.stamps[value] == stamp:
        return top
    search.stamps[value] = stamp
    search.stack[top] = value
    return top + 1


@njit(cache=True)
def _mention(heap: Heap, search: _Search, found: int, name: int, stamp: int) -> int:
    """Notes a constant's name unless this round has noted it."""
    if name < 0 or heap.tags[name] > MAX_CONSTRUCTOR:
        raise MalformedError("an object stands where a constant's name should be")
    if search.stamps[name] == stamp:
        return found
    search.stamps[name] = stamp
    search.found[found] = name
    return found + 1


@njit(cache=True)
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
        elif not (BVAR <= tag <= SORT or tag == LITERAL):
            raise MalformedError("an expression is of an unknown kind")
    return found


@njit(cache=True)
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


@njit(cache=True)
def find_uses(heap: Heap, table: Constants) -> Uses:
    """The edges of all constants of a module. Raises `MalformedError`."""
    objects = len(heap.tags)
    search = _Search(
        np.zeros(objects, np.int32), np.empty(objects + 1, np.int64), np.empty(objects, np.int64)
    )
    sources = np.empty(1024, np.int32)
    targets = np.empty(1024, np.int64)
    in_value = np.empty(1024, np.uint8)
    edges = 0
    for row in range(len(table.kinds)):
        for place in range(2):
            stamp = 2 * row + place + 1
            if place:
                found = _collect_value(heap, table, row, search, stamp)
            else:
                found = _collect(heap, search, 0, table.types[row], stamp)
            if edges + found > len(sources):
                room = 2 * (edges + found)
                sources = _grown_rows(sources, edges, room)
                targets = _grown(targets, edges, room)
                in_value = _grown_flags(in_value, edges, room)
            sources[edges : edges + found] = row
            targets[edges : edges + found] = search.found[:found]
            in_value[edges : edges + found] = place
            edges += found
    return Uses(sources[:edges], targets[:edges], in_value[:edges])


@njit(cache=True)
def _grown(array: Longs, used: int, room: int) -> Longs:
    larger = np.empty(room, np.int64)
    larger[:used] = array[:used]
    return larger


@njit(cache=True)
def _grown_rows(array: Ints, used: int, room: int) -> Ints:
    larger = np.empty(room, np.int32)
    larger[:used] = array[:used]
    return larger


@njit(cache=True)
def _grown_flags(array: Bytes, used: int, room: int) -> Bytes:
    larger = np.empty(room, np.uint8)
    larger[:used] = array[:used]
    return larger
