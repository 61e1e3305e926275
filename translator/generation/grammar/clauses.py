"""Clauses: conditionals, quantifiers, existence, connectives, and subject with verb phrase."""

from __future__ import annotations

from translator.formulas.terms import (
    Bind,
    Chain,
    Items,
    Num,
    Op,
    Term,
    Var,
    conjunction,
    op,
)

from .existence import Existence
from .noun_phrases import CLAUSE_VERBS
from .phrase import Phrase, is_statement, statement_of, symbol_of
from .phrases import CLAIM_OPENERS, FURTHER
from .quantified_phrases import FOR_ALL
from .subclauses import IFF

_FORMULA_NOUNS = (
    "the inequality",
    "the identity",
    "the equality",
    "the equation",
    "the congruence",
    "the relation",
    "the formula",
    "the following inequality",
    "the following identity",
    "the statement",
    "the following formula",
    "the following holds",
    "the inequalities",
    "the following equality",
    "the equations",
)
_HOLDS = (
    "holds",
    "hold",
    "is true",
    "is valid",
    "is satisfied",
    "holds true",
    "are satisfied",
    "also holds",
    "are true",
)
_NOT = (
    "it is not the case that",
    "it is not true that",
    "it is false that",
    "it is impossible that",
    "it cannot happen that",
    "it is never the case that",
)


