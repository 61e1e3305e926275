"""Readings that are easy to get wrong: scope, truncated subtraction, negation, dropped words."""

from __future__ import annotations

import pytest

from tests.grammar.conftest import Translate
from translator.generation.interface import UnreadText


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        # subtraction and division of naturals are never truncated
        ("For every natural number $n$, $8 \\mid 9^n - 1$.", "(8 : ℤ) ∣ 9 ^ n - 1"),
        ("For all natural numbers $m, n$, $m - n \\le m$.", "(m : ℤ) - (n : ℤ) ≤ (m : ℤ)"),
        ("For every natural number $n$, $\\frac{n}{2} \\le n$.", "(n : ℚ) / 2 ≤ (n : ℚ)"),
        ("For every natural number $n$, $2^{n-1} > 0$.", "(2 : ℚ) ^ ((n : ℤ) - 1) > 0"),
        ("For every positive integer $n$, $2^{n-1} > 0$.", "2 ^ (n - 1) > 0"),
        # a subject binds all that follows, connectives bind as in the text
        ("An integer $n$ is odd if $n + 1$ is even.", "Odd n"),
        ("No integer is even and odd.", "¬∃ n : ℤ, Even n ∧ Odd n"),
        ("Let $a, b$ be integers. Then $a$ and $b$ are not both even.", "¬(Even a ∧ Even b)"),
        ("Let $a, b$ be integers. Then $a$ and $b$ are not even.", "¬Even a ∧ ¬Even b"),
        ("Let $a, b$ be integers. Then $6$ does not divide $a$ or $b$.", "¬(6 ∣ a ∨ 6 ∣ b)"),
        ("Let $a, b$ be integers. Then neither $a$ nor $b$ is even.", "¬Even a ∧ ¬Even b"),
    ],
)
def test_claim(translate: Translate, text: str, claim: str) -> None:
    lean = " ".join(translate(text)[0].lean.split())
    assert lean.endswith(f": {claim} := by sorry")


def test_a_recursion_holds_for_every_index(translate: Translate) -> None:
    text = (
        "Let $(a_n)$ be a sequence with $a_0 = 1$ and $a_{n+1} = 3a_n$. Then $a_n > 0$ for all $n$."
    )
    assert "(h₁ : ∀ n : ℕ, a (n + 1) = 3 * a n)" in translate(text)[0].lean


def test_a_type_given_by_a_noun_in_apposition_is_not_lost(translate: Translate) -> None:
    found = translate("The integers $x$ and $y$ satisfy $x < y$.")
    assert found[0].lean == "theorem t (x y : ℤ) : x < y := by sorry"


def test_a_letter_bound_in_one_sentence_is_not_free_in_the_next(translate: Translate) -> None:
    with pytest.raises(UnreadText, match="used outside the clause"):
        translate("For every integer $n$, $n^2 \\ge n$. Then $n > 0$.")


def test_a_letter_defined_by_an_equation_has_the_type_of_the_other_side(
    translate: Translate,
) -> None:
    text = "Let $x$ be a real number and let $n = x / 2$. Then $2n = x$."
    assert translate(text)[0].lean.startswith("theorem t (x n : ℝ) (h : n = x / 2)")


def test_an_unnamed_thing_takes_the_letter_of_its_condition(translate: Translate) -> None:
    text = "What is the least positive integer that satisfies $3x > 7$? Show that it is 3."
    assert (
        translate(text)[0].lean == "theorem t : IsLeast {n : ℕ | 0 < n ∧ 3 * n > 7} 3 := by sorry"
    )


def test_an_unasked_answer_is_an_error(translate: Translate) -> None:
    with pytest.raises(UnreadText):
        translate("Find the value of $1 + 1$. Show that $2 = 3$.")


def test_bracketing_of_a_slash_is_a_choice(translate: Translate) -> None:
    first, second = translate("$1/2x \\le 1$ for all reals $x \\ge 1$.")[:2]
    assert "1 / (2 * x) ≤ 1" in first.lean
    assert "1 / 2 * x ≤ 1" in second.lean


