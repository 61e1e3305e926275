"""Pieces put together: proofs joined to what they prove, labels made unique, exercises found."""

from __future__ import annotations

import re
from collections import Counter
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
from translator.sections.running_text import exercise, find_marked
from translator.sections.source import PASTED

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
_PROOF_OF = re.compile(r"^\W*(?:proof )?(?:of )?(?:the )?", re.IGNORECASE)


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


def assemble(title: str | None, pieces: Sequence[Piece], source: str) -> Section:
    """The section that `pieces` make.

    Without a title of its own it has that of the heading it begins with, or its file's name.
    """
    marked = find_marked(pieces)
    first = next((piece for piece in marked if isinstance(piece, Heading | Statement)), None)
    if title is None and isinstance(first, Heading):
        title = first.words.text
        marked.remove(first)
    if not any(isinstance(piece, Statement) for piece in marked):
        marked = _exercises(marked)
    drafts = _attach_proofs(marked)
    _label(drafts)
    names = {draft.name: draft.label for draft in reversed(drafts) if draft.name}
    return Section(
        title=title or ("Untitled" if source == PASTED else PurePath(source).stem),
        source=source,
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
            exercises += [exercise(item) for item in piece.items]
        elif open_exercise and last and (piece.continues or not last.is_finished):
            words = piece.appended_to(open_exercise.words)
            open_exercise = exercise(Paragraph(words, cover(open_exercise.span, piece.span)))
            exercises[-1] = open_exercise
        else:
            open_exercise = exercise(piece)
            exercises.append(open_exercise)
        last = piece if isinstance(piece, Paragraph) else None
    return exercises


def _attach_proofs(pieces: Sequence[Piece]) -> list[_Draft]:
    drafts: list[_Draft] = []
    provable = _Provable()
    for piece in pieces:
        if isinstance(piece, Proof):
            proved = provable.proved_by(piece)
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
            provable.add(drafts[-1])
        else:
            label = piece.label if isinstance(piece, Heading) else None
            drafts.append(_Draft(BlockKind.PROSE, piece.words, piece.span, author_label=label))
    return drafts


class _Provable:
    """The blocks so far that can have a proof, by what a proof may call them."""

    def __init__(self) -> None:
        self._last: _Draft | None = None
        self._by_label: dict[str, _Draft] = {}
        self._by_name: dict[str, _Draft] = {}

    def add(self, draft: _Draft) -> None:
        if draft.kind not in _PROVABLE:
            return
        self._last = draft
        if draft.author_label:
            self._by_label.setdefault(draft.author_label, draft)
        for name in (draft.name, draft.title):
            if name:
                self._by_name[name.lower()] = draft

    def proved_by(self, proof: Proof) -> _Draft | None:
        """The block that a proof proves: the one its head names, else the last one."""
        if proof.title is None:
            return self._last
        for label in proof.title.references:
            if label in self._by_label:
                return self._by_label[label]
        called = _PROOF_OF.sub("", proof.title.text).strip(" .:").lower()
        named = _NAME.search(proof.title.text)
        names = [called, *([named[0].lower()] if named else [])]
        return next((self._by_name[name] for name in names if name in self._by_name), self._last)


def _label(drafts: Sequence[_Draft]) -> None:
    """Give each draft a label of its own; of equal labels the first stays as it is."""
    taken = {draft.author_label for draft in drafts}
    given: set[str] = set()
    counts: Counter[str] = Counter()
    for draft in drafts:
        counts[draft.kind] += 1
        label = wanted = draft.author_label or f"{draft.kind}-{counts[draft.kind]}"
        while label in given or (label in taken and label != draft.author_label):
            counts[wanted] += 1
            label = f"{wanted}-{counts[wanted] + 1}"
        draft.label = label
        given.add(label)


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
