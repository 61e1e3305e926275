"""The steps of proofs: each tactic with its goals before and after and the constants that it uses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lean_project.checker.answer import lean_messages
from lean_project.checker.environment import user_name
from lean_project.checker.model import Message, Severity
from lean_project.checker.repl import ReplDied, ReplSilent
from lean_project.checker.worker import Worker
from lean_project.corpus.model import SourceRange
from lean_project.model import Frozen

EXAMPLE = "_example"
"""Last part of the name that Lean gives to the declaration of an `example`."""


class ProofStep(Frozen):
    """One tactic that stands in the text, as it ran.

    A tactic that runs several times (`t <;> s`, `repeat s`) makes several steps in one place. What
    failed, changed nothing or was taken back (an alternative of `first`) makes none.
    """

    source: str
    """The file or module whose text it is."""
    declaration: str | None
    """Full name of the declaration that it proves a part of; None for an `example`."""
    tactic: str
    """Its text."""
    kind: str | None = None
    """Kind of its syntax, such as `Lean.Parser.Tactic.intro`, if that is known."""
    range: SourceRange
    before: tuple[str, ...]
    """The goals it started from, the main one first, each as Lean prints it."""
    after: tuple[str, ...]
    """The goals it left."""
    named: tuple[str, ...] = ()
    """Constants that its text names, sorted: what LeanDojo calls premises."""
    constants: tuple[str, ...] | None = None
    """Constants in the term that it made, sorted, up to the goals it left; None if that is not known."""
    parent: int | None = None
    """Number of the step within which it ran (`induction … with`, `·`, `<;>`), counted in `source`."""


class Trace(Frozen):
    """What elaborating one text showed."""

    source: str
    steps: tuple[ProofStep, ...] = ()
    """In the order in which they ran, a step before those within it."""
    messages: tuple[Message, ...] = ()
    fault: str | None = None
    """Why there are no steps: `timeout`, `memory` or what Lean died of."""

    @property
    def complete(self) -> bool:
        """True if Lean found no error, so that the steps are those of whole proofs."""
        return self.fault is None and all(m.severity is not Severity.ERROR for m in self.messages)


def trace_proofs(worker: Worker, code: str, *, source: str, timeout: float = 60) -> Trace:
    """Elaborates `code` and reports its proofs; `source` is what to call the text.

    A trace is no verdict: nothing is audited. `timeout` in seconds, for the whole text.
    """
    code = code.replace("\r\n", "\n")  # as Lean does before it counts positions
    try:
        answer = worker.request({"cmd": code, "steps": True, "keep": False}, timeout)
    except ReplSilent:
        worker.stop()
        return Trace(source=source, fault="timeout")
    except ReplDied:
        worker.stop()
        return Trace(source=source, fault="the Lean process was killed")
    if "fault" in answer:
        return Trace(source=source, fault=answer["fault"])
    return Trace(
        source=source,
        steps=tuple(_step(facts, source) for facts in answer["steps"]),
        messages=lean_messages(answer),
    )


def _step(facts: dict[str, Any], source: str) -> ProofStep:
    start, end = facts["pos"], facts["endPos"]
    return ProofStep(
        source=source,
        declaration=_declaration(facts["declaration"]),
        tactic=facts["text"],
        kind=facts["kind"],
        range=SourceRange(
            line=start["line"],
            column=start["column"],
            end_line=end["line"],
            end_column=end["column"],
        ),
        before=facts["before"],
        after=facts["after"],
        named=_known(facts["named"]),
        constants=_known(facts["constants"]),
        parent=facts["parent"],
    )


def _known(names: Iterable[str]) -> tuple[str, ...]:
    """Names as their authors know them, sorted."""
    return tuple(sorted({user_name(name) for name in names}))


def _declaration(name: str | None) -> str | None:
    if name is None or name.split(".")[-1] == EXAMPLE:
        return None
    return user_name(name)
