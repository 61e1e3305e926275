"""Set-up of the embedded Lean: package, vocabulary, snapshot; each kept under the hash of its inputs.

Idempotent and resumable: a finished stage is found again by its key, an interrupted one starts anew.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock

from lean_project.embedded import node, package, pins
from lean_project.embedded.files import (
    SetupError,
    cache_directory,
    damage,
    hash_of,
    new_folder,
    require_space,
)
from lean_project.embedded.library import (
    BuildConfig,
    CompiledLibrary,
    compile_library,
    keys_of,
    take_over,
)
from lean_project.embedded.vocabulary import vocabulary_parts, vocabulary_sources

__all__ = ["Installation", "Progress", "SetupError", "find_installation", "prepare"]

IMPORTS = ("Init", "Lean.Elab.Term")
"""What the vocabulary stands on. The last one lets it elaborate notation by expected type. `Std`, which
holds data structures for programs, is left out: it would take 50 MB of memory in each worker."""

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
    def vocabulary(self) -> Path:
        """Directory of the compiled modules of the vocabulary."""
        return self.snapshot / "vocabulary"

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
    package_key = hash_of([pins.PACKAGE_SHA256, *_contents(["glue.py", "pins.py", "wasm.py"])])
    sources = [f"{s.name} {s.imports}\n{s.code}" for s in vocabulary_sources()]
    settings = [node.VERSION, repr((IMPORTS, WARM_UP_SNIPPETS))]
    builders = [*_contents(["vocabulary.py"]), *_scripts("compile.mjs", "build.mjs")]
    snapshot_key = hash_of([package_key, *settings, *builders, *sources])
    worker = [file.read_bytes() for file in sorted(node.WORKER.glob("*.mjs"))]
    return Installation(
        package=root / f"package-{package_key[:16]}",
        snapshot=root / f"snapshot-{snapshot_key[:16]}",
        key=hash_of([snapshot_key, *worker]),
    )


def _scripts(*names: str) -> list[bytes]:
    """The texts of modules of the worker, and of those that they import."""
    return [file.read_bytes() for name in names for file in node.modules_of(name)]


def _contents(names: Iterable[str]) -> list[bytes]:
    return [(Path(__file__).parent / name).read_bytes() for name in names]


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
        earlier = [path for path in folder.parent.glob("snapshot-*") if path.is_dir()]
        write_snapshot(made, tell, earlier)
        tell("warming up", 0, 1)
        _run_step("warm.mjs", _warm_config(made))


def write_snapshot(
    made: Installation, tell: package.Report = lambda *_: None, earlier: Sequence[Path] = ()
) -> None:
    """Compiles the vocabulary into the folder `made.snapshot` and writes the memory that holds it.

    `earlier` are folders of other snapshots, whose modules are taken if nothing has changed for them.
    """
    parts = vocabulary_parts(vocabulary_sources())
    library = CompiledLibrary(made.vocabulary, parts)
    base = hash_of([made.package.name, node.VERSION, repr(IMPORTS), *_scripts("compile.mjs")])
    keys = keys_of(parts, base)
    take_over(library, keys, earlier)
    config = build_config(made)

    def finished(source: str, done: int, total: int) -> None:
        tell(f"compiling the vocabulary: {source}", done, total)

    compile_library(library, config, finished)
    library.write_keys(keys)
    tell("writing the snapshot", 0, 1)
    _run_step(
        "build.mjs",
        {
            **config,
            "parts": str(library.folder),
            "imports": [*IMPORTS, *(part.module for part in parts)],
            "snapshot": str(made.memory),
            "entries": [str(library.entries(part)) for part in parts],
            "index": str(made.name_index),
        },
    )


def build_config(made: Installation) -> BuildConfig:
    """What every step of the compilation of `made` is told."""
    return {
        "glue": str(made.glue),
        "wasm": str(made.wasm),
        "library": str(made.library),
        "maxMemory": MAX_BUILD_MEMORY,
        "imports": IMPORTS,
    }


def _warm_config(made: Installation) -> dict[str, object]:
    return {
        "glue": str(made.glue),
        "wasm": str(made.wasm),
        "snapshot": str(made.memory),
        "code": str(made.code),
        "maxMemory": MAX_BUILD_MEMORY,
        "snippets": WARM_UP_SNIPPETS,
    }


def _run_step(script: str, config: Mapping[str, object]) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(config, file)
        file.flush()
        command = node.command(script, file.name)
        step = subprocess.run(command, capture_output=True, text=True, env={}, check=False)
    if step.returncode != 0:
        last = (step.stderr.strip().splitlines() or ["no message"])[-1]
        raise SetupError(f"The embedded Lean does not run ({script}): {last}")


def _forget_old(root: Path, pattern: str, current: Path) -> None:
    """Keeps the newest few, for developers who go back and forth between two vocabularies."""
    folders = sorted(root.glob(pattern), key=lambda path: path.stat().st_mtime)
    for folder in folders[:-_KEPT]:
        if folder != current:
            shutil.rmtree(folder, ignore_errors=True)
