"""Options that several commands share, and the form of their help and errors."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
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
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


_PANEL = "Learned translators (hf:, openai:)"


def _learned(kind: type, text: str, *names: str, metavar: str | None = None) -> Any:
    option = typer.Option(*names, help=text, metavar=metavar, rich_help_panel=_PANEL)
    return Annotated[kind | None, option]


_LEARNED = {
    "temperature": _learned(
        float,
        "Spread of the samples; 0 takes the likeliest token. The prompt template's if not given.",
        metavar="T",
    ),
    "top_p": _learned(
        float, "Sample from the likeliest tokens that together have this probability.", metavar="P"
    ),
    "max_new_tokens": _learned(int, "Longest answer in tokens, thoughts included.", metavar="N"),
    "seed": _learned(int, "The same seed gives the same samples.", metavar="N"),
    "prompt": _learned(
        str,
        "Prompt template: plain, herald, kimina, goedel_v2, stepfun, or a TOML file. "
        "The model's name decides if not given.",
        metavar="NAME",
    ),
    "batch": _learned(
        int, "Answers that a local model writes at once; halved when memory runs out.", metavar="N"
    ),
    "download": _learned(
        bool,
        "Fetch a Hugging Face model that is not on this machine; without it files are local only.",
        "--download/--no-download",
    ),
}
"""Settings of learned translators, as options of every command that runs one."""


def with_learned_options(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command the options of learned translators; it gets those given as the dict `learned`."""
    signature = inspect.signature(command, eval_str=True)
    own = [parameter for name, parameter in signature.parameters.items() if name != "learned"]

    @functools.wraps(command)
    def run(**values: Any) -> None:
        command(learned={name: values.pop(name) for name in _LEARNED}, **values)

    keyword = inspect.Parameter.KEYWORD_ONLY
    more = [
        inspect.Parameter(name, keyword, default=None, annotation=option)
        for name, option in _LEARNED.items()
    ]
    parameters = [parameter.replace(kind=keyword) for parameter in own]
    run.__signature__ = signature.replace(parameters=[*parameters, *more])  # type: ignore[attr-defined]
    return run


def examples(*commands: str) -> str:
    """The end of a command's help: examples that run."""
    return "\n\n".join(["[bold]Examples[/bold]", *(f"  $ {escape(line)}" for line in commands)])


def new_typer(**options: Any) -> typer.Typer:
    """A group of commands whose errors and help look as those of all others."""
    options = {"add_completion": False, **options}
    return typer.Typer(rich_markup_mode="rich", pretty_exceptions_enable=False, **options)
