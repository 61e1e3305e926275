"""When two statements are the same: a hash of the Lean code up to names of variables."""

from __future__ import annotations

import hashlib
import re

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

    return hash_of(_WORD.sub(renamed, signature(statement)))


def hash_of(*parts: str) -> str:
    """A hash of texts, in 32 hexadecimal digits."""
    hasher = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode()
        hasher.update(len(data).to_bytes(8, "big") + data)
    return hasher.hexdigest()
