"""Files that are whole or not there: the cache directory, atomic folders, their manifests, their space."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from lean_project.errors import MendableError

MANIFEST = "manifest.json"
_CHUNK = 1 << 22


class SetupError(MendableError):
    """Something the user must mend before Lean can be prepared; one sentence."""


def cache_directory() -> Path:
    """Where prepared files live: `LEANSCRIBE_CACHE_DIR`, else the user's cache directory."""
    chosen = os.environ.get("LEANSCRIBE_CACHE_DIR")
    return Path(chosen) if chosen else platformdirs.user_cache_path("leanscribe")


def require_space(directory: Path, needed: int) -> None:
    """Raises `SetupError` if `directory` cannot be written or has fewer than `needed` bytes free."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(directory).free
    except OSError as error:
        raise SetupError(
            f"The cache directory {directory} cannot be used ({error.strerror}); "
            "set LEANSCRIBE_CACHE_DIR to a directory that can be written."
        ) from error
    if free < needed:
        raise SetupError(
            f"Preparing Lean needs {needed / 1e9:.1f} GB in {directory}, and {free / 1e9:.1f} GB "
            "are free; free some space or set LEANSCRIBE_CACHE_DIR to another disk."
        )


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """A temporary folder that becomes `target`, with a manifest, if the block ends without error.

    An interrupted block leaves `target` as it was; what remains of earlier interruptions is removed.
    """
    for stale in target.parent.glob(f".{target.name}.*"):
        shutil.rmtree(stale, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        yield folder
        entries = {
            str(file.relative_to(folder)): [file.stat().st_size, digest(file)]
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }
        (folder / MANIFEST).write_text(json.dumps(entries, indent=1))
        shutil.rmtree(target, ignore_errors=True)
        folder.rename(target)
    except OSError as error:
        raise SetupError(f"Preparing Lean in {target.parent} failed: {error}.") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def damage(folder: Path, *, deep: bool) -> str | None:
    """What is wrong with a prepared folder, or None. `deep` compares contents, not only sizes."""
    try:
        entries: dict[str, tuple[int, str]] = json.loads((folder / MANIFEST).read_text())
        for name, (size, expected) in entries.items():
            file = folder / name
            if file.stat().st_size != size:
                return f"{name} has the wrong size"
            if deep and digest(file) != expected:
                return f"{name} does not match its manifest"
    except (OSError, ValueError):
        return "a file is missing or cannot be read"
    return None


def digest(file: Path) -> str:
    """BLAKE2b of a file's contents, in hexadecimal."""
    hasher = hashlib.blake2b(digest_size=16)
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            hasher.update(chunk)
    return hasher.hexdigest()


def hash_of(parts: Iterable[str | bytes]) -> str:
    """SHA-256 of a list of texts and bytes, in hexadecimal; other lists have other hashes."""
    hasher = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        hasher.update(len(data).to_bytes(8, "big") + data)
    return hasher.hexdigest()


@contextmanager
def unfinished(file: Path) -> Iterator[Path]:
    """A path beside `file` that takes its place if the block ends without error."""
    beside = file.with_name(f".{file.name}.{uuid.uuid4().hex[:8]}")
    try:
        yield beside
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def write_atomically(file: Path, text: str) -> None:
    """Writes a file that is either whole or not there."""
    with unfinished(file) as path:
        path.write_text(text, "utf-8")
