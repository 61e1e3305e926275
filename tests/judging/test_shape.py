"""The binders of a statement, from its type as Lean prints it."""

from __future__ import annotations

from translator.judging.shape import Binder, binders


def test_variables_and_hypotheses_are_told_apart() -> None:
    assert binders("∀ (a b : ℝ), 0 < a → b ≤ a → √b ≤ √a") == [
        Binder("ℝ", "a"),
        Binder("ℝ", "b"),
        Binder("0 < a"),
        Binder("b ≤ a"),
    ]


def test_implicit_variables_and_instances_are_binders() -> None:
    assert binders("∀ {α : Type} [inst : Group α] (f : α → α), f 1 = 1") == [
        Binder("Type", "α"),
        Binder("Group α", "inst", is_instance=True),
        Binder("α → α", "f"),
    ]


def test_a_hypothesis_in_brackets_keeps_its_arrows() -> None:
    assert binders("∀ (f : ℝ → ℝ), (∀ (x : ℝ), 0 < x → f x = 0) → f 1 = 0") == [
        Binder("ℝ → ℝ", "f"),
        Binder("(∀ (x : ℝ), 0 < x → f x = 0)"),
    ]


def test_a_bounded_quantifier_is_a_variable_and_a_hypothesis() -> None:
    assert binders("∀ x ∈ S, |x| ≤ M") == [Binder("", "x"), Binder("x ∈ S")]


def test_arrows_inside_the_conclusion_are_not_hypotheses() -> None:
    assert binders("¬∃ n, n > 0 → n = 1") == []
    assert binders("a = 1 → b = 1 ↔ c = 1") == []
    assert binders("∀ (n : ℕ), ∃ p, p > n → p = 2") == [Binder("ℕ", "n")]
