"""Notions of earlier definitions, as words and symbols the reader can use."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.scope import Notion


@dataclass(frozen=True)
class Predicate:
    """A word defined earlier: “balanced”, “$k$-smooth”, “a lower twin”, “related to $m$”."""

    key: str
    """How terms name it; the symbol table gives its Lean name."""
    noun: bool = False
    """Whether it is a noun, with an article before it."""
    parameter: bool = False
    """Whether a formula stands before the word, hyphenated to it: the first Lean argument."""
    complement: str = ""
    """The preposition before a second argument."""
    collective: bool = False
    """Whether it is said of two things together: “$a$ and $b$ are coprime”."""


@dataclass(frozen=True)
class ValueNoun:
    """A noun for a defined value: “the $n$-th triangular number”, “the geometric mean of …”."""

    key: str
    ordinal: bool = False
    """Whether its argument stands before it as an ordinal."""


@dataclass
class Notions:
    """All that earlier definitions introduced."""

    predicates: dict[str, Predicate] = field(default_factory=dict)
    """By their words, in singular and plural."""
    values: dict[str, ValueNoun] = field(default_factory=dict)
    """By their words."""
    symbols: dict[str, Notion] = field(default_factory=dict)
    """By symbol or key."""
    undefined: dict[str, str] = field(default_factory=dict)
    """Symbols of definitions that have no meaning here, with the labels of their blocks."""


def plural(words: str) -> str:
    """The usual plural of a noun phrase: “lower twins”, “sums of two squares”."""
    head, of, rest = words.partition(" of ")
    if head.endswith(("s", "x", "ch", "sh")):
        head += "es"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        head = head[:-1] + "ies"
    else:
        head += "s"
    return head + of + rest
