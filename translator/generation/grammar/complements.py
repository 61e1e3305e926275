"""Complements of “to be”: adjectives, relations, noun phrases and formulas as predicates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Const,
    Term,
    Var,
    conjunction,
    op,
    substitute,
)

from . import lexicon as lex
from .noun_phrases import CLAUSE_VERBS
from .nouns import Core
from .phrase import Predicate, letters_of, symbol_of
from .phrases import EMPTY_PHRASES
from .words_of_definitions import WordsOfDefinitions

_MEMBERSHIP = {"int": "ZZ", "nat": "NN", "rat": "QQ", "real": "RR"}


class Complements(WordsOfDefinitions):
    """Reads what follows “is”."""

    def skip_asides(self) -> None:
        """Step over words that add nothing."""
        while self.accept(*EMPTY_PHRASES):
            self.accept_mark(",")

    def proposition(self) -> Term:
        """A whole clause with its subclauses."""
        raise NotImplementedError

    def condition(self) -> Term:
        """A clause without the subclauses that follow it."""
        raise NotImplementedError

    def related(self, relation: lex.Binary) -> Predicate:
        """A relation to the noun phrase that follows."""
        other = self.noun_phrase(is_object=True)
        if other.force == "indefinite":
            other = replace(other, force="existential")

        def hold(terms: tuple[Term, ...]) -> Term:
            return conjunction(
                [
                    other.bind(
                        other.apply(
                            lambda ys, x=term: conjunction(  # type: ignore[misc]
                                [relation(x, y) for y in ys]
                            )
                        )
                    )
                    for term in terms
                ]
            )

        return hold

    def single(self) -> Term:
        phrase = self.simple_phrase()
        if len(phrase.terms) != 1 or phrase.bounds:
            self.stumble("one definite number was expected")
        return phrase.terms[0]

    def complements(self) -> Predicate:
        """What follows “is”: one complement or several, “even or divisible by 3”."""
        if self.accept("neither"):
            first = self.complement()
            self.expect("nor")
            second = self.complement()
            return lambda terms: op("and", op("not", first(terms)), op("not", second(terms)))
        either = self.accept("either")
        parts = [self.complement()]
        sign = ""
        while True:
            start = self.position
            self.accept_mark(",")
            word = "and" if self.accept("and", "but") else "or" if self.accept("or") else ""
            usable = word and word in (sign or word) and not (either and word == "and")
            following = self.optional(self.complement) if usable else None
            if following is None:
                self.position = start
                break
            sign = word
            parts.append(following)
        if len(parts) == 1:
            return parts[0]

        def hold(terms: tuple[Term, ...]) -> Term:
            if sign == "or" and len(terms) > 1:
                return conjunction([op("or", *(part((term,)) for part in parts)) for term in terms])
            return op(sign, *(part(terms) for part in parts))

        return hold

    def complement(self) -> Predicate:
        """One complement: an adjective, a noun phrase, a formula."""
        self.skip_asides()
        if self.accept("not both", "not all", "not simultaneously"):
            everything = self.complement()
            return lambda terms: op("not", everything(terms))
        if self.accept("not", "never"):
            inner = self.complement()
            return lambda terms: (
                conjunction([op("not", inner((t,))) for t in terms])
                if (not self._is_collective(inner))
                else op("not", inner(terms))
            )
        self.accept("all", "both", "each")
        return self.attempt(
            self._congruent,
            self._relation,
            self._between,
            self._of_form,
            self._together,
            self._one_of,
            self._each,
            self._nominal,
            self._value,
        )

    def _is_collective(self, predicate: Predicate) -> bool:
        return getattr(predicate, "collective", False)

    def _relation(self) -> Predicate:
        relation = self.match(lex.RELATIONS)
        if relation is None:
            self.stumble("a complement was expected")
        return self.related(relation)

    def _congruent(self) -> Predicate:
        self.expect("congruent to")
        other = self.noun_phrase(is_object=True)
        if other.bounds:
            self.stumble("definite numbers were expected")
        self.expect("modulo", "mod")
        modulus = self.single()
        return lambda terms: conjunction(
            [
                other.apply(
                    lambda ys, x=term: conjunction(  # type: ignore[misc]
                        [op("congr", x, y, modulus) for y in ys]
                    )
                )
                for term in terms
            ]
        )

    def _between(self) -> Predicate:
        self.expect("between", "strictly between")
        strict = self.tokens[self.position - 2].text == "strictly"
        low = self.single()
        self.expect("and")
        high = self.single()
        inclusive = self.accept("inclusive", "(inclusive)")
        options = [("lt", "between excludes the ends"), ("le", "between includes the ends")]
        if strict:
            options = options[:1]
        elif inclusive:
            options = options[1:]
        sign = self.choices.pick("between", options)
        return lambda terms: conjunction(
            [op("and", op(sign, low, t), op(sign, t, high)) for t in terms]
        )

    def _of_form(self) -> Predicate:
        """“of the form $4k + 1$ with an integer $k$”: the form's new letters exist."""
        self.expect("of the form")
        return self._form()

    def _form(self) -> Predicate:
        form = self.terms()
        if len(form) != 1:
            self.stumble("one formula was expected")
        names = [n for n in letters_of(form[0]) if not self.is_open(n)]
        frame_sorts: tuple[Bound, ...] = ()
        conditions: list[Term] = []
        start = self.position
        self.accept_mark(",")
        if self.accept("where", "for some", "with"):
            said = self.optional(lambda: self.noun_phrase())
            if said is not None and said.bounds:
                frame_sorts, conditions = said.bounds, list(said.conditions)
            else:
                self.position = start
        else:
            self.position = start
        known = {bound.name: bound for bound in frame_sorts}
        bounds = tuple(known.get(name, Bound(name, "int")) for name in names)
        if not bounds:
            self.stumble("the form has no letter of its own")

        def hold(terms: tuple[Term, ...]) -> Term:
            guard = conjunction(conditions) if conditions else None
            return conjunction([Bind("exists", bounds, guard, op("eq", t, form[0])) for t in terms])

        return hold

    def _together(self) -> Predicate:
        make = self._defined_together() or self.match(lex.COLLECTIVE)
        if make is None or self.token.text == "to":
            self.stumble("a complement was expected")

        def hold(terms: tuple[Term, ...]) -> Term:
            if len(terms) < 2:
                self.stumble("this is said of several things")
            return make(terms)

        hold.collective = True  # type: ignore[attr-defined]
        return hold

    def _defined_together(self) -> lex.Collective | None:
        """A word that an earlier definition gave for two things, such as “friends”."""
        words = self.longest(self.notions.predicates)
        if words is None or not self.notions.predicates[words].collective:
            return None
        self.accept(words)
        key = self.notions.predicates[words].key
        return lambda terms: conjunction(
            [Apply(key, (x, y)) for i, x in enumerate(terms) for y in terms[i + 1 :]]
        )

    def _one_of(self) -> Predicate:
        self.expect("one of")
        other = self.noun_phrase(is_object=True)
        return lambda terms: conjunction(
            [op("or", *(op("eq", term, value) for value in other.terms)) for term in terms]
        )

    def _each(self) -> Predicate:
        noun = lex.NOUNS.get(self.longest(lex.NOUNS) or "")
        if noun is not None and noun.sort and noun.condition is None:
            self.stumble("this is a noun")
        make = self.adjective()
        if self.longest(lex.NOUNS) or self.longest(lex.ADJECTIVES):
            self.stumble("a noun follows")
        return lambda terms: conjunction([make(term) for term in terms])

    def _nominal(self) -> Predicate:
        """“a multiple of 3”, “an even integer”, “positive integers”, “primes”."""
        start = self.position
        self.accept("a", "an", "two", "three")
        plain = self.position == start
        core = self.core()
        if self.see_formula() and plain:
            self.stumble("a complement was expected")

        holder = [Var("·")]
        qualified = self.qualifications((holder[0],))

        def hold(terms: tuple[Term, ...]) -> Term:
            return self._is_a(core, qualified, terms)

        return hold

    def _is_a(self, core: Core, qualified: list[Term], terms: tuple[Term, ...]) -> Term:
        """That the terms are of a kind; in a hypothesis this may be what declares them."""
        said: list[Term] = []
        for term in terms:
            if core.sort and not self._declares(term, core.sort):
                if core.sort not in _MEMBERSHIP:
                    self.stumble("this cannot be said of a number")
                said.append(op("is_in", term, Const(_MEMBERSHIP[core.sort])))
        said += core.conditions(terms)
        said += [substitute(q, {"·": term}) for term in terms for q in qualified]
        return conjunction(list(dict.fromkeys(said))) if said else op("true")

    def _declares(self, term: Term, sort: str) -> bool:
        """In a hypothesis, “n is an integer” gives an undeclared n its type."""
        name = symbol_of(term)
        if name is None or self.mood != "hypothesis":
            return False
        for frame in self.frames:
            for place, bound in enumerate(frame.bounds):
                if bound.name == name:
                    if bound.sort is None and bound.domain is None:
                        frame.bounds[place] = Bound(name, sort)
                        return True
                    return bound.sort == sort
        self.frames[-1].bounds.append(Bound(name, sort))
        return True

    def _value(self) -> Predicate:
        """“is $3$”, “is the sum of two squares”: an equation with the noun phrase."""
        other = self.simple_phrase()
        if len(other.terms) != 1 or self.token.text in CLAUSE_VERBS:
            self.stumble("one value was expected")
        if other.force == "indefinite":
            other = replace(other, force="existential")
        return lambda terms: conjunction(
            [other.bind(op("eq", term, other.terms[0])) for term in terms]
        )

    @contextmanager
    def speaking(self, mood: str) -> Iterator[None]:
        """Read in another mood for a while."""
        before, self.mood = self.mood, mood
        try:
            yield
        finally:
            self.mood = before
