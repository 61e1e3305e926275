"""Adjectives and nouns: the kind of thing that a noun phrase speaks of."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from translator.formulas.terms import (
    Const,
    Num,
    Term,
    Var,
    op,
)
from translator.formulas.types import BLACKBOARD

from . import lexicon as lex
from .functional_nouns import FunctionalNouns
from .phrase import is_statement, symbol_of
from .phrases import EMPTY_ADJECTIVES

_NATURALS = ("natural number", "natural numbers", "natural", "naturals")


class Nouns(FunctionalNouns):
    """Reads adjectives with the noun after them."""

    mood = "claim"
    """`claim` or `hypothesis`: in hypotheses “a prime” introduces a variable."""

    def terms(self) -> tuple[Term, ...]:
        """A formula that states nothing."""
        items = self.formula().items
        if any(is_statement(item) for item in items):
            self.position -= 1
            self.stumble("a term was expected, but this formula states something")
        return items

    def core(self) -> Core:
        """Adjectives and a noun."""
        noun = self.longest(lex.NOUNS) or ""
        ways = [self._adjective_core, self._noun_core]
        return self.attempt(*(ways[::-1] if " " in noun else ways))

    def _adjective_core(self) -> Core:
        empty = self.longest(EMPTY_ADJECTIVES)
        if empty is not None:
            self.accept(empty)
            return self.core()
        sort = self.match(lex.SORT_ADJECTIVES)
        if sort is not None:
            return self._sorted_core(sort)
        together_words = self.longest(lex.COLLECTIVE)
        if together_words is not None:
            self.accept(together_words)
            self.accept_mark(",")
            core = self.core()
            if together_words == "consecutive":
                core.consecutive = True
            else:
                core.together.append(lex.COLLECTIVE[together_words])
            return core
        words = self.longest(lex.ADJECTIVES)
        each = self.adjective()
        joined = not self.accept_mark(",") and self.accept("and")
        core = self.core()
        if joined and self.tokens[self.position - 1].text.endswith("s"):
            self.stumble("it is not clear whether each of them is both")
        core.each.insert(0, each)
        core.step = 2 if words in ("even", "odd") else core.step
        return core

    def _sorted_core(self, sort: str) -> Core:
        """A noun after “real”, “rational”, …"""
        core = self.core()
        if core.sort == "sequence":
            core.sort = f"sequence:{sort}"
        elif core.sort == "function":
            core.sort = f"function:{sort}:{sort}"
        elif core.sort is None:
            core.sort = sort
        elif core.sort != sort:
            self.stumble("these words give two types")
        return core

    def adjective(self) -> lex.Unary:
        """One adjective without a complement."""
        if self.longest(self.notions.predicates):
            return self.notion(noun=False)  # a section's own meaning of a word comes first
        phrase = self.longest(lex.AMBIGUOUS_ADJECTIVES)
        if phrase is not None:
            self.accept(phrase)
            return self.choices.pick(phrase, list(lex.AMBIGUOUS_ADJECTIVES[phrase]))
        found = self.match(lex.ADJECTIVES)
        return self.notion(noun=False) if found is None else found

    def _noun_core(self) -> Core:
        return self.attempt(self._relational_core, self._notion_core, self._plain_core)

    def _notion_core(self) -> Core:
        return Core(None, [self.notion(noun=True)])

    def _plain_core(self) -> Core:
        phrase = self.longest(lex.NOUNS)
        if phrase is None:
            self.stumble("this word is not known as a noun")
        self.accept(phrase)
        noun = lex.NOUNS[phrase]
        core = Core(noun.sort, [noun.condition] if noun.condition else [])
        core.number = phrase in ("number", "numbers")
        core.plain = noun.condition is None or phrase.startswith("digit")
        core.step = 2 if phrase.split()[0] in ("even", "odd") else 1
        if phrase in _NATURALS and self._starts_at_one():
            core.each.append(lex.ADJECTIVES["positive"])
        if core.sort in ("sequence", "set", "finset") and self._named_before("of"):
            core.name = symbol_of(self.terms()[0])
        if core.sort == "sequence" and self.accept("of"):
            inner = self._plain_core_of()
            core.sort = f"sequence:{inner}" if inner else "sequence"
        elif core.sort in ("set", "finset") and self.accept("of"):
            inner = self._plain_core_of()
            finite = "finite " if core.sort == "finset" else ""
            core.sort = f"{finite}set:{inner}" if inner else core.sort
        elif core.sort == "function" and self.accept("from"):
            source = self.number_set()
            self.expect("to", "into")
            core.sort = f"function:{source}:{self.number_set()}"
        return core

    def _named_before(self, word: str) -> bool:
        """Whether a name stands inside the noun phrase, as in “set $S$ of reals”."""
        return self.see_formula() and self.tokens[self.position + 1].text == word

    def _plain_core_of(self) -> str | None:
        """The type of the elements: “of real numbers”."""
        sort = self.match(lex.SORT_ADJECTIVES)
        core = self._plain_core()
        if core.each:
            self.stumble("the elements' properties are not read here")
        return sort or core.sort

    def _starts_at_one(self) -> bool:
        return self.choices.pick(
            "natural numbers",
            [(False, "natural numbers start at 0"), (True, "natural numbers start at 1")],
        )

    def number_set(self) -> str:
        """The type of a set of numbers, `$\\mathbb{R}$` or “the reals”, as part of a sort."""
        self.accept("the", "the set of", "the set of all")
        if not self.see_formula():
            sort = self._plain_core().sort
        else:
            match self.formula().items:
                case (Const(name),) if name in BLACKBOARD and BLACKBOARD[name][1] is None:
                    sort = BLACKBOARD[name][0]
                case _:
                    sort = None
        if sort is None:
            self.stumble("a set of numbers was expected")
        return str(sort)

    def _relational_core(self) -> Core:
        """“multiple of 3”, “divisor $d$ of $n$”, “subset of $\\mathbb{R}$”."""
        phrase = self.longest(lex.RELATIONAL_NOUNS)
        if phrase is None:
            self.stumble("this word is not known as a noun")
        self.accept(phrase)
        relational = lex.RELATIONAL_NOUNS[phrase]
        name = None
        if self.see_formula():
            match self.formula().items:
                case (Var(found),):
                    name = found
        self.expect(*relational.prepositions)
        if phrase.startswith("subset"):
            sort = self.optional(self.number_set)
            if sort is not None:
                return Core(f"set:{sort}", name=name)
        inner = self.noun_phrase(is_object=True)
        if inner.bounds:
            self.stumble("one definite thing was expected")
        relations = [_to(relational.relation, other) for other in inner.terms]
        return Core("set" if phrase.startswith("subset") else None, relations, name=name)

    def notion(self, noun: bool) -> lex.Unary:
        """A word of an earlier definition, as what it says of a thing."""
        raise NotImplementedError


@dataclass
class Core:
    """Adjectives and a noun: the type of a thing, and what is true of each and of all."""

    sort: str | None
    each: list[lex.Unary] = field(default_factory=list)
    together: list[lex.Collective] = field(default_factory=list)
    consecutive: bool = False
    step: int = 1
    """Distance of consecutive ones: 2 for even and for odd numbers."""
    number: bool = False
    """Whether the noun is “number”, which leaves open what kind of number."""
    plain: bool = False
    """Whether the noun says nothing but a type, as “integer” does and “prime” does not."""
    name: str | None = None
    """A name inside the noun, as in “divisor $d$ of $n$”."""

    def conditions(self, terms: tuple[Term, ...]) -> list[Term]:
        """What the words say of the terms."""
        said = [condition(term) for term in terms for condition in self.each]
        if self.consecutive and len(terms) > 1:
            pairs = pairwise(terms)
            said += [op("eq", y, op("add", x, Num(str(self.step)))) for x, y in pairs]
        return said + [condition(terms) for condition in self.together if len(terms) > 1]


def _to(relation: lex.Binary, other: Term) -> lex.Unary:
    """What it says of a thing to be in the relation to another one."""
    return lambda term: relation(term, other)
