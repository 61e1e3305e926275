"""`leanscribe dataset`: text and Lean side by side."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from app.commands.options import Json, examples, new_typer
from app.console import counting_progress, notes, output
from app.errors import InputError
from app.settings import load_settings

if TYPE_CHECKING:
    from translator.dataset.synthetic.report import Report, Row
    from translator.dataset.synthetic.synthesis import Checking

SYNTHESIZE_HELP = examples(
    "leanscribe dataset synthesize --out out/synthetic --count 300000 --seed 1",
    'leanscribe dataset synthesize --out out/nt --count 5000 --area "number theory" --area algebra',
    "leanscribe dataset synthesize --out out/try --count 2000 --check sample:10 --json",
)

dataset = new_typer(no_args_is_help=True, epilog=SYNTHESIZE_HELP)


@dataset.callback()
def _dataset() -> None:
    """Make pairs of text and Lean."""


@dataset.command("synthesize", epilog=SYNTHESIZE_HELP)
def synthesize_command(
    out: Annotated[Path, typer.Option(help="Folder for the pairs.", metavar="DIR")],
    count: Annotated[int, typer.Option(help="How many pairs.", min=1)] = 300_000,
    seed: Annotated[int, typer.Option(help="The same seed makes the same pairs.")] = 1,
    area: Annotated[
        list[str] | None,
        typer.Option(help="Only this area; may be given several times.", metavar="AREA"),
    ] = None,
    check: Annotated[
        str,
        typer.Option(
            help="What Lean checks: `all` statements, `sample:N` of each chunk, or `none`.",
            metavar="WHAT",
        ),
    ] = "all",
    forms: Annotated[
        int, typer.Option(help="Texts for each statement, at most.", min=1, max=64)
    ] = 6,
    exclude: Annotated[
        list[Path] | None,
        typer.Option(
            help="JSON lines with statements of a benchmark that must not be made.", metavar="FILE"
        ),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(help="Processes; one per core if not given.", metavar="N", min=1)
    ] = None,
    json: Json = False,
) -> None:
    """Draw typed statements, say each in several ways, and let Lean check every one.

    Writes shards `pairs-00000.jsonl.gz`, …, and report.json. A run that was interrupted is taken up
    by the same command.
    """
    started = time.monotonic()
    load_settings()
    from app.export.folder import OutputFolder
    from translator.dataset.synthetic.drawing import Recipe
    from translator.dataset.synthetic.exclusion import ExclusionError, read_exclusion
    from translator.dataset.synthetic.report import write_report
    from translator.dataset.synthetic.synthesis import Request, SynthesisError, synthesize

    recipe = Recipe(seed, _areas(area or []), forms)
    try:
        excluded = read_exclusion(exclude or [])
        request = Request(
            recipe, count, out, _checking(check), workers or os.cpu_count() or 1, excluded
        )
        OutputFolder(out)
        with counting_progress() as progress:
            task = progress.add_task("Pairs", total=count)
            made = synthesize(request, lambda done: progress.update(task, completed=done))
    except (ExclusionError, SynthesisError) as error:
        raise InputError(str(error)) from error
    report = write_report(out)
    if json:
        output.print_json(report.model_dump_json())
    else:
        _print(report, out, time.monotonic() - started)
    if made < count:
        notes.print(
            f"These areas have no more than {made:,} pairs; ask for more --forms or areas.",
            soft_wrap=True,
        )


def _areas(wanted: list[str]) -> tuple[str, ...]:
    """The areas asked for. Raises `InputError` for one that there is not."""
    from translator.dataset.synthetic.drawing import areas

    known = areas()
    for name in wanted:
        if name not in known:
            raise InputError(f"{name!r} is no area; the areas are {', '.join(known)}")
    return tuple(name for name in known if name in wanted)


def _checking(text: str) -> Checking:
    """What `--check` says. Raises `InputError`."""
    from translator.dataset.synthetic.synthesis import Checking

    kind, _, size = text.partition(":")
    if kind in ("all", "none") and not size:
        return Checking(kind=kind)
    if kind == "sample" and size.isdigit() and int(size) > 0:
        return Checking(kind=kind, size=int(size))
    raise InputError(f"--check {text!r} is none of `all`, `none` and `sample:N` with a positive N")


def _print(report: Report, out: Path, seconds: float) -> None:
    table = Table("Area", "Statements", "Checked", "Accepted", "Pairs", "Text", "Lean")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, row in report.areas.items():
        table.add_row(name, *_cells(row))
    output.print(table)
    output.print(
        f"{report.pairs:,} pairs in {out}, in {seconds:,.0f} s. Of {report.statements:,} statements "
        f"Lean checked {report.checked:,} and refused {report.checked - report.accepted:,}. By template and "
        f"construct: {out / 'report.json'}",
        soft_wrap=True,
    )
    for refusal in report.refused[:5]:
        notes.print(
            f"refused ({refusal.template}): {refusal.lean}\n  {refusal.reason}", soft_wrap=True
        )


def _cells(row: Row) -> tuple[str, ...]:
    return (
        f"{row.statements:,}",
        f"{row.checked:,}",
        "–" if row.accepted_share is None else f"{row.accepted_share:.2%}",
        f"{row.pairs:,}",
        f"{row.mean_text_length:.0f}",
        f"{row.mean_lean_length:.0f}",
    )
