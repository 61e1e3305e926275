"""Statements of ordinary mathematical English to candidates, by a grammar."""

from .translator import GrammarTranslator

__all__ = ["GrammarTranslator"]
