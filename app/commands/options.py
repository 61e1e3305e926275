"""Options that several commands share, and the form of their help and errors."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.markup import escape

Backend = Annotated[
    str | None,
    typer.Option(
        help="What checks: `embedded`, the Lean that `leanscribe setup` prepares.",
        metavar="BACKEND",
    ),
]
Timeout = Annotated[
    float | None, typer.Option(help="Seconds that one check may take.", metavar="SECONDS")
]
Workers = Annotated[
    int | None, typer.Option(help="Lean processes; one per core if not given.", metavar="N")
]
Translator = Annotated[
    str | None, typer.Option(help="What makes the candidates: `grammar`.", metavar="NAME")
]
Candidates = Annotated[
    int | None, typer.Option("-k", "--k", help="Candidates for each block.", metavar="K")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def examples(*commands: str) -> str:
    """The end of a command's help: examples that run."""
    return "\n\n".join(["[bold]Examples[/bold]", *(f"  $ {escape(line)}" for line in commands)])


def new_typer(**options: Any) -> typer.Typer:
    """A group of commands whose errors and help look as those of all others."""
    options = {"add_completion": False, **options}
    return typer.Typer(rich_markup_mode="rich", pretty_exceptions_enable=False, **options)
