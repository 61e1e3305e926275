"""Statements and proofs that running text marks by heads, found among paragraphs and headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from translator.sections.heads import (
    heading_head,
    proof_head,
    proof_heading,
    statement_head,
    without_end_of_proof,
)
from translator.sections.model import BlockKind, Span
from translator.sections.pieces import (
    Heading,
    Paragraph,
    Piece,
    Proof,
    Statement,
    Words,
    cover,
)


def find_marked(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, with paragraphs that begin with a head made statements and proofs.

    A statement under a heading goes on to the next head or heading. One whose head runs in goes
    on through the displays, lists and unfinished sentences after it. A proof goes on to its end
    sign, if it has one. Lists of tasks that rest on nothing before them are exercises.
    """
    return _Finder(pieces).run()


class _Finder:
    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._position = 0

    def run(self) -> list[Piece]:
        found: list[Piece] = []
        while self._position < len(self._pieces):
            piece = self._pieces[self._position]
            self._position += 1
            if isinstance(piece, Heading):
                found.append(self._under_heading(piece))
            elif isinstance(piece, Paragraph):
                before = found[-1] if found else None
                if piece.is_sheet and not (isinstance(before, Paragraph) and before.sets_up):
                    found += [exercise(item) for item in piece.items]
                else:
                    found.append(self._after_head(piece))
            else:
                found.append(piece)
        return found

    def _under_heading(self, heading: Heading) -> Piece:
        head = heading_head(heading.words.text)
        of = proof_heading(heading.words.text)
        if head is None and of is None:
            return heading
        body, span, label = Words("", heading.words.references), heading.span, heading.label
        while (paragraph := self._next_paragraph()) and not has_head(paragraph):
            label = label or paragraph.label
            body, span = paragraph.appended_to(body), cover(span, paragraph.span)
            self._position += 1
        if not body.text:
            return heading
        if head is None:
            text, _ = without_end_of_proof(body.text)
            return Proof(replace(body, text=text), span, Words(of) if of else None)
        return Statement(head.kind, body, span, head.title, label, head.name)

    def _after_head(self, paragraph: Paragraph) -> Piece:
        text = paragraph.words.text
        if proof := proof_head(text):
            return self._proof(paragraph, *proof)
        head = statement_head(text, paragraph.words.lead)
        if head is None:
            return paragraph
        body, span = self._continued(
            replace(paragraph, words=paragraph.words.after(head.length)), paragraph
        )
        return Statement(head.kind, body, span, head.title, paragraph.label, head.name)

    def _proof(self, paragraph: Paragraph, length: int, of: str | None) -> Proof:
        first = replace(paragraph, words=paragraph.words.after(length))
        count = self._paragraphs_to_end_of_proof(first)
        if count is None:
            body, span = self._continued(first, paragraph)
        else:
            body, span = first.words, paragraph.span
            for _ in range(count):
                following = self._next_paragraph()
                assert following is not None
                body, span = following.appended_to(body), cover(span, following.span)
                self._position += 1
        text, _ = without_end_of_proof(body.text)
        return Proof(replace(body, text=text), span, Words(of) if of else None)

    def _paragraphs_to_end_of_proof(self, first: Paragraph) -> int | None:
        """How many more paragraphs there are to the end sign, before anything else begins."""
        if without_end_of_proof(first.words.text)[1]:
            return 0
        for count, piece in enumerate(self._pieces[self._position :], start=1):
            if not isinstance(piece, Paragraph) or has_head(piece):
                return None
            if without_end_of_proof(piece.words.text)[1]:
                return count
        return None

    def _continued(self, last: Paragraph, opening: Paragraph) -> tuple[Words, Span]:
        """The paragraph's words with those of the paragraphs that go on from it."""
        words, span = last.words, opening.span
        while (following := self._next_paragraph()) and not has_head(following):
            goes_on = following.continues and not following.is_sheet
            if last.words.text and last.is_finished and not goes_on:
                break
            words, span = following.appended_to(words), cover(span, following.span)
            last = following
            self._position += 1
        return words, span

    def _next_paragraph(self) -> Paragraph | None:
        if self._position >= len(self._pieces):
            return None
        piece = self._pieces[self._position]
        return piece if isinstance(piece, Paragraph) else None


def exercise(paragraph: Paragraph) -> Statement:
    """A paragraph that is an exercise by itself."""
    return Statement(BlockKind.EXERCISE, paragraph.words, paragraph.span)


def has_head(paragraph: Paragraph) -> bool:
    """Whether a paragraph begins a statement or a proof."""
    words = paragraph.words
    return bool(proof_head(words.text) or statement_head(words.text, words.lead))
