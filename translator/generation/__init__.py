"""Translators: text in, candidate Lean statements out; `open_translator` finds one by its name."""

from __future__ import annotations

from collections.abc import Callable

from translator.generation.interface import Translator


class TranslatorError(Exception):
    """A translator that cannot be opened. Says in one sentence what is wrong and what to do."""


def _grammar() -> Translator:
    from translator.generation.grammar import GrammarTranslator

    return GrammarTranslator()


_OPENERS: dict[str, Callable[[], Translator]] = {"grammar": _grammar}
"""Each imports its translator only when it is asked for: a learned one takes seconds to load."""

TRANSLATORS = tuple(_OPENERS)
"""Names that `open_translator` knows."""


def open_translator(name: str) -> Translator:
    """The translator called `name` on the command line. Raises `TranslatorError`."""
    opener = _OPENERS.get(name)
    if opener is None:
        raise TranslatorError(
            f"there is no translator “{name}”; choose one of: {', '.join(TRANSLATORS)}"
        )
    return opener()
