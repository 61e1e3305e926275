"""Which compiled files a person means by SOURCE, and which module each of them is."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from lean_project.corpus.errors import CorpusError

SUFFIX = ".olean"
_LIBRARIES = ("/.lake/build/lib/lean/", "/.lake/build/lib/", "/lib/lean/")
"""Folders within which a file's path is its module's name: of Lake packages, and of Lean itself."""


class CompiledFile(NamedTuple):
    """A module's `.olean` file; its other parts lie beside it."""

    path: Path
    module: str


def compiled_files(sources: Iterable[Path]) -> list[CompiledFile]:
    """All modules in files, folders and Lake projects, by name. Raises `CorpusError`.

    Whether a file is what its name says is not looked at here.
    """
    found: dict[Path, CompiledFile] = {}
    for source in sources:
        before = len(found)
        for path in _files_in(source):
            found.setdefault(path.absolute(), CompiledFile(path, _module(path, source)))
        if len(found) == before:
            raise CorpusError(
                f"{source} holds no {SUFFIX} files; build the project or run `lake exe cache get`"
            )
    return sorted(found.values(), key=lambda file: (file.module, file.path))


def _files_in(source: Path) -> list[Path]:
    """`source` itself, or what lies below it and ends in `.olean`, folders of that name too."""
    if source.is_file() or source.suffix == SUFFIX:
        if not source.exists():
            raise CorpusError(f"{source} does not exist")
        return [source]
    if not source.is_dir():
        raise CorpusError(f"{source} does not exist")
    files = []
    for folder, folders, names in os.walk(source):
        entries = names + [name for name in folders if name.endswith(SUFFIX)]
        # `._…` are what macOS leaves in archives.
        files += [Path(folder, n) for n in entries if n.endswith(SUFFIX) and not n.startswith("._")]
    return files


def _module(path: Path, source: Path) -> str:
    """`Mathlib.Order.Basic` for `…/lib/lean/Mathlib/Order/Basic.olean`."""
    text = str(path.absolute())
    for library in _LIBRARIES:
        if library in text:
            inner = Path(text.rpartition(library)[2])
            break
    else:
        inner = path.relative_to(source) if path != source else Path(path.name)
    return ".".join(inner.with_suffix("").parts)
