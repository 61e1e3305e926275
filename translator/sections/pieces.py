"""What both readers make of a text before it is put together: pieces in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from translator.sections.model import BlockKind, Span

_ASKING = re.compile(
    r"(?:^|[.!?:;,]\s|\)\s|\n)(?:Show|Prove|Find|Determine|Deduce|Compute|Verify|Evaluate|Solve)\b"
)
_SETTING_UP = re.compile(r"\$|\\\[|\b(?:[Ll]et|[Ss]uppose|[Aa]ssume|[Gg]iven|[Cc]onsider|[Ff]ix)\b")


@dataclass(frozen=True)
class Words:
    """Text in the form of `Block.text`, with the labels it refers to."""

    text: str
    references: tuple[str, ...] = ()
    lead: int = 0
    """How many of the first characters of `text` are set in bold or italics."""

    def after(self, offset: int) -> Words:
        """The words from `offset` on."""
        return replace(self, text=self.text[offset:].lstrip(), lead=0)

    def joined(self, other: Words, separator: str = "\n\n") -> Words:
        """These words, then the others."""
        text = separator.join(part for part in (self.text, other.text) if part)
        references = tuple(dict.fromkeys((*self.references, *other.references)))
        return Words(text, references, self.lead)


@dataclass(frozen=True)
class Heading:
    """A section heading; one that names a kind of block opens a block."""

    words: Words
    span: Span
    label: str | None = None


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, with the displays and lists that belong to it."""

    words: Words
    span: Span
    items: tuple[Paragraph, ...] = ()
    """The items, when the whole paragraph is a list."""
    label: str | None = None

    @property
    def is_sheet(self) -> bool:
        """Whether it is a list of tasks, most of which ask for something."""
        asking = [item for item in self.items if _ASKING.search(item.words.text)]
        return len(asking) * 2 > len(self.items)

    @property
    def sets_up(self) -> bool:
        """Whether it says something that what follows may rest on."""
        return not self.is_finished or bool(_SETTING_UP.search(self.words.text))

    @property
    def continues(self) -> bool:
        """Whether by its look it goes on with what the paragraph before it began."""
        start = self.words.text[:2]
        return bool(self.items) or start == "\\[" or start[:1].islower()

    def appended_to(self, words: Words) -> Words:
        """The words, and these behind them: on the same line where a sentence goes on."""
        separator = "\n" if self.items else " " if self.continues else "\n\n"
        return words.joined(self.words, separator)

    @property
    def is_finished(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.words.text.rstrip(")\"'”’*").endswith((".", "!", "?", "∎", "□"))


@dataclass(frozen=True)
class Statement:
    """A block that the text marks as one."""

    kind: BlockKind
    words: Words
    span: Span
    title: str | None = None
    label: str | None = None
    name: str | None = None
    """What the author calls it in the text, such as `Theorem 3`, where the text itself says so."""


@dataclass(frozen=True)
class Proof:
    """A proof that the text marks as one."""

    words: Words
    span: Span
    title: Words | None = None
    """What stands in its head besides the word: `Proof of Theorem 3`."""


Piece = Heading | Paragraph | Statement | Proof


def cover(first: Span, last: Span) -> Span:
    """The span from the start of `first` to the end of `last`."""
    return first.model_copy(update={"end_line": last.end_line, "end_column": last.end_column})
