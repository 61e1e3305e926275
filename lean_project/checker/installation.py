"""The prepared Lean, which all that runs it asks for here."""

from __future__ import annotations

from lean_project.checker.errors import CheckerError
from lean_project.embedded.files import cache_directory
from lean_project.embedded.prepare import Installation, find_installation


def require_installation() -> Installation:
    """The embedded Lean that `leanscribe setup` prepared. Raises `CheckerError` if there is none."""
    installation = find_installation()
    if installation is None:
        raise CheckerError(
            f"The embedded Lean is not prepared in {cache_directory()}; run `leanscribe setup` "
            "(once, a few minutes)."
        )
    return installation
