"""Set-up of the embedded Lean: package, vocabulary, snapshot; each kept under the hash of its inputs.

Idempotent and resumable: a finished stage is found again by its key, an interrupted one starts anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
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
IMPORTS = ("Init", "Std", "Lean.Elab.Command")
"""What the vocabulary stands on. The last one lets it define notation and tactics."""

MAX_BUILD_MEMORY = 2 << 30
SPACE_FOR_PACKAGE = 1_100_000_000
SPACE_FOR_SNAPSHOT = 400_000_000
_SNAPSHOTS_KEPT = 2


class Progress(NamedTuple):
    """How far a stage of the set-up is; `done` out of `total`, in bytes or steps."""

    stage: str
    done: float
    total: float


class Installation(NamedTuple):
    """A prepared Lean: the files a worker needs, and the key of all that went into them."""

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
        return self.snapshot / "memory.bin"

    def damage(self, *, deep: bool = False) -> str | None:
        """What is wrong with the files, or None. `deep` reads all of them (about 0.5 s)."""
        return damage(self.package, deep=deep) or damage(self.snapshot, deep=deep)


def prepare(
    report: Callable[[Progress], None] = lambda progress: None, *, tarball: Path | None = None
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
            _forget_old_snapshots(root, installation.snapshot)
    tell("ready", 1, 1)
    return installation


def find_installation() -> Installation | None:
    """The prepared Lean if there is one and its files have the right sizes, else None."""
    installation = _locate(cache_directory() / "embedded")
    return None if installation.damage() else installation


def _locate(root: Path) -> Installation:
    package_key = _hash([pins.PACKAGE_SHA256.encode(), *_contents(["glue.py", "pins.py"])])
    worker = [file.read_bytes() for file in sorted(WORKER.glob("*.mjs"))]
    sources = [f"{source.name}\n{source.code}".encode() for source in vocabulary_sources()]
    settings = [node.VERSION.encode(), repr(IMPORTS).encode()]
    key = _hash([package_key.encode(), *settings, *worker, *sources])
    return Installation(root / f"package-{package_key[:16]}", root / f"snapshot-{key[:16]}", key)


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
        config = folder / "config.json"
        config.write_text(json.dumps(_build_config(installation, folder, vocabulary_sources())))
        _run_build(config, tell)
        config.unlink()


def _build_config(
    installation: Installation, folder: Path, sources: list[LeanSource]
) -> dict[str, object]:
    return {
        "glue": str(installation.glue),
        "wasm": str(installation.wasm),
        "library": str(installation.library),
        "snapshot": str(folder / "memory.bin"),
        "maxMemory": MAX_BUILD_MEMORY,
        "imports": IMPORTS,
        "sources": [source._asdict() for source in sources],
    }


def _run_build(config: Path, tell: package.Report) -> None:
    command = [str(node.NODE), str(WORKER / "build.mjs"), str(config)]
    with (
        tempfile.TemporaryFile("w+") as errors,
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env={}) as build,
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


def _forget_old_snapshots(root: Path, current: Path) -> None:
    """Keeps the newest few: a developer goes back and forth between two states of the vocabulary."""
    snapshots = sorted(root.glob("snapshot-*"), key=lambda path: path.stat().st_mtime)
    for folder in snapshots[:-_SNAPSHOTS_KEPT]:
        if folder != current:
            shutil.rmtree(folder, ignore_errors=True)
