"""The cursor under the grammar: matching words, backtracking, and what variables are open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NoReturn, TypeVar

from translator.formulas.choices import Choices
from translator.formulas.terms import Bind, Bound, Items, Term, conjunction, op

from .notions import Notions
from .phrase import symbols_in
from .tokens import Kind, Token

T = TypeVar("T")

_DEEPEST = 60
"""Alternatives within alternatives; ordinary sentences stay below thirty."""
_MOST_STEPS = 100_000
"""Alternatives tried for one text; ordinary texts need some thousands."""


class Stumble(Exception):
    """The grammar does not fit at a position. Caught by `attempt`, or reported at the end."""

    def __init__(self, position: int, hint: str = "") -> None:
        self.position = position
        self.hint = hint
        super().__init__(hint)


class TooInvolved(Exception):
    """A text is nested too deeply, or has too many ways to be read."""


@dataclass
class Frame:
    """Variables that a clause introduces for the clauses after it, as “if an integer n is …”."""

    bounds: list[Bound] = field(default_factory=list)
    conditions: list[Term] = field(default_factory=list)

    def close(self, kind: str, body: Term) -> Term:
        """Bind the variables of the frame around a proposition."""
        if self.bounds:
            guard = conjunction(self.conditions) if self.conditions else None
            return Bind(kind, tuple(self.bounds), guard, body)
        if not self.conditions:
            return body
        joined = conjunction(self.conditions)
        return op("implies", joined, body) if kind == "forall" else op("and", joined, body)


class Reader:
    """A position in the tokens, with what matching at it needs."""

    def __init__(self, tokens: list[Token], choices: Choices, notions: Notions) -> None:
        self.tokens = tokens
        self.choices = choices
        self.notions = notions
        self.position = 0
        self.furthest = Stumble(0)
        self.frames: list[Frame] = [Frame()]
        self.used: set[str] = set()
        """Every symbol of the text: fresh variables avoid them."""
        self.named_before: frozenset[str] = frozenset()
        """Letters that the sentence names before what is read now."""
        self._depth = 0
        self._steps = 0
        self.made: list[str] = []
        """Variables for things that the text does not name."""

    # Looking

    @property
    def token(self) -> Token:
        """The token at the cursor."""
        return self.tokens[self.position]

    def words_at(self, position: int, count: int) -> str:
        """The next `count` words, or an empty string if they are not all words."""
        part = self.tokens[position : position + count]
        if len(part) < count or any(token.kind is not Kind.WORD for token in part):
            return ""
        return " ".join(token.text for token in part)

    def see(self, *phrases: str) -> bool:
        """Whether one of the phrases stands at the cursor."""
        return any(
            self.words_at(self.position, phrase.count(" ") + 1) == phrase for phrase in phrases
        )

    def see_mark(self, *marks: str) -> bool:
        """Whether one of the punctuation marks stands at the cursor."""
        return self.token.kind is Kind.PUNCTUATION and self.token.text in marks

    def at_end(self) -> bool:
        """Whether the sentence is over."""
        return self.token.kind in (Kind.END, Kind.PART) or self.see_mark(".", "?", "!", ";")

    # Taking

    def accept(self, *phrases: str) -> bool:
        """Step over one of the phrases, longest first, if it is there."""
        for phrase in sorted(phrases, key=len, reverse=True):
            if self.see(phrase):
                self.position += phrase.count(" ") + 1
                return True
        return False

    def accept_mark(self, *marks: str) -> bool:
        """Step over one of the punctuation marks, if it is there."""
        if self.see_mark(*marks):
            self.position += 1
            return True
        return False

    def expect(self, *phrases: str) -> None:
        """Step over one of the phrases, which must be there."""
        if not self.accept(*phrases):
            self.stumble(f"“{phrases[0]}” was expected")

    def match(self, table: Mapping[str, T]) -> T | None:
        """Step over the longest phrase of the table that is at the cursor; its value."""
        phrase = self.longest(table)
        if phrase is None:
            return None
        self.position += phrase.count(" ") + 1
        return table[phrase]

    def longest(self, table: Collection[str]) -> str | None:
        """The longest phrase of the table that is at the cursor."""
        for count in range(7, 0, -1):
            words = self.words_at(self.position, count)
            if words and words in table:
                return words
        return None

    def formula(self) -> Items:
        """Step over a formula, which must be there."""
        formula = self.token.formula
        if formula is None:
            self.stumble("a formula was expected")
        self.position += 1
        return formula

    def see_formula(self) -> bool:
        """Whether a formula stands at the cursor."""
        return self.token.kind is Kind.FORMULA

    # Failing and going back

    def stumble(self, hint: str = "") -> NoReturn:
        """Give up here; the furthest such place is what people are told."""
        raise self.failure(hint)

    def failure(self, hint: str) -> Stumble:
        """The error of giving up here, noted if no place further on was reached before."""
        error = Stumble(self.position, hint)
        if error.position >= self.furthest.position:
            self.furthest = error
        return error

    def attempt(self, *ways: Callable[[], T]) -> T:
        """The first way that fits; each starts at the same place."""
        start = self.position
        frame = self.frames[-1]
        kept = (list(frame.bounds), list(frame.conditions))
        made, named = len(self.made), self.named_before
        error: Stumble | None = None
        for way in ways:
            try:
                with self._deeper():
                    return way()
            except Stumble as failed:
                if error is None or failed.position > error.position:
                    error = failed
                self.position, self.named_before = start, named
                frame.bounds[:], frame.conditions[:] = kept
                self.used.difference_update(self.made[made:])
                del self.made[made:]
        if error is not None and error.position == start and len(ways) > 1:
            raise Stumble(start)  # what the first way wanted would mislead
        raise error or Stumble(start)

    @contextmanager
    def _deeper(self) -> Iterator[None]:
        """Keep account of the work done, so that no sentence takes forever."""
        self._depth += 1
        self._steps += 1
        try:
            if self._depth > _DEEPEST or self._steps > _MOST_STEPS:
                raise TooInvolved
            yield
        finally:
            self._depth -= 1

    def optional(self, way: Callable[[], T]) -> T | None:
        """What the way reads, or `None` with the cursor where it was."""
        try:
            return self.attempt(way)
        except Stumble:
            return None

    # Variables

    def note_symbols(self) -> None:
        """Keep fresh variables apart from every symbol of the text."""
        for token in self.tokens:
            if token.formula is not None:
                self.used |= symbols_in(token.formula)

    @contextmanager
    def frame(self) -> Iterator[Frame]:
        """A new frame for the variables of the clauses read inside."""
        self.frames.append(Frame())
        try:
            yield self.frames[-1]
        finally:
            self.frames.pop()

    def is_open(self, name: str) -> bool:
        """Whether a variable of this name is declared already."""
        return any(bound.name == name for frame in self.frames for bound in frame.bounds)

    def is_known(self, name: str) -> bool:
        """Whether a letter is declared, or named earlier in the sentence by what is still read."""
        return self.is_open(name) or name in self.named_before

    @contextmanager
    def naming(self, names: Iterable[str]) -> Iterator[None]:
        """Read what speaks of things just named."""
        before, self.named_before = self.named_before, self.named_before | set(names)
        try:
            yield
        finally:
            self.named_before = before

    def fresh(self, sort: str | None, count: int = 1) -> list[str]:
        """New variable names, in the letters usual for their type."""
        if sort == "real":
            letters = "x y z w u v t s".split()
        elif sort == "rat":
            letters = "q r s t x y".split()
        elif count > 1:
            letters = "a b c d u v w x y z".split()
        else:
            letters = "n m k l a b c d x".split()
        names = [letter for letter in letters if letter not in self.used][:count]
        while len(names) < count:
            names.append(f"x_{len(self.used) + len(names) + 1}")
        self.used.update(names)
        self.made += names
        return names
