"""Clauses: conditionals, quantifiers, existence, connectives, and subject with verb phrase."""

from __future__ import annotations

from collections.abc import Callable

from translator.formulas.choices import Choices
from translator.formulas.terms import (
    Bind,
    Chain,
    Items,
    Num,
    Op,
    Sub,
    Term,
    Var,
    conjunction,
    contains,
    free_variables,
    op,
    replaced,
    walk,
)

from .notions import Notions
from .noun_phrases import CLAUSE_VERBS
from .phrase import Phrase, is_statement, letters_of, statement_of, symbol_of
from .phrases import CLAIM_OPENERS
from .reader import Frame
from .tokens import Token
from .verb_phrases import VerbPhrases

_FORMULA_NOUNS = (
    "the inequality",
    "the identity",
    "the equality",
    "the equation",
    "the congruence",
    "the relation",
    "the formula",
    "the following inequality",
    "the following identity",
    "the statement",
    "the following formula",
    "the following holds",
    "the inequalities",
    "the following equality",
    "the equations",
)
_HOLDS = (
    "holds",
    "hold",
    "is true",
    "is valid",
    "is satisfied",
    "holds true",
    "are satisfied",
    "also holds",
    "are true",
)
_IFF = (
    "if and only if",
    "iff",
    "exactly when",
    "precisely when",
    "just when",
    "exactly if",
    "precisely if",
    "is equivalent to",
)
_PROVIDED = (
    "if",
    "whenever",
    "provided that",
    "provided",
    "when",
    "as long as",
    "given that",
    "assuming that",
    "assuming",
    "on condition that",
)
_FOR_ALL = (
    "for all",
    "for every",
    "for each",
    "for any",
    "for arbitrary",
    "for every choice of",
    "for",
    "given any",
    "given",
)
_THERE = (
    "there exists",
    "there exist",
    "there is",
    "there are",
    "there always exists",
    "we can find",
    "one can find",
    "there must exist",
    "there also exists",
)
_AND = ("and", "but", "while", "whereas", "and that", "and also", "that is", "and indeed")
_NOT = (
    "it is not the case that",
    "it is not true that",
    "it is false that",
    "it is impossible that",
    "it cannot happen that",
    "it is never the case that",
)


