"""Typed statements, their Lean code, and texts that say the same in English and LaTeX."""

from translator.verbalizer.lean import write_term
from translator.verbalizer.statement import Statement, Story, lean_statement
from translator.verbalizer.texts import Text, verbalize

__all__ = ["Statement", "Story", "Text", "lean_statement", "verbalize", "write_term"]
