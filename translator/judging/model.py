"""The noun of judging: how two statements relate, and the proofs that show it."""

from __future__ import annotations

from enum import StrEnum

from lean_project.model import Frozen


class Relation(StrEnum):
    """How a statement relates to another, as far as Lean has proved it."""

    EQUIVALENT = "equivalent"
    """Each was proved from the other."""
    STRONGER = "stronger"
    """The other was proved from it; no proof back was found."""
    WEAKER = "weaker"
    """It was proved from the other; no proof back was found."""
    DIFFERENT = "different"
    """One was proved and the other disproved. Nothing searches for that yet."""
    UNKNOWN = "unknown"
    """Nothing was proved. That says nothing against either."""


class Comparison(Frozen):
    """How `a` relates to `b`. Every relation but `unknown` rests on proofs that Lean accepted."""

    relation: Relation
    forward: str | None = None
    """Proof of `b` from `h : a`, beginning with `by`."""
    backward: str | None = None
    """Proof of `a` from `h : b`."""
    elapsed_ms: float
