"""Help on every command, with examples that are real command lines."""

from __future__ import annotations

import pytest

from app.commands.setup import _Reporter
from app.console import notes, stage_progress
from lean_project.embedded.prepare import Progress
from tests.app.conftest import Run

COMMANDS = ["setup", "check", "formalize", "vocabulary", "extract", "graph", "steps", "app"]


def test_the_help_lists_every_command(leanscribe: Run) -> None:
    done = leanscribe("--help")
    assert done.returncode == 0
    assert all(command in done.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(leanscribe: Run, command: str) -> None:
    done = leanscribe(command, "--help")
    assert done.returncode == 0
    assert "Examples" in done.stdout
    assert f"leanscribe {command}" in done.stdout


@pytest.mark.parametrize("command", ["check", "formalize", "app"])
def test_the_help_offers_no_backend_that_does_not_exist(leanscribe: Run, command: str) -> None:
    told = leanscribe(command, "--help").stdout
    assert "embedded" in told
    assert "lake:" not in told
    assert "kimina:" not in told


def test_setup_in_a_log_tells_how_far_it_is() -> None:
    """Where no bar can be drawn, silence of minutes would look like a halt."""
    bar = stage_progress()
    assert bar.disable
    report = _Reporter(bar)
    with notes.capture() as printed:
        for done in range(41):
            report(Progress(f"compiling the vocabulary: Vocabulary.Part{done}", done, 40))
    lines = printed.get().splitlines()
    assert lines[0] == "compiling the vocabulary …"
    assert "  20 of 40: Vocabulary.Part20" in lines
    assert len(lines) == 11


def test_setup_says_where_lean_is_and_is_done_at_once_the_second_time(
    leanscribe: Run,
    installation: object,  # noqa: ARG001
) -> None:
    done = leanscribe("setup")
    assert done.returncode == 0
    assert "ready" in done.stderr
