"""What extraction and the graph raise: only what the person who asked must mend."""

from __future__ import annotations

from lean_project.errors import MendableError


class CorpusError(MendableError):
    """One sentence that says what is wrong and what to do."""
