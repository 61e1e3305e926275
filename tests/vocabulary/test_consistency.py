"""False does not follow from the axioms, as far as Lean's tactics can see."""

from __future__ import annotations

import pytest

from lean_project.checker import Mode
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.checker.index import Kind, read_index
from lean_project.embedded.prepare import Installation

TACTICS = ("grind", "simp_all", "norm_num", "linarith", "omega")
TOGETHER = ("grind", "simp_all", "norm_num", "omega")
"""For all axioms at once; the other tactics are `grind` behind another name."""
SECONDS = 2.0
"""For an attempt. With all axioms `grind` finds no end; then it has not proved anything either."""


@pytest.fixture(scope="module")
def axioms(installation: Installation) -> list[str]:
    names = read_index(installation).vocabulary
    return [entry.name for entry in names if entry.kind is Kind.AXIOM]


@pytest.fixture(scope="module")
def facts(checker: EmbeddedChecker, axioms: list[str]) -> list[str]:
    """The axioms that state something; the others are types, functions and instances."""
    verdicts = checker.check_many(f"def t : Prop := type_of% @{axiom}" for axiom in axioms)
    return [axiom for axiom, verdict in zip(axioms, verdicts, strict=True) if verdict.accepted]


def attempt(hypotheses: str, known: list[str], tactic: str) -> str:
    """A proof of `False` from axioms that stand among its hypotheses."""
    steps = [f"  have axiom_{number} := @{name}" for number, name in enumerate(known)]
    return "\n".join([f"theorem t {hypotheses} : False := by", *steps, f"  {tactic}"])


def accepted(checker: EmbeddedChecker, codes: list[str]) -> list[str]:
    verdicts = checker.check_many(codes, mode=Mode.PROOF, timeout=SECONDS)
    return [code for code, verdict in zip(codes, verdicts, strict=True) if verdict.accepted]


def test_the_axioms_are_found(axioms: list[str], facts: list[str]) -> None:
    assert {"Real", "Real.linearOrder", "Real.exists_isLUB", "Real.exp", "Real.exp_add"} <= set(
        axioms
    )
    assert {"Real.exists_isLUB", "Real.exp_add", "Real.pi_gt_three"} <= set(facts)
    assert "Real.exp" not in facts


@pytest.mark.parametrize("tactic", ["grind", "simp_all", "linarith", "nlinarith"])
def test_the_attempts_would_succeed_if_an_axiom_were_wrong(
    checker: EmbeddedChecker, tactic: str
) -> None:
    code = attempt("(wrong : Real.pi < 3)", ["Real.pi_gt_three"], tactic)
    if tactic == "simp_all":  # which knows nothing of the order
        code = attempt("(wrong : ¬3 < Real.pi)", ["Real.pi_gt_three"], tactic)
    assert accepted(checker, [code]) == [code]


def test_no_axiom_by_itself_proves_false(checker: EmbeddedChecker, facts: list[str]) -> None:
    codes = [attempt("", [fact], tactic) for fact in facts for tactic in TACTICS]
    codes += [
        f"theorem t : False := by {tactic} [{fact}]"
        for fact in facts
        for tactic in ("grind", "simp_all")
    ]
    assert accepted(checker, codes) == []


def test_all_axioms_together_do_not_prove_false(checker: EmbeddedChecker, facts: list[str]) -> None:
    codes = [attempt("", facts, tactic) for tactic in TOGETHER]
    listed = ", ".join(facts)
    codes += [f"theorem t : False := by {tactic} [{listed}]" for tactic in ("grind", "simp_all")]
    assert accepted(checker, codes) == []


def test_numbers_do_not_collapse(checker: EmbeddedChecker, facts: list[str]) -> None:
    listed = ", ".join(facts)
    codes = [
        f"theorem t : {claim} := by grind [{listed}]"
        for claim in ("(0 : ℝ) = 1", "Real.pi = 3", "Real.exp 0 = 0", "Real.sin 0 = 1")
    ]
    assert accepted(checker, codes) == []
