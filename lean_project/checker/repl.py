"""A client of a Lean REPL: a process that answers JSON commands over stdio.

The protocol is that of leanprover-community/repl: a JSON object and a blank line in, a JSON object
out. The embedded worker speaks it, with a few more fields.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


class ReplDied(Exception):
    """The process ended, or was killed, before it had answered."""


class ReplSilent(Exception):
    """No answer within the time allowed; the process has been killed."""


class ReplProcess:
    """One running REPL. Answers one request at a time; not to be shared between threads."""

    def __init__(
        self, command: Sequence[str], *, env: Mapping[str, str], cwd: Path | None = None
    ) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=dict(env),
            cwd=cwd,
            text=True,
            encoding="utf-8",
        )
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        threading.Thread(target=self._read_answers, daemon=True).start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def request(self, request: Mapping[str, Any], *, patience: float) -> dict[str, Any]:
        """The answer to one request. `patience` in seconds; then the process is killed."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request) + "\n\n")
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise ReplDied from error
        return self.receive(patience=patience)

    def receive(self, *, patience: float) -> dict[str, Any]:
        """The next object that the process prints."""
        try:
            answer = self._answers.get(timeout=patience)
        except queue.Empty:
            self.kill()
            raise ReplSilent from None
        if answer is None:
            raise ReplDied
        return answer

    def kill(self) -> None:
        """Ends the process at once and waits until it is gone."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                try:
                    stream.close()
                except OSError:  # unsent input of a dead process
                    continue

    def _read_answers(self) -> None:
        """Puts each object printed into the queue, then None. An object may span several lines."""
        assert self._process.stdout is not None
        pending = ""
        try:
            for line in self._process.stdout:
                pending += line
                try:
                    answer = json.loads(pending)
                except ValueError:
                    continue
                pending = ""
                self._answers.put(answer)
        except ValueError:  # closed by `kill`
            pass
        self._answers.put(None)
