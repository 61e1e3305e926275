"""The sections of `data/sections` through the whole pipeline, against their reference statements."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.formalize import BlockResult, BlockStatus, formalize
from lean_project.checker import Checker
from translator.generation import open_translator
from translator.judging import Relation
from translator.judging.reference import (
    ReferenceComparison,
    compare_with_references,
    read_references,
)
from translator.sections import read_section

SECTIONS = Path(__file__).parents[1] / "data" / "sections"
NAMES = ["number_theory.tex", "inequalities.tex", "sums_and_induction.md"]


def results_of(name: str, checker: Checker) -> list[BlockResult]:
    """The blocks of a section that state something, formalized with eight candidates each."""
    section = read_section(SECTIONS / name)
    results = formalize(section, open_translator("grammar"), checker, k=8)
    return [result for result in results if result.block.states_something]


def references_of(name: str) -> dict[str, list[str]]:
    return read_references((SECTIONS / "reference" / f"{Path(name).stem}.lean").read_text("utf-8"))


def comparisons_of(
    name: str, results: list[BlockResult], checker: Checker
) -> list[ReferenceComparison]:
    blocks = [
        (result.block.label, result.lean if result.status is BlockStatus.ACCEPTED else None)
        for result in results
    ]
    return list(compare_with_references(blocks, references_of(name), checker))


@pytest.mark.parametrize("name", NAMES)
def test_most_blocks_are_accepted_and_say_what_the_reference_says(
    name: str, checker: Checker
) -> None:
    results = results_of(name, checker)
    accepted = [result for result in results if result.status is BlockStatus.ACCEPTED]
    left = [f"{r.block.label}: {r.message}" for r in results if r not in accepted]
    assert len(results) >= 12
    assert len(accepted) >= 0.6 * len(results), left

    comparisons = comparisons_of(name, results, checker)
    equivalent = [c for c in comparisons if c.relation is Relation.EQUIVALENT]
    rest = [f"{c.label}: {c.relation}; {c.note}" for c in comparisons if c not in equivalent]
    print("\n".join([f"{name}: {len(equivalent)} of {len(accepted)} proved equivalent", *rest]))
    assert len(comparisons) == len(accepted)
    assert len(equivalent) >= 0.9 * len(accepted), rest


@pytest.mark.parametrize("name", NAMES)
def test_every_block_that_states_something_has_a_reference(name: str) -> None:
    section = read_section(SECTIONS / name)
    stating = [block.label for block in section.blocks if block.states_something]
    assert set(stating) == set(references_of(name))


def test_a_wrong_candidate_is_not_equivalent_to_its_reference(checker: Checker) -> None:
    references = references_of("number_theory.tex")
    blocks = [
        ("lem:odd-square", "theorem t (n : ℤ) (hn : Odd n) : n ^ 2 ≡ 1 [ZMOD 4] := by sorry"),
        ("def:coprime", "def Coprime (a b : ℤ) : Prop := Int.gcd a b ≤ 1"),
        (
            "lem:gauss",
            "theorem g (a b c : ℤ) (h : a ∣ b * c) (k : Coprime a b) : a ∣ c := by sorry",
        ),
        ("lem:even-square", "theorem e (n : ℤ) : Even (n ^ 2) ↔ Even n := by sorry"),
    ]
    found = compare_with_references(blocks, references, checker, timeout=5)
    assert [comparison.relation is Relation.EQUIVALENT for comparison in found] == [
        False,
        False,
        False,
        True,
    ]
