"""What must not matter: names of variables, spaces, line breaks, ways to write the same signs."""

from __future__ import annotations

import re

import pytest

from tests.grammar.conftest import Translate

_TEXTS = (
    "Let $n$ be an even integer. Prove that $n^2$ is divisible by 4.",
    "If $n$ is odd, then $n^2 \\equiv 1 \\pmod 8$.",
    "For every positive integer $n$, $\\sum_{k=1}^{n} (2k-1) = n^2$.",
    "Show that $n! \\ge 2^{n-1}$ for every positive integer $n$.",
    "An integer $n$ is even if and only if $n^2$ is even.",
)


def _renamed(text: str, old: str, new: str) -> str:
    return re.sub(rf"(?<![A-Za-z\\]){old}(?![A-Za-z])", new, text)


@pytest.mark.parametrize("text", _TEXTS)
def test_renaming_a_variable_renames_it_in_lean(translate: Translate, text: str) -> None:
    expected = [_renamed(c.lean, "n", "m").replace("hn", "hm") for c in translate(text)]
    assert [c.lean for c in translate(_renamed(text, "n", "m"))] == expected


@pytest.mark.parametrize("text", _TEXTS)
def test_white_space_does_not_matter(translate: Translate, text: str) -> None:
    spaced = text.replace(" ", "\n  ")
    assert [c.lean for c in translate(spaced)] == [c.lean for c in translate(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("$a \\leq b$ for all reals $a, b$.", "$a \\le b$ for all reals $a, b$."),
        ("$\\frac{1}{2} < 1$", "$\\dfrac12 < 1$"),
        ("$\\displaystyle\\left(1+1\\right) = 2$", "$(1 + 1) = 2$"),
        ("$x^{2} \\geq 0$ for all real $x$.", "$x² ≥ 0$ for all real $x$."),
        ("$|x| \\ge 0$ for all real $x$.", "$\\lvert x \\rvert \\ge 0$ for all real $x$."),
        ("$n \\in ℕ \\implies n ≥ 0$", "$n \\in \\mathbb{N} \\Rightarrow n \\geq 0$"),
        ("$2 \\cdot 3 = 6$", "$2 \\times 3 = 6$"),
        ("$a \\mid b$ iff $a \\mid -b$.", "$a | b$ if and only if $a | -b$."),
        ("\\[1 + 1 = 2.\\]", "$1+1=2$."),
    ],
)
def test_two_ways_to_write_the_same(translate: Translate, one: str, other: str) -> None:
    assert translate(one)[0].lean == translate(other)[0].lean


def test_candidates_are_distinct_and_sorted(translate: Translate) -> None:
    found = translate(
        "Let $n$ be a natural number and let $a$ be a positive integer. Then $a n \\ge 0$."
    )
    assert len({c.lean for c in found}) == len(found) > 1
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)


def test_at_most_k_candidates(translate: Translate) -> None:
    assert len(translate("Let $n$ be a natural number. Then $n \\ge 0$.", k=1)) == 1


def test_the_reading_says_where_natural_numbers_start(translate: Translate) -> None:
    from_zero, from_one = translate("Let $n$ be a natural number. Then $n + 1 > 0$.")
    assert from_zero.reading == "natural numbers start at 0"
    assert "0 < n" in from_one.lean
    assert from_one.reading == "natural numbers start at 1"
