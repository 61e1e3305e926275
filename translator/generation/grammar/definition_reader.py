"""Reads definition blocks: which words or symbols they introduce, and what these mean."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.terms import (
    Bound,
    Chain,
    Items,
    Juxt,
    Paren,
    Sub,
    Term,
    Var,
    conjunction,
)

from .discourse import Discourse
from .phrase import Phrase, symbol_of
from .statement import Statement
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
_PREPOSITIONS = ("to", "with", "of", "by", "for", "modulo", "over")
_COPULA = (
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


@dataclass
class Entry:
    """One notion that a definition introduces."""

    kind: str
    """`predicate`, `value` or `recursion`."""
    parameters: list[Bound]
    conditions: list[Term]
    """What the text asks of the parameters."""
    body: Term | None
    symbol: str = ""
    words: str = ""
    noun: bool = False
    parameter: bool = False
    complement: str = ""
    ordinal: bool = False
    sort: str | None = None
    """The type of the values, where words say it."""
    equations: list[Term] = field(default_factory=list)

    @property
    def key(self) -> str:
        """How terms name the notion."""
        return self.symbol or self.words


class DefinitionReader(Discourse):
    """Reads the sentences of a definition."""

    def read_definition(self) -> list[Entry]:
        """All notions that the block introduces. Stumbles on anything else."""
        entries: list[Entry] = []
        while self.token.kind is not Kind.END:
            if self._separator() or self._empty_sentence():
                continue
            entries += self.attempt(
                self._predicate,
                self._new_kind,
                self._values,
                self._recursion,
                lambda: self._value_type(entries),
                self._setting,
            )
            if not self.at_end():
                self._report()
        if not entries:
            self.stumble("no new notion is introduced")
        return entries

    def _setting(self) -> list[Entry]:
        """“Let $n$ be an integer.” before the definition proper."""
        if not self.see("let", "suppose", "fix", "consider"):
            self.stumble("a definition was expected")
        statement = Statement()
        self._sentence(statement)
        if statement.claims:
            self.stumble("a definition was expected")
        self.frames[0].conditions += statement.hypotheses
        return []

    # Predicates

    def _predicate(self) -> list[Entry]:
        """“An integer $n$ is called *balanced* if …”."""
        with self.frame() as frame, self.speaking("hypothesis"):
            self._given(frame.bounds, frame.conditions)
            says = self.accept(*_SAY)
            calls = not says and self.accept(*_CALL)
            subject = self._subject(frame.bounds, frame.conditions)
            if not calls:
                self.expect("is", "are")
                named = self.accept(*_CALLED)
                if not (says or named or self._is_new_word()):
                    self.stumble("a new word was expected")
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

    def _is_new_word(self) -> bool:
        return True

    def _given(self, bounds: list[Bound], conditions: list[Term]) -> None:
        """“For a natural number $n$, …” before the definition."""
        if not self.see("for", "given", "if"):
            return
        self.accept("for", "for all", "for every", "for each", "given", "for any")
        phrase = self._quantified_phrase("universal")
        self.accept_mark(",")
        bounds += phrase.bounds
        conditions += phrase.conditions

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
            words.append(self.token.text)
            self.position += 1
        if not words:
            self.stumble("the defined word was expected")
        entry.words = " ".join(words)
        return entry

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

    def _new_kind(self) -> list[Entry]:
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

    # Values

    def _values(self) -> list[Entry]:
        """“For a natural number $n$, let $T_n = …$”, “the $n$-th … is $T_n = …$”."""
        with self.frame() as frame, self.speaking("hypothesis"):
            self._given(frame.bounds, frame.conditions)
            words = self._value_words()
            if words is not None:
                self.expect(*_COPULA)
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
        while self.token.kind is Kind.WORD and not self.see(*_COPULA, "of"):
            words.append(self.token.text)
            self.position += 1
        if self.accept("of"):
            self.noun_phrase()
        if not words or not self.see(*_COPULA):
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
        self.stumble("what is defined is not clear")
        raise AssertionError

    def _for_whom(self, bounds: list[Bound], conditions: list[Term]) -> None:
        """“… for every integer $n$” after the equation."""
        start = self.position
        self.accept_mark(",")
        if not self.accept("for all", "for every", "for each", "for any", "for", "where"):
            self.position = start
            return
        phrase = self._quantified_phrase("universal")
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

    def _value_type(self, entries: list[Entry]) -> list[Entry]:
        """“it is a rational number”: the type of the values."""
        if not entries or not self.accept("it is", "this is"):
            self.stumble("a definition was expected")
        self.accept("a", "an")
        core = self.core()
        if core.sort is None or core.each:
            self.stumble("a type was expected")
        entries[-1].sort = core.sort
        return []

    # Recursion

    def _recursion(self) -> list[Entry]:
        """“The sequence $(a_n)$ is defined by $a_0 = 1$ and $a_{n+1} = 2a_n$”."""
        with self.frame() as frame, self.speaking("hypothesis"):
            if self.accept("let", "define", "consider"):
                bounds, _ = self._names_list()
                self.expect("be", "by", "recursively by")
                self.accept("a", "the")
                core = self.core() if self.token.kind is Kind.WORD else None
                sort = core.sort if core else "sequence"
                self.accept(
                    "with",
                    "such that",
                    "defined by",
                    "given by",
                    "satisfying",
                    "defined recursively by",
                    "for which",
                    "by",
                )
                words = ""
            else:
                words = self._family_words()
                bounds = self._family()
                sort = "sequence"
                self.expect(*_COPULA, "satisfy", "satisfies")
            equations = self.listed_hypotheses()
            del frame
        if not (sort or "").startswith("sequence") or len(bounds) != 1:
            self.stumble("a sequence was expected")
        name = bounds[0].name.partition("_")[0]
        element = (sort or "").partition(":")[2] or None
        return [
            Entry(
                "recursion",
                [],
                [],
                None,
                symbol=name,
                words=words,
                sort=element,
                equations=[equations],
            )
        ]

    def _family_words(self) -> str:
        self.accept("the", "a")
        words = []
        while self.token.kind is Kind.WORD and not self.see(*_COPULA):
            words.append(self.token.text)
            self.position += 1
        return "" if words in (["sequence"], ["numbers"], []) else " ".join(words)

    def _family(self) -> list[Bound]:
        """`(a_n)` or `F_0, F_1, …`."""
        items = self.formula().items
        match items[0]:
            case Sub(Var(name), _) | Paren((Sub(Var(name), _), *_)):
                return [Bound(name, "sequence")]
        self.stumble("a sequence was expected")
        raise AssertionError


@dataclass
class _Subject:
    """The thing a predicate is defined of."""

    phrase: Phrase
    terms_names: list[str]


def _is_equation(formula: Items) -> bool:
    match formula.items:
        case (Chain(_, ("eq",)),):
            return True
    return False
