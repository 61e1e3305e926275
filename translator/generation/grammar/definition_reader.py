"""Reads definition blocks: which words or symbols they introduce, and what these mean."""

from __future__ import annotations

from functools import partial

from translator.formulas.terms import (
    Bound,
    Paren,
    Sub,
    Var,
)

from .entries import Entry
from .statement import Statement
from .tokens import Kind
from .value_definitions import COPULA, ValueDefinitions


class DefinitionReader(ValueDefinitions):
    """Reads the sentences of a definition."""

    def read_definition(self) -> list[Entry]:
        """All notions that the block introduces. Stumbles on anything else."""
        entries: list[Entry] = []
        while self.token.kind is not Kind.END:
            if self._separator() or self._empty_sentence():
                continue
            entries += self.attempt(
                self.predicate,
                self.new_kind,
                self.values,
                self._recursion,
                partial(self.value_type, entries),
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

    def _recursion(self) -> list[Entry]:
        """“The sequence $(a_n)$ is defined by $a_0 = 1$ and $a_{n+1} = 2a_n$”."""
        with self.frame(), self.speaking("hypothesis"):
            if self.accept("let", "define", "consider"):
                bounds, _ = self.names_list()
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
                self.expect(*COPULA, "satisfy", "satisfies")
            equations = self.listed_hypotheses()
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
        while self.token.kind is Kind.WORD and not self.see(*COPULA):
            words.append(self.token.text)
            self.position += 1
        return "" if words in (["sequence"], ["numbers"], []) else " ".join(words)

    def _family(self) -> list[Bound]:
        """`(a_n)` or `F_0, F_1, …`."""
        items = self.formula().items
        match items[0]:
            case Sub(Var(name), _) | Paren((Sub(Var(name), _), *_)):
                return [Bound(name, "sequence")]
        raise self.failure("a sequence was expected")
