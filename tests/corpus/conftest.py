"""What the tests of the corpus share: one worker of the embedded Lean, and the reader's compiled files."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lean_project.checker.worker import Worker
from lean_project.embedded.prepare import Installation
from tests.olean.conftest import library, small, small_module

__all__ = ["library", "small", "small_module", "worker"]


@pytest.fixture(scope="session")
def worker(installation: Installation) -> Iterator[Worker]:
    started = Worker(installation)
    yield started
    started.stop()
