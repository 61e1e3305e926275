"""`candidates.jsonl` and `pairs.jsonl`: every candidate, and what was accepted beside its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.formalize import BlockResult, BlockStatus
from lean_project.checker.model import Verdict
from lean_project.model import Frozen
from translator.dataset.model import AlignedPair, Provenance, split_of, summary
from translator.dataset.synthetic.exclusion import loose_key
from translator.dataset.synthetic.normal import digest
from translator.generation.interface import Candidate
from translator.sections.model import Section


class CandidateLine(Frozen):
    """One candidate of one block, with its verdict."""

    label: str
    rank: int
    """Place in the translator's order, from 0."""
    chosen: bool
    candidate: Candidate
    verdict: Verdict


def candidate_lines(results: Iterable[BlockResult]) -> str:
    """JSON lines of every candidate, accepted or not."""
    return _lines(
        CandidateLine(
            label=result.block.label,
            rank=rank,
            chosen=rank == result.chosen,
            candidate=trial.candidate,
            verdict=trial.verdict,
        )
        for result in results
        for rank, trial in enumerate(result.trials)
    )


def pair_lines(section: Section, results: Sequence[BlockResult]) -> str:
    """JSON lines of the accepted blocks."""
    return _lines(
        _pair(section, result) for result in results if result.status is BlockStatus.ACCEPTED
    )


def _pair(section: Section, result: BlockResult) -> AlignedPair:
    best, block = result.best, result.block
    assert best is not None
    lean = best.candidate.lean
    key = loose_key(lean)
    return AlignedPair(
        id=digest(block.text, lean),
        statement=key,
        text=block.text,
        lean=lean,
        context=result.context,
        provenance=Provenance(
            kind="formalized",
            form=block.kind.value,
            section=section.title,
            source=section.source,
            label=block.label,
            span=block.span,
            translator=best.candidate.translator,
            reading=best.candidate.reading,
        ),
        verdict=summary(best.verdict),
        split=split_of(key),
    )


def _lines(items: Iterable[Frozen]) -> str:
    return "".join(f"{item.model_dump_json()}\n" for item in items)
