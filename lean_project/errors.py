"""What the errors of all rooms have in common; imports nothing, so that every room may import it."""

from __future__ import annotations


class MendableError(Exception):
    """What a person can mend: the command line shows its message, one sentence, and no traceback."""


def reason(error: OSError) -> str:
    """Why the system refused, in words that stand within a sentence: `permission denied`."""
    return (error.strerror or str(error)).lower()
