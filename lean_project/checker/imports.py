"""The `import` lines at the top of a snippet: they name libraries for which the vocabulary stands.

They are read from the syntax tree of Lean's own header parser. Nothing is loaded for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from lean_project.checker import policy, syntax
from lean_project.checker.model import Message, Severity
from lean_project.checker.syntax import Token, Tree
from lean_project.checker.violation import Violation, violation_at

_IMPORT = "Lean.Parser.Module.import"


def audit_header(header: Tree, code: str) -> Violation | None:
    """What the header does beyond importing, or None: it would change how names are seen."""
    for token in syntax.tokens(header):
        if not token.is_identifier and token.text in policy.HEADER_REASONS:
            return violation_at(code, token, policy.HEADER_REASONS[token.text])
    return None


def unknown_module(header: Tree, code: str) -> Message | None:
    """Lean's objection to the first import that names no module of this environment, or None."""
    for module in _modules(header):
        if module.text.split(".")[0] in policy.LIBRARIES:
            continue
        start, end = (syntax.position(code, at) for at in (module.start, module.end))
        return Message(
            severity=Severity.ERROR,
            line=start.line,
            column=start.column,
            end_line=end.line,
            end_column=end.column,
            text=f"unknown module `{module.text}`: this environment has no such module; "
            "`import Mathlib` names all that it has",
        )
    return None


def _modules(header: Tree) -> Iterator[Token]:
    for node in syntax.nodes(header):
        if syntax.kind(node) == _IMPORT:
            yield from (token for token in syntax.tokens(node) if token.is_identifier)
