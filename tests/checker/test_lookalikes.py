"""Which names look like which."""

from __future__ import annotations

import pytest

from lean_project.checker.lookalikes import LookAlikes, look_alike, skeleton

LIBRARY = LookAlikes(["Nat.gcd", "Set.Icc", "Even", "max", "Real.sqrt", "exists₂_congr"])


@pytest.mark.parametrize(
    ("name", "like"),
    [
        ("Εven", "Even"),
        ("Eνen", "Even"),
        ("Еven", "Even"),
        ("Ｅven", "Even"),
        ("𝐄ven", "Even"),
        ("Eveη", "Even"),
        ("Eve\u200bn", "Even"),
        ("Nat.gϲd", "Nat.gcd"),
        ("Νat.gcd", "Nat.gcd"),
        ("Set.lcc", "Set.Icc"),
        ("rnax", "max"),
        ("𝓂ax", "max"),
        ("mαx", "max"),
    ],
)
def test_letters_of_other_alphabets_make_a_look_alike(name: str, like: str) -> None:
    assert LIBRARY.of(name) == like


@pytest.mark.parametrize(
    "name",
    ["Even", "Nat.gcd", "even", "Even'", "Even₁", "Évén", "ν", "hα", "Mine.Even", "exists_congr"],
)
def test_other_names_are_let_be(name: str) -> None:
    assert LIBRARY.of(name) is None


def test_names_that_differ_by_a_single_letter_alone_are_told_apart() -> None:
    assert not look_alike("X.ν", "X.v")
    assert look_alike("X.fοo", "X.foo")
    assert not look_alike("X.foo", "X.foo")


def test_subscripts_are_seen() -> None:
    assert skeleton("x₁") != skeleton("x1")
