"""`leanscribe check`: verdicts on Lean code."""

from __future__ import annotations

import json as json_format
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from app.checking import (
    LIMIT_BYTES,
    LeanSource,
    NamedVerdict,
    check_sources,
    lean_source,
    read_lean,
)
from app.commands.options import Backend, Json, Timeout, Workers, examples
from app.console import notes, output, status_text
from app.errors import InputError
from app.json_lines import BadLine, check_lines
from app.rendering.lean import worth_showing
from app.settings import Settings, load_settings
from lean_project.checker import open_checker
from lean_project.checker.model import Mode, Severity

HELP = examples(
    "leanscribe check statement.lean",
    "leanscribe check --mode proof a.lean b.lean",
    "echo 'theorem t : 1 + 1 = 2 := by rfl' | leanscribe check -",
    "leanscribe check --jsonl < snippets.jsonl > verdicts.jsonl",
)

_SEVERITY_STYLES = {
    Severity.ERROR: "red",
    Severity.WARNING: "yellow",
    Severity.INFORMATION: "blue",
}


def check(
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE]...", help="Lean files; `-` is stdin.")
    ] = None,
    mode: Annotated[
        Mode,
        typer.Option(
            help="`statement`: the last declaration's proof may be `sorry`; `proof`: nothing may."
        ),
    ] = Mode.STATEMENT,
    backend: Backend = None,
    timeout: Timeout = None,
    workers: Workers = None,
    jsonl: Annotated[
        bool,
        typer.Option("--jsonl", help='Lines {"id", "code"} on stdin to verdicts on stdout.'),
    ] = False,
    json: Json = False,
) -> None:
    """Check Lean code: is it accepted, and if not, why and where.

    A file is one snippet; a `section.lean` of `leanscribe formalize` is checked block by block.
    Exits with 0 if everything is accepted, 1 if something is not, 2 if something cannot be read.
    """
    settings = load_settings(backend=backend, timeout=timeout, workers=workers)
    if jsonl:
        if files or json:
            raise InputError("--jsonl reads from stdin; give no FILE and no --json with it")
        raise typer.Exit(_check_stream(settings, mode))
    sources = [_source(path) for path in files or ()]
    if not sources:
        raise InputError("there is nothing to check; give a FILE, `-` for stdin, or --jsonl")
    raise typer.Exit(_check_files(settings, mode, sources, json))


def _source(path: Path) -> LeanSource:
    if str(path) == "-":
        return lean_source("<stdin>", sys.stdin.buffer.read(LIMIT_BYTES + 1))
    return read_lean(path)


def _check_files(settings: Settings, mode: Mode, sources: list[LeanSource], json: bool) -> int:
    with open_checker(settings.backend, workers=settings.workers) as checker:
        verdicts = list(check_sources(checker, sources, mode, settings.timeout))
    if json:
        rows = [{"id": v.id, **v.verdict.model_dump(mode="json")} for v in verdicts]
        output.print_json(json_format.dumps(rows))
    else:
        _print_table(verdicts)
    return 0 if all(v.verdict.accepted for v in verdicts) else 1


def _check_stream(settings: Settings, mode: Mode) -> int:
    code = 0
    # Never closed: that would wait for the thread that reads it, and so an interrupt for more input.
    stdin = open(0, "rb", closefd=False)  # noqa: SIM115
    with open_checker(settings.backend, workers=settings.workers) as checker:
        for answer in check_lines(checker, stdin, mode, settings.timeout):
            if isinstance(answer, BadLine):
                notes.print(
                    f"line {answer.number} is not a snippet ({answer.problem}); "
                    'write {"id": …, "code": …} as JSON',
                    soft_wrap=True,
                )
                code = 2
            else:
                print(answer.json(), flush=True)
                code = max(code, 0 if answer.verdict.accepted else 1)
    return code


def _print_table(verdicts: list[NamedVerdict]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("what", "status", "ms", "why"):
        table.add_column(column, justify="right" if column == "ms" else "left", overflow="fold")
    for named in verdicts:
        verdict = named.verdict
        table.add_row(
            named.id, status_text(verdict.status), f"{verdict.elapsed_ms:.0f}", verdict.reason or ""
        )
    output.print(table)
    for named in verdicts:
        _print_messages(named)
    environments = {v.verdict.environment for v in verdicts}
    for environment in environments:
        notes.print(
            f"Lean {environment.lean}, {environment.library}, backend {environment.backend}, "
            f"fingerprint {environment.fingerprint}",
            style="dim",
            soft_wrap=True,
        )


def _print_messages(named: NamedVerdict) -> None:
    """Messages in the form that editors make links of."""
    for message in worth_showing(named.verdict):
        place: dict[str, Any] = {"style": _SEVERITY_STYLES[message.severity]}
        output.print(
            f"{named.source}:{message.line}:{message.column}: {message.severity}: {message.text}",
            soft_wrap=True,
            **place,
        )
