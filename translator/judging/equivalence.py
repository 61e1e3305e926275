"""Equivalence by proof: each of two statements proved from the other, by Lean."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple

from lean_project.checker.model import Checker, Mode, Status, Verdict
from translator.judging.errors import JudgingError
from translator.judging.model import Comparison, Relation
from translator.judging.portfolio import Attempt, stages
from translator.judging.shape import Binder, binders

LEFT, RIGHT = "LeftStatement", "RightStatement"
"""Namespaces in which the two statements are declared, so that they may have the same name."""

HEARTBEATS = 20_000
"""What one attempt may use of Lean's own measure of work, which does not depend on the machine."""

PATIENCE = 5.0
"""Seconds that one attempt may take."""

CHEAP_STAGES = 2
"""Stages that are tried even when time is over, as when the checker was still starting."""


class _Statement(NamedTuple):
    name: str
    """With its namespace."""
    binders: list[Binder]


def equivalent(
    a: str,
    b: str,
    checker: Checker,
    *,
    context: str = "",
    unfold: Sequence[str] = (),
    timeout: float = 20,
) -> Comparison:
    """How statement `a` relates to statement `b`, each a theorem whose proof may be `sorry`.

    Both stand after `context`. `unfold` names definitions to unfold and equations to rewrite with
    before a proof is tried. `timeout` bounds the search, in seconds; a proof that is not found in
    that time counts as none. Raises `JudgingError` if a statement is not accepted by itself.
    """
    started = time.perf_counter()
    left = _statement(a, LEFT, "first", checker, context)
    right = _statement(b, RIGHT, "second", checker, context)
    search = _Search(
        checker,
        "\n\n".join([context, _within(LEFT, a), _within(RIGHT, b)]),
        (f"simp only [{', '.join(unfold)}]",) if unfold else (),
    )
    forward = search.proof(left, right, deadline=started + timeout / 2)
    backward = search.proof(right, left, deadline=started + timeout)
    return Comparison(
        relation=_relation(forward, backward),
        forward=forward,
        backward=backward,
        elapsed_ms=round(1000 * (time.perf_counter() - started), 1),
    )


def _relation(forward: str | None, backward: str | None) -> Relation:
    match forward is not None, backward is not None:
        case True, True:
            return Relation.EQUIVALENT
        case True, False:
            return Relation.STRONGER
        case False, True:
            return Relation.WEAKER
        case _:
            return Relation.UNKNOWN


def _statement(code: str, namespace: str, which: str, checker: Checker, context: str) -> _Statement:
    verdict = checker.check(code, context=context)
    if not verdict.accepted:
        raise JudgingError(f"the {which} statement is not accepted by Lean: {verdict.reason}")
    theorems = [d for d in verdict.declarations if d.kind == "theorem"]
    if not theorems:
        raise JudgingError(f"the {which} statement is not a theorem; only theorems are compared")
    return _Statement(f"{namespace}.{theorems[-1].name}", binders(theorems[-1].type))


def _within(namespace: str, code: str) -> str:
    return f"namespace {namespace}\n{code}\nend {namespace}"


class _Search:
    """The search for proofs between statements that a context declares."""

    def __init__(self, checker: Checker, context: str, preparations: Sequence[str]) -> None:
        self._checker = checker
        self._context = context
        self._preparations = preparations

    def proof(self, given: _Statement, goal: _Statement, *, deadline: float) -> str | None:
        """A proof of `goal` from `h : given` that Lean accepted and that needs `h`, or None."""
        tried = stages(given.binders, goal.binders, self._preparations)
        for number, attempts in enumerate(tried):
            if number >= CHEAP_STAGES and time.perf_counter() > deadline:
                return None
            codes = [_theorem(given, goal, attempt.proof) for attempt in attempts]
            for attempt, verdict in zip(attempts, self._check(codes), strict=True):
                if self._counts(attempt, verdict, given, goal):
                    return attempt.proof
        return None

    def _counts(
        self, attempt: Attempt, verdict: Verdict, given: _Statement, goal: _Statement
    ) -> bool:
        if not verdict.accepted or {given.name, goal.name, "sorryAx"} & set(verdict.axioms):
            return False
        if attempt.control is None:
            return True
        control = _theorem(None, goal, attempt.control, heartbeats=2 * HEARTBEATS)
        # A control that only ran out of time proves nothing.
        return self._check([control])[0].status is Status.REJECTED

    def _check(self, codes: Sequence[str]) -> list[Verdict]:
        return list(
            self._checker.check_many(
                codes, mode=Mode.PROOF, timeout=PATIENCE, context=self._context
            )
        )


def _theorem(
    given: _Statement | None, goal: _Statement, proof: str, *, heartbeats: int = HEARTBEATS
) -> str:
    hypothesis = f"(h : type_of% @{given.name}) " if given else ""
    return (
        f"set_option maxHeartbeats {heartbeats} in\n"
        f"theorem consequence {hypothesis}: type_of% @{goal.name} := {proof}"
    )
