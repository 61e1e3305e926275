"""What a checker raises: only what its operator must mend, never what the Lean code does."""

from __future__ import annotations

from lean_project.errors import MendableError


class CheckerError(MendableError):
    """One sentence that says what is wrong and what to do."""
