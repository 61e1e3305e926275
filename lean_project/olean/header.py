"""The header of a compiled Lean file, and the one table of what is known about versions.

Layout (`src/library/module.cpp` of Lean 4): `olean`, a format version, flags, the Lean version
(33 bytes), a commit (40 bytes), then the address the file wants to be mapped at, in the pointer size
of the machine it was written on. The root object's address follows, then the objects.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

from lean_project.olean.errors import OleanError

MAGIC: Final = b"olean"
FORMAT: Final = 2
OLDEST: Final = (4, 22)
NEWEST: Final = (4, 35)
"""The first and last versions of Lean whose objects are known to look as this package reads them:
`ModuleData` with five pointers and `isModule`, `ConstantInfo` with its eight constructors."""

SMALLEST: Final = 88
"""Bytes of the shortest header that is followed by a root."""

_FIXED: Final = 80
"""Bytes before the address."""
_GMP: Final = 1
_ALIGNMENT: Final = 1 << 16


class Header(NamedTuple):
    """What the first bytes of a file say."""

    lean: str
    """Version of Lean, such as `4.28.0-pre`."""
    commit: str
    pointer_size: int
    """4 or 8 bytes."""
    gmp: bool
    """True if big numbers are stored as GMP's limbs, False for Lean's own digits."""
    address: int
    """Address of the file's first byte; pointers count from there."""
    root: int
    """Address of the root object."""

    @property
    def size(self) -> int:
        """Bytes before the first object: the header and the root's address."""
        return _FIXED + 2 * self.pointer_size


def read_header(path: Path, start: bytes, length: int) -> Header:
    """The header in `start`, the first bytes of a file of `length` bytes. Raises `OleanError`."""
    if length == 0:
        raise OleanError(path, "is empty; build or fetch it again")
    if not start.startswith(MAGIC):
        raise OleanError(
            path, f"is no compiled Lean file: it begins with {start[:5]!r}, not {MAGIC!r}"
        )
    if length < SMALLEST or len(start) < min(length, _FIXED + 16):
        raise OleanError(path, f"ends after {length} bytes, within its header; fetch it again")
    if start[5] != FORMAT:
        raise OleanError(
            path, f"has format version {start[5]}; this reader knows version {FORMAT} only"
        )
    if start[6] & ~_GMP:
        raise OleanError(path, f"has unknown flags ({start[6]:#04x}) in its header")
    lean = start[7:40].rstrip(b"\0").decode("ascii", "replace")
    _check_version(path, lean)
    pointer_size, address, root = _addresses(path, start, length)
    commit = start[40:80].rstrip(b"\0").decode("ascii", "replace")
    return Header(lean, commit, pointer_size, bool(start[6] & _GMP), address, root)


def _check_version(path: Path, lean: str) -> None:
    """Raises `OleanError` unless `lean` is a version within the table."""
    found = re.match(r"(\d{1,6})\.(\d{1,6})\.\d+", lean)
    if not found or not OLDEST <= (int(found[1]), int(found[2])) <= NEWEST:
        known = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
        raise OleanError(path, f"was written by Lean {lean!r}; this reader knows Lean {known} only")


def _addresses(path: Path, start: bytes, length: int) -> tuple[int, int, int]:
    """Pointer size, address and root: the size with which both are plausible."""
    for size in (8, 4):
        address = int.from_bytes(start[_FIXED : _FIXED + size], "little")
        root = int.from_bytes(start[_FIXED + size : _FIXED + 2 * size], "little")
        first = address + _FIXED + 2 * size
        if address % _ALIGNMENT == 0 and first <= root < address + length and root % size == 0:
            return size, address, root
    raise OleanError(path, "has a damaged header: its root lies outside the file; fetch it again")
