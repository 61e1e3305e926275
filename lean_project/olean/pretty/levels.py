"""Universes as text: `Prop`, `Type u`, `max u v`."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner
from lean_project.olean.expressions import IMAX, PARAM, SUCC, ZERO, child, level_tag
from lean_project.olean.expressions import MAX as MAX_LEVEL
from lean_project.olean.heap import Bytes, Heap
from lean_project.olean.names import put_name, put_number
from lean_project.olean.pretty.operators import MAX
from lean_project.olean.pretty.state import (
    DO_LEVEL,
    DO_TOKEN,
    T_IMAX,
    T_MARK,
    T_MAX,
    T_PLUS,
    T_PROP,
    T_SORT,
    T_SPACE,
    T_TYPE,
    State,
    parenthesize,
    push,
    put_token,
)

ATOM = 1
LESS = 2
"""What the printer wants of a level: parentheses around all but names and numbers; one less than it is."""

_DEEP = 64


@inner
def _is_successor(heap: Heap, level: int) -> bool:
    """True if one less than a level can be written: it is `u + 1`, or a maximum of such."""
    stack = np.empty(_DEEP, np.int64)
    stack[0], top = level, 1
    while top:
        top -= 1
        tag = level_tag(heap, stack[top])
        if tag == SUCC:
            continue
        if tag not in (MAX_LEVEL, IMAX) or top + 2 > _DEEP:
            return False
        level = stack[top]
        stack[top], stack[top + 1] = child(heap, level, 0), child(heap, level, 1)
        top += 2
    return True


@inner
def print_level(
    heap: Heap, state: State, out: Bytes, at: int, top: int, level: int, wanted: int
) -> tuple[int, int]:
    """A universe level: a number, a parameter, `u + 1`, or a maximum."""
    added = 0
    while level_tag(heap, level) == SUCC:
        level = child(heap, level, 0)
        added += 1
    tag = level_tag(heap, level)
    less = wanted & LESS
    if less and added:
        added -= 1
        less = 0
    if tag == ZERO:
        return put_number(out, at, np.uint64(added)), top
    simple = tag == PARAM and added == 0
    at, top = parenthesize(state, out, at, top, bool(wanted & ATOM) and not simple)
    if added:
        top = push(state, top, DO_LEVEL, -2 - added, 0)
        top = push(state, top, DO_TOKEN, T_PLUS, 0)
        if tag != PARAM:
            return at, push(state, top, DO_LEVEL, level, ATOM)
    if tag == PARAM:
        return put_name(heap, out, at, child(heap, level, 0)), top
    if tag not in (MAX_LEVEL, IMAX):
        return put_token(out, at, T_MARK), top
    at = put_token(out, at, T_MAX if tag == MAX_LEVEL or less else T_IMAX)
    top = push(state, top, DO_LEVEL, child(heap, level, 1), ATOM | less)
    top = push(state, top, DO_TOKEN, T_SPACE, 0)
    return at, push(state, top, DO_LEVEL, child(heap, level, 0), ATOM | less)


@inner
def print_sort(
    heap: Heap, state: State, out: Bytes, at: int, top: int, level: int, needs: int
) -> tuple[int, int]:
    """`Prop`, `Type`, `Type u` or `Sort u`."""
    tag = level_tag(heap, level)
    if tag == ZERO:
        return put_token(out, at, T_PROP), top
    if tag == SUCC and level_tag(heap, child(heap, level, 0)) == ZERO:
        return put_token(out, at, T_TYPE), top
    at, top = parenthesize(state, out, at, top, needs >= MAX)
    if _is_successor(heap, level):
        at = put_token(out, at, T_TYPE)
        at = put_token(out, at, T_SPACE)
        return at, push(state, top, DO_LEVEL, level, ATOM | LESS)
    return put_token(out, at, T_SORT), push(state, top, DO_LEVEL, level, ATOM)
