"""Clauses: conditionals, quantifiers, existence, connectives, and subject with verb phrase."""

from __future__ import annotations

from translator.formulas.terms import (
    Bind,
    Bound,
    Chain,
    Items,
    Num,
    Term,
    Var,
    conjunction,
    op,
)

from . import lexicon as lex
from .noun_phrases import CLAUSE_VERBS
from .phrase import Phrase, is_statement, letters_of, statement_of, symbol_of
from .phrases import CLAIM_OPENERS
from .quantified_phrases import FOR_ALL
from .subclauses import IFF, Subclauses

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
_NOT = (
    "it is not the case that",
    "it is not true that",
    "it is false that",
    "it is impossible that",
    "it cannot happen that",
    "it is never the case that",
)


class Clauses(Subclauses):
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
            self._existence,
            self._solutions,
            self._equality_sentence,
            self._negation,
            self._only_one,
            self._formula_clause,
            self._subject_clause,
        )

    def _if_clause(self) -> Term:
        self.expect(
            "if", "whenever", "given that", "provided that", "when", "assuming that", "suppose that"
        )

        def consequent() -> Term:
            comma = self.accept_mark(",")
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

    def _for_clause(self) -> Term:
        """“For every … and every …, …”: the clause after the comma is quantified."""
        if self.accept("for some"):
            phrase = self.quantified_phrase("existential")
        else:
            self.expect(*FOR_ALL, "let")
            phrase = self.quantified_phrase("universal")
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

    def _existence(self) -> Term:
        """“there exist integers $x, y$ such that …”, “there is no …”, “infinitely many …”."""
        self.expect(*_THERE)
        if self.accept("infinitely many"):
            phrase = self.named("existential", 1)
            if len(phrase.bounds) != 1 or not phrase.conditions:
                self.stumble("what there are infinitely many of is not said")
            return op(
                "infinite", Bind("setof", phrase.bounds, None, conjunction(phrase.conditions))
            )
        kind, negative = "exists", False
        if self.accept("no", "do not exist", "not"):
            negative = True
        elif self.accept(
            "exactly one", "a unique", "unique", "one and only one", "precisely one", "a single"
        ):
            kind = "exists_unique"
        self.accept("at least one", "a", "an", "some", "any", "always")
        phrase = self._existential_phrase()
        body = conjunction(phrase.conditions) if phrase.conditions else op("true")
        term: Term = Bind(kind, phrase.bounds, None, body)
        return op("not", term) if negative else term

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

    def _solutions(self) -> Term:
        """“the equation $x^2 = 2$ has no rational solutions”, “… no solution in integers”."""
        self.expect("the equation", "the equations", "the congruence", "the system")
        statement = statement_of(self.formula())
        letters = (
            []
            if statement is None
            else [name for name in letters_of(statement) if not self.is_open(name)]
        )
        if statement is None or not letters:
            self.stumble("an equation with unknowns was expected")
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
        return op("not", self.disjunction())

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
        if not self.accept(*_HOLDS) and self.token.text in CLAUSE_VERBS and _names_one(formula):
            self.stumble("a clause was expected")
        return statement

    def _subject_clause(self) -> Term:
        """A noun phrase and what is said of it."""
        phrase = self.noun_phrase()
        self.last_subject = Phrase(phrase.terms)
        predicate = self.attempt(self.verb_phrase, self.written_as)
        introduces = self.mood == "hypothesis" and phrase.force == "indefinite" and phrase.bounds
        if introduces:
            self.frames[-1].bounds += phrase.bounds
            body = phrase.apply(predicate)
            return conjunction([*phrase.conditions, body])
        bound = phrase.bind(phrase.apply(predicate))
        if isinstance(bound, Bind) and phrase.bounds:
            self.subjects.append(bound)
        return bound


def _names_one(formula: Items) -> bool:
    """Whether a formula may name the subject of a verb: `p > 3`, `72 = 8 · 9`."""
    match formula.items:
        case (Chain((first, *_), _),):
            return symbol_of(first) is not None or isinstance(first, Num)
    return False
