"""The objects of a module as flat arrays: no Python object stands for an object of Lean."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

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
    faults: Longs
    """One number: which fault was found first (see `faults.py`), or 0."""


TAG, COUNT, FIRST, PLACE, LENGTH = range(5)
"""Columns of `Heap.table`: the constructor's index, or one of the tags above; how many fields there
are (for an array, its length); where they begin in `fields`; offset in `data` of the scalars
(constructors), contents (strings, scalar arrays) or digits, the least first (big numbers); and the
bytes at that place (for a string, without the final zero)."""
