"""Equivalence by proof, on pairs that say the same and pairs that differ in one subtle way."""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_project.checker import Checker, Mode
from tests.conftest import read_jsonl
from translator.judging import JudgingError, Relation, equivalent
from translator.judging.equivalence import LEFT, RIGHT

PAIRS = read_jsonl(Path(__file__).with_name("pairs.jsonl"))
SAME = [pair for pair in PAIRS if pair["label"] == "equivalent"]
DIFFERENT = [pair for pair in PAIRS if pair["label"] == "different"]


@pytest.mark.parametrize("pair", DIFFERENT, ids=lambda pair: pair["about"])
def test_different_statements_are_never_equivalent(pair: dict[str, str], checker: Checker) -> None:
    comparison = equivalent(
        pair["a"], pair["b"], checker, context=pair.get("context", ""), timeout=6
    )
    assert comparison.relation is not Relation.EQUIVALENT, comparison


def test_most_presentations_of_the_same_statement_are_recognised(checker: Checker) -> None:
    missed = [
        pair["about"]
        for pair in SAME
        if equivalent(pair["a"], pair["b"], checker, context=pair.get("context", "")).relation
        is not Relation.EQUIVALENT
    ]
    assert len(missed) <= len(SAME) // 10, missed


def test_the_proofs_of_a_comparison_are_accepted_by_themselves(checker: Checker) -> None:
    a = "theorem t (a b : ℝ) (h : 0 ≤ a ∧ a ≤ b) : √a ≤ √b := by sorry"
    b = "theorem t (y x : ℝ) (hx : 0 ≤ x) (hxy : x ≤ y) : √y ≥ √x := by sorry"
    comparison = equivalent(a, b, checker)
    context = f"namespace {LEFT}\n{a}\nend {LEFT}\nnamespace {RIGHT}\n{b}\nend {RIGHT}"
    for given, goal, proof in (
        (LEFT, RIGHT, comparison.forward),
        (RIGHT, LEFT, comparison.backward),
    ):
        code = f"theorem again (h : type_of% @{given}.t) : type_of% @{goal}.t := {proof}"
        verdict = checker.check(code, mode=Mode.PROOF, context=context)
        assert verdict.accepted, verdict.reason
        assert not {"sorryAx", f"{LEFT}.t", f"{RIGHT}.t"} & set(verdict.axioms)


def test_a_statement_with_fewer_hypotheses_is_stronger(checker: Checker) -> None:
    without = "theorem t (a b c : ℤ) (h : a ∣ b * c) : a ∣ c := by sorry"
    with_one = "theorem t (a b c : ℤ) (h : a ∣ b * c) (k : Int.gcd a b = 1) : a ∣ c := by sorry"
    assert equivalent(without, with_one, checker).relation is Relation.STRONGER
    assert equivalent(with_one, without, checker).relation is Relation.WEAKER


def test_two_statements_that_are_both_easy_to_prove_are_not_thereby_equivalent(
    checker: Checker,
) -> None:
    a = "theorem t (x y : ℤ) : x + y = y + x := by sorry"
    b = "theorem t (n : ℕ) (h : 2 < n) : 1 < n := by sorry"
    assert equivalent(a, b, checker, timeout=5).relation is Relation.UNKNOWN


def test_statements_may_speak_of_definitions_of_the_context(checker: Checker) -> None:
    context = "def Twin (p : ℕ) : Prop := p.Prime ∧ (p + 2).Prime"
    a = "theorem t (p : ℕ) (h : Twin p) (k : p > 3) : 6 ∣ p + 1 := by sorry"
    b = "theorem t (p : ℕ) (h : p.Prime) (k : (p + 2).Prime) (l : 3 < p) : 6 ∣ p + 1 := by sorry"
    comparison = equivalent(a, b, checker, context=context, unfold=["Twin"])
    assert comparison.relation is Relation.EQUIVALENT


def test_a_statement_that_lean_rejects_is_named_in_one_sentence(checker: Checker) -> None:
    good = "theorem t : 1 + 1 = 2 := by sorry"
    with pytest.raises(JudgingError, match="the second statement is not accepted by Lean"):
        equivalent(good, "theorem t : 1 + = 2 := by sorry", checker)
    with pytest.raises(JudgingError, match="the first statement is not a theorem"):
        equivalent("def d : ℕ := 1", good, checker)
