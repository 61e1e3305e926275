"""`leanscribe graph`: questions to the dependency graph that `leanscribe extract` wrote."""

from __future__ import annotations

import json as json_module
from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from app.commands.options import Json, examples
from app.console import output
from app.errors import InputError
from lean_project.corpus import pictures
from lean_project.embedded.files import write_atomically

if TYPE_CHECKING:
    from lean_project.corpus.graph import Graph

HELP = examples(
    "leanscribe graph out/mathlib stats",
    "leanscribe graph out/mathlib levels --limit 20",
    "leanscribe graph out/mathlib show Nat.gcd_comm --depth 2",
    "leanscribe graph out/mathlib path Nat.gcd_comm Nat.rec",
    "leanscribe graph out/mathlib export Nat.gcd_comm --depth 2 --out gcd.svg",
)

graph = typer.Typer(no_args_is_help=True)
_MOST = 400
"""Declarations in a picture; more could not be read."""


class Edges(StrEnum):
    """Which uses count."""

    TYPE = "type"
    VALUE = "value"
    ALL = "all"


Name = Annotated[str, typer.Argument(help="Full name of a declaration.")]
Depth = Annotated[int, typer.Option(help="Steps to follow.", min=1, metavar="N")]


@graph.callback()
def folder(
    context: typer.Context,
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", help="Folder that `leanscribe extract` wrote to.")
    ],
) -> None:
    """The dependency graph: levels, what a declaration uses and who uses it, paths, pictures."""
    context.obj = directory


@graph.command()
def stats(context: typer.Context, json: Json = False) -> None:
    """Counts, the largest cycles, the highest level, the most central declarations."""
    loaded = _load(context)
    rank = loaded.page_rank()
    top = sorted(range(loaded.uses.shape[0]), key=lambda n: -rank[n])[:10]
    sizes = Counter(loaded.components().tolist())
    facts = {
        "declarations": loaded.extracted,
        "only mentioned": loaded.uses.shape[0] - loaded.extracted,
        "edges": int(loaded.uses.nnz),
        "kinds": dict(Counter(map(loaded.kind, range(loaded.extracted))).most_common()),
        "highest level": int(loaded.levels().max()) if loaded.uses.shape[0] else 0,
        "cycles": sum(size > 1 for size in sizes.values()),
        "largest cycle": max(sizes.values(), default=0),
        "most central": {loaded.name(n): round(float(rank[n]), 6) for n in top},
    }
    _show(facts, json)


@graph.command()
def levels(
    context: typer.Context,
    edges: Annotated[Edges, typer.Option(help="Which uses count.")] = Edges.TYPE,
    limit: Annotated[int, typer.Option(help="Levels to list.", min=1, metavar="N")] = 30,
    json: Json = False,
) -> None:
    """How many declarations stand on each level, and some of them; what is used comes first."""
    loaded = _load(context)
    level = loaded.levels(edges.value)[: loaded.extracted]
    if json:
        names = loaded.names.to_pylist()
        output.print_json(
            json_module.dumps({names[n]: int(value) for n, value in enumerate(level)})
        )
        return
    table = Table("level", "declarations", "for example")
    for value in range(min(limit, int(level.max(initial=-1)) + 1)):
        on_it = (level == value).nonzero()[0]
        sample = ", ".join(loaded.name(n) for n in on_it[:3])
        table.add_row(str(value), f"{len(on_it):,}", sample)
    output.print(table)


@graph.command()
def show(context: typer.Context, name: Name, depth: Depth = 1, json: Json = False) -> None:
    """What a declaration uses, who uses it, and how much would break if it changed."""
    loaded = _load(context)
    number = loaded.number(name)
    uses = loaded.reach([number], depth=depth)
    users = loaded.reach([number], backwards=True, depth=depth)
    breaks = len(loaded.reach([number], backwards=True)) - 1
    facts = {
        "name": name,
        "kind": loaded.kind(number),
        "uses": {loaded.name(n): step for n, step in uses.items() if step},
        "used by": {loaded.name(n): step for n, step in users.items() if step},
        "breaks if it changes": breaks,
    }
    _show(facts, json)


@graph.command()
def path(context: typer.Context, start: Name, end: Name, json: Json = False) -> None:
    """A shortest chain of uses from one declaration to another; exit status 1 if there is none."""
    loaded = _load(context)
    chain = loaded.path(loaded.number(start), loaded.number(end))
    names = None if chain is None else [loaded.name(number) for number in chain]
    if json:
        output.print_json(json_module.dumps(names))
    elif names is None:
        output.print(f"{start} does not use {end}, directly or not")
    else:
        output.print("\n  uses ".join(names), soft_wrap=True, highlight=False)
    raise typer.Exit(1 if names is None else 0)


@graph.command()
def export(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(help="Declarations to start from.")],
    out: Annotated[
        Path, typer.Option(help="A .svg, .dot, .graphml or .json file.", metavar="FILE")
    ],
    depth: Depth = 2,
    users: Annotated[bool, typer.Option("--users", help="Follow who uses them instead.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Keep edges that others imply.")] = False,
) -> None:
    """Some declarations and what they use as a picture or for another program."""
    write = _WRITERS.get(out.suffix)
    if write is None:
        raise InputError(f"{out} should end in one of: {', '.join(_WRITERS)}")
    loaded = _load(context)
    starts = [loaded.number(name) for name in names]
    chosen = list(loaded.reach(starts, backwards=users, depth=depth))
    if out.suffix == ".svg" and len(chosen) > _MOST:
        raise InputError(
            f"a picture of {len(chosen):,} declarations cannot be read; use a smaller --depth, or "
            "write a .graphml file"
        )
    write_atomically(out, write(loaded.subgraph(chosen, reduced=not full)))
    output.print(f"{len(chosen):,} declarations in {out}", soft_wrap=True)


_WRITERS = {
    ".svg": pictures.to_svg,
    ".dot": pictures.to_dot,
    ".graphml": pictures.to_graphml,
    ".json": pictures.to_json,
}


def _load(context: typer.Context) -> Graph:
    from lean_project.corpus.graph import Graph  # scipy takes a while to load

    return Graph.load(context.obj)


def _show(facts: dict[str, object], json: bool) -> None:
    if json:
        output.print_json(json_module.dumps(facts, ensure_ascii=False))
        return
    for title, value in facts.items():
        if isinstance(value, dict):
            output.print(f"{title} ({len(value):,}):", highlight=False)
            for name, detail in list(value.items())[:40]:
                output.print(f"  {name}  {detail}", soft_wrap=True, highlight=False)
        else:
            output.print(f"{title}: {value:,}" if isinstance(value, int) else f"{title}: {value}")
