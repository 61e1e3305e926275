"""Sentences: declarations, assumptions, claims, and questions with their answers."""

from __future__ import annotations

from translator.formulas.terms import (
    Bind,
    Bound,
    Chain,
    Juxt,
    Op,
    Paren,
    Sub,
    Term,
    Var,
    conjunction,
    op,
)

from .clauses import Clauses
from .functional_nouns import settle_extremes
from .phrase import Phrase, statement_of, symbol_of
from .phrases import ANSWERS, ASSUMPTION_OPENERS, CLAIM_OPENERS, EMPTY_SENTENCES, FINDERS
from .reader import Stumble
from .statement import DEFINED, Statement
from .tokens import Kind

_LET = (
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
_RESTATED = ("that", "that is", "in symbols", "in other words", "that is to say", "namely")
_BE = ("be", "denote", "is", "are", "to be", "stand for")


class Discourse(Clauses):
    """Reads the sentences of a block."""

    asked: Term | None = None
    """What a question asked for and no sentence has answered yet."""
    asked_at = 0

    def read(self) -> Statement:
        """The whole block."""
        statement = Statement()
        frame = self.frames[0]
        while self.token.kind is not Kind.END:
            if self._separator() or self._empty_sentence():
                continue
            self._sentence(statement)
            statement.bounds = frame.bounds
            if not self.at_end():
                self._report()
        if self.asked is not None:
            self.position = self.asked_at
            self.furthest = Stumble(self.asked_at, "what is asked for is not answered in the text")
            raise self.furthest
        statement.bounds = list(frame.bounds)
        statement.hypotheses += [said for said in frame.conditions if said != op("true")]
        statement.claims = [settle_extremes(claim) for claim in statement.claims]
        statement.hypotheses = [settle_extremes(h) for h in statement.hypotheses]
        return statement

    def _report(self) -> None:
        """A sentence was read in part only."""
        if self.furthest.position > self.position:
            raise self.furthest
        self.stumble("the sentence goes on in a way that is not understood")

    def _separator(self) -> bool:
        if self.token.kind is Kind.PART:
            self.position += 1
            return True
        return self.accept_mark(".", "?", "!", ";", ",")

    def _empty_sentence(self) -> bool:
        """Step over a sentence that asserts nothing."""
        end = self.position
        while self.tokens[end].kind is Kind.WORD:
            end += 1
        stop = self.tokens[end]
        words = " ".join(token.text for token in self.tokens[self.position : end])
        if words in EMPTY_SENTENCES and (stop.kind is Kind.END or stop.text in (".", ":", "!")):
            self.position = end + (stop.kind is not Kind.END)
            return True
        return False

    def _sentence(self, statement: Statement) -> None:
        self.skip_asides()
        if self.see(*FINDERS, "how many"):
            self._question(statement)
        elif self.asked is not None and self.see(*ANSWERS):
            self._answer(statement)
        elif self.asked is not None and self.see(*CLAIM_OPENERS):
            self._stated_answer(statement)
        elif self.see(*ASSUMPTION_OPENERS):
            self._assumption(statement)
        elif self.see(*_LET):
            self._let(statement)
        else:
            self._claim(statement)

    # Assumptions

    def _assumption(self, statement: Statement) -> None:
        self.accept(*ASSUMPTION_OPENERS)
        self.accept_mark(",", ":")
        with self.speaking("hypothesis"):
            statement.hypotheses.append(self.listed_hypotheses())
        self._continue(statement)

    def listed_hypotheses(self) -> Term:
        """Hypotheses joined by commas and “and that”."""
        parts = [self._with_conditions()]
        while True:
            start = self.position
            comma = self.accept_mark(",")
            if not (self.accept("and that", "that", "and") or comma):
                break
            following = None if self._changes_topic() else self.optional(self._with_conditions)
            if following is None:
                self.position = start
                break
            parts.append(following)
        return conjunction([part for part in parts if part != op("true")] or [op("true")])

    def _with_conditions(self) -> Term:
        """A hypothesis, or variables introduced by a noun phrase alone."""
        return self.attempt(self.proposition, self._introduction)

    def _introduction(self) -> Term:
        phrase = self.noun_phrase()
        if not phrase.bounds:
            self.stumble("a clause was expected")
        self.frames[-1].bounds += phrase.bounds
        return conjunction(phrase.conditions) if phrase.conditions else op("true")

    def _changes_topic(self) -> bool:
        return self.see(*CLAIM_OPENERS, *FINDERS, *ASSUMPTION_OPENERS, *_LET, *ANSWERS)

    def _continue(self, statement: Statement) -> None:
        """After a comma or “and”, the sentence may go on with something of another kind."""
        start = self.position
        comma = self.accept_mark(",")
        if not (self.accept("and") or comma) or not self._changes_topic():
            self.position = start
            return
        self._sentence(statement)

    # Declarations

    def _let(self, statement: Statement) -> None:
        self.accept(*_LET)
        with self.speaking("hypothesis"):
            said = self.attempt(
                self._be,
                self._definition,
                self._declared,
                self._introduction,
                self._plain_hypothesis,
            )
            said = conjunction([said, self.optional(self._where_said) or op("true")])
        statement.hypotheses += [part for part in _conjuncts(said) if part != op("true")]
        self._continue(statement)

    def _where_said(self) -> Term:
        """“…, where $x$ and $y$ are real numbers” after a definition."""
        self.accept_mark(",")
        self.expect("where")
        return self.listed_hypotheses()

    def _plain_hypothesis(self) -> Term:
        return self.listed_hypotheses()

    def _names_list(self) -> tuple[list[Bound], list[Term]]:
        bounds: list[Bound] = []
        conditions: list[Term] = []
        self.accept(
            "the function",
            "the sequence",
            "the functions", "the number",
            "the numbers",
            "both")
        while True:
            found = self.name_formula(None, bounds)
            if found is None:
                self.stumble("a name was expected")
            assert found is not None
            bounds, conditions = bounds + found[0], conditions + found[1]
            start = self.position
            comma = self.accept_mark(",")
            if not (self.accept("and") or comma) or not self.see_formula():
                self.position = start
                return bounds, conditions

    def _be(self) -> Term:
        """“let $n$ and $m$ be …”."""
        bounds, conditions = self._names_list()
        self.expect(*_BE)
        said = self.attempt(
            lambda: self._be_kind(bounds),
            lambda: self._be_value(bounds),
            lambda: self._be_such(bounds),
            lambda: self._be_adjective(bounds),
        )
        return conjunction([*conditions, *said]) if conditions or said else op("true")

    def _open(self, bounds: list[Bound], sort: str | None) -> tuple[Term, ...]:
        """Declare the names with a type; those that are open already keep theirs."""
        for bound in bounds:
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

    def _definition(self) -> Term:
        """“let $f(x) = x^2 + 1$”, “let $s = a + b$”."""
        self.accept("the function", "a function", "the sequence", "the sequence by")
        formula = self.token.formula
        if formula is None:
            self.stumble("a formula was expected")
        assert formula is not None
        match formula.items:
            case (Chain((left, *_), ("eq", *_)) as equation,):
                head = self._defined(left)
                if head is None:
                    self.stumble("what is defined is not clear")
                assert head is not None
                bound, parameters = head
                self.position += 1
                known = self.is_open(bound.name)
                if not known:
                    self.frames[-1].bounds.append(bound)
                self.used.add(bound.name)
                defined = self._defining(equation, parameters)
                further = self.optional(self._further_definition)
                return defined if further is None else conjunction([defined, further])
        self.stumble("a definition was expected")
        raise AssertionError

    def _further_definition(self) -> Term:
        """“… and $g(x) = 2x$” after a first definition."""
        comma = self.accept_mark(",")
        if not (self.accept("and") or comma):
            self.stumble("a definition was expected")
        self.accept("let")
        return self._definition()

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
            phrase = self.optional(lambda: self._quantified_phrase("universal"))
            if phrase is not None and {b.name for b in phrase.bounds} >= set(parameters):
                return phrase.bind(equation)
        self.position = start
        return Bind("forall", tuple(Bound(name) for name in parameters), None, equation)

    def _declared(self) -> Term:
        """“let $n > 1$ be an integer”, “let $x ∈ ℝ$”, “let $f : ℝ → ℝ$”."""
        bounds, conditions = self._names_list()
        terms = self._open(bounds, None)
        conditions += self.qualifications(terms)
        return conjunction(conditions) if conditions else op("true")

    # Claims and questions

    def _claim(self, statement: Statement) -> None:
        while self.accept(*CLAIM_OPENERS):
            self.accept_mark(":", ",")
            self.accept("that")
        if self.at_end():
            return
        if self.see(*_LET) or self.see(*ASSUMPTION_OPENERS):
            self._sentence(statement)
            return
        question = self.optional(lambda: self._conditional_question(statement))
        if question is None:
            statement.claims.append(self.proposition())
            while self.accept_mark(",", ":") or self.accept("and"):
                self.accept("and")
                self.accept(*_RESTATED)
                self.accept_mark(",", ":")
                statement.claims.append(self.proposition())

    def _conditional_question(self, statement: Statement) -> bool:
        """“If …, find …”: the hypothesis holds for the answer."""
        self.expect("if", "given that", "when", "suppose that", "for", "given")
        with self.speaking("hypothesis"):
            hypothesis = self.listed_hypotheses()
        self.accept_mark(",")
        self.accept("then")
        self.accept_mark(",")
        if not self.see(*FINDERS):
            self.stumble("a question was expected")
        if hypothesis != op("true"):
            statement.hypotheses.append(hypothesis)
        self._question(statement)
        return True

    def _question(self, statement: Statement) -> None:
        """“Find the value of $x$”; the answer comes in a later sentence."""
        self.asked_at = self.position
        if self.accept("how many"):
            self.asked = self._how_many()
            return
        self.accept(*FINDERS)
        self.accept_mark(":")
        everything = self.optional(self._all_solutions)
        if everything is not None:
            self.asked = everything
            return
        phrase = self.noun_phrase()
        if len(phrase.terms) != 1 or phrase.bounds:
            self.stumble("one value was expected")
        self.asked = phrase.terms[0]
        start = self.position
        self.accept_mark(",")
        if self.accept(
            "if",
            "when",
            "given that",
            "where",
            "for",
            "given",
            "assuming",
            "provided that",
            "whenever",
        ):
            with self.speaking("hypothesis"):
                statement.hypotheses.append(self.listed_hypotheses())
        else:
            self.position = start

    def _how_many(self) -> Term:
        """“How many integers $n$ satisfy …”, as the size of a set."""
        phrase = self.named("existential", 1)
        conditions = list(phrase.conditions)
        self.accept("are there", "exist")
        conditions += self.qualifications(phrase.terms)
        predicate = self.optional(self.verb_phrase)
        if predicate is not None:
            conditions.append(predicate(phrase.terms))
        if len(phrase.bounds) != 1 or not conditions:
            self.stumble("what is counted is not said")
        return op("card", Bind("setof", phrase.bounds, None, conjunction(conditions)))

    def _all_solutions(self) -> Term:
        """“all integers $n$ such that …”, as a set to be determined."""
        self.accept("all", "the", "every")
        self.accept("possible", "values of")
        phrase = self.named("existential", 0)
        if len(phrase.bounds) != 1 or not phrase.conditions:
            self.stumble("one unknown was expected")
        return Bind("setof", phrase.bounds, None, conjunction(phrase.conditions))

    def _answer(self, statement: Statement) -> None:
        self.accept(*ANSWERS)
        self.accept_mark(":")
        asked, self.asked = self.asked, None
        assert asked is not None
        if isinstance(asked, Bind):
            self._solution_set(asked, statement)
            return
        value = self.simple_phrase()
        if len(value.terms) != 1 or value.bounds:
            self.stumble("one value was expected")
        statement.claims.append(op("eq", asked, value.terms[0]))

    def _stated_answer(self, statement: Statement) -> None:
        """“Show that $n = 2$ or $n = -2$”: the answer as a statement about what is asked for."""
        self.accept(*CLAIM_OPENERS)
        asked, self.asked = self.asked, None
        answer = self.proposition()
        if isinstance(asked, Bind) and asked.kind == "setof":
            body = op("iff", asked.body, answer)
            statement.claims.append(Bind("forall", asked.bound, None, body))
            return
        match answer:
            case Chain((left, right), ("eq",)) if asked in (left, right):
                statement.claims.append(answer)
            case _:
                self.stumble("the answer does not speak of what is asked for")

    def _solution_set(self, asked: Bind, statement: Statement) -> None:
        (bound,) = asked.bound
        formula = self.token.formula
        answer = None if formula is None else statement_of(formula)
        if answer is not None:
            self.position += 1
        else:
            phrase: Phrase = self.noun_phrase()
            if phrase.bounds:
                self.stumble("the solutions were expected")
            cases = [op("eq", Var(bound.name), term) for term in phrase.terms]
            answer = cases[0] if len(cases) == 1 else op("or", *cases)
        body = op("iff", asked.body, answer)
        statement.claims.append(Bind("forall", (bound,), None, body))


def _conjuncts(term: Term) -> tuple[Term, ...]:
    return term.args if isinstance(term, Op) and term.name == "and" else (term,)
