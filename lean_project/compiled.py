"""How this project compiles loops with numba, and where the machine code is kept.

numba keeps code beside the source of the outermost function and does not notice when a function that it
calls changes in another file. So the folder is named after all sources here: any change gives a new one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import numba
import numpy as np
from numba import types

from lean_project.embedded.files import cache_directory

_SOURCES = ("olean", "corpus")

Function = TypeVar("Function", bound=Callable[..., Any])


def _folder() -> Path:
    """A folder of the cache directory, named after the sources of the compiled functions."""
    hasher = hashlib.blake2b(numba.__version__.encode(), digest_size=8)
    here = Path(__file__)
    sources = (source for room in _SOURCES for source in (here.parent / room).rglob("*.py"))
    for source in (here, *sorted(sources)):
        hasher.update(source.read_bytes())
    return cache_directory() / "compiled" / hasher.hexdigest()


setattr(numba.config, "CACHE_DIR", str(_folder()))  # noqa: B010  (numba declares no type for it)


def is_cold() -> bool:
    """True if no process has compiled these sources yet, which takes some ten seconds."""
    return not any(_folder().rglob("*.nbc"))


def kernel(function: Function) -> Function:
    """Compiles a function that Python calls; the code is kept for the next process."""
    compiled: Any = numba.njit(cache=True)(function)
    return cast(Function, compiled)


def inner(function: Function) -> Function:
    """Compiles a function that only compiled functions call, which takes a third of the time.

    It has no entry for Python, and is compiled once per types of its arguments: numba would compile it
    anew for every constant that it is called with.
    """
    options: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
    compiled: Any = numba.njit(**options)(function)
    template = compiled.get_call_template

    def call_template(args: tuple[Any, ...], kws: dict[str, Any]) -> Any:
        plain: Any = types.unliteral
        return template(tuple(map(plain, args)), {name: plain(kws[name]) for name in kws})

    compiled.get_call_template = call_template
    return cast(Function, compiled)


@inner
def signed(value: Any) -> int:
    """A number as a signed one of 64 bits: numba makes a float of signed and unsigned ones together."""
    return np.int64(value)  # type: ignore[return-value]
