"""Questions and their answers: “find the value of …”, “show that it is …”."""

from __future__ import annotations

from translator.formulas.terms import (
    Bind,
    Chain,
    Term,
    Var,
    conjunction,
    op,
)

from .declarations import Declarations
from .phrase import Phrase, statement_of
from .phrases import ANSWERS, CLAIM_OPENERS, FINDERS
from .statement import Statement


class Questions(Declarations):
    """Reads questions; the answer must come in a later sentence."""

    asked: Term | None = None
    """What a question asked for and no sentence has answered yet."""

    asked_at = 0

    def question(self, statement: Statement) -> None:
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

    def answer(self, statement: Statement) -> None:
        self.accept(*ANSWERS)
        self.accept_mark(":")
        asked, self.asked = self.what_was_asked(), None
        if isinstance(asked, Bind):
            self._solution_set(asked, statement)
            return
        value = self.simple_phrase()
        if len(value.terms) != 1 or value.bounds:
            self.stumble("one value was expected")
        statement.claims.append(op("eq", asked, value.terms[0]))

    def what_was_asked(self) -> Term:
        """What the last question asked for."""
        if self.asked is None:
            self.stumble("nothing was asked for")
        return self.asked

    def stated_answer(self, statement: Statement) -> None:
        """“Show that $n = 2$ or $n = -2$”: the answer as a statement about what is asked for."""
        self.accept(*CLAIM_OPENERS)
        asked, self.asked = self.what_was_asked(), None
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
