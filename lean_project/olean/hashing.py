"""The 64-bit hash that Lean keeps beside every name: the key of the tables here, and a check.

A name's hash mixes its prefix's hash with that of its last part: MurmurHash64A for text, the number
itself for a number (`src/runtime/hash.h` and `Name.hash` of Lean 4). It does not depend on the machine.
"""

from __future__ import annotations

import numpy as np

from lean_project.compiled import inner, kernel
from lean_project.olean.access import field, scalar_word, small_number, tag_of
from lean_project.olean.faults import NO_NAME, note
from lean_project.olean.heap import LENGTH, PLACE, STRING, Bytes, Heap

ANONYMOUS = -1
"""The value of the empty name: the unboxed number 0."""
STR = 1
NUM = 2
_M = np.uint64(0xC6A4A7935BD1E995)
_ANONYMOUS_HASH = np.uint64(1723)
_BIG_NUMBER_HASH = np.uint64(17)
_TEXT_SEED = np.uint64(11)


@kernel
def text_hash(data: Bytes, start: int, length: int) -> np.uint64:
    """Lean's hash of a string: MurmurHash64A of its bytes with seed 11."""
    r = np.uint64(47)
    h = _TEXT_SEED ^ (np.uint64(length) * _M)
    for block in range(length // 8):
        k = np.uint64(0)
        for i in range(8):
            k |= np.uint64(data[start + 8 * block + i]) << np.uint64(8 * i)
        k *= _M
        k ^= k >> r
        k *= _M
        h = (h ^ k) * _M
    rest = length % 8
    if rest:
        for i in range(rest):
            h ^= np.uint64(data[start + length - rest + i]) << np.uint64(8 * i)
        h *= _M
    h ^= h >> r
    h *= _M
    return h ^ (h >> r)


@kernel
def mixed(h: np.uint64, k: np.uint64) -> np.uint64:
    """`mixHash h k` of Lean."""
    k *= _M
    return (h ^ k ^ (k >> np.uint64(47)) ^ _M) * _M


@inner
def name_hash(heap: Heap, name: int) -> np.uint64:
    """The hash that is stored with a name."""
    if name == ANONYMOUS:
        return _ANONYMOUS_HASH
    return scalar_word(heap, name)


@inner
def true_name_hash(heap: Heap, name: int) -> np.uint64:
    """The hash that a name should have, given that of its prefix."""
    tag = tag_of(heap, name)
    if tag not in (STR, NUM):
        note(heap.faults, NO_NAME)
        return np.uint64(0)
    prefix = name_hash(heap, field(heap, name, 0, tag))
    last = field(heap, name, 1, tag)
    if tag == STR:
        if tag_of(heap, last) != STRING:
            note(heap.faults, NO_NAME)
            return np.uint64(0)
        return mixed(
            prefix, text_hash(heap.data, heap.table[last, PLACE], heap.table[last, LENGTH])
        )
    number, fits = small_number(heap, last)
    return mixed(prefix, number if fits else _BIG_NUMBER_HASH)


def hash_of(name: str) -> int:
    """Lean's hash of a name that is written without `«»`, such as `HAdd.hAdd`."""
    h = _ANONYMOUS_HASH
    with np.errstate(over="ignore"):
        for part in name.split("."):
            text = np.frombuffer(part.encode(), np.uint8)
            h = np.uint64(mixed(h, np.uint64(text_hash(text, 0, len(text)))))
    return int(h)
