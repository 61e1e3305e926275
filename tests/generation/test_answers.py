"""What models write around a statement is taken off, and nothing of the statement is."""

from __future__ import annotations

import pytest

from translator.generation.answers import NoDeclaration, declaration_in, is_complete

GOOD = "theorem t (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry"


@pytest.mark.parametrize(
    "reply",
    [
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by\n  nlinarith",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n :=\nbegin\n  sorry\nend",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := sorry -- by induction",
        "lemma foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry",
        "example (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n",
        "Sure!\n```lean4\nimport Mathlib\n\n"
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry\n```\nDone.",
        "<think>Perhaps ```lean\ntheorem wrong : False := by sorry\n```?</think>\n"
        "```lean4\ntheorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by\n  sorry\n```",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n -- for all\n  := by nlinarith",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry\n\ntheorem more : 1 = 1 := rfl",
        "```lean\ntheorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry\n```\nAlso:\n"
        "```lean\ntheorem more : True := trivial\n```",
        "lemma helper : 1 = 1 := rfl\n\ntheorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry",
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry\n/-\ntheorem bar : 3 = 3 := rfl -/",
        "/- not /- yet -/\ntheorem old : 3 = 3 := rfl -/\n"
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry",
        "-- for instance\n/-- doc -/\ntheorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n\n#check foo",
        "import Mathlib\nset_option maxHeartbeats 400000\n\n"
        "theorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry",
    ],
)
def test_the_statement_is_found_named_and_left_open(reply: str) -> None:
    assert declaration_in(reply, "t") == GOOD


def test_open_lines_are_kept_since_the_statement_may_need_them() -> None:
    reply = (
        "import Mathlib\nopen Real Nat\nopen scoped BigOperators\n\ntheorem foo : π > 3 := by sorry"
    )
    assert declaration_in(reply, "t") == (
        "open Real Nat\nopen scoped BigOperators\ntheorem t : π > 3 := by sorry"
    )


def test_a_variable_is_kept_with_the_lines_that_go_on_with_it() -> None:
    reply = (
        "variable {G : Type*} [Group G]  -- any group\n  (H : Subgroup G)\n\n"
        "theorem foo : H ≤ H := by\n  exact le_rfl"
    )
    assert declaration_in(reply, "t") == (
        "variable {G : Type*} [Group G]  -- any group\n  (H : Subgroup G)\n"
        "theorem t : H ≤ H := by sorry"
    )


def test_definitions_before_the_theorem_are_kept_and_lemmas_are_not() -> None:
    reply = (
        "```lean\nimport Mathlib\n\nopen Nat\n\n/-- Small. -/\ndef Tame (n : ℕ) : Prop :=\n  n < 9\n"
        "```\nWith that:\n```lean\nlemma helper : Tame 1 := by\n  simp [Tame]\n\n"
        "-- at last\ntheorem foo : Tame 5 := by\n  simp [Tame]\n```"
    )
    assert declaration_in(reply, "t") == (
        "open Nat\ndef Tame (n : ℕ) : Prop :=\n  n < 9\ntheorem t : Tame 5 := by sorry"
    )


def test_of_a_reply_without_a_theorem_the_last_declaration_is_the_answer() -> None:
    reply = "lemma first : 1 = 1 := rfl\n\nlemma second : 2 = 2 := rfl"
    assert declaration_in(reply, "t") == "theorem t : 2 = 2 := by sorry"
    reply = "def A : ℕ := 1\n\nprivate def B : ℕ := A + 1\n\n#eval B"
    assert declaration_in(reply, "C") == "def A : ℕ := 1\nprivate def C : ℕ := A + 1"


def test_a_proof_by_cases_is_taken_off() -> None:
    reply = "theorem foo : ∀ n : ℕ, n = n\n  | 0 => rfl\n  | _ => rfl"
    assert declaration_in(reply, "t") == "theorem t : ∀ n : ℕ, n = n := by sorry"


@pytest.mark.parametrize(
    "statement",
    [
        "theorem t (n : ℕ := 3) : n = n",
        "theorem t : let x := 5; x > 4",
        "theorem t : let x := 5; let y := x; y > 4",
        "theorem t (s : Set ℕ) (h : s = {n | n > 1}) : ∀ n ∈ s, n > 1",
        "theorem t :\n    -- the proof is := below\n    1 = 1",
    ],
)
def test_an_assignment_within_the_statement_does_not_end_it(statement: str) -> None:
    assert declaration_in(f"{statement} := by\n  simp", "t") == f"{statement} := by sorry"


def test_a_definition_keeps_its_body() -> None:
    reply = "```lean\ndef Tame (n : ℕ) : Prop :=\n  ∀ m < n, m = 0\n```"
    assert declaration_in(reply, "Wild") == "def Wild (n : ℕ) : Prop :=\n  ∀ m < n, m = 0"


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "I cannot do that.",
        "-- theorem t : 1 = 1",
        "/- open\ntheorem t : 1 = 1",
        "```python\nprint()\n```",
        "the theorem of Gauss",
    ],
)
def test_a_reply_without_a_declaration_says_so(reply: str) -> None:
    with pytest.raises(NoDeclaration):
        declaration_in(reply, "t")


@pytest.mark.parametrize(
    ("reply", "complete"),
    [
        ("theorem foo : 1 = 1 :=", True),
        ("theorem foo : 1 = 1", False),
        ("theorem foo (n : ℕ := 2", False),
        ("theorem foo : let x := 5", False),
        ("<think>theorem foo : 1 = 1 := by simp", False),
        ("<think>…</think>theorem foo : 1 = 1 := by", True),
        ("def foo : ℕ := 5", False),
        ("lemma helper : 1 = 1 := rfl\n", False),
        ("lemma helper : 1 = 1 := rfl\n\ntheorem foo : 2 = 2", False),
        ("lemma helper : 1 = 1 := rfl\n\ntheorem foo : 2 = 2 :=", True),
        ("/-\ntheorem old : 1 = 1 :=", False),
        ("-- not\n-- theorem old : 1 = 1 :=", False),
        ("theorem foo : 1 = 1 /- := by", False),
    ],
)
def test_generation_may_stop_once_the_statement_cannot_change(reply: str, complete: bool) -> None:
    assert is_complete(reply) is complete


@pytest.mark.parametrize(
    "reply",
    [
        "def A := 1\nlemma h : A = 1 := rfl\ntheorem foo : A = 1 := rfl\ntheorem bar : 2 = 2 := rfl\n",
        "```lean\ntheorem foo : 1 = 1 := rfl\n```\n```lean\ntheorem bar : 2 = 2 := rfl\n```",
        "/-\ntheorem bar : 2 = 2 :=\n-/\ntheorem foo : let a := 1; a = 1 := rfl\n",
        "<think>\ntheorem bar : 2 = 2 := rfl\n</think>\ntheorem foo : 1 = 1 := rfl\n",
    ],
)
def test_an_answer_does_not_change_once_generation_may_stop(reply: str) -> None:
    beginnings = [reply[:end] for end in range(len(reply) + 1)]
    answers = {declaration_in(text, "t") for text in beginnings if is_complete(text)}
    assert answers == {declaration_in(reply, "t")}
