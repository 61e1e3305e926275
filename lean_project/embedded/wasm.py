"""Edit `lean.wasm`: the asserted patches, and the exports that nobody looks up by name.

V8 makes a JavaScript object for each of the 201,110 exports whenever a module is instantiated. More
than half name specialisations, lifted lambdas and initialisers; Lean's interpreter never asks for
those, and calls between functions do not go through exports.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lean_project.embedded import pins

_MAGIC = b"\0asm\x01\0\0\0"
_IMPORTS, _EXPORTS = 2, 7
_NEVER_LOOKED_UP = re.compile(rb"_spec__|_lam_|___regBuiltin|^_init_|^initialize_(?!Lean$)")


class WasmError(Exception):
    """The file is not the WebAssembly module that this code knows how to edit."""


class Section(NamedTuple):
    """A section of a module: its number, and where its contents stand."""

    number: int
    start: int
    end: int


def edit(module: bytes) -> bytes:
    """The module, patched, with the exports that matter."""
    return _without_idle_exports(_patched(module))


def _patched(module: bytes) -> bytes:
    data = bytearray(module)
    for patch in pins.WASM_PATCHES:
        place = slice(patch.offset, patch.offset + len(patch.before))
        if data[place] != patch.before:
            raise WasmError(f"lean.wasm differs where it is patched ({patch.why})")
        data[place] = patch.after
    return bytes(data)


def _without_idle_exports(module: bytes) -> bytes:
    sections = {section.number: section for section in _sections(module)}
    exports = sections[_EXPORTS]
    imports = sections[_IMPORTS]
    imported = module[imports.start : imports.end]
    kept = [
        entry
        for name, entry in _export_entries(module, exports)
        if not _NEVER_LOOKED_UP.search(name) or name in imported  # as an address: `GOT.func`
    ]
    contents = _unsigned(len(kept)) + b"".join(kept)
    header_start = _header_start(module, exports)
    header = bytes([_EXPORTS]) + _unsigned(len(contents))
    return module[:header_start] + header + contents + module[exports.end :]


def _sections(module: bytes) -> Iterator[Section]:
    if not module.startswith(_MAGIC):
        raise WasmError("lean.wasm is not a WebAssembly module")
    position = len(_MAGIC)
    while position < len(module):
        size, start = _read_unsigned(module, position + 1)
        yield Section(module[position], start, start + size)
        position = start + size


def _header_start(module: bytes, section: Section) -> int:
    """Where the number and the size before a section's contents begin."""
    size = section.end - section.start
    for width in range(1, 6):  # the size may be padded
        begin = section.start - width - 1
        if module[begin] == section.number and _read_unsigned(module, begin + 1) == (
            size,
            section.start,
        ):
            return begin
    raise WasmError("the export section has no header")


def _export_entries(module: bytes, section: Section) -> Iterator[tuple[bytes, bytes]]:
    """Names of the exports, each with the bytes of its whole entry."""
    count, position = _read_unsigned(module, section.start)
    for _ in range(count):
        start = position
        length, position = _read_unsigned(module, position)
        name = module[position : position + length]
        _, position = _read_unsigned(module, position + length + 1)  # the kind is one byte
        yield name, module[start:position]


def _read_unsigned(data: bytes, position: int) -> tuple[int, int]:
    """A LEB128 number, and the position after it."""
    result = shift = 0
    while True:
        byte = data[position]
        position += 1
        result |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return result, position


def _unsigned(number: int) -> bytes:
    """LEB128 of a number."""
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)
