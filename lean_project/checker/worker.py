"""One worker of the embedded Lean: starts it, asks it, replaces it when it dies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from lean_project.checker.answer import (
    MAX_MEMORY,
    Answer,
    faulty,
    judge,
    judge_syntax,
    left_by,
    over_time,
)
from lean_project.checker.environment import Before
from lean_project.checker.errors import CheckerError
from lean_project.checker.lookalikes import library_look_alikes
from lean_project.checker.model import Mode, Status
from lean_project.checker.repl import ReplDied, ReplProcess, ReplSilent
from lean_project.embedded import node
from lean_project.embedded.prepare import Installation

_CONTEXTS_KEPT = 8
"""Environments of contexts that a worker holds at once; each takes a few megabytes."""

_START_PATIENCE = 120.0
_PATIENCE_BEYOND_TIMEOUT = 15.0
"""Seconds after the timeout in which the worker must have answered by itself."""

_LEAST_TIME = 0.1
"""Seconds that a request gets even if the time is up, so that it is Lean's answer that says so."""


@dataclass
class _Budget:
    """Seconds that Lean may still spend on a snippet; waiting for a new engine costs nothing."""

    seconds: float


class _Context(NamedTuple):
    """What an elaborated context left."""

    env: int
    left: Before


class _FaultError(Exception):
    """Lean gave up on a request; the message is the fault."""


class Worker:
    """A process of the embedded Lean. One request at a time; not to be shared between threads."""

    def __init__(self, installation: Installation) -> None:
        self._installation = installation
        self._repl: ReplProcess | None = None
        self._contexts: dict[str, _Context] = {}
        self._generation = 1
        self._busy = False
        self.closed = False
        """Set when the worker is not to start again."""

    @property
    def pid(self) -> int | None:
        return self._repl.pid if self._repl and self._repl.alive else None

    @property
    def is_busy(self) -> bool:
        """True while a request waits for its answer."""
        return self._busy

    def start(self) -> None:
        """Starts the process; once more if it is killed. Raises `CheckerError` if it does not come up."""
        try:
            try:
                self._launch()
            except ReplDied:
                self._launch()
        except (ReplDied, ReplSilent) as error:
            raise CheckerError(
                "The embedded Lean did not start; run `leanscribe setup` to check its files, and "
                "see that 1.5 GB of memory are free."
            ) from error

    def _launch(self) -> None:
        """A new process, when it has said that it is ready."""
        files = self._installation
        index = f"{files.memory}.json"
        readable = (files.glue, files.wasm, files.code, files.memory, index, node.WORKER)
        command = [
            str(node.NODE),
            node.NATIVES,
            "--expose-gc",
            "--permission",
            "--allow-worker",
            *(f"--allow-fs-read={path}" for path in readable),
            str(node.WORKER / "server.mjs"),
            *(str(path) for path in (files.glue, files.wasm, files.code, files.memory)),
            str(MAX_MEMORY),
        ]
        self._repl = ReplProcess(command, env={})
        self._contexts.clear()
        self._generation = 1
        try:
            self._repl.receive(patience=_START_PATIENCE)
        except (ReplDied, ReplSilent):
            self.stop()
            raise

    def stop(self) -> None:
        """Ends the process, whatever it is doing."""
        if self._repl:
            self._repl.kill()
        self._repl = None

    def elaborate(self, code: str, *, context: str, mode: Mode, timeout: float) -> Answer:
        """Audits and elaborates `code` after `context`; once more if the process was killed."""
        # As Lean does before it counts positions; a lone carriage return ends nothing.
        code = code.replace("\r\n", "\n").removesuffix("\r")
        code = code.encode(errors="replace").decode()  # half a surrogate pair is no character
        for _ in range(2):
            try:
                return self._elaborate(code, context, mode, _Budget(timeout))
            except _FaultError as fault:
                return faulty(str(fault), timeout)
            except ReplSilent:
                self.stop()
                return Answer(Status.TIMEOUT, over_time(timeout))
            except ReplDied:
                self.stop()
        return Answer(Status.CRASHED, "the Lean process was killed twice while it checked this")

    def _elaborate(self, code: str, context: str, mode: Mode, budget: _Budget) -> Answer:
        parsed = self._ask(code, context, budget, parseOnly=True, facts=True)
        library = library_look_alikes(self._installation)
        if refused := judge_syntax(parsed, code, mode, library):
            return refused
        full = self._ask(code, context, budget, facts=True, keep=False)
        before = self._contexts[context].left if context else Before()
        return judge(full, code, mode, before)

    def _ask(self, code: str, context: str, budget: _Budget, **options: Any) -> dict[str, Any]:
        """The answer to `code` in the environment that `context` leaves."""
        env = self._environment_after(context, budget)
        answer = self._try({"cmd": code, "env": env, **options}, budget)
        if answer.get("message") == "Unknown environment.":  # the engine was replaced meanwhile
            self._contexts.clear()
            env = self._environment_after(context, budget)
            answer = self._try({"cmd": code, "env": env, **options}, budget)
        return answer

    def _try(self, request: dict[str, Any], budget: _Budget) -> dict[str, Any]:
        """As `request`, with what is left of the time; raises `_FaultError` if Lean gave up."""
        if self._repl is None or not self._repl.alive:
            self.start()
        answer = self.request(request, max(_LEAST_TIME, budget.seconds))
        budget.seconds -= answer.get("time", 0) / 1000
        if "fault" in answer:
            raise _FaultError(answer["fault"])
        return answer

    def _environment_after(self, context: str, budget: _Budget) -> int | None:
        if not context:
            return None
        if context not in self._contexts:
            request = {"cmd": context, "closeScopes": True, "facts": True}
            answer = self._try(request, budget)
            self._contexts[context] = _Context(answer["env"], left_by(answer))
            if len(self._contexts) > _CONTEXTS_KEPT:
                oldest = next(iter(self._contexts))
                self._try({"forget": self._contexts.pop(oldest).env}, budget)
        return self._contexts[context].env

    def request(self, request: dict[str, Any], timeout: float) -> dict[str, Any]:
        """The answer to one request of the protocol, unaudited. `timeout` in seconds."""
        if self.closed:
            raise CheckerError("This checker has been closed; open another one.")
        if self._repl is None or not self._repl.alive:
            self.start()
        assert self._repl is not None
        self._busy = True
        try:
            answer = self._repl.request(
                {**request, "timeout": round(timeout * 1000)},
                patience=timeout + _PATIENCE_BEYOND_TIMEOUT,
            )
        finally:
            self._busy = False
        if answer["generation"] != self._generation or "fault" in answer:
            self._generation = answer["generation"]
            self._contexts.clear()
        return answer
