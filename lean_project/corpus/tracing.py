"""Traces of many texts: several workers, in order, and what an interrupted run had done is kept."""

from __future__ import annotations

import hashlib
import os
import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from lean_project.checker.installation import require_installation
from lean_project.checker.worker import Worker
from lean_project.corpus.proof_steps import Trace, trace_proofs
from lean_project.embedded.files import write_atomically
from lean_project.embedded.prepare import Installation


class LeanText(NamedTuple):
    """A text to trace, and what to call it."""

    source: str
    code: str


class TraceStore:
    """A folder of traces, each under the hash of its text and of all that can change it."""

    def __init__(self, folder: Path, installation: Installation) -> None:
        self._folder = folder
        self._key = installation.key
        folder.mkdir(parents=True, exist_ok=True)

    def find(self, text: LeanText) -> Trace | None:
        """The kept trace; None if there is none that can be read."""
        try:
            return Trace.model_validate_json(self._file(text).read_bytes())
        except (OSError, ValidationError):
            return None

    def keep(self, text: LeanText, trace: Trace) -> None:
        """Keeps a trace. Faults are not kept: they depend on the machine and the moment."""
        if trace.fault is None:
            write_atomically(self._file(text), trace.model_dump_json())

    def _file(self, text: LeanText) -> Path:
        parts = "\0".join((self._key, text.source, text.code)).encode(errors="replace")
        return self._folder / f"{hashlib.sha256(parts).hexdigest()[:24]}.json"


def trace_texts(
    texts: Sequence[LeanText],
    *,
    timeout: float,
    workers: int | None = None,
    folder: Path | None = None,
) -> Iterator[Trace]:
    """The traces of `texts`, in order, as they are ready; those kept in `folder` are not made again.

    `timeout` in seconds, for each text; one worker per core if `workers` is not given. Raises
    `CheckerError` if the embedded Lean is not prepared.
    """
    installation = require_installation()
    store = TraceStore(folder, installation) if folder else None

    def trace(text: LeanText) -> Trace:
        if store and (kept := store.find(text)):
            return kept
        worker = idle.get()
        try:
            made = trace_proofs(worker, text.code, source=text.source, timeout=timeout)
        finally:
            idle.put(worker)
        if store:
            store.keep(text, made)
        return made

    count = max(1, min(workers or os.cpu_count() or 1, len(texts)))
    with _workers(installation, count) as idle, ThreadPoolExecutor(count) as executor:
        try:
            yield from executor.map(trace, texts)
        finally:
            executor.shutdown(wait=False, cancel_futures=True)


@contextmanager
def _workers(installation: Installation, count: int) -> Iterator[queue.LifoQueue[Worker]]:
    """Workers that start when they are first used, the one used last first."""
    idle: queue.LifoQueue[Worker] = queue.LifoQueue()
    made = [Worker(installation) for _ in range(count)]
    for worker in made:
        idle.put(worker)
    try:
        yield idle
    finally:
        for worker in made:
            worker.closed = True
            worker.stop()
