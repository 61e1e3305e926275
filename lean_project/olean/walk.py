"""One pass over a file's bytes that finds its objects and checks every one of them.

The compactor (`src/runtime/compact.cpp` of Lean 4) writes an object after all that it points to. So
a pointer is good exactly if an object that was already met begins where it points; nothing that
passes can be cyclic, unaligned or outside the file.
"""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, kernel, signed
from lean_project.olean.faults import (
    COUNTED,
    CUT_OFF,
    ENDLESS_STRING,
    FORWARD,
    OUTSIDE,
    TOO_LONG,
    TOO_SHORT,
    UNKNOWN_TAG,
    note,
    raise_fault,
)
from lean_project.olean.heap import (
    ARRAY,
    BIG_NUMBER,
    COUNT,
    FIRST,
    LENGTH,
    MAX_CONSTRUCTOR,
    PLACE,
    PROMISE,
    REF,
    SCALAR_ARRAY,
    STRING,
    TAG,
    TASK,
    THUNK,
    Bytes,
    Heap,
    Ints,
    Longs,
)

_HEAD = 8
"""Bytes before an object's fields: a reference count that is 0, a size, a number and a tag."""


def walk(
    data: Bytes, pointer_size: int, gmp: bool, address: int, regions: Longs
) -> tuple[Heap, Ints]:
    """The objects of `data`, and for each word of it the number of the object that begins there, or -1.

    `regions` has one row (begin, end) in bytes for each part of the module; `address` is that of the
    first byte. Raises `MalformedError`.
    """
    words = len(data) // pointer_size + 1
    most = int((regions[:, 1] - regions[:, 0]).sum()) // _HEAD + 1
    heap = Heap(
        data, np.empty((most, 5), np.int64), np.empty(words, np.int64), np.zeros(1, np.int64)
    )
    starts = np.full(words, -1, np.int32)
    objects, fields = _walk(heap, starts, pointer_size, gmp, np.uint64(address), regions)
    raise_fault(heap)
    return heap._replace(table=heap.table[:objects], fields=heap.fields[:fields]), starts


@inner
def _word(data: Bytes, at: int, size: int) -> np.uint64:
    """The little-endian number of `size` bytes at `at`."""
    value = np.uint64(0)
    for i in range(size):
        value |= np.uint64(data[at + i]) << np.uint64(8 * i)
    return value


@inner
def _count(data: Bytes, at: int, size: int, end: int, faults: Longs) -> int:
    """A length stored at `at`, which no file can hold if it exceeds the bytes left."""
    if at + size > end:
        return note(faults, CUT_OFF)
    value = _word(data, at, size)
    if value > np.uint64(end):
        return note(faults, TOO_LONG)
    return signed(value)


@inner
def _digits(data: Bytes, at: int, size: int, gmp: bool, end: int, faults: Longs) -> int:
    """Bytes of a big number's digits (GMP: limbs), which follow its sign, length and pointer."""
    if at + _HEAD + 2 * size > end:
        return note(faults, CUT_OFF)
    if gmp:
        return abs(signed(np.int32(np.uint32(_word(data, at + 12, 4))))) * size
    return _count(data, at + _HEAD + size, size, end, faults) * 4


@inner
def _shape(
    data: Bytes, at: int, size: int, gmp: bool, end: int, faults: Longs
) -> tuple[int, int, int, int, int]:
    """Of the object at `at`: bytes, offset and number of fields, offset and bytes of the contents."""
    tag = data[at + 7]
    number = signed(data[at + 6])
    if tag <= MAX_CONSTRUCTOR:
        total = signed(data[at + 4]) | signed(data[at + 5]) << 8
        scalars = _HEAD + number * size
        if total < scalars:
            note(faults, TOO_SHORT)
        return total, _HEAD, number, scalars, total - scalars
    if tag == ARRAY:
        count = _count(data, at + _HEAD, size, end, faults)
        return _HEAD + (2 + count) * size, _HEAD + 2 * size, count, 0, 0
    if tag == SCALAR_ARRAY:
        count = _count(data, at + _HEAD, size, end, faults) * number
        return _HEAD + 2 * size + count, 0, 0, _HEAD + 2 * size, count
    if tag == STRING:
        count = _count(data, at + _HEAD, size, end, faults)
        contents = _HEAD + 3 * size
        if count == 0 or at + contents + count > end or data[at + contents + count - 1] != 0:
            note(faults, ENDLESS_STRING)
        return contents + count, 0, 0, contents, count - 1
    if tag == BIG_NUMBER:
        head = _HEAD + (8 + size if gmp else 3 * size)
        digits = _digits(data, at, size, gmp, end, faults)
        return head + digits, 0, 0, head, digits
    if tag in (THUNK, TASK):
        return _HEAD + 2 * size, _HEAD, 1, 0, 0
    if tag in (REF, PROMISE):
        return _HEAD + size, _HEAD, 1, 0, 0
    note(faults, UNKNOWN_TAG)
    return 0, 0, 0, 0, 0


@inner
def _value(data: Bytes, at: int, size: int, address: np.uint64, starts: Ints, faults: Longs) -> int:
    """The value of the field at `at`: an object met before, or the complement of a number."""
    raw = _word(data, at, size)
    if raw & np.uint64(1):
        return ~signed(raw >> np.uint64(1))
    distance = raw - address
    if raw < address or distance >= np.uint64(len(data)) or distance % np.uint64(size):
        return note(faults, OUTSIDE)
    target = starts[distance // np.uint64(size)]
    if target < 0:
        return note(faults, FORWARD)
    return signed(target)


@kernel
def _walk(
    heap: Heap, starts: Ints, size: int, gmp: bool, address: np.uint64, regions: Longs
) -> tuple[int, int]:
    """Fills `heap` and `starts`; returns how many objects and fields there are."""
    data, faults = heap.data, heap.faults
    objects = fields = 0
    for region in range(len(regions)):
        at, end = regions[region, 0], regions[region, 1]
        while at < end:
            if at + _HEAD > end:
                note(faults, CUT_OFF)
                break
            if _word(data, at, 4) != 0:
                note(faults, COUNTED)
            total, begin, count, contents, length = _shape(data, at, size, gmp, end, faults)
            if total < _HEAD or at + total > end:
                note(faults, TOO_LONG)
            if faults[0]:
                return objects, fields
            heap.table[objects, TAG] = data[at + 7]
            heap.table[objects, COUNT] = count
            heap.table[objects, FIRST] = fields
            heap.table[objects, PLACE] = at + contents
            heap.table[objects, LENGTH] = length
            for i in range(count):
                heap.fields[fields + i] = _value(
                    data, at + begin + i * size, size, address, starts, faults
                )
            starts[at // size] = objects
            objects += 1
            fields += count
            at += (total + size - 1) // size * size
    return objects, fields
