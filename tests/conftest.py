"""What the tests share: one checker on the real embedded Lean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lean_project.checker.embedded import EmbeddedChecker
from lean_project.embedded.prepare import Installation, prepare

DATA = Path(__file__).parent / "data"


@pytest.fixture(scope="session")
def installation() -> Installation:
    """The prepared Lean; prepares it when a test run is the first thing that happens."""
    return prepare()


@pytest.fixture(scope="session")
def checker(installation: Installation) -> Iterator[EmbeddedChecker]:  # noqa: ARG001
    """A checker without a cache, so that every test elaborates."""
    with EmbeddedChecker() as opened:
        yield opened


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    # Not `splitlines`: the data holds line separators of Unicode inside strings.
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]
