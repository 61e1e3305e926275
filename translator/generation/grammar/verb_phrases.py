"""Verb phrases and qualifications: what is said of the things a noun phrase names."""

from __future__ import annotations

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
from .names import Names
from .noun_phrases import CLAUSE_VERBS, Core
from .notions import Predicate as NotionPredicate
from .phrase import Phrase, Predicate, letters_of, statement_of, symbol_of
from .phrases import EMPTY_PHRASES
from .tokens import Kind

_BE = (
    "is",
    "are",
    "be",
    "must be",
    "remains",
    "will be",
    "is also",
    "are also",
    "has to be",
    "have to be",
    "must also be",
    "was",
    "were",
    "become",
    "becomes",
    "denotes",
    "denote",
)
_SUCH_THAT = (
    "such that",
    "so that",
    "for which",
    "satisfying",
    "which satisfy",
    "that satisfy",
    "which satisfies",
    "that satisfies",
    "with the property that",
    "satisfying that",
    "with",
    "defined by",
    "given by",
    "where",
    "and such that",
    "defined recursively by",
    "and satisfying",
    "subject to",
    "and with",
)
_HAD = frozenset(["divisor", "factor", "prime divisor", "prime factor", "multiple"])
_MEMBERSHIP = {"int": "ZZ", "nat": "NN", "rat": "QQ", "real": "RR"}
_NEGATIONS = (
    "does not",
    "do not",
    "cannot",
    "can not",
    "doesn't",
    "don't",
    "can never",
    "never",
    "does never",
)


