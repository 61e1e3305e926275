"""What stands after “for all” and “for some”: nouns with names, formulas that name letters."""

from __future__ import annotations

from translator.formulas.terms import (
    Var,
)

from .phrase import Phrase
from .verb_phrases import VerbPhrases

FOR_ALL = (
    "for all",
    "for every",
    "for each",
    "for any",
    "for arbitrary",
    "for every choice of",
    "for",
    "given any",
    "given",
)


class QuantifiedPhrases(VerbPhrases):
    """Reads the variables of a quantifier in words."""

    def quantified_phrase(self, force: str) -> Phrase:
        """What stands after “for all”: “positive integers $n$”, “$n ≥ 1$”, “$a, b ∈ ℝ$”."""
        return self.attempt(
            lambda: self.formula_names(force),
            lambda: self._with_force(self.named(force, 0), force),
            lambda: self._counted_names(force),
            lambda: self._several_names(force),
        )

    def _counted_names(self, force: str) -> Phrase:
        self.accept("a", "an", "any", "all", "every", "each", "the")
        count = self.count() or 1
        return self._with_force(self.named(force, count), force)

    def _several_names(self, force: str) -> Phrase:
        phrase = self.noun_phrase()
        if phrase.force == "negative" or phrase.quantity != "all":
            self.stumble("this kind of quantifier is not read here")
        if not phrase.bounds:
            self.stumble("a variable was expected")
        return self._with_force(phrase, force)

    @staticmethod
    def _with_force(phrase: Phrase, force: str) -> Phrase:
        return Phrase(phrase.terms, phrase.bounds, phrase.conditions, force, phrase.quantity)

    def formula_names(self, force: str) -> Phrase:
        found = self.name_formula(None, [])
        if found is None:
            self.stumble("a variable was expected")
        bounds, conditions = found
        while self.accept("and") or self.accept_mark(","):
            more = self.name_formula(None, bounds)
            if more is None:
                self.position -= 1
                break
            bounds, conditions = bounds + more[0], conditions + more[1]
        bounds = [bound for bound in bounds if not self.is_open(bound.name)]
        self.used.update(bound.name for bound in bounds)
        terms = tuple(Var(bound.name) for bound in bounds)
        with self.naming(bound.name for bound in bounds):
            conditions += self.qualifications(terms)
        if not bounds:
            if force != "universal":
                self.stumble("these letters mean something already")
            return Phrase((), (), tuple(conditions), "condition")
        return Phrase(terms, tuple(bounds), tuple(conditions), force)
