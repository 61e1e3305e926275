"""What compiled code finds wrong with a file. It notes the first fault and goes on harmlessly.

It cannot raise: numba then leaks the arrays that are in use, a whole file each time.
"""

from __future__ import annotations

from lean_project.compiled import inner
from lean_project.olean.errors import MalformedError
from lean_project.olean.heap import Heap, Longs

MESSAGES = (
    "",
    "the file ends within an object",
    "an object is longer than the file",
    "a constructor is shorter than its fields",
    "a string has no end",
    "an object has a tag that no stored object has",
    "an object has a reference count",
    "a pointer leads out of the file",
    "a pointer leads to no earlier object",
    "an object has another type than it should",
    "an object stands where a name should be",
    "a name does not match the hash that is stored with it",
    "a name is longer than any name",
    "there are more constants than names of constants, or fewer",
    "a constant is of an unknown kind",
    "a constant and its entry in the list of names differ",
    "an object stands where an expression should be",
    "an object stands where a universe level should be",
    "an expression does not match the hash that is stored with it",
    "a universe level does not match the hash that is stored with it",
    "an object stands where different things should be",
    "a function stands where a type should be, or a type where a function should be",
)
(
    NO_FAULT, CUT_OFF, TOO_LONG, TOO_SHORT, ENDLESS_STRING, UNKNOWN_TAG, COUNTED, OUTSIDE, FORWARD,
    WRONG_TYPE, NO_NAME, WRONG_HASH, LONG_NAME, UNEQUAL_COUNTS, UNKNOWN_KIND, OTHER_NAME,
    NO_EXPRESSION, NO_LEVEL, WRONG_EXPRESSION, WRONG_LEVEL, TWO_ROLES,
    MISPLACED,
) = range(len(MESSAGES))  # fmt: skip
"""Indices of `MESSAGES`."""


@inner
def note(faults: Longs, fault: int) -> int:
    """Notes a fault unless there is one already. Returns -1, the value of nothing."""
    if faults[0] == NO_FAULT:
        faults[0] = fault
    return -1


def raise_fault(heap: Heap) -> None:
    """Raises `MalformedError` if a fault was noted."""
    if heap.faults[0] != NO_FAULT:
        raise MalformedError(MESSAGES[int(heap.faults[0])])
