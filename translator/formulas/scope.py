"""What is known of the symbols of a text: which are functions, sequences or earlier notions."""

from __future__ import annotations

from dataclasses import dataclass, field

from .types import Type

USUAL_FUNCTIONS = frozenset(["f", "g", "h", "F", "G", "varphi", "phi", "psi", "f'", "g'"])
"""Letters read as functions where they stand before a parenthesis and nothing else is said."""


@dataclass(frozen=True)
class Notion:
    """Something an earlier definition introduced: its Lean name and its type."""

    lean: str
    parameters: tuple[Type, ...]
    result: Type


@dataclass
class Scope:
    """The symbols of one text."""

    numbers: set[str] = field(default_factory=set)
    """Symbols declared as numbers or sets: before a parenthesis they are factors."""
    functions: set[str] = field(default_factory=set)
    """Symbols declared as functions, written `f(x)`."""
    sequences: set[str] = field(default_factory=set)
    """Symbols whose subscript is an argument, as in `a_n`."""
    notions: dict[str, Notion] = field(default_factory=dict)
    """Symbols and words of earlier definitions."""

    def is_function(self, name: str) -> bool:
        """Whether `name(…)` is an application."""
        if name in self.numbers:
            return False
        return (
            name in self.functions
            or name in self.sequences
            or name in USUAL_FUNCTIONS
            or (name in self.notions and bool(self.notions[name].parameters))
        )

    def is_sequence(self, name: str) -> bool:
        """Whether `name_n` is an application."""
        return (
            name in self.sequences
            or name in self.functions
            or (name in self.notions and bool(self.notions[name].parameters))
        )
