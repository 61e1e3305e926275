"""From the name of a backend to a checker that is ready to use."""

from __future__ import annotations

from lean_project.checker.cache import CachedChecker
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.checker.errors import CheckerError
from lean_project.embedded.files import cache_directory

VERDICTS = "verdicts.sqlite3"


def open_checker(
    backend: str = "embedded", *, workers: int | None = None, cache: bool = True
) -> CachedChecker | EmbeddedChecker:
    """A checker, to be used as a context manager.

    `workers` defaults to the number of cores. With `cache`, verdicts are kept between runs.
    Raises `CheckerError` if there is no such backend or it cannot be used.
    """
    if backend != "embedded":
        raise CheckerError(f"There is no backend “{backend}”; the one at hand is “embedded”.")
    checker = EmbeddedChecker(workers=workers)
    return CachedChecker(checker, cache_directory() / VERDICTS) if cache else checker
