"""The noun of the dataset: informal text and a Lean statement that says the same."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from lean_project.checker.model import Environment, Mode, Status, Verdict
from lean_project.model import Frozen


class Split(StrEnum):
    """What a pair may be used for. All texts of one statement are in the same split."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


class Provenance(Frozen):
    """Where a pair comes from."""

    kind: Literal["synthetic", "library", "written", "approved"]
    area: str
    template: str
    """The generator's template, for synthetic pairs."""
    constructs: tuple[str, ...]
    """Notions of the vocabulary that the statement uses."""
    form: str
    """The manner of the text: `textbook`, `contest`, …"""
    seed: int | None = None
    chunk: int | None = None
    """Seed and chunk that made a synthetic pair."""


class VerdictSummary(Frozen):
    """What of a verdict does not depend on the moment: the same data give the same bytes."""

    status: Status
    mode: Mode
    backend: str
    lean: str
    library: str
    fingerprint: str


class AlignedPair(Frozen):
    """Informal text and the Lean statement that formalizes it."""

    id: str
    """Hash of text and Lean code."""
    statement: str
    """Hash of the Lean statement up to names of variables: one for all texts of it."""
    text: str
    lean: str
    """One theorem with `sorry` for its proof."""
    provenance: Provenance
    verdict: VerdictSummary | None = None
    """None where nothing was checked."""
    level: int | None = Field(default=None, ge=0)
    """Level in the graph of declarations, for pairs that come from a library."""
    split: Split


def summary(verdict: Verdict) -> VerdictSummary:
    """The part of a verdict on a statement that is kept with a pair."""
    environment: Environment = verdict.environment
    return VerdictSummary(
        status=verdict.status,
        mode=Mode.STATEMENT,
        backend=environment.backend,
        lean=environment.lean,
        library=environment.library,
        fingerprint=environment.fingerprint,
    )
