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
    LAMBDA,
    LET,
    LITERAL,
    MDATA,
    PI,
    PROJECTION,
    SORT,
)  # fmt: skip
from lean_project.olean.heap import LENGTH, PLACE
from lean_project.olean.objects import Objects
from tests.olean.universes import Level, read_level, sort_text
from tests.olean.universes import text as level_text

_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|«[^»]*»|[^\s()\[\]{}⦃⦄,;:→↦=>∀@✝¹²³⁴⁵⁶⁷⁸⁹⁰.]+')
_ESCAPES = {"\n": "\\n", "\t": "\\t", "\\": "\\\\", '"': '\\"', "'": "\\'"}
_LEFT_OUT = {"", "+", "inst", "nat_lit", "fun", "let", "have", "_root_"}
_INSTANCE = 3
_OPTIONAL = "‹"
"""Begins the name of a variable that nothing depends on: Lean prints it before a type, if the result is a
proposition, and not before a proposition."""


def words(text: str) -> list[str]:
    """The words of a text that Lean printed, or of `explicit_words` joined."""
    found = [re.sub(r"_\d+$", "", word) for word in _WORD.findall(text)]
    return [word for word in found if word not in _LEFT_OUT]


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
            return self._expression(fields[1], scope)
        if tag == BVAR:
            return scope[-1 - objects.number(fields[0])]
        if tag == SORT:
            return sort_text(self._level(fields[0]))
        if tag == CONST:
            levels = [level_text(self._level(level)) for level in objects.list(fields[1])]
            return f"{self._name(fields[0])} {' '.join(levels)}"
        if tag == APP and (character := self._character(*fields[:2])):
            return character
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
        name, first = objects.fields(value, 3)[:2]
        bound, info = self._expression(first, scope), self._info(value)
        names = [self._binder(name)]
        inner = (*scope, names[0])
        current = objects.fields(value, 3)[2]
        while objects.tag(current) == tag and self._info(current) == info != _INSTANCE:
            name, domain, body = objects.fields(current, 3)[:3]
            alone = tag == PI and self._is_arrow(current)
            if alone or not self._same(first, domain, len(names)):
                break
            names.append(self._binder(name))
            inner = (*inner, names[-1])
            current = body
        return f"({' '.join(names)} : {bound}) → {self._expression(current, inner)}"

    def _same(self, first: int, second: int, further: int, bound: int = 0) -> bool:
        """True if two expressions are equal, the second one below `further` binders more.

        Names of variables do not count, annotations do. `bound` counts the binders within.
        """
        objects = self._objects
        tag = objects.tag(first)
        if objects.tag(second) != tag:
            return False
        one, other = objects.fields(first, 1), objects.fields(second, 1)
        if tag == BVAR:
            index = objects.number(one[0])
            return objects.number(other[0]) == index + (further if index >= bound else 0)
        if tag in (SORT, CONST, LITERAL):
            return self._expression(first, ()) == self._expression(second, ())
        if tag in (PI, LAMBDA, LET):
            body = self._same(one[-1], other[-1], further, bound + 1)
            pairs = zip(one[1:-1], other[1:-1], strict=True)
            return body and all(self._same(a, b, further, bound) for a, b in pairs)
        if tag == PROJECTION and objects.number(one[1]) != objects.number(other[1]):
            return False
        pairs = zip(self._parts(tag, one), self._parts(tag, other), strict=True)
        return all(self._same(a, b, further, bound) for a, b in pairs)

    @staticmethod
    def _parts(tag: int, fields: list[int]) -> list[int]:
        """The expressions among the fields of one that binds nothing."""
        return {APP: fields, MDATA: fields[1:], PROJECTION: fields[2:]}.get(tag, [])

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
        return any(self._occurs(part, index) for part in self._parts(tag, fields))

    def _character(self, function: int, argument: int) -> str | None:
        """`Char.ofNat 10` as Lean writes it."""
        objects = self._objects
        if objects.tag(function) != CONST or objects.tag(argument) != LITERAL:
            return None
        if self._name(objects.fields(function, 1)[0]) != "Char.ofNat":
            return None
        code = self._number(objects.fields(objects.fields(argument, 1)[0], 1)[0])
        plain = f"\\x{code:02x}" if code < 32 else chr(code)
        return f"'{_ESCAPES.get(chr(code), plain)}'"

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

    def _level(self, level: int) -> Level:
        return read_level(self._objects, level, self._levels)
