"""Definitions of symbols: “let $T_n = …$”, “let $s(n)$ denote …”, “the $n$-th … is $T_n = …$”."""

from __future__ import annotations

from translator.formulas.terms import (
    Bound,
    Chain,
    Items,
    Juxt,
    Paren,
    Sub,
    Term,
    Var,
)

from .entries import Entry
from .phrase import symbol_of
from .predicate_definitions import PredicateDefinitions
from .tokens import Kind

_DEFINE = (
    "let",
    "define",
    "we define",
    "put",
    "set",
    "we set",
    "we put",
    "write",
    "we write",
    "denote by",
    "we denote by",
    "we call",
    "let us define",
    "we let",
    "we use",
    "denote",
)

COPULA = (
    "is",
    "are",
    "is defined as",
    "is defined by",
    "is given by",
    "is defined to be",
    "are defined by",
    "are given by",
    "is the number",
    "are defined recursively by",
    "is defined recursively by",
    "is defined as follows:",
)


class ValueDefinitions(PredicateDefinitions):
    """Reads definitions of functions and constants."""

    def _further(self) -> bool:
        start = self.position
        comma = self.accept_mark(",")
        if (self.accept("and") or comma) and self._sees_equation():
            return True
        self.position = start
        return False

    def _sees_equation(self) -> bool:
        formula = self.token.formula
        return formula is not None and _is_equation(formula)

    def values(self) -> list[Entry]:
        """“For a natural number $n$, let $T_n = …$”, “the $n$-th … is $T_n = …$”."""
        with self.frame() as frame, self.speaking("hypothesis"):
            self._given(frame.bounds, frame.conditions)
            words = self._value_words()
            if words is not None:
                self.expect(*COPULA)
            else:
                self.expect(*_DEFINE)
                self.accept("the function", "the number", "a function", "the sequence")
            entries = self._equations(frame.bounds)
            while self._further():
                entries += self._equations(frame.bounds)
            self._for_whom(frame.bounds, frame.conditions)
            if words is None:
                self._named_as(entries)
            else:
                entries[0].words, entries[0].ordinal = words
        for entry in entries:
            known = {b.name: b for b in (*self.frames[0].bounds, *frame.bounds)}
            entry.parameters = [known.get(b.name, b) for b in entry.parameters]
            entry.conditions = list(frame.conditions)
        return entries

    def _value_words(self) -> tuple[str, bool] | None:
        """“the $n$-th triangular number”: the words, and whether an ordinal is before them."""
        start = self.position
        if not self.accept("the"):
            return None
        ordinal = False
        if self.see_formula():
            self.position += 1
            ordinal = self.accept("-th", "-st", "-nd", "-rd", "th", "st")
        words = []
        while self.token.kind is Kind.WORD and not self.see(*COPULA, "of"):
            words.append(self.token.text)
            self.position += 1
        if self.accept("of"):
            self.noun_phrase()
        if not words or not self.see(*COPULA):
            self.position = start
            return None
        return " ".join(words), ordinal

    def _equations(self, bounds: list[Bound]) -> list[Entry]:
        """“$T_n = …$”, several of them, or “$s(n)$ denote the number of …”."""
        items = self.formula().items
        heads: list[tuple[str, list[str]]] = []
        bodies: list[Term] = []
        for item in items:
            match item:
                case Chain((left, right), ("eq",)):
                    heads.append(self._head(left))
                    bodies.append(right)
                case _ if len(items) == 1:
                    heads.append(self._head(item))
                    bodies.append(self._denoted())
                case _:
                    self.stumble("a definition was expected")
        if (bounds or self.frames[0].bounds) and not all(names for _, names in heads):
            self.stumble("the definition does not show what it depends on")
        return [
            Entry("value", [Bound(name) for name in names], [], body, symbol=symbol)
            for (symbol, names), body in zip(heads, bodies, strict=True)
        ]

    def _denoted(self) -> Term:
        """“… denote the number of divisors of $n$”."""
        self.accept("denote", "be", "for", "denotes", "stand for")
        phrase = self.simple_phrase()
        if len(phrase.terms) != 1 or phrase.bounds:
            self.stumble("one value was expected")
        return phrase.terms[0]

    def _head(self, left: Term) -> tuple[str, list[str]]:
        """The symbol defined and its parameters: `T_n`, `f(x)`, `S`."""
        match left:
            case Var(name):
                return name, []
            case Sub(Var(name), Var(index)):
                return name, [index]
            case Juxt((Var(name), Paren(items))):
                names = [symbol_of(item) for item in items]
                if all(names):
                    return name, [n for n in names if n]
        raise self.failure("what is defined is not clear")

    def _for_whom(self, bounds: list[Bound], conditions: list[Term]) -> None:
        """“… for every integer $n$” after the equation."""
        start = self.position
        self.accept_mark(",")
        if not self.accept("for all", "for every", "for each", "for any", "for", "where"):
            self.position = start
            return
        phrase = self.quantified_phrase("universal")
        bounds += phrase.bounds
        conditions += phrase.conditions

    def _named_as(self, entries: list[Entry]) -> None:
        """“the $n$-th harmonic number”, “the arithmetic, … mean of $a$ and $b$”: only names."""
        self.accept_mark(",")
        if not self.accept("the"):
            return
        entry = entries[0]
        if self.see_formula():
            self.position += 1
            entry.ordinal = self.accept("-th", "-st", "-nd", "-rd", "th")
        names: list[list[str]] = [[]]
        while self.token.kind is Kind.WORD or self.see_mark(","):
            if self.accept("of"):
                self.noun_phrase()
                break
            if self.accept_mark(",") or self.accept("and"):
                names.append([])
                self.accept("and")
                self.accept("the")
                continue
            names[-1].append(self.token.text)
            self.position += 1
        names = [words for words in names if words]
        if len(names) != len(entries):
            self.stumble("a name for each of the notions was expected")
        noun = names[-1][-1:]
        for each, words in zip(entries, names, strict=True):
            each.words = " ".join(words if words[-1:] == noun else words + noun)

    def value_type(self, entries: list[Entry]) -> list[Entry]:
        """“it is a rational number”: the type of the values."""
        if not entries or not self.accept("it is", "this is"):
            self.stumble("a definition was expected")
        self.accept("a", "an")
        core = self.core()
        if core.sort is None or core.each:
            self.stumble("a type was expected")
        entries[-1].sort = core.sort
        return []


def _is_equation(formula: Items) -> bool:
    match formula.items:
        case (Chain(_, ("eq",)),):
            return True
    return False
