"""Typed access to the heap from compiled code: on another type than expected, a fault is noted."""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, signed
from lean_project.olean.faults import WRONG_TYPE, note
from lean_project.olean.heap import (
    ARRAY,
    BIG_NUMBER,
    COUNT,
    FIRST,
    LENGTH,
    MAX_CONSTRUCTOR,
    PLACE,
    TAG,
    Heap,
)


@inner
def tag_of(heap: Heap, value: int) -> int:
    """The tag of an object; -1 for an unboxed value."""
    return signed(heap.table[value, TAG]) if value >= 0 else -1


@inner
def field(heap: Heap, value: int, index: int, tag: int) -> int:
    """Field `index` of an object that must be constructor `tag` (-1: any)."""
    if value < 0 or index >= heap.table[value, COUNT]:
        return note(heap.faults, WRONG_TYPE)
    found = heap.table[value, TAG]
    if found > MAX_CONSTRUCTOR or (tag >= 0 and found != tag):
        return note(heap.faults, WRONG_TYPE)
    return signed(heap.fields[heap.table[value, FIRST] + index])


@inner
def array_length(heap: Heap, value: int) -> int:
    """Length of an `Array`; 0 for anything else."""
    if tag_of(heap, value) != ARRAY:
        return note(heap.faults, WRONG_TYPE) + 1
    return signed(heap.table[value, COUNT])


@inner
def element(heap: Heap, array: int, index: int) -> int:
    """Element `index`, which must be below `array_length`."""
    return signed(heap.fields[heap.table[array, FIRST] + index])


@inner
def scalar_byte(heap: Heap, value: int, index: int) -> int:
    """Byte `index` of the scalars behind a constructor's fields; 0 beyond them."""
    if value < 0 or index >= heap.table[value, LENGTH]:
        return 0
    return signed(heap.data[heap.table[value, PLACE] + index])


@inner
def scalar_word(heap: Heap, value: int) -> np.uint64:
    """The first eight scalar bytes of a constructor, little endian."""
    word = np.uint64(0)
    if value < 0 or heap.table[value, TAG] > MAX_CONSTRUCTOR or heap.table[value, LENGTH] < 8:
        note(heap.faults, WRONG_TYPE)
        return word
    for i in range(8):
        word |= np.uint64(heap.data[heap.table[value, PLACE] + i]) << np.uint64(8 * i)
    return word


@inner
def small_number(heap: Heap, value: int) -> tuple[np.uint64, bool]:
    """A natural number, and true if it fits 64 bits."""
    if value < 0:
        return np.uint64(~value), True
    number = np.uint64(0)
    if heap.table[value, TAG] != BIG_NUMBER:
        note(heap.faults, WRONG_TYPE)
        return number, True
    for i in range(heap.table[value, LENGTH]):
        byte = np.uint64(heap.data[heap.table[value, PLACE] + i])
        if i >= 8 and byte:
            return np.uint64(0), False
        if i < 8:
            number |= byte << np.uint64(8 * i)
    return number, True
