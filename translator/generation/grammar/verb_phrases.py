"""Verb phrases and qualifications: what is said of the things a noun phrase names."""

from __future__ import annotations

from itertools import pairwise

from translator.formulas.terms import (
    Bind,
    Bound,
    Term,
    Var,
    conjunction,
    op,
)

from . import lexicon as lex
from .nouns import Core
from .phrase import Predicate
from .qualifications import Qualifications
from .tokens import Kind

_BE = (
    "is",
    "are",
    "be",
    "must be",
    "remains",
    "will be",
    "is also",
    "are also",
    "has to be",
    "have to be",
    "must also be",
    "was",
    "were",
    "become",
    "becomes",
    "denotes",
    "denote",
)
_HAD = frozenset(["divisor", "factor", "prime divisor", "prime factor", "multiple"])
_NEGATIONS = (
    "does not",
    "do not",
    "cannot",
    "can not",
    "doesn't",
    "don't",
    "can never",
    "never",
    "does never",
)


class VerbPhrases(Qualifications):
    """Reads verb phrases."""

    def verb_phrase(self) -> Predicate:
        """A verb phrase with those coordinated to it: “is even and divides 12”."""
        negative = self.see(*_NEGATIONS)
        parts = [self._verb()]
        sign = ""
        while True:
            start = self.position
            self.accept_mark(",")
            word = "and" if self.accept("and", "but") else "or" if self.accept("or") else ""
            following = self.optional(self._verb) if word and word in (sign or word) else None
            if following is not None and negative and word == "or":
                self.stumble("it is not clear how far “not” reaches")
            if following is None:
                self.position = start
                break
            sign = word
            parts.append(following)
        if len(parts) == 1:
            return parts[0]

        def hold(terms: tuple[Term, ...]) -> Term:
            with self.asking_type(sign == "or"):
                return op(sign, *(part(terms) for part in parts))

        return hold

    def _verb(self) -> Predicate:
        self.skip_asides()
        return self.attempt(
            self._being,
            self._negated_verb,
            self._transitive,
            self._remainder_verb,
            self._parity,
            self._satisfying,
            self._having,
        )

    def _being(self) -> Predicate:
        self.expect(*_BE)
        self.skip_asides()
        if self.see("not") and self.last_predicate is not None and self._ends_after(1):
            self.accept("not")
            denied = self.last_predicate
            return lambda terms: conjunction([op("not", denied((term,))) for term in terms])
        predicate = self.complements()
        self.skip_asides()
        self.last_predicate = predicate
        return predicate

    last_predicate: Predicate | None = None
    """What “so is $n$” and “$n$ is not” repeat."""

    def _ends_after(self, count: int) -> bool:
        """Whether the clause is over after so many words."""
        following = self.tokens[self.position + count]
        return following.kind in (Kind.END, Kind.PUNCTUATION)

    def _negated_verb(self) -> Predicate:
        self.expect(*_NEGATIONS)
        with self.negating():
            if self.accept("be"):
                inner = self.complements()
            else:
                inner = self.attempt(self._transitive, self._remainder_verb, self._parity)
        return lambda terms: conjunction([op("not", inner((term,))) for term in terms])

    def _transitive(self) -> Predicate:
        relation = self.match(lex.VERBS)
        if relation is None:
            self.stumble("a verb was expected")
        return self.related(relation)

    def _remainder_verb(self) -> Predicate:
        """“leaves remainder 1 when divided by 4”."""
        self.expect("leaves", "leave", "has", "have", "gives", "give", "yields", "yield")
        self.accept("a", "the")
        self.expect("remainder", "remainders", "remainder of", "residue")
        rest = self.single()
        self.expect(
            "when divided by",
            "on division by",
            "upon division by",
            "modulo",
            "mod",
            "when it is divided by",
            "after division by",
            "if divided by",
        )
        modulus = self.single()
        return lambda terms: conjunction(
            [op("eq", op("mod", term, modulus), rest) for term in terms]
        )

    def _parity(self) -> Predicate:
        """“have the same parity”, “have no common factor”."""
        table: dict[str, lex.Binary] = {
            "have the same parity": lambda x, y: op("iff", op("even", x), op("even", y)),
            "have opposite parity": lambda x, y: op("iff", op("even", x), op("odd", y)),
            "have different parity": lambda x, y: op("iff", op("even", x), op("odd", y)),
            "have no common divisor other than": lambda x, y: op("coprime", x, y),
            "have no common divisor except": lambda x, y: op("coprime", x, y),
            "have no common divisor greater than": lambda x, y: op("coprime", x, y),
            "have no common factor other than": lambda x, y: op("coprime", x, y),
            "have no common prime factor": lambda x, y: op("coprime", x, y),
            "have no common factor": lambda x, y: op("coprime", x, y),
        }
        words = self.longest(table)
        if words is None:
            self.stumble("a verb was expected")
        self.accept(words)
        relation = table[words]
        if words.endswith(("than", "except")) and self.formula().items != (lex.ONE,):
            self.stumble("“1” was expected")

        def hold(terms: tuple[Term, ...]) -> Term:
            if len(terms) != 2 and not words.endswith("same parity"):
                self.stumble("this is said of two things")
            return conjunction([relation(x, y) for x, y in pairwise(terms)])

        return hold

    def _having(self) -> Predicate:
        """“has a prime divisor $p$ with $p ≤ \\sqrt{n}$”."""
        self.expect("has", "have")
        negative = self.accept("no")
        self.accept("a", "an", "at least one", "some")
        phrase = self.longest(_HAD)
        if phrase is None:
            self.stumble("what it has is not known")
        self.accept(phrase)
        bounds, conditions = self.names(Core(None))
        if not bounds:
            bounds = [Bound(self.fresh("int")[0])]
        if len(bounds) != 1:
            self.stumble("one letter was expected")
        variable = Var(bounds[0].name)
        conditions += self.qualifications((variable,))
        relation = lex.RELATIONAL_NOUNS[phrase].relation

        def hold(terms: tuple[Term, ...]) -> Term:
            found = [
                Bind(
                    "exists",
                    (bounds[0],),
                    None,
                    conjunction([relation(variable, term), *conditions]),
                )
                for term in terms
            ]
            said: list[Term] = [op("not", one) for one in found] if negative else [*found]
            return conjunction(said)

        return hold

    def _satisfying(self) -> Predicate:
        self.expect(
            "satisfies",
            "satisfy",
            "satisfies the equation",
            "satisfy the equation",
            "satisfies the relation",
            "satisfy the equations",
            "satisfies the inequality",
            "satisfy the inequality",
            "satisfies the condition",
            "is defined by",
            "are defined by",
            "is given by",
            "satisfy the relation",
        )
        body = self.condition()
        return lambda terms: self._about(terms, body)

    def written_as(self) -> Predicate:
        """“can be written as the sum of two squares”."""
        self.expect(
            "can be written",
            "can be expressed",
            "may be written",
            "can be represented",
            "can always be written",
            "is expressible",
        )
        if self.accept("in the form"):
            return self._form()
        self.expect("as")
        return self._value()
