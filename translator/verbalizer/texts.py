"""Several texts for one statement, all different."""

from __future__ import annotations

import re
from typing import NamedTuple

from translator.verbalizer.compose import compose
from translator.verbalizer.statement import Statement
from translator.verbalizer.style import Style

_TRIES = 4
"""Texts tried for each one wanted."""


class Text(NamedTuple):
    """One wording of a statement."""

    text: str
    form: str
    """Which manner it is in: `textbook`, `theorem`, `conditional`, `universal`, `contest`, …"""


def verbalize(statement: Statement, count: int, seed: int | str = 0) -> list[Text]:
    """At most `count` different texts; the same seed gives the same texts.

    Raises `NoSymbolError` where a part of the statement can be said neither in LaTeX nor in words.
    """
    found: list[Text] = []
    seen: set[str] = set()
    for attempt in range(count * _TRIES):
        style = Style(f"{seed}/{attempt}")
        text, form = compose(statement, style)
        text = tidy(text)
        key = re.sub(r"\s+", " ", text)
        if key not in seen:
            seen.add(key)
            found.append(Text(text, form))
            if len(found) == count:
                break
    return found


def tidy(text: str) -> str:
    """Spaces and signs where a writer would put them."""
    text = re.sub(r"\+ -", "- ", text)
    text = re.sub(r" +", " ", text)
    return re.sub(r" ([,.;?])", r"\1", text).replace(",,", ",").strip()
