"""What the audit says when it refuses code."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from lean_project.checker import syntax
from lean_project.checker.syntax import Token


class Topic(StrEnum):
    """What a violation is about, where code with errors of its own must be told apart."""

    RECOVERY = "recovery"
    """After an error Lean itself adds a `sorry`, or an axiom in place of what it could not make."""
    ENDING = "ending"
    """A text that does not parse to its end has no last declaration."""
    OTHER = "other"


class Violation(NamedTuple):
    """Why code is forbidden, and where (line from 1, column from 0)."""

    reason: str
    line: int
    column: int
    topic: Topic = Topic.OTHER


def violation_at(
    code: str, token: Token | None, reason: str, topic: Topic = Topic.OTHER
) -> Violation:
    """A violation at a token of `code`, or at its end."""
    place = syntax.position(code, token.start if token else len(code.encode()))
    return Violation(reason, place.line, place.column, topic)
