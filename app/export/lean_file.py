"""`section.lean`: the best statement of every block; those that Lean accepts are in force."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.formalize import BlockResult, BlockStatus
from lean_project.checker.model import Environment
from lean_project.lean_text import blanked
from translator.sections.model import Block, Section

MARK = "-- block: "
"""Begins the line that stands above the Lean of a block and names it."""

_WIDTH = 100
_HEADER = re.compile(r"(\s*(import|open) [^\n]*(\n|$))*\s*")
_OPENS_A_DECLARATION = re.compile(
    r"\s*(@\[|(noncomputable|protected|private|theorem|lemma|def|abbrev|structure|inductive)\b)"
)


@dataclass(frozen=True)
class Entry:
    """What the file says of one block."""

    block: Block
    lean: str | None
    in_force: bool
    """Whether the Lean is part of the file or only told in a comment."""
    note: str | None = None
    """Why the Lean is not in force."""


def entry_of(result: BlockResult) -> Entry:
    """The entry of a result: in force if the checker accepted it."""
    accepted = result.status is BlockStatus.ACCEPTED
    note = None if accepted else f"{result.status.value}: {result.message}"
    return Entry(result.block, result.lean, accepted, note)


def section_lean(section: Section, environment: Environment, entries: Sequence[Entry]) -> str:
    """The whole file. Blocks that state nothing are left out."""
    stating = [entry for entry in entries if entry.block.states_something]
    parts = [_header(section, environment, stating), *(_part(entry) for entry in stating)]
    return "\n\n".join(parts) + "\n"


@dataclass(frozen=True)
class LeanBlock:
    """The Lean code of one block of a file, and where it stands."""

    label: str
    code: str
    line: int
    """Line of the file, from 1, on which the code begins."""
    header: str = ""
    """`import` and `open` lines at the top of the file; they begin on its first line."""


def split_blocks(code: str) -> list[LeanBlock]:
    """The blocks of a file that `section_lean` wrote; empty for any other Lean code.

    What stands before the first block (comments, `import` and `open` lines) is read before each.
    """
    lines = code.split("\n")
    marks = [number for number, line in enumerate(lines) if line.startswith(MARK)]
    header = "".join(f"{line}\n" for line in lines[: marks[0]]) if marks else ""
    only_header = blanked(header)
    is_open = blanked(f"{header}x").endswith(" ")  # then the blocks are part of a comment
    if not marks or is_open or not _HEADER.fullmatch(only_header):
        return []
    if not only_header.strip():
        header = ""
    blocks = []
    for start, end in zip(marks, [*marks[1:], len(lines)], strict=True):
        label = lines[start].removeprefix(MARK).strip()
        blocks.append(LeanBlock(label, "\n".join(lines[start + 1 : end]), start + 2, header))
    return [block for block in blocks if _holds_code(block)]


def _holds_code(block: LeanBlock) -> bool:
    return any(line.strip() and not line.startswith("--") for line in block.code.split("\n"))


def _header(section: Section, environment: Environment, stating: Sequence[Entry]) -> str:
    accepted = sum(entry.in_force for entry in stating)
    lines = [
        _quotable(section.title),
        "",
        f"{accepted} of {len(stating)} statements of {_quotable(section.source)}, written by "
        "Leanscribe.",
        f"Checked by Lean {environment.lean} with {environment.library} "
        f"(backend {_quotable(environment.backend)}, fingerprint {environment.fingerprint}).",
    ]
    return "/-\n" + "\n".join(lines) + "\n-/"


def _part(entry: Entry) -> str:
    block = entry.block
    title = f", {block.title}" if block.title else ""
    heading = f"{block.kind.value.capitalize()}{title}."
    mark = f"{MARK}{' '.join(block.label.split())}"
    if entry.in_force and entry.lean:
        documentation = _documentation(f"{heading} {block.text}", entry.lean)
        return "\n".join([mark, documentation, entry.lean.strip()])
    told = [*_wrapped(f"{heading} {block.text}"), *(_wrapped(entry.note) if entry.note else ())]
    if entry.lean:
        told += entry.lean.strip().split("\n")
    return "\n".join([mark, *(f"-- {line}".rstrip() for line in told)])


def _documentation(text: str, lean: str) -> str:
    """The text as a doc comment where Lean allows one, otherwise as a plain comment."""
    opening = "/--" if _OPENS_A_DECLARATION.match(lean) else "/-"
    return "\n".join(_wrapped(f"{opening} {_quotable(text)} -/"))


def _quotable(text: str) -> str:
    """Without the signs that begin and end comments."""
    return text.replace("/-", "/ -").replace("-/", "- /")


def _wrapped(text: str) -> Iterator[str]:
    """Lines of the text; words, and so formulas without spaces, stay whole."""
    for paragraph in text.split("\n"):
        yield from textwrap.wrap(
            paragraph, _WIDTH - 3, break_long_words=False, break_on_hyphens=False
        )
