"""What is raised when a formula cannot be read or cannot be given a type."""

from __future__ import annotations


class FormulaError(Exception):
    """A formula that cannot be read. `words` is the part stumbled on, `hint` says why."""

    def __init__(self, words: str, hint: str = "") -> None:
        self.words = words
        self.hint = hint
        super().__init__(f"{words}: {hint}" if hint else words)
