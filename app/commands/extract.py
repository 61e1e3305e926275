"""`leanscribe extract`: compiled Lean files to tables of declarations and of who uses whom."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress, TaskID

from app.commands.options import Json, examples
from app.console import counting_progress, notes, output
from app.errors import InputError
from app.settings import load_settings
from lean_project.corpus.model import Kind

HELP = examples(
    "leanscribe extract ~/mathlib4 --out out/mathlib",
    "leanscribe extract ~/mathlib4 --out out/algebra --prefix Mathlib.Algebra --kinds theorem,definition",
    "leanscribe extract Foo.olean --out out/foo --strict --json",
)


def extract_command(
    sources: Annotated[
        list[Path],
        typer.Argument(
            metavar="SOURCE...", help="Lake projects, folders of `.olean` files, or such files."
        ),
    ],
    out: Annotated[Path, typer.Option(help="Folder for the tables.", metavar="DIR")],
    prefix: Annotated[
        str | None,
        typer.Option(help="Only modules whose name is or begins with this.", metavar="MODULE"),
    ] = None,
    kinds: Annotated[
        str | None,
        typer.Option(help="Only declarations of these kinds, with commas.", metavar="KINDS"),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(help="Processes; one per core if not given.", metavar="N", min=1)
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with 1 if a file was skipped.")
    ] = False,
    json: Json = False,
) -> None:
    """Read compiled Lean files without Lean: declarations, and which constants each of them uses.

    Writes declarations.parquet, edges.parquet, modules.parquet and manifest.json. A defective file is
    named and skipped. A run that was interrupted is taken up by the same command.
    """
    load_settings()  # the cache directory, where compiled code is kept
    from lean_project.corpus.extraction import Request, extract  # numba takes a while to load

    request = Request(
        sources=tuple(sources),
        out=out,
        prefix=prefix,
        kinds=_kinds(kinds),
        workers=workers or os.cpu_count() or 1,
    )
    with counting_progress() as progress:
        manifest = extract(request, _Bar(progress).show)
    for skipped in manifest.skipped:
        notes.print(f"skipped: {skipped.problem}", soft_wrap=True)
    if json:
        output.print_json(manifest.model_dump_json())
    else:
        output.print(
            f"{manifest.declarations:,} declarations and {manifest.edges:,} edges of "
            f"{manifest.modules:,} modules (Lean {', '.join(manifest.lean) or '–'}) in {out}",
            soft_wrap=True,
        )
        if manifest.skipped:
            output.print(f"{len(manifest.skipped)} files skipped; see {out}/manifest.json")
    raise typer.Exit(1 if strict and manifest.skipped else 0)


def _kinds(text: str | None) -> tuple[str, ...]:
    """The kinds in a list with commas. Raises `InputError` for one that there is not."""
    if text is None:
        return ()
    words = tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))
    known = [kind.value for kind in Kind]
    for word in words:
        if word not in known:
            raise InputError(
                f"{word!r} is no kind of declaration; the kinds are {', '.join(known)}"
            )
    return words


class _Bar:
    """A progress bar per pass."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._tasks: dict[str, TaskID] = {}

    def show(self, title: str, done: int, total: int) -> None:
        if title not in self._tasks:
            self._tasks[title] = self._progress.add_task(title, total=total)
        self._progress.update(self._tasks[title], completed=done)
