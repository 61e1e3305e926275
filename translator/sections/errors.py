"""The one error of this room: a text that cannot be read as a section."""

from __future__ import annotations

from textwrap import shorten

from lean_project.errors import MendableError

_LONGEST = 400


class SectionError(MendableError):
    """Says in one sentence what is wrong with a text, where, and what to do about it."""

    def __init__(self, message: str, *, source: str | None = None, line: int | None = None) -> None:
        # What is quoted from the text may be long or go over several lines.
        self.message = message = shorten(message, _LONGEST, placeholder=" …")
        self.source = source
        self.line = line
        """Line of the source, from 1; `None` when the whole text is at fault."""
        place = ", ".join(
            part for part in (source, f"line {line}" if line is not None else None) if part
        )
        super().__init__(f"{place}: {message}" if place else message)
