"""The objects of a module as flat arrays: no Python object stands for an object of Lean."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from lean_project.compiled import inner
from lean_project.olean.errors import MalformedError

Bytes: TypeAlias = npt.NDArray[np.uint8]
Ints: TypeAlias = npt.NDArray[np.int32]
Longs: TypeAlias = npt.NDArray[np.int64]

# Tags of objects that are not constructors (`src/include/lean/lean.h`).
MAX_CONSTRUCTOR = 243
PROMISE = 244
ARRAY = 246
SCALAR_ARRAY = 248
STRING = 249
BIG_NUMBER = 250
THUNK = 251
TASK = 252
REF = 253


class Heap(NamedTuple):
    """Objects numbered in the order of the file, each after all that it points to.

    A *value* is what a field holds: the number of an object if it is not negative, else the
    complement `~n` of an unboxed number `n`.
    """

    data: Bytes
    """The file's bytes, the parts of a module one after the other at their distances in memory."""
    table: Longs
    """One row per object, with the columns below."""
    fields: Longs
    """The values of all fields."""


TAG, COUNT, FIRST, PLACE, LENGTH = range(5)
"""Columns of `Heap.table`: the constructor's index, or one of the tags above; how many fields there
are (for an array, its length); where they begin in `fields`; offset in `data` of the scalars
(constructors), contents (strings, scalar arrays) or digits, the least first (big numbers); and the
bytes at that place (for a string, without the final zero)."""


@inner
def field(heap: Heap, value: int, index: int, tag: int) -> int:
    """Field `index` of an object that must be constructor `tag` (-1: any). Raises `MalformedError`."""
    if value < 0 or index >= heap.table[value, COUNT]:
        raise MalformedError("an object lacks a field that its type has")
    if heap.table[value, TAG] > MAX_CONSTRUCTOR or (tag >= 0 and heap.table[value, TAG] != tag):
        raise MalformedError("an object has another constructor than its type allows")
    found: int = heap.fields[heap.table[value, FIRST] + index]
    return found


@inner
def array_length(heap: Heap, value: int) -> int:
    """Length of an `Array`. Raises `MalformedError` if the value is none."""
    if value < 0 or heap.table[value, TAG] != ARRAY:
        raise MalformedError("an object stands where an array should be")
    length: int = heap.table[value, COUNT]
    return length


@inner
def scalar_byte(heap: Heap, value: int, index: int) -> int:
    """Byte `index` of the scalars behind a constructor's fields; 0 beyond them."""
    if value < 0 or index >= heap.table[value, LENGTH]:
        return 0
    byte: int = heap.data[heap.table[value, PLACE] + index]
    return byte


@inner
def scalar_word(heap: Heap, value: int) -> np.uint64:
    """The first eight scalar bytes of a constructor, little endian. Raises `MalformedError`."""
    if value < 0 or heap.table[value, TAG] > MAX_CONSTRUCTOR or heap.table[value, LENGTH] < 8:
        raise MalformedError("an object lacks the number that is stored with it")
    word = np.uint64(0)
    for i in range(8):
        word |= np.uint64(heap.data[heap.table[value, PLACE] + i]) << np.uint64(8 * i)
    return word


@inner
def small_number(heap: Heap, value: int) -> tuple[np.uint64, bool]:
    """A natural number, and True if it fits 64 bits. Raises `MalformedError` if the value is none."""
    if value < 0:
        return np.uint64(~value), True
    if heap.table[value, TAG] != BIG_NUMBER:
        raise MalformedError("an object stands where a number should be")
    number = np.uint64(0)
    for i in range(heap.table[value, LENGTH]):
        byte = np.uint64(heap.data[heap.table[value, PLACE] + i])
        if i >= 8 and byte:
            return np.uint64(0), False
        if i < 8:
            number |= byte << np.uint64(8 * i)
    return number, True
