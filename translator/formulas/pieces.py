"""Lean text with its precedence, as the writers pass it around."""

from __future__ import annotations

from dataclasses import dataclass

ATOM, APPLICATION, POWER, NEGATION, PRODUCT, BIG, SUM, RELATION = 1024, 1023, 76, 75, 70, 67, 65, 50


@dataclass(frozen=True)
class Piece:
    """Lean text and how tightly it holds together."""

    text: str
    level: int

    def at(self, level: int) -> str:
        """The text, in parentheses where something of `level` is needed."""
        return self.text if self.level >= level else f"({self.text})"
