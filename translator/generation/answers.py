"""From what a model wrote to Lean declarations, the last of which is the answer with its proof left open.

A reply may think aloud, wrap its code in fences, begin with imports and helpers, and go on to prove the
statement, or to state more. The answer is its first theorem; where it has none, its last lemma or
definition. So a helper that comes first is not taken for the answer, and generation can stop as soon as the
first theorem is stated. What is in comments counts for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lean_project.lean_text import blanked, statement_end

_THOUGHT = re.compile(r".*</think>", re.DOTALL)
_FENCE = re.compile(r"```[ \t]*(?:lean4?|Lean4?|)[ \t]*\n(.*?)(?:```|\Z)", re.DOTALL)
_COMMAND = re.compile(
    r"""^(?:
      [ \t]*(?P<head>
        (?:(?:noncomputable|private|protected|partial|unsafe|nonrec|@\[[^\]]*\])\s+)*
        (?P<keyword>theorem|lemma|def|abbrev|structure|class|inductive|instance|example)\b
      )[ \t]*
      | (?P<kept>open|variable|universe)\b
      | (?:import|set_option|(?:noncomputable[ ]+)?section|namespace|end|attribute|\#[a-z_]+)\b
    )""",
    re.MULTILINE | re.VERBOSE,
)
_NAME = re.compile(r"[^\s({\[⦃:]+")
_INDENTED = re.compile(r".*(?:\n[ \t]+\S.*)*")
_STATED = frozenset({"theorem", "example"})
_PROVED = _STATED | {"lemma"}
_NAMELESS = frozenset({"example", "instance"})


class NoDeclaration(ValueError):
    """A reply without a Lean declaration."""


class _Command(NamedTuple):
    """A command of a piece of Lean code, without the comments around it."""

    text: str
    keyword: str
    """Of a declaration, or of a command that the meaning of later ones may depend on; else empty."""
    head: str
    """Modifiers and keyword of a declaration; empty for other commands."""
    body: str
    """What follows the head."""


def declaration_in(reply: str, name: str) -> str:
    """The answer of a reply, named `name`; a theorem ends in `:= by sorry`.

    Definitions and commands like `open` and `variable` that come before it are kept, since its meaning may
    depend on them; lemmas are not. Raises `NoDeclaration`.
    """
    commands = _commands(_code(reply))
    at = _answer(commands)
    if at is None:
        raise NoDeclaration("the reply holds no Lean declaration")
    kept = [c.text for c in commands[:at] if c.keyword and c.keyword not in _PROVED]
    return "\n".join([*kept, _named(commands[at], name)])


def is_complete(reply: str) -> bool:
    """Whether nothing that a model may add can change the answer: its first theorem has been stated."""
    if "<think>" in reply and "</think>" not in reply:
        return False
    stated = (command for command in _commands(_code(reply)) if command.keyword in _STATED)
    first = next(stated, None)
    return first is not None and statement_end(first.body) is not None


def _code(reply: str) -> str:
    """The fenced blocks that declare something, or all of a reply that has none."""
    reply = _THOUGHT.sub("", reply, count=1)
    blocks = [block for block in _FENCE.findall(reply) if _answer(_commands(block)) is not None]
    return "\n".join(blocks) or reply


def _commands(code: str) -> list[_Command]:
    shown = blanked(code)
    matches = list(_COMMAND.finditer(shown))
    ends = [match.start() for match in matches[1:]] + [len(code)]
    return [_command(match, code, shown, end) for match, end in zip(matches, ends, strict=False)]


def _command(match: re.Match[str], code: str, shown: str, end: int) -> _Command:
    keyword = match["keyword"] or match["kept"] or ""
    start = match.start("head") if match["head"] else match.start()
    if match["kept"] and (lines := _INDENTED.match(shown, start, end)):
        end = lines.end()
    end = start + len(shown[start:end].rstrip())
    return _Command(code[start:end], keyword, match["head"] or "", code[match.end() : end])


def _answer(commands: Sequence[_Command]) -> int | None:
    """Index of the first theorem, else of the last declaration."""
    declared = [index for index, command in enumerate(commands) if command.head]
    stated = [index for index in declared if commands[index].keyword in _STATED]
    return next(iter(stated or declared[-1:]), None)


def _named(command: _Command, name: str) -> str:
    head, body = command.head, command.body
    named = _NAME.match(body)
    if named and command.keyword not in _NAMELESS:
        body = body[named.end() :]
    if command.keyword in _PROVED:
        head = head.removesuffix(command.keyword) + "theorem"
        body = f"{_statement(body)} := by sorry"
    gap = "" if body[:1].isspace() else " "
    return f"{head} {name}{gap}{body}"


def _statement(body: str) -> str:
    """The part before the proof, without comments at its end: they would swallow what is put after it."""
    return body[: len(blanked(body)[: statement_end(body)].rstrip())]
