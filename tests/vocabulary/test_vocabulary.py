"""The vocabulary keeps its promises: facts are proved, axioms stand in one file, types are Mathlib's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lean_project.checker import Mode, Status
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.checker.worker import Worker
from lean_project.embedded.prepare import Installation
from lean_project.embedded.vocabulary import LEAN_ROOT, vocabulary_sources

FACTS = sorted((LEAN_ROOT / "Vocabulary" / "Test").glob("*.lean"))
COMMENT = re.compile(r"/-.*?-/|--[^\n]*", re.DOTALL)

TYPES = {
    "Nat.Prime": "ℕ → Prop",
    "Nat.Coprime": "ℕ → ℕ → Prop",
    "Int.gcd": "ℤ → ℤ → ℕ",
    "Real.sqrt": "ℝ → ℝ",
    "Finset.range": "ℕ → Finset ℕ",
}


@pytest.mark.parametrize("file", FACTS, ids=lambda file: file.stem)
def test_the_textbook_facts_are_proved(installation: Installation, file: Path) -> None:
    code = re.sub(r"^import [^\n]*", "", file.read_text("utf-8"), flags=re.MULTILINE)
    worker = Worker(installation)
    worker.start()
    answer = worker.request({"cmd": code}, 300)
    worker.stop()
    said = [m for m in answer["messages"] if m["severity"] == "error" or "sorry" in m["data"]]
    assert said == []


def test_there_are_at_least_three_hundred_facts() -> None:
    facts = sum(
        len(re.findall(r"^(?:theorem|lemma|example)\b", file.read_text("utf-8"), re.MULTILINE))
        for file in FACTS
    )
    assert facts >= 300


def test_axioms_stand_in_one_place_and_each_names_what_it_is_in_mathlib() -> None:
    for source in vocabulary_sources():
        declared = re.findall(r"^(.*)\baxiom (\S+)", COMMENT.sub("", source.code), re.MULTILINE)
        in_place = f"{source.name}.".startswith("Vocabulary.Axioms.")
        assert in_place or not declared
        documented = re.findall(
            r"In Mathlib:\s[^/]*-/\s*(?:@\[[^\]]*\]\s*)?axiom (\S+)", source.code
        )
        assert [name for _, name in declared] == documented


@pytest.mark.parametrize(("name", "type"), TYPES.items())
def test_names_have_mathlib_s_types(checker: EmbeddedChecker, name: str, type: str) -> None:
    assert checker.check(f"def t : {type} := @{name}").accepted


@pytest.mark.parametrize(
    "statement",
    [
        "theorem t (n : ℕ) (h : Even n) : 4 ∣ n ^ 2 := by sorry",
        "theorem t (x : ℝ) : |x| = √(x ^ 2) := by sorry",
        "theorem t (n : ℕ) : ∑ k ∈ Finset.range (n + 1), (k : ℝ) = n * (n + 1) / 2 := by sorry",
        "theorem t (a b : ℤ) (h : a ≡ b [ZMOD 5]) : a ^ 2 ≡ b ^ 2 [ZMOD 5] := by sorry",
        "theorem t (f : ℝ → ℝ) (h : StrictMono f) : Function.Injective f := by sorry",
        "theorem t : {x : ℝ | 0 < x ∧ x < 1} = Set.Ioo 0 1 := by sorry",
        "theorem t : ∃! n : ℕ, n.Prime ∧ Even n := by sorry",
        "open Nat in\ntheorem t (n : ℕ) : n ! ≤ n ^ n := by sorry",
    ],
)
def test_ordinary_statements_elaborate(checker: EmbeddedChecker, statement: str) -> None:
    assert checker.check(statement).accepted


@pytest.mark.parametrize(
    "statement",
    [
        "theorem t (x : ℝ) : Even x.foo := by sorry",
        "theorem t (x : ℝ) (n : ℕ) : n = x → Nat.Prime x := by sorry",
        "theorem t (x : ℝ) : Nat.gcd x 2 = 1 := by sorry",
        "theorem t (s : Set ℕ) : 2 ∣ s := by sorry",
        "theorem t (x : ℝ) : x ∈ x := by sorry",
        "theorem t : Real.sqrt = Set.univ := by sorry",
        "theorem t (p : Nat.Prime) : p = 2 := by sorry",
    ],
)
def test_ill_typed_statements_are_refused(checker: EmbeddedChecker, statement: str) -> None:
    assert checker.check(statement).status is Status.REJECTED


@pytest.mark.parametrize(
    "proof",
    [
        "theorem t (x y : ℝ) (h : x + y = 3) (k : x - y = 1) : x = 2 := by grind",
        "theorem t (x y : ℝ) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by grind",
        "theorem t (a b : ℤ) (h : 2 * a + 1 = 2 * b) : False := by omega",
        "theorem t : Nat.Prime 7 := by decide",
        "theorem t (n : ℕ) : n ∈ Finset.range 5 ↔ n < 5 := by simp",
        "theorem t (n : ℕ) : Nat.factorial (n + 1) = (n + 1) * Nat.factorial n := by rw [Nat.factorial]",
        "theorem t (n : ℕ) : Nat.sqrtAux 0 n = 0 := by unfold Nat.sqrtAux; rfl",
        "theorem t (z w : ℂ) (h : Complex.mk 1 2 = .mk z.re w.im) : z.re = 1 := by simp at h; exact h.1.symm",
        "theorem t (f n p : ℕ) (h : padicValNatAux p (f + 1) n = 0) : n % p ≠ 0 := by\n"
        "  unfold padicValNatAux at h\n  split at h\n  · omega\n  · assumption",
    ],
)
def test_the_usual_tactics_work(checker: EmbeddedChecker, proof: str) -> None:
    assert checker.check(proof, mode=Mode.PROOF).accepted
