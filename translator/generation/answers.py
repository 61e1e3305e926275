"""From what a model wrote to one Lean declaration whose proof is left open.

A reply may think aloud, wrap its code in fences, begin with imports and go on to prove the statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_THOUGHT = re.compile(r".*</think>", re.DOTALL)
_FENCE = re.compile(r"```[ \t]*(?:lean4?|Lean4?|)[ \t]*\n(.*?)(?:```|\Z)", re.DOTALL)
_DECLARATION = re.compile(
    r"^[ \t]*((?:(?:noncomputable|private|protected|@\[[^\]]*\])\s+)*"
    r"(theorem|lemma|def|abbrev|structure|class|inductive|instance|example))\b[ \t]*",
    re.MULTILINE,
)
_NAME = re.compile(r"[^\s({\[⦃:]+")
_PROVED = frozenset({"theorem", "lemma", "example"})
_KEPT = re.compile(r"^(?:open|variable|universe)\b.*$", re.MULTILINE)
"""Commands before the declaration that its meaning may depend on; `import` and options go."""

_TOKEN = re.compile(
    r"""(?P<comment>--[^\n]*|/-(?:[^-]|-(?!/))*-/)
      | (?P<string>"(?:\\.|[^"\\])*")
      | (?P<let>\b(?:let|have|haveI|letI|let_fun)\b)
      | (?P<assign>:=)
      | (?P<open>[(\[{⟨⦃]) | (?P<close>[)\]}⟩⦄])
      | (?P<other>\S)""",
    re.VERBOSE,
)


class NoDeclaration(ValueError):
    """A reply without a Lean declaration."""


class Declaration(NamedTuple):
    """Where the last declaration of a piece of Lean text stands in it."""

    keyword: str
    start: int
    """Offset of its first modifier or keyword."""
    name_start: int
    """Offset after the keyword."""


def declaration_in(reply: str, name: str) -> str:
    """The last declaration of a reply, named `name`; a theorem ends in `:= by sorry`.

    Raises `NoDeclaration`.
    """
    code = _code(reply)
    found = _last_declaration(code)
    if found is None:
        raise NoDeclaration("the reply holds no Lean declaration")
    before = code[: found.start]
    kept = "".join(f"{line.strip()}\n" for line in _KEPT.findall(before))
    body = code[found.name_start :]
    named = _NAME.match(body)
    if named and found.keyword not in ("example", "instance"):
        body = body[named.end() :]
    head = code[found.start : found.name_start].strip()
    if found.keyword in ("lemma", "example"):
        head = head.removesuffix(found.keyword) + "theorem"
    if found.keyword in _PROVED:
        end = statement_end(body)
        body = f"{body[:end].rstrip()} := by sorry"
    gap = "" if body[:1].isspace() else " "
    return f"{kept}{head} {name}{gap}{body.rstrip()}"


def statement_end(text: str) -> int | None:
    """Offset of the `:=` that ends a statement; None if it has not ended.

    A `:=` inside brackets is a default value, one after `let` belongs to it.
    """
    depth = lets = 0
    for match in _tokens(text):
        kind = match.lastgroup
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        elif depth > 0:
            continue
        elif kind == "let":
            lets += 1
        elif kind == "assign":
            if lets == 0:
                return match.start()
            lets -= 1
    return None


def is_complete(reply: str) -> bool:
    """Whether nothing that a model may add can change the statement."""
    if "<think>" in reply and "</think>" not in reply:
        return False
    code = _code(reply)
    found = _last_declaration(code)
    if found is None or found.keyword not in _PROVED:
        return False
    return statement_end(code[found.name_start :]) is not None


def _code(reply: str) -> str:
    reply = _THOUGHT.sub("", reply, count=1)
    blocks = [block for block in _FENCE.findall(reply) if _DECLARATION.search(block)]
    return blocks[-1] if blocks else reply


def _last_declaration(code: str) -> Declaration | None:
    found = list(_DECLARATION.finditer(code))
    if not found:
        return None
    last = found[-1]
    return Declaration(last[2], last.start(1), last.end())


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _TOKEN.finditer(text) if match.lastgroup != "comment")
