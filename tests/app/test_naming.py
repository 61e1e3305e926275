"""Lean names from labels."""

from __future__ import annotations

import pytest

from app.naming import LeanNames
from translator.sections import parse_section
from translator.sections.model import Block, BlockKind


def lemma(label: str) -> Block:
    section = parse_section("\\begin{lemma} $1 = 1$. \\end{lemma}")
    block = next(block for block in section.blocks if block.kind is BlockKind.LEMMA)
    return block.model_copy(update={"label": label})


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("lem:even-square", "lem_even_square"),
        ("lemma-1", "lemma_1"),
        ("add_comm", "lemma_add_comm"),  # the library has an `add_comm`
        ("theorem", "lemma_theorem"),  # a keyword
        ("Théorème 3", "lemma_Theoreme_3"),
        ("lem: ∀ε", "lemma_lem"),
        ("משפט", "lemma_2"),
        ("2.1", "lemma_2_1"),
        ("lem:x«y»", "lem_x_y"),
    ],
)
def test_a_label_becomes_a_plain_lean_name(label: str, name: str) -> None:
    assert LeanNames().name(lemma(label)) == name


def test_no_two_blocks_share_a_name() -> None:
    names = LeanNames()
    labels = ["lem:a-b", "lem:a_b", "lem:a:b", "א", "ב"]
    assert len({names.name(lemma(label)) for label in labels}) == len(labels)
