"""Definition blocks: their Lean, and the words they give to later blocks."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.grammar.conftest import Translate
from translator.generation.interface import UnreadText

_TABLE = Path(__file__).with_name("definitions.toml")


def _definitions() -> list[tuple[str, str]]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["definition"]
    return [(row["text"], row["lean"]) for row in rows]


@pytest.mark.parametrize(("text", "lean"), _definitions())
def test_definition(translate: Translate, text: str, lean: str) -> None:
    assert translate(text, kind="definition", name="d")[0].lean == lean


_BALANCED = ("An integer $n$ is *balanced* if $n + 1$ is even.", "def_balanced")
_SMOOTH = (
    "An integer $n$ is called $k$-smooth if every prime divisor $p$ of $n$ satisfies $p \\le k$.",
    "def_smooth",
)
_FRIENDS = ("Two integers $a$ and $b$ are called *friends* if $a + b$ is even.", "def_friends")
_TWIN = ("We say that a prime $p$ is a *lower twin* if $p + 2$ is prime.", "def_lower_twin")
_CLOSE = ("An integer $a$ is *close* to an integer $b$ if $|a - b| \\le 1$.", "def_close")
_TRIANGULAR = ("For $n \\in \\mathbb{N}$, let $T_n = \\sum_{k=1}^n k$.", "def_T")
_NTH = (
    "For a natural number $n$, the $n$-th triangular number is $T_n = \\sum_{k=1}^n k$.",
    "def_T",
)
_MEANS = (
    "For positive reals $a$ and $b$ we call $A(a,b) = \\frac{a+b}{2}$ and $G(a,b) = \\sqrt{ab}$ "
    "the arithmetic and the geometric mean of $a$ and $b$.",
    "def_mean",
)
_COPRIME = ("Integers $a$ and $b$ are called coprime if $\\gcd(a, b) = 1$.", "def_coprime")


@pytest.mark.parametrize(
    ("definition", "text", "lean"),
    [
        (
            _BALANCED,
            "Every balanced integer is odd.",
            "theorem t (n : ℤ) (hn : def_balanced n) : Odd n := by sorry",
        ),
        (
            _BALANCED,
            "If $n$ is balanced, then $n + 2$ is balanced.",
            "theorem t (n : ℤ) (hn : def_balanced n) : def_balanced (n + 2) := by sorry",
        ),
        (
            _BALANCED,
            "No even integer is balanced.",
            "theorem t : ¬∃ n : ℤ, Even n ∧ def_balanced n := by sorry",
        ),
        (_SMOOTH, "The number $12$ is $3$-smooth.", "theorem t : def_smooth 3 12 := by sorry"),
        (
            _FRIENDS,
            "Let $n$ be an integer. Then $n$ and $n+2$ are friends.",
            "theorem t (n : ℤ) : def_friends n (n + 2) := by sorry",
        ),
        (
            _TWIN,
            "If $p > 3$ is a lower twin, then $6 \\mid p + 1$.",
            "theorem t (p : ℕ) (hp : p > 3) (hp₁ : def_lower_twin p) : 6 ∣ p + 1 := by sorry",
        ),
        (
            _TWIN,
            "The numbers $5$ and $11$ are lower twins, whereas $7$ is not.",
            "theorem t : def_lower_twin 5 ∧ def_lower_twin 11 ∧ ¬def_lower_twin 7 := by sorry",
        ),
        (
            _CLOSE,
            "Every integer $n$ is close to $n + 1$.",
            "theorem t (n : ℤ) : def_close n (n + 1) := by sorry",
        ),
        (
            _TRIANGULAR,
            "For every $n \\in \\mathbb{N}$, $T_{n+1} = T_n + n + 1$.",
            "theorem t (n : ℕ) : def_T (n + 1) = def_T n + n + 1 := by sorry",
        ),
        (
            _NTH,
            "The sum of two consecutive triangular numbers is a perfect square.",
            "theorem t (n : ℕ) : IsSquare (def_T n + def_T (n + 1)) := by sorry",
        ),
        (
            _NTH,
            "For all natural numbers $n$, the $n$-th triangular number is at least $n$.",
            "theorem t (n : ℕ) : n ≤ def_T n := by sorry",
        ),
        (
            _MEANS,
            "For all positive reals $x, y$ we have $G(x,y) \\le A(x,y)$.",
            "theorem t (x y : ℝ) (hx : 0 < x) (hy : 0 < y) : def_mean_G x y ≤ def_mean_A x y := by sorry",
        ),
        (
            _COPRIME,
            "For every integer $n$, the integers $n$ and $n+1$ are coprime.",
            "theorem t (n : ℤ) : def_coprime n (n + 1) := by sorry",
        ),
    ],
)
def test_later_blocks_use_the_notion(
    translate: Translate, definition: tuple[str, str], text: str, lean: str
) -> None:
    assert translate(text, after=(definition,))[0].lean == lean


def test_a_definition_may_use_an_earlier_one(translate: Translate) -> None:
    text = "A balanced integer $n$ is called *golden* if $n > 1$."
    found = translate(text, kind="definition", name="def_golden", after=(_BALANCED,))
    assert found[0].lean == "def def_golden (n : ℤ) : Prop :=\n  def_balanced n ∧ n > 1"


def test_without_its_definition_a_word_is_unknown(translate: Translate) -> None:
    with pytest.raises(UnreadText, match="balanced"):
        translate("Every balanced integer is odd.")


def test_a_definition_that_shows_not_all_its_letters_is_refused(translate: Translate) -> None:
    with pytest.raises(UnreadText):
        translate("For integers $m$ and $n$, let $s = m + n$.", kind="definition")


def test_a_recursion_without_first_values_is_refused(translate: Translate) -> None:
    text = "Let $(a_n)$ be the sequence of integers with $a_{n+1} = 2a_n$."
    with pytest.raises(UnreadText, match="first values"):
        translate(text, kind="definition")
