"""Qualifications of nouns: “such that …”, “greater than 2”, “that is even”, “of the form …”."""

from __future__ import annotations

from translator.formulas.terms import (
    Term,
    Var,
    conjunction,
    op,
    substitute,
)

from . import lexicon as lex
from .complements import Complements
from .phrase import Phrase, Predicate, letters_of, statement_of

_SUCH_THAT = (
    "such that",
    "so that",
    "for which",
    "satisfying",
    "which satisfy",
    "that satisfy",
    "which satisfies",
    "that satisfies",
    "with the property that",
    "satisfying that",
    "with",
    "defined by",
    "given by",
    "where",
    "and such that",
    "defined recursively by",
    "and satisfying",
    "subject to",
    "and with",
)


class Qualifications(Complements):
    """Reads what limits a noun phrase after its noun."""

    before_body = False
    """In “for all … with …, …” the last comma begins what is said of them all."""

    def verb_phrase(self) -> Predicate:
        """A verb phrase with those coordinated to it."""
        raise NotImplementedError

    def described(self) -> Term:
        """“with $a, b$ rational”: letters and what they are, without a verb."""
        terms = self.terms()
        with self.speaking("hypothesis"):
            return self.complements()(terms)

    def _about(self, terms: tuple[Term, ...], body: Term) -> Term:
        """A condition on unnamed things must speak of them, if need be by a letter of its own.

        “The least integer that satisfies $30x ≡ 42$” calls that integer `x`.
        """
        unnamed = [t.name for t in terms if isinstance(t, Var) and t.name in (*self.made, "·")]
        letters = letters_of(body)
        if not unnamed or any(name in letters for name in unnamed):
            return body
        loose = [name for name in letters if not self.is_open(name)]
        if len(unnamed) != 1 or len(loose) != 1:
            self.stumble("it is not clear what this says of the thing before it")
        return substitute(body, {loose[0]: Var(unnamed[0])})

    def qualification(self, terms: tuple[Term, ...]) -> Term:
        """“such that …”, “greater than 2”, “not divisible by 3”, “that is even”."""
        return self.attempt(
            lambda: self._such_that(terms),
            lambda: self._relative(terms),
            lambda: self._reduced(terms),
            lambda: self._not_both(terms),
            lambda: self._whose(terms),
        )

    def _not_both(self, terms: tuple[Term, ...]) -> Term:
        """“…, not both zero”."""
        self.accept_mark(",")
        if len(terms) < 2 or not self.see("not both", "not all"):
            self.stumble("a condition was expected")
        return self.complement()(terms)

    def _whose(self, terms: tuple[Term, ...]) -> Term:
        """“whose sum is even”, “whose square is 2”."""
        self.accept_mark(",")
        self.expect("whose")
        words = self.longest(lex.FUNCTIONS if len(terms) == 1 else lex.COMBINATIONS)
        if words is None:
            self.stumble("what of them is spoken of is not known")
        self.accept(words)
        if len(terms) == 1:
            made = (lex.FUNCTIONS[words](terms[0]),)
        elif words in ("difference", "quotient", "ratio") and len(terms) != 2:
            self.stumble("exactly two things were expected")
        else:
            made = (lex.COMBINATIONS[words](terms),)
        before, self.last_combined = self.last_combined, terms
        with self.awaiting_verb(False):
            said = self.verb_phrase()(made)
        self.last_combined = before
        return said

    def _such_that(self, terms: tuple[Term, ...]) -> Term:
        self.accept_mark(",")
        self.expect(*_SUCH_THAT)
        self.accept_mark(":")
        described = self.optional(self.described)
        if described is not None:
            return described
        waits, self.verb_is_subjects = self.verb_is_subjects, self.awaits_verb
        try:
            return self._condition_on(terms)
        finally:
            self.verb_is_subjects = waits

    verb_is_subjects = False
    """In “every $n$ with $n > 0$ satisfies …” the verb belongs to the subject."""

    def _condition_on(self, terms: tuple[Term, ...]) -> Term:
        with self.speaking("hypothesis"), self.awaiting_verb(False), self.frame() as frame:
            before, self.last_subject = self.last_subject, Phrase(terms)
            body = self.listed_conditions()
            self.last_subject = before
            return self._about(terms, frame.close("exists", body))

    def listed_conditions(self) -> Term:
        """Conditions joined by commas and “and”."""
        parts = [self.condition()]
        while True:
            start = self.position
            if not self.accept_mark(","):
                break
            self.accept("and")
            formula = self.token.formula
            if formula is None or statement_of(formula) is None:
                self.position = start
                break
            following = self.optional(self.condition)
            if following is None or (self.before_body and not self.see_mark(",")):
                self.position = start
                break
            parts.append(following)
        return conjunction(parts)

    def _relative(self, terms: tuple[Term, ...]) -> Term:
        self.accept_mark(",")
        self.expect("that", "which", "who")
        return self.quantified_relative(self.verb_phrase())(terms)

    def quantified_relative(self, predicate: Predicate) -> Predicate:
        """What a relative clause says, with a quantifier after it."""
        raise NotImplementedError

    def _reduced(self, terms: tuple[Term, ...]) -> Term:
        """“divisible by 3”, “not dividing n”, “in $A$”, “between 1 and 10”."""
        negative = self.accept("not")
        if self.accept("dividing"):
            predicate = self.related(lex.divides)
        else:
            predicate = self.attempt(self._relation, self._congruent, self._between, self._of_form)
        said = predicate(terms)
        return op("not", said) if negative else said
