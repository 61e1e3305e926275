"""The hand-written pairs: well-formed, distinct, apart from miniF2F, and accepted by Lean."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lean_project.checker.embedded import EmbeddedChecker
from tests.conftest import read_jsonl
from translator.dataset.synthetic.exclusion import loose_key
from translator.dataset.written import read_written

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


def test_written_pairs_are_aligned_pairs_with_one_key_for_variants(
    pairs: list[dict[str, Any]],
) -> None:
    read = read_written(ROOT / "data" / "pairs")
    assert [(p.text, p.lean, p.provenance.form) for p in read] == [
        (pair["text"], pair["lean"], pair["style"]) for pair in pairs
    ]
    assert {pair.provenance.kind for pair in read} == {"written"}
    by_id = {pair.provenance.label: pair for pair in read}
    groups = {pair["id"]: pair.get("variant_of", pair["id"]) for pair in pairs}
    for name, original in groups.items():
        assert by_id[name].statement == by_id[original].statement
        assert by_id[name].split == by_id[original].split
    assert len({pair.statement for pair in read}) == len(set(groups.values()))


def test_the_readme_counts_the_pairs(pairs: list[dict[str, Any]]) -> None:
    text = (ROOT / "data" / "pairs" / "README.md").read_text("utf-8")
    told = {
        area: (int(count), int(variants))
        for area, count, variants in re.findall(r"^\| `(\w+)` \| (\d+) \| (\d+) \|$", text, re.M)
    }
    counts = Counter(pair["area"] for pair in pairs)
    varied = Counter(pair["area"] for pair in pairs if "variant_of" in pair)
    assert told == {area: (counts[area], varied[area]) for area in counts}
    variants = sum(varied.values())
    assert f"| **all** | **{len(pairs)}** | **{variants}** |" in text
    originals = {pair["variant_of"] for pair in pairs if "variant_of" in pair}
    styles = Counter(pair["style"] for pair in pairs)
    assert (
        f"{len(pairs) - variants} different statements; {len(originals) + variants} pairs belong to "
        "a group of two or three. Styles: "
        + ", ".join(f"{styles[name]} {name}" for name in ("textbook", "contest", "note"))
    ) in text
