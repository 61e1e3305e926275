"""Real checkpoints, made here: small models that have learned a handful of statements by heart."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.app.conftest import leanscribe as leanscribe  # the command, as a fixture
from translator.generation.interface import Context
from translator.sections.model import Block, BlockKind, Span

HAS_EXTRA = find_spec("torch") is not None
collect_ignore = (
    [] if HAS_EXTRA else ["test_bad_checkpoints.py", "test_chat_formats.py", "test_limits.py"]
)
"""Without the extra `model`, what needs it is left out; `make test` installs it."""

LESSONS = {
    "If $n$ is even then $n^2$ is even.": "theorem thm (n : ℕ) (h : Even n) : Even (n ^ 2) := by sorry",
    "Every real square is nonnegative.": "theorem thm (x : ℝ) : 0 ≤ x ^ 2 := by sorry",
    "There are infinitely many primes.": "theorem thm : ∀ n : ℕ, ∃ p > n, p.Prime := by sorry",
}
"""Texts and what the models learn to answer."""


def block(text: str, label: str = "thm") -> Block:
    span = Span(line=1, column=0, end_line=1, end_column=len(text))
    return Block(label=label, kind=BlockKind.THEOREM, text=text, span=span)


CONTEXT = Context(name="thm")


@pytest.fixture(scope="session")
def causal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _taught(tmp_path_factory, "causal")


@pytest.fixture(scope="session")
def encoder_decoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _taught(tmp_path_factory, "encoder-decoder")


@pytest.fixture(scope="session", params=["causal", "encoder_decoder"])
def checkpoint(request: pytest.FixtureRequest) -> Path:
    """Each of the two, one after the other."""
    folder: Path = request.getfixturevalue(request.param)
    return folder


def _taught(factory: pytest.TempPathFactory, kind: str) -> Path:
    if not HAS_EXTRA:
        pytest.skip("the extra `model` is not installed")
    from .teaching import teach

    return teach(factory.mktemp(kind), kind)
