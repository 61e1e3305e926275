"""`import` lines at the top of a snippet: they name what is there, change nothing and hide nothing."""

from __future__ import annotations

import pytest

from lean_project.checker import Mode, Severity, Status, Verdict
from lean_project.checker.embedded import EmbeddedChecker

OPENED = "open BigOperators Real Nat Topology Rat"
STATEMENTS = [
    "theorem t (x : ℝ) (h : 0 < x) : √x * √x = x := sorry",
    "theorem t (n : ℕ) (h : n.Prime) (k : Odd n) : 2 < n := by sorry",
    "theorem t : ∑ k ∈ Finset.range 10, k = 45 := by\n  sorry",
    "theorem t (a : ℤ) : a ^ 2 % 4 = 0 ∨ a ^ 2 % 4 = 1 := sorry",
]
TRIVIAL = "theorem t (n : ℕ) : n + 0 = n := rfl"


def first_error(verdict: Verdict) -> tuple[int, int, str]:
    message = next(m for m in verdict.messages if m.severity is Severity.ERROR)
    return message.line, message.column, message.text


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(
    "header",
    [
        "import Mathlib",
        "import Mathlib\nimport Aesop\n\nset_option maxHeartbeats 400000",
        "import Mathlib.Data.Real.Basic\nimport Mathlib.NumberTheory.Divisors",
        "-- a comment\n\n/- another,\n/- nested -/ -/\nimport Mathlib -- and one behind",
        "import Mathlib\nimport Mathlib",
        "import Mathlib import Batteries",
        "import Init\nimport Std\nimport Lean",
        "import\n  Mathlib",
        "import Mathlib\r\n",
    ],
)
def test_imports_of_what_is_there_are_accepted(
    checker: EmbeddedChecker, header: str, mode: Mode
) -> None:
    assert checker.check(f"{header}\n{TRIVIAL}", mode=mode).accepted


def test_statements_under_the_usual_header_are_accepted(checker: EmbeddedChecker) -> None:
    codes = [f"import Mathlib\n\n{OPENED}\n{statement}" for statement in STATEMENTS]
    assert [verdict.reason for verdict in checker.check_many(codes)] == [None] * len(codes)


def test_an_import_changes_nothing(checker: EmbeddedChecker) -> None:
    statement = "theorem t (x : ℝ) (h : 0 < x) : 0 < x ^ 2 := by sorry"
    bare, imported = checker.check(statement), checker.check(f"import Mathlib\n{statement}")
    assert imported.declarations == bare.declarations
    assert imported.axioms == bare.axioms
    assert checker.check(f"import Mathlib\n{statement}", mode=Mode.PROOF).status == "forbidden"


def test_messages_keep_their_places_below_imports(checker: EmbeddedChecker) -> None:
    code = "import Mathlib\nimport Aesop\n\ntheorem t (α : ℕ) :\n  α = unknownThing := by sorry"
    verdict = checker.check(code)
    assert verdict.status is Status.REJECTED
    assert first_error(verdict)[:2] == (5, 6)


@pytest.mark.parametrize("module", ["Foo.Bar", "Mathlib2", "MyMathlib.Real", "mathlib", "Vocab"])
def test_a_module_that_is_not_there_is_named_at_its_place(
    checker: EmbeddedChecker, module: str
) -> None:
    verdict = checker.check(f"import Mathlib\n-- ℕ\n  import {module}\n{TRIVIAL}")
    assert verdict.status is Status.REJECTED
    line, column, text = first_error(verdict)
    assert (line, column) == (3, 9)
    assert f"`{module}`" in text
    assert "this environment has no such module" in text
    assert (verdict.reason or "").startswith("line 3: ")


@pytest.mark.parametrize(
    "code",
    [
        f"{TRIVIAL}\nimport Mathlib",
        f"open Nat\nimport Mathlib\n{TRIVIAL}",
        f"/-! A module doc is a command. -/\nimport Mathlib\n{TRIVIAL}",
        f"namespace A\nimport Mathlib\n{TRIVIAL}\nend A",
        f"theorem s : 1 = 1 := by\n  rfl\nimport Foo\n{TRIVIAL}",
    ],
)
def test_an_import_after_a_command_is_refused_as_lean_does(
    checker: EmbeddedChecker, code: str
) -> None:
    verdict = checker.check(code)
    assert verdict.status is Status.REJECTED
    assert "must be used in the beginning of the file" in first_error(verdict)[2]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import\ntheorem t : 1 = 1 := rfl", "expected identifier"),
        ("import 5\ntheorem t : 1 = 1 := rfl", "expected identifier"),
        ("import Mathlib.\ntheorem t : 1 = 1 := rfl", "expected no space"),
        ("import Mathlib;\ntheorem t : 1 = 1 := rfl", "unexpected token ';'"),
        ("/- import Mathlib\ntheorem t : 1 = 1 := rfl", "unterminated comment"),
        ("/-- text -/ import Mathlib\ntheorem t : 1 = 1 := rfl", "unexpected token 'import'"),
    ],
)
def test_a_header_that_does_not_parse_is_rejected(
    checker: EmbeddedChecker, code: str, said: str
) -> None:
    verdict = checker.check(code)
    assert not verdict.accepted
    assert any(said in message.text for message in verdict.messages)


def test_an_import_in_a_comment_is_only_a_comment(checker: EmbeddedChecker) -> None:
    assert checker.check(f"/- import Foo.Bar -/\n-- import Foo\n{TRIVIAL}").accepted


def test_imports_may_stand_before_a_context_and_before_what_follows_it(
    checker: EmbeddedChecker,
) -> None:
    context = "import Mathlib\nopen Nat\ndef five : ℕ := 5"
    assert checker.check("theorem t : five = 5 := rfl", context=context).accepted
    assert checker.check("import Mathlib\ntheorem t : five = 5 := rfl", context=context).accepted
    unknown = checker.check("import Foo\ntheorem t : five = 5 := rfl", context=context)
    assert unknown.status is Status.REJECTED


def test_nothing_but_imports_is_no_statement(checker: EmbeddedChecker) -> None:
    assert checker.check("import Mathlib\n").status is Status.FORBIDDEN
