"""A declaration's text where its `.lean` file is at hand, cut out by its range."""

from __future__ import annotations

from pathlib import Path

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
        """As `text`, without the proof: up to `:=`, `where` or `|` at the outermost level."""
        text = self.text(place)
        return None if text is None else _without_proof(text)


_OPENING = "([{⟨⦃"
_CLOSING = ")]}⟩⦄"


def _without_proof(text: str) -> str:
    """The part of a declaration before its value. Comments and texts in quotes hold no delimiters."""
    depth = at = 0
    while at < len(text):
        skipped = _skip(text, at)
        if skipped != at:
            at = skipped
            continue
        character = text[at]
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
        elif depth == 0 and _begins_value(text, at):
            return text[:at].rstrip()
        at += 1
    return text.rstrip()


def _begins_value(text: str, at: int) -> bool:
    """True if `:=`, a line's first `|`, or `where` begins at `at`."""
    if text.startswith(":=", at):
        return True
    before = text[:at]
    if text[at] == "|":
        return before.rstrip(" ").endswith("\n")
    word = text.startswith("where", at) and not text[at + 5 : at + 6].strip()
    return word and (not before or before[-1].isspace())


def _skip(text: str, at: int) -> int:
    """The end of the comment or quoted text that begins at `at`; `at` if there is none."""
    if text.startswith("--", at):
        end = text.find("\n", at)
        return len(text) if end < 0 else end
    if text.startswith("/-", at):
        depth, at = 1, at + 2
        while depth and at < len(text):
            step = 2 if text[at : at + 2] in ("/-", "-/") else 1
            depth += {"/-": 1, "-/": -1}.get(text[at : at + 2], 0)
            at += step
        return at
    if text[at] == '"':
        at += 1
        while at < len(text) and text[at] != '"':
            at += 2 if text[at] == "\\" else 1
        return at + 1
    return at
