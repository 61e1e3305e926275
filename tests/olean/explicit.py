"""Types as Lean prints them with `pp.all`, as words: to compare what was read with what Lean says.

Only the words are compared: names, universes, binders' names and literals, in order, with brackets around
arguments left out on both sides. A difference in structure shows in the order of some name.
"""

from __future__ import annotations

import re

from lean_project.olean.expressions import (
    APP,
    BVAR,
    CONST,
    IMAX,
    LAMBDA,
    LET,
    LITERAL,
    MAX,
    MDATA,
    PARAM,
    PI,
    PROJECTION,
    SORT,
    SUCC,
    ZERO,
)  # fmt: skip
from lean_project.olean.heap import LENGTH, PLACE
from lean_project.olean.objects import Objects

_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|«[^»]*»|[^\s()\[\]{}⦃⦄,;:※→↦=>∀@✝¹²³⁴⁵⁶⁷⁸⁹⁰.]+')


_INSTANCE = 3
_ANNOTATED = "※"
"""Stands before an annotated type, which shares no bracket with one that is not."""
_OPTIONAL = "‹"
"""Begins the name of a variable that nothing depends on: Lean prints it before a type, if the result is a
proposition, and not before a proposition."""


def words(text: str) -> list[str]:
    """The words of a text that Lean printed, or of `explicit_words` joined."""
    found = [re.sub(r"_\d+$", "", word) for word in _WORD.findall(text)]
    return [
        word for word in found if word not in {"", "+", "inst", "nat_lit", "fun", "let", "have"}
    ]


def agree(mine: str, theirs: str) -> bool:
    """True if what was read, written out by `Explicit`, has the words that Lean printed."""
    printed = words(theirs)
    places = {0}  # in `printed`, after what was read so far
    for word in words(mine):
        optional = word.startswith(_OPTIONAL)
        plain = word.removeprefix(_OPTIONAL)
        after = {place + 1 for place in places if printed[place : place + 1] == [plain]}
        places = after | places if optional else after
    return len(printed) in places


def _unnamed(text: str) -> str:
    """The text without the names of variables that nothing depends on."""
    return re.sub(rf"{_OPTIONAL}\S*", "", text)


