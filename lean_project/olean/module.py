"""A module as its compiled files hold it: one `.olean`, or with `.olean.server` and `.olean.private`."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from lean_project.errors import reason
from lean_project.olean.checking import check_constants
from lean_project.olean.constants import Constants, read_constants
from lean_project.olean.errors import MalformedError, OleanError
from lean_project.olean.extensions import Entries, read_entries
from lean_project.olean.header import Header, read_header
from lean_project.olean.heap import Bytes, Heap, Longs
from lean_project.olean.objects import Objects
from lean_project.olean.uses import find_uses
from lean_project.olean.walk import walk

PARTS: Final = ("", ".server", ".private")
"""What follows `.olean`. Each part may point into those before it; the last one says all that is known."""

_PART_ALIGNMENT: Final = 1 << 16
_LARGEST: Final = 1 << 31
"""Bytes of the largest module; objects are numbered by 32 bits."""
_HEADER_BYTES: Final = 96


class Import(NamedTuple):
    """A module that another one imports."""

    module: str
    everything: bool
    """`import all`: its private part too."""


@dataclass(frozen=True)
class Module:
    """A module that was read. Everything but the objects themselves is worked out when asked for."""

    path: Path
    header: Header
    parts: int
    """How many of `PARTS` there are; with the first only, proofs of a `module` are not known."""
    size: int
    """Bytes of all parts."""
    digest: str
    """BLAKE2b of all parts, in hexadecimal."""
    heap: Heap
    roots: tuple[int, ...]
    """The `ModuleData` object of each part."""

    @cached_property
    def objects(self) -> Objects:
        return Objects(self.heap)

    @property
    def is_module(self) -> bool:
        """True if the source begins with `module`: what is not exported is in the private part."""
        return self.objects.flag(self.roots[-1], 0)

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        objects = self.objects
        return tuple(
            Import(objects.name(objects.fields(value, 1)[0]), objects.flag(value, 0))
            for value in objects.array(self._data(-1)[0])
        )

    @cached_property
    def constants(self) -> Constants:
        _, names, constants, *_ = self._data(-1)
        table = read_constants(self.heap, constants, names)
        check_constants(self.heap, table)
        return table

    @cached_property
    def exported(self) -> frozenset[int]:
        """Names (as objects) of the constants that importers see; all, if there is one part only."""
        return frozenset(self.objects.array(self._data(0)[1]))

    @cached_property
    def uses(self) -> Longs:
        """Who mentions whom: the rows of `find_uses`."""
        return find_uses(self.heap, self.constants)

    @cached_property
    def entries(self) -> Entries:
        return read_entries(self.objects, self._data(-1)[4])

    def _data(self, part: int) -> list[int]:
        """Fields of `ModuleData`: imports, names, constants, names without constants, entries."""
        return self.objects.fields(self.roots[part], 5)


def read_module(path: Path) -> Module:
    """Reads `path`, a `.olean` file, and the other parts of its module beside it.

    Nothing is mapped: a file that another program truncates must not end this one. Raises `OleanError`.
    """
    files = [path, *(p for p in (Path(f"{path}{part}") for part in PARTS[1:]) if p.is_file())]
    contents = [_read(file) for file in files]
    headers = [
        read_header(file, content[:_HEADER_BYTES].tobytes(), len(content))
        for file, content in zip(files, contents, strict=True)
    ]
    data, begins = _joined(files, headers, contents)
    first = headers[0]
    regions = np.array(
        [
            (begin + header.size, begin + len(content))
            for begin, header, content in zip(begins, headers, contents, strict=True)
        ],
        np.int64,
    )
    try:
        heap, starts = walk(data, first.pointer_size, first.gmp, first.address, regions)
        roots = tuple(
            int(starts[(header.root - first.address) // first.pointer_size]) for header in headers
        )
        if min(roots) < 0:
            raise MalformedError("no object begins where the root should be")
    except ValueError as error:  # compiled code raises the base class of MalformedError at times
        raise OleanError(path, f"is damaged: {error}; build or fetch it again") from error
    hasher = hashlib.blake2b(digest_size=16)
    for content in contents:
        hasher.update(content.data)
    size = sum(map(len, contents))
    return Module(path, first, len(files), size, hasher.hexdigest(), heap, roots)


def _read(path: Path) -> Bytes:
    """The bytes of a file, which must not change meanwhile."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise OleanError(path, "is no ordinary file")  # opening a pipe could wait for ever
        with path.open("rb") as stream:
            before = os.fstat(stream.fileno())
            if before.st_size > _LARGEST:
                raise OleanError(path, f"has {before.st_size} bytes; no module is that large")
            content = stream.read(before.st_size + 1)
            after = os.fstat(stream.fileno())
    except IsADirectoryError as error:
        raise OleanError(path, "is a directory, not a compiled Lean file") from error
    except OSError as error:
        raise OleanError(path, f"cannot be read ({reason(error)})") from error
    unchanged = before.st_size == after.st_size and before.st_mtime_ns == after.st_mtime_ns
    if not unchanged or len(content) != before.st_size:
        raise OleanError(path, "changed while it was read; try again when it is no longer written")
    return np.frombuffer(content, np.uint8)


def _joined(
    files: list[Path], headers: list[Header], contents: list[Bytes]
) -> tuple[Bytes, list[int]]:
    """The parts at their distances in memory, and where each begins."""
    first = headers[0]
    if len(files) == 1:
        return contents[0], [0]
    begins = [0]
    for file, header, before in zip(files[1:], headers[1:], contents, strict=False):
        expected = -(-(begins[-1] + len(before)) // _PART_ALIGNMENT) * _PART_ALIGNMENT
        same = header._replace(address=0, root=0) == first._replace(address=0, root=0)
        if not same or header.address - first.address != expected:
            raise OleanError(file, f"does not belong to {files[0].name}; build or fetch both again")
        begins.append(expected)
    data = np.zeros(begins[-1] + len(contents[-1]), np.uint8)
    for begin, content in zip(begins, contents, strict=True):
        data[begin : begin + len(content)] = content
    return data, begins
