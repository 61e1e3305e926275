"""Universe levels as `#check` prints them, which puts its own names for a constant's parameters.

Lean simplifies each `max` and `imax` that it meets on that way (`mkLevelMax'` and `mkLevelIMax'` in
`src/Lean/Level.lean`), so that a level that is stored as `max 1 (u + 1)` is printed as `u + 1`.
"""

from __future__ import annotations

from typing import NamedTuple

from lean_project.olean.expressions import IMAX, MAX, PARAM, SUCC, ZERO
from lean_project.olean.objects import Objects


class Level(NamedTuple):
    """A level: `name` is that of a parameter, `parts` are what the others are made of."""

    tag: int
    parts: tuple[Level, ...] = ()
    name: str = ""


def read_level(objects: Objects, value: int, names: dict[str, str]) -> Level:
    """A stored level as Lean prints it, with its parameters renamed."""
    tag = objects.tag(value) if value >= 0 else ZERO
    if tag == ZERO:
        return Level(ZERO)
    if tag == PARAM:
        name = objects.name(objects.fields(value, 1)[0])
        return Level(PARAM, name=names.get(name, name))
    count = 1 if tag == SUCC else 2
    stored = objects.fields(value, count)[:count]
    level = Level(tag, tuple(read_level(objects, part, names) for part in stored))
    return _simplified(level) if _has_parameter(level) else level


def _has_parameter(level: Level) -> bool:
    return level.tag == PARAM or any(map(_has_parameter, level.parts))


def _simplified(level: Level) -> Level:
    """The level, whose parts are simple, by the rules of the first and the second function above."""
    if level.tag == MAX:
        return _max(level)
    if level.tag == IMAX:
        first, second = level.parts
        if _is_never_zero(second):
            return _max(Level(MAX, level.parts))
        if second.tag == ZERO or first.tag == ZERO or first == second:
            return second
    return level


def _max(level: Level) -> Level:
    first, second = level.parts
    if first == second or second.tag == ZERO or _subsumes(first, second):
        return first
    if first.tag == ZERO or _subsumes(second, first):
        return second
    (base, added), (other, more) = offset(first), offset(second)
    if base == other:
        return first if added >= more else second
    return level


def _subsumes(level: Level, other: Level) -> bool:
    base, added = offset(other)
    if base.tag == ZERO and offset(level)[1] >= added:
        return True
    return level.tag == MAX and other in level.parts


def _is_never_zero(level: Level) -> bool:
    if level.tag == MAX:
        return any(map(_is_never_zero, level.parts))
    return level.tag == SUCC or (level.tag == IMAX and _is_never_zero(level.parts[1]))


def offset(level: Level) -> tuple[Level, int]:
    """What is left without the outer successors, and how many of them there are."""
    added = 0
    while level.tag == SUCC:
        level = level.parts[0]
        added += 1
    return level, added


def sort_text(level: Level) -> str:
    """The sort of a level."""
    if level.tag == ZERO:
        return "Prop"
    lower = _less(level)
    return f"Sort {text(level)}" if lower is None else f"Type {lower if lower != '0' else ''}"


def _less(level: Level) -> str | None:
    """One less than a level, if Lean can write it."""
    if level.tag == SUCC:
        return text(level.parts[0])
    if level.tag in (MAX, IMAX):
        first, second = map(_less, level.parts)
        if first is not None and second is not None:
            return f"max {first} {second.removeprefix('max ')}"
    return None


def text(level: Level) -> str:
    """A level as Lean writes it; it nests no `max` on the right of another."""
    base, added = offset(level)
    plus = f" + {added}" if added else ""
    if base.tag == ZERO:
        return str(added)
    if base.tag == PARAM:
        return base.name + plus
    first, second = map(text, base.parts)
    word = "max" if base.tag == MAX else "imax"
    return f"{word} {first} {second.removeprefix(f'{word} ')}{plus}"