@pytest.mark.parametrize(
    ("text", "lean"),
    [
        (
            "If $a < b$, $b < c$ and $c < d$, then $a < d$.",
            "theorem t (a b c d : ℝ) (h : a < b) (h₁ : b < c) (h₂ : c < d) : a < d := by sorry",
        ),
        (
            "For every integer $n$ with $n < -1$, $n^2 > 1$.",
            "theorem t (n : ℤ) (hn : n < -1) : n ^ 2 > 1 := by sorry",
        ),
        (
            "For all reals $a, b, c$ such that $a < b$, $b < c$, $a < c$.",
            "theorem t (a b c : ℝ) (h : a < b) (h₁ : b < c) : a < c := by sorry",
        ),
        (
            "If $n$ is even then $n^2$ is even, and if $n$ is odd then $n^2$ is odd.",
            "theorem t (n : ℤ) : (Even n → Even (n ^ 2)) ∧ (Odd n → Odd (n ^ 2)) := by sorry",
        ),
    ],
)
def test_what_is_assumed_and_what_is_claimed(translate: Translate, text: str, lean: str) -> None:
    assert translate(text)[0].lean == lean


@pytest.mark.parametrize(
    "text",
    ["If $a < b$, $b < c$, $a < c$.", "$a = b$, $c = d$.", "If $a < b$, then $a < c$, $b < c$."],
)
def test_a_bare_comma_does_not_join_claims(translate: Translate, text: str) -> None:
    with pytest.raises(UnreadText):
        translate(text)


def test_an_index_runs_from_the_first_term_on(translate: Translate) -> None:
    text = "Let $(a_n)$ be a sequence with $a_1 = 1$ and $a_{n+1} = 2a_n$. Then $a_n > 0$."
    assert "(hn : 1 ≤ n)" in translate(text)[0].lean


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Every odd number is $2k+1$ for some integer $k$.", "theorem t : ∃ k"),
        ("Every real number is less than $n$, for some integer $n$.", "theorem t : ∃ n"),
        ("No integer is greater than $n$ for all integers $n$.", "(n : ℤ)"),
        ("Some integer is less than $x$ for every positive real number $x$.", "(x : ℝ)"),
    ],
)
def test_a_quantifier_at_the_end_never_goes_before_the_subject(
    translate: Translate, text: str, wrong: str
) -> None:
    assert all(wrong not in found.lean for found in translate(text))


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        (
            "There is a prime between $n$ and $2n$ for every integer $n > 1$.",
            ["(n : ℕ) (hn : n > 1) : ∃ m", "∃ m : ℕ, Nat.Prime m ∧ ∀ n : ℕ"],
        ),
        (
            "There is a real number $x$ such that $x < n$ for all integers $n$.",
            ["∃ x : ℝ, ∀ n : ℤ", "(n : ℤ) : ∃ x : ℝ"],
        ),
        (
            "$n^2+1$ is not divisible by $3$ for all integers $n$.",
            ["(n : ℤ) : ¬3 ∣", "¬∀ n : ℤ, 3 ∣"],
        ),
    ],
)
def test_both_orders_of_what_is_said_in_either_are_offered(
    translate: Translate, text: str, orders: list[str]
) -> None:
    found = [candidate.lean for candidate in translate(text)]
    places = [next(i for i, lean in enumerate(found) if order in lean) for order in orders]
    assert places == sorted(places)


def test_no_candidate_has_a_variable_that_stands_for_nothing(translate: Translate) -> None:
    text = "If $n$ is a positive integer which is not a perfect square, then $\\sqrt{n}$ is irrational."
    assert all("·" not in found.lean for found in translate(text))


def test_both_meanings_of_between_are_offered(translate: Translate) -> None:
    found = [c.lean for c in translate("There is an integer between $1$ and $10$.")]
    assert any("1 < n ∧ n < 10" in lean for lean in found)
    assert any("1 ≤ n ∧ n ≤ 10" in lean for lean in found)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("If $(a, b) = (c, d)$, then $a = c$.", "(a, b)"),
        ("For all integers $a, b$, $\\exists! q, r: a = bq + r$.", "∃! q, r"),
    ],
)
def test_messages_show_formulas_as_people_write_them(
    translate: Translate, text: str, shown: str
) -> None:
    with pytest.raises(UnreadText) as caught:
        translate(text)
    assert caught.value.words.startswith(shown)
