"""Candidates that differ only in names of bound variables, white space or comments are one candidate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lean_project.lean_text import QUOTED, blanked

_TOKEN = re.compile(
    rf"""(?:{QUOTED})
      | [^\W\d][\w'!?₀-₉]*(?:\.[^\W\d][\w'!?₀-₉]*|\.\d+)*  # a name
      | \d+(?:\.\d+)?
      | :=|=>|↦|[^\w\s]""",
    re.VERBOSE,
)
_BINDERS = frozenset({"∀", "∃", "λ", "fun", "∑", "∏", "⋃", "⋂", "⨆", "⨅", "∫", "let", "∃!"})
_NAMING = frozenset({"theorem", "lemma", "def", "abbrev", "structure", "class", "inductive"})
_BINDER_BRACKETS = frozenset("({⦃[")


def canonical(lean: str) -> str:
    """A form that is equal for texts that differ in bound names or layout only.

    Each bound name becomes `#n`, counted by first appearance, wherever it stands but as the name of the
    declaration; since the renaming is one to one, texts with equal forms say the same.
    """
    tokens = list(_tokens(lean))
    bound = _bound_names(tokens)
    numbers: dict[str, str] = {}

    def renamed(index: int, token: str) -> str:
        head, dot, rest = token.partition(".")
        if head not in bound or (index > 0 and tokens[index - 1] in _NAMING):
            return token
        return numbers.setdefault(head, f"#{len(numbers)}") + dot + rest

    return " ".join(renamed(index, token) for index, token in enumerate(tokens))


def distinct(candidates: Iterable[str]) -> Iterator[int]:
    """Indices of the candidates that no earlier one equals, in order."""
    seen: set[str] = set()
    for index, lean in enumerate(candidates):
        form = canonical(lean)
        if form not in seen:
            seen.add(form)
            yield index


def _tokens(lean: str) -> Iterator[str]:
    return (match[0] for match in _TOKEN.finditer(blanked(lean)))


def _bound_names(tokens: list[str]) -> set[str]:
    """Names that stand between a binder and its `:`, `,`, `∈`, `↦` or relation."""
    bound: set[str] = set()
    for index, token in enumerate(tokens):
        if token in _BINDERS:
            bound.update(_run(tokens, index + 1))
        elif token in _BINDER_BRACKETS:
            names = _run(tokens, index + 1)
            after = index + 1 + len(names)
            if names and after < len(tokens) and tokens[after] == ":":
                bound.update(names)
    return bound


def _run(tokens: list[str], start: int) -> list[str]:
    """The undotted names that follow one another from `start`."""
    names = []
    for token in tokens[start:]:
        if not (token[0].isalpha() or token[0] == "_") or "." in token or token in _BINDERS:
            break
        names.append(token)
    return names
