"""Random choices of the templates: numbers, names of variables, statements with their template."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from translator.verbalizer.sorts import NAT, REAL, Sort
from translator.verbalizer.statement import Statement, Story
from translator.verbalizer.terms import Num, Term, Var, number

_T = TypeVar("_T")

Option = (
    tuple[Sequence[Var], Sequence[Term], Term] | tuple[Sequence[Var], Sequence[Term], Term, str]
)
"""A row of a template's table."""


@dataclass
class Draw:
    """The source of choices for one statement."""

    random: random.Random
    area: str
    template: str

    def whole(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        return self.random.randint(low, high)

    def nonzero(self, low: int, high: int) -> int:
        """A whole number from `low` to `high` other than 0."""
        while True:
            value = self.random.randint(low, high)
            if value:
                return value

    def pick(self, options: Sequence[_T]) -> _T:
        """One of the options."""
        return self.random.choice(options)

    def chance(self, probability: float) -> bool:
        """True that often."""
        return self.random.random() < probability

    def sample(self, options: Sequence[_T], count: int) -> list[_T]:
        """Different ones of the options, in random order."""
        return self.random.sample(list(options), count)

    def fraction(self, size: int = 9) -> Fraction:
        """A fraction that is no integer."""
        while True:
            value = Fraction(self.nonzero(-3 * size, 3 * size), self.whole(2, size))
            if value.denominator > 1:
                return value

    def names(self, sort: Sort, count: int, letters: str = "") -> list[Var]:
        """Variables whose letters go together."""
        pools = letters.split() or _pools(sort)
        pool = self.pick([p for p in pools if len(p) >= count] or pools[:1])
        start = self.whole(0, len(pool) - count) if self.chance(0.2) else 0
        return [Var(name, sort) for name in pool[start : start + count]]

    def name(self, sort: Sort, letters: str = "") -> Var:
        """One variable; `letters` are the choices."""
        return Var(self.pick(letters.split() or _pools(sort))[0], sort)

    def statement(
        self,
        variables: Sequence[Var],
        hypotheses: Sequence[Term],
        goal: Term,
        ask: str = "",
        *,
        story: Story | None = None,
        only_story: bool = False,
    ) -> Statement:
        """The finished statement."""
        return Statement(
            tuple(variables),
            tuple(hypotheses),
            goal,
            self.area,
            self.template,
            ask,
            story,
            only_story,
        )

    def one_of(self, *options: Option) -> Statement:
        """The statement of one of several rows: variables, hypotheses, claim, how it is asked."""
        variables, hypotheses, goal, *ask = self.pick(options)
        return self.statement(variables, hypotheses, goal, ask[0] if ask else "")


def _pools(sort: Sort) -> list[str]:
    if sort == NAT:
        return ["nmk", "abcd", "mnk", "kmn", "xyz", "nm", "abc", "pqr", "ntu"]
    if sort.lean == "ℤ":
        return ["abcd", "xyz", "mnk", "nmk", "abc", "pqr", "xyzw"]
    if sort.lean == "ℂ":
        return ["zw", "zwu", "ab", "xyz", "pqrs"]
    if sort.lean == "ℝ":
        return ["xyz", "abcd", "xyzw", "abc", "xyz", "uvw", "pqr", "rst", "stu"]
    return ["abcd", "xyz", "ab"]


def real(value: int | Fraction) -> Term:
    """A real number as a term."""
    return number(value, REAL)


def nat(value: int) -> Term:
    """A natural number as a term."""
    return Num(value, NAT)
