"""The default backend: real Lean 4 in WebAssembly, a pool of worker processes."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from lean_project.checker.errors import CheckerError
from lean_project.checker.installation import require_installation
from lean_project.checker.model import Environment, Mode, Verdict
from lean_project.checker.suggestions import Suggestions
from lean_project.checker.worker import Worker
from lean_project.embedded import pins
from lean_project.embedded.prepare import Installation

DEFAULT_TIMEOUT = 10.0
_LOOK_AHEAD = 4
"""Snippets in flight per worker: enough to keep it busy while earlier ones are awaited."""


class EmbeddedChecker:
    """Verdicts from the embedded Lean. Workers start when they are first needed.

    Safe to use from several threads. Use as a context manager, or `close` it.
    """

    def __init__(self, *, workers: int | None = None) -> None:
        self._workers = max(1, workers or os.cpu_count() or 1)
        self._installation = require_installation()
        self.environment = Environment(
            backend="embedded",
            lean=pins.LEAN_VERSION,
            library="Vocabulary",
            fingerprint=_fingerprint(self._installation),
        )
        self._suggestions = Suggestions(self._installation)
        self._idle: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        for _ in range(self._workers):
            self._idle.put(None)  # a place for a worker that has not been started
        self._started: list[Worker] = []
        self._lock = threading.Lock()
        self._closed = False
        self._integrity: Future[str | None] = Future()
        threading.Thread(target=self._verify, daemon=True).start()

    def check(
        self,
        code: str,
        *,
        mode: Mode = Mode.STATEMENT,
        timeout: float = DEFAULT_TIMEOUT,
        context: str = "",
    ) -> Verdict:
        """The verdict on `code`, elaborated after `context`. `timeout` in seconds of wall-clock."""
        if self._closed:
            raise CheckerError("This checker has been closed; open another one.")
        worker = self._idle.get()
        try:
            if self._closed:
                raise CheckerError("This checker has been closed; open another one.")
            if worker is None:
                worker = self._start_worker()
            started = time.perf_counter()
            answer = worker.elaborate(code, context=context, mode=mode, timeout=timeout)
            answer = self._suggestions.added_to(answer)
            elapsed = (time.perf_counter() - started) * 1000
        finally:
            self._idle.put(worker)
        return answer.verdict(self.environment, elapsed)

    def check_many(
        self,
        codes: Iterable[str],
        *,
        mode: Mode = Mode.STATEMENT,
        timeout: float = DEFAULT_TIMEOUT,
        context: str = "",
    ) -> Iterator[Verdict]:
        """Verdicts in the order of `codes`, one worker per core, streamed."""
        with ThreadPoolExecutor(self._workers) as executor:
            waiting: deque[Future[Verdict]] = deque()
            try:
                for code in codes:
                    waiting.append(
                        executor.submit(
                            self.check, code, mode=mode, timeout=timeout, context=context
                        )
                    )
                    while len(waiting) > self._workers * _LOOK_AHEAD or (
                        waiting and waiting[0].done()
                    ):
                        yield waiting.popleft().result()
                while waiting:
                    yield waiting.popleft().result()
            finally:
                for future in waiting:
                    future.cancel()

    @property
    def worker_pids(self) -> list[int]:
        """Process ids of the workers that run now."""
        with self._lock:
            return [pid for worker in self._started if (pid := worker.pid) is not None]

    def close(self) -> None:
        """Stops the workers."""
        self._closed = True
        with self._lock:
            for worker in self._started:
                worker.closed = True
                worker.stop()
            self._started.clear()

    def __enter__(self) -> EmbeddedChecker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start_worker(self) -> Worker:
        worker = Worker(self._installation)
        try:
            worker.start()
        except CheckerError:
            self._raise_if_damaged()
            raise
        try:
            self._raise_if_damaged()
        except CheckerError:
            worker.stop()
            raise
        with self._lock:
            self._started.append(worker)
        return worker

    def _verify(self) -> None:
        """Reads all prepared files once, while the first worker starts beside it."""
        self._integrity.set_result(self._installation.damage(deep=True))

    def _raise_if_damaged(self) -> None:
        if damage := self._integrity.result():
            raise CheckerError(
                f"The prepared Lean in {self._installation.snapshot.parent} is damaged ({damage}); "
                "run `leanscribe setup` to prepare it again."
            )


def _fingerprint(installation: Installation) -> str:
    """Changes with everything that can change a verdict: Lean, vocabulary, worker, policy."""
    hasher = hashlib.sha256(installation.key.encode())
    for file in sorted(Path(__file__).parent.glob("*.py")):
        hasher.update(file.read_bytes())
    return hasher.hexdigest()[:16]
