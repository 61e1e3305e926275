"""The objects of a module as flat arrays: no Python object stands for an object of Lean."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
from numba import njit

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
    tags: Bytes
    """Per object: the constructor's index, or one of the tags above."""
    counts: Ints
    """Per object: how many fields it has; for an array, its length."""
    first: Longs
    """Per object: where its fields begin in `fields`."""
    fields: Longs
    """The values of all fields."""
    places: Longs
    """Per object: offset in `data` of its scalars (constructors), contents (strings, scalar arrays), or
    digits, the least first (big numbers)."""
    lengths: Longs
    """Per object: bytes at that place; for a string, without the final zero."""


@njit(cache=True)
def field(heap: Heap, value: int, index: int, tag: int) -> int:
    """Field `index` of an object that must be constructor `tag` (-1: any). Raises `MalformedError`."""
    if value < 0 or index >= heap.counts[value]:
        raise MalformedError("an object lacks a field that its type has")
    if heap.tags[value] > MAX_CONSTRUCTOR or (tag >= 0 and heap.tags[value] != tag):
        raise MalformedError("an object has another constructor than its type allows")
    return heap.fields[heap.first[value] + index]


@njit(cache=True)
def array_length(heap: Heap, value: int) -> int:
    """Length of an `Array`. Raises `MalformedError` if the value is none."""
    if value < 0 or heap.tags[value] != ARRAY:
        raise MalformedError("an object stands where an array should be")
    return heap.counts[value]


@njit(cache=True)
def scalar_byte(heap: Heap, value: int, index: int) -> int:
    """Byte `index` of the scalars behind a constructor's fields; 0 beyond them."""
    if value < 0 or index >= heap.lengths[value]:
        return 0
    return heap.data[heap.places[value] + index]


@njit(cache=True)
def scalar_word(heap: Heap, value: int) -> np.uint64:
    """The first eight scalar bytes of a constructor, little endian. Raises `MalformedError`."""
    if value < 0 or heap.tags[value] > MAX_CONSTRUCTOR or heap.lengths[value] < 8:
        raise MalformedError("an object lacks the number that is stored with it")
    word = np.uint64(0)
    for i in range(8):
        word |= np.uint64(heap.data[heap.places[value] + i]) << np.uint64(8 * i)
    return word


@njit(cache=True)
def small_number(heap: Heap, value: int) -> tuple[np.uint64, bool]:
    """A natural number, and True if it fits 64 bits. Raises `MalformedError` if the value is none."""
    if value < 0:
        return np.uint64(~value), True
    if heap.tags[value] != BIG_NUMBER:
        raise MalformedError("an object stands where a number should be")
    number = np.uint64(0)
    for i in range(heap.lengths[value]):
        byte = np.uint64(heap.data[heap.places[value] + i])
        if i >= 8 and byte:
            return np.uint64(0), False
        if i < 8:
            number |= byte << np.uint64(8 * i)
    return number, True
