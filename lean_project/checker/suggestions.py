"""What Lean says of an unknown name, with a sentence that says which known one may have been meant."""

from __future__ import annotations

import re

from lean_project.checker.model import Message, Severity
from lean_project.checker.nearest import NearestNames

_UNKNOWN = re.compile(r"[Uu]nknown (?:identifier|constant|namespace|declaration) [`'“]([^`'”]+)[`'”]")
_UNKNOWN_FIELD = re.compile(r"does not contain `([^`]+)`")


def with_suggestion(message: Message, nearest: NearestNames) -> Message:
    """The message; if it is about a name that nobody knows, Lean's text is followed by ours."""
    unknown = _UNKNOWN.search(message.text) or _UNKNOWN_FIELD.search(message.text)
    if message.severity is not Severity.ERROR or unknown is None:
        return message
    sentence = _sentence(unknown[1], nearest)
    return message.model_copy(update={"text": f"{message.text}\n\n{sentence}"}) if sentence else message


def _sentence(unknown: str, nearest: NearestNames) -> str | None:
    if namespace := nearest.namespace_of_notation(unknown):
        return f"Did you mean the notation `{unknown}` of `open {namespace}`?"
    names = [f"`{name}`" for name in nearest.to(unknown)]
    if not names:
        return None
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
    return f"Did you mean {listed}?"
