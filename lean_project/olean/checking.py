"""Checks what constants are made of against the hashes that Lean keeps with it.

Every expression and every universe level has a word of data: a hash of 32 bits, an approximate depth,
flags, and how many variables are loose. It follows from those of its parts (`Expr.data`, `Level.data` and
`mkAppData` in `src/Lean`), as a name's hash follows from its prefix's. Which name a bound variable has and
in which brackets it stands, annotations, and all that no constant reaches are in no hash.

Whatever points to an object stands after it. So one pass from the last object to the first meets each
after all that use it: its role, what it should be, is known by then.
"""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, kernel
from lean_project.olean.access import field, scalar_byte, scalar_word, small_number, tag_of
from lean_project.olean.constants import CONSTRUCTOR, INDUCTIVE, RECURSOR, Constants, list_values
from lean_project.olean.expressions import (
    APP,
    BVAR,
    CONST,
    IMAX,
    LAMBDA,
    LET,
    LEVEL_MVAR,
    LITERAL,
    MAX,
    MDATA,
    PARAM,
    PI,
    PROJECTION,
    SORT,
    SUCC,
    ZERO,
    expression_tag,
    level_tag,
)
from lean_project.olean.faults import (
    MISPLACED,
    NO_EXPRESSION,
    NO_LEVEL,
    NO_NAME,
    TWO_ROLES,
    WRONG_EXPRESSION,
    WRONG_HASH,
    WRONG_LEVEL,
    note,
    raise_fault,
)
from lean_project.olean.hashing import ANONYMOUS, mixed, name_hash, text_hash, true_name_hash
from lean_project.olean.heap import LENGTH, PLACE, STRING, Bytes, Heap

NAME, EXPRESSION, LEVEL = range(1, 4)
"""The roles; 0 is that of an object which no constant reaches."""

_UNBOXED = -1
_MOST_LEVELS = 1 << 12
"""Universe levels that one constant is given; a longer list is no list of levels."""

_INFO_PLACE = 8
"""Where, after the data, an expression says in which brackets its variable stands."""
_LAST_INFO = 3

_HASH = np.uint64(0xFFFF_FFFF)
_DEPTH_SHIFT, _LOOSE_SHIFT = np.uint64(32), np.uint64(44)
_DEEPEST = np.uint64(255)
_FLAGS = np.uint64(15 << 40)
_LEVEL_FLAGS = np.uint64(3 << 32)
_LEVEL_DEPTH_SHIFT = np.uint64(40)
_TO_EXPRESSION_FLAGS = np.uint64(10)
"""The two flags of a level, moved to their places in an expression's data."""
_HAS_PARAMETER = np.uint64(1 << 33)
_ZERO_LEVEL = np.uint64(2221)
_NO_LEVELS = np.uint64(7)
_ONE, _NONE = np.uint64(1), np.uint64(0)
# Lean's salts, one for each constructor that has no depth.
_LITERAL, _CONST, _BVAR, _SORT = np.uint64(3), np.uint64(5), np.uint64(7), np.uint64(11)
_PARAM, _SUCC, _MAX, _IMAX = np.uint64(2239), np.uint64(2243), np.uint64(2251), np.uint64(2267)


def check_constants(heap: Heap, table: Constants) -> None:
    """Checks all names, expressions and levels that constants reach. Raises `MalformedError`."""
    roles = np.zeros(len(heap.table), np.uint8)
    _check_constants(heap, table, roles)
    raise_fault(heap)


@kernel
def _check_constants(heap: Heap, table: Constants, roles: Bytes) -> None:
    for row in range(len(table.kinds)):
        _give_roles(heap, table, row, roles)
    for value in range(len(roles) - 1, -1, -1):
        if heap.faults[0]:
            return
        if roles[value] == EXPRESSION:
            if scalar_word(heap, value) != _expression_data(heap, roles, value):
                note(heap.faults, WRONG_EXPRESSION)
        elif roles[value] == NAME:
            if scalar_word(heap, value) != true_name_hash(heap, value):
                note(heap.faults, WRONG_HASH)
            _give(heap, roles, field(heap, value, 0, -1), NAME)
        elif roles[value] == LEVEL and scalar_word(heap, value) != _level_data(heap, roles, value):
            note(heap.faults, WRONG_LEVEL)


