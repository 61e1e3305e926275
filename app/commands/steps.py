"""`leanscribe steps`: the tactics of proofs, with their goals before and after."""

from __future__ import annotations

import json as json_format
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from app.checking import read_lean
from app.commands.options import Json, Workers, examples
from app.console import counting_progress, lean_text, notes, output
from app.errors import InputError
from app.export.folder import OutputFolder
from app.settings import load_settings
from lean_project.checker.model import Severity
from lean_project.corpus.proof_steps import ProofStep, Trace
from lean_project.corpus.tracing import LeanText, trace_texts

HELP = examples(
    "leanscribe steps proofs.lean",
    "leanscribe steps --jsonl proofs.lean > steps.jsonl",
    "leanscribe steps lean_project/Vocabulary/Test --out out/steps",
)

TEXT_TIMEOUT = 120.0
"""Seconds for one file; a file holds many proofs."""
_TACTIC_WIDTH = 60


def steps(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Lean files, or folders of them.")
    ],
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Write DIR/steps.jsonl; an interrupted run goes on."),
    ] = None,
    timeout: Annotated[
        float, typer.Option(metavar="SECONDS", help="Seconds that one file may take.", min=0.1)
    ] = TEXT_TIMEOUT,
    workers: Workers = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One step a line, as JSON.")] = False,
    json: Json = False,
) -> None:
    """Show the steps of proofs: each tactic with its place, its goals before and after, what it uses.

    Steps that ran within another one are indented. The constants of each, and the goals in full,
    are in the JSON.

    Exits with 0 if Lean found no error, 1 if it found one, 2 if something cannot be read.
    """
    if jsonl and json:
        raise InputError("--jsonl and --json exclude each other; give one of them")
    settings = load_settings(workers=workers)
    texts = [LeanText(*_named(path)) for path in _lean_files(files)]
    folder = OutputFolder(out) if out else None
    kept = OutputFolder(out / "traces").path if out else None
    traces: list[Trace] = []
    with counting_progress() as progress:
        found = trace_texts(texts, timeout=timeout, workers=settings.workers, folder=kept)
        for trace in progress.track(found, total=len(texts), description="proofs"):
            traces.append(trace)
            if jsonl:
                _print_lines(trace.steps)
    if folder:
        lines = (step.model_dump_json() for trace in traces for step in trace.steps)
        folder.write({"steps.jsonl": "".join(f"{line}\n" for line in lines)})
    if json:
        rows = [step.model_dump(mode="json") for trace in traces for step in trace.steps]
        output.print_json(json_format.dumps(rows))
    elif not jsonl and not folder:
        _print_table(traces)
    _print_notes(traces)
    raise typer.Exit(0 if all(trace.complete for trace in traces) else 1)


def _lean_files(paths: Sequence[Path]) -> list[Path]:
    found = [
        file
        for path in paths
        for file in (sorted(path.rglob("*.lean")) if path.is_dir() else [path])
    ]
    if not found:
        raise InputError(
            f"there is no .lean file in {paths[0]}; give Lean files or folders of them"
        )
    return found


def _named(path: Path) -> tuple[str, str]:
    source = read_lean(path)
    return source.name, source.code


def _print_lines(found: Iterable[ProofStep]) -> None:
    for step in found:
        print(step.model_dump_json(), flush=True)


def _print_table(traces: Sequence[Trace]) -> None:
    for trace in traces:
        depths: list[int] = []
        for step in trace.steps:
            depths.append(0 if step.parent is None else depths[step.parent] + 1)
        numbered = zip(trace.steps, depths, strict=True)
        for declaration, group in groupby(numbered, key=lambda pair: pair[0].declaration):
            output.print(f"{trace.source}: {declaration or 'example'}", style="bold")
            output.print(_table(group))


def _table(steps: Iterable[tuple[ProofStep, int]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("place", no_wrap=True)
    table.add_column("tactic", overflow="fold")
    table.add_column("goals", no_wrap=True)
    table.add_column("then to show", overflow="fold")
    table.add_column("names", overflow="fold")
    for step, depth in steps:
        table.add_row(
            f"{step.range.line}:{step.range.column}",
            Text("  " * depth) + lean_text(_one_line(step.tactic)),
            f"{len(step.before)} → {len(step.after)}",
            lean_text(_target(step.after[0])) if step.after else "",
            " ".join(step.named),
        )
    return table


def _target(goal: str) -> str:
    """What is to be shown, without the hypotheses."""
    return "⊢" + goal.rpartition("⊢")[2] if "⊢" in goal else goal.splitlines()[-1]


def _one_line(tactic: str) -> str:
    first = tactic.splitlines()[0]
    whole = len(first) <= _TACTIC_WIDTH and first == tactic
    return first if whole else f"{first[:_TACTIC_WIDTH].rstrip()} …"


def _print_notes(traces: Sequence[Trace]) -> None:
    for trace in traces:
        if trace.fault:
            notes.print(f"{trace.source}: no steps: {trace.fault}", soft_wrap=True)
        for message in trace.messages:
            if message.severity is Severity.ERROR:
                place = f"{trace.source}:{message.line}:{message.column}"
                notes.print(f"{place}: error: {message.text}", style="red", soft_wrap=True)
    count = sum(len(trace.steps) for trace in traces)
    proofs = {(s.source, s.declaration) for trace in traces for s in trace.steps}
    notes.print(f"{count:,} steps of {len(proofs):,} declarations", style="dim")
