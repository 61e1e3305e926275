"""Proofs to try for one statement from another, cheapest first, in stages.

A statement that is easy to prove follows from anything, so that a proof of `b` beside `h : a` says
nothing by itself. Hence the rule of the portfolio: an attempt either uses nothing but `h`, matched
with the goal part by part, or it has a *control*, the same tactics without `h`, which must fail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from translator.judging.matching import Matching, matchings
from translator.judging.shape import Binder

_REARRANGE = (
    "simp only [ge_iff_le, gt_iff_lt, not_lt, not_le, ne_eq, and_imp, exists_prop, "
    "forall_exists_index, and_self, or_self, and_comm, and_left_comm, and_assoc, or_comm, "
    "or_left_comm, or_assoc, add_comm, add_left_comm, add_assoc, mul_comm, mul_left_comm, "
    "mul_assoc, eq_comm, iff_comm, implies_true, forall_const]"
)
"""Writes the same differently; commutativity as an ordered rewriting."""

_MATCHINGS = 4
"""Most ways in which the variables of two statements are matched."""

_DISCHARGE = "first | assumption | omega | grind"
"""Proves a hypothesis of the given statement from those of the goal."""

_EQUAL_PARTS = (
    "first | rfl | (fail_if_success ((repeat funext _); apply propext)); first | grind | "
    "(apply Finset.sum_congr rfl; intros; grind) | (apply Finset.prod_congr rfl; intros; grind)"
)
"""Proves that two terms are equal. For propositions and predicates `rfl` alone: else all easy ones
would be equal."""

_PART_BY_PART = " | ".join(
    [
        "exact key",
        "exact key.symm",
        *(
            f"(refine cast ?_ key; (try simp only [ge_iff_le, gt_iff_lt]); congr {depth} <;> "
            f"({_EQUAL_PARTS}))"
            for depth in (1, 2, 3)
        ),
    ]
)

_UNFOLDING = "grind [IsSquare, Even, Odd, pow_two, Nat.pow_two]"


class Attempt(NamedTuple):
    """A proof to try, and the control that must fail if it is to count (None: it needs none)."""

    proof: str
    control: str | None = None


class _Tactic(NamedTuple):
    """A tactic, and what is left of it without the given statement."""

    text: str
    without: str


def stages(
    given: Sequence[Binder], goal: Sequence[Binder], preparations: Sequence[str] = ()
) -> Iterator[list[Attempt]]:
    """Attempts to prove the goal from `h`, the given statement, both known by their binders.

    `preparations` are tactics to run first, such as rewriting definitions; each may fail.
    """
    prepare = [f"try {tactic} at h ⊢" for tactic in preparations]
    prepare_goal = [f"try {tactic}" for tactic in preparations]
    yield [
        Attempt(_script(*prepare, "exact h")),
        Attempt(_script(*prepare, "intros; apply h <;> assumption")),
    ]
    yield _controlled(prepare, prepare_goal, [_rearranged("h"), _same("grind")])
    names = [f"{'p' if binder.is_hypothesis else 'v'}{index}" for index, binder in enumerate(goal)]
    introduce = [f"intro {' '.join(names)}"] if names else []
    for matching in islice(_matchings(given, goal, names), _MATCHINGS):
        before = [*introduce, *matching.preparation]
        if not matching.is_cast:
            key = f"have key := {_applied(given, matching, discharge=True)}"
            opening = [*prepare, *before, key]
            closing = [_rearranged("key"), *map(_same, ("grind", "simp_all", "omega"))]
            yield _controlled(opening, [*prepare_goal, *before], closing)
            yield [Attempt(_script(*opening, f"first | {_PART_BY_PART}"))]
        before += _powers(goal, names)
        key = f"have key := {_applied(given, matching, discharge=False)}"
        closing = [
            _same("(try norm_cast at *); grind"),
            _same("(try push_cast at *); grind"),
            _same("(try norm_cast at *); simp_all"),
            _Tactic("exact_mod_cast key", "(try norm_cast); first | omega | grind"),
        ]
        yield _controlled([*prepare, *before, key], [*prepare_goal, *before], closing)
    yield _controlled(prepare, prepare_goal, [_same("simp_all"), _same(_UNFOLDING)])


def _controlled(
    opening: Sequence[str], alone: Sequence[str], closing: Sequence[_Tactic]
) -> list[Attempt]:
    """Attempts that each end with one of the tactics; `alone` opens their controls."""
    return [
        Attempt(_script(*opening, tactic.text), _script(*alone, tactic.without))
        for tactic in closing
    ]


def _same(text: str) -> _Tactic:
    return _Tactic(text, text)


def _rearranged(name: str) -> _Tactic:
    return _Tactic(f"{_REARRANGE} at {name} ⊢; first | done | exact {name}", _REARRANGE)


def _script(*tactics: str) -> str:
    return "by\n" + "\n".join(f"  {tactic}" for tactic in tactics)


def _matchings(
    given: Sequence[Binder], goal: Sequence[Binder], names: Sequence[str]
) -> Iterator[Matching]:
    wanted = [binder for binder in given if binder.is_variable]
    offered = [
        (binder, name) for binder, name in zip(goal, names, strict=True) if binder.is_variable
    ]
    return matchings(wanted, offered)


def _applied(given: Sequence[Binder], matching: Matching, *, discharge: bool) -> str:
    """`h` applied to its variables; its hypotheses are proved at once or left in front."""
    terms = iter(matching.terms)
    arguments: list[str] = []
    left: list[str] = []
    for index, binder in enumerate(given):
        if binder.is_variable:
            arguments.append(next(terms))
        elif binder.is_instance:
            arguments.append("_")
        elif discharge:
            arguments.append(f"(by {_DISCHARGE})")
        else:
            left.append(f"q{index}")
            arguments.append(left[-1])
    applied = " ".join(["@h", *arguments])
    return f"fun {' '.join(left)} => {applied}" if left else applied


def _powers(goal: Sequence[Binder], names: Sequence[str]) -> Iterator[str]:
    """Powers of positive natural numbers are positive: cut-off subtraction needs to know."""
    for binder, name in zip(goal, names, strict=True):
        if binder.type == "ℕ":
            yield f"have {name}_pow := fun e : 0 < {name} => fun k => Nat.pow_pos (n := k) e"
