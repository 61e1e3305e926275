"""Words that earlier definitions introduced, where an adjective or a noun may stand."""

from __future__ import annotations

from translator.formulas.terms import (
    Apply,
    Term,
)

from . import lexicon as lex
from .names import Names
from .notions import Predicate as NotionPredicate


class WordsOfDefinitions(Names):
    """Reads the words of earlier definitions."""

    def single(self) -> Term:
        """A noun phrase that is one definite number."""
        raise NotImplementedError

    def notion(self, noun: bool) -> lex.Unary:
        """A word of an earlier definition, as what it says of a thing."""
        parameter: Term | None = None
        if self.see_formula() and noun:
            self.stumble("this word is not known here")
        if self.see_formula():
            following = self.tokens[self.position + 1].text
            if not following.startswith("-"):
                self.stumble("this word is not known here")
            parameter = self.terms()[0]
        phrase = self.longest(self.notions.predicates)
        if phrase is None:
            self.stumble("this word is not known here")
        found = self.notions.predicates[phrase]
        if found.noun != noun or found.parameter != (parameter is not None):
            self.stumble("this word is not known here")
        self.accept(phrase)
        if found.collective:
            self.stumble("this is said of two things together")
        return self._notion_meaning(found, parameter)

    def _notion_meaning(self, found: NotionPredicate, parameter: Term | None) -> lex.Unary:
        other = parameter
        if found.complement:
            self.expect(found.complement)
            other = self.single()
        if other is None:
            return lambda x: Apply(found.key, (x,))
        second = other
        if found.parameter:
            return lambda x: Apply(found.key, (second, x))
        return lambda x: Apply(found.key, (x, second))
