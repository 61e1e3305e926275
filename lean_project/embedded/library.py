"""The vocabulary compiled: a few modules, made by two processes at a time, each kept under its key."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from graphlib import TopologicalSorter
from pathlib import Path
from threading import Lock
from typing import TypedDict

from lean_project.embedded import node
from lean_project.embedded.files import SetupError, damage, hash_of
from lean_project.embedded.vocabulary import Part

__all__ = ["BuildConfig", "CompiledLibrary", "compile_library", "keys_of", "take_over"]

PROCESSES = 2
"""Each takes up to 1 GB."""
_KEYS = "keys.json"


class BuildConfig(TypedDict):
    """Where things are that every step of the compilation needs."""

    glue: str
    wasm: str
    library: str
    """Directory of core's `.olean` files."""
    maxMemory: int
    imports: tuple[str, ...]
    """Modules of core that the vocabulary stands on."""


class CompiledLibrary:
    """The folder that the modules of the vocabulary are in, as Lean's search path has them."""

    def __init__(self, folder: Path, parts: Sequence[Part]) -> None:
        self.folder = folder
        self.parts = parts

    def olean(self, part: Part) -> Path:
        """The compiled module of a part."""
        return self._base(part).with_suffix(".olean")

    def entries(self, part: Part) -> Path:
        """What people may write of a part (see `worker/entries.mjs`)."""
        return self._base(part).with_suffix(".json")

    def _base(self, part: Part) -> Path:
        return self.folder / part.module.replace(".", "/")

    def files(self, part: Part) -> tuple[Path, Path]:
        """All that is made for a part."""
        return self.olean(part), self.entries(part)

    def read_keys(self) -> dict[str, str]:
        """Key of each module at the time it was compiled; none if nothing is there."""
        try:
            keys: dict[str, str] = json.loads((self.folder / _KEYS).read_text())
        except (OSError, ValueError):
            return {}
        return keys

    def write_keys(self, keys: Mapping[str, str]) -> None:
        """Says what the modules were made from; to be called when all of them are there."""
        (self.folder / _KEYS).write_text(json.dumps(keys, indent=1))


def keys_of(parts: Sequence[Part], base: str) -> dict[str, str]:
    """For each module a hash of all that it is made from; `base` is that of everything but sources."""
    keys: dict[str, str] = {}
    for part in parts:
        own = [f"{source.name}\n{source.code}" for source in part.sources]
        keys[part.module] = hash_of([base, *own, *(keys[needed] for needed in part.imports)])
    return keys


def take_over(library: CompiledLibrary, keys: Mapping[str, str], earlier: Sequence[Path]) -> None:
    """Copies modules that an earlier set-up has compiled from the same; `earlier` are its folders."""
    for snapshot in earlier:
        old = CompiledLibrary(snapshot / library.folder.name, library.parts)
        known = old.read_keys()
        same = [part for part in library.parts if known.get(part.module) == keys[part.module]]
        missing = [part for part in same if not library.olean(part).exists()]
        if not missing or damage(snapshot, deep=True):
            continue
        for part in missing:
            library.olean(part).parent.mkdir(parents=True, exist_ok=True)
            for source, target in zip(old.files(part), library.files(part), strict=True):
                shutil.copyfile(source, target)


def compile_library(
    library: CompiledLibrary,
    config: BuildConfig,
    tell: Callable[[str, int, int], None] = lambda *_: None,
) -> None:
    """Compiles what is missing.

    `tell` gets the file just finished, how many are, and of how many. Raises `SetupError`.
    """
    with tempfile.TemporaryDirectory() as folder:
        _Compilation(library, config, Path(folder) / "code.bin", tell).run()


class _Compilation:
    """Runs the processes, and counts what they have finished."""

    def __init__(
        self,
        library: CompiledLibrary,
        config: BuildConfig,
        code: Path,
        tell: Callable[[str, int, int], None],
    ) -> None:
        self.library = library
        self.config = config
        self.code = code
        self.tell = tell
        missing = [part for part in library.parts if not library.olean(part).exists()]
        self.total = sum(len(part.sources) for part in missing)
        self.finished = 0
        self.lock = Lock()
        self.processes: set[subprocess.Popen[str]] = set()
        self.stopped = False

    def run(self) -> None:
        """Compiles everything; no process outlives it."""
        parts = {part.module: part for part in self.library.parts}
        order = TopologicalSorter({module: part.imports for module, part in parts.items()})
        order.prepare()
        running: set[Future[str]] = set()
        with ThreadPoolExecutor(PROCESSES) as pool:
            try:
                while order.is_active():
                    ready = sorted(order.get_ready())
                    running |= {pool.submit(self._make, parts[module]) for module in ready}
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    order.done(*(future.result() for future in done))
            except BaseException:
                self._stop()
                raise

    def _make(self, part: Part) -> str:
        """Compiles one part if it is missing; returns its module."""
        if self.library.olean(part).exists():
            return part.module
        self.library.olean(part).parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(self._config(part), file)
            file.flush()
            self._run(file.name)
        return part.module

    def _stop(self) -> None:
        """Ends all processes; none starts after this."""
        with self.lock:
            self.stopped = True
            for process in self.processes:
                process.kill()

    def _config(self, part: Part) -> dict[str, object]:
        return {
            **self.config,
            "parts": str(self.library.folder),
            "module": part.module,
            "imports": [*self.config["imports"], *part.imports],
            "sources": [{"name": source.name, "code": source.code} for source in part.sources],
            "entries": str(self.library.entries(part)),
            "code": str(self.code),
        }

    def _run(self, config: str) -> None:
        with tempfile.TemporaryFile("w+") as errors:
            with self.lock:
                if self.stopped:
                    raise SetupError("The compilation of the vocabulary was interrupted.")
                process = subprocess.Popen(
                    node.command("compile.mjs", config),
                    stdout=subprocess.PIPE, stderr=errors, text=True, env={},
                )  # fmt: skip
                self.processes.add(process)
            with process:
                for line in process.stdout or ():
                    self._count(json.loads(line))
            with self.lock:
                self.processes.discard(process)
            errors.seek(0)
            first = next((line.strip() for line in errors if line.strip()), "no message")
        if process.returncode != 0:
            raise SetupError(f"The vocabulary does not compile in the embedded Lean: {first}")

    def _count(self, source: str) -> None:
        with self.lock:
            self.finished += 1
            self.tell(source, self.finished, self.total)