class Clauses(VerbPhrases):
    """Reads clauses."""

    def __init__(self, tokens: list[Token], choices: Choices, notions: Notions) -> None:
        super().__init__(tokens, choices, notions)
        self.subjects: list[Bind] = []
        """Propositions whose subject binds variables."""
        self.in_consequent = False
        """After “then”, “and if” does not go on with the consequent."""

    def proposition(self) -> Term:
        """A clause with the subclauses after it: “… if …”, “… for all …”, “… iff …”."""
        result = self.disjunction()
        while True:
            following = self.optional(lambda: self._subclause(result))  # noqa: B023
            if following is None:
                return self._widened(result)
            result = following

    def _widened(self, term: Term) -> Term:
        """Let a subject bind the whole clause where its letter or “it” goes on to be used.

        “An integer $n$ is even if and only if $n^2$ is even” speaks of one and the same `n`.
        """
        for bind in self.subjects:
            names = {bound.name for bound in bind.bound}
            if bind == term or not contains(term, bind) or names.isdisjoint(free_variables(term)):
                continue
            fits = bind.kind == "forall" or (isinstance(term, Op) and term.name == "and")
            if not fits:
                self.stumble("a letter is used outside the clause that introduces it")
            inner = bind.body
            if bind.kind == "exists" and bind.guard is not None:
                inner = conjunction([bind.guard, inner])
            guard = bind.guard if bind.kind == "forall" else None
            term = Bind(bind.kind, bind.bound, guard, replaced(term, bind, inner))
        return term

    def condition(self) -> Term:
        """A clause whose only subclauses are quantifiers: “$f(x) > 0$ for all $x > 1$”."""
        result = self.disjunction()
        quantified = self.optional(lambda: self._for_phrase(result))
        return result if quantified is None else quantified

    def disjunction(self) -> Term:
        """Clauses joined by “or”."""
        if self.accept("either"):
            first = self.conjunction()
            self.accept_mark(",")
            self.expect("or")
            return op("or", first, self.disjunction())
        parts = self._joined(self.conjunction, ("or",))
        return parts[0] if len(parts) == 1 else Op("or", tuple(parts))

    def conjunction(self) -> Term:
        """Clauses joined by “and”."""
        return conjunction(self._joined(self.unit, _AND))

    def _joined(self, read: Callable[[], Term], words: tuple[str, ...]) -> list[Term]:
        parts = [read()]
        while True:
            start = self.position
            self.accept_mark(",")
            joined = self.accept(*words) and not (self.in_consequent and self.see("if", "when"))
            following = self.optional(read) if joined else None
            if following is None:
                self.position = start
                return parts
            parts.append(following)

    # Subclauses

    def _subclause(self, result: Term) -> Term:
        return self.attempt(
            lambda: self._equality_case(result),
            lambda: self._iff(result),
            lambda: self._only_if(result),
            lambda: self._if_after(result),
            lambda: self._unless(result),
            lambda: self._for_phrase(result),
            lambda: self._where(result),
        )

    def _iff(self, result: Term) -> Term:
        self.accept_mark(",")
        self.expect(*_IFF)
        return op("iff", result, self.disjunction())

    def _only_if(self, result: Term) -> Term:
        self.expect("only if")
        return op("implies", result, self.disjunction())

    def _unless(self, result: Term) -> Term:
        self.accept_mark(",")
        self.expect("unless")
        return op("implies", op("not", self.disjunction()), result)

    def _if_after(self, result: Term) -> Term:
        self.accept_mark(",")
        self.expect(*_PROVIDED)
        return self._conditional(lambda: result)

    def _conditional(self, consequent: Callable[[], Term]) -> Term:
        """A hypothesis at the cursor, then what follows from it."""
        with self.frame() as frame:
            with self.speaking("hypothesis"):
                hypothesis = self.hypotheses()
            with self.speaking("claim"):
                result = consequent()
            return _under(frame, hypothesis, result)

    def hypotheses(self) -> Term:
        """The clauses of an “if”, joined by “and” or “or”."""
        parts = [self.disjunction()]
        while True:
            start = self.position
            following = self.optional(self._further_hypothesis)
            if following is None:
                self.position = start
                break
            parts.append(following)
        quantified = self.optional(lambda: self._for_phrase(conjunction(parts)))
        return conjunction(parts) if quantified is None else quantified

    def _further_hypothesis(self) -> Term:
        """“…, where $x$ and $y$ are integers,” inside a hypothesis."""
        comma = self.accept_mark(",")
        if comma:
            self.expect("where")
        else:
            self.expect("such that", "where", "with")
        return self.disjunction()

    def _for_phrase(self, result: Term) -> Term:
        self.accept_mark(",")
        if self.accept("for some"):
            phrase = self._quantified_phrase("existential")
        else:
            self.expect(*_FOR_ALL)
            phrase = self._quantified_phrase("universal")
        return _bind_where_used(phrase, result)

    def _quantified_phrase(self, force: str) -> Phrase:
        """What stands after “for all”: “positive integers $n$”, “$n ≥ 1$”, “$a, b ∈ ℝ$”."""
        return self.attempt(
            lambda: self._formula_names(force),
            lambda: self._with_force(self.named(force, 0), force),
            lambda: self._counted_names(force),
            lambda: self._several_names(force),
        )

    def _counted_names(self, force: str) -> Phrase:
        self.accept("a", "an", "any", "all", "every", "each", "the")
        count = self.count() or 1
        return self._with_force(self.named(force, count), force)

    def _several_names(self, force: str) -> Phrase:
        phrase = self.noun_phrase()
        if not phrase.bounds:
            self.stumble("a variable was expected")
        return self._with_force(phrase, force)

    @staticmethod
    def _with_force(phrase: Phrase, force: str) -> Phrase:
        return Phrase(phrase.terms, phrase.bounds, phrase.conditions, force, phrase.quantity)

    def _formula_names(self, force: str) -> Phrase:
        found = self.name_formula(None, [])
        if found is None:
            self.stumble("a variable was expected")
        assert found is not None
        bounds, conditions = found
        while self.accept("and") or self.accept_mark(","):
            more = self.name_formula(None, bounds)
            if more is None:
                self.position -= 1
                break
            bounds, conditions = bounds + more[0], conditions + more[1]
        bounds = [bound for bound in bounds if not self.is_open(bound.name)]
        self.used.update(bound.name for bound in bounds)
        terms = tuple(Var(bound.name) for bound in bounds)
        conditions += self.qualifications(terms)
        if not bounds:
            if force != "universal":
                self.stumble("these letters mean something already")
            return Phrase((), (), tuple(conditions), "condition")
        return Phrase(terms, tuple(bounds), tuple(conditions), force)

    def _where(self, result: Term) -> Term:
        """“…, where $k$ is an integer” says what a letter of the clause is."""
        remark = self.optional(self._as_in)
        if remark is not None:
            return result
        self.accept_mark(",")
        self.expect("where", "with")
        with self.frame() as frame, self.speaking("hypothesis"):
            said = self.hypotheses()
        free = free_variables(result)
        if any(bound.name not in free for bound in frame.bounds):
            self.stumble("this letter means something else already")
        outermost = self.frames[0]
        outermost.bounds += frame.bounds
        outermost.conditions += [*frame.conditions, said]
        return result

    def _as_in(self) -> bool:
        """“with $a_n$ as in Definition 24” points to a known symbol and says nothing else."""
        self.accept_mark(",")
        self.expect("with", "where")
        for part in walk(self.formula()):
            if isinstance(part, Sub) and isinstance(part.base, Var):
                known = part.base.name in self.notions.symbols
                if not known:
                    self.stumble("this symbol is not defined earlier")
        self.accept("is", "are")
        self.expect("as in", "as defined in", "defined in", "the sequence of", "is as in")
        self.expect("definition", "theorem", "lemma", "example", "proposition")
        self.formula()
        return True

    def _only_one(self) -> Term:
        """“$n = 1$ is the only positive integer for which …”."""
        self.accept("the number", "the integer")
        formula = self.formula()
        match formula.items:
            case (Chain((first, value), ("eq",)),) if symbol_of(first):
                pass
            case (value,) if not is_statement(value):
                pass
            case _:
                self.stumble("a value was expected")
        self.expect("is the only", "is the unique")
        phrase = self.named("existential", 1)
        if len(phrase.bounds) != 1 or not phrase.conditions:
            self.stumble("what is the only one is not said")
        (bound,) = phrase.bounds
        same = op("eq", Var(bound.name), value)
        return Bind("forall", (bound,), None, op("iff", conjunction(phrase.conditions), same))

    def _equality_case(self, result: Term) -> Term:
        """“with equality if and only if $a = b$”."""
        self.accept_mark(",")
        self.accept("and", "and that")
        self.expect("with equality", "equality holds", "equality occurs", "equality")
        self.accept("holding")
        self.expect(*_IFF)
        match result:
            case Chain((left, right), ("le" | "ge",)):
                case = op("iff", Chain((left, right), ("eq",)), self.disjunction())
                return op("and", result, case)
        self.stumble("it is not clear which inequality is meant")
        raise AssertionError

    # Units

    def unit(self) -> Term:
        """A clause without coordination."""
        self.skip_asides()
        while self.accept(*CLAIM_OPENERS):
            self.accept("that")
            self.accept_mark(",", ":")
            self.skip_asides()
        return self.attempt(
            self._if_clause,
            self._since_clause, self._unless_clause,
            self._so_clause,
            self._for_clause,
            self._existence,
            self._negation,
            self._only_one,
            self._formula_clause,
            self._subject_clause,
        )

    def _if_clause(self) -> Term:
        self.expect(
            "if", "whenever", "given that", "provided that", "when", "assuming that", "suppose that"
        )

        def consequent() -> Term:
            comma = self.accept_mark(",")
            if not (self.accept("then") or comma):
                self.stumble("“then” was expected")
            self.accept("then")
            self.accept_mark(",")
            before, self.in_consequent = self.in_consequent, True
            try:
                return self.proposition()
            finally:
                self.in_consequent = before

        return self._conditional(consequent)

    def _for_clause(self) -> Term:
        """“For every … and every …, …”: the clause after the comma is quantified."""
        if self.accept("for some"):
            phrase = self._quantified_phrase("existential")
        else:
            self.expect(*_FOR_ALL, "let")
            phrase = self._quantified_phrase("universal")
        start = self.position
        with self.frame() as frame:
            frame.bounds += phrase.bounds
            if self.accept("and", "and for") and self._starts_quantifier():
                self.accept("for")
                inner = self._rest_of_quantifiers()
                return phrase.bind(inner)
            self.position = start
            self.accept_mark(",", ":")
            body = self.proposition()
        if phrase.force == "condition":
            return op("implies", conjunction(phrase.conditions), body)
        return phrase.bind(body)

    def _unless_clause(self) -> Term:
        """“Unless $x = 0$, …”."""
        self.expect("unless")
        exception = self.disjunction()
        self.accept_mark(",")
        return op("implies", op("not", exception), self.proposition())

    def _since_clause(self) -> Term:
        """“Since …, …” states both."""
        self.expect("since", "because", "as")
        reason = self.conjunction()
        self.accept_mark(",")
        return conjunction([reason, self.proposition()])

    def _so_clause(self) -> Term:
        """“so is $mn$”: what was said last, of something else."""
        if self.last_predicate is None or not self.accept("so is", "so are"):
            self.stumble("a clause was expected")
        phrase = self.noun_phrase()
        assert self.last_predicate is not None
        return phrase.bind(phrase.apply(self.last_predicate))

    def _starts_quantifier(self) -> bool:
        return self.see(
            "all", "every", "each", "any", "for all", "for every", "for each", "for any"
        )

    def _rest_of_quantifiers(self) -> Term:
        self.accept("all", "every", "each", "any")
        phrase = self._quantified_phrase("universal")
        with self.frame() as frame:
            frame.bounds += phrase.bounds
            self.accept_mark(",")
            return phrase.bind(self.proposition())

    def _existence(self) -> Term:
        """“there exist integers $x, y$ such that …”, “there is no …”, “infinitely many …”."""
        self.expect(*_THERE)
        if self.accept("infinitely many"):
            phrase = self.named("existential", 1)
            if len(phrase.bounds) != 1 or not phrase.conditions:
                self.stumble("what there are infinitely many of is not said")
            return op(
                "infinite", Bind("setof", phrase.bounds, None, conjunction(phrase.conditions))
            )
        kind, negative = "exists", False
        if self.accept("no", "do not exist", "not"):
            negative = True
        elif self.accept(
            "exactly one", "a unique", "unique", "one and only one", "precisely one", "a single"
        ):
            kind = "exists_unique"
        self.accept("at least one", "a", "an", "some", "any", "always")
        phrase = self._existential_phrase()
        body = conjunction(phrase.conditions) if phrase.conditions else op("true")
        term: Term = Bind(kind, phrase.bounds, None, body)
        return op("not", term) if negative else term

    def _existential_phrase(self) -> Phrase:
        count = self.count()
        phrase = self.attempt(
            lambda: self.named("existential", count or 1),
            lambda: self._formula_names("existential"),
        )
        if not phrase.bounds:
            phrase = self.noun_phrase()
        start = self.position
        if self.accept("and"):
            self.accept("a", "an", "some")
            more = self.optional(lambda: self.named("existential", 1))
            if more is None:
                self.position = start
            else:
                phrase = Phrase(
                    phrase.terms + more.terms,
                    phrase.bounds + more.bounds,
                    phrase.conditions + more.conditions,
                    "existential",
                )
        return phrase

    def _negation(self) -> Term:
        self.expect(*_NOT)
        return op("not", self.disjunction())

    def _formula_clause(self) -> Term:
        """A formula that states something: “the inequality $a < b$ holds”."""
        self.accept(*_FORMULA_NOUNS)
        formula = self.token.formula
        if formula is None:
            self.stumble("a clause was expected")
        assert formula is not None
        statement = statement_of(formula)
        if statement is None:
            self.stumble("a formula that states something was expected")
        assert statement is not None
        self.position += 1
        if not self.accept(*_HOLDS) and self.token.text in CLAUSE_VERBS and _names_one(formula):
            self.stumble("a clause was expected")
        return statement

    def _subject_clause(self) -> Term:
        """A noun phrase and what is said of it."""
        phrase = self.noun_phrase()
        self.last_subject = Phrase(phrase.terms)
        predicate = self.attempt(self.verb_phrase, self.written_as)
        introduces = self.mood == "hypothesis" and phrase.force == "indefinite" and phrase.bounds
        if introduces:
            self.frames[-1].bounds += phrase.bounds
            body = phrase.apply(predicate)
            return conjunction([*phrase.conditions, body])
        bound = phrase.bind(phrase.apply(predicate))
        if isinstance(bound, Bind) and phrase.bounds:
            self.subjects.append(bound)
        return bound


def _bind_where_used(phrase: Phrase, result: Term) -> Term:
    """“$a_1 = 1$ and $a_{n+1} = 2a_n$ for all $n$” quantifies only what speaks of `n`."""
    names = {bound.name for bound in phrase.bounds}
    parts = result.args if isinstance(result, Op) and result.name == "and" else (result,)
    apart = [part for part in parts if names and names.isdisjoint(letters_of(part))]
    inside = [part for part in parts if part not in apart]
    if not apart or not inside:
        return phrase.bind(result)
    return conjunction([*apart, phrase.bind(conjunction(inside))])


def _names_one(formula: Items) -> bool:
    """Whether a formula may name the subject of a verb: `p > 3`, `72 = 8 · 9`."""
    match formula.items:
        case (Chain((first, *_), _),):
            return symbol_of(first) is not None or isinstance(first, Num)
    return False


def _under(frame: Frame, hypothesis: Term, result: Term) -> Term:
    """The result under a hypothesis, the variables it introduced bound around both."""
    given = [part for part in (*frame.conditions, hypothesis) if part != op("true")]
    if frame.bounds:
        guard = conjunction(given) if given else None
        return Bind("forall", tuple(frame.bounds), guard, result)
    return op("implies", conjunction(given), result) if given else result
