"""What a block states, before types: variables, hypotheses, claims."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.terms import Bound, Term

DEFINED = "defined"
"""The sort of a letter that an equation introduces: its type is that of the other side."""


@dataclass
class Statement:
    """The variables and hypotheses of a block in order, and what it claims."""

    bounds: list[Bound] = field(default_factory=list)
    hypotheses: list[Term] = field(default_factory=list)
    claims: list[Term] = field(default_factory=list)