class VerbPhrases(Names):
    """Reads verb phrases."""

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

    # Verb phrases

    def verb_phrase(self) -> Predicate:
        """A verb phrase with those coordinated to it: “is even and divides 12”."""
        parts = [self._verb()]
        sign = ""
        while True:
            start = self.position
            self.accept_mark(",")
            word = "and" if self.accept("and", "but") else "or" if self.accept("or") else ""
            following = self.optional(self._verb) if word and word in (sign or word) else None
            if following is None:
                self.position = start
                break
            sign = word
            parts.append(following)
        if len(parts) == 1:
            return parts[0]
        return lambda terms: op(sign, *(part(terms) for part in parts))

    def _verb(self) -> Predicate:
        self.skip_asides()
        return self.attempt(
            self._being, self._negated_verb, self._transitive, self._remainder_verb,
            self._parity, self._satisfying, self._having,
        )

    def _being(self) -> Predicate:
        self.expect(*_BE)
        self.skip_asides()
        if self.see("not") and self.last_predicate is not None and self._ends_after(1):
            self.accept("not")
            denied = self.last_predicate
            return lambda terms: conjunction([op("not", denied((term,))) for term in terms])
        predicate = self.complements()
        self.skip_asides()
        self.last_predicate = predicate
        return predicate

    last_predicate: Predicate | None = None
    """What “so is $n$” and “$n$ is not” repeat."""

    def _ends_after(self, count: int) -> bool:
        """Whether the clause is over after so many words."""
        following = self.tokens[self.position + count]
        return following.kind in (Kind.END, Kind.PUNCTUATION)

    def _negated_verb(self) -> Predicate:
        self.expect(*_NEGATIONS)
        if self.accept("be"):
            inner = self.complements()
        else:
            inner = self.attempt(self._transitive, self._remainder_verb, self._parity)
        return lambda terms: conjunction([op("not", inner((term,))) for term in terms])

    def _transitive(self) -> Predicate:
        relation = self.match(lex.VERBS)
        if relation is None:
            self.stumble("a verb was expected")
        assert relation is not None
        return self._related(relation)

    def _related(self, relation: lex.Binary) -> Predicate:
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

    def _remainder_verb(self) -> Predicate:
        """“leaves remainder 1 when divided by 4”."""
        self.expect("leaves", "leave", "has", "have", "gives", "give", "yields", "yield")
        self.accept("a", "the")
        self.expect("remainder", "remainders", "remainder of", "residue")
        rest = self._single()
        self.expect(
            "when divided by",
            "on division by",
            "upon division by",
            "modulo",
            "mod",
            "when it is divided by",
            "after division by",
            "if divided by",
        )
        modulus = self._single()
        return lambda terms: conjunction(
            [op("eq", op("mod", term, modulus), rest) for term in terms]
        )

    def _single(self) -> Term:
        phrase = self.simple_phrase()
        if len(phrase.terms) != 1 or phrase.bounds:
            self.stumble("one definite number was expected")
        return phrase.terms[0]

    def _parity(self) -> Predicate:
        """“have the same parity”, “have no common factor”."""
        table = {
            "have the same parity": lambda x, y: op("iff", op("even", x), op("even", y)),
            "have opposite parity": lambda x, y: op("iff", op("even", x), op("odd", y)),
            "have different parity": lambda x, y: op("iff", op("even", x), op("odd", y)),
            "have no common divisor other than": lambda x, y: op("coprime", x, y),
            "have no common divisor except": lambda x, y: op("coprime", x, y),
            "have no common divisor greater than": lambda x, y: op("coprime", x, y),
            "have no common factor other than": lambda x, y: op("coprime", x, y),
            "have no common prime factor": lambda x, y: op("coprime", x, y),
            "have no common factor": lambda x, y: op("coprime", x, y),
        }
        words = self.longest(table)
        if words is None:
            self.stumble("a verb was expected")
        assert words is not None
        self.accept(words)
        relation = table[words]
        if words.endswith(("than", "except")) and self.formula().items != (lex.ONE,):
            self.stumble("“1” was expected")

        def hold(terms: tuple[Term, ...]) -> Term:
            return conjunction([relation(x, y) for x, y in zip(terms, terms[1:], strict=False)])

        return hold

    def _having(self) -> Predicate:
        """“has a prime divisor $p$ with $p ≤ \\sqrt{n}$”."""
        self.expect("has", "have")
        negative = self.accept("no")
        self.accept("a", "an", "at least one", "some")
        phrase = self.longest(_HAD)
        if phrase is None:
            self.stumble("what it has is not known")
        assert phrase is not None
        self.accept(phrase)
        bounds, conditions = self.names(Core(None))
        if not bounds:
            bounds = [Bound(self.fresh("int")[0])]
        if len(bounds) != 1:
            self.stumble("one letter was expected")
        variable = Var(bounds[0].name)
        conditions += self.qualifications((variable,))
        relation = lex.RELATIONAL_NOUNS[phrase].relation

        def hold(terms: tuple[Term, ...]) -> Term:
            found = [Bind("exists", (bounds[0],), None, conjunction(
                [relation(variable, term), *conditions])) for term in terms]
            return conjunction([op("not", one) for one in found] if negative else found)

        return hold

    def _satisfying(self) -> Predicate:
        self.expect(
            "satisfies",
            "satisfy",
            "satisfies the equation",
            "satisfy the equation",
            "satisfies the relation",
            "satisfy the equations",
            "satisfies the inequality",
            "satisfy the inequality",
            "satisfies the condition",
            "is defined by",
            "are defined by",
            "is given by",
            "satisfy the relation",
        )
        body = self.condition()
        return lambda terms: self._about(terms, body)

    def _about(self, terms: tuple[Term, ...], body: Term) -> Term:
        """A condition on unnamed things must speak of them, if need be by a letter of its own.

        “The least integer that satisfies $30x ≡ 42$” calls that integer `x`.
        """
        unnamed = [t.name for t in terms if isinstance(t, Var) and t.name in (*self.made, "·")]
        letters = letters_of(body)
        if not unnamed or any(name in letters for name in unnamed):
            return body
        loose = [name for name in letters if not self.is_open(name)]
        if len(unnamed) != 1 or len(loose) != 1:
            self.stumble("it is not clear what this says of the thing before it")
        return substitute(body, {loose[0]: Var(unnamed[0])})

    # Complements of “to be”

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
            self._together, self._one_of, self._each, self._nominal, self._value)

    def _is_collective(self, predicate: Predicate) -> bool:
        return getattr(predicate, "collective", False)

    def _relation(self) -> Predicate:
        relation = self.match(lex.RELATIONS)
        if relation is None:
            self.stumble("a complement was expected")
        assert relation is not None
        return self._related(relation)

    def _congruent(self) -> Predicate:
        self.expect("congruent to")
        other = self.noun_phrase(is_object=True)
        if other.bounds:
            self.stumble("definite numbers were expected")
        self.expect("modulo", "mod")
        modulus = self._single()
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
        low = self._single()
        self.expect("and")
        high = self._single()
        inclusive = self.accept("inclusive", "(inclusive)")
        options = [("lt", "between excludes the ends"), ("le", "between includes the ends")]
        if strict or inclusive:
            sign = "lt" if strict else "le"
        else:
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
        assert make is not None

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

    def written_as(self) -> Predicate:
        """“can be written as the sum of two squares”."""
        self.expect(
            "can be written",
            "can be expressed",
            "may be written",
            "can be represented",
            "can always be written",
            "is expressible",
        )
        if self.accept("in the form"):
            return self._form()
        self.expect("as")
        return self._value()

    # Qualifications

    def qualification(self, terms: tuple[Term, ...]) -> Term:
        """“such that …”, “greater than 2”, “not divisible by 3”, “that is even”."""
        return self.attempt(
            lambda: self._such_that(terms),
            lambda: self._relative(terms),
            lambda: self._reduced(terms),
        )

    def _such_that(self, terms: tuple[Term, ...]) -> Term:
        self.accept_mark(",")
        self.expect(*_SUCH_THAT)
        self.accept_mark(":")
        with self.speaking("hypothesis"), self.frame() as frame:
            before, self.last_subject = self.last_subject, Phrase(terms)
            body = self.listed_conditions()
            self.last_subject = before
            return self._about(terms, frame.close("exists", body))

    def listed_conditions(self) -> Term:
        """Conditions joined by commas and “and”."""
        parts = [self.condition()]
        while True:
            start = self.position
            if not self.accept_mark(","):
                break
            self.accept("and")
            formula = self.token.formula
            if formula is None or statement_of(formula) is None:
                self.position = start
                break
            following = self.optional(self.condition)
            if following is None or self._is_new_clause():
                self.position = start
                break
            parts.append(following)
        return conjunction(parts)

    def _is_new_clause(self) -> bool:
        return False

    def speaking(self, mood: str) -> _Mood:
        """Read in another mood for a while."""
        return _Mood(self, mood)

    def _relative(self, terms: tuple[Term, ...]) -> Term:
        self.accept_mark(",")
        self.expect("that", "which", "who")
        return self.verb_phrase()(terms)

    def _reduced(self, terms: tuple[Term, ...]) -> Term:
        """“divisible by 3”, “not dividing n”, “in $A$”, “between 1 and 10”."""
        negative = self.accept("not")
        if self.accept("dividing"):
            predicate = self._related(lex.divides)
        else:
            predicate = self.attempt(self._relation, self._congruent, self._between, self._of_form)
        said = predicate(terms)
        return op("not", said) if negative else said

    def notion(self, noun: bool) -> lex.Unary:
        """A word of an earlier definition, as what it says of a thing."""
        parameter: Term | None = None
        if self.see_formula() and noun:
            self.stumble("this word is not known here")
        if self.see_formula():
            following = self.tokens[self.position + 1].text
            if not following.startswith("-"):
                self.stumble("this word is not known here")
            parameter = self.terms()[0]
        phrase = self.longest(self.notions.predicates)
        if phrase is None:
            self.stumble("this word is not known here")
        assert phrase is not None
        found = self.notions.predicates[phrase]
        if found.noun != noun or found.parameter != (parameter is not None):
            self.stumble("this word is not known here")
        self.accept(phrase)
        if found.collective:
            self.stumble("this is said of two things together")
        return self._notion_meaning(found, parameter)

    def _notion_meaning(self, found: NotionPredicate, parameter: Term | None) -> lex.Unary:
        other = parameter
        if found.complement:
            self.expect(found.complement)
            other = self._single()
        if other is None:
            return lambda x: Apply(found.key, (x,))
        second = other
        if found.parameter:
            return lambda x: Apply(found.key, (second, x))
        return lambda x: Apply(found.key, (x, second))


class _Mood:
    """A change of mood for the length of a `with` block."""

    def __init__(self, reader: VerbPhrases, mood: str) -> None:
        self.reader, self.mood, self.before = reader, mood, reader.mood

    def __enter__(self) -> None:
        self.reader.mood = self.mood

    def __exit__(self, *exception: object) -> None:
        self.reader.mood = self.before
