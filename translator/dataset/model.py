"""The noun of the dataset: informal text and a Lean statement that says the same."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from lean_project.checker.model import Environment, Mode, Status, Verdict
from lean_project.model import Frozen
from translator.sections.model import Span

_HELD_OUT = 100
"""One statement in so many goes to validation, and as many to test."""


class Split(StrEnum):
    """What a pair may be used for. All texts of one statement are in the same split."""

    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


class Provenance(Frozen):
    """Where a pair comes from."""

    kind: Literal["synthetic", "written", "formalized"]
    """`formalized`: from a section, accepted by Lean; no person need have approved it."""
    area: str = ""
    """Empty where nobody sorted the pair."""
    template: str = ""
    """The generator's template, for synthetic pairs."""
    constructs: tuple[str, ...] = ()
    """Notions of the vocabulary that the statement uses, as far as they are known."""
    form: str = ""
    """The manner of the text: `textbook`, `contest`, …; of formalized pairs the kind of block."""
    seed: int | None = None
    chunk: int | None = None
    """Seed and chunk that made a synthetic pair."""
    section: str | None = None
    source: str | None = None
    label: str | None = None
    span: Span | None = None
    """Of a formalized pair: title and file of the section, the block's label and place in it.

    Of a written pair: its id in `data/pairs`, as label.
    """
    translator: str | None = None
    reading: str | None = None
    """Of a formalized pair: who proposed the Lean, and how it read the text."""

    @model_serializer(mode="wrap")
    def _without_what_is_unknown(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {name: value for name, value in write(self).items() if value is not None}


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
    """One theorem with `sorry` for its proof; formalized pairs may be definitions too."""
    context: str = ""
    """Lean definitions that the statement is written on; empty if it needs none."""
    provenance: Provenance
    verdict: VerdictSummary | None = None
    """None where nothing was checked."""
    level: int | None = Field(default=None, ge=0)
    """Level in the graph of declarations, for pairs that come from a library."""
    split: Split


def split_of(key: str) -> Split:
    """Where a statement belongs: decided by its hash, so that all its texts stay together."""
    place = int(key[:8], 16) % _HELD_OUT
    return {0: Split.VALIDATION, 1: Split.TEST}.get(place, Split.TRAIN)


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
