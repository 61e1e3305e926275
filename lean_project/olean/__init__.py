"""Reads compiled Lean files (`.olean`) without Lean: objects as arrays, constants, what they use.

    module = read_module(Path("Mathlib/Order/Basic.olean"))
    module.constants.kinds, module.uses, module.entries.docstrings

An `OleanError` names the file, what is wrong with it and what to do.
"""

from lean_project.olean.errors import MalformedError, OleanError
from lean_project.olean.module import Module, read_module

__all__ = ["MalformedError", "Module", "OleanError", "read_module"]
