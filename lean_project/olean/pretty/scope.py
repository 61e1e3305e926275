"""What the printer writes for bound variables, constants, universes and texts."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner
from lean_project.olean.access import field, tag_of
from lean_project.olean.expressions import (
    APP,
    BVAR,
    LAMBDA,
    LET,
    MDATA,
    PI,
    PROJECTION,
    child,
    expression_tag,
    loose_range,
)
from lean_project.olean.hashing import ANONYMOUS, NUM
from lean_project.olean.heap import Bytes, Heap, Longs
from lean_project.olean.names import has_text, is_hygienic, put, put_name, put_number

_MACRO = np.frombuffer(b"_@", np.uint8)
_PRIVATE = np.frombuffer(b"_private", np.uint8)
_DAGGER = np.frombuffer("✝".encode(), np.uint8)
_UNNAMED = np.frombuffer(b"_", np.uint8)
_PATIENCE = 20_000
"""Steps after which a search for a bound variable is given up and the answer is yes."""


@inner
def occurs(heap: Heap, body: int) -> bool:
    """True if the variable that `body` is under occurs in it. Terms below are shared, so memory is
    kept small by giving up on huge ones."""
    stack = np.empty(512, np.int64)
    depths = np.empty(512, np.int64)
    stack[0], depths[0], top = body, 0, 1
    for _ in range(_PATIENCE):
        if top == 0:
            return False
        top -= 1
        value, depth = stack[top], depths[top]
        tag = expression_tag(heap, value)
        if loose_range(heap, value) <= depth:
            continue
        if tag == BVAR:
            if ~child(heap, value, 0) == depth:
                return True
            continue
        first = 0 if tag == APP else 2 if tag == PROJECTION else 1
        last = 2 if tag in (APP, MDATA) else 4 if tag == LET else 3
        if tag not in (APP, MDATA, PROJECTION, LAMBDA, PI, LET) or top + 3 > len(stack):
            return True
        for i in range(first, last):
            binds = tag in (LAMBDA, PI, LET) and i == last - 1
            stack[top], depths[top] = child(heap, value, i), depth + binds
            top += 1
    return True


@inner
def put_binder(heap: Heap, out: Bytes, at: int, name: int, scope: Longs, depth: int) -> int:
    """Appends a bound variable's name; `_1` and so on if the first `depth` of `scope` have it too."""
    if name == ANONYMOUS:
        return put(out, at, _UNNAMED, 0, 1)
    if is_hygienic(heap, name):
        while name >= 0 and not has_text(heap, name, _MACRO):
            name = field(heap, name, 0, -1)
        at = put_name(heap, out, at, field(heap, name, 0, -1) if name >= 0 else name)
        return put(out, at, _DAGGER, 0, len(_DAGGER))
    at = put_name(heap, out, at, name)
    twins = 0
    for i in range(depth):
        twins += scope[i] == name
    if twins:
        at = put(out, at, _UNNAMED, 0, 1)
        at = put_number(out, at, np.uint64(twins))
    return at


@inner
def put_constant(heap: Heap, out: Bytes, at: int, name: int) -> int:
    """Appends a constant's name, a private one as its author wrote it."""
    before = at
    at = put_name(heap, out, at, name)
    inner = name
    while inner >= 0 and tag_of(heap, inner) != NUM:
        inner = field(heap, inner, 0, -1)
    root = inner
    while root >= 0 and field(heap, root, 0, -1) >= 0:
        root = field(heap, root, 0, -1)
    if inner == name or not has_text(heap, root, _PRIVATE):
        return at
    prefix = put_name(heap, np.empty(4096, np.uint8), 0, inner) + 1
    for i in range(before, at - prefix):
        out[i] = out[i + prefix]
    return max(before, at - prefix)
