"""The pipeline: the blocks of a section to candidates, verdicts and the best statement of each."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.naming import LeanNames
from lean_project.checker.model import Checker, Severity, Verdict
from lean_project.model import Frozen
from translator.generation.interface import (
    Candidate,
    Context,
    Definition,
    Translator,
    UnreadText,
)
from translator.sections.model import Block, BlockKind, Section

DEFINING_KINDS = frozenset({BlockKind.DEFINITION, BlockKind.NOTATION})
"""Kinds whose accepted Lean is in scope for the blocks after them."""


class BlockStatus(StrEnum):
    """What became of a block."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNREAD = "unread"
    """The translator could not read the text; no candidate exists."""
    SKIPPED = "skipped"
    """The block states nothing."""


class Trial(Frozen):
    """A candidate and what the checker said of it."""

    candidate: Candidate
    verdict: Verdict


class BlockResult(Frozen):
    """What became of one block of a section."""

    block: Block
    status: BlockStatus
    context: str = ""
    """Lean code of the accepted definitions before the block; its candidates were checked on it."""
    trials: tuple[Trial, ...] = ()
    """Every candidate, in the translator's order."""
    chosen: int | None = None
    """Index into `trials` of the best candidate: the first accepted one, else the first."""
    message: str | None = None
    """Why the status is not `accepted`, in one sentence."""
    elapsed_ms: float = 0.0
    """Milliseconds of translating and of checking every candidate, without Lean's start."""

    @property
    def best(self) -> Trial | None:
        return None if self.chosen is None else self.trials[self.chosen]

    @property
    def lean(self) -> str | None:
        """Lean code of the best candidate."""
        return self.best.candidate.lean if self.best else None


@dataclass
class Scope:
    """What a section has defined so far."""

    names: LeanNames = field(default_factory=LeanNames)
    definitions: list[Definition] = field(default_factory=list)
    unread: list[Block] = field(default_factory=list)
    """Blocks that define something and have no accepted Lean."""

    @property
    def code(self) -> str:
        """The definitions as Lean code."""
        return "\n\n".join(definition.lean.strip() for definition in self.definitions)

    def context(self, block: Block) -> Context:
        """What a translator may use for `block`, with a Lean name that is still free."""
        return Context(
            name=self.names.name(block),
            definitions=tuple(self.definitions),
            unread=tuple(self.unread),
        )

    def admit(self, block: Block, lean: str | None) -> None:
        """Brings the accepted Lean of a block into scope if the block defines something."""
        if block.kind not in DEFINING_KINDS:
            return
        if lean is None:
            self.unread.append(block)
        else:
            self.definitions.append(Definition(block=block, lean=lean))


def formalize(
    section: Section,
    translator: Translator,
    checker: Checker,
    *,
    k: int = 8,
    timeout: float = 10,
    done: Sequence[BlockResult] = (),
) -> Iterator[BlockResult]:
    """The result of every block, in order, as soon as it is known.

    `timeout` is in seconds for each candidate. `done` holds results of an interrupted run: the
    blocks they belong to are not worked on again and not yielded.
    """
    scope = Scope()
    for result in done:
        scope.context(result.block)
        scope.admit(result.block, result.lean if result.status is BlockStatus.ACCEPTED else None)
    for block in section.blocks[len(done) :]:
        result = _formalize_block(block, scope, translator, checker, k=k, timeout=timeout)
        scope.admit(block, result.lean if result.status is BlockStatus.ACCEPTED else None)
        yield result


def reason(verdict: Verdict) -> str | None:
    """Why a verdict is not `accepted`, in one sentence; None if it is."""
    if verdict.accepted:
        return None
    errors = (m.text for m in verdict.messages if m.severity is Severity.ERROR)
    return verdict.reason or next(errors, f"Lean gave no message ({verdict.status})")


def _formalize_block(
    block: Block,
    scope: Scope,
    translator: Translator,
    checker: Checker,
    *,
    k: int,
    timeout: float,
) -> BlockResult:
    context = scope.context(block)
    if not block.states_something:
        return BlockResult(block=block, status=BlockStatus.SKIPPED)
    start = time.perf_counter()
    try:
        candidates = translator.translate(block, context, k)
    except UnreadText as unread:
        return BlockResult(
            block=block,
            status=BlockStatus.UNREAD,
            context=scope.code,
            message=str(unread),
            elapsed_ms=_milliseconds_since(start),
        )
    translating = _milliseconds_since(start)
    codes = [candidate.lean for candidate in candidates]
    verdicts = checker.check_many(codes, timeout=timeout, context=scope.code)
    trials = tuple(
        Trial(candidate=candidate, verdict=verdict)
        for candidate, verdict in zip(candidates, verdicts, strict=True)
    )
    status, chosen, message = _choose(trials)
    return BlockResult(
        block=block,
        status=status,
        context=scope.code,
        trials=trials,
        chosen=chosen,
        message=message,
        elapsed_ms=translating + sum(trial.verdict.elapsed_ms for trial in trials),
    )


def _milliseconds_since(start: float) -> float:
    return 1000 * (time.perf_counter() - start)


def _choose(trials: Sequence[Trial]) -> tuple[BlockStatus, int, str | None]:
    """The first accepted candidate, since the translator puts the likeliest first."""
    for index, trial in enumerate(trials):
        if trial.verdict.accepted:
            return BlockStatus.ACCEPTED, index, None
    return BlockStatus.REJECTED, 0, reason(trials[0].verdict)
