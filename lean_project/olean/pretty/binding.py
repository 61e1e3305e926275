"""What binds variables, and variables, as text: `∀`, `→`, `fun`, `let`."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner
from lean_project.olean.access import scalar_byte
from lean_project.olean.expressions import LAMBDA, PI, child, expression_tag, loose_range
from lean_project.olean.heap import Bytes, Heap
from lean_project.olean.names import is_hygienic, put_number
from lean_project.olean.pretty.scope import occurs, put_binder
from lean_project.olean.pretty.state import (
    DEEPEST,
    DO_BIND,
    DO_BINDERS,
    DO_EXPRESSION,
    DO_TOKEN,
    DO_UNBIND,
    T_ARROW,
    T_ASSIGN,
    T_COLON,
    T_COMMA,
    T_CURLY,
    T_FORALL,
    T_HASH,
    T_LET,
    T_OPEN,
    T_SEMICOLON,
    T_SPACE,
    T_SQUARE,
    T_STRICT,
    State,
    parenthesize,
    push,
    put_token,
    skip_mdata,
)

_ARROW_LEVEL = 25
"""Precedence of `→`."""


@inner
def is_arrow(heap: Heap, value: int) -> bool:
    """True if a function type is written `A → B`: explicit, and `B` does not depend on the argument."""
    return scalar_byte(heap, value, 8) == 0 and not occurs(heap, child(heap, value, 2))


@inner
def print_pi(
    heap: Heap,
    state: State,
    out: Bytes,
    at: int,
    top: int,
    value: int,
    needs: int,
    is_statement: bool,
) -> tuple[int, int]:
    """`A → B`, `∀ (x : A), B` or `(x : A) → B`."""
    if is_arrow(heap, value):
        at, top = parenthesize(state, out, at, top, needs > _ARROW_LEVEL)
        top = push(state, top, DO_UNBIND, 0, 0)
        top = push(state, top, DO_EXPRESSION, child(heap, value, 2), _ARROW_LEVEL)
        top = push(state, top, DO_BIND, child(heap, value, 0), 0)
        top = push(state, top, DO_TOKEN, T_ARROW, 0)
        return at, push(state, top, DO_EXPRESSION, child(heap, value, 1), _ARROW_LEVEL + 1)
    at, top = parenthesize(state, out, at, top, needs > 0)
    if is_statement:
        at = put_token(out, at, T_FORALL)
        at = put_token(out, at, T_SPACE)
    return at, push(state, top, DO_BINDERS, value, 0)


@inner
def _bind(
    heap: Heap, state: State, out: Bytes, at: int, value: int, depth: int, named: bool
) -> tuple[int, int, int]:
    """Names of variables that share a bracket; also what follows them, and how many they are.

    They do if their type, as an object, is the same and mentions none of them.
    """
    info = scalar_byte(heap, value, 8)
    domain = child(heap, value, 1)
    bound = 0
    while True:
        name = child(heap, value, 0)
        if named:
            at = put_binder(heap, out, at, name, state.scope, min(depth + bound, DEEPEST))
        if depth + bound < DEEPEST:
            state.scope[depth + bound] = name
        bound += 1
        value = skip_mdata(heap, child(heap, value, 2))
        alike = expression_tag(heap, value) == PI and child(heap, value, 1) == domain
        if not alike or loose_range(heap, domain) or scalar_byte(heap, value, 8) != info:
            return at, value, bound
        if info == 3 or is_arrow(heap, value):
            return at, value, bound
        at = put_token(out, at, T_SPACE)


@inner
def print_binders(
    heap: Heap,
    state: State,
    out: Bytes,
    at: int,
    top: int,
    value: int,
    depth: int,
    is_statement: bool,
) -> tuple[int, int]:
    """`(x y : A)` of a function type, then what follows. An instance that nobody named is `[C]`."""
    info = scalar_byte(heap, value, 8)
    opening = (T_OPEN, T_CURLY, T_STRICT, T_SQUARE)[min(info, 3)]
    domain = child(heap, value, 1)
    named = info < 3 or not is_hygienic(heap, child(heap, value, 0))
    at = put_token(out, at, opening)
    at, value, bound = _bind(heap, state, out, at, value, depth, named)
    if named:
        at = put_token(out, at, T_COLON)
    for _ in range(bound):
        top = push(state, top, DO_UNBIND, 0, 0)
    again = expression_tag(heap, value) == PI and not is_arrow(heap, value)
    top = push(state, top, DO_BINDERS if again else DO_EXPRESSION, value, 0)
    after = T_SPACE if again else T_COMMA if is_statement else T_ARROW
    top = push(state, top, DO_TOKEN, after, 0)
    top = push(state, top, DO_TOKEN, opening + 1, 0)
    for i in range(bound):  # the type is printed in the scope before these variables
        name = state.scope[min(depth + bound - 1 - i, DEEPEST - 1)]
        top = push(state, top, DO_BIND, name, 0)
    return at, push(state, top, DO_EXPRESSION, domain, 0)


@inner
def print_lambda(
    heap: Heap, state: State, out: Bytes, at: int, top: int, value: int, depth: int, after: int
) -> tuple[int, int, int]:
    """` x y => body` of nested functions (after `fun`), or ` x, body` of one (after `∃`)."""
    while True:
        at = put_token(out, at, T_SPACE)
        name = child(heap, value, 0)
        at = put_binder(heap, out, at, name, state.scope, min(depth, DEEPEST))
        if depth < DEEPEST:
            state.scope[depth] = name
        depth += 1
        top = push(state, top, DO_UNBIND, 0, 0)
        value = skip_mdata(heap, child(heap, value, 2))
        if after == T_COMMA or expression_tag(heap, value) != LAMBDA:
            break
    at = put_token(out, at, after)
    return at, push(state, top, DO_EXPRESSION, value, 0), depth


@inner
def print_let(
    heap: Heap, state: State, out: Bytes, at: int, top: int, value: int, depth: int
) -> tuple[int, int]:
    """`let x := v; body`."""
    at = put_token(out, at, T_LET)
    at = put_binder(heap, out, at, child(heap, value, 0), state.scope, min(depth, DEEPEST))
    top = push(state, top, DO_UNBIND, 0, 0)
    top = push(state, top, DO_EXPRESSION, child(heap, value, 3), 0)
    top = push(state, top, DO_BIND, child(heap, value, 0), 0)
    top = push(state, top, DO_TOKEN, T_SEMICOLON, 0)
    top = push(state, top, DO_EXPRESSION, child(heap, value, 2), 0)
    return put_token(out, at, T_ASSIGN), top


@inner
def print_variable(heap: Heap, state: State, out: Bytes, at: int, value: int, depth: int) -> int:
    """A bound variable by its name; `#3` if it is bound nowhere."""
    index = ~child(heap, value, 0)
    if 0 <= index < min(depth, DEEPEST):
        place = depth - 1 - index
        return put_binder(heap, out, at, state.scope[place], state.scope, place)
    at = put_token(out, at, T_HASH)
    return put_number(out, at, np.uint64(max(index, 0)))
