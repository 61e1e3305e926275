"""The `leanscribe` command: its commands, and errors as one sentence with an exit code."""

from __future__ import annotations

import io
import os
import sys
from importlib.metadata import version
from typing import Annotated

import typer
from typer.exceptions import TyperException

from app.commands.options import new_typer
from app.commands.table import Commands, add_stand_ins
from app.console import notes
from lean_project.errors import MendableError, reason

WRONG_USAGE_OR_INPUT = 2
INTERRUPTED = 130

app = new_typer(
    name="leanscribe",
    cls=Commands,
    help="Sections of mathematical text to Lean 4 statements that Lean accepts.",
    no_args_is_help=True,
    add_completion=True,
)
add_stand_ins(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"leanscribe {version('leanscribe')}")
        raise typer.Exit


@app.callback()
def _leanscribe(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Sections of mathematical text to Lean 4 statements that Lean accepts."""


def main() -> None:
    """Runs the command line and exits: 0 done, 1 checked and not accepted, 2 wrong input."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # whatever the locale, ℕ can be printed
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run())


def run(arguments: list[str] | None = None) -> int:
    """The exit code of a command line; errors a person must mend go to stderr as one sentence."""
    try:
        code = int(app(arguments, standalone_mode=False) or 0)
        if sys.stdout:  # None if it is closed
            sys.stdout.flush()
    except TyperException as error:
        message = error.format_message().rstrip(".")  # empty if help was shown instead
        return _fail(f"{message}; see leanscribe --help") if message else WRONG_USAGE_OR_INPUT
    except BrokenPipeError:
        _forget_output()  # the reader has gone
        return 1
    except OSError as error:
        if error.filename is not None:  # not about a stream that was open already
            raise
        _forget_output()
        return _fail(
            f"could not write the output ({reason(error)}); make room or write it elsewhere"
        )
    except MendableError as error:
        return _fail(str(error))
    if code == INTERRUPTED:
        notes.print("Interrupted; run the same command again, verdicts so far are kept.")
    return code


def _forget_output() -> None:
    """Lets what is still to be written go nowhere: Python would fail on it again as it ends."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(sentence: str) -> int:
    notes.print(f"leanscribe: {' '.join(sentence.split())}", soft_wrap=True)
    return WRONG_USAGE_OR_INPUT


if __name__ == "__main__":
    main()
