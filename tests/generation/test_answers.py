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
        "```lean\ntheorem first : True := trivial\n```\nBetter:\n"
        "```lean\ntheorem foo (n : ℕ) (h : n > 1) : n ^ 2 > n := by sorry\n```",
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
    "reply", ["", "I cannot do that.", "```python\nprint()\n```", "the theorem of Gauss"]
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
    ],
)
def test_generation_may_stop_once_the_statement_cannot_change(reply: str, complete: bool) -> None:
    assert is_complete(reply) is complete
