"""Clauses followed by others: “if”, “iff”, “unless”, “implies”, “where”."""

from __future__ import annotations

from collections.abc import Callable

from translator.formulas.choices import Choices
from translator.formulas.terms import (
    Bind,
    Chain,
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

from .coordination import Coordination
from .notions import Notions
from .reader import Frame
from .tokens import Kind, Token

IFF = (
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


class Subclauses(Coordination):
    """Reads clauses with their subclauses; `unit` reads one clause alone."""

    def __init__(self, tokens: list[Token], choices: Choices, notions: Notions) -> None:
        super().__init__(tokens, choices, notions)
        self.subjects: list[Bind] = []
        """Propositions whose subject binds variables."""
        self.connective = ""
        """The connective of the clause read last: “iff”, “if”, “only if”, “unless”."""

    def proposition(self) -> Term:
        """A clause with the subclauses after it: “… if …”, “… for all …”, “… iff …”.

        After one with a connective, “, and …” joins another one with a connective.
        """
        parts = [self._connected()]
        while self.connective:
            start = self.position
            joined = self.accept_mark(",") and self.accept("and")
            following = self.optional(self._connected) if joined else None
            if following is None:
                self.position = start
                break
            if not self.connective:
                self.stumble("it is not clear which clauses this “and” joins")
            parts.append(following)
        return conjunction(parts)

    def _connected(self) -> Term:
        """A clause with its subclauses; `connective` tells whether one of them has a condition."""
        result = self.disjunction()
        found = ""
        while True:
            self.connective = ""
            following = self.optional(lambda: self._subclause(result))  # noqa: B023
            if following is None:
                self.connective = found
                return self._widened(result)
            if self.connective and self.connective == found:
                self.stumble("it is not clear what the second “if” connects")
            found = self.connective or found
            result = following

    def _tail(self, kind: str, read: Callable[[], Term]) -> Term:
        """What stands after a connective; “, and” ends it."""
        before, self.in_tail = self.in_tail, True
        try:
            return read()
        finally:
            self.in_tail, self.connective = before, kind

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

    def _subclause(self, result: Term) -> Term:
        return self.attempt(
            lambda: self._equality_case(result),
            lambda: self._iff(result),
            lambda: self._only_if(result),
            lambda: self.implied(result),
            lambda: self._if_after(result),
            lambda: self._unless(result),
            lambda: self.for_phrase(result),
            lambda: self._where(result),
        )

    def _iff(self, result: Term) -> Term:
        self.accept_mark(",")
        self.expect(*IFF)
        return op("iff", result, self._tail("iff", self.disjunction))

    def _only_if(self, result: Term) -> Term:
        self.expect("only if")
        return op("implies", result, self._tail("only if", self.disjunction))

    def implied(self, result: Term) -> Term:
        """“$x > 1$ implies $x^2 > 1$”."""
        self.accept_mark(",")
        self.accept("together")
        self.expect("implies", "implies that", "imply", "imply that")
        return op("implies", result, self._tail("implies", self.disjunction))

    def _unless(self, result: Term) -> Term:
        self.accept_mark(",")
        self.expect("unless")
        return op("implies", op("not", self._tail("unless", self.disjunction)), result)

    def _if_after(self, result: Term) -> Term:
        self.accept_mark(",")
        self.expect(*_PROVIDED)
        return self._tail("if", lambda: self.conditional(lambda: result))

    def conditional(self, consequent: Callable[[], Term]) -> Term:
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
        while (listed := self.optional(self._listed_hypothesis)) is not None:
            parts.append(listed)
        quantified = self.optional(lambda: self.for_phrase(conjunction(parts)))
        return conjunction(parts) if quantified is None else quantified

    def _listed_hypothesis(self) -> Term:
        """“…, $b < c$ and $c < d$, then …”: another hypothesis after a comma."""
        if not self.accept_mark(",") or self.see("then"):
            self.stumble("a further hypothesis was expected")
        self.accept("and")
        hypothesis = self.disjunction()
        if not (self.see("then") or self.see_mark(",")) or not self.then_is_ahead():
            self.stumble("“then” was expected")
        return hypothesis

    def then_is_ahead(self) -> bool:
        """Whether “then” comes later in the sentence, before another “if”.

        Commas before it list hypotheses.
        """
        for token in self.tokens[self.position :]:
            if token.kind is Kind.WORD and token.text in ("then", "if", "whenever"):
                return token.text == "then"
            if token.kind is Kind.END or token.text in (".", ";", "?"):
                break
        return False

    def _further_hypothesis(self) -> Term:
        """“…, where $x$ and $y$ are integers,” inside a hypothesis."""
        comma = self.accept_mark(",")
        if comma:
            self.expect("where")
        else:
            self.expect("such that", "where", "with")
        return self.disjunction()

    def _where(self, result: Term) -> Term:
        """“…, where $k$ is an integer” says what a letter of the clause is."""
        remark = self.optional(self._as_in)
        if remark is not None:
            return result
        self.accept_mark(",")
        self.expect("where", "with")
        with self.frame() as frame, self.speaking("hypothesis"):
            said = self.attempt(self.described, self.hypotheses)
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

    def _equality_case(self, result: Term) -> Term:
        """“with equality if and only if $a = b$”."""
        self.accept_mark(",")
        self.accept("and", "and that")
        self.expect("with equality", "equality holds", "equality occurs", "equality")
        self.accept("holding")
        self.expect(*IFF)
        match result:
            case Chain((left, right), ("le" | "ge",)):
                case = op("iff", Chain((left, right), ("eq",)), self.disjunction())
                return op("and", result, case)
        raise self.failure("it is not clear which inequality is meant")


def _under(frame: Frame, hypothesis: Term, result: Term) -> Term:
    """The result under a hypothesis, the variables it introduced bound around both."""
    given = [part for part in (*frame.conditions, hypothesis) if part != op("true")]
    if frame.bounds:
        guard = conjunction(given) if given else None
        return Bind("forall", tuple(frame.bounds), guard, result)
    return op("implies", conjunction(given), result) if given else result
