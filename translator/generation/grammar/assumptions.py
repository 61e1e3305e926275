"""Which claims a hypothesis holds for: those after it, in its part, and under “moreover”."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from translator.formulas.choices import Choices
from translator.formulas.terms import Bind, Chain, Op, Term, conjunction, op, walk

from .notions import Notions
from .phrase import letters_of
from .phrases import FURTHER
from .questions import Questions
from .statement import Statement
from .tokens import Token

_CONSEQUENCES = ("hence", "therefore", "thus", "consequently", "in this case", "in that case")
"""Openers of a claim that is made under the hypotheses of the one before."""


class Assumptions(Questions):
    """Keeps hypotheses with their claims."""

    def __init__(self, tokens: list[Token], choices: Choices, notions: Notions) -> None:
        super().__init__(tokens, choices, notions)
        self._assumed_later: list[tuple[int, list[Term]]] = []
        """Hypotheses made after so many claims, which hold for the claims from there on."""

    def limited(self, statement: Statement, read: Callable[[], None]) -> None:
        """A sentence; what it assumes of letters known before limits only what comes after it."""
        known = self._known_letters(statement)
        claims, hypotheses = len(statement.claims), len(statement.hypotheses)
        self.claims_made = claims > 0
        read()
        if not claims or self.asked is not None:
            return
        said = statement.hypotheses[hypotheses:]
        later = [part for part in said if self._limits(part, known)]
        if later:
            statement.hypotheses[hypotheses:] = [part for part in said if part not in later]
            self._assumed_later.append((claims, later))

    def _known_letters(self, statement: Statement) -> set[str]:
        terms = [*statement.hypotheses, *statement.claims]
        return {bound.name for bound in self.frames[0].bounds} | {
            name for term in terms for name in letters_of(term)
        }

    @staticmethod
    def _limits(part: Term, known: set[str]) -> bool:
        """Whether a hypothesis says something of known letters, and does not define a new one."""
        match part:
            case Chain((left, *_), ("eq", *_)) if known.isdisjoint(letters_of(left)[:1]):
                return False
        return not known.isdisjoint(letters_of(part))

    def end_part(self, statement: Statement) -> None:
        """What part (a) assumes of letters introduced before it does not hold in part (b)."""
        if self._part is not None:
            claims, hypotheses, known = self._part
            said = statement.hypotheses[hypotheses:]
            limits = [part for part in said if self._limits(part, known)]
            if limits:
                statement.hypotheses[hypotheses:] = [part for part in said if part not in limits]
                self._assumed_later.insert(0, (claims, limits))
            statement.claims = self.assume_later(statement.claims)
        self._assumed_later = []
        letters = self._known_letters(statement)
        self._part = (len(statement.claims), len(statement.hypotheses), letters)

    _part: tuple[int, int, set[str]] | None = None
    """How many claims and hypotheses there were before the part, and the letters known then."""

    def assume_later(self, claims: list[Term]) -> list[Term]:
        """“… Suppose $x > 1$. Then …” after claims: they are not made under this hypothesis."""
        for start, hypotheses in reversed(self._assumed_later):
            if claims[start:]:
                under = op("implies", conjunction(hypotheses), conjunction(claims[start:]))
                claims = [*claims[:start], under]
        return claims

    def goes_on_assuming(self) -> bool:
        """Whether “if moreover” begins a claim under the hypotheses of the last one."""
        start = self.position
        found = self.accept("if", "when", "whenever")
        self.accept_mark(",")
        found = found and self.see(*FURTHER)
        self.position = start
        return found

    @contextmanager
    def keeping_hypotheses(self) -> Iterator[None]:
        self.keeps_hypotheses = True
        try:
            yield
        finally:
            self.keeps_hypotheses = False

    def under_last(self, earlier: list[Term], following: Term) -> Term:
        """“If moreover …, then …” after “If …, then …” keeps what was assumed there."""
        match earlier:
            case [Op("implies", (hypothesis, body))]:
                return op("implies", hypothesis, conjunction([body, following]))
            case [Bind("forall", bound, guard, body)]:
                return Bind("forall", bound, guard, conjunction([body, following]))
            case [last] if any(isinstance(part, Bind) for part in walk(last)):
                self.stumble("it is not clear what is assumed here from before")
        return conjunction([*earlier, following])

    def add_claim(self, statement: Statement, claim: Term, opener: str) -> None:
        """Add a claim, under the hypotheses of the one before where it speaks of their letters.

        “If $a$ and $b$ are odd, then $a + b$ is even. Moreover, $ab$ is odd.”
        """
        begun = 0 if self._part is None else self._part[0]
        match statement.claims[begun:]:
            case [*_, Op("implies", (hypothesis, body))] if not _conditional(claim):
                shared = set(letters_of(hypothesis)) & set(letters_of(claim))
                if shared and self._keeps(shared, opener):
                    both = conjunction([body, claim])
                    statement.claims[-1] = op("implies", hypothesis, both)
                    return
            case [*_, Bind("forall", bound, guard, body)] if not _conditional(claim):
                names = {each.name for each in bound} & set(letters_of(claim))
                goes_on = guard is not None and opener.startswith((*_CONSEQUENCES, *FURTHER))
                if goes_on and names and not any(self.is_open(name) for name in names):
                    both = conjunction([body, claim])
                    statement.claims[-1] = Bind("forall", bound, guard, both)
                    return
        statement.claims.append(claim)

    def _keeps(self, shared: set[str], opener: str) -> bool:
        """Whether the hypotheses of the claim before are kept."""
        if opener.startswith(_CONSEQUENCES):
            return True
        if not all(self.is_open(name) for name in shared):
            return True  # only those hypotheses say what the letters are
        kept = (True, "what was assumed in the sentence before is assumed still")
        free = (False, "what was assumed in the sentence before is assumed there only")
        goes_on = any(word in opener for word in FURTHER)
        return self.choices.pick("further claim", [kept, free] if goes_on else [free, kept])


def _conditional(claim: Term) -> bool:
    """Whether a claim has hypotheses of its own."""
    return (isinstance(claim, Op) and claim.name == "implies") or (
        isinstance(claim, Bind) and claim.kind == "forall"
    )
