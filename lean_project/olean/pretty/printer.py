"""The printer itself: a stack of things still to be written, since types can be deeper than any stack.

It runs over all types of a module in compiled code. A text ends with `…` where it reaches the limit:
shared subterms can make the text of a small type astronomically long.
"""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, kernel
from lean_project.olean.access import scalar_byte, tag_of
from lean_project.olean.expressions import (
    APP,
    BVAR,
    CONST,
    LAMBDA,
    LET,
    LITERAL,
    PI,
    PROJECTION,
    SORT,
    child,
    expression_tag,
)
from lean_project.olean.faults import WRONG_TYPE, note, raise_fault
from lean_project.olean.hashing import name_hash
from lean_project.olean.heap import LENGTH, PLACE, STRING, Bytes, Heap, Longs
from lean_project.olean.names import put, put_nat, put_number
from lean_project.olean.pretty.applications import print_application
from lean_project.olean.pretty.binding import (
    print_binders,
    print_lambda,
    print_let,
    print_pi,
    print_variable,
)
from lean_project.olean.pretty.levels import print_level, print_sort
from lean_project.olean.pretty.operators import MAX, SYMBOL_STARTS, SYMBOLS
from lean_project.olean.pretty.scope import put_constant
from lean_project.olean.pretty.state import (
    DEEPEST,
    DO_BINDERS,
    DO_EXPRESSION,
    DO_LAMBDA,
    DO_LEVEL,
    DO_SYMBOL,
    DO_TOKEN,
    DO_UNBIND,
    T_BACKSLASH,
    T_DARROW,
    T_DOT,
    T_DOTS,
    T_FUN,
    T_MARK,
    T_QUOTE,
    Binders,
    Hashes,
    State,
    parenthesize,
    push,
    put_token,
    skip_mdata,
)


@inner
def _put_text(heap: Heap, out: Bytes, at: int, value: int) -> int:
    """A string literal between quotes."""
    if tag_of(heap, value) != STRING:
        note(heap.faults, WRONG_TYPE)
        return at
    at = put_token(out, at, T_QUOTE)
    for i in range(heap.table[value, LENGTH]):
        place = heap.table[value, PLACE] + i
        byte = heap.data[place]
        if byte in (34, 92, 10):
            at = put_token(out, at, T_BACKSLASH)
        if at < len(out):
            out[at] = 110 if byte == 10 else byte
            at += 1
    return put_token(out, at, T_QUOTE)


@inner
def _print_expression(
    heap: Heap, binders: Binders, state: State, out: Bytes, at: int, top: int, value: int, needs: int,
    depth: int, is_statement: bool,
) -> tuple[int, int]:  # fmt: skip
    """Writes the beginning of an expression and leaves the rest of it on the stack."""
    value = skip_mdata(heap, value)
    tag = expression_tag(heap, value)
    if tag == BVAR:
        return print_variable(heap, state, out, at, value, depth), top
    if tag == SORT:
        return print_sort(heap, state, out, at, top, child(heap, value, 0), needs)
    if tag == CONST:
        return put_constant(heap, out, at, child(heap, value, 0)), top
    if tag == APP:
        return print_application(heap, binders, state, out, at, top, value, needs)
    if tag == PI:
        return print_pi(heap, state, out, at, top, value, needs, is_statement)
    if tag == LAMBDA:
        at, top = parenthesize(state, out, at, top, needs > 0)
        return put_token(out, at, T_FUN), push(state, top, DO_LAMBDA, value, T_DARROW)
    if tag == LET:
        at, top = parenthesize(state, out, at, top, needs > 0)
        return print_let(heap, state, out, at, top, value, depth)
    if tag == LITERAL:
        literal = child(heap, value, 0)
        content = child(heap, literal, 0)
        if tag_of(heap, literal) == 0:
            return put_nat(heap, out, at, content), top
        return _put_text(heap, out, at, content), top
    if tag == PROJECTION:
        top = push(state, top, DO_LEVEL, -2 - (~child(heap, value, 1) + 1), 0)
        top = push(state, top, DO_TOKEN, T_DOT, 0)
        return at, push(state, top, DO_EXPRESSION, child(heap, value, 2), MAX)
    return put_token(out, at, T_MARK), top


