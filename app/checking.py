"""Lean files to verdicts: a file is one snippet, or the blocks that `formalize` wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import InputError
from app.export.lean_file import LeanBlock, split_blocks
from lean_project.checker.model import Checker, Message, Mode, Verdict
from lean_project.errors import reason

LIMIT_BYTES = 1_000_000
"""Largest Lean file that is read; the longest of Mathlib has about a third of it."""


@dataclass(frozen=True)
class LeanSource:
    """Lean code under the name of its file."""

    name: str
    code: str


@dataclass(frozen=True)
class NamedVerdict:
    """A verdict on a file, or on one block of it; its lines count from the file's first."""

    source: str
    block: str | None
    verdict: Verdict

    @property
    def id(self) -> str:
        return f"{self.source}#{self.block}" if self.block else self.source


def read_lean(path: Path) -> LeanSource:
    """The Lean code of a file. Raises `InputError` if it cannot be read as that."""
    try:
        with path.open("rb") as file:
            data = file.read(LIMIT_BYTES + 1)
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({reason(error)}); give the path of a Lean file"
        ) from error
    return lean_source(str(path), data)


def lean_source(name: str, data: bytes) -> LeanSource:
    """Lean code from the bytes of a file or of standard input. Raises `InputError`."""
    if len(data) > LIMIT_BYTES:
        raise InputError(
            f"{name} is larger than {LIMIT_BYTES:,} bytes; split it into smaller files"
        )
    try:
        code = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name} is not UTF-8 (byte {error.start}); save it as UTF-8 text"
        ) from error
    if "\0" in code:
        raise InputError(f"{name} is not text: it holds a null character; give a Lean file")
    if not code.strip():
        raise InputError(f"{name} is empty; write at least one Lean declaration")
    return LeanSource(name, code)


def check_sources(
    checker: Checker, sources: Sequence[LeanSource], mode: Mode, timeout: float
) -> Iterator[NamedVerdict]:
    """Verdicts of all files, in order, as soon as they are known."""
    for source in sources:
        if split_blocks(source.code):
            yield from _check_blocks(checker, source, mode, timeout)
        else:
            verdict = checker.check(source.code, mode=mode, timeout=timeout)
            yield NamedVerdict(source.name, None, verdict)


def _check_blocks(
    checker: Checker, source: LeanSource, mode: Mode, timeout: float
) -> Iterator[NamedVerdict]:
    """Each block by itself, after the accepted ones that leave nothing unproved."""
    context: list[str] = []
    for block in split_blocks(source.code):
        verdict = checker.check(
            block.header + block.code,
            mode=mode,
            timeout=timeout,
            context="\n\n".join([block.header, *context]) if context else "",
        )
        if verdict.accepted and not verdict.sorries:
            context.append(block.code)
        moved = tuple(_moved(message, block) for message in verdict.messages)
        yield NamedVerdict(source.name, block.label, verdict.model_copy(update={"messages": moved}))


def _moved(message: Message, block: LeanBlock) -> Message:
    """The message at its place in the file."""
    header_lines = block.header.count("\n")
    if message.line <= header_lines:
        return message
    lines = block.line - 1 - header_lines
    end = None if message.end_line is None else message.end_line + lines
    return message.model_copy(update={"line": message.line + lines, "end_line": end})
