"""Objects one at a time, for the parts of a module that are too few or too varied for arrays."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from lean_project.olean.errors import MalformedError
from lean_project.olean.heap import (
    ARRAY,
    COUNT,
    FIRST,
    LENGTH,
    MAX_CONSTRUCTOR,
    PLACE,
    STRING,
    TAG,
    Heap,
)
from lean_project.olean.names import texts

NIL = -1
"""The value of `[]`, `none`, `false`, `Name.anonymous` and the number 0: they are all unboxed."""


class Objects:
    """Typed access to the fields of a heap. Every method raises `MalformedError` on another type."""

    def __init__(self, heap: Heap) -> None:
        self.heap = heap
        self._names: dict[int, str] = {NIL: "[anonymous]"}

    def tag(self, value: int) -> int:
        """The constructor's index; for an unboxed value, the number, which is the same for an enum."""
        if value < 0:
            return ~value
        return int(self.heap.table[value, TAG])

    def fields(self, value: int, least: int, tag: int | None = None) -> list[int]:
        """All fields of a constructor, of which there must be at least `least`."""
        if value < 0 or self.heap.table[value, TAG] > MAX_CONSTRUCTOR:
            raise MalformedError("an object stands where a constructor should be")
        if self.heap.table[value, COUNT] < least or (
            tag is not None and self.heap.table[value, TAG] != tag
        ):
            raise MalformedError("an object has another constructor than its type allows")
        return self._all(value)

    def array(self, value: int) -> list[int]:
        """The elements of an `Array`."""
        if value < 0 or self.heap.table[value, TAG] != ARRAY:
            raise MalformedError("an object stands where an array should be")
        return self._all(value)

    def _all(self, value: int) -> list[int]:
        first = int(self.heap.table[value, FIRST])
        found: list[int] = self.heap.fields[
            first : first + int(self.heap.table[value, COUNT])
        ].tolist()
        return found

    def list(self, value: int) -> Iterator[int]:
        """The elements of a `List`."""
        while value != NIL:
            head, value = self.fields(value, 2, 1)[:2]
            yield head

    def string(self, value: int) -> str:
        """The text of a `String`."""
        if value < 0 or self.heap.table[value, TAG] != STRING:
            raise MalformedError("an object stands where a text should be")
        start = int(self.heap.table[value, PLACE])
        try:
            return (
                self.heap.data[start : start + int(self.heap.table[value, LENGTH])]
                .tobytes()
                .decode()
            )
        except UnicodeDecodeError as error:
            raise MalformedError("a text is not UTF-8") from error

    def number(self, value: int) -> int:
        """A natural number that is small enough to be unboxed."""
        if value >= 0:
            raise MalformedError("an object stands where a small number should be")
        return ~value

    def option(self, value: int) -> int | None:
        """The content of `some`, or None for `none`."""
        return None if value == NIL else self.fields(value, 1, 1)[0]

    def flag(self, value: int, index: int) -> bool:
        """The Boolean at byte `index` of a constructor's scalars; false if there are fewer."""
        if value < 0 or index >= self.heap.table[value, LENGTH]:
            return False
        return bool(self.heap.data[int(self.heap.table[value, PLACE]) + index])

    def name(self, value: int) -> str:
        """A `Name` as text."""
        if value not in self._names:
            try:
                self._names[value] = (
                    texts(self.heap, np.array([value], np.int64))[0].tobytes().decode()
                )
            except UnicodeDecodeError as error:
                raise MalformedError("a name is not UTF-8") from error
        return self._names[value]
