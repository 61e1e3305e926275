"""`leanscribe check` on files that begin with `import` lines, as files of a Lean project do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.checking import LeanSource, check_sources
from lean_project.checker import Checker, Mode, Severity
from tests.app.conftest import Run

HEADER = "import Mathlib\n\nopen BigOperators Real Nat Topology\n\n"
STATEMENT = "theorem s (x : ℝ) (n : ℕ) (h : π < x) : 0 < x ^ n ∧ 0 < n ! := by sorry\n"
BLOCKS = """\
/-
2 of 2 statements of sets.tex, written by Leanscribe.
open sets are not opened here.
-/
import Mathlib
open Real

-- block: def:full
def full : ℝ := 2 * π

-- block: thm:full
theorem t : 6 < full := by sorry

-- block: thm:bad
theorem bad :
    full = unknownThing := by sorry
"""


def test_a_file_with_imports_is_accepted_and_named_as_ever(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "s.lean").write_text(HEADER + STATEMENT)
    (verdict,) = json.loads(leanscribe("check", "--json", "s.lean").stdout)
    assert (verdict["id"], verdict["status"]) == ("s.lean", "accepted")
    as_proof = leanscribe("check", "--mode", "proof", "s.lean")
    assert as_proof.returncode == 1
    assert "forbidden" in as_proof.stdout


def test_an_unknown_module_is_named_at_its_place_in_the_file(
    leanscribe: Run, tmp_path: Path
) -> None:
    (tmp_path / "s.lean").write_text("import Mathlib\nimport Foo.Bar\n" + STATEMENT)
    done = leanscribe("check", "s.lean")
    assert done.returncode == 1
    assert "s.lean:2:7: error: unknown module `Foo.Bar`" in done.stdout


def test_lines_of_a_dataset_may_have_imports(leanscribe: Run) -> None:
    codes = [HEADER + STATEMENT, "import Foo\n" + STATEMENT, STATEMENT.replace("0 < n !", "0 < n")]
    asked = "".join(json.dumps({"id": n, "code": code}) + "\n" for n, code in enumerate(codes))
    done = leanscribe("check", "--jsonl", stdin=asked)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["status"] for answer in answers] == ["accepted", "rejected", "rejected"]


@pytest.mark.parametrize("mode", Mode)
def test_what_stands_above_the_blocks_is_for_each_of_them(checker: Checker, mode: Mode) -> None:
    named = list(check_sources(checker, [LeanSource("f.lean", BLOCKS)], mode, 10))
    theorem = "accepted" if mode is Mode.STATEMENT else "forbidden"
    assert [(v.block, v.verdict.status.value) for v in named] == [
        ("def:full", "accepted"),
        ("thm:full", theorem),
        ("thm:bad", "rejected" if mode is Mode.STATEMENT else "forbidden"),
    ]


def test_messages_of_blocks_below_imports_stand_at_their_places(checker: Checker) -> None:
    *_, bad = check_sources(checker, [LeanSource("f.lean", BLOCKS)], Mode.STATEMENT, 10)
    error = next(m for m in bad.verdict.messages if m.severity is Severity.ERROR)
    line = BLOCKS.split("\n")[error.line - 1]
    assert line[error.column : error.end_column] == "unknownThing"


def test_a_wrong_import_above_the_blocks_stands_at_its_place(checker: Checker) -> None:
    code = BLOCKS.replace("import Mathlib", "import Mathlib\nimport Foo")
    for named in check_sources(checker, [LeanSource("f.lean", code)], Mode.STATEMENT, 10):
        assert (named.verdict.status, named.verdict.messages[0].line) == ("rejected", 6)


def test_other_code_above_a_mark_is_no_file_of_blocks(checker: Checker) -> None:
    code = "import Mathlib\ndef two : ℕ := 2\n-- block: x\ntheorem t : two = 2 := rfl"
    (named,) = check_sources(checker, [LeanSource("f.lean", code)], Mode.PROOF, 10)
    assert named.block is None
    assert named.verdict.accepted
