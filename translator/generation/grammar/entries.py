"""What a definition introduces: a predicate, a value or a sequence, with its words."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.terms import (
    Bound,
    Term,
)


@dataclass
class Entry:
    """One notion that a definition introduces."""

    kind: str
    """`predicate`, `value` or `recursion`."""
    parameters: list[Bound]
    conditions: list[Term]
    """What the text asks of the parameters."""
    body: Term | None
    symbol: str = ""
    words: str = ""
    noun: bool = False
    parameter: bool = False
    complement: str = ""
    ordinal: bool = False
    sort: str | None = None
    """The type of the values, where words say it."""
    equations: list[Term] = field(default_factory=list)

    @property
    def key(self) -> str:
        """How terms name the notion."""
        return self.symbol or self.words
