"""Noun phrases that name a value: “the sum of …”, “the remainder when …”, “the least … such that”."""

from __future__ import annotations

from dataclasses import replace

from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Num,
    Op,
    Term,
    Var,
    conjunction,
    op,
    rebuild,
)

from . import lexicon as lex
from .phrase import Phrase
from .reader import Reader

ORDINALS = ("-th", "th", "-st", "-nd", "-rd")
_SMALLEST = ("smallest", "least", "lowest", "minimum", "minimal")
_LARGEST = ("largest", "greatest", "biggest", "highest", "maximum", "maximal")


class FunctionalNouns(Reader):
    """Reads noun phrases that are built from a function and its arguments."""

    last_subject: Phrase | None = None
    """What “it” stands for."""
    last_combined: tuple[Term, ...] = ()
    """What “their” stands for."""
    last_arguments: tuple[Term, ...] = ()
    """What “the squares of …” last spoke of."""

    def noun_phrase(self, is_object: bool = False, least: int = 1) -> Phrase:
        """A noun phrase, with the phrases coordinated to it."""
        raise NotImplementedError

    def simple_phrase(self) -> Phrase:
        """A noun phrase without coordination."""
        raise NotImplementedError

    def named(self, force: str, count: int) -> Phrase:
        """Adjectives, noun, names and qualifications, after the determiner."""
        raise NotImplementedError

    def functional(self) -> Phrase:
        """A noun phrase that names a value."""
        make = self.match(lex.PREFIX_FUNCTIONS)
        if make is not None:
            inner = self.simple_phrase()
            return replace(inner, terms=tuple(make(term) for term in inner.terms))
        if self.accept("their"):
            return self._theirs()
        if self.accept("its"):
            return self._its()
        self.accept("the")
        return self.attempt(
            self._defined_value,
            self._first_few,
            self._remainder,
            self._combination,
            self._extreme,
            self._function_of,
            self._counted,
            self._power,
        )

    def _its(self) -> Phrase:
        """“its square”, of what was spoken of last."""
        make = self.match(lex.FUNCTIONS)
        if make is None or self.last_subject is None:
            self.stumble("it is not clear of what")
        return Phrase(tuple(make(term) for term in self.last_subject.terms))

    def _theirs(self) -> Phrase:
        """“their product”, of the things last combined."""
        phrase = self.longest(lex.COMBINATIONS)
        if phrase is None or len(self.last_combined) < 2:
            self.stumble("it is not clear of what")
        self.accept(phrase)
        return Phrase((lex.COMBINATIONS[phrase](self.last_combined),))

    def _defined_value(self) -> Phrase:
        """“the $n$-th triangular number”, “the geometric mean of $a$ and $b$”."""
        ordinal: Term | None = None
        if self.see_formula() and self.tokens[self.position + 1].text in ORDINALS:
            ordinal = self.formula().items[0]
            self.accept(*ORDINALS)
        words = self.longest(self.notions.values)
        if words is None or self.notions.values[words].ordinal != (ordinal is not None):
            self.stumble("a noun phrase was expected")
        self.accept(words)
        key = self.notions.values[words].key
        if ordinal is not None:
            return Phrase((Apply(key, (ordinal,)),))
        self.expect("of", "between")
        inner = self.noun_phrase(is_object=True)
        return replace(inner, terms=(Apply(key, inner.terms),), quantity="all")

    def _function_of(self) -> Phrase:
        words = self.longest(lex.FUNCTIONS)
        if words is None:
            self.stumble("a noun phrase was expected")
        make = lex.FUNCTIONS[words]
        self.accept(words)
        self.expect("of")
        several = words.endswith("s")  # “the square of $a$ and the square of $b$” are two
        inner = self.noun_phrase(is_object=True) if several else self.simple_phrase()
        self.last_arguments = inner.terms
        return replace(inner, terms=tuple(make(term) for term in inner.terms))

    def _combination(self) -> Phrase:
        phrase = self.longest(lex.COMBINATIONS)
        if phrase is None:
            self.stumble("a noun phrase was expected")
        self.accept(phrase)
        self.expect("of", "between")
        self.last_arguments = ()
        inner = self.noun_phrase(is_object=True, least=2)
        if len(inner.terms) < 2:
            self.stumble("at least two things were expected")
        if phrase in ("difference", "quotient", "ratio") and len(inner.terms) != 2:
            self.stumble("exactly two things were expected")
        squares = len(self.last_arguments) == len(inner.terms)  # “their sum” is that of the roots
        self.last_combined = self.last_arguments if squares else inner.terms
        return replace(inner, terms=(lex.COMBINATIONS[phrase](inner.terms),), quantity="all")

    def _power(self) -> Phrase:
        """“the fourth power of n”."""
        exponent = self.match(lex.ORDINAL_POWERS)
        if exponent is None:
            self.stumble("a noun phrase was expected")
        self.expect("power of", "powers of")
        inner = self.noun_phrase(is_object=True)
        power = Num(str(exponent))
        return replace(inner, terms=tuple(op("pow", term, power) for term in inner.terms))

    def _first_few(self) -> Phrase:
        """“the sum of the first $n$ odd numbers”."""
        kind = "sum" if self.accept("sum") else "prod" if self.accept("product") else ""
        if not kind:
            self.stumble()
        inner = (
            lex.FUNCTIONS["squares"]
            if self.accept("of the squares")
            else (lex.FUNCTIONS["cubes"] if self.accept("of the cubes") else None)
        )
        self.expect("of the first")
        count = self.formula().items
        make = self.match(lex.SEQUENCE_NOUNS)
        if make is None or len(count) != 1:
            self.stumble("what the first ones are of is not known")
        index = "k" if "k" not in self.used else self.fresh("nat")[0]
        self.used.add(index)
        body = make(Var(index))
        domain = op("nat_interval", Num("1"), count[0])
        return Phrase(
            (
                Bind(
                    kind,
                    (Bound(index, domain=domain),),
                    None,
                    body if inner is None else inner(body),
                ),
            )
        )

    def _remainder(self) -> Phrase:
        """“the remainder when $a$ is divided by $m$”."""
        self.expect("remainder", "residue")
        if self.accept("of"):
            number = self._one()
            self.expect(
                "when divided by",
                "on division by",
                "upon division by",
                "modulo",
                "when it is divided by",
            )
        else:
            self.accept("obtained", "left", "that is left")
            self.expect("when", "on dividing", "if")
            self.accept("the number")
            number = self._one()
            self.expect("is divided by", "are divided by", "by")
        return Phrase((op("mod", number, self._one()),))

    def _one(self) -> Term:
        phrase = self.simple_phrase()
        if len(phrase.terms) != 1 or phrase.bounds:
            self.stumble("one definite number was expected")
        return phrase.terms[0]

    def _extreme(self) -> Phrase:
        """“the smallest positive integer $n$ such that …”, as a term `is_least` will use."""
        name = (
            "the_least"
            if self.accept(*_SMALLEST)
            else ("the_greatest" if self.accept(*_LARGEST) else "")
        )
        if not name:
            self.stumble()
        self.accept("possible", "possible value of")
        phrase = self.named("existential", 1)
        if len(phrase.bounds) != 1 or phrase.terms != (Var(phrase.bounds[0].name),):
            self.stumble("one thing was expected")
        body = conjunction(phrase.conditions) if phrase.conditions else None
        if body is None:
            self.stumble("what it is the extreme of is not said")
        return Phrase((op(name, Bind("setof", phrase.bounds, None, body)),))

    def _counted(self) -> Phrase:
        """“the number of integers $k$ with …”, as the size of a set."""
        self.expect("number of")
        self.accept("all", "the")
        phrase = self.named("existential", 1)
        if len(phrase.bounds) != 1 or not phrase.conditions:
            self.stumble("what is counted is not said")
        members = Bind("setof", phrase.bounds, None, conjunction(phrase.conditions))
        return Phrase((op("card", members),))


def settle_extremes(term: Term) -> Term:
    """“the least … is 7” says that 7 is the least element of a set."""
    match term:
        case Op("eq", (Op("the_least" | "the_greatest" as name, (members,)), value)) | Op(
            "eq", (value, Op("the_least" | "the_greatest" as name, (members,)))
        ):
            return op(name.replace("the", "is"), members, settle_extremes(value))
    return rebuild(term, settle_extremes)
