"""Sums and products over finite ranges and sets, in Lean."""

from __future__ import annotations

from .environment import Environment
from .errors import FormulaError
from .pieces import APPLICATION, ATOM, BIG, SUM, Piece
from .terms import Bind, Bound, Num, Op, Term, Var
from .types import NAT, Number, SetOf


class BigOperators:
    """Writes `∑` and `∏`; a part of the writer of numbers."""

    env: Environment

    def write(self, term: Term, target: Number, anchor: bool = False) -> Piece:
        """The term as a Lean term of type `target`."""
        raise NotImplementedError

    def write_natural(self, term: Term) -> Piece:
        """The term over ℕ."""
        raise NotImplementedError

    def fits_natural(self, term: Term) -> bool:
        """Whether the term can be written over ℕ without changing what it means."""
        raise NotImplementedError

    def integer_type(self, args: tuple[Term, ...]) -> Number:
        """ℕ or ℤ, the type in which a statement about integers is made."""
        raise NotImplementedError

    def among(self, env: Environment) -> BigOperators:
        """A writer in another environment."""
        raise NotImplementedError

    def condition(self, env: Environment, term: Term) -> Piece:
        """A proposition in Lean."""
        raise NotImplementedError

    def inside(self, bound: Bound, guard: Term | None) -> Environment:
        """The environment of the body of a sum, its variable declared."""
        env = self.env.inner()
        env.declare(bound.name, self._index_type(bound))
        env.learn(Op("mem", (Var(bound.name), bound.domain)) if bound.domain else None)
        env.learn(guard)
        return env

    def _index_type(self, bound: Bound) -> Number:
        match bound.domain:
            case Op("nat_interval", (low, high)):
                return NAT if self._natural_range(low, high) else self.integer_type((low, high))
            case Op("divisors", _):
                return NAT
            case Var(name):
                kind = self.env.type_of(name)
                if isinstance(kind, SetOf) and kind.finite and isinstance(kind.element, Number):
                    return kind.element
        raise FormulaError(bound.name, "it does not run through a finite set of numbers")

    def _natural_range(self, low: Term, high: Term) -> bool:
        top = _before_one_less(high)
        return self.fits_natural(low) and self.fits_natural(high if top is None else top)

    def big(
        self, term: Bind, bound: Bound, guard: Term | None, body: Term, target: Number
    ) -> Piece:
        inner = self.among(self.inside(bound, guard))
        domain = self._finite_set(bound)
        name = inner.env.name(bound.name)
        if guard is not None:
            condition = self.condition(inner.env, guard).text
            domain = Piece(
                f"Finset.filter (fun {name} => {condition}) {domain.at(ATOM)}", APPLICATION
            )
        written = inner.write(body, target, anchor=True).at(BIG)
        sign = "∑" if term.kind == "sum" else "∏"
        return Piece(f"{sign} {name} ∈ {domain.text}, {written}", BIG)

    def _finite_set(self, bound: Bound) -> Piece:
        """What a sum runs over, as a `Finset`."""
        match bound.domain:
            case Op("nat_interval", (low, high)):
                return self.interval(low, high)
            case Op("divisors", (whole,)):
                text = self.write_natural(whole).at(ATOM)
                return Piece(f"Nat.divisors {text}", APPLICATION)
            case Var(name):
                return Piece(self.env.name(name), ATOM)
        raise FormulaError(bound.name, "it does not run through a finite set")

    def interval(self, low: Term, high: Term) -> Piece:
        """`{low, …, high}` as a `Finset`, without subtraction: `{0, …, n-1}` is `range n`."""
        top = _before_one_less(high)
        if not self._natural_range(low, high):
            kind = self.integer_type((low, high))
            ends = f"{self.write(low, kind, True).at(ATOM)} {self.write(high, kind).at(ATOM)}"
            return Piece(f"Finset.Icc {ends}", APPLICATION)
        if top is not None:
            end = self.write_natural(top).at(ATOM)
            start = self.write_natural(low).at(ATOM)
            text = f"Finset.range {end}" if low == Num("0") else f"Finset.Ico {start} {end}"
            return Piece(text, APPLICATION)
        if low == Num("0"):
            return Piece(f"Finset.range ({self.write_natural(high).at(SUM)} + 1)", APPLICATION)
        start, end = self.write_natural(low).at(ATOM), self.write_natural(high).at(ATOM)
        return Piece(f"Finset.Icc {start} {end}", APPLICATION)


def _before_one_less(high: Term) -> Term | None:
    """`n` when the end is written `n - 1`."""
    match high:
        case Op("add", (first, Op("minus", (Num("1"),)))):
            return first
    return None
