"""One pass over a file's bytes that finds its objects and checks every one of them.

The compactor (`src/runtime/compact.cpp` of Lean 4) writes an object after all that it points to. So
a pointer is good exactly if an object that was already met begins where it points; nothing that
passes can be cyclic, unaligned or outside the file.
"""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, kernel, signed
from lean_project.olean.errors import MalformedError
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
    heap = Heap(data, np.empty((most, 5), np.int64), np.empty(words, np.int64))
    starts = np.full(words, -1, np.int32)
    objects, fields = _walk(heap, starts, pointer_size, gmp, np.uint64(address), regions)
    return heap._replace(table=heap.table[:objects], fields=heap.fields[:fields]), starts


@inner
def _word(data: Bytes, at: int, size: int) -> np.uint64:
    """The little-endian number of `size` bytes at `at`."""
    value = np.uint64(0)
    for i in range(size):
        value |= np.uint64(data[at + i]) << np.uint64(8 * i)
    return value


@inner
def _count(data: Bytes, at: int, size: int, end: int) -> int:
    """A length stored at `at`, which no file can hold if it exceeds the bytes left."""
    if at + size > end:
        raise MalformedError("the file ends within an object")
    value = _word(data, at, size)
    if value > np.uint64(end):
        raise MalformedError("an object is longer than the file")
    return signed(value)


@inner
def _digits(data: Bytes, at: int, size: int, gmp: bool, end: int) -> int:
    """Bytes of a big number's digits (GMP: limbs), which follow its sign, length and pointer."""
    if at + _HEAD + 2 * size > end:
        raise MalformedError("the file ends within a number")
    if gmp:
        return abs(signed(np.int32(np.uint32(_word(data, at + 12, 4))))) * size
    return _count(data, at + _HEAD + size, size, end) * 4


@inner
def _shape(data: Bytes, at: int, size: int, gmp: bool, end: int) -> tuple[int, int, int, int, int]:
    """Of the object at `at`: bytes, offset of its fields, fields, offset of its contents, their bytes."""
    tag = data[at + 7]
    number = signed(data[at + 6])
    if tag <= MAX_CONSTRUCTOR:
        total = signed(data[at + 4]) | signed(data[at + 5]) << 8
        scalars = _HEAD + number * size
        if total < scalars:
            raise MalformedError("a constructor is shorter than its fields")
        return total, _HEAD, number, scalars, total - scalars
    if tag == ARRAY:
        count = _count(data, at + _HEAD, size, end)
        return _HEAD + (2 + count) * size, _HEAD + 2 * size, count, 0, 0
    if tag == SCALAR_ARRAY:
        count = _count(data, at + _HEAD, size, end) * number
        return _HEAD + 2 * size + count, 0, 0, _HEAD + 2 * size, count
    if tag == STRING:
        count = _count(data, at + _HEAD, size, end)
        contents = _HEAD + 3 * size
        if count == 0 or at + contents + count > end or data[at + contents + count - 1] != 0:
            raise MalformedError("a string has no end")
        return contents + count, 0, 0, contents, count - 1
    if tag == BIG_NUMBER:
        head = _HEAD + (8 + size if gmp else 3 * size)
        digits = _digits(data, at, size, gmp, end)
        return head + digits, 0, 0, head, digits
    if tag in (THUNK, TASK):
        return _HEAD + 2 * size, _HEAD, 1, 0, 0
    if tag in (REF, PROMISE):
        return _HEAD + size, _HEAD, 1, 0, 0
    raise MalformedError("an object has a tag that no stored object has")


@inner
def _value(data: Bytes, at: int, size: int, address: np.uint64, starts: Ints) -> int:
    """The value of the field at `at`: an object met before, or the complement of a number."""
    raw = _word(data, at, size)
    if raw & np.uint64(1):
        return ~signed(raw >> np.uint64(1))
    distance = raw - address
    if raw < address or distance >= np.uint64(len(data)) or distance % np.uint64(size):
        raise MalformedError("a pointer leads out of the file")
    target = starts[distance // np.uint64(size)]
    if target < 0:
        raise MalformedError("a pointer leads to no earlier object")
    return signed(target)


@kernel
def _walk(
    heap: Heap, starts: Ints, size: int, gmp: bool, address: np.uint64, regions: Longs
) -> tuple[int, int]:
    """Fills `heap` and `starts`; returns how many objects and fields there are."""
    data = heap.data
    objects = fields = 0
    for region in range(len(regions)):
        at, end = regions[region, 0], regions[region, 1]
        while at < end:
            if at + _HEAD > end:
                raise MalformedError("the file ends within an object")
            if _word(data, at, 4) != 0:
                raise MalformedError("an object has a reference count")
            total, begin, count, contents, length = _shape(data, at, size, gmp, end)
            if total < _HEAD or at + total > end:
                raise MalformedError("an object is longer than the file")
            heap.table[objects, TAG] = data[at + 7]
            heap.table[objects, COUNT] = count
            heap.table[objects, FIRST] = fields
            heap.table[objects, PLACE] = at + contents
            heap.table[objects, LENGTH] = length
            for i in range(count):
                heap.fields[fields + i] = _value(data, at + begin + i * size, size, address, starts)
            starts[at // size] = objects
            objects += 1
            fields += count
            at += (total + size - 1) // size * size
    return objects, fields
