"""`check --jsonl`: snippets from a stream of JSON lines, verdicts to another, in the same order."""

from __future__ import annotations

import json
import queue
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from lean_project.checker.model import Checker, Mode, Verdict

_AHEAD = 1024
"""Lines read before they are needed."""


class SnippetLine(BaseModel):
    """One line of input. Other fields are let pass, so that datasets can be checked as they are."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | int
    code: str


class VerdictLine(NamedTuple):
    """A verdict and the id of the line it answers."""

    id: str | int
    verdict: Verdict

    def json(self) -> str:
        """The line to write."""
        fields = {"id": self.id, **self.verdict.model_dump(mode="json")}
        return json.dumps(fields, ensure_ascii=False)


class BadLine(NamedTuple):
    """A line that is not a snippet. Lines count from 1."""

    number: int
    problem: str


def read_line(number: int, line: bytes) -> SnippetLine | BadLine | None:
    """The snippet of one line; None for a line that is blank."""
    if not line.strip():
        return None
    try:
        return SnippetLine.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"][:1])
        return BadLine(number, f"{place}: {first['msg']}" if place else first["msg"])


def check_lines(
    checker: Checker, lines: Iterable[bytes], mode: Mode, timeout: float
) -> Iterator[VerdictLine | BadLine]:
    """Verdicts in the order of the lines. A line that cannot be read does not stop the others.

    Answers do not wait for input that has not been written yet, so that a program can ask, read
    the verdict, and ask again.
    """
    ready: queue.Queue[SnippetLine | BadLine | None] = queue.Queue(_AHEAD)
    threading.Thread(target=_read, args=(lines, ready), daemon=True).start()
    while (first := ready.get()) is not None:
        batch = _Batch(first, ready)
        for verdict in checker.check_many(batch.codes(), mode=mode, timeout=timeout):
            yield VerdictLine(batch.ids.popleft(), verdict)
            yield from batch.take_bad()
        yield from batch.take_bad()
        if batch.ended:
            return


class _Batch:
    """The lines that are there without waiting for more."""

    def __init__(
        self, first: SnippetLine | BadLine, ready: queue.Queue[SnippetLine | BadLine | None]
    ) -> None:
        self._first = first
        self._ready = ready
        self._bad: list[BadLine] = []
        self.ids: deque[str | int] = deque()
        self.ended = False

    def codes(self) -> Iterator[str]:
        """The snippets, for `check_many`."""
        line: SnippetLine | BadLine | None = self._first
        while line is not None:
            if isinstance(line, BadLine):
                self._bad.append(line)
            else:
                self.ids.append(line.id)
                yield line.code
            try:
                line = self._ready.get_nowait()
            except queue.Empty:
                return
        self.ended = True

    def take_bad(self) -> list[BadLine]:
        """The unreadable lines met since the last call."""
        bad, self._bad = self._bad, []
        return bad


def _read(lines: Iterable[bytes], ready: queue.Queue[SnippetLine | BadLine | None]) -> None:
    for number, line in enumerate(lines, 1):
        if (parsed := read_line(number, line)) is not None:
            ready.put(parsed)
    ready.put(None)
