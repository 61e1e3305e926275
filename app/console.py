"""How the commands print: results to stdout, everything about the work to stderr."""

from __future__ import annotations

import shutil
import sys

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.syntax import Syntax
from rich.text import Text

output = Console(highlight=False, markup=False, emoji=False)
"""For what the person asked for. What is printed may hold `[…]` or `:…:` and is never markup."""

notes = Console(stderr=True, highlight=False, markup=False, emoji=False)
"""For progress, hints and errors."""

STATUS_STYLES = {
    "accepted": "green",
    "rejected": "red",
    "forbidden": "bold red",
    "timeout": "yellow",
    "crashed": "yellow",
    "unread": "yellow",
    "skipped": "dim",
}


def status_text(status: str) -> Text:
    """A status in its colour."""
    return Text(status, style=STATUS_STYLES.get(status, ""))


def lean_text(code: str) -> Text:
    """Highlighted Lean in the terminal's own colours, without padding, fit to be copied."""
    text = Syntax("", "lean4", theme="ansi_dark").highlight(code)
    text.rstrip()
    return text


def counting_progress() -> Progress:
    """A progress bar that counts items and estimates the time left."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=notes,
        transient=True,
        disable=not notes.is_terminal,
    )


def stage_progress() -> Progress:
    """A progress bar for stages that know only which part of them is done."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=notes,
        disable=not notes.is_terminal,
    )


def program() -> str:
    """How this program can be called from here: by its name if it is on the path, else as it was."""
    return "leanscribe" if shutil.which("leanscribe") else sys.argv[0]
