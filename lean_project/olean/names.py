"""Names as Lean prints them: parts joined by dots, `«…»` around a part that is no identifier."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, kernel, signed
from lean_project.olean.access import field, small_number, tag_of
from lean_project.olean.faults import LONG_NAME, NO_NAME, note, raise_fault
from lean_project.olean.hashing import ANONYMOUS, NUM, STR
from lean_project.olean.heap import LENGTH, PLACE, STRING, Bytes, Heap, Longs

MAX_PARTS = 256
_LARGEST = 1 << 16
"""Bytes of the longest name; a longer one is no name."""
_FRENCH_OPEN = np.frombuffer("«".encode(), np.uint8)
_FRENCH_CLOSE = np.frombuffer("»".encode(), np.uint8)
_ANONYMOUS_TEXT = np.frombuffer(b"[anonymous]", np.uint8)
_HEXADECIMAL = np.frombuffer(b"0x", np.uint8)
_HYGIENE = np.frombuffer(b"_hyg", np.uint8)


@inner
def _letter_like(c: int) -> bool:
    """`isLetterLike` of Lean: letters of mathematics beyond ASCII."""
    return (
        (0x3B1 <= c <= 0x3C9 and c != 0x3BB)
        or (0x391 <= c <= 0x3A9 and c not in (0x3A0, 0x3A3))
        or 0x3CA <= c <= 0x3FB
        or 0x1F00 <= c <= 0x1FFE
        or 0x2100 <= c <= 0x214F
        or 0x1D49C <= c <= 0x1D59F
        or (0xC0 <= c <= 0xFF and c not in (0xD7, 0xF7))
        or 0x100 <= c <= 0x17F
    )


@inner
def _subscript(c: int) -> bool:
    """`isSubScriptAlnum` of Lean."""
    return 0x2080 <= c <= 0x2089 or 0x2090 <= c <= 0x209C or 0x1D62 <= c <= 0x1D6A or c == 0x2C7C


@inner
def _code_point(data: Bytes, at: int, end: int) -> tuple[int, int]:
    """The character at `at` and its bytes. The text is UTF-8; if not, some character is returned."""
    first = signed(data[at])
    size = 1 if first < 0x80 else 2 if first < 0xE0 else 3 if first < 0xF0 else 4
    size = min(size, end - at)
    c = first if size == 1 else first & (0xFF >> (size + 1))
    for i in range(1, size):
        c = c << 6 | (signed(data[at + i]) & 0x3F)
    return c, size


@inner
def _is_identifier(data: Bytes, start: int, length: int) -> bool:
    """True if a part of a name needs no `«»`."""
    at, end = start, start + length
    while at < end:
        c, size = _code_point(data, at, end)
        letter = (65 <= c <= 90) or (97 <= c <= 122) or c == 95 or _letter_like(c)
        later = at > start and ((48 <= c <= 57) or c in (33, 39, 63) or _subscript(c))
        if not (letter or later):
            return False
        at += size
    return length > 0


@inner
def put(out: Bytes, at: int, data: Bytes, start: int, length: int) -> int:
    """Appends bytes to `out`; the new end. If they do not fit, spaces fill it to its end."""
    if at + length > len(out):
        out[at:] = 32
        return len(out)
    for i in range(length):
        out[at + i] = data[start + i]
    return at + length


@inner
def put_number(out: Bytes, at: int, number: np.uint64) -> int:
    """Appends a number in decimal."""
    digits = np.empty(20, np.uint8)
    used = 0
    while used == 0 or number > 0:
        used += 1
        digits[20 - used] = 48 + number % np.uint64(10)
        number //= np.uint64(10)
    return put(out, at, digits, 20 - used, used)


@inner
def put_nat(heap: Heap, out: Bytes, at: int, value: int) -> int:
    """Appends a natural number of any size: decimal below 2^64, else hexadecimal."""
    number, fits = small_number(heap, value)
    if fits:
        return put_number(out, at, number)
    at = put(out, at, _HEXADECIMAL, 0, 2)
    started = False
    for i in range(heap.table[value, LENGTH] - 1, -1, -1):
        byte = signed(heap.data[heap.table[value, PLACE] + i])
        for digit in (byte >> 4, byte & 15):
            started = started or bool(digit > 0)
            if started and at < len(out):
                out[at] = 48 + digit if digit < 10 else 87 + digit
                at += 1
    return at


@inner
def _put_part(heap: Heap, out: Bytes, at: int, name: int, escape: bool) -> int:
    """Appends the last part of a name."""
    tag = tag_of(heap, name)
    last = field(heap, name, 1, -1)
    if tag == NUM:
        return put_nat(heap, out, at, last)
    if tag != STR or tag_of(heap, last) != STRING:
        note(heap.faults, NO_NAME)
        return at
    start, length = heap.table[last, PLACE], heap.table[last, LENGTH]
    bare = not escape or _is_identifier(heap.data, start, length)
    if not bare:
        at = put(out, at, _FRENCH_OPEN, 0, 2)
    at = put(out, at, heap.data, start, length)
    return at if bare else put(out, at, _FRENCH_CLOSE, 0, 2)


@inner
def has_text(heap: Heap, name: int, text: Bytes) -> bool:
    """True if the last part of a name is `text`."""
    if tag_of(heap, name) != STR:
        return False
    last = field(heap, name, 1, STR)
    if tag_of(heap, last) != STRING or heap.table[last, LENGTH] != len(text):
        return False
    start = heap.table[last, PLACE]
    same = True
    for i in range(len(text)):
        same = same and heap.data[start + i] == text[i]
    return same


@inner
def is_hygienic(heap: Heap, name: int) -> bool:
    """True if a macro made the name (`….​_hyg.12`): nobody can write it."""
    while tag_of(heap, name) == NUM:
        name = field(heap, name, 0, NUM)
    return has_text(heap, name, _HYGIENE)


@inner
def put_name(heap: Heap, out: Bytes, at: int, name: int) -> int:
    """Appends a whole name."""
    if name == ANONYMOUS:
        return put(out, at, _ANONYMOUS_TEXT, 0, len(_ANONYMOUS_TEXT))
    escape = not is_hygienic(heap, name)
    chain = np.empty(MAX_PARTS, np.int64)
    parts = 0
    while name != ANONYMOUS:
        if name < 0 or parts == MAX_PARTS:
            note(heap.faults, NO_NAME)
            return at
        chain[parts] = name
        parts += 1
        name = field(heap, name, 0, -1)
    for i in range(parts - 1, -1, -1):
        at = _put_part(heap, out, at, chain[i], escape)
        if i and at < len(out):
            out[at] = 46
            at += 1
    return at


def texts(heap: Heap, names: Longs) -> tuple[Bytes, Longs]:
    """All `names` as text: the bytes, and where each begins (one more than there are names).

    Raises `MalformedError`.
    """
    found = _texts(heap, names)
    raise_fault(heap)
    return found


@kernel
def _texts(heap: Heap, names: Longs) -> tuple[Bytes, Longs]:
    pool = np.empty(max(1024, 32 * len(names)), np.uint8)
    one = np.empty(_LARGEST, np.uint8)
    offsets = np.empty(len(names) + 1, np.int64)
    at = 0
    offsets[0] = 0
    for i in range(len(names)):
        length = put_name(heap, one, 0, names[i])
        if length == _LARGEST:
            note(heap.faults, LONG_NAME)
        if heap.faults[0]:
            return pool[:at], offsets
        if at + length > len(pool):
            larger = np.empty(2 * (at + length), np.uint8)
            larger[:at] = pool[:at]
            pool = larger
        pool[at : at + length] = one[:length]
        at += length
        offsets[i + 1] = at
    return pool[:at], offsets
