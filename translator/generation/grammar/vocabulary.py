"""Every word that the tables know, to tell unknown words from unknown constructions."""

from __future__ import annotations

from functools import lru_cache

from . import lexicon, phrases

_FUNCTION_WORDS = frozenset(
    "a an the is are be was were do does not no nor neither either or and but if then iff only "
    "for all every each any some there exists exist such that with where which who when whenever "
    "provided unless since because as so of to by on in at from between modulo mod than same have "
    "has had can cannot must may will would it its they their this these both given let".split()
)


@lru_cache(maxsize=1)
def known_words() -> frozenset[str]:
    """The words of all tables of the lexicon and of the fixed phrases."""
    words = set(_FUNCTION_WORDS)
    for module in (lexicon, phrases):
        for table in vars(module).values():
            if isinstance(table, (dict, tuple, frozenset)):
                for phrase in table:
                    if isinstance(phrase, str):
                        words.update(phrase.split())
    return frozenset(words)
