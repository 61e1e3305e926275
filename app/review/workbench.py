"""The state of a review: the Lean of each block, Lean's verdicts, a person's decisions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from app.export.lean_file import Entry, section_lean
from app.formalize import DEFINING_KINDS, BlockResult, BlockStatus, reason
from lean_project.checker.model import Checker, Environment, Verdict
from translator.sections.model import Block, Section

_LEAN_NAME = re.compile(r"[^\W\d][\w.!?']*")


class Decision(StrEnum):
    """What the person said of a statement; Lean's verdict is another matter."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass
class Draft:
    """A block and the Lean that stands for it now."""

    result: BlockResult
    lean: str
    verdict: Verdict | None
    decision: Decision | None = None

    @property
    def block(self) -> Block:
        return self.result.block

    @property
    def declared(self) -> set[str]:
        """Names that the Lean declares."""
        return {name.name for name in self.verdict.declarations} if self.verdict else set()

    @property
    def edited(self) -> bool:
        return self.lean != (self.result.lean or "")

    @property
    def in_force(self) -> bool:
        """Lean accepts it and the person has not rejected it."""
        accepted = self.verdict is not None and self.verdict.accepted
        return accepted and self.decision is not Decision.REJECTED

    @property
    def problem(self) -> str | None:
        """Why Lean does not accept it, or None."""
        if self.verdict is not None:
            return reason(self.verdict)
        return self.result.message or "there is no Lean statement"

    @property
    def status(self) -> BlockStatus:
        if not self.block.states_something:
            return BlockStatus.SKIPPED
        if self.verdict is None:
            return BlockStatus.UNREAD
        return BlockStatus.ACCEPTED if self.verdict.accepted else BlockStatus.REJECTED


@dataclass
class Workbench:
    """A section under review. Drafts are added as the pipeline yields them."""

    section: Section
    drafts: list[Draft] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        return len(self.drafts) == len(self.section.blocks)

    def add(self, result: BlockResult) -> Draft:
        """The draft of the next block."""
        best = result.best
        draft = Draft(result, result.lean or "", best.verdict if best else None)
        self.drafts.append(draft)
        return draft

    def edit(self, index: int, lean: str, checker: Checker, timeout: float) -> None:
        """Puts other Lean in a block's place and checks it.

        The decision on the old Lean is void, and so are those on statements that speak of what
        the block defined: their words are the same, but they say something else now.
        """
        draft = self.drafts[index]
        defined = draft.declared
        draft.lean, draft.decision = lean.strip(), None
        affected = self.drafts[index + 1 :] if draft.block.kind in DEFINING_KINDS else []
        for later in affected:
            if defined & set(_LEAN_NAME.findall(later.lean)):
                later.decision = None
        self._check(index, index + 1 + len(affected), checker, timeout)

    def decide(
        self, index: int, decision: Decision | None, checker: Checker, timeout: float
    ) -> None:
        """Records a decision. A definition that is rejected is out of scope for later blocks."""
        draft = self.drafts[index]
        before = draft.in_force
        draft.decision = decision
        if draft.in_force != before and draft.block.kind in DEFINING_KINDS:
            self._check(index + 1, len(self.drafts), checker, timeout)

    def lean_file(self, environment: Environment) -> str:
        """`section.lean` as it stands now."""
        entries = [
            Entry(draft.block, draft.lean or None, draft.in_force, _note(draft))
            for draft in self.drafts
        ]
        return section_lean(self.section, environment, entries)

    def _check(self, start: int, end: int, checker: Checker, timeout: float) -> None:
        """Checks these blocks in order, each on the definitions then in force."""
        for index in range(start, end):
            draft = self.drafts[index]
            context = self._context(index)
            draft.verdict = (
                checker.check(draft.lean, timeout=timeout, context=context) if draft.lean else None
            )
            if draft.status is not BlockStatus.ACCEPTED:
                draft.decision = None

    def _context(self, index: int) -> str:
        """The definitions in force before a block, as Lean code."""
        return "\n\n".join(
            draft.lean
            for draft in self.drafts[:index]
            if draft.in_force and draft.block.kind in DEFINING_KINDS
        )


def _note(draft: Draft) -> str | None:
    if draft.in_force:
        return None
    if draft.decision is Decision.REJECTED:
        return "rejected by the reader"
    return f"{draft.status}: {draft.problem}"