class Explicit:
    """Writes out types of one module in full."""

    def __init__(self, objects: Objects, levels: dict[str, str]) -> None:
        self._objects = objects
        self._levels = levels

    def text(self, value: int) -> str:
        return self._expression(value, ())

    def _expression(self, value: int, scope: tuple[str, ...]) -> str:
        objects = self._objects
        tag = objects.tag(value)
        fields = objects.fields(value, 1)
        if tag == MDATA:
            return _ANNOTATED + self._expression(fields[1], scope)
        if tag == BVAR:
            return scope[-1 - objects.number(fields[0])]
        if tag == SORT:
            return self._sort(fields[0])
        if tag == CONST:
            levels = [self._level(level) for level in objects.list(fields[1])]
            return f"{self._name(fields[0])} {' '.join(levels)}"
        if tag == APP:
            return f"{self._expression(fields[0], scope)} ({self._expression(fields[1], scope)})"
        if tag == PI and self._is_arrow(value):
            result = self._expression(fields[2], (*scope, "?"))
            name = self._binder(fields[0]).replace("[anonymous]", "a")
            named = " ".join(f"{_OPTIONAL}{word}" for word in words(name))
            return f"{named} {self._expression(fields[1], scope)} → {result}"
        if tag in (PI, LAMBDA):
            return self._binders(value, scope)
        if tag == LET:
            name = self._binder(fields[0])
            bound, term = (self._expression(part, scope) for part in fields[1:3])
            return f"let {name} : {bound} := {term}; {self._expression(fields[3], (*scope, name))}"
        if tag == LITERAL:
            content = objects.fields(fields[0], 1)[0]
            if objects.tag(fields[0]):
                return '"' + objects.string(content).replace("\\", "\\\\").replace('"', '\\"') + '"'
            return str(self._number(content))
        assert tag == PROJECTION
        return f"{self._expression(fields[2], scope)} {objects.number(fields[1]) + 1}"

    def _binders(self, value: int, scope: tuple[str, ...]) -> str:
        """One bracket of binders that Lean would print together, and what follows."""
        objects = self._objects
        tag = objects.tag(value)
        name, domain = objects.fields(value, 3)[:2]
        bound, info = self._expression(domain, scope), self._info(value)
        names = [self._binder(name)]
        inner = (*scope, names[0])
        current = objects.fields(value, 3)[2]
        while objects.tag(current) == tag and self._info(current) == info != _INSTANCE:
            name, domain, body = objects.fields(current, 3)[:3]
            alone = tag == PI and self._is_arrow(current)
            if alone or _unnamed(self._expression(domain, inner)) != _unnamed(bound):
                break
            names.append(self._binder(name))
            inner = (*inner, names[-1])
            current = body
        return f"({' '.join(names)} : {bound}) → {self._expression(current, inner)}"

    def _info(self, value: int) -> int:
        """How a binder's bracket looks."""
        return int(self._objects.heap.data[int(self._objects.heap.table[value, PLACE]) + 8])

    def _is_arrow(self, value: int) -> bool:
        """True if Lean writes a function type without its variable."""
        body = self._objects.fields(value, 3)[2]
        return self._info(value) == 0 and not self._occurs(body, 0)

    def _occurs(self, value: int, index: int) -> bool:
        """True if the variable `index` binders up occurs in an expression."""
        objects = self._objects
        if int.from_bytes(self._data(value), "little") >> 44 <= index:
            return False
        tag, fields = objects.tag(value), objects.fields(value, 1)
        if tag == BVAR:
            return objects.number(fields[0]) == index
        if tag in (PI, LAMBDA, LET):
            inner = self._occurs(fields[-1], index + 1)
            return inner or any(self._occurs(part, index) for part in fields[1:-1])
        parts = {APP: fields, MDATA: fields[1:], PROJECTION: fields[2:]}.get(tag, [])
        return any(self._occurs(part, index) for part in parts)

    def _number(self, value: int) -> int:
        """A natural number, boxed or not."""
        if value < 0:
            return ~value
        heap = self._objects.heap
        start, length = int(heap.table[value, PLACE]), int(heap.table[value, LENGTH])
        return int.from_bytes(heap.data[start : start + length].tobytes(), "little")

    def _data(self, value: int) -> bytes:
        start = int(self._objects.heap.table[value, PLACE])
        return self._objects.heap.data[start : start + 8].tobytes()

    def _binder(self, name: int) -> str:
        """A variable's name without what macros add to it."""
        return self._name(name).partition("._@")[0]

    def _name(self, name: int) -> str:
        return self._objects.name(name)

    def _sort(self, level: int) -> str:
        tag = self._objects.tag(level) if level >= 0 else ZERO
        if tag == ZERO:
            return "Prop"
        lower = self._less(level)
        return (
            f"Sort {self._level(level)}"
            if lower is None
            else f"Type {lower if lower != '0' else ''}"
        )

    def _less(self, level: int) -> str | None:
        """One less than a level, if Lean can write it."""
        objects = self._objects
        tag = objects.tag(level) if level >= 0 else ZERO
        if tag == SUCC:
            return self._level(objects.fields(level, 1)[0])
        if tag in (MAX, IMAX):
            parts = [self._less(part) for part in objects.fields(level, 2)[:2]]
            return None if None in parts else f"max {parts[0]} {str(parts[1]).removeprefix('max ')}"
        return None

    def _level(self, level: int) -> str:
        objects = self._objects
        added = 0
        while level >= 0 and objects.tag(level) == SUCC:
            level = objects.fields(level, 1)[0]
            added += 1
        tag = objects.tag(level) if level >= 0 else ZERO
        plus = f" + {added}" if added else ""
        if tag == ZERO:
            return str(added)
        if tag == PARAM:
            name = objects.name(objects.fields(level, 1)[0])
            return self._levels.get(name, name) + plus
        first, second = (self._level(part) for part in objects.fields(level, 2)[:2])
        word = "max" if tag == MAX else "imax"
        return f"{word} {first} {second.removeprefix(f'{word} ')}{plus}"  # Lean nests none on the right
