"""Definitions of words: “an integer $n$ is called *balanced* if …”."""

from __future__ import annotations

from dataclasses import dataclass

from translator.formulas.terms import (
    Bound,
    Term,
    conjunction,
)

from .discourse import Discourse
from .entries import Entry
from .phrase import Phrase, symbol_of
from .tokens import Kind

_IF = (
    "if",
    "if and only if",
    "iff",
    "when",
    "whenever",
    "provided that",
    "exactly when",
    "precisely when",
    "just in case",
    "provided",
)

_CALLED = ("called", "said to be", "termed", "known as", "defined to be", "referred to as")

_SAY = ("we say that", "say that", "one says that", "we shall say that", "we say")

_CALL = ("we call", "call", "we shall call")

_PREPOSITIONS = ("to", "with", "of", "by", "for", "modulo", "over")


class PredicateDefinitions(Discourse):
    """Reads definitions of adjectives and nouns."""

    def _given(self, bounds: list[Bound], conditions: list[Term]) -> None:
        """“For a natural number $n$, …” before the definition."""
        if not self.see("for", "given", "if"):
            return
        self.accept("for", "for all", "for every", "for each", "given", "for any")
        phrase = self.quantified_phrase("universal")
        self.accept_mark(",")
        bounds += phrase.bounds
        conditions += phrase.conditions

    def predicate(self) -> list[Entry]:
        """“An integer $n$ is called *balanced* if …”."""
        with self.frame() as frame, self.speaking("hypothesis"):
            self._given(frame.bounds, frame.conditions)
            says = self.accept(*_SAY)
            calls = not says and self.accept(*_CALL)
            subject = self._subject(frame.bounds, frame.conditions)
            if not calls:
                self.expect("is", "are")
                self.accept(*_CALLED)
            entry = self._new_words()
            self.expect(*_IF)
            body = self.proposition()
        others = [
            b for b in (*self.frames[0].bounds, *frame.bounds) if b.name not in subject.terms_names
        ]
        entry.parameters = self._ordered(
            subject, entry, others, [*self.frames[0].bounds, *frame.bounds]
        )
        entry.conditions = [*self.frames[0].conditions, *frame.conditions]
        entry.body = body
        return [entry]

    def _subject(self, bounds: list[Bound], conditions: list[Term]) -> _Subject:
        self.accept("the number", "the numbers")
        phrase = self.noun_phrase()
        names = [symbol_of(term) for term in phrase.terms]
        if any(name is None for name in names):
            self.stumble("a letter for the thing defined was expected")
        bounds += phrase.bounds
        conditions += phrase.conditions
        return _Subject(phrase, [name for name in names if name])

    def _new_words(self) -> Entry:
        """The defined word, with its parameter or complement."""
        entry = Entry("predicate", [], [], None)
        entry.noun = self.accept("a", "an")
        if self.see_formula() and self.tokens[self.position + 1].text.startswith("-"):
            name = symbol_of(self.terms()[0])
            if name is None:
                self.stumble("a letter was expected")
            entry.parameter, entry.symbol = True, name or ""
        words: list[str] = []
        while self.token.kind is Kind.WORD and not self.see(*_IF):
            before_formula = self.tokens[self.position + 1].kind is Kind.FORMULA
            if words and before_formula and self.see(*_PREPOSITIONS):
                entry.complement = self.token.text
                self.position += 1
                entry.symbol = symbol_of(self.terms()[0]) or ""
                break
            if words and self.see("to", "with") and self._second_thing(entry):
                break
            words.append(self.token.text)
            self.position += 1
        if not words:
            self.stumble("the defined word was expected")
        entry.words = " ".join(words)
        return entry

    def _second_thing(self, entry: Entry) -> bool:
        """“close to an integer $b$”: the complement of the defined word, with its type."""
        start, preposition = self.position, self.token.text
        self.position += 1
        phrase = self.optional(self.simple_phrase)
        if phrase is None or len(phrase.bounds) != 1 or not self.see(*_IF):
            self.position = start
            return False
        self.frames[-1].bounds += phrase.bounds
        self.frames[-1].conditions += phrase.conditions
        entry.complement, entry.symbol = preposition, phrase.bounds[0].name
        return True

    def _ordered(
        self, subject: _Subject, entry: Entry, others: list[Bound], known: list[Bound]
    ) -> list[Bound]:
        """Parameters in order: of a word's own parameter first, of its complement last."""
        table = {bound.name: bound for bound in known}
        of_subject = [table.get(name, Bound(name)) for name in subject.terms_names]
        extra, entry.symbol = entry.symbol, ""
        if not extra:
            if others:
                self.stumble("the definition has a letter that the word does not show")
            return of_subject
        second = table.get(extra, Bound(extra))
        return [second, *of_subject] if entry.parameter else [*of_subject, second]

    def new_kind(self) -> list[Entry]:
        """“A *triangular number* is a number of the form …”."""
        self.expect("a", "an")
        words: list[str] = []
        while self.token.kind is Kind.WORD and not self.see("is"):
            words.append(self.token.text)
            self.position += 1
        self.expect("is")
        if not words:
            self.stumble("the defined word was expected")
        self.accept("defined to be", "defined as")
        with self.speaking("hypothesis"):
            self.expect("a", "an", "any")
            phrase = self.named("existential", 1)
        if len(phrase.bounds) != 1 or not phrase.conditions:
            self.stumble("what the word means was expected")
        return [
            Entry(
                "predicate",
                list(phrase.bounds),
                [],
                conjunction(phrase.conditions),
                words=" ".join(words),
                noun=True,
            )
        ]


@dataclass
class _Subject:
    """The thing a predicate is defined of."""

    phrase: Phrase
    terms_names: list[str]
