"""“is a prime”, “is an integer”: the kind of a thing, which may be what gives a letter its type."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from translator.formulas.terms import Bound, Const, Term, Var, conjunction, op, substitute

from .forms import Forms
from .nouns import Core
from .phrase import Predicate, symbol_of

_MEMBERSHIP = {"int": "ZZ", "nat": "NN", "rat": "QQ", "real": "RR"}


class Kinds(Forms):
    """Reads nouns as predicates."""

    asks_type = False
    """Under “not” and “or”, “$x$ is an integer” is said of an `x` that may be none."""
    type_said = 0
    """How many letters have got their type from what is said of them."""

    @contextmanager
    def asking_type(self, asks: bool = True) -> Iterator[None]:
        """Let no letter get its type from what is said of it, for a while."""
        before, self.asks_type = self.asks_type, self.asks_type or asks
        try:
            yield
        finally:
            self.asks_type = before

    def nominal(self) -> Predicate:
        """“a multiple of 3”, “an even integer”, “positive integers”, “primes”."""
        start = self.position
        self.accept("a", "an", "any", "some", "two", "three")
        plain = self.position == start
        core = self.core()
        if self.see_formula() and plain:
            self.stumble("a complement was expected")

        holder = [Var("·")]
        qualified = self.qualifications((holder[0],))

        def hold(terms: tuple[Term, ...]) -> Term:
            return self._is_a(core, qualified, terms)

        return hold

    def _is_a(self, core: Core, qualified: list[Term], terms: tuple[Term, ...]) -> Term:
        """That the terms are of a kind; in a hypothesis this may be what declares them."""
        said: list[Term] = []
        for term in terms:
            if core.sort and self.asks_type and not core.plain:
                continue  # “not a prime”: what makes it one says of itself what kind of number it is
            if core.sort and (self.asks_type or not self._declares(term, core.sort)):
                if core.sort not in _MEMBERSHIP:
                    self.stumble("this cannot be said of a number")
                said.append(op("is_in", term, Const(_MEMBERSHIP[core.sort])))
        said += core.conditions(terms)
        said += [substitute(q, {"·": term}) for term in terms for q in qualified]
        return conjunction(list(dict.fromkeys(said))) if said else op("true")

    def _declares(self, term: Term, sort: str) -> bool:
        """In a hypothesis, “n is an integer” gives an undeclared n its type."""
        name = symbol_of(term)
        if name is None or name in ("·", *self.made) or self.mood != "hypothesis":
            return False
        for frame in self.frames:
            for place, bound in enumerate(frame.bounds):
                if bound.name == name:
                    if bound.sort is None and bound.domain is None:
                        self.type_said += 1
                        frame.bounds[place] = Bound(name, sort)
                        return True
                    return bound.sort == sort
        self.frames[-1].bounds.append(Bound(name, sort))
        self.type_said += 1
        return True
