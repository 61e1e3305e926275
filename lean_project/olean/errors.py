"""What the reader raises: a file that cannot be read, named, with what was found and what to do."""

from __future__ import annotations

from pathlib import Path


class OleanError(Exception):
    """A compiled Lean file that is not as it should be. One sentence that names the file."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path} {problem}")
        self.path = path
        self.problem = problem

    def __reduce__(self) -> tuple[type[OleanError], tuple[Path, str]]:
        return type(self), (self.path, self.problem)  # so that a process can hand it to another


class MalformedError(ValueError):
    """What the compiled code raises, not knowing the file: the objects do not fit together."""
