"""Views of Lean's own syntax trees, as the worker serialises them.

A tree is `None` (missing or empty), a node `{"k": kind, "a": children}`, an atom `{"v": text}` or an
identifier `{"i": name}`; tokens that stand in the source carry byte offsets `s` and `e`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

Tree = dict[str, Any] | None

DECLARATION = "Lean.Parser.Command.declaration"
LEMMA_KINDS = frozenset({"lemma", "lemmaCommand"})
"""`lemma` is not Lean's own: the first is Mathlib's, the second the vocabulary's."""
END_OF_INPUT = "Lean.Parser.Command.eoi"
IN = "Lean.Parser.Command.in"
MUTUAL = "Lean.Parser.Command.mutual"
NO_DECLARATIONS = frozenset(
    f"Lean.Parser.Command.{name}"
    for name in (
        "eoi", "end", "namespace", "section", "noncomputableSection", "open", "moduleDoc", "universe",
        "variable", "include", "omit", "attribute", "set_option",
    )
)  # fmt: skip
"""Commands that may follow the last declaration: they change nothing about it."""


class Token(NamedTuple):
    """An atom or identifier of the source; offsets count bytes of its UTF-8 text."""

    text: str
    is_identifier: bool
    start: int
    end: int


class Position(NamedTuple):
    """Line from 1, column in code points from 0."""

    line: int
    column: int


def kind(tree: Tree) -> str:
    """The kind of a node; the empty string for anything else."""
    return str(tree.get("k", "")) if tree else ""


def children(tree: Tree) -> list[Tree]:
    return list(tree.get("a", ())) if tree else []


def nodes(tree: Tree) -> Iterator[dict[str, Any]]:
    """Every node of a tree, parents before children."""
    stack = [tree]
    while stack:
        current = stack.pop()
        if current and "k" in current:
            yield current
            stack.extend(reversed(current["a"]))


def tokens(tree: Tree) -> Iterator[Token]:
    """The tokens of a tree that stand in the source, in order."""
    stack = [tree]
    while stack:
        current = stack.pop()
        if not current:
            continue
        if "k" in current:
            stack.extend(reversed(current["a"]))
        elif "s" in current:
            text = current.get("v", current.get("i"))
            yield Token(str(text), "i" in current, current["s"], current["e"])


def first_token(tree: Tree) -> Token | None:
    return next(tokens(tree), None)


def position(code: str, offset: int) -> Position:
    """The place of a byte offset in `code`."""
    before = code.encode()[:offset].decode(errors="replace")
    return Position(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1))


def declarations(command: Tree) -> Iterator[Tree]:
    """The declarations that a command makes: itself, the one after `in`, those of a `mutual` block."""
    if is_declaration(command):
        yield command
    elif kind(command) == IN:
        yield from declarations(children(command)[-1])
    elif kind(command) == MUTUAL:
        yield from (node for node in nodes(command) if is_declaration(node))


def is_declaration(tree: Tree) -> bool:
    """True for one declaration with its modifiers, `lemma` included."""
    return kind(tree) == DECLARATION or kind(tree) in LEMMA_KINDS


def declaration_body(declaration: Tree) -> Tree:
    """The part after the modifiers: its kind says whether this is a theorem, a definition, …"""
    parts = children(declaration)
    return parts[1] if len(parts) > 1 else None


def declared_name(declaration: Tree) -> Token | None:
    """The name as written; None for `example` and for an instance without a name."""
    for node in nodes(declaration_body(declaration)):
        if kind(node) == "Lean.Parser.Command.declId":
            return first_token(node)
    return None


def is_theorem(declaration: Tree) -> bool:
    """True for `theorem` and `lemma`."""
    if kind(declaration) in LEMMA_KINDS:
        return True
    return kind(declaration_body(declaration)) == "Lean.Parser.Command.theorem"


def proof(declaration: Tree) -> Tree:
    """The value of a declaration: all that stands after its signature."""
    body = children(declaration_body(declaration))
    return body[3] if len(body) > 3 else None


def proof_ranges(command: Tree) -> list[tuple[int, int]]:
    """Byte ranges of the proofs of the theorems that a command declares."""
    return [
        (inside[0].start, inside[-1].end)
        for declaration in declarations(command)
        if is_theorem(declaration) and (inside := list(tokens(proof(declaration))))
    ]
