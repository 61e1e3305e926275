"""When two statements are the same: a hash of the Lean code up to names of variables."""

from __future__ import annotations

import re

from lean_project.embedded.files import hash_of
from translator.verbalizer.statement import Statement, signature
from translator.verbalizer.terms import Var, walk

_WORD = re.compile(r"[A-Za-zα-ωΑ-Ω][\w₀-₉'.]*")


def statement_key(statement: Statement) -> str:
    """32 hexadecimal digits, equal for statements that differ in names of variables alone."""
    names = {v.name for v in statement.variables}
    for proposition in (*statement.hypotheses, statement.goal):
        names |= {part.name for part in walk(proposition) if isinstance(part, Var)}
    order: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        head, dot, rest = match[0].partition(".")
        if head not in names:
            return match[0]
        return order.setdefault(head, f"v{len(order)}") + dot + rest

    return digest(_WORD.sub(renamed, signature(statement)))


def digest(*parts: str) -> str:
    """A hash of texts, in 32 hexadecimal digits."""
    return hash_of(parts)[:32]
