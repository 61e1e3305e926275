"""What the printer keeps while it writes: things still to be written, and variables in scope."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from lean_project.compiled import inner
from lean_project.olean.expressions import MDATA, child, expression_tag
from lean_project.olean.heap import Bytes, Heap, Longs
from lean_project.olean.names import put

Hashes: TypeAlias = npt.NDArray[np.uint64]


class Binders(NamedTuple):
    """Which arguments of constants are implicit, ordered by the constants' hashes."""

    hashes: Hashes
    hidden: Hashes
    """Bit i is 1 if argument i is not explicit."""


def no_binders() -> Binders:
    """A table that knows no constant: all arguments are printed, after `@`."""
    return Binders(np.empty(0, np.uint64), np.empty(0, np.uint64))


# What the stack holds.
DO_EXPRESSION, DO_TOKEN, DO_SYMBOL, DO_LEVEL, DO_BINDERS, DO_LAMBDA, DO_BIND, DO_UNBIND = range(8)

_TEXTS = (
    "(", ")", "{", "}", "⦃", "⦄", "[", "]", " ", " : ", " → ", ", ", " => ", " := ", "; ", "∀", "∃", "fun",
    "let ", "Prop", "Type", "Sort ", "max ", "imax ", " + ", ".", "@", '"', "…", "?", "#", "\\",
)  # fmt: skip
(
    T_OPEN, T_CLOSE, T_CURLY, T_UNCURLY, T_STRICT, T_UNSTRICT, T_SQUARE, T_UNSQUARE, T_SPACE, T_COLON,
    T_ARROW, T_COMMA, T_DARROW, T_ASSIGN, T_SEMICOLON, T_FORALL, T_EXISTS, T_FUN, T_LET, T_PROP, T_TYPE,
    T_SORT, T_MAX, T_IMAX, T_PLUS, T_DOT, T_AT, T_QUOTE, T_DOTS, T_MARK, T_HASH, T_BACKSLASH,
) = range(len(_TEXTS))  # fmt: skip
_TOKENS: Bytes = np.frombuffer("".join(_TEXTS).encode(), np.uint8)
_TOKEN_STARTS = np.cumsum([0, *(len(text.encode()) for text in _TEXTS)]).astype(np.int32)

DEEPEST = 1 << 12
"""Things on the stack, and variables in scope, beyond which a type is cut."""


class State(NamedTuple):
    """What is still to be written, and the names of the variables in scope."""

    stack: Longs
    """Rows (what, value, more): one of the kinds above and what belongs to it."""
    scope: Longs


@inner
def push(state: State, top: int, kind: int, value: int, extra: int) -> int:
    """Puts a row on the stack; the new number of rows, which may exceed what the stack can hold."""
    if top < DEEPEST:
        state.stack[top, 0] = kind
        state.stack[top, 1] = value
        state.stack[top, 2] = extra
    return top + 1


@inner
def put_token(out: Bytes, at: int, token: int) -> int:
    """Appends one of the texts above."""
    start = _TOKEN_STARTS[token]
    return put(out, at, _TOKENS, start, _TOKEN_STARTS[token + 1] - start)


@inner
def skip_mdata(heap: Heap, value: int) -> int:
    """An expression without the annotations around it."""
    while expression_tag(heap, value) == MDATA:
        value = child(heap, value, 1)
    return value


@inner
def parenthesize(state: State, out: Bytes, at: int, top: int, wanted: bool) -> tuple[int, int]:
    """Writes `(` and leaves `)` on the stack if it is `wanted`."""
    if not wanted:
        return at, top
    return put_token(out, at, T_OPEN), push(state, top, DO_TOKEN, T_CLOSE, 0)
