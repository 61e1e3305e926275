"""Existence: “there are integers $x, y$ such that …”, “the equation … has no solutions”."""

from __future__ import annotations

from translator.formulas.terms import (
    Bind,
    Bound,
    Term,
    Var,
    conjunction,
    op,
)

from . import lexicon as lex
from .phrase import Phrase, letters_of, statement_of
from .subclauses import Subclauses

_THERE = (
    "there exists",
    "there exist",
    "there is",
    "there are",
    "there always exists",
    "we can find",
    "one can find",
    "there must exist",
    "there also exists",
)

_SOLUTION_COUNTS = {
    "no": "no",
    "a": "exists",
    "at least one": "exists",
    "a unique": "exists_unique",
    "exactly one": "exists_unique",
    "an": "exists",
}

_SOLUTION_SORTS = {
    "integer": "int",
    "integers": "int",
    "integral": "int",
    "real": "real",
    "reals": "real",
    "rational": "rat",
    "rationals": "rat",
    "natural number": "nat",
    "natural numbers": "nat",
    "real numbers": "real",
    "rational numbers": "rat",
    "the integers": "int",
    "the real numbers": "real",
    "the rational numbers": "rat",
}


_UNKNOWNS = frozenset("xyzuvwt")
"""Letters that are unknowns where others are, too: the `x` of $ax = b$."""


class Existence(Subclauses):
    """Reads clauses that say what there is."""

    def existence(self) -> Term:
        """“there exist integers $x, y$ such that …”, “there is no …”, “infinitely many …”."""
        self.expect(*_THERE)
        if self.accept("infinitely many"):
            phrase = self.named("existential", 1)
            if len(phrase.bounds) != 1 or not phrase.conditions:
                self.stumble("what there are infinitely many of is not said")
            return op(
                "infinite", Bind("setof", phrase.bounds, None, conjunction(phrase.conditions))
            )
        kind, negative, start = "exists", False, self.position
        if self.accept("no", "do not exist", "not"):
            negative = True
        elif self.accept(
            "exactly one", "a unique", "unique", "one and only one", "precisely one", "a single"
        ):
            kind = "exists_unique"
        self.accept("at least one", "a", "an", "some", "any", "always")
        before, self.in_existence = self.in_existence, True
        try:
            phrase = self._existential_phrase()
        finally:
            self.in_existence = before
        if kind == "exists_unique" and len(phrase.bounds) > 1:
            self.position = start
            self.stumble("“unique” is not read of several things at once")
        body = conjunction(phrase.conditions) if phrase.conditions else op("true")
        term: Term = Bind(kind, phrase.bounds, None, body)
        result = op("not", term) if negative else term
        self.existences.append(result)
        return result

    def _existential_phrase(self) -> Phrase:
        count = self.count()
        phrase = self.attempt(
            lambda: self.named("existential", count or 1),
            lambda: self.formula_names("existential"),
        )
        if not phrase.bounds:
            phrase = self.noun_phrase()
        start = self.position
        if self.accept("and"):
            self.accept("a", "an", "some")
            more = self.optional(lambda: self.named("existential", 1))
            if more is None:
                self.position = start
            else:
                phrase = Phrase(
                    phrase.terms + more.terms,
                    phrase.bounds + more.bounds,
                    phrase.conditions + more.conditions,
                    "existential",
                )
        return phrase

    def solutions(self) -> Term:
        """“the equation $x^2 = 2$ has no rational solutions”, “… no solution in integers”."""
        named = self.accept("the equation", "the equations", "the congruence", "the system")
        if not named and self.words_at(self.position + 1, 1) not in ("has", "have"):
            self.stumble("an equation was expected")
        statement = statement_of(self.formula())
        letters = (
            []
            if statement is None
            else [name for name in letters_of(statement) if not self.is_open(name)]
        )
        if statement is None or not letters:
            self.stumble("an equation with unknowns was expected")
        if len({name in _UNKNOWNS for name in letters}) > 1:
            self.stumble("which of the letters are the unknowns is not said")
        self.expect("has", "have")
        number = self.match(_SOLUTION_COUNTS)
        if number is None:
            self.stumble("how many solutions it has is not understood")
        sort, conditions = self._kind_of_solution()
        self.expect("solution", "solutions")
        if self.accept("in"):
            sort, conditions = self._kind_of_solution()
        bounds = tuple(Bound(name, sort) for name in letters)
        said = [condition(Var(name)) for name in letters for condition in conditions]
        found: Term = Bind(
            "exists" if number == "no" else number, bounds, None, conjunction([*said, statement])
        )
        return op("not", found) if number == "no" else found

    def _kind_of_solution(self) -> tuple[str | None, list[lex.Unary]]:
        """“positive integer” before “solution”, “positive integers” after “in”."""
        conditions: list[lex.Unary] = []
        sort: str | None = None
        while not self.see("solution", "solutions") and not self.at_end():
            kind = self.match(_SOLUTION_SORTS)
            if kind is not None:
                sort = kind
            else:
                conditions.append(self.adjective())
            if kind is not None and not self.see("solution", "solutions"):
                break
        return sort, conditions
