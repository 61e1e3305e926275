"""Declarations and definitions of letters: “let $n$ be …”, “let $f(x) = …$”, hypotheses."""

from __future__ import annotations

from translator.formulas.errors import FormulaError
from translator.formulas.terms import (
    Bind,
    Bound,
    Chain,
    Items,
    Juxt,
    Num,
    Op,
    Paren,
    Sub,
    Term,
    Var,
    conjunction,
    op,
)

from .clauses import Clauses
from .phrase import symbol_of
from .phrases import ANSWERS, ASSUMPTION_OPENERS, CLAIM_OPENERS, FINDERS
from .quantified_phrases import FOR_ALL
from .statement import DEFINED
from .tokens import Kind, Token

LET = (
    "let",
    "and let",
    "also let",
    "now let",
    "further let",
    "let us take",
    "fix",
    "consider",
    "take",
    "given",
    "choose",
    "define",
    "we define",
    "let further",
    "let also",
)

_BE = ("be", "denote", "is", "are", "to be", "stand for")


class Declarations(Clauses):
    """Reads what follows “let”, and lists of hypotheses."""

    def listed_hypotheses(self) -> Term:
        """Hypotheses joined by commas and “and that”."""
        parts = [self._with_conditions()]
        while True:
            start = self.position
            comma = self.accept_mark(",")
            if not (self.accept("and that", "that", "and") or comma):
                break
            following = None if self.changes_topic() else self.optional(self._with_conditions)
            if following is None:
                self.position = start
                break
            parts.append(following)
        return conjunction([part for part in parts if part != op("true")] or [op("true")])

    def _with_conditions(self) -> Term:
        """A hypothesis, or variables introduced by a noun phrase alone."""
        return self.attempt(self.proposition, self.introduction)

    def introduction(self) -> Term:
        phrase = self.noun_phrase()
        if not phrase.bounds:
            self.stumble("a clause was expected")
        self.frames[-1].bounds += phrase.bounds
        return conjunction(phrase.conditions) if phrase.conditions else op("true")

    def changes_topic(self) -> bool:
        return self.see(*CLAIM_OPENERS, *FINDERS, *ASSUMPTION_OPENERS, *LET, *ANSWERS)

    def where_said(self) -> Term:
        """“…, where $x$ and $y$ are real numbers” after a definition."""
        self.accept_mark(",")
        self.expect("where", "with")
        return self.listed_hypotheses()

    def plain_hypothesis(self) -> Term:
        return self.listed_hypotheses()

    def names_list(self) -> tuple[list[Bound], list[Term]]:
        bounds: list[Bound] = []
        conditions: list[Term] = []
        self.accept(
            "the function", "the sequence", "the functions", "the number", "the numbers", "both"
        )
        while True:
            found = self.name_formula(None, bounds)
            if found is None:
                self.stumble("a name was expected")
            bounds, conditions = bounds + found[0], conditions + found[1]
            start = self.position
            comma = self.accept_mark(",")
            if not (self.accept("and") or comma) or not self.see_formula():
                self.position = start
                return bounds, conditions

    def be(self) -> Term:
        """“let $n$ and $m$ be …”."""
        bounds, conditions = self.names_list()
        if self.accept("satisfy"):
            terms = self._open(bounds, None)
            return conjunction([*conditions, self.condition(), *self.qualifications(terms)])
        self.expect(*_BE)
        said = self.attempt(
            lambda: self._be_kind(bounds),
            lambda: self._be_value(bounds),
            lambda: self._be_such(bounds),
            lambda: self._be_adjective(bounds),
        )
        while (further := self.optional(self._further_be)) is not None:
            said += further
        return conjunction([*conditions, *said]) if conditions or said else op("true")

    def _further_be(self) -> list[Term]:
        """“… and $p$ a prime” after “let $a$ be an integer”."""
        self.accept_mark(",")
        self.expect("and")
        bounds, conditions = self.names_list()
        self.accept("be")
        if not self.see("a", "an"):
            self.stumble("what these letters are was expected")
        return [*conditions, *self._be_kind(bounds)]

    claims_made = False
    """Whether something was claimed before: a letter introduced anew is another one then."""

    def _open(self, bounds: list[Bound], sort: str | None) -> tuple[Term, ...]:
        """Declare the names with a type; those that are open already keep theirs."""
        for bound in bounds:
            if self.is_open(bound.name) and sort and self.claims_made:
                raise FormulaError(bound.name, "this letter means something else already")
            if not self.is_open(bound.name):
                kind = bound.sort or sort
                self.frames[-1].bounds.append(Bound(bound.name, kind, bound.domain))
            self.used.add(bound.name)
        return tuple(Var(bound.name) for bound in bounds)

    def _be_kind(self, bounds: list[Bound]) -> list[Term]:
        """“be distinct positive integers such that …”."""
        self.accept("any", "arbitrary")
        self.accept("a", "an", "the", "some", "any")
        self.count()
        self.accept("arbitrary", "given")
        core = self.core()
        if core.sort and core.sort.startswith("sequence"):
            bounds = [Bound(b.name.partition("_")[0], None, b.domain) for b in bounds]
        terms = self._open(bounds, core.sort)
        return [*core.conditions(terms), *self.qualifications(terms)]

    def _be_value(self, bounds: list[Bound]) -> list[Term]:
        """“be the sum of $a$ and $b$”, “denote the number of …”."""
        phrase = self.simple_phrase()
        if len(phrase.terms) != 1 or len(bounds) != 1 or phrase.bounds:
            self.stumble("one value was expected")
        (variable,) = self._open(bounds, None)
        return [op("eq", variable, phrase.terms[0])]

    def _be_adjective(self, bounds: list[Bound]) -> list[Term]:
        if self.accept("given", "arbitrary", "fixed"):
            self._open(bounds, None)
            return []
        predicate = self.complements()
        terms = self._open(bounds, None)
        said = [predicate(terms)]
        return [*said, *self.qualifications(terms)]

    def _be_such(self, bounds: list[Bound]) -> list[Term]:
        if not self.see("such that"):
            self.stumble("“such that” was expected")
        terms = self._open(bounds, None)
        return self.qualifications(terms)

    def first_values(self) -> Term:
        """“let $x_1 = 1$ and $x_{n+1} = 2x_n$”: hypotheses on a sequence."""
        match self.token.formula:
            case Items((Chain((Sub(Var(family), Num()), _), ("eq",)), *_)) if not (
                self.is_open(family)
            ):
                pass
            case _:
                self.stumble("a first value was expected")
        if not any(_goes_on(token.formula, family) for token in self.sentence()):
            self.stumble("how the sequence goes on was expected")
        self.frames[-1].bounds.append(Bound(family, "sequence"))
        return self.listed_hypotheses()

    def sentence(self) -> list[Token]:
        """The tokens up to the end of the sentence."""
        end = self.position
        while self.tokens[end].kind is not Kind.END and self.tokens[end].text not in (".", ";"):
            end += 1
        return self.tokens[self.position : end]

    def definition(self) -> Term:
        """“let $f(x) = x^2 + 1$”, “let $s = a + b$”."""
        self.accept("the function", "a function", "the sequence", "the sequence by")
        formula = self.token.formula
        if formula is None:
            self.stumble("a formula was expected")
        match formula.items:
            case (Chain((left, *_), ("eq", *_)) as equation,):
                head = self._defined(left)
                if head is None:
                    self.stumble("what is defined is not clear")
                bound, parameters = head
                self.position += 1
                known = self.is_open(bound.name)
                if not known:
                    self.frames[-1].bounds.append(bound)
                self.used.add(bound.name)
                defined = self._defining(equation, parameters)
                further = self.optional(self._further_definition)
                return defined if further is None else conjunction([defined, further])
        raise self.failure("a definition was expected")

    def quantified_definition(self) -> Term:
        """“For every integer $n$, let $S_n = …$” inside a statement."""
        self.expect(*FOR_ALL)
        phrase = self.quantified_phrase("universal")
        self.accept_mark(",")
        self.expect("let", "define", "put", "set", "we define", "we set", "write", "we write")
        match self.formula().items:
            case (Chain((left, _), ("eq",)) as equation,):
                head = self._defined(left)
                names = {bound.name for bound in phrase.bounds}
                if head is None or not head[1] or set(head[1]) != names:
                    self.stumble("what is defined is not clear")
                self.frames[0].bounds.append(head[0])
                return phrase.bind(equation)
        raise self.failure("a definition was expected")

    def _further_definition(self) -> Term:
        """“… and $g(x) = 2x$” after a first definition."""
        comma = self.accept_mark(",")
        if not (self.accept("and") or comma):
            self.stumble("a definition was expected")
        self.accept("let")
        return self.definition()

    def _defined(self, left: Term) -> tuple[Bound, tuple[str, ...]] | None:
        """The symbol on the left of a definition, and its parameters."""
        match left:
            case Sub(Var(sequence), Var(index)) if not self.is_open(index):
                return Bound(sequence, "sequence"), (index,)
        name = symbol_of(left)
        if name is not None:
            return Bound(name, DEFINED), ()
        match left:
            case Juxt((Var(function), Paren(items))):
                names = tuple(symbol_of(item) or "" for item in items)
                return (Bound(function, "function"), names) if all(names) else None
        return None

    def _defining(self, equation: Term, parameters: tuple[str, ...]) -> Term:
        if not parameters:
            return equation
        start = self.position
        self.accept_mark(",")
        if self.accept("for", "for all", "for every", "for each", "for any", "where"):
            phrase = self.optional(lambda: self.quantified_phrase("universal"))
            if phrase is not None and {b.name for b in phrase.bounds} >= set(parameters):
                return phrase.bind(equation)
        self.position = start
        return Bind("forall", tuple(Bound(name) for name in parameters), None, equation)

    def declared(self) -> Term:
        """“let $n > 1$ be an integer”, “let $x ∈ ℝ$”, “let $f : ℝ → ℝ$”."""
        bounds, conditions = self.names_list()
        terms = self._open(bounds, None)
        conditions += self.qualifications(terms)
        return conjunction(conditions) if conditions else op("true")


def _goes_on(formula: Items | None, family: str) -> bool:
    """Whether a formula gives a later term of a sequence: `x_{n+1} = …`."""
    for item in () if formula is None else formula.items:
        match item:
            case Chain((Sub(Var(name), index), _), ("eq",)) if name == family:
                if not isinstance(index, Num):
                    return True
    return False


def conjuncts(term: Term) -> tuple[Term, ...]:
    return term.args if isinstance(term, Op) and term.name == "and" else (term,)
