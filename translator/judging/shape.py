"""The outer shape of a statement: its variables and hypotheses, read off the type as Lean prints it.

The shape only guides the search for a proof. Where the printed type is not understood it has fewer
binders than the statement, and a proof may be missed; none can become wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_OPENING = "([{⟨⦃"
_CLOSING = ")]}⟩⦄"
_SCOPES = "∀∃∑∏λ⋃⋂↔"
"""Signs after which an arrow on the same level belongs to what they open, or binds tighter."""
_GROUP = re.compile(r"[(\[{⦃]\s*(?P<names>[^:]+?)\s*:\s*(?P<type>.+)[)\]}⦄]", re.DOTALL)


class Binder(NamedTuple):
    """A variable, or a hypothesis (then without a name)."""

    type: str
    name: str | None = None
    is_instance: bool = False

    @property
    def is_hypothesis(self) -> bool:
        return self.name is None

    @property
    def is_variable(self) -> bool:
        return not self.is_hypothesis and not self.is_instance


def binders(printed: str) -> list[Binder]:
    """The leading binders of a printed type: `∀ (a b : ℝ), 0 < a → …` has three."""
    rest = " ".join(printed.split())
    found: list[Binder] = []
    while True:
        if rest.startswith("∀ "):
            groups, rest = _split(rest[2:], ",")
            if not rest:
                return found
            found += _variables(groups)
        else:
            hypothesis, rest = _split(rest, "→")
            if not rest:
                return found
            found.append(Binder(hypothesis))


def _variables(groups: str) -> Iterator[Binder]:
    """The binders of `(a b : ℝ) [inst : C]` or of `x ∈ S`."""
    if groups[0] not in _OPENING:  # `x ∈ S`, of `∀ x ∈ S, …`
        name, _, condition = groups.partition(" ")
        yield Binder("", name)
        if condition:
            yield Binder(groups)
        return
    for part in _groups(groups):
        match = _GROUP.fullmatch(part)
        if match is None:  # an anonymous instance, `[C]`
            yield Binder(part[1:-1], "_", is_instance=True)
            continue
        for name in match["names"].split():
            yield Binder(match["type"].strip(), name, is_instance=part[0] == "[")


def _groups(text: str) -> Iterator[str]:
    """The bracketed parts of `(a b : ℝ) (n : ℕ)`."""
    start = depth = 0
    for index, sign in enumerate(text):
        if sign in _OPENING:
            start = index if depth == 0 else start
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
            if depth == 0:
                yield text[start : index + 1]


def _split(text: str, separator: str) -> tuple[str, str]:
    """The text before and after the first `separator` outside of brackets; after is empty if none."""
    depth = 0
    for index, sign in enumerate(text):
        if sign in _OPENING:
            depth += 1
        elif sign in _CLOSING:
            depth -= 1
        elif depth == 0 and sign == separator:
            after = text[index + 1 :].strip()
            swallowed = separator == "→" and _has_outer_iff(after)
            return (text, "") if swallowed else (text[:index].strip(), after)
        elif depth == 0 and separator == "→" and sign in _SCOPES:
            return text, ""
    return text, ""


def _has_outer_iff(text: str) -> bool:
    """Whether `p → q ↔ r` is what the text is the end of: an equivalence, not an implication."""
    depth = 0
    for sign in text:
        depth += (sign in _OPENING) - (sign in _CLOSING)
        if depth == 0 and sign in "∀∃∑∏λ":
            return False
        if depth == 0 and sign == "↔":
            return True
    return False
