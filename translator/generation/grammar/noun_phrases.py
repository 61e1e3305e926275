"""Noun phrases: determiners, adjectives, nouns, and the coordination of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from translator.formulas.infer import UNNAMED
from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Chain,
    Juxt,
    Num,
    Paren,
    Term,
    Var,
    op,
)

from . import lexicon as lex
from .notions import plural
from .nouns import Core, Nouns
from .phrase import ORDER, Phrase, letters_of, symbol_of

_UNIVERSAL = ("every", "each", "all", "any", "for all", "any given", "all the", "all of the")
_INDEFINITE = ("a", "an", "some")
_QUANTITIES = {
    "at least one of": "any",
    "one of": "any",
    "either of": "any",
    "some of": "any",
    "at least one of the numbers": "any",
    "one of the numbers": "any",
    "at least one of the integers": "any",
    "exactly one of": "one",
    "precisely one of": "one",
    "each of": "all",
    "both of": "all",
    "exactly one of the numbers": "one",
    "each of the numbers": "all",
    "all of": "all",
    "every one of": "all",
    "none of": "none",
    "neither of": "none",
    "none of the numbers": "none",
    "both": "all",
    "neither": "none",
    "either": "any",
}
_TYPED_APPOSITION = (
    "the integer",
    "the integers",
    "the real number",
    "the real numbers",
    "the prime",
    "the primes",
    "the natural number",
    "the natural numbers",
    "the positive integer",
    "the positive integers",
    "the rational number",
)
"""Words before letters that are declared with that type already."""
_APPOSITION = (
    "the number",
    "the numbers",
    "the expression",
    "the quantity",
    "the function",
    "the term",
    "the quantities",
    "the expressions",
    "the set",
    "the sets",
    "the sequence",
    "the fraction",
    "the polynomial",
    "the sum",
    "the product",
    "the difference",
    "the closed interval",
    "the open interval",
    "the interval",
    "the half-open interval",
    "the square",
    "number",
    "the map",
)
"""Words before a formula that only say what it is; its type is declared elsewhere."""
CLAUSE_VERBS = frozenset(
    "is are divides divide equals equal satisfies satisfy has have does do leaves leave".split()
)
_SINGULAR_VERBS = frozenset("is divides equals satisfies has does leaves exceeds".split())


class NounPhrases(Nouns):
    """Reads noun phrases."""

    def noun_phrase(self, is_object: bool = False, least: int = 1) -> Phrase:
        """A noun phrase with what is coordinated to it, `least` terms if that is known.

        In an object, “a and b is …” is not a list: the second one starts a new clause, unless
        the object is part of a subject that still waits for its verb.
        """
        if self._repeats_several():
            self.position += 1
            return Phrase(self.last_combined)
        quantity = self.match(_QUANTITIES)
        phrases = [self.simple_phrase()]
        joined = ""
        while word := self._joint():
            start = self.position
            following = self.optional(self.simple_phrase)
            enough = sum(len(phrase.terms) for phrase in phrases) >= least
            begins = is_object and not self.awaits_verb
            new_clause = begins and enough and self.token.text in CLAUSE_VERBS
            if following is None or new_clause or (joined and word == ","):
                self.position = start - self._joint_length
                break
            joined = word if word != "," else joined
            phrases.append(following)
        if len(phrases) > 1 and not joined and quantity is None:
            self.stumble("a list ends in “and” or “or”")
        plural = joined == "and" and quantity is None and not is_object
        if plural and self.awaits_verb and self.token.text in _SINGULAR_VERBS:
            self.stumble("a singular verb does not fit several things")
        merged = phrases[0] if len(phrases) == 1 else _merge(phrases)
        if quantity is None and joined == "or":
            quantity = "any"
        return replace(merged, quantity=quantity) if quantity else merged

    awaits_verb = False
    """In a subject: the verb after it is its own, and begins no new clause."""

    @contextmanager
    def awaiting_verb(self, awaits: bool) -> Iterator[None]:
        """Read as part of a subject for a while, or as a clause of its own inside one."""
        before, self.awaits_verb = self.awaits_verb, awaits
        try:
            yield
        finally:
            self.awaits_verb = before

    def _repeats_several(self) -> bool:
        """Whether “both” or “they” stands for the things combined last."""
        return (
            self.see("both", "they", "these")
            and len(self.last_combined) > 1
            and self.words_at(self.position + 1, 1) in CLAUSE_VERBS
        )

    _joint_length = 0

    def _joint(self) -> str:
        """Step over what joins the members of a list."""
        start = self.position
        comma = self.accept_mark(",")
        word = "and" if self.accept("and") else "or" if self.accept("or", "nor") else ""
        self._joint_length = self.position - start
        return word or ("," if comma else "")

    def simple_phrase(self) -> Phrase:
        """A noun phrase without coordination."""
        return self.attempt(
            self._term_phrase,
            self._compared,
            self._consecutive_values,
            self.functional,
            self._determined,
            self._bare,
            self._pronoun,
        )

    def _pronoun(self) -> Phrase:
        if self.last_subject is None or not self.accept("it", "they"):
            self.stumble("a noun phrase was expected")
        return self.last_subject

    def _term_phrase(self) -> Phrase:
        """Formulas that are terms: `$a$`, `$a, b$`; “the number $x$”."""
        typed = self.accept(*_TYPED_APPOSITION)
        self.accept(*_APPOSITION)
        terms = self.terms()
        if typed and not all(self.is_open(name) for term in terms for name in letters_of(term)):
            self.position -= 1
            self.stumble("what these letters are is said here for the first time")
        return Phrase(terms)

    def _compared(self) -> Phrase:
        """“if $p > 3$ is a prime”, “the number $72 = 8 \\cdot 9$ is even”: a term and a remark on it."""
        is_function = self.see("the function")
        self.accept(*_APPOSITION)
        items = self.formula().items
        match items:
            case (Chain((Juxt((Var(_), Paren((Var(x),)))), value), ("eq",)),) if is_function:
                return Phrase((Bind("lambda", (Bound(x),), None, value),))
            case (Chain((first, *_), relations),) if self.token.text in CLAUSE_VERBS:
                name = symbol_of(first)
                compares = name is not None and set(relations) <= ORDER
                if (compares and self.mood == "hypothesis") or set(relations) == {"eq"}:
                    return Phrase((first,), conditions=(items[0],))
        self.position -= 1
        raise self.failure("a term was expected, but this formula states something")

    def _consecutive_values(self) -> Phrase:
        """“two consecutive triangular numbers”: `T_n` and `T_{n+1}`."""
        self.accept("any")
        count = self.count() or 2
        self.expect("consecutive")
        words = next((w for w in self.notions.values if self.see(plural(w))), None)
        if words is None:
            words = next((w for w in self.notions.values if self.see(w)), None)
        if (
            words is None
            or len(self.notions.symbols[self.notions.values[words].key].parameters) != 1
        ):
            self.stumble("what is consecutive is not known")
        self.accept(words, plural(words))
        index = Var(self.fresh("nat")[0])
        key = self.notions.values[words].key
        places: list[Term] = [index]
        places += [op("add", index, Num(str(k))) for k in range(1, count)]
        values = tuple(Apply(key, (place,)) for place in places)
        return Phrase(values, (Bound(index.name, "nat"),), (), "indefinite")

    def _determined(self) -> Phrase:
        """“every even integer $n > 2$”, “two odd integers”, “no prime”, “the integer $n$”."""
        count = 1
        if self.accept(*_UNIVERSAL):
            force, count = "universal", self.count() or 1
        elif self.accept("no"):
            force = "negative"
        elif self.see(*_INDEFINITE):
            force = "existential" if self.see("some") else "indefinite"
            self.accept(*_INDEFINITE)
            count = 2 if self.accept("pair of") else 1
        elif self.accept("the"):
            force = "definite"
        else:
            number = self.count()
            if number is None:
                self.stumble("a noun phrase was expected")
            force, count = "indefinite", number or 1
        return self.named(force, count)

    def _bare(self) -> Phrase:
        """A bare plural with names: “integers $a$ and $b$”, “positive reals $x, y$”."""
        return self.named("indefinite", 0)

    def count(self) -> int | None:
        """A small number before a plural noun: “two”, “3”."""
        number = self.match(lex.NUMBER_WORDS)
        if number is not None:
            return number
        formula = self.token.formula
        if formula is None or self.tokens[self.position + 1].formula is not None:
            return None
        match formula.items:
            case (Num(value),) if value.isdigit() and 1 < int(value) <= 6:
                self.position += 1
                return int(value)
        return None

    def named(self, force: str, count: int) -> Phrase:
        """Adjectives, noun, names and qualifications, after the determiner."""
        core = self.core()
        bounds, conditions = self.names(core)
        terms: tuple[Term, ...] = tuple(Var(bound.name) for bound in bounds)
        if bounds:
            conditions += core.conditions(terms)
        elif count == 0 or force == "definite":
            self.stumble("a name or an article is missing")
        else:
            bounds, terms, said = self._anonymous(core, count)
            conditions += said
        if force == "definite":
            known = all(self.is_open(bound.name) for bound in bounds)
            bounds, force = ([], "definite") if known else (bounds, "indefinite")
        self.used.update(bound.name for bound in bounds)
        with self.naming(bound.name for bound in bounds):
            conditions += self.qualifications(terms)
        return Phrase(terms, tuple(bounds), tuple(conditions), force)

    def names(self, core: Core) -> tuple[list[Bound], list[Term]]:
        """The names after a noun, with what their formulas say."""
        raise NotImplementedError

    def _anonymous(
        self, core: Core, count: int
    ) -> tuple[list[Bound], tuple[Term, ...], list[Term]]:
        """Fresh names for things that the text does not name."""
        if not (core.consecutive and count > 1):
            names = self.fresh(core.sort, count)
            terms: tuple[Term, ...] = tuple(Var(name) for name in names)
            sort = UNNAMED if core.number and core.sort is None else core.sort
            return [Bound(name, sort) for name in names], terms, core.conditions(terms)
        first = Var(self.fresh(core.sort)[0])
        steps = [op("add", first, Num(str(core.step * k))) for k in range(1, count)]
        said = [condition(first) for condition in core.each]
        return [Bound(first.name, core.sort)], (first, *steps), said

    def qualifications(self, terms: tuple[Term, ...]) -> list[Term]:
        """What stands after a noun: “such that …”, “greater than 2”, “not divisible by 3”."""
        result: list[Term] = []
        while (found := self.optional(lambda: self.qualification(terms))) is not None:
            result.append(found)
        return result

    def qualification(self, terms: tuple[Term, ...]) -> Term:
        """One qualification."""
        raise NotImplementedError


def _merge(phrases: list[Phrase]) -> Phrase:
    """Several coordinated noun phrases as one."""
    forces = {phrase.force for phrase in phrases if phrase.bounds}
    return Phrase(
        tuple(term for phrase in phrases for term in phrase.terms),
        tuple(bound for phrase in phrases for bound in phrase.bounds),
        tuple(condition for phrase in phrases for condition in phrase.conditions),
        "definite" if not forces else forces.pop() if len(forces) == 1 else "indefinite",
    )
