"""Set-up of the embedded Lean: package, vocabulary, snapshot; each kept under the hash of its inputs.

Idempotent and resumable: a finished stage is found again by its key, an interrupted one starts anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock

from lean_project.embedded import node, package, pins
from lean_project.embedded.files import (
    SetupError,
    cache_directory,
    damage,
    new_folder,
    require_space,
)
from lean_project.embedded.vocabulary import LeanSource, vocabulary_sources

__all__ = ["Installation", "Progress", "SetupError", "find_installation", "prepare"]

WORKER = Path(__file__).parent / "worker"
IMPORTS = ("Init", "Lean.Elab.Term")
"""What the vocabulary stands on. The last one lets it elaborate notation by expected type. `Std`, which
holds data structures for programs, is left out: it would take 50 MB of memory in each worker."""

SNAPSHOT_MODULES = (
    "build", "control", "expr", "frontend", "index", "maps", "notation", "objects", "runtime",
    "settle", "snapshot", "unpack",
)  # fmt: skip
"""The modules of the worker that a snapshot and its index are made by; the others only use it."""

WARM_UP_SNIPPETS = (
    "theorem warm (a b : Nat) (h : a + 2 = b) : b ≥ 2 := by omega",
    "theorem warm (a b : Int) (h : a < b) : a + 1 ≤ b := by sorry",
    "theorem warm (n : Nat) (p : Nat → Prop) (h : p n) : p (n + 0) ∧ True := by simp [h]",
    "theorem warm (a b c : Int) (h : a < b) (k : b < c) : a < c := by grind",
    "theorem warm (n : Nat) : 2 * n = n + n := by induction n with | zero => rfl | succ => omega",
    "def warm (n : Nat) : Nat := match n with | 0 => 1 | k + 1 => k",
    "theorem warm : ∃ n : Nat, ∀ m : Nat, m * n = unknownName := sorry",
)
"""Checks that exercise parser, elaborator, kernel and the usual tactics."""

MAX_BUILD_MEMORY = 2 << 30
SPACE_FOR_PACKAGE = 1_100_000_000
SPACE_FOR_SNAPSHOT = 400_000_000
_KEPT = 2


class Progress(NamedTuple):
    """How far a stage of the set-up is; `done` out of `total`, in bytes or steps."""

    stage: str
    done: float
    total: float


class Installation(NamedTuple):
    """A prepared Lean: the files a worker needs, and the key of all that can change a verdict."""

    package: Path
    snapshot: Path
    key: str

    @property
    def glue(self) -> Path:
        return self.package / "glue.js"

    @property
    def wasm(self) -> Path:
        return self.package / "lean.wasm"

    @property
    def library(self) -> Path:
        """Directory of the `.olean` files of Lean's core."""
        return self.package / "lib"

    @property
    def memory(self) -> Path:
        """Linear memory after the vocabulary was elaborated; its index is beside it (`.json`)."""
        return self.snapshot / "memory.bin"

    @property
    def name_index(self) -> Path:
        """The names that a person may write, with what each is (see `embedded.index`)."""
        return self.snapshot / "index.json"

    @property
    def code(self) -> Path:
        """Machine code that V8 compiled while warming up."""
        return self.snapshot / "code.bin"

    def damage(self, *, deep: bool = False) -> str | None:
        """What is wrong with the files, or None. `deep` reads all of them (about 0.5 s)."""
        return damage(self.package, deep=deep) or damage(self.snapshot, deep=deep)


def prepare(
    report: Callable[[Progress], None] = lambda _: None, *, tarball: Path | None = None
) -> Installation:
    """Prepares whatever is missing or damaged and returns where it is.

    `tarball` stands in for the download on machines without a network. Raises `SetupError`.
    """

    def tell(stage: str, done: float, total: float) -> None:
        report(Progress(stage, done, total))

    root = cache_directory() / "embedded"
    installation = _locate(root)
    require_space(root, 0)
    with FileLock(root / "setup.lock"):
        if damage(installation.package, deep=True):
            require_space(root, SPACE_FOR_PACKAGE)
            _make_package(installation.package, tarball, tell)
        if damage(installation.snapshot, deep=True):
            require_space(root, SPACE_FOR_SNAPSHOT)
            _make_snapshot(installation, tell)
            _forget_old(root, "snapshot-*", installation.snapshot)
            _forget_old(root, "package-*", installation.package)
    tell("ready", 1, 1)
    return installation


