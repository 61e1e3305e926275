"""A source text and the positions in it."""

from __future__ import annotations

import re
from bisect import bisect_right

from translator.sections.errors import SectionError
from translator.sections.model import Span

LIMIT_BYTES = 10_000_000
"""Largest source accepted; a book is about a tenth of it."""

PASTED = "<text>"
"""Name of a text that comes from no file."""

# Line ends, tabs, vertical tabs and form feeds are white space; every other control
# character shows that the text is not text.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Source:
    """A text under a name, with line ends made `\\n`. Offsets count code points from 0."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", self.text))]
        self._refuse_what_is_not_text()

    def line(self, offset: int) -> int:
        """The line, from 1, that holds `offset`."""
        return bisect_right(self._line_starts, offset)

    def span(self, start: int, end: int) -> Span:
        """The span from `start` up to, not including, `end`."""
        line, end_line = self.line(start), self.line(end)
        return Span(
            line=line,
            column=start - self._line_starts[line - 1],
            end_line=end_line,
            end_column=end - self._line_starts[end_line - 1],
        )

    def error(self, offset: int, message: str) -> SectionError:
        """The error that `message` describes, at `offset`."""
        return SectionError(message, source=self.name, line=self.line(offset))

    def _refuse_what_is_not_text(self) -> None:
        if len(self.text) > LIMIT_BYTES:
            raise SectionError(
                f"the text has {len(self.text):,} characters and the limit is {LIMIT_BYTES:,}; "
                "split it into smaller sections",
                source=self.name,
            )
        if control := _CONTROL.search(self.text):
            raise self.error(
                control.start(),
                f"this is not text: it holds the control character U+{ord(control[0]):04X}; "
                "give a LaTeX or Markdown file",
            )
        if surrogate := _SURROGATE.search(self.text):
            raise self.error(
                surrogate.start(), "half of a surrogate pair stands here; save the text as UTF-8"
            )
        if not self.text.strip():
            raise SectionError("the text is empty; write at least one statement", source=self.name)
