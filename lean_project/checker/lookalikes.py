"""Names that look like other names: written with letters of another alphabet, or with none at all.

Which letters look alike is Unicode's table of confusables (Technical Standard 39), as the library
`confusable_homoglyphs` has it. Subscripts and accents are seen, so they make a different name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from confusable_homoglyphs.confusables import confusables_data

from lean_project.checker.index import Kind, read_index
from lean_project.embedded.prepare import Installation

_NO_TERMS = frozenset({Kind.THEOREM, Kind.NOTATION})
_MORE = {"ȷ": "j", "κ": "k", "η": "n", "ω": "w", "χ": "x"}
"""Beyond Unicode's table: in some fonts one sees the difference, but a reader should not have to."""


_UNSEEN = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff]"
)
"""White space and what Unicode calls default ignorable, which `«…»` lets stand in a name."""


class LookAlikes:
    """Some names, to be asked for the one that another name looks like."""

    def __init__(self, names: Iterable[str]) -> None:
        self._parts = {part for name in names for part in name.split(".")}
        self._by_skeleton = {skeleton(part): part for part in self._parts if len(part) > 1}

    def of(self, name: str) -> str | None:
        """`name` as a reader may take it, if a part of it looks like a part of another name.

        Single letters are let be: `ν` beside `v` is ordinary mathematics.
        """
        parts = name.split(".")
        read = [part if part in self._parts else self._like(part) for part in parts]
        return None if read == parts else ".".join(read)

    def _like(self, part: str) -> str:
        return self._by_skeleton.get(skeleton(part), part) if len(part) > 1 else part


@lru_cache(maxsize=2)
def library_look_alikes(installation: Installation) -> LookAlikes:
    """The definitions of the vocabulary and the names of Lean's core."""
    index = read_index(installation)
    written = [entry.name for entry in index.vocabulary if entry.kind not in _NO_TERMS]
    return LookAlikes([*written, *index.core])


def skeleton(text: str) -> str:
    """The same for two texts that look alike, different for others."""
    classes = _classes()
    letters = unicodedata.normalize("NFD", _UNSEEN.sub("", text))
    return "".join(classes.get(letter, letter) for letter in letters).replace("rn", "m")


def look_alike(name: str, other: str) -> bool:
    """True for different names that look the same, other than by single letters."""
    pairs = list(zip(name.split("."), other.split("."), strict=False))
    if name == other or name.count(".") != other.count("."):
        return False
    return all(a == b or (len(a) > 1 and skeleton(a) == skeleton(b)) for a, b in pairs)


@cache
def _classes() -> dict[str, str]:
    """Each letter to the first of those that look like it. The library lists them both ways."""
    first: dict[str, str] = {}

    def find(letter: str) -> str:
        while (next_one := first.get(letter, letter)) != letter:
            letter = next_one
        return letter

    # Unicode takes “rn” for what all sorts of m look like.
    pairs = [(a, b["c"].replace("rn", "m")) for a, likes in confusables_data.items() for b in likes]
    for a, b in [*pairs, *_MORE.items()]:
        if len(a) == len(b) == 1 and (one := find(a)) != (other := find(b)):
            first[max(one, other)] = min(one, other)
    return {letter: find(letter) for letter in first}
