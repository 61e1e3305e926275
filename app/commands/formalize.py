"""`leanscribe formalize`: a section of text to Lean statements that are checked."""

from __future__ import annotations

import json as json_format
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.text import Text

from app.commands.options import (
    Backend,
    Candidates,
    Json,
    Timeout,
    Translator,
    Workers,
    examples,
    with_learned_options,
)
from app.console import counting_progress, lean_text, notes, output, program, status_text
from app.export import write_results
from app.export.folder import OutputFolder
from app.formalize import BlockResult, BlockStatus, formalize
from app.settings import load_settings
from app.translating import translator_of
from lean_project.checker import open_checker
from translator.generation import TranslatorError
from translator.sections import read_section
from translator.sections.model import Section

HELP = examples(
    "leanscribe formalize data/sections/number_theory.tex",
    "leanscribe formalize notes.md -k 4 --out out/notes",
    "leanscribe formalize notes.md --json > notes.json",
    "leanscribe formalize notes.md --translator hf:models/herald --temperature 0.99 --batch 8",
    "leanscribe formalize notes.md --translator hf:models/base+models/adapter --prompt mine.toml",
    "leanscribe formalize notes.md --translator openai:Kimina-Autoformalizer-7B@http://localhost:8000/v1",
)


@with_learned_options
def formalize_command(
    *,
    file: Annotated[Path, typer.Argument(help="A section in LaTeX, Markdown or plain text.")],
    candidates: Candidates = None,
    translator: Translator = None,
    backend: Backend = None,
    timeout: Timeout = None,
    workers: Workers = None,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Folder for section.lean, candidates.jsonl, pairs.jsonl and report.html.",
            metavar="DIR",
        ),
    ] = None,
    json: Json = False,
    learned: dict[str, Any],
) -> None:
    """Formalize a section: candidates, verdicts and the best Lean statement of each block.

    Every block is accepted, rejected (Lean accepts no candidate), unread (the translator says on
    which words it stumbled) or skipped (it states nothing). Exits with 1 if nothing is accepted.
    """
    settings = load_settings(
        k=candidates,
        translator=translator,
        backend=backend,
        timeout=timeout,
        workers=workers,
        out=out,
        **learned,
    )
    section = read_section(file)
    folder = OutputFolder(settings.out) if settings.out else None
    maker = translator_of(settings)
    start = time.monotonic()
    with open_checker(settings.backend, workers=settings.workers) as checker:
        run = formalize(section, maker, checker, k=settings.k, timeout=settings.timeout)
        environment = checker.environment
        results: list[BlockResult] = []
        try:
            results.extend(_shown(run, len(section.blocks), quiet=json))
        except TranslatorError as error:
            if not (folder and results):
                raise
            write_results(folder, section, results, environment)
            raise TranslatorError(
                f"{error}; what was done before it is in {folder.path}"
            ) from error
    if json:
        output.print_json(json_format.dumps(_as_json(section, results)))
    if folder:
        write_results(folder, section, results, environment)
    if not json:
        _print_summary(results, folder, time.monotonic() - start)
    stating = [result for result in results if result.status is not BlockStatus.SKIPPED]
    accepted = any(result.status is BlockStatus.ACCEPTED for result in stating)
    raise typer.Exit(0 if accepted or not stating else 1)


def _shown(results: Iterator[BlockResult], total: int, *, quiet: bool) -> Iterator[BlockResult]:
    """The results, each printed as it comes unless `quiet`, below a progress bar."""
    with counting_progress() as bar:
        task = bar.add_task("formalizing", total=total)
        for result in results:
            if not quiet and result.status is not BlockStatus.SKIPPED:
                _print_block(result)
            bar.advance(task)
            yield result


def _print_block(result: BlockResult) -> None:
    block = result.block
    output.print(
        Text.assemble(
            (block.label, "bold"), f"  {block.kind}  ", status_text(result.status),
            (f"  {result.elapsed_ms:.0f} ms", "dim"),
        ),
        soft_wrap=True,
    )  # fmt: skip
    output.print(Text(block.text, style="italic"))
    if result.lean:
        output.print(lean_text(result.lean), soft_wrap=True)
    if result.message:
        output.print(Text(result.message, style="yellow"), soft_wrap=True)
    output.print()


def _print_summary(results: list[BlockResult], folder: OutputFolder | None, seconds: float) -> None:
    counts = {status: sum(r.status is status for r in results) for status in BlockStatus}
    stating = len(results) - counts[BlockStatus.SKIPPED]
    output.print(
        f"{counts[BlockStatus.ACCEPTED]} of {stating} statements accepted by Lean, "
        f"{counts[BlockStatus.REJECTED]} rejected, {counts[BlockStatus.UNREAD]} unread, "
        f"in {seconds:.1f} s.",
        soft_wrap=True,
    )
    if not stating:
        notes.print("The text holds no definition, theorem, lemma, exercise or example.")
    if folder:
        output.print(f"Report: {folder.path / 'report.html'}", soft_wrap=True)
    output.print(f"To read, correct and approve the statements: {program()} app")


def _as_json(section: Section, results: list[BlockResult]) -> dict[str, object]:
    return {
        "section": section.title,
        "blocks": [
            {
                "label": result.block.label,
                "kind": result.block.kind.value,
                "text": result.block.text,
                "status": result.status.value,
                "lean": result.lean,
                "message": result.message,
            }
            for result in results
        ],
    }
