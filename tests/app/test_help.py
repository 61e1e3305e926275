"""Help on every command, with examples that are real command lines."""

from __future__ import annotations

import pytest

from tests.app.conftest import Run

COMMANDS = ["setup", "check", "formalize", "vocabulary", "app"]


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


def test_setup_says_where_lean_is_and_is_done_at_once_the_second_time(
    leanscribe: Run,
    installation: object,  # noqa: ARG001
) -> None:
    done = leanscribe("setup")
    assert done.returncode == 0
    assert "ready" in done.stderr