@inner
def _give_roles(heap: Heap, table: Constants, row: int, roles: Bytes) -> None:
    """Gives their roles to the objects that a constant has itself."""
    _give(heap, roles, table.names[row], NAME)
    _give(heap, roles, table.types[row], EXPRESSION)
    if tag_of(heap, table.types[row]) == LAMBDA:
        note(heap.faults, MISPLACED)
    for name in list_values(heap, table.levels[row]):
        _give(heap, roles, name, NAME)
    if table.values[row] != _UNBOXED:
        _give(heap, roles, table.values[row], EXPRESSION)
    kind = table.kinds[row]
    if kind == INDUCTIVE:
        for name in list_values(heap, table.related[row]):
            _give(heap, roles, name, NAME)
    elif kind == CONSTRUCTOR:
        _give(heap, roles, table.related[row], NAME)
    elif kind == RECURSOR:
        for rule in list_values(heap, table.related[row]):
            _give(heap, roles, field(heap, rule, 0, 0), NAME)
            _give(heap, roles, field(heap, rule, 2, 0), EXPRESSION)


@inner
def _give(heap: Heap, roles: Bytes, value: int, role: int) -> None:
    """Gives an object its role, unless it is unboxed: the empty name, or the level 0."""
    if value < 0:
        if value != _UNBOXED or role == EXPRESSION:
            note(heap.faults, NO_EXPRESSION if role == EXPRESSION else NO_NAME)
        return
    if roles[value] not in (0, role):
        note(heap.faults, TWO_ROLES)
    roles[value] = role


@inner
def _name(heap: Heap, roles: Bytes, value: int, index: int) -> np.uint64:
    """The hash of the name in a field."""
    name = field(heap, value, index, -1)
    _give(heap, roles, name, NAME)
    return name_hash(heap, name) if name >= ANONYMOUS else _NONE


@inner
def _part(heap: Heap, roles: Bytes, value: int, index: int) -> np.uint64:
    """The data of the expression in a field."""
    part = field(heap, value, index, -1)
    _give(heap, roles, part, EXPRESSION)
    return scalar_word(heap, part)


@inner
def _level(heap: Heap, roles: Bytes, level: int) -> np.uint64:
    """The data of a level that an expression or another level has."""
    if level == _UNBOXED:
        return _ZERO_LEVEL
    if level < 0:
        note(heap.faults, NO_LEVEL)
        return _NONE
    _give(heap, roles, level, LEVEL)
    return scalar_word(heap, level)


@inner
def _depth(data: np.uint64) -> np.uint64:
    return (data >> _DEPTH_SHIFT) & _DEEPEST


@inner
def _data(h: np.uint64, flags: np.uint64, depth: np.uint64, loose: np.uint64) -> np.uint64:
    """`Expr.mkData`; the flags are at their places."""
    at_most = min(depth, _DEEPEST)
    return (h & _HASH) | (at_most << _DEPTH_SHIFT) | (flags & _FLAGS) | (loose << _LOOSE_SHIFT)


@inner
def _expression_data(heap: Heap, roles: Bytes, value: int) -> np.uint64:
    """The data that an expression should have, given that of its parts, which get their roles."""
    tag = expression_tag(heap, value)
    if tag == APP:
        _forbid(heap, value, 0, PI)
        f, a = _part(heap, roles, value, 0), _part(heap, roles, value, 1)
        loose = max(f >> _LOOSE_SHIFT, a >> _LOOSE_SHIFT)
        return _data(mixed(f, a), f | a, max(_depth(f), _depth(a)) + _ONE, loose)
    if tag in (LAMBDA, PI, LET):
        _forbid(heap, value, 1, LAMBDA)
        if tag == PI:
            _forbid(heap, value, 2, LAMBDA)
        if scalar_byte(heap, value, _INFO_PLACE) > _LAST_INFO:
            note(heap.faults, WRONG_EXPRESSION)
        return _binder_data(heap, roles, value, tag == LET)
    if tag == CONST:
        name = _name(heap, roles, value, 0)
        h, flags = _levels(heap, roles, field(heap, value, 1, -1))
        return _data(mixed(_CONST, mixed(name, h)), flags, _NONE, _NONE)
    if tag == BVAR:
        index, _ = small_number(heap, field(heap, value, 0, -1))
        return _data(mixed(_BVAR, index), _NONE, _NONE, index + _ONE)
    if tag == SORT:
        level = _level(heap, roles, field(heap, value, 0, -1))
        flags = (level & _LEVEL_FLAGS) << _TO_EXPRESSION_FLAGS
        return _data(mixed(_SORT, level & _HASH), flags, _NONE, _NONE)
    if tag == LITERAL:
        h = _literal_hash(heap, field(heap, value, 0, -1))
        return _data(mixed(_LITERAL, h), _NONE, _NONE, _NONE)
    if tag in (MDATA, PROJECTION):
        e = _part(heap, roles, value, 1 if tag == MDATA else 2)
        depth, h = _depth(e) + _ONE, e & _HASH
        if tag == PROJECTION:
            index, _ = small_number(heap, field(heap, value, 1, -1))
            h = mixed(_name(heap, roles, value, 0), mixed(index, h))
        return _data(mixed(depth, h), e, depth, e >> _LOOSE_SHIFT)
    return scalar_word(heap, value)  # free and meta variables: no file has them


