"""Judging: which candidate says the right thing. What Lean proved, and opinion, are kept apart."""

from translator.judging.definitions import same_definition
from translator.judging.equivalence import equivalent
from translator.judging.errors import JudgingError
from translator.judging.model import Comparison, Relation

__all__ = ["Comparison", "JudgingError", "Relation", "equivalent", "same_definition"]