class Clauses(Existence):
    """Reads clauses."""

    def _only_one(self) -> Term:
        """“$n = 1$ is the only positive integer for which …”."""
        self.accept("the number", "the integer")
        formula = self.formula()
        match formula.items:
            case (Chain((first, value), ("eq",)),) if symbol_of(first):
                pass
            case (value,) if not is_statement(value):
                pass
            case _:
                self.stumble("a value was expected")
        self.expect("is the only", "is the unique")
        phrase = self.named("existential", 1)
        if len(phrase.bounds) != 1 or not phrase.conditions:
            self.stumble("what is the only one is not said")
        (bound,) = phrase.bounds
        same = op("eq", Var(bound.name), value)
        return Bind("forall", (bound,), None, op("iff", conjunction(phrase.conditions), same))

    def unit(self) -> Term:
        """A clause without coordination."""
        self.skip_asides()
        while self.accept(*CLAIM_OPENERS):
            self.accept("that")
            self.accept_mark(",", ":")
            self.skip_asides()
        return self.attempt(
            self._if_clause,
            self._since_clause,
            self._unless_clause,
            self._so_clause,
            self._for_clause,
            self.existence,
            self.solutions,
            self._equality_sentence,
            self._negation,
            self._only_one,
            self._formula_clause,
            self._subject_clause,
            self._verbless_clause,
        )

    def _if_clause(self) -> Term:
        self.expect(
            "if", "whenever", "given that", "provided that", "when", "assuming that", "suppose that"
        )

        self._skip_further()
        then_follows = self.then_is_ahead()

        def consequent() -> Term:
            comma = self.accept_mark(",") and not then_follows
            if not (self.accept("then") or comma):
                self.stumble("“then” was expected")
            self.accept("then")
            self.accept_mark(",")
            before, self.in_consequent = self.in_consequent, True
            try:
                return self.proposition()
            finally:
                self.in_consequent = before

        return self.conditional(consequent)

    keeps_hypotheses = False
    """After “if moreover”: what was assumed before is assumed still."""

    def _skip_further(self) -> None:
        """Step over “moreover” after “if”, where earlier hypotheses are kept indeed."""
        start = self.position
        comma = self.accept_mark(",")
        if self.accept(*FURTHER):
            self.accept_mark(",")
            if not self.keeps_hypotheses:
                self.position = start
                self.stumble("it is not clear what is assumed here from before")
        elif comma:
            self.position = start

    def _for_clause(self) -> Term:
        """“For every … and every …, …”: the clause after the comma is quantified."""
        if self.accept("for some"):
            phrase = self.quantified_phrase("existential")
        else:
            self.expect(*FOR_ALL, "let")
            self.before_body = True
            try:
                phrase = self.quantified_phrase("universal")
            finally:
                self.before_body = False
        start = self.position
        with self.frame() as frame:
            frame.bounds += phrase.bounds
            if self.accept("and", "and for") and self._starts_quantifier():
                self.accept("for")
                inner = self._rest_of_quantifiers()
                return phrase.bind(inner)
            self.position = start
            self.accept_mark(",", ":")
            body = self.proposition()
        if phrase.force == "condition":
            return op("implies", conjunction(phrase.conditions), body)
        return phrase.bind(body)

    def _unless_clause(self) -> Term:
        """“Unless $x = 0$, …”."""
        self.expect("unless")
        exception = self.disjunction()
        self.accept_mark(",")
        return op("implies", op("not", exception), self.proposition())

    def _since_clause(self) -> Term:
        """“Since …, …” states both."""
        self.expect("since", "because", "as")
        reason = self.conjunction()
        self.accept_mark(",")
        return conjunction([reason, self.proposition()])

    def _so_clause(self) -> Term:
        """“so is $mn$”: what was said last, of something else."""
        if self.last_predicate is None or not self.accept("so is", "so are"):
            self.stumble("a clause was expected")
        phrase = self.noun_phrase()
        return phrase.bind(phrase.apply(self.last_predicate))

    def _starts_quantifier(self) -> bool:
        return self.see(
            "all", "every", "each", "any", "for all", "for every", "for each", "for any"
        )

    def _rest_of_quantifiers(self) -> Term:
        self.accept("all", "every", "each", "any")
        phrase = self.quantified_phrase("universal")
        with self.frame() as frame:
            frame.bounds += phrase.bounds
            self.accept_mark(",")
            return phrase.bind(self.proposition())

    def _equality_sentence(self) -> Term:
        """“Equality holds if and only if $a = b$” after an inequality."""
        self.accept("the")
        self.expect("equality holds", "equality occurs", "equality is attained")
        self.accept("here")
        self.expect(*IFF)
        match self.last_statement:
            case Chain((left, right), ("le" | "ge",)):
                return op("iff", Chain((left, right), ("eq",)), self.disjunction())
        raise self.failure("it is not clear which inequality is meant")

    last_statement: Term | None = None
    """The last formula that stated something, which “equality” may refer to."""

    def _negation(self) -> Term:
        self.expect(*_NOT)
        return op("not", self.condition())

    def _formula_clause(self) -> Term:
        """A formula that states something: “the inequality $a < b$ holds”."""
        self.accept(*_FORMULA_NOUNS)
        formula = self.token.formula
        if formula is None:
            self.stumble("a clause was expected")
        statement = statement_of(formula)
        if statement is None:
            self.stumble("a formula that states something was expected")
        self.position += 1
        self.last_statement = statement
        if isinstance(statement, Op) and statement.name in ("iff", "implies"):
            self.formula_arrows = (*self.formula_arrows, statement)
        begins = self.token.text in CLAUSE_VERBS and not self.verb_is_subjects
        if not self.accept(*_HOLDS) and begins and _names_one(formula):
            self.stumble("a clause was expected")
        return statement

    def _verbless_clause(self) -> Term:
        """“… and $p$ a prime”, “with $p$ and $q$ primes”: what letters are, without a verb."""
        if self.mood != "hypothesis":
            self.stumble("a clause was expected")
        terms = self.terms()
        while self.accept("and"):
            terms += self.terms()
        if any(symbol_of(term) is None for term in terms):
            self.stumble("letters were expected")
        if len(terms) == 1 and not self.see("a", "an"):
            self.stumble("a verb was expected")
        return self.nominal()(terms)

    def _subject_clause(self) -> Term:
        """A noun phrase and what is said of it."""
        is_any = self.see("any")
        with self.awaiting_verb(True):
            phrase = self.noun_phrase()
        self.last_subject = Phrase(phrase.terms)
        self.named_before |= {bound.name for bound in phrase.bounds}
        before, self.denied = self.denied, phrase.force == "negative" or phrase.quantity == "none"
        try:
            with self.awaiting_verb(False):
                predicate = self.attempt(self.verb_phrase, self.written_as)
            predicate = self.under_subject(phrase, predicate)
        finally:
            self.denied = before
        alternatives = phrase.quantity != "all" or phrase.force == "negative"
        introduces = self.mood == "hypothesis" and phrase.force == "indefinite" and phrase.bounds
        if introduces:
            self.frames[-1].bounds += phrase.bounds
            with self.asking_type(alternatives):
                body = phrase.apply(predicate)
            return conjunction([*phrase.conditions, body])
        with self.asking_type(alternatives):
            bound = phrase.bind(phrase.apply(predicate))
        if phrase.bounds:
            self.bound_by_subjects.append(bound)
        closed = self.mood == "hypothesis" and phrase.force == "universal" and not is_any
        if isinstance(bound, Bind) and phrase.bounds and not closed:
            self.subjects.append(bound)
        return bound


def _names_one(formula: Items) -> bool:
    """Whether a formula may name the subject of a verb: `p > 3`, `72 = 8 · 9`."""
    match formula.items:
        case (Chain((first, *_), _),):
            return symbol_of(first) is not None or isinstance(first, Num)
    return False
