"""Statements of ordinary English against the Lean of their likeliest reading."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from lean_project.checker.model import Checker
from tests.grammar.conftest import Translate

_TABLES = Path(__file__).with_name("readings")


def _readings() -> list[tuple[str, str]]:
    found = []
    for table in sorted(_TABLES.glob("*.toml")):
        rows = tomllib.loads(table.read_text(encoding="utf-8"))["reading"]
        found += [(row["text"], row["lean"]) for row in rows]
    return found


@pytest.mark.parametrize(("text", "lean"), _readings())
def test_likeliest_reading(translate: Translate, text: str, lean: str) -> None:
    assert translate(text)[0].lean == lean


def test_every_likeliest_reading_is_accepted_by_lean(checker: Checker) -> None:
    readings = _readings()
    verdicts = checker.check_many([lean for _, lean in readings])
    refused = {
        text: verdict.reason
        for (text, _), verdict in zip(readings, verdicts, strict=True)
        if not verdict.accepted
    }
    assert refused == {}
