"""Statements that mean nothing are rejected: never accepted, and never only because of the audit."""

from __future__ import annotations

import pytest

from lean_project.checker import Status
from lean_project.checker.embedded import EmbeddedChecker
from tests.conftest import DATA, read_jsonl

ROWS = read_jsonl(DATA / "illtyped.jsonl")
AREAS = sorted({row["area"] for row in ROWS})


def test_no_statement_is_there_twice() -> None:
    assert len({row["code"] for row in ROWS}) == len(ROWS)


def test_every_row_says_what_is_wrong_with_it() -> None:
    assert all(set(row) == {"area", "code", "reason"} and row["reason"] for row in ROWS)


@pytest.mark.parametrize("area", AREAS)
def test_every_ill_typed_statement_is_rejected(checker: EmbeddedChecker, area: str) -> None:
    rows = [row for row in ROWS if row["area"] == area]
    verdicts = checker.check_many((row["code"] for row in rows), timeout=30)
    wrong = [
        f"{verdict.status} ({row['reason']}): {row['code']}\n  {verdict.reason}"
        for row, verdict in zip(rows, verdicts, strict=True)
        if verdict.status is not Status.REJECTED
    ]
    assert not wrong, "\n".join([f"{len(wrong)} of {len(rows)}", *wrong])
