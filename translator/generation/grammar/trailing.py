"""“… for all $n$”, “… for some $k$” after a clause: what they quantify, and in which order.

A subject comes first: “every odd number is $2k + 1$ for some $k$” lets `k` depend on the number.
"""

from __future__ import annotations

from translator.formulas.choices import Choices
from translator.formulas.terms import Bind, Op, Term, conjunction, op, walk

from .notions import Notions
from .noun_phrases import CLAUSE_VERBS
from .phrase import Phrase, Predicate, letters_of
from .quantified_phrases import FOR_ALL, QuantifiedPhrases
from .tokens import Token

_LOOSE = ("for any", "for arbitrary", "for", "given any", "given")
"""Words that may as well be meant before the whole sentence: “no prime divides … for any $n$”."""

_ORDERS = [
    (False, "what is said first does not depend on what stands at the end"),
    (True, "what is said first may depend on what stands at the end"),
]


class TrailingQuantifiers(QuantifiedPhrases):
    """Reads quantifiers after what they quantify."""

    def __init__(self, tokens: list[Token], choices: Choices, notions: Notions) -> None:
        super().__init__(tokens, choices, notions)
        self.bound_by_subjects: list[Term] = []
        """Propositions in which a subject such as “every integer” or “no prime” binds."""
        self.existences: list[Term] = []
        """Propositions that say what there is, and what there is not."""
        self.in_existence = False
        """Among the conditions of what there is."""
        self.wide_at: set[int] = set()
        """Where quantifiers stand that go before the subject all the same."""

    def _quantifier(self) -> tuple[Phrase, bool, bool]:
        """The phrase, whether its words are loose ones, and whether a comma stands before it."""
        comma = self.accept_mark(",")
        if self.accept("for some"):
            phrase = self.quantified_phrase("existential")
            while (more := self.optional(self._and_some)) is not None:
                phrase = Phrase(
                    phrase.terms + more.terms,
                    phrase.bounds + more.bounds,
                    phrase.conditions + more.conditions,
                    "existential",
                )
            return phrase, False, comma
        loose = self.longest(FOR_ALL) in _LOOSE
        self.expect(*FOR_ALL)
        return self.quantified_phrase("universal"), loose, comma

    def _and_some(self) -> Phrase:
        """“… and some odd number $b$” after “for some $a$”."""
        self.expect("and some", "and for some")
        phrase = self.quantified_phrase("existential")
        if not (self.at_end() or self.see_mark(",") or self.see("and")):
            self.stumble("this may begin another clause")
        return phrase

    def _quantifier_is_ahead(self, *words: str) -> bool:
        start = self.position
        self.accept_mark(",")
        ahead = self.see(*(words or ("for some", *FOR_ALL)))
        self.position = start
        return ahead

    def for_phrase(self, result: Term) -> Term:
        """A quantifier after a clause, around all of it that speaks of its letters."""
        start = self.position
        phrase, loose, _ = self._quantifier()
        names = {bound.name for bound in phrase.bounds}
        if names and names.isdisjoint(letters_of(result)):
            self.stumble("what this letter is for is not clear")
        if result in self.existences and names and phrase.force == "universal":
            return self._of_existence(phrase, loose, result)
        if start not in self.wide_at and self._passes_subject(phrase, result, names):
            self.stumble("it is not clear whether this depends on what the sentence is about")
        match result:
            case Op("implies" | "iff", (left, _)) if phrase.force == "existential":
                if not names.isdisjoint(letters_of(left)):
                    self.stumble("it is not clear how much of the sentence this is about")
            case Op("not", (denied,)) if phrase.force == "universal" and not loose:
                return self._denied(phrase, denied)
        return _bind_where_used(phrase, result)

    def _denied(self, phrase: Phrase, denied: Term) -> Term:
        """“$a$ is not less than $n$ for all $n$” may deny the whole."""
        wide = phrase.bind(op("not", denied))
        if any(op("not", denied) == part for part in self.bound_by_subjects):
            return wide
        whole = op("not", phrase.bind(denied))
        return self.choices.pick("not for all", [(wide, ""), (whole, "“not” denies “for all”")])

    def _of_existence(self, phrase: Phrase, loose: bool, result: Term) -> Term:
        """“There is a prime above $n$ for all $n$”: one for each of them, or one for all."""
        wide = phrase.bind(result)
        denied = isinstance(result, Op)
        found = result.args[0] if isinstance(result, Op) else result
        if not isinstance(found, Bind) or (denied and loose):
            return wide
        inner = Bind(found.kind, found.bound, found.guard, _bind_where_used(phrase, found.body))
        narrow: Term = op("not", inner) if denied else inner
        same, each = "it is the same for all of them", "there is one for each of them"
        options = [(narrow, same), (wide, each)] if denied else [(wide, each), (narrow, same)]
        return self.choices.pick("order of existence", options)

    def condition(self) -> Term:
        """A clause whose only subclauses are quantifiers: “$f(x) > 0$ for all $x > 1$”."""
        result = self.disjunction()
        result = self.optional(lambda: self.implied(result)) or result
        ahead = self._quantifier_is_ahead(*FOR_ALL) and not self._quantifier_is_ahead("for some")
        if self.in_existence and ahead and self.choices.pick("order after such that", _ORDERS):
            return result
        quantified = self.optional(lambda: self.for_phrase(result))
        return result if quantified is None else quantified

    def disjunction(self) -> Term:
        """Clauses joined by “or”."""
        raise NotImplementedError

    def implied(self, result: Term) -> Term:
        """“… implies …” after a clause."""
        raise NotImplementedError

    def _passes_subject(self, phrase: Phrase, result: Term, names: set[str]) -> bool:
        """Whether the quantifier would go before that of a subject, against the order in the text."""
        kind = "forall" if phrase.force == "universal" else "exists"
        for part in walk(result):
            match part.args[0] if isinstance(part, Op) and part.name == "not" else part:
                case Bind(other, _, _, body) if other != kind and part in self.bound_by_subjects:
                    if not names.isdisjoint(letters_of(body)):
                        return True
        return False

    def under_subject(self, subject: Phrase, predicate: Predicate) -> Predicate:
        """The predicate with a quantifier after it, which the subject's own goes before."""
        if not (subject.bounds or subject.quantity != "all") or not self._quantifier_is_ahead():
            return predicate
        trailing = self.optional(lambda: self._inside(subject))
        if trailing is None:
            return predicate
        return self._under(trailing, predicate)

    def quantified_relative(self, predicate: Predicate) -> Predicate:
        """“There is an integer which is less than $x$ for all $x > 0$”: the same for all `x`."""
        if not self._quantifier_is_ahead() or not (self.in_existence or self.awaits_verb):
            return predicate
        some = self._quantifier_is_ahead("for some")
        if self.in_existence and not some and self.choices.pick("order after which", _ORDERS):
            return predicate
        start = self.position
        trailing = self.optional(lambda: self._quantifier()[0])
        if trailing is None or (not self.in_existence and self.token.text not in CLAUSE_VERBS):
            self.position = start
            return predicate
        return self._under(trailing, predicate)

    def _under(self, trailing: Phrase, predicate: Predicate) -> Predicate:
        """The predicate with the quantifier around what it says of each thing."""
        names = {bound.name for bound in trailing.bounds}

        def hold(terms: tuple[Term, ...]) -> Term:
            said = predicate(terms)
            if names.isdisjoint(letters_of(said)):
                self.stumble("what this letter is for is not clear")
            return _bind_where_used(trailing, said)

        return hold

    def _inside(self, subject: Phrase) -> Phrase:
        """A quantifier that belongs under the subject's."""
        start = self.position
        phrase, loose, comma = self._quantifier()
        names = {bound.name for bound in phrase.bounds}
        parts = [*subject.terms, *subject.conditions]
        parts += [bound.domain for bound in subject.bounds if bound.domain is not None]
        universal = phrase.force == "universal"
        denies = subject.force == "negative" or subject.quantity == "none"
        chooses = subject.force == "existential"
        first = any(not names.isdisjoint(letters_of(part)) for part in parts) or not names
        first = first or (universal and denies and loose)  # “no … for any” speaks of each of them
        if not first and universal and (chooses or denies) and (loose or comma):
            first = self.choices.pick("order of quantifiers", _ORDERS)
        if not first and universal and subject.quantity in ("any", "one"):
            first = subject.quantity == "one" or self.choices.pick("order of or", _ORDERS[::-1])
        if not first and not universal and denies:
            # “neither of them divides $n$ for some $n$” is likelier said of one `n`
            orders = _ORDERS if subject.force == "negative" else _ORDERS[::-1]
            first = self.choices.pick("order of no and some", orders)
        if first:
            self.wide_at.add(start)
            self.stumble("the quantifier goes before the subject")
        return phrase


def _bind_where_used(phrase: Phrase, result: Term) -> Term:
    """“$a_1 = 1$ and $a_{n+1} = 2a_n$ for all $n$” quantifies only what speaks of `n`."""
    names = {bound.name for bound in phrase.bounds}
    match result:
        case Op("iff" | "implies" as name, (left, right)) if names.isdisjoint(letters_of(left)):
            return op(name, left, _bind_where_used(phrase, right))
    parts = result.args if isinstance(result, Op) and result.name == "and" else (result,)
    apart = [part for part in parts if names and names.isdisjoint(letters_of(part))]
    inside = [part for part in parts if part not in apart]
    if not apart or not inside:
        return phrase.bind(result)
    return conjunction([*apart, phrase.bind(conjunction(inside))])
