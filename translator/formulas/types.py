"""Types of terms: the tower ℕ ⊂ ℤ ⊂ ℚ ⊂ ℝ ⊂ ℂ, propositions, sets and functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Number:
    """A type of the numeric tower; `rank` orders it by inclusion."""

    rank: int
    lean: str


@dataclass(frozen=True)
class Proposition:
    """`Prop`."""

    lean: str = "Prop"


@dataclass(frozen=True)
class Opaque:
    """A type variable, such as the `α` of “let A be a set”."""

    lean: str = "α"


@dataclass(frozen=True)
class SetOf:
    """`Set T`, or `Finset T` where finite."""

    element: Type
    finite: bool = False

    @property
    def lean(self) -> str:
        """The type in Lean."""
        inner = self.element.lean
        inner = f"({inner})" if " " in inner else inner
        return f"{'Finset' if self.finite else 'Set'} {inner}"


@dataclass(frozen=True)
class Function:
    """`T₁ → … → T`."""

    parameters: tuple[Type, ...]
    result: Type

    @property
    def lean(self) -> str:
        """The type in Lean."""
        parts = [f"({p.lean})" if isinstance(p, Function) else p.lean for p in self.parameters]
        return " → ".join([*parts, self.result.lean])


Type: TypeAlias = Number | Proposition | Opaque | SetOf | Function

NAT = Number(0, "ℕ")
INT = Number(1, "ℤ")
RAT = Number(2, "ℚ")
REAL = Number(3, "ℝ")
COMPLEX = Number(4, "ℂ")
PROP = Proposition()
ALPHA = Opaque()

NUMBERS: dict[str, Number] = {"nat": NAT, "int": INT, "rat": RAT, "real": REAL, "complex": COMPLEX}
"""The names by which bound variables say their type."""

BLACKBOARD: dict[str, tuple[str, str | None]] = {
    f"{letter}{suffix}": (sort, relation)
    for letter, sort in (
        ("NN", "nat"),
        ("ZZ", "int"),
        ("QQ", "rat"),
        ("RR", "real"),
        ("CC", "complex"),
    )
    for suffix, relation in (("", None), ("+", "gt"), ("-", "lt"), ("≠0", "ne"), ("≥0", "ge"))
}
"""Number sets: their type, and how their members compare with zero."""


def join(left: Number, right: Number) -> Number:
    """The smaller type that contains both."""
    return left if left.rank >= right.rank else right
