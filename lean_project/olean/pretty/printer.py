"""The printer itself: a stack of things still to be written, since types can be deeper than any stack.

It runs over all types of a module in compiled code. A text ends with `…` where it reaches the limit:
shared subterms can make the text of a small type astronomically long.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from lean_project.compiled import inner, kernel
from lean_project.olean.errors import MalformedError
from lean_project.olean.expressions import (
    APP,
    BVAR,
    CONST,
    IMAX,
    LAMBDA,
    LET,
    LITERAL,
    MDATA,
    PARAM,
    PI,
    PROJECTION,
    SORT,
    SUCC,
    ZERO,
    child,
    expression_tag,
    level_tag,
    loose_range,
)
from lean_project.olean.expressions import (
    MAX as MAX_LEVEL,
)
from lean_project.olean.hashing import hash_of, name_hash
from lean_project.olean.heap import LENGTH, PLACE, STRING, TAG, Bytes, Heap, Longs, scalar_byte
from lean_project.olean.names import put, put_name, put_nat, put_number
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
    SYMBOL_STARTS,
    SYMBOLS,
    operator_number,
    operator_of,
)
from lean_project.olean.pretty.scope import occurs, put_binder, put_constant

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
_EXPRESSION, _TOKEN, _SYMBOL, _LEVEL, _BINDERS, _LAMBDA, _BIND, _UNBIND = range(8)

_TEXTS = (
    "(", ")", "{", "}", "⦃", "⦄", "[", "]", " ", " : ", " → ", ", ", " => ", " := ", "; ", "∀", "∃", "fun",
    "let ", "Prop", "Type", "Sort ", "max ", "imax ", " + ", ".", "@", '"', "…", "?", "#", "\\",
)  # fmt: skip
(
    _OPEN, _CLOSE, _CURLY, _UNCURLY, _STRICT, _UNSTRICT, _SQUARE, _UNSQUARE, _SPACE, _COLON, _ARROW,
    _COMMA, _DARROW, _ASSIGN, _SEMICOLON, _FORALL, _EXISTS, _FUN, _LET, _PROP, _TYPE, _SORT, _MAX,
    _IMAX, _PLUS, _DOT, _AT, _QUOTE, _DOTS, _MARK, _HASH, _BACKSLASH,
) = range(len(_TEXTS))  # fmt: skip
_TOKENS: Bytes = np.frombuffer("".join(_TEXTS).encode(), np.uint8)
_TOKEN_STARTS = np.cumsum([0, *(len(text.encode()) for text in _TEXTS)]).astype(np.int32)

_OF_NAT = np.uint64(hash_of("OfNat.ofNat"))
_EXISTS_HASH = np.uint64(hash_of("Exists"))

_ARROW_LEVEL = 25
_DEEPEST = 1 << 12
"""Things on the stack, and variables in scope, beyond which a type is cut."""


class _State(NamedTuple):
    """What is still to be written, and the names of the variables in scope."""

    stack: Longs
    """Rows (what, value, more): one of the kinds above and what belongs to it."""
    scope: Longs


@inner
def _push(state: _State, top: int, kind: int, value: int, extra: int) -> int:
    if top < _DEEPEST:
        state.stack[top, 0] = kind
        state.stack[top, 1] = value
        state.stack[top, 2] = extra
    return top + 1


@inner
def _put_token(out: Bytes, at: int, token: int) -> int:
    start = _TOKEN_STARTS[token]
    return put(out, at, _TOKENS, start, _TOKEN_STARTS[token + 1] - start)


@inner
def _skip_mdata(heap: Heap, value: int) -> int:
    while expression_tag(heap, value) == MDATA:
        value = child(heap, value, 1)
    return value


@inner
def _parenthesize(state: _State, out: Bytes, at: int, top: int, wanted: bool) -> tuple[int, int]:
    """Writes `(` and leaves `)` on the stack if it is `wanted`."""
    if not wanted:
        return at, top
    return _put_token(out, at, _OPEN), _push(state, top, _TOKEN, _CLOSE, 0)


@inner
def _put_text(heap: Heap, out: Bytes, at: int, value: int) -> int:
    """A string literal between quotes."""
    if value < 0 or heap.table[value, TAG] != STRING:
        raise MalformedError("an object stands where a text should be")
    at = _put_token(out, at, _QUOTE)
    for i in range(heap.table[value, LENGTH]):
        place = heap.table[value, PLACE] + i
        byte = heap.data[place]
        if byte in (34, 92, 10):
            at = _put_token(out, at, _BACKSLASH)
        if at < len(out):
            out[at] = 110 if byte == 10 else byte
            at += 1
    return _put_token(out, at, _QUOTE)


@inner
def _print_level(
    heap: Heap, state: _State, out: Bytes, at: int, top: int, level: int, atom: bool
) -> tuple[int, int]:
    """A universe level: a number, a parameter, `u + 1`, or a maximum."""
    added = 0
    while level_tag(heap, level) == SUCC:
        level = child(heap, level, 0)
        added += 1
    tag = level_tag(heap, level)
    if tag == ZERO:
        return put_number(out, at, np.uint64(added)), top
    simple = tag == PARAM and added == 0
    at, top = _parenthesize(state, out, at, top, atom and not simple)
    if added:
        top = _push(state, top, _LEVEL, -2 - added, 0)
        top = _push(state, top, _TOKEN, _PLUS, 0)
        if tag != PARAM:
            top = _push(state, top, _LEVEL, level, 1)
            return at, top
    if tag == PARAM:
        return put_name(heap, out, at, child(heap, level, 0)), top
    if tag not in (MAX_LEVEL, IMAX):
        return _put_token(out, at, _MARK), top
    at = _put_token(out, at, _MAX if tag == MAX_LEVEL else _IMAX)
    top = _push(state, top, _LEVEL, child(heap, level, 1), 1)
    top = _push(state, top, _TOKEN, _SPACE, 0)
    return at, _push(state, top, _LEVEL, child(heap, level, 0), 1)


@inner
def _print_sort(
    heap: Heap, state: _State, out: Bytes, at: int, top: int, level: int, needs: int
) -> tuple[int, int]:
    """`Prop`, `Type`, `Type u` or `Sort u`."""
    tag = level_tag(heap, level)
    if tag == ZERO:
        return _put_token(out, at, _PROP), top
    inner = child(heap, level, 0) if tag == SUCC else level
    if tag == SUCC and level_tag(heap, inner) == ZERO:
        return _put_token(out, at, _TYPE), top
    at, top = _parenthesize(state, out, at, top, needs >= MAX)
    at = _put_token(out, at, _TYPE if tag == SUCC else _SORT)
    if tag == SUCC:
        at = _put_token(out, at, _SPACE)
    return at, _push(state, top, _LEVEL, inner, 1)


@inner
def _print_operator(
    state: _State, out: Bytes, at: int, top: int, row: int, spine: Longs, needs: int
) -> tuple[int, int]:
    """`a + b`, `¬a` or `a⁻¹`. `spine` has the arguments, the last one first."""
    count = len(spine)
    form = operator_number(row, FORM)
    at, top = _parenthesize(state, out, at, top, operator_number(row, OWN) < needs)
    left = spine[count - 1 - operator_number(row, LEFT)]
    if form == INFIX:
        right = spine[count - 1 - operator_number(row, RIGHT)]
        top = _push(state, top, _EXPRESSION, right, operator_number(row, RIGHT_NEEDS))
    if form != PREFIX:
        top = _push(state, top, _SYMBOL, row, 0)
    top = _push(state, top, _EXPRESSION, left, operator_number(row, LEFT_NEEDS))
    if form == PREFIX:
        top = _push(state, top, _SYMBOL, row, 0)
    return at, top


@inner
def _print_application(
    heap: Heap,
    binders: Binders,
    state: _State,
    out: Bytes,
    at: int,
    top: int,
    value: int,
    needs: int,
) -> tuple[int, int]:
    """A function and its explicit arguments, or the notation for it."""
    count = 0
    head = value
    while expression_tag(heap, head) == APP:
        head = _skip_mdata(heap, child(heap, head, 0))
        count += 1
    spine = np.empty(count, np.int64)
    inner = value
    for i in range(count):
        spine[i] = child(heap, inner, 1)
        inner = _skip_mdata(heap, child(heap, inner, 0))
    hidden = np.uint64(0)
    mark = False
    if expression_tag(heap, head) == CONST:
        key = name_hash(heap, child(heap, head, 0))
        if key == _OF_NAT and count == 3:
            literal = _skip_mdata(heap, spine[1])
            if expression_tag(heap, literal) == LITERAL:
                return at, _push(state, top, _EXPRESSION, literal, needs)
        if key == _EXISTS_HASH and count == 2:
            body = _skip_mdata(heap, spine[0])
            if expression_tag(heap, body) == LAMBDA:
                at, top = _parenthesize(state, out, at, top, needs > 0)
                return _put_token(out, at, _EXISTS), _push(state, top, _LAMBDA, body, _COMMA)
        row = operator_of(key, count)
        if row >= 0:
            return _print_operator(state, out, at, top, row, spine, needs)
        place = np.searchsorted(binders.hashes, key)
        mark = place == len(binders.hashes) or binders.hashes[place] != key
        if not mark:
            hidden = binders.hidden[place]
    shown = 0
    for i in range(count):  # the last argument is pushed first
        shown += i >= 64 or not (hidden >> np.uint64(i)) & np.uint64(1)
    at, top = _parenthesize(state, out, at, top, needs >= MAX and shown > 0)
    for i in range(count):
        argument = count - 1 - i
        if argument >= 64 or not (hidden >> np.uint64(argument)) & np.uint64(1):
            top = _push(state, top, _EXPRESSION, spine[i], MAX)
            top = _push(state, top, _TOKEN, _SPACE, 0)
    if mark:
        at = _put_token(out, at, _AT)
    return at, _push(state, top, _EXPRESSION, head, MAX)


@inner
def _is_arrow(heap: Heap, value: int) -> bool:
    """True if a function type is written `A → B`: explicit, and `B` does not depend on the argument."""
    return scalar_byte(heap, value, 8) == 0 and not occurs(heap, child(heap, value, 2))


@inner
def _print_pi(
    heap: Heap,
    state: _State,
    out: Bytes,
    at: int,
    top: int,
    value: int,
    needs: int,
    is_statement: bool,
) -> tuple[int, int]:
    """`A → B`, `∀ (x : A), B` or `(x : A) → B`."""
    if _is_arrow(heap, value):
        at, top = _parenthesize(state, out, at, top, needs > _ARROW_LEVEL)
        top = _push(state, top, _UNBIND, 0, 0)
        top = _push(state, top, _EXPRESSION, child(heap, value, 2), _ARROW_LEVEL)
        top = _push(state, top, _BIND, child(heap, value, 0), 0)
        top = _push(state, top, _TOKEN, _ARROW, 0)
        return at, _push(state, top, _EXPRESSION, child(heap, value, 1), _ARROW_LEVEL + 1)
    at, top = _parenthesize(state, out, at, top, needs > 0)
    if is_statement:
        at = _put_token(out, at, _FORALL)
        at = _put_token(out, at, _SPACE)
    return at, _push(state, top, _BINDERS, value, 0)


@inner
def _print_binders(
    heap: Heap,
    state: _State,
    out: Bytes,
    at: int,
    top: int,
    value: int,
    depth: int,
    is_statement: bool,
) -> tuple[int, int, int]:
    """`(x y : A)` of a function type, then what follows; also the new number of variables in scope."""
    info = scalar_byte(heap, value, 8)
    opening = (_OPEN, _CURLY, _STRICT, _SQUARE)[min(info, 3)]
    domain = child(heap, value, 1)
    at = _put_token(out, at, opening)
    bound = 0
    while True:
        name = child(heap, value, 0)
        at = put_binder(heap, out, at, name, state.scope, min(depth, _DEEPEST))
        if depth < _DEEPEST:
            state.scope[depth] = name
        depth += 1
        bound += 1
        value = _skip_mdata(heap, child(heap, value, 2))
        # Variables share a bracket if their type, as an object, is the same and mentions none of them.
        more = expression_tag(heap, value) == PI and child(heap, value, 1) == domain
        if not more or loose_range(heap, domain) or scalar_byte(heap, value, 8) != info:
            break
        if info == 3 or _is_arrow(heap, value):
            break
        at = _put_token(out, at, _SPACE)
    at = _put_token(out, at, _COLON)
    for _ in range(bound):
        top = _push(state, top, _UNBIND, 0, 0)
    again = expression_tag(heap, value) == PI and not _is_arrow(heap, value)
    top = _push(state, top, _BINDERS if again else _EXPRESSION, value, 0)
    if is_statement:
        top = _push(state, top, _TOKEN, _SPACE if again else _COMMA, 0)
    else:
        top = _push(state, top, _TOKEN, _SPACE if again else _ARROW, 0)
    top = _push(state, top, _TOKEN, opening + 1, 0)
    # The type is printed in the scope before these variables.
    for i in range(bound):
        top = _push(state, top, _BIND, state.scope[min(depth - 1 - i, _DEEPEST - 1)], 0)
    return at, _push(state, top, _EXPRESSION, domain, 0), depth - bound


@inner
def _print_lambda(
    heap: Heap, state: _State, out: Bytes, at: int, top: int, value: int, depth: int, after: int
) -> tuple[int, int, int]:
    """` x y => body` of nested functions (after `fun`), or ` x, body` of one (after `∃`)."""
    while True:
        at = _put_token(out, at, _SPACE)
        name = child(heap, value, 0)
        at = put_binder(heap, out, at, name, state.scope, min(depth, _DEEPEST))
        if depth < _DEEPEST:
            state.scope[depth] = name
        depth += 1
        top = _push(state, top, _UNBIND, 0, 0)
        value = _skip_mdata(heap, child(heap, value, 2))
        if after == _COMMA or expression_tag(heap, value) != LAMBDA:
            break
    at = _put_token(out, at, after)
    return at, _push(state, top, _EXPRESSION, value, 0), depth


@inner
def _print_let(
    heap: Heap, state: _State, out: Bytes, at: int, top: int, value: int, depth: int
) -> tuple[int, int]:
    """`let x := v; body`."""
    at = _put_token(out, at, _LET)
    at = put_binder(heap, out, at, child(heap, value, 0), state.scope, min(depth, _DEEPEST))
    top = _push(state, top, _UNBIND, 0, 0)
    top = _push(state, top, _EXPRESSION, child(heap, value, 3), 0)
    top = _push(state, top, _BIND, child(heap, value, 0), 0)
    top = _push(state, top, _TOKEN, _SEMICOLON, 0)
    top = _push(state, top, _EXPRESSION, child(heap, value, 2), 0)
    return _put_token(out, at, _ASSIGN), top


@inner
def _print_variable(heap: Heap, state: _State, out: Bytes, at: int, value: int, depth: int) -> int:
    """A bound variable by its name; `#3` if it is bound nowhere."""
    index = ~child(heap, value, 0)
    if 0 <= index < min(depth, _DEEPEST):
        place = depth - 1 - index
        return put_binder(heap, out, at, state.scope[place], state.scope, place)
    at = _put_token(out, at, _HASH)
    return put_number(out, at, np.uint64(max(index, 0)))


@inner
def _print_expression(
    heap: Heap, binders: Binders, state: _State, out: Bytes, at: int, top: int, value: int, needs: int,
    depth: int, is_statement: bool,
) -> tuple[int, int]:  # fmt: skip
    """Writes the beginning of an expression and leaves the rest of it on the stack."""
    value = _skip_mdata(heap, value)
    tag = expression_tag(heap, value)
    if tag == BVAR:
        return _print_variable(heap, state, out, at, value, depth), top
    if tag == SORT:
        return _print_sort(heap, state, out, at, top, child(heap, value, 0), needs)
    if tag == CONST:
        return put_constant(heap, out, at, child(heap, value, 0)), top
    if tag == APP:
        return _print_application(heap, binders, state, out, at, top, value, needs)
    if tag == PI:
        return _print_pi(heap, state, out, at, top, value, needs, is_statement)
    if tag == LAMBDA:
        at, top = _parenthesize(state, out, at, top, needs > 0)
        return _put_token(out, at, _FUN), _push(state, top, _LAMBDA, value, _DARROW)
    if tag == LET:
        at, top = _parenthesize(state, out, at, top, needs > 0)
        return _print_let(heap, state, out, at, top, value, depth)
    if tag == LITERAL:
        literal = child(heap, value, 0)
        content = child(heap, literal, 0)
        if heap.table[literal, TAG] == 0:
            return put_nat(heap, out, at, content), top
        return _put_text(heap, out, at, content), top
    if tag == PROJECTION:
        top = _push(state, top, _LEVEL, -2 - (~child(heap, value, 1) + 1), 0)
        top = _push(state, top, _TOKEN, _DOT, 0)
        return at, _push(state, top, _EXPRESSION, child(heap, value, 2), MAX)
    return _put_token(out, at, _MARK), top


@inner
def _print_type(
    heap: Heap, binders: Binders, state: _State, out: Bytes, root: int, is_statement: bool
) -> int:
    """Writes the type `root` into `out`; how many bytes it takes."""
    at = depth = 0
    top = _push(state, 0, _EXPRESSION, root, 0)
    while top and at < len(out) and top < _DEEPEST:
        top -= 1
        kind, value, extra = state.stack[top, 0], state.stack[top, 1], state.stack[top, 2]
        if kind == _EXPRESSION:
            at, top = _print_expression(
                heap, binders, state, out, at, top, value, extra, depth, is_statement
            )
        elif kind == _TOKEN:
            at = _put_token(out, at, value)
        elif kind == _SYMBOL:
            start = SYMBOL_STARTS[value]
            at = put(out, at, SYMBOLS, start, SYMBOL_STARTS[value + 1] - start)
        elif kind == _LEVEL and value <= -2:  # a number that was put off
            at = put_number(out, at, np.uint64(max(-2 - value, 0)))
        elif kind == _LEVEL:
            at, top = _print_level(heap, state, out, at, top, value, extra == 1)
        elif kind == _BINDERS:
            at, top, depth = _print_binders(heap, state, out, at, top, value, depth, is_statement)
        elif kind == _LAMBDA:
            at, top, depth = _print_lambda(heap, state, out, at, top, value, depth, extra)
        elif kind == _UNBIND:
            depth -= 1
        else:
            if depth < _DEEPEST:
                state.scope[depth] = value
            depth += 1
    if top:
        return _cut(out, min(at, len(out)))
    return at


@inner
def _cut(out: Bytes, at: int) -> int:
    """Ends a text that is too long with `…`, after a whole character."""
    while at > 0 and (out[at - 1] == 32 or at > len(out) - 3):
        at -= 1
    while at > 0 and out[at] & 0xC0 == 0x80:
        at -= 1
    return _put_token(out, at, _DOTS)


@kernel
def print_types(
    heap: Heap, types: Longs, are_statements: Bytes, binders: Binders, limit: int
) -> tuple[Bytes, Longs]:
    """All `types` as text of at most `limit` bytes each: the bytes, and where each begins (one more).

    `are_statements` has 1 for types of theorems, whose binders are written with `∀`. Raises
    `MalformedError`.
    """
    pool = np.empty(max(1024, 64 * len(types)), np.uint8)
    one = np.empty(limit, np.uint8)
    offsets = np.zeros(len(types) + 1, np.int64)
    state = _State(np.empty((_DEEPEST, 3), np.int64), np.empty(_DEEPEST, np.int64))
    at = 0
    for i in range(len(types)):
        length = _print_type(heap, binders, state, one, types[i], are_statements[i] != 0)
        if at + length > len(pool):
            larger = np.empty(2 * (at + length), np.uint8)
            larger[:at] = pool[:at]
            pool = larger
        pool[at : at + length] = one[:length]
        at += length
        offsets[i + 1] = at
    return pool[:at], offsets


@kernel
def signatures(heap: Heap, names: Longs, types: Longs) -> tuple[Hashes, Hashes]:
    """Hashes of `names`, and which arguments their `types` hide: rows of `Binders`, not ordered."""
    hashes = np.empty(len(names), np.uint64)
    hidden = np.zeros(len(names), np.uint64)
    for i in range(len(names)):
        hashes[i] = name_hash(heap, names[i])
        value = _skip_mdata(heap, types[i])
        argument = np.uint64(0)
        while expression_tag(heap, value) == PI and argument < np.uint64(64):
            if scalar_byte(heap, value, 8):
                hidden[i] |= np.uint64(1) << argument
            argument += np.uint64(1)
            value = _skip_mdata(heap, child(heap, value, 2))
    return hashes, hidden
