"""Sentences: declarations, assumptions, claims, and questions with their answers."""

from __future__ import annotations

from translator.formulas.terms import (
    Bind,
    Op,
    conjunction,
    op,
)

from .assumptions import Assumptions
from .declarations import LET, conjuncts
from .functional_nouns import settle_extremes
from .phrases import ANSWERS, ASSUMPTION_OPENERS, CLAIM_OPENERS, EMPTY_SENTENCES, FINDERS, FURTHER
from .reader import Stumble
from .statement import Statement
from .tokens import Kind

_RESTATED = ("that", "that is", "in symbols", "in other words", "that is to say", "namely")


class Discourse(Assumptions):
    """Reads the sentences of a block."""

    def read(self) -> Statement:
        """The whole block."""
        statement = Statement()
        frame = self.frames[0]
        while self.token.kind is not Kind.END:
            if self.token.kind is Kind.PART:
                self.end_part(statement)
            if self._separator() or self._empty_sentence():
                continue
            self.limited(statement, lambda: self._sentence(statement))
            statement.bounds = frame.bounds
            if not self.at_end():
                self._report()
        if self.asked is not None:
            self.position = self.asked_at
            self.furthest = Stumble(self.asked_at, "what is asked for is not answered in the text")
            raise self.furthest
        statement.bounds = list(frame.bounds)
        statement.hypotheses += [said for said in frame.conditions if said != op("true")]
        statement.claims = self.assume_later(statement.claims)
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
        self._opened, self.named_before = self.position, frozenset()
        self.skip_asides()
        if self.see(*FINDERS, "how many"):
            self.question(statement)
        elif self.asked is not None and self.see(*ANSWERS):
            self.answer(statement)
        elif self.asked is not None and self.see(*CLAIM_OPENERS):
            self.stated_answer(statement)
        elif self.see(*ASSUMPTION_OPENERS):
            self._assumption(statement)
        elif self.see(*LET):
            self._let(statement)
        elif (defined := self.optional(self.quantified_definition)) is not None:
            statement.hypotheses.append(defined)
        else:
            self._claim(statement)

    _opened = 0
    """Where the sentence begins, before words such as “moreover”."""

    def _assumption(self, statement: Statement) -> None:
        start = self.position
        self.accept(*ASSUMPTION_OPENERS)
        words = " ".join(token.text for token in self.tokens[start : self.position])
        conditional = statement.claims and isinstance(statement.claims[-1], Bind | Op)
        if conditional and any(adverb in words for adverb in FURTHER):
            self.stumble("it is not clear what is assumed here from before")
        self.accept_mark(",", ":")
        with self.speaking("hypothesis"):
            statement.hypotheses.append(self.listed_hypotheses())
        self._continue(statement)

    def _continue(self, statement: Statement) -> None:
        """After a comma or “and”, the sentence may go on with something of another kind."""
        start = self.position
        comma = self.accept_mark(",")
        if not (self.accept("and") or comma) or not self.changes_topic():
            self.position = start
            return
        self._sentence(statement)

    def _let(self, statement: Statement) -> None:
        self.accept(*LET)
        with self.speaking("hypothesis"):
            said = self.attempt(
                self.be,
                self.first_values,
                self.definition,
                self.declared,
                self.introduction,
                self.plain_hypothesis,
            )
            said = conjunction([said, self.optional(self.where_said) or op("true")])
        statement.hypotheses += [part for part in conjuncts(said) if part != op("true")]
        self._continue(statement)

    def _goes_on(self) -> bool:
        """Step over “, and”, “, that is,” or a colon; a comma alone may not join two claims."""
        start = self.position
        colon = self.accept_mark(":")
        comma = not colon and self.accept_mark(",")
        joined = self.accept("and")
        restated = self.accept(*_RESTATED)
        self.accept_mark(",", ":")
        if colon or joined or restated:
            return True
        self.position = start
        if comma:
            self.stumble("a comma alone does not say how the clauses hang together")
        return False

    def _claim(self, statement: Statement) -> None:
        while self.accept(*CLAIM_OPENERS):
            self.accept_mark(":", ",")
            self.accept("that")
        opener = " ".join(token.text for token in self.tokens[self._opened : self.position])
        if self.at_end():
            return
        if self.see(*LET) or self.see(*ASSUMPTION_OPENERS):
            self._sentence(statement)
            return
        if self.goes_on_assuming():
            with self.keeping_hypotheses():
                following = self.proposition()
            earlier = [statement.claims.pop()] if statement.claims else []
            statement.claims.append(self.under_last(earlier, following))
            return
        question = self.optional(lambda: self._conditional_question(statement))
        if question is None:
            self.add_claim(statement, self.proposition(), opener)
            while self._goes_on():
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
        self.question(statement)
        return True
