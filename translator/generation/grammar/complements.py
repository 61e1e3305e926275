"""Complements of “to be”: adjectives, relations, noun phrases and formulas as predicates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from translator.formulas.terms import (
    Apply,
    Term,
    conjunction,
    op,
)

from . import lexicon as lex
from .kinds import Kinds
from .noun_phrases import CLAUSE_VERBS
from .phrase import Predicate, letters_of
from .phrases import EMPTY_PHRASES


class Complements(Kinds):
    """Reads what follows “is”."""

    def skip_asides(self) -> None:
        """Step over words that add nothing."""
        while self.accept(*EMPTY_PHRASES):
            self.accept_mark(",")

    def proposition(self) -> Term:
        """A whole clause with its subclauses."""
        raise NotImplementedError

    def related(self, relation: lex.Binary) -> Predicate:
        """A relation to the noun phrase that follows."""
        any_of = self.see("any")
        other = self.noun_phrase(is_object=True)
        if any_of and other.bounds and self.negated:
            other = replace(other, force="existential")  # “not divisible by any prime”
        elif any_of and other.bounds and (self.mood == "hypothesis" or self.denied):
            self.stumble("“any” could mean “some” or “every” here")
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
        if self.accept("not both"):
            several = self.complements()
            return lambda terms: op("not", several(terms))
        either, negative = self.accept("either"), self.see("not", "never")
        together, value_first = self.see("both", "all"), self.see_formula()
        parts = [self.complement()]
        sign = ""
        while True:
            start = self.position
            self.accept_mark(",")
            word = "and" if self.accept("and", "but") else "or" if self.accept("or") else ""
            usable = word and word in (sign or word) and not (either and word == "and")
            usable = usable and (self._may_be_value(word) or (value_first and word == "or"))
            together = together or self.see("both", "all")
            self._check_reach(negative and bool(usable), start)
            following = self.optional(self.complement) if usable else None
            if following is None:
                self.position = start
                break
            sign = word
            parts.append(following)
        if len(parts) == 1:
            return parts[0]

        together = together or any(self._is_collective(part) for part in parts)
        not_both = sign == "or" and len(parts) == 2 and self._not_both_ahead()

        def hold(terms: tuple[Term, ...]) -> Term:
            with self.asking_type(sign == "or"):
                if sign == "or" and len(terms) > 1 and not together:
                    if not_both:
                        self.stumble("it is not clear what “both” stands for")
                    each: list[Term] = [
                        op("or", *(part((term,)) for part in parts)) for term in terms
                    ]
                    return conjunction(each)
                said = [part(terms) for part in parts]
                both = [op("not", conjunction(said))] if not_both else []
                return conjunction([op(sign, *said), *both])

        return hold

    def _not_both_ahead(self) -> bool:
        start = self.position
        self.accept_mark(",")
        if self.accept("but not both", "and not both"):
            return True
        self.position = start
        return False

    def _check_reach(self, negative: bool, start: int) -> None:
        """“not even or odd” does not say how far “not” reaches; “not even but odd” does."""
        contrast = any(token.text == "but" for token in self.tokens[start : self.position])
        unclear = negative and not contrast and not self.see("not", "never")
        if unclear and self.optional(self.complement) is not None:
            self.stumble("it is not clear how far “not” reaches")

    def _may_be_value(self, word: str) -> bool:
        """Whether a formula after “and” or “or” may be a further complement.

        In “$a$ is positive and $b$ or $c$ is negative”, `b` begins a clause; in “$a$ is positive
        or $0$”, the number is a complement.
        """
        formula = self.token.formula
        return formula is None or (word == "or" and not any(map(letters_of, formula.items)))

    def complement(self) -> Predicate:
        """One complement: an adjective, a noun phrase, a formula."""
        self.skip_asides()
        if self.accept("not both", "not all", "not simultaneously"):
            everything = self.complement()
            return lambda terms: op("not", everything(terms))
        if self.accept("not", "never"):
            if self.see("always", "necessarily", "in general"):
                self.stumble("that something is not always so is not read")
            with self.negating():
                inner = self.complement()

            def deny(terms: tuple[Term, ...]) -> Term:
                with self.asking_type():
                    if self._is_collective(inner):
                        return op("not", inner(terms))
                    return conjunction([op("not", inner((term,))) for term in terms])

            return deny
        self.accept("all", "both", "each")
        return self.attempt(
            self._congruent,
            self._relation,
            self._between,
            self._of_form,
            self._together,
            self._one_of,
            self._each,
            self.nominal,
            self._value,
        )

    negated = False
    """After “not”: “any” means “some”."""
    denied = False
    """After a subject with “no”: what “any” means is not clear."""

    @contextmanager
    def negating(self) -> Iterator[None]:
        """Read what stands after “not”."""
        before, self.negated = self.negated, True
        try:
            yield
        finally:
            self.negated = before

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

    def _value(self) -> Predicate:
        """“is $3$”, “is the sum of two squares”: an equation with the noun phrase."""
        if self.see("its"):
            self.stumble("it is not clear of what")
        other = self.simple_phrase()
        if len(other.terms) != 1 or self.token.text in CLAUSE_VERBS:
            self.stumble("one value was expected")
        if other.force == "universal":
            self.stumble("one value was expected")
        if other.force == "indefinite":
            other = replace(other, force="existential")
        return lambda terms: conjunction(
            [other.bind(op("eq", term, other.terms[0])) for term in terms]
        )
