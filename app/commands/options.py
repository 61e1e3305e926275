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
    str | None,
    typer.Option(
        help="What makes the candidates: `grammar`, `hf:PATH_OR_ID[+ADAPTER]` (a model of transformers, "
        "here) or `openai:MODEL@URL` (a server; its key is in LEANSCRIBE_OPENAI_KEY or OPENAI_API_KEY).",
        metavar="NAME",
    ),
]
Candidates = Annotated[
    int | None, typer.Option("-k", "--k", help="Candidates for each block.", metavar="K")
]
_LEARNED = "Learned translators (hf:, openai:)"

Temperature = Annotated[
    float | None,
    typer.Option(
        help="Spread of the samples; 0 takes the likeliest token. The prompt template's if not given.",
        metavar="T",
        rich_help_panel=_LEARNED,
    ),
]
TopP = Annotated[
    float | None,
    typer.Option(
        help="Sample from the likeliest tokens that together have this probability.",
        metavar="P",
        rich_help_panel=_LEARNED,
    ),
]
MaxNewTokens = Annotated[
    int | None,
    typer.Option(
        help="Longest answer in tokens, thoughts included.", metavar="N", rich_help_panel=_LEARNED
    ),
]
Seed = Annotated[
    int | None,
    typer.Option(
        help="The same seed gives the same samples.", metavar="N", rich_help_panel=_LEARNED
    ),
]
Prompt = Annotated[
    str | None,
    typer.Option(
        help="Prompt template: plain, herald, kimina, goedel_v2, stepfun, or a TOML file. "
        "The model's name decides if not given.",
        metavar="NAME",
        rich_help_panel=_LEARNED,
    ),
]
Batch = Annotated[
    int | None,
    typer.Option(
        help="Answers that a local model writes at once; halved when memory runs out.",
        metavar="N",
        rich_help_panel=_LEARNED,
    ),
]
Download = Annotated[
    bool | None,
    typer.Option(
        "--download/--no-download",
        help="Fetch a Hugging Face model that is not on this machine; without it files are local only.",
        show_default=False,
        rich_help_panel=_LEARNED,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def examples(*commands: str) -> str:
    """The end of a command's help: examples that run."""
    return "\n\n".join(["[bold]Examples[/bold]", *(f"  $ {escape(line)}" for line in commands)])


def new_typer(**options: Any) -> typer.Typer:
    """A group of commands whose errors and help look as those of all others."""
    options = {"add_completion": False, **options}
    return typer.Typer(rich_markup_mode="rich", pretty_exceptions_enable=False, **options)
