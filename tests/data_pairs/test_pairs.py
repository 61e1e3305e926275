"""The hand-written pairs: well-formed, distinct, apart from miniF2F, and accepted by Lean."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lean_project.checker.embedded import EmbeddedChecker
from tests.conftest import read_jsonl
from translator.dataset.synthetic.exclusion import loose_key

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "data" / "pairs").glob("*.jsonl"))
MINIF2F = ROOT.parent / "shared" / "minif2f" / "valid.jsonl"
FIELDS = {"id", "text", "lean", "area", "style"}
STYLES = {"contest", "textbook", "note"}
LEAST_PAIRS = 400
LEAST_PER_AREA = 12


@pytest.fixture(scope="module")
def pairs() -> list[dict[str, Any]]:
    return [pair for file in FILES for pair in read_jsonl(file)]


def test_there_are_enough_pairs(pairs: list[dict[str, Any]]) -> None:
    assert len(pairs) >= LEAST_PAIRS


def test_every_area_has_its_own_file_and_enough_pairs(pairs: list[dict[str, Any]]) -> None:
    for file in FILES:
        rows = read_jsonl(file)
        assert {pair["area"] for pair in rows} == {file.stem}
        assert len(rows) >= LEAST_PER_AREA, file.stem
    assert len({pair["area"] for pair in pairs}) == len(FILES)


def test_every_pair_has_its_fields(pairs: list[dict[str, Any]]) -> None:
    for pair in pairs:
        assert set(pair) - {"variant_of"} == FIELDS, pair["id"]
        assert all(isinstance(value, str) and value.strip() for value in pair.values()), pair["id"]
        assert pair["style"] in STYLES, pair["id"]


def test_ids_are_unique_and_name_the_theorem(pairs: list[dict[str, Any]]) -> None:
    counts = Counter(pair["id"] for pair in pairs)
    assert [name for name, count in counts.items() if count > 1] == []
    for pair in pairs:
        assert pair["lean"].split()[:2] == ["theorem", pair["id"].replace("-", "_")]


def test_no_two_texts_are_equal(pairs: list[dict[str, Any]]) -> None:
    counts = Counter(" ".join(pair["text"].lower().split()) for pair in pairs)
    assert [text for text, count in counts.items() if count > 1] == []


def test_the_same_statement_twice_means_a_variant(pairs: list[dict[str, Any]]) -> None:
    first: dict[str, str] = {}
    for pair in pairs:
        said = loose_key(pair["lean"])
        assert first.setdefault(said, pair["id"]) == pair.get("variant_of", pair["id"])


def test_a_sixth_of_the_pairs_share_their_statement(pairs: list[dict[str, Any]]) -> None:
    originals = {pair["variant_of"] for pair in pairs if "variant_of" in pair}
    variants = sum("variant_of" in pair for pair in pairs)
    assert len(originals) + variants >= len(pairs) / 6


def test_no_statement_is_one_of_minif2f(pairs: list[dict[str, Any]]) -> None:
    if not MINIF2F.exists():
        pytest.skip(f"{MINIF2F} is not here")
    theirs = {loose_key(problem["formal_statement"]) for problem in read_jsonl(MINIF2F)}
    assert [pair["id"] for pair in pairs if loose_key(pair["lean"]) in theirs] == []


def test_lean_accepts_every_statement(
    checker: EmbeddedChecker, pairs: list[dict[str, Any]]
) -> None:
    verdicts = checker.check_many((pair["lean"] for pair in pairs), timeout=60)
    refused = {
        pair["id"]: verdict.reason
        for pair, verdict in zip(pairs, verdicts, strict=True)
        if not verdict.accepted
    }
    assert refused == {}
