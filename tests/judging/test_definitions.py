"""Definitions compared by proof."""

from __future__ import annotations

import pytest

from lean_project.checker import Checker
from translator.judging import JudgingError, same_definition


def test_the_same_formula_is_the_same_function(checker: Checker) -> None:
    context = """
    noncomputable def mean (a b : ℝ) : ℝ := (a + b) / 2
    noncomputable def middle (x y : ℝ) : ℝ := (y + x) / 2
    """
    assert same_definition("mean", "middle", checker, context=context)


def test_a_recursion_is_the_same_as_one_written_otherwise(checker: Checker) -> None:
    context = """
    def moves : ℕ → ℕ
      | 0 => 0
      | n + 1 => 2 * moves n + 1
    def steps : ℕ → ℕ
      | 0 => 0
      | n + 1 => steps n + 1 + steps n
    """
    assert same_definition("moves", "steps", checker, context=context)


def test_properties_are_compared_as_equivalences(checker: Checker) -> None:
    context = """
    def Twin (p : ℕ) : Prop := p.Prime ∧ (p + 2).Prime
    def LowerTwin (q : ℕ) : Prop := (q + 2).Prime ∧ q.Prime
    """
    assert same_definition("Twin", "LowerTwin", checker, context=context)


@pytest.mark.parametrize(
    "context",
    [
        "def f (n : ℕ) : ℕ := n + 1\ndef g (n : ℕ) : ℕ := n + 2",
        "def f (n : ℕ) : ℕ := n\ndef g (n : ℤ) : ℤ := n",
        "def f (n : ℕ) : Prop := 0 < n\ndef g (n : ℕ) : Prop := 0 ≤ n",
    ],
    ids=["another value", "another type", "a weaker property"],
)
def test_unlike_definitions_are_not_the_same(context: str, checker: Checker) -> None:
    assert same_definition("f", "g", checker, context=context) is None


def test_a_constant_that_is_not_there_is_named(checker: Checker) -> None:
    with pytest.raises(JudgingError, match="`missing` is not declared"):
        same_definition("Nat.succ", "missing", checker, context="def f : ℕ := 1")
