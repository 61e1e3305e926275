"""Proofs to try for one statement from another, cheapest first, in stages.

A statement that is easy to prove follows from anything, so that a proof of `b` beside `h : a` says
nothing by itself. Hence the rule of the portfolio: an attempt either uses nothing but `h`, matched
with the goal part by part, or it has a *control*, the same tactics without `h`, which must fail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, permutations
from typing import NamedTuple

from translator.judging.shape import Binder

REARRANGEMENTS = (
    "ge_iff_le, gt_iff_lt, not_lt, not_le, ne_eq, and_imp, exists_prop, forall_exists_index, "
    "and_self, or_self, and_comm, and_left_comm, and_assoc, or_comm, or_left_comm, or_assoc, "
    "add_comm, add_left_comm, add_assoc, mul_comm, mul_left_comm, mul_assoc, eq_comm, iff_comm"
)
"""Lemmas that only write the same differently; commutativity as an ordered rewriting."""

_MATCHINGS = 6
"""Most ways in which the variables of two statements are matched."""

_DISCHARGE = "first | assumption | omega | grind"
"""Proves a hypothesis of the given statement from those of the goal."""

_SIDES = (
    "first | rfl | (fail_if_success apply propext); first | grind | "
    "(apply Finset.sum_congr rfl; intros; grind) | (apply Finset.prod_congr rfl; intros; grind)"
)
"""Proves that two terms are equal. For propositions `rfl` alone: else easy ones would be equal."""

_MATCHING = (
    "exact key",
    "exact key.symm",
    *(f"refine cast ?_ key; (try simp only [ge_iff_le, gt_iff_lt]); congr {depth} <;> ({_SIDES})"
      for depth in (1, 2, 3)),
)
_CLOSING = (
    "grind",
    "simp_all",
    "omega",
    "exact_mod_cast key",
    "push_cast at *; grind",
)

_CASTS = {
    ("ℕ", "ℤ"): "(({name} : ℕ) : ℤ)",
    ("ℕ", "ℚ"): "(({name} : ℕ) : ℚ)",
    ("ℕ", "ℝ"): "(({name} : ℕ) : ℝ)",
    ("ℤ", "ℚ"): "(({name} : ℤ) : ℚ)",
    ("ℤ", "ℝ"): "(({name} : ℤ) : ℝ)",
    ("ℚ", "ℝ"): "(({name} : ℚ) : ℝ)",
    ("ℤ", "ℕ"): "{name}.toNat",
}
"""A variable of the first type as a term of the second."""


class Attempt(NamedTuple):
    """A proof to try, and the control that must fail if it is to count (None: it needs none)."""

    proof: str
    control: str | None = None


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
    yield [_whole(prepare, prepare_goal, tactic) for tactic in (_normalised("h"), "grind")]
    names, introduction = _introduction(goal)
    for key in _keys(given, goal, names):
        opening = [*prepare, introduction, f"have key := {key}"]
        yield [Attempt(_script(*opening, closing)) for closing in _MATCHING]
        alone = [*prepare_goal, introduction]
        yield [
            Attempt(_script(*opening, closing), _script(*alone, _without_key(closing)))
            for closing in (_normalised("key"), *_CLOSING)
        ]
    yield [_whole(prepare, prepare_goal, tactic) for tactic in ("simp_all", "simp_all <;> grind")]


def _whole(prepare: Sequence[str], prepare_goal: Sequence[str], tactic: str) -> Attempt:
    """An attempt that leaves the instantiation of `h` to the tactic."""
    return Attempt(_script(*prepare, tactic), _script(*prepare_goal, _without_key(tactic)))


def _normalised(name: str) -> str:
    return f"simp only [{REARRANGEMENTS}] at {name} ⊢; first | done | exact {name}"


def _without_key(tactic: str) -> str:
    """The same tactic where there is no `h` and no `key`."""
    for name in ("h", "key"):
        tactic = tactic.replace(f" at {name} ⊢; first | done | exact {name}", "")
    return tactic.replace("exact_mod_cast key", "(norm_cast; try first | omega | grind)")


def _script(*tactics: str) -> str:
    return "by\n" + "\n".join(f"  {tactic}" for tactic in tactics if tactic)


def _introduction(goal: Sequence[Binder]) -> tuple[list[str], str]:
    """Names for the binders of the goal, and the tactic that introduces them."""
    names = [f"{'p' if binder.is_hypothesis else 'v'}{index}" for index, binder in enumerate(goal)]
    return names, f"intro {' '.join(names)}" if names else ""


def _keys(given: Sequence[Binder], goal: Sequence[Binder], names: Sequence[str]) -> Iterator[str]:
    """Terms for `h` applied to the variables of the goal, likeliest matching first."""
    wanted = [binder for binder in given if not binder.is_hypothesis and not binder.is_instance]
    offered = [
        (binder, name)
        for binder, name in zip(goal, names, strict=True)
        if not binder.is_hypothesis and not binder.is_instance
    ]
    for matching in islice(_matchings(wanted, offered), _MATCHINGS):
        terms = iter(matching)
        arguments = [
            f"(by {_DISCHARGE})" if binder.is_hypothesis else
            "_" if binder.is_instance else next(terms)
            for binder in given
        ]
        yield " ".join(["@h", *arguments])


def _matchings(
    wanted: Sequence[Binder], offered: Sequence[tuple[Binder, str]]
) -> Iterator[list[str]]:
    """Ways to give each wanted variable one of those offered, of its type or cast to it."""
    if len(wanted) > len(offered):
        return
    ranked = sorted(
        islice(permutations(offered, len(wanted)), 720),
        key=lambda chosen: _distance(wanted, [binder for binder, _ in chosen]),
    )
    for chosen in ranked:
        terms = [
            _as_term(name, binder.type, want.type)
            for want, (binder, name) in zip(wanted, chosen, strict=True)
        ]
        fitting = [term for term in terms if term is not None]
        if len(fitting) == len(wanted):
            yield fitting


def _distance(wanted: Sequence[Binder], chosen: Sequence[Binder]) -> int:
    """How unlikely it is that these variables are meant: other names, other types."""
    return sum(
        (want.name != got.name) + 4 * (want.type != got.type)
        for want, got in zip(wanted, chosen, strict=True)
    )


def _as_term(name: str, type_: str, wanted: str) -> str | None:
    if type_ == wanted:
        return name
    cast = _CASTS.get((type_, wanted))
    return cast.format(name=name) if cast else None
