"""The nouns of text: a section and its blocks."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class BlockKind(StrEnum):
    """What a block is, after the environment or heading that opens it."""

    DEFINITION = "definition"
    NOTATION = "notation"
    THEOREM = "theorem"
    LEMMA = "lemma"
    PROPOSITION = "proposition"
    COROLLARY = "corollary"
    EXERCISE = "exercise"
    EXAMPLE = "example"
    REMARK = "remark"
    PROSE = "prose"
    """Text between blocks; it states nothing to formalize."""


STATING_KINDS = frozenset(BlockKind) - {BlockKind.REMARK, BlockKind.PROSE}
"""Kinds that state something, so that a translator is asked for candidates."""


class Span(BaseModel):
    """Where a block stands in its source. Lines from 1, columns (code points) from 0."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    line: int
    column: int
    end_line: int
    end_column: int


class Block(BaseModel):
    """One environment or paragraph of a section."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: str
    """The author's `\\label`, or `kind-N` (N counts blocks of that kind from 1)."""
    kind: BlockKind
    title: str | None = None
    """The optional title: `\\begin{theorem}[Title]`."""
    text: str
    """The statement, LaTeX mathematics kept between `$…$` or `\\[…\\]`, other mark-up removed."""
    proof: str | None = None
    """The proof that follows the block, if any, in the same form as `text`."""
    references: tuple[str, ...] = ()
    """Labels that `text` or `proof` refers to, in order of appearance, without repeats."""
    span: Span

    @property
    def states_something(self) -> bool:
        return self.kind in STATING_KINDS


class Section(BaseModel):
    """A piece of mathematical text, split into blocks in reading order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    source: str
    """Name of the file the section came from, or `<text>`."""
    blocks: tuple[Block, ...]
