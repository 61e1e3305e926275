"""The state behind the page: edits, decisions and what they do to later blocks."""

from __future__ import annotations

import pytest

from app.formalize import BlockStatus, formalize
from app.review.workbench import Decision, Workbench
from lean_project.checker import Checker
from tests.app.sections import ADDING, KNOWN, NONSENSE, TRIPLE, Phrasebook, triples

DEFINITION, THEOREM, REMARK, LEMMA = range(4)


@pytest.fixture
def workbench(checker: Checker) -> Workbench:
    bench = Workbench(triples())
    for result in formalize(bench.section, Phrasebook(KNOWN), checker):
        bench.add(result)
    assert bench.complete
    return bench


def statuses(bench: Workbench) -> list[BlockStatus]:
    return [draft.status for draft in bench.drafts]


ACCEPTED, REJECTED = BlockStatus.ACCEPTED, BlockStatus.REJECTED
SKIPPED, UNREAD = BlockStatus.SKIPPED, BlockStatus.UNREAD


def test_it_begins_with_what_the_pipeline_found(workbench: Workbench) -> None:
    assert statuses(workbench) == [ACCEPTED, ACCEPTED, SKIPPED, UNREAD]


def test_an_edit_is_checked_on_the_definitions_before_it(
    workbench: Workbench, checker: Checker
) -> None:
    workbench.edit(THEOREM, NONSENSE, checker, 10)
    assert workbench.drafts[THEOREM].status is REJECTED
    assert "gloria" in (workbench.drafts[THEOREM].problem or "")
    workbench.edit(THEOREM, ADDING, checker, 10)
    assert workbench.drafts[THEOREM].status is ACCEPTED
    assert not workbench.drafts[THEOREM].edited


def test_a_statement_can_be_written_for_a_block_nobody_could_read(
    workbench: Workbench, checker: Checker
) -> None:
    workbench.edit(LEMMA, "theorem lem_odd : triple 1 = 3 := by sorry", checker, 10)
    assert workbench.drafts[LEMMA].status is ACCEPTED
    workbench.edit(LEMMA, "  ", checker, 10)
    assert workbench.drafts[LEMMA].status is UNREAD


def test_another_definition_is_felt_by_the_blocks_after_it(
    workbench: Workbench, checker: Checker
) -> None:
    workbench.edit(DEFINITION, "def threefold (n : Nat) : Nat := 3 * n", checker, 10)
    assert statuses(workbench)[:2] == [ACCEPTED, REJECTED]
    workbench.edit(DEFINITION, TRIPLE, checker, 10)
    assert statuses(workbench)[:2] == [ACCEPTED, ACCEPTED]


def test_an_edit_voids_the_decision_on_it_and_on_what_speaks_of_it(
    workbench: Workbench, checker: Checker
) -> None:
    workbench.edit(LEMMA, "theorem lem_odd : 1 + 1 = 2 := by sorry", checker, 10)
    for index in (DEFINITION, THEOREM, LEMMA):
        workbench.decide(index, Decision.ACCEPTED, checker, 10)
    workbench.edit(DEFINITION, "def triple (n : Nat) : Nat := n + 2 * n", checker, 10)
    assert [workbench.drafts[index].decision for index in (DEFINITION, THEOREM, LEMMA)] == [
        None,
        None,
        Decision.ACCEPTED,
    ]


def test_a_definition_the_person_rejects_is_out_of_scope(
    workbench: Workbench, checker: Checker
) -> None:
    workbench.decide(THEOREM, Decision.ACCEPTED, checker, 10)
    workbench.decide(DEFINITION, Decision.REJECTED, checker, 10)
    assert statuses(workbench)[:2] == [ACCEPTED, REJECTED]
    assert workbench.drafts[THEOREM].decision is None
    workbench.decide(DEFINITION, None, checker, 10)
    assert statuses(workbench)[:2] == [ACCEPTED, ACCEPTED]


def test_the_lean_file_holds_what_lean_accepts_and_the_person_did_not_reject(
    workbench: Workbench, checker: Checker
) -> None:
    whole = workbench.lean_file(checker.environment)
    assert checker.check(whole).accepted
    workbench.decide(THEOREM, Decision.REJECTED, checker, 10)
    without = workbench.lean_file(checker.environment)
    assert f"\n{ADDING}" in whole
    assert f"-- {ADDING}" in without
    assert "-- rejected by the reader" in without
