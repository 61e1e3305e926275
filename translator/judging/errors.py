"""What is raised when statements cannot be judged at all."""

from __future__ import annotations


class JudgingError(Exception):
    """Something given to be judged is not Lean that the checker accepts. The message is one sentence."""
