"""A declaration's text where its `.lean` file is at hand, cut out by its range."""

from __future__ import annotations

from pathlib import Path

from lean_project.lean_text import statement_end
from lean_project.olean.extensions import Place


class Source:
    """The lines of a Lean file."""

    def __init__(self, text: str) -> None:
        self._lines = text.replace("\r\n", "\n").split("\n")

    @classmethod
    def read(cls, path: Path) -> Source | None:
        """The file's lines, or None if it cannot be read as UTF-8."""
        try:
            return cls(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            return None

    def text(self, place: Place) -> str | None:
        """What stands at `place`; None if the file has no such place, being another version's."""
        if not 1 <= place.line <= place.end_line <= len(self._lines):
            return None
        lines = self._lines[place.line - 1 : place.end_line]
        if place.end_column > len(lines[-1]) or place.column > len(lines[0]):
            return None
        lines[-1] = lines[-1][: place.end_column]
        lines[0] = lines[0][place.column :]
        return "\n".join(lines)

    def statement(self, place: Place) -> str | None:
        """As `text`, without the proof: up to what ends the statement, as `statement_end` finds it."""
        text = self.text(place)
        return None if text is None else text[: statement_end(text)].rstrip()
