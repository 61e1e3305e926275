"""What other extractors give, in this project's nouns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.model import Declaration, Edge, SourceRange
from lean_project.corpus.proof_steps import ProofStep
from lean_project.model import Frozen


class LineState(Frozen):
    """The proof state at the beginning of a line, as an editor shows it."""

    source: str
    line: int
    """Counted from 1."""
    goals: tuple[str, ...]


class Extracted(NamedTuple):
    """All that was read of one file, repository or module."""

    declarations: tuple[Declaration, ...] = ()
    edges: tuple[Edge, ...] = ()
    steps: tuple[ProofStep, ...] = ()
    lines: tuple[LineState, ...] = ()


def joined(parts: Iterable[Extracted]) -> Extracted:
    """All of several sources. Steps are numbered within their source, so none may be split."""
    kinds: Iterable[Iterable[tuple[Any, ...]]] = zip(*parts, strict=True)
    return Extracted(*(tuple(chain.from_iterable(kind)) for kind in kinds))


class UnreadableError(CorpusError):
    """A file that is not what the extractor writes; one sentence that names it and says what to do."""


def unique_edges(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """Each edge once, in the order of first mention."""
    return tuple(dict.fromkeys(edges))


def with_parents(steps: Sequence[ProofStep]) -> tuple[ProofStep, ...]:
    """Steps of one source in the order of the text, each with the step around it as its parent."""
    ordered = sorted(steps, key=lambda step: (_start(step.range), _descending(step.range)))
    open_steps: list[int] = []
    found: list[ProofStep] = []
    for number, step in enumerate(ordered):
        while open_steps and not _holds(ordered[open_steps[-1]].range, step.range):
            open_steps.pop()
        parent = open_steps[-1] if open_steps else None
        found.append(step.model_copy(update={"parent": parent}))
        open_steps.append(number)
    return tuple(found)


def _start(place: SourceRange) -> tuple[int, int]:
    return place.line, place.column


def _descending(place: SourceRange) -> tuple[int, int]:
    return -place.end_line, -place.end_column


def _holds(outer: SourceRange, inner: SourceRange) -> bool:
    """True if `inner` is a proper part of `outer`."""
    ends = (inner.end_line, inner.end_column) <= (outer.end_line, outer.end_column)
    return ends and _start(outer) <= _start(inner) and outer != inner
