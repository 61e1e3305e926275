"""Every problem of miniF2F's validation set is a statement, as its authors wrote it.

The problems are not part of this project: LEANSCRIBE_MINIF2F names the file, JSON lines with `name`,
`header` and `formal_statement` (which ends in `:= sorry`).
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lean_project.checker.embedded import EmbeddedChecker
from tests.conftest import read_jsonl

FILE = Path(
    os.environ.get("LEANSCRIBE_MINIF2F")
    or Path(__file__).parents[2].parent / "shared" / "minif2f" / "valid.jsonl"
)
PROBLEMS = 244


@pytest.mark.skipif(
    not FILE.exists(), reason=f"miniF2F is not at {FILE}; set LEANSCRIBE_MINIF2F to its valid.jsonl"
)
def test_all_problems_are_accepted_as_statements(checker: EmbeddedChecker) -> None:
    problems = read_jsonl(FILE)
    codes = [f"{problem['header']}\n{problem['formal_statement']}" for problem in problems]
    verdicts = checker.check_many(codes, timeout=30)
    failed = {
        problem["name"]: verdict.reason
        for problem, verdict in zip(problems, verdicts, strict=True)
        if not verdict.accepted
    }
    assert len(problems) == PROBLEMS
    assert not failed, "\n".join(f"{name}: {reason}" for name, reason in failed.items())
