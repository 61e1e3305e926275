"""Variables of one statement as terms for the variables of another, cast where the types differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, permutations
from typing import NamedTuple

from translator.judging.shape import Binder

_MOST_PERMUTATIONS = 720

_UPWARD = frozenset({("ℕ", "ℤ"), ("ℕ", "ℚ"), ("ℕ", "ℝ"), ("ℤ", "ℚ"), ("ℤ", "ℝ"), ("ℚ", "ℝ")})


class Matching(NamedTuple):
    """A term for each variable of the given statement, over the variables of the goal."""

    terms: tuple[str, ...]
    preparation: tuple[str, ...] = ()
    """Tactics to run first: an integer is a natural number or negative, which must contradict."""
    is_cast: bool = False


def matchings(
    wanted: Sequence[Binder], offered: Sequence[tuple[Binder, str]]
) -> Iterator[Matching]:
    """Ways to give each wanted variable one of those offered, likeliest first."""
    if len(wanted) > len(offered):
        return
    ranked = sorted(
        islice(permutations(offered, len(wanted)), _MOST_PERMUTATIONS),
        key=lambda chosen: _distance(wanted, [binder for binder, _ in chosen]),
    )
    for chosen in ranked:
        if found := _matching(wanted, chosen):
            yield found


def _distance(wanted: Sequence[Binder], chosen: Sequence[Binder]) -> int:
    """How unlikely it is that these variables are meant: other names, other types."""
    return sum(
        (want.name != got.name) + 4 * (want.type != got.type)
        for want, got in zip(wanted, chosen, strict=True)
    )


def _matching(wanted: Sequence[Binder], chosen: Sequence[tuple[Binder, str]]) -> Matching | None:
    terms: list[str] = []
    preparation: list[str] = []
    for want, (binder, name) in zip(wanted, chosen, strict=True):
        if binder.type == want.type:
            terms.append(name)
        elif (binder.type, want.type) in _UPWARD:
            terms.append(f"({name} : {want.type})")
        elif (binder.type, want.type) == ("ℤ", "ℕ"):
            terms.append(f"{name}_nat")
            preparation += _natural_or_negative(name)
        else:
            return None
    is_cast = any(
        want.type != binder.type for want, (binder, _) in zip(wanted, chosen, strict=True)
    )
    return Matching(tuple(terms), tuple(preparation), is_cast)


def _natural_or_negative(name: str) -> list[str]:
    """Replaces the integer by a natural number; the goal must be clear for negative ones."""
    return [
        f"rcases (Classical.em (0 ≤ {name})).imp_left Int.eq_ofNat_of_zero_le "
        f"with ⟨{name}_nat, {name}_eq⟩ | {name}_neg",
        "rotate_left",
        "· first | omega | grind",
        f"subst {name}_eq",
    ]