@inner
def _print_type(
    heap: Heap, binders: Binders, state: State, out: Bytes, root: int, is_statement: bool
) -> int:
    """Writes the type `root` into `out`; how many bytes it takes."""
    at = depth = 0
    top = push(state, 0, DO_EXPRESSION, root, 0)
    while top and at < len(out) and top < DEEPEST:
        top -= 1
        kind, value, extra = state.stack[top, 0], state.stack[top, 1], state.stack[top, 2]
        if kind == DO_EXPRESSION:
            at, top = _print_expression(
                heap, binders, state, out, at, top, value, extra, depth, is_statement
            )
        elif kind == DO_TOKEN:
            at = put_token(out, at, value)
        elif kind == DO_SYMBOL:
            start = SYMBOL_STARTS[value]
            at = put(out, at, SYMBOLS, start, SYMBOL_STARTS[value + 1] - start)
        elif kind == DO_LEVEL and value <= -2:  # a number that was put off
            at = put_number(out, at, np.uint64(max(-2 - value, 0)))
        elif kind == DO_LEVEL:
            at, top = print_level(heap, state, out, at, top, value, extra)
        elif kind == DO_BINDERS:
            at, top = print_binders(heap, state, out, at, top, value, depth, is_statement)
        elif kind == DO_LAMBDA:
            at, top, depth = print_lambda(heap, state, out, at, top, value, depth, extra)
        elif kind == DO_UNBIND:
            depth -= 1
        else:
            if depth < DEEPEST:
                state.scope[depth] = value
            depth += 1
    if top or at >= len(out):
        return _cut(out, min(at, len(out)))
    return at


@inner
def _cut(out: Bytes, at: int) -> int:
    """Ends a text that is too long with `…`, after a whole character."""
    while at > 0 and (out[at - 1] == 32 or at > len(out) - 3):
        at -= 1
    while at > 0 and out[at] & 0xC0 == 0x80:
        at -= 1
    return put_token(out, at, T_DOTS)


def print_types(
    heap: Heap, types: Longs, are_statements: Bytes, binders: Binders, limit: int
) -> tuple[Bytes, Longs]:
    """All `types` as text of at most `limit` bytes each: the bytes, and where each begins (one more).

    `are_statements` has 1 for types of theorems, whose binders are written with `∀`. Raises
    `MalformedError`.
    """
    found = _print_types(heap, types, are_statements, binders, limit)
    raise_fault(heap)
    return found


@kernel
def _print_types(
    heap: Heap, types: Longs, are_statements: Bytes, binders: Binders, limit: int
) -> tuple[Bytes, Longs]:
    pool = np.empty(max(1024, 64 * len(types)), np.uint8)
    one = np.empty(limit, np.uint8)
    offsets = np.zeros(len(types) + 1, np.int64)
    state = State(np.empty((DEEPEST, 3), np.int64), np.empty(DEEPEST, np.int64))
    at = 0
    for i in range(len(types)):
        if heap.faults[0]:
            break
        length = _print_type(heap, binders, state, one, types[i], are_statements[i] != 0)
        if at + length > len(pool):
            larger = np.empty(2 * (at + length), np.uint8)
            larger[:at] = pool[:at]
            pool = larger
        pool[at : at + length] = one[:length]
        at += length
        offsets[i + 1] = at
    return pool[:at], offsets


def signatures(heap: Heap, names: Longs, types: Longs) -> tuple[Hashes, Hashes]:
    """Hashes of `names`, and which arguments their `types` hide: rows of `Binders`, not ordered.

    Raises `MalformedError`.
    """
    found = _signatures(heap, names, types)
    raise_fault(heap)
    return found


@kernel
def _signatures(heap: Heap, names: Longs, types: Longs) -> tuple[Hashes, Hashes]:
    hashes = np.empty(len(names), np.uint64)
    hidden = np.zeros(len(names), np.uint64)
    for i in range(len(names)):
        hashes[i] = name_hash(heap, names[i])
        value = skip_mdata(heap, types[i])
        argument = np.uint64(0)
        while expression_tag(heap, value) == PI and argument < np.uint64(64):
            if scalar_byte(heap, value, 8):
                hidden[i] |= np.uint64(1) << argument
            argument += np.uint64(1)
            value = skip_mdata(heap, child(heap, value, 2))
    return hashes, hidden
