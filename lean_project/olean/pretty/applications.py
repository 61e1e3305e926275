"""Functions with their arguments as text: notation where there is one, explicit arguments elsewhere."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner
from lean_project.olean.expressions import APP, CONST, LAMBDA, LITERAL, child, expression_tag
from lean_project.olean.hashing import hash_of, name_hash
from lean_project.olean.heap import Bytes, Heap, Longs
from lean_project.olean.pretty.operators import (
    FORM,
    INFIX,
    LEFT,
    LEFT_NEEDS,
    MAX,
    OWN,
    PREFIX,
    RIGHT,
    RIGHT_NEEDS,
    operator_number,
    operator_of,
)
from lean_project.olean.pretty.state import (
    DO_EXPRESSION,
    DO_LAMBDA,
    DO_SYMBOL,
    DO_TOKEN,
    T_AT,
    T_COMMA,
    T_EXISTS,
    T_SPACE,
    Binders,
    State,
    parenthesize,
    push,
    put_token,
    skip_mdata,
)

_OF_NAT = np.uint64(hash_of("OfNat.ofNat"))
_EXISTS = np.uint64(hash_of("Exists"))


@inner
def print_operator(
    state: State, out: Bytes, at: int, top: int, row: int, spine: Longs, needs: int
) -> tuple[int, int]:
    """`a + b`, `¬a` or `a⁻¹`. `spine` has the arguments, the last one first."""
    count = len(spine)
    form = operator_number(row, FORM)
    at, top = parenthesize(state, out, at, top, operator_number(row, OWN) < needs)
    left = spine[count - 1 - operator_number(row, LEFT)]
    if form == INFIX:
        right = spine[count - 1 - operator_number(row, RIGHT)]
        top = push(state, top, DO_EXPRESSION, right, operator_number(row, RIGHT_NEEDS))
    if form != PREFIX:
        top = push(state, top, DO_SYMBOL, row, 0)
    top = push(state, top, DO_EXPRESSION, left, operator_number(row, LEFT_NEEDS))
    if form == PREFIX:
        top = push(state, top, DO_SYMBOL, row, 0)
    return at, top


@inner
def _spine(heap: Heap, value: int) -> tuple[int, Longs]:
    """The function of an application, and its arguments, the last one first."""
    count = 0
    head = value
    while expression_tag(heap, head) == APP:
        head = skip_mdata(heap, child(heap, head, 0))
        count += 1
    spine = np.empty(count, np.int64)
    for i in range(count):
        spine[i] = child(heap, value, 1)
        value = skip_mdata(heap, child(heap, value, 0))
    return head, spine


@inner
def _print_notation(
    heap: Heap,
    state: State,
    out: Bytes,
    at: int,
    top: int,
    key: np.uint64,
    spine: Longs,
    needs: int,
) -> tuple[bool, int, int]:
    """A numeral, `∃ x, p` or an operator; false if there is no notation for the constant `key`."""
    count = len(spine)
    if key == _OF_NAT and count == 3:
        literal = skip_mdata(heap, spine[1])
        if expression_tag(heap, literal) == LITERAL:
            return True, at, push(state, top, DO_EXPRESSION, literal, needs)
    if key == _EXISTS and count == 2:
        body = skip_mdata(heap, spine[0])
        if expression_tag(heap, body) == LAMBDA:
            at, top = parenthesize(state, out, at, top, needs > 0)
            return True, put_token(out, at, T_EXISTS), push(state, top, DO_LAMBDA, body, T_COMMA)
    row = operator_of(key, count)
    if row < 0:
        return False, at, top
    at, top = print_operator(state, out, at, top, row, spine, needs)
    return True, at, top


@inner
def _is_shown(hidden: np.uint64, argument: int) -> bool:
    """True for arguments that are explicit; the mask has room for 64 of them."""
    return argument >= 64 or not (hidden >> np.uint64(argument)) & np.uint64(1)


@inner
def print_application(
    heap: Heap,
    binders: Binders,
    state: State,
    out: Bytes,
    at: int,
    top: int,
    value: int,
    needs: int,
) -> tuple[int, int]:
    """A function and its explicit arguments, or the notation for it; `@` where all are printed."""
    head, spine = _spine(heap, value)
    hidden = np.uint64(0)
    mark = False
    if expression_tag(heap, head) == CONST:
        key = name_hash(heap, child(heap, head, 0))
        found, at, top = _print_notation(heap, state, out, at, top, key, spine, needs)
        if found:
            return at, top
        place = np.searchsorted(binders.hashes, key)
        mark = place == len(binders.hashes) or binders.hashes[place] != key
        if not mark:
            hidden = binders.hidden[place]
    count = len(spine)
    shown = 0
    for i in range(count):
        shown += _is_shown(hidden, i)
    at, top = parenthesize(state, out, at, top, needs >= MAX and shown > 0)
    for i in range(count):  # the last argument is pushed first
        if _is_shown(hidden, count - 1 - i):
            top = push(state, top, DO_EXPRESSION, spine[i], MAX)
            top = push(state, top, DO_TOKEN, T_SPACE, 0)
    if mark:
        at = put_token(out, at, T_AT)
    return at, push(state, top, DO_EXPRESSION, head, MAX)
