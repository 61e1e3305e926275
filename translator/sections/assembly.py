"""Pieces put together: proofs joined to what they prove, labels made unique, exercises found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from translator.sections.model import Block, BlockKind, Section, Span
from translator.sections.pieces import (
    Heading,
    Paragraph,
    Piece,
    Proof,
    Statement,
    Words,
    cover,
)
from translator.sections.running_text import find_marked
from translator.sections.source import Source

_PROVABLE = frozenset(
    {
        BlockKind.THEOREM,
        BlockKind.LEMMA,
        BlockKind.PROPOSITION,
        BlockKind.COROLLARY,
        BlockKind.EXERCISE,
        BlockKind.EXAMPLE,
    }
)
_NAME = re.compile(r"\b[A-Z][a-z]+ \d+(?:\.\d+)*\b")


@dataclass
class _Draft:
    """A block in the making."""

    kind: BlockKind
    words: Words
    span: Span
    title: str | None = None
    author_label: str | None = None
    name: str | None = None
    proof: Words | None = None
    label: str = field(default="", init=False)


def assemble(pieces: Sequence[Piece], title: str | None, source: Source) -> Section:
    """The section that `pieces` make.

    Without a title of its own it has that of its first heading, or the name of its file.
    """
    marked = find_marked(pieces)
    if title is None and (first := next((p for p in marked if isinstance(p, Heading)), None)):
        title = first.words.text
        marked.remove(first)
    if not any(isinstance(piece, Statement) for piece in marked):
        marked = _exercises(marked)
    drafts = _attach_proofs(marked)
    _label(drafts)
    names = {draft.name: draft.label for draft in reversed(drafts) if draft.name}
    return Section(
        title=title or PurePath(source.name).stem,
        source=source.name,
        blocks=tuple(_block(draft, names) for draft in drafts),
    )


def _exercises(pieces: Sequence[Piece]) -> list[Piece]:
    """In a text that marks no statement, every paragraph is an exercise.

    A text of nothing but lists is a sheet of exercises, one for each item.
    """
    paragraphs = [piece for piece in pieces if isinstance(piece, Paragraph)]
    only_lists = all(paragraph.items for paragraph in paragraphs)
    exercises: list[Piece] = []
    open_exercise: Statement | None = None
    last: Paragraph | None = None
    for piece in pieces:
        if not isinstance(piece, Paragraph):
            exercises.append(piece)
            open_exercise = None
        elif only_lists:
            exercises += [_exercise(item) for item in piece.items]
        elif open_exercise and last and (piece.continues or not last.is_finished):
            words = piece.appended_to(open_exercise.words)
            open_exercise = _exercise(Paragraph(words, cover(open_exercise.span, piece.span)))
            exercises[-1] = open_exercise
        else:
            open_exercise = _exercise(piece)
            exercises.append(open_exercise)
        last = piece if isinstance(piece, Paragraph) else None
    return exercises


def _exercise(paragraph: Paragraph) -> Statement:
    return Statement(BlockKind.EXERCISE, paragraph.words, paragraph.span)


def _attach_proofs(pieces: Sequence[Piece]) -> list[_Draft]:
    drafts: list[_Draft] = []
    for piece in pieces:
        if isinstance(piece, Proof):
            proved = _proved_by(piece, drafts)
            if proved is None:
                words = Words("Proof.").joined(piece.words, " ")
                drafts.append(_Draft(BlockKind.PROSE, words, piece.span))
            else:
                references = piece.title.references if piece.title else ()
                body = piece.words.joined(Words("", references))
                proved.proof = proved.proof.joined(body) if proved.proof else body
        elif isinstance(piece, Statement):
            drafts.append(
                _Draft(piece.kind, piece.words, piece.span, piece.title, piece.label, piece.name)
            )
        else:
            label = piece.label if isinstance(piece, Heading) else None
            drafts.append(_Draft(BlockKind.PROSE, piece.words, piece.span, author_label=label))
    return drafts


def _proved_by(proof: Proof, drafts: Sequence[_Draft]) -> _Draft | None:
    """The block that a proof proves: the one its head names, else the last that can have one."""
    provable = [draft for draft in drafts if draft.kind in _PROVABLE]
    if proof.title is not None:
        title = proof.title.text.lower()
        for draft in reversed(provable):
            named = draft.author_label in proof.title.references or any(
                name and re.search(rf"\b{re.escape(name.lower())}(?![\w.]*\d)", title)
                for name in (draft.name, draft.title)
            )
            if named:
                return draft
    return provable[-1] if provable else None


def _label(drafts: Sequence[_Draft]) -> None:
    """Give each draft a label of its own; of equal labels the first stays as it is."""
    taken = {draft.author_label for draft in drafts}
    given: set[str] = set()
    counts: dict[BlockKind, int] = {}
    for draft in drafts:
        count = counts[draft.kind] = counts.get(draft.kind, 0) + 1
        label = draft.author_label or f"{draft.kind.value}-{count}"
        repeated = label in given or (draft.author_label is None and label in taken)
        number = 2
        while repeated and (f"{label}-{number}" in taken or f"{label}-{number}" in given):
            number += 1
        draft.label = f"{label}-{number}" if repeated else label
        given.add(draft.label)


def _block(draft: _Draft, names: dict[str, str]) -> Block:
    proof = draft.proof
    references = [*draft.words.references, *(proof.references if proof else ())]
    for text in (draft.words.text, proof.text if proof else ""):
        references += [names[name] for name in _NAME.findall(text) if name in names]
    return Block(
        label=draft.label,
        kind=draft.kind,
        title=draft.title,
        text=draft.words.text,
        proof=proof.text if proof else None,
        references=tuple(dict.fromkeys(label for label in references if label != draft.label)),
        span=draft.span,
    )
