"""From what a worker reports to an answer: the audit's decisions, messages, declared names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from lean_project.checker import audit, audit_environment, audit_names, imports
from lean_project.checker.environment import Before, Constant, Reading, reachable
from lean_project.checker.lookalikes import LookAlikes
from lean_project.checker.model import (
    DeclaredName,
    Environment,
    Message,
    Mode,
    Severity,
    Status,
    Verdict,
)
from lean_project.checker.syntax import Tree
from lean_project.checker.violation import Topic, Violation

MAX_MEMORY = 1 << 30
"""Bytes that the linear memory of one Lean may grow to."""

_SEVERITIES = {
    "error": Severity.ERROR,
    "warning": Severity.WARNING,
    "info": Severity.INFORMATION,
}


class Answer(NamedTuple):
    """What a worker found out about a snippet, short of the environment and the time."""

    status: Status
    reason: str | None
    messages: tuple[Message, ...] = ()
    declarations: tuple[DeclaredName, ...] = ()
    sorries: int = 0
    axioms: tuple[str, ...] = ()

    def verdict(self, environment: Environment, elapsed_ms: float) -> Verdict:
        return Verdict(**self._asdict(), environment=environment, elapsed_ms=round(elapsed_ms, 1))


def judge_syntax(
    parsed: dict[str, Any], code: str, mode: Mode, library: LookAlikes
) -> Answer | None:
    """The answer for a snippet that is not worth elaborating, from a pass that only parsed it."""
    if violation := imports.audit_header(parsed["header"], code):
        return _forbidden(violation, parsed)
    if unknown := imports.unknown_module(parsed["header"], code):
        return _rejected(parsed, unknown)
    commands: Sequence[Tree] = parsed["commands"]
    violation = audit_names.audit_look_alikes(commands, code, library)
    if violation := violation or audit.audit_syntax(commands, code, mode):
        incomplete = _has_error(parsed) and len(commands) > 1
        if not (incomplete and violation.topic is Topic.ENDING):
            return _forbidden(violation, parsed)
    return _rejected(parsed) if _has_error(parsed) else None


def left_by(answer: dict[str, Any]) -> Before:
    """What a context left, once it was elaborated."""
    constants = (c.model_copy(update={"command": -1 - c.command}) for c in _added_constants(answer))
    return Before(tuple(constants), audit_names.defaults(answer["commands"]))


def _added_constants(answer: dict[str, Any]) -> list[Constant]:
    return [Constant.model_validate(facts) for facts in answer["constants"]]


def judge(answer: dict[str, Any], code: str, mode: Mode, before: Before) -> Answer:
    """The answer for a snippet that was elaborated to its end, after what a context left."""
    commands: Sequence[Tree] = answer["commands"]
    constants = _added_constants(answer)
    failed = _has_error(answer)
    violation = (
        audit.audit_syntax(commands, code, mode)
        or audit_environment.audit_environment(constants, before.constants, commands, code, mode)
        or audit_names.audit_binders(constants, commands, code)
        or audit_names.audit_readings(_readings(answer), constants, before, commands, code)
        or audit_names.audit_twins(constants, before.constants, commands, code)
    )
    if violation and not (failed and violation.topic is Topic.RECOVERY):
        return _forbidden(violation, answer)
    if failed:
        return _rejected(answer)
    if missing := audit_environment.missing_declaration(constants, commands):
        return Answer(Status.REJECTED, missing.reason, lean_messages(answer))
    last = audit_environment.last_constant(constants, commands)
    used = reachable([last.name], constants) if last else set()
    axioms = used - {"sorryAx", *(c.name for c in constants)}
    sorries = max(len(answer.get("sorries", ())), int("sorryAx" in used))
    return Answer(
        Status.ACCEPTED,
        None,
        lean_messages(answer),
        tuple(
            DeclaredName(name=c.name, kind=c.kind, type=c.type)
            for c in constants
            if c.kind in ("theorem", "definition", "inductive") and not c.is_auxiliary
        ),
        sorries,
        tuple(sorted(axioms)),
    )


def _readings(answer: dict[str, Any]) -> list[list[Reading]]:
    return [[Reading.model_validate(r) for r in found] for found in answer["ambiguous"]]


def _has_error(answer: dict[str, Any]) -> bool:
    return any(message["severity"] == "error" for message in answer["messages"])


def _rejected(answer: dict[str, Any], *more: Message) -> Answer:
    messages = (*more, *lean_messages(answer))
    first = next(m for m in messages if m.severity is Severity.ERROR)
    reason = f"line {first.line}: {first.text.splitlines()[0] if first.text else 'error'}"
    return Answer(Status.REJECTED, reason, messages, sorries=len(answer.get("sorries", ())))


def _forbidden(violation: Violation, answer: dict[str, Any]) -> Answer:
    message = Message(
        severity=Severity.ERROR,
        line=violation.line,
        column=violation.column,
        text=f"forbidden: {violation.reason}",
    )
    reason = f"line {violation.line}: {violation.reason}"
    sorries = len(answer.get("sorries", ()))
    return Answer(Status.FORBIDDEN, reason, (message, *lean_messages(answer)), sorries=sorries)


def faulty(fault: str, timeout: float) -> Answer:
    if fault == "timeout":
        return Answer(Status.TIMEOUT, over_time(timeout))
    if fault == "memory":
        return Answer(Status.CRASHED, f"Lean ran out of memory ({MAX_MEMORY >> 20} MB)")
    if "call stack" in fault:
        return Answer(Status.CRASHED, "Lean ran out of stack (too deep a recursion)")
    return Answer(Status.CRASHED, f"Lean stopped: {fault}")


def over_time(timeout: float) -> str:
    return f"not finished after {timeout:g} s"


def lean_messages(answer: dict[str, Any]) -> tuple[Message, ...]:
    """Messages of a worker's answer."""
    return tuple(
        Message(
            severity=_SEVERITIES[message["severity"]],
            line=message["pos"]["line"],
            column=message["pos"]["column"],
            end_line=end["line"] if (end := message["endPos"]) else None,
            end_column=end["column"] if end else None,
            text=message["data"],
        )
        for message in answer["messages"]
    )
