"""What extraction and the graph raise: only what the person who asked must mend."""


class CorpusError(Exception):
    """One sentence that says what is wrong and what to do."""
