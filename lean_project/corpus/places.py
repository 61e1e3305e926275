"""Places in a Lean text: byte offsets, as Lean counts, to lines and columns."""

from __future__ import annotations

from bisect import bisect_right

from lean_project.corpus.model import SourceRange


class Places:
    """The lines of a UTF-8 text."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._starts = [0, *(at + 1 for at, byte in enumerate(text) if byte == 0x0A)]

    def text(self, start: int, end: int) -> str:
        """What stands between two byte offsets."""
        return self._text[start:end].decode("utf-8", errors="replace")

    def position(self, offset: int) -> tuple[int, int]:
        """Line from 1, column in code points from 0."""
        line = bisect_right(self._starts, offset)
        return line, len(self.text(self._starts[line - 1], offset))

    def range(self, start: int, end: int) -> SourceRange:
        """The lines and columns of two byte offsets."""
        line, column = self.position(start)
        end_line, end_column = self.position(end)
        return SourceRange(line=line, column=column, end_line=end_line, end_column=end_column)