@inner
def _forbid(heap: Heap, value: int, index: int, tag: int) -> None:
    """Notes a fault if the expression in a field is a `tag`, which would be ill typed there.

    `fun x : A => b` and `(x : A) → b` have the same hash: their tags differ in one bit.
    """
    if tag_of(heap, field(heap, value, index, -1)) == tag:
        note(heap.faults, MISPLACED)


@inner
def _binder_data(heap: Heap, roles: Bytes, value: int, is_let: bool) -> np.uint64:
    """As `_expression_data`, for an expression that binds a variable."""
    _name(heap, roles, value, 0)
    t = _part(heap, roles, value, 1)
    b = _part(heap, roles, value, 3 if is_let else 2)
    depth, flags = max(_depth(t), _depth(b)), t | b
    below = b >> _LOOSE_SHIFT
    loose = max(t >> _LOOSE_SHIFT, below - _ONE if below else _NONE)
    h = b & _HASH
    if is_let:
        v = _part(heap, roles, value, 2)
        depth, flags = max(depth, _depth(v)), flags | v
        loose = max(loose, v >> _LOOSE_SHIFT)
        h = mixed(v & _HASH, h)
    depth += _ONE
    return _data(mixed(depth, mixed(t & _HASH, h)), flags, depth, loose)


@inner
def _levels(heap: Heap, roles: Bytes, value: int) -> tuple[np.uint64, np.uint64]:
    """The hash of a list of levels, and their flags at their places in an expression's data."""
    h, flags = _NO_LEVELS, _NONE
    count = 0
    while value != _UNBOXED and count < _MOST_LEVELS:
        level = _level(heap, roles, field(heap, value, 0, 1))
        h = mixed(h, level & _HASH)
        flags |= level & _LEVEL_FLAGS
        value = field(heap, value, 1, 1)
        count += 1
    return h, flags << _TO_EXPRESSION_FLAGS


@inner
def _literal_hash(heap: Heap, literal: int) -> np.uint64:
    """`Literal.hash`: of a natural number, its last 64 bits."""
    content = field(heap, literal, 0, -1)
    if tag_of(heap, literal) == 0:
        number = _NONE
        if content < 0:
            return np.uint64(~content)
        for i in range(min(8, heap.table[content, LENGTH])):
            byte = np.uint64(heap.data[heap.table[content, PLACE] + i])
            number |= byte << np.uint64(8 * i)
        return number
    if tag_of(heap, content) != STRING:
        note(heap.faults, NO_EXPRESSION)
        return _NONE
    return text_hash(heap.data, heap.table[content, PLACE], heap.table[content, LENGTH])


@inner
def _level_data(heap: Heap, roles: Bytes, value: int) -> np.uint64:
    """The data that a level should have, given that of its parts, which get their roles."""
    tag = level_tag(heap, value)
    if tag == ZERO:
        return _ZERO_LEVEL
    if tag == PARAM:
        return (mixed(_PARAM, _name(heap, roles, value, 0)) & _HASH) | _HAS_PARAMETER
    if tag == LEVEL_MVAR:
        return scalar_word(heap, value)  # no file has them
    u = _level(heap, roles, field(heap, value, 0, -1))
    flags, depth, h = u, u >> _LEVEL_DEPTH_SHIFT, u & _HASH
    if tag == SUCC:
        h = mixed(_SUCC, h)
    elif tag in (MAX, IMAX):
        v = _level(heap, roles, field(heap, value, 1, -1))
        flags |= v
        depth = max(depth, v >> _LEVEL_DEPTH_SHIFT)
        h = mixed(_MAX if tag == MAX else _IMAX, mixed(h, v & _HASH))
    return (h & _HASH) | (flags & _LEVEL_FLAGS) | ((depth + _ONE) << _LEVEL_DEPTH_SHIFT)
