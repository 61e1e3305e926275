"""The pipeline on the real checker, with a translator whose words the tests choose."""

from __future__ import annotations

from app.formalize import BlockResult, BlockStatus, formalize
from lean_project.checker import Checker
from tests.app.sections import ADDING, KNOWN, NONSENSE, TRIPLE, Phrasebook, triples


def results(checker: Checker, entries: dict[str, list[str]]) -> dict[str, BlockResult]:
    run = formalize(triples(), Phrasebook(entries), checker)
    return {result.block.label: result for result in run}


def test_the_first_accepted_candidate_is_chosen_and_the_others_are_kept(checker: Checker) -> None:
    theorem = results(checker, KNOWN)["thm:add"]
    assert theorem.status is BlockStatus.ACCEPTED
    assert theorem.lean == ADDING
    assert [trial.candidate.lean for trial in theorem.trials] == [NONSENSE, ADDING]
    assert [trial.verdict.accepted for trial in theorem.trials] == [False, True]
    assert theorem.message is None


def test_an_accepted_definition_is_in_scope_for_later_blocks(checker: Checker) -> None:
    translator = Phrasebook(KNOWN)
    by_label = {r.block.label: r for r in formalize(triples(), translator, checker)}
    assert by_label["thm:add"].context == TRIPLE
    told = translator.contexts["thm:add"].definitions
    assert [(d.block.label, d.lean) for d in told] == [("def:triple", TRIPLE)]


def test_a_rejected_definition_is_not_in_scope(checker: Checker) -> None:
    broken = "def triple (n : Nat) : Nat := 3 * m"
    by_label = results(checker, {"def:triple": [broken], "thm:add": [ADDING]})
    assert by_label["def:triple"].status is BlockStatus.REJECTED
    assert by_label["thm:add"].status is BlockStatus.REJECTED
    assert by_label["thm:add"].context == ""
    assert "triple" in (by_label["thm:add"].message or "")


def test_a_block_nobody_can_read_is_unread_with_the_words_stumbled_on(checker: Checker) -> None:
    lemma = results(checker, KNOWN)["lem:odd"]
    assert lemma.status is BlockStatus.UNREAD
    assert lemma.lean is None
    assert "glorious" in (lemma.message or "")


def test_a_remark_is_skipped(checker: Checker) -> None:
    remark = results(checker, KNOWN)["remark-1"]
    assert (remark.status, remark.lean, remark.message) == (BlockStatus.SKIPPED, None, None)


def test_results_come_one_by_one(checker: Checker) -> None:
    run = formalize(triples(), Phrasebook(KNOWN), checker)
    assert next(run).block.label == "def:triple"
    assert next(run).block.label == "thm:add"
    run.close()


def test_an_interrupted_run_goes_on_where_it_stopped(checker: Checker) -> None:
    whole = list(formalize(triples(), Phrasebook(KNOWN), checker))
    translator = Phrasebook(KNOWN)
    rest = list(formalize(triples(), translator, checker, done=whole[:1]))
    assert [result.block.label for result in rest] == ["thm:add", "remark-1", "lem:odd"]
    assert [result.status for result in rest] == [result.status for result in whole[1:]]
    assert "def:triple" not in translator.contexts


def test_at_most_k_candidates_are_tried(checker: Checker) -> None:
    run = formalize(triples(), Phrasebook(KNOWN), checker, k=1)
    theorem = next(result for result in run if result.block.label == "thm:add")
    assert len(theorem.trials) == 1
    assert theorem.status is BlockStatus.REJECTED
