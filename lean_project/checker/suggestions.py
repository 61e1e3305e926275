"""What Lean says of an unknown name, with a sentence that says which known one may have been meant."""

from __future__ import annotations

import re
from functools import cached_property

from lean_project.checker.answer import Answer
from lean_project.checker.index import read_index
from lean_project.checker.model import Message, Severity, Status
from lean_project.checker.nearest import NearestNames
from lean_project.embedded.prepare import Installation

_UNKNOWN = re.compile(r"^[Uu]nknown (identifier|constant|namespace) `([^`]+)`")
_UNKNOWN_FIELD = re.compile(r"^Invalid field `[^`]+`: The environment does not contain `([^`]+)`")


class Suggestions:
    """Adds to answers. The index of names is read when the first unknown name is met."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation

    def added_to(self, answer: Answer) -> Answer:
        """The answer; Lean's text about a name that nobody knows is followed by ours."""
        if answer.status is not Status.REJECTED:
            return answer
        return answer._replace(messages=tuple(map(self._with_suggestion, answer.messages)))

    def _with_suggestion(self, message: Message) -> Message:
        if message.severity is not Severity.ERROR:
            return message
        sentence = self._sentence(message.text)
        text = f"{message.text}\n\n{sentence}" if sentence else message.text
        return message.model_copy(update={"text": text})

    def _sentence(self, text: str) -> str | None:
        if field := _UNKNOWN_FIELD.match(text):
            return _question(self._nearest.to(field[1]))
        if (unknown := _UNKNOWN.match(text)) is None:
            return None
        what, name = unknown.groups()
        if what == "namespace":
            return _question(self._nearest.to_namespace(name))
        if namespace := self._nearest.namespace_of_notation(name):
            return f"Did you mean the notation `{name}`, which needs `open {namespace}`?"
        return _question(self._nearest.to(name))

    @cached_property
    def _nearest(self) -> NearestNames:
        return NearestNames(read_index(self._installation))


def _question(names: list[str]) -> str | None:
    quoted = [f"`{name}`" for name in names]
    if not quoted:
        return None
    listed = quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
    return f"Did you mean {listed}?"
