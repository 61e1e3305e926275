"""What a checker raises: only what its operator must mend, never what the Lean code does."""


class CheckerError(Exception):
    """One sentence that says what is wrong and what to do."""