def find_installation() -> Installation | None:
    """The prepared Lean if there is one and its files have the right sizes, else None."""
    installation = _locate(cache_directory() / "embedded")
    return None if installation.damage() else installation


def _locate(root: Path) -> Installation:
    package_key = _hash(
        [pins.PACKAGE_SHA256.encode(), *_contents(["glue.py", "pins.py", "wasm.py"])]
    )
    builders = [(WORKER / f"{name}.mjs").read_bytes() for name in SNAPSHOT_MODULES]
    sources = [f"{source.name}\n{source.code}".encode() for source in vocabulary_sources()]
    settings = [node.VERSION.encode(), repr((IMPORTS, WARM_UP_SNIPPETS)).encode()]
    snapshot_key = _hash([package_key.encode(), *settings, *builders, *sources])
    worker = [file.read_bytes() for file in sorted(WORKER.glob("*.mjs"))]
    return Installation(
        package=root / f"package-{package_key[:16]}",
        snapshot=root / f"snapshot-{snapshot_key[:16]}",
        key=_hash([snapshot_key.encode(), *worker]),
    )


def _contents(names: Iterable[str]) -> list[bytes]:
    return [(Path(__file__).parent / name).read_bytes() for name in names]


def _hash(parts: Iterable[bytes]) -> str:
    hasher = hashlib.sha256()
    for part in parts:
        hasher.update(len(part).to_bytes(8, "big") + part)
    return hasher.hexdigest()


def _make_package(target: Path, tarball: Path | None, tell: package.Report) -> None:
    downloads = target.parent / "download"
    downloads.mkdir(exist_ok=True)
    source = tarball or package.download(downloads, tell)
    package.verify(source)
    with new_folder(target) as folder:
        package.unpack(source, folder, tell)
    shutil.rmtree(downloads, ignore_errors=True)


def _make_snapshot(installation: Installation, tell: package.Report) -> None:
    with new_folder(installation.snapshot) as folder:
        made = installation._replace(snapshot=folder)
        config = folder / "config.json"
        config.write_text(json.dumps(build_config(made, vocabulary_sources())))
        _run_build(config, tell)
        tell("warming up", 0, 1)
        config.write_text(json.dumps(_warm_config(made)))
        _run_step("warm.mjs", config)
        _run_step("index.mjs", config)
        config.unlink()


def build_config(made: Installation, sources: Sequence[LeanSource]) -> dict[str, object]:
    """What `worker/build.mjs` is told, to write the snapshot of `made`."""
    return {
        "glue": str(made.glue),
        "wasm": str(made.wasm),
        "library": str(made.library),
        "snapshot": str(made.memory),
        "maxMemory": MAX_BUILD_MEMORY,
        "imports": IMPORTS,
        "sources": [source._asdict() for source in sources],
    }


def _warm_config(made: Installation) -> dict[str, object]:
    return {
        "glue": str(made.glue),
        "wasm": str(made.wasm),
        "snapshot": str(made.memory),
        "code": str(made.code),
        "index": str(made.name_index),
        "maxMemory": MAX_BUILD_MEMORY,
        "snippets": WARM_UP_SNIPPETS,
    }


def _run_step(script: str, config: Path) -> None:
    command = [str(node.NODE), node.NATIVES, str(WORKER / script), str(config)]
    step = subprocess.run(command, capture_output=True, text=True, env={}, check=False)
    if step.returncode != 0:
        last = (step.stderr.strip().splitlines() or ["no message"])[-1]
        raise SetupError(f"The embedded Lean does not run ({script}): {last}")


def _run_build(config: Path, tell: package.Report) -> None:
    command = [str(node.NODE), str(WORKER / "build.mjs"), str(config)]
    with (
        tempfile.TemporaryFile("w+") as errors,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=errors, text=True, env={}
        ) as build,
    ):
        try:
            for line in build.stdout or ():
                step = json.loads(line)
                tell(f"compiling the vocabulary: {step['name']}", step["done"], step["total"])
        except BaseException:
            build.kill()
            raise
        build.wait()
        errors.seek(0)
        first = next((line.strip() for line in errors if line.strip()), "no message")
    if build.returncode != 0:
        raise SetupError(f"The vocabulary does not compile in the embedded Lean: {first}")


def _forget_old(root: Path, pattern: str, current: Path) -> None:
    """Keeps the newest few, for developers who go back and forth between two vocabularies."""
    folders = sorted(root.glob(pattern), key=lambda path: path.stat().st_mtime)
    for folder in folders[:-_KEPT]:
        if folder != current:
            shutil.rmtree(folder, ignore_errors=True)
