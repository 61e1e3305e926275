"""Candidates that differ in bound names or layout only are one; all others are not."""

from __future__ import annotations

import pytest

from translator.generation.distinct import canonical, distinct

SAME = [
    ("theorem t (n : ℕ) (h : n > 1) : n > 0", "theorem t (m : ℕ)\n  (hm : m > 1) : m > 0"),
    ("theorem t : ∀ x : ℝ, x = x", "theorem t : ∀ y : ℝ, y = y"),
    ("theorem t : ∃ p > 3, p.Prime", "theorem t : ∃ q > 3, q.Prime -- infinitely many"),
    ("theorem t : ∑ i ∈ Finset.range 5, i = 10", "theorem t : ∑ k ∈ Finset.range 5, k = 10"),
    ("theorem t : 1 = 1", "theorem t /- one /- and -/ one -/ : 1 = 1"),
    ("theorem t {α : Type*} (s : Set α) : s = s", "theorem t {X : Type*} (A : Set X) : A = A"),
    ("theorem t (f : ℝ → ℝ) : f = fun x ↦ f x", "theorem t (g : ℝ → ℝ) : g = fun t ↦ g t"),
]

DIFFERENT = [
    ('theorem t : s = "a"', 'theorem t : s = "a -- b"'),
    ("theorem t (n : ℕ) : n > 0", "theorem t (n : ℤ) : n > 0"),
    ("theorem t (a b : ℕ) : a < b", "theorem t (a b : ℕ) : b < a"),
    ("theorem t : ∀ x y : ℝ, x ≤ y", "theorem t : ∀ x y : ℝ, y ≤ x"),
    ("theorem t (n : ℕ) : n < 10", "theorem t (n : ℕ) : n < 11"),
    ("theorem t (x : ℝ) : x = π", "theorem t (x : ℝ) : x = e"),
    ("theorem t (x : ℝ) : Real.sin x = 0", "theorem t (x : ℝ) : Real.cos x = 0"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_renaming_and_layout_make_no_difference(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_any_other_difference_is_kept(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_the_first_of_equal_candidates_is_kept() -> None:
    texts = [SAME[0][0], DIFFERENT[0][1], SAME[0][1], DIFFERENT[0][1]]
    assert list(distinct(texts)) == [0, 1]
