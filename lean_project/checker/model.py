"""The nouns of checking: what a snippet of Lean code got, and in which environment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Protocol

from lean_project.model import Frozen


class Mode(StrEnum):
    """What a snippet may leave unproved."""

    STATEMENT = "statement"
    """The last declaration's proof may be `sorry`; nothing else may."""
    PROOF = "proof"
    """No `sorry` anywhere."""


class Status(StrEnum):
    """The outcome of one check; `ACCEPTED` is the only good one."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    FORBIDDEN = "forbidden"


class Severity(StrEnum):
    """How Lean labels a message."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class Environment(Frozen):
    """What a verdict was reached in. Two verdicts compare only when fingerprints are equal."""

    backend: str
    """`embedded`; others will follow."""
    lean: str
    """Version of Lean, such as `4.28.0-pre`."""
    library: str
    """What statements may speak of: `Vocabulary` or `Mathlib`."""
    fingerprint: str
    """Hash of everything that can change a verdict."""


class Message(Frozen):
    """One message of Lean. Lines count from 1, columns (in code points) from 0."""

    severity: Severity
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None
    text: str


class DeclaredName(Frozen):
    """A constant that the snippet added to the environment."""

    name: str
    kind: str
    """`theorem`, `definition`, `inductive`, `axiom`, `opaque`, …"""
    type: str
    """The type as Lean prints it."""


class Verdict(Frozen):
    """What the checker says of one snippet."""

    status: Status
    reason: str | None = None
    """Why, in one sentence, when the status is not `accepted`."""
    messages: tuple[Message, ...] = ()
    declarations: tuple[DeclaredName, ...] = ()
    sorries: int = 0
    axioms: tuple[str, ...] = ()
    """Axioms the last declaration rests on, beyond those of the library's own base."""
    environment: Environment
    elapsed_ms: float

    @property
    def accepted(self) -> bool:
        return self.status is Status.ACCEPTED


class Checker(Protocol):
    """Anything that gives verdicts. Never raises for what the Lean code does."""

    environment: Environment

    def check(
        self, code: str, *, mode: Mode = Mode.STATEMENT, timeout: float = 10, context: str = ""
    ) -> Verdict:
        """The verdict on `code`, elaborated after `context` (earlier definitions of the section)."""

    def check_many(
        self,
        codes: Iterable[str],
        *,
        mode: Mode = Mode.STATEMENT,
        timeout: float = 10,
        context: str = "",
    ) -> Iterator[Verdict]:
        """Verdicts in the order of `codes`, computed in parallel, streamed as they are ready."""

    def close(self) -> None:
        """Stop the workers. The checker cannot be used afterwards."""
