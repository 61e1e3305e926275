"""Templates of the table: literal text with places for arguments."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from translator.verbalizer.construct import MAX

_PIECE = re.compile(r"\{\{|\}\}|\{(\d)(?::(\d+|!))?(\$\$|\$)?\}")


@dataclass(frozen=True)
class Slot:
    """A place for an argument.

    `least` is the precedence from which on no parentheses are needed; `form` is `$` for bare
    LaTeX, `$$` for the whole term's LaTeX in dollars, and empty for what is usual there.
    """

    index: int
    least: int
    form: str


@cache
def parse(template: str) -> tuple[str | Slot, ...]:
    """The pieces of a template in order; doubled braces are braces."""
    pieces: list[str | Slot] = []
    text = ""
    position = 0
    for match in _PIECE.finditer(template):
        text += template[position : match.start()]
        position = match.end()
        if match[0] in ("{{", "}}"):
            text += match[0][0]
            continue
        if text:
            pieces.append(text)
        text = ""
        least = MAX if match[2] == "!" else int(match[2] or 0)
        pieces.append(Slot(int(match[1]), least, match[3] or ""))
    text += template[position:]
    if text:
        pieces.append(text)
    return tuple(pieces)
