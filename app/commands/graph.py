"""`leanscribe graph`: questions about who uses whom."""

from __future__ import annotations

import json as json_format
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from app.commands.options import Json, examples, new_typer
from app.console import output
from app.errors import InputError
from app.settings import load_settings

if TYPE_CHECKING:
    from lean_project.corpus.graph import DependencyGraph
    from lean_project.corpus.graph.graph import Nodes

HELP = examples(
    "leanscribe graph out/mathlib stats",
    "leanscribe graph out/mathlib levels --names --json > levels.json",
    "leanscribe graph out/mathlib show Nat.Prime --depth 2",
    "leanscribe graph out/mathlib path Nat.exists_infinite_primes Nat.factorial",
    "leanscribe graph out/mathlib export Nat.Prime --depth 2 --out prime.svg",
)
_MOST_IN_PICTURE = 2000
_SHOWN = 20

graph = new_typer(no_args_is_help=True, epilog=HELP)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Full name of a declaration.")]
Depth = Annotated[int, typer.Option(help="Steps to go at most.", metavar="N", min=0)]
Types = Annotated[
    bool, typer.Option("--types", help="Follow only what types mention, not bodies and proofs.")
]


@graph.callback()
def _graph(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder that `extract` wrote.")],
) -> None:
    """Ask the dependency graph that `extract` wrote."""
    load_settings()
    context.obj = folder


def _open(context: typer.Context) -> DependencyGraph:
    from lean_project.corpus.graph import DependencyGraph  # takes a while to load

    return DependencyGraph.open(context.obj)


def _edges(types: bool) -> Any:
    from lean_project.corpus.graph import Edges

    return Edges.TYPE if types else Edges.ALL


@graph.command("levels", epilog=examples("leanscribe graph out/mathlib levels"))
def levels(
    context: typer.Context,
    everything: Annotated[
        bool, typer.Option("--all", help="Count bodies and proofs too, not only types.")
    ] = False,
    names: Annotated[
        bool, typer.Option("--names", help="The level of each name instead of sizes.")
    ] = False,
    json: Json = False,
) -> None:
    """Levels: what a declaration's type mentions stands on lower levels than the declaration."""
    opened = _open(context)
    found = opened.levels(_edges(not everything)).tolist()
    if names:
        rows: dict[Any, int] = {opened.name(node): level for node, level in enumerate(found)}
    else:
        rows = dict(sorted(Counter(found).items()))
    if json:
        _print_json(rows)
        return
    _print_table(("name", "level") if names else ("level", "declarations"), list(rows.items()))


@graph.command("show", epilog=examples("leanscribe graph out/mathlib show Nat.Prime --depth 2"))
def show(
    context: typer.Context, name: Name, depth: Depth = 1, types: Types = False, json: Json = False
) -> None:
    """What a declaration rests on, what rests on it, and what may break if it changes."""
    opened, edges = _open(context), _edges(types)
    below = opened.ancestors(name, depth, edges)
    above = opened.descendants(name, depth, edges)
    impact = opened.impact(name)
    if json:
        answer = {
            "name": name,
            "rests_on": [node.model_dump() for node in below],
            "used_by": [node.model_dump() for node in above],
            "breaks": {"statements": len(impact.statements), "proofs": len(impact.proofs)},
        }
        _print_json(answer)
        return
    output.print(f"{name} rests on {len(below):,} declarations within {depth} steps:", style="bold")
    _print_nodes(below)
    output.print(f"{len(above):,} declarations rest on it within {depth} steps:", style="bold")
    _print_nodes(above)
    output.print(
        f"If it changes, {len(impact.statements):,} statements may mean something else and "
        f"{len(impact.proofs):,} bodies or proofs may have to be checked anew."
    )


@graph.command(
    "path", epilog=examples("leanscribe graph out/mathlib path Nat.add_comm Nat.rec --json")
)
def path(
    context: typer.Context,
    start: Annotated[str, typer.Argument(metavar="A")],
    end: Annotated[str, typer.Argument(metavar="B")],
    types: Types = False,
    json: Json = False,
) -> None:
    """Why A rests on B: a shortest chain of uses. Exits with 1 if it does not."""
    opened = _open(context)
    found = opened.path(start, end, _edges(types))
    if json:
        _print_json(found)
    elif found is None:
        output.print(f"{start} does not rest on {end}")
    else:
        output.print(found[0])
        for source, target in pairwise(found):
            where = "in its type" if opened.is_in_type(source, target) else "in its value"
            output.print(f"  uses {target} ({where})")
    raise typer.Exit(0 if found else 1)


@graph.command("stats", epilog=examples("leanscribe graph out/mathlib stats --json"))
def stats(context: typer.Context, json: Json = False) -> None:
    """The graph in numbers."""
    found = _open(context).stats()
    if json:
        output.print_json(found.model_dump_json())
        return
    rows = []
    for key, value in found.model_dump().items():
        text = value
        if isinstance(value, dict):
            text = ", ".join(f"{count:,} {kind}" for kind, count in value.items())
        elif isinstance(value, tuple):
            text = ", ".join(value)
        elif isinstance(value, int):
            text = f"{value:,}"
        rows.append((key.replace("_", " "), text))
    _print_table(("", ""), rows)


@graph.command(
    "export", epilog=examples("leanscribe graph out/mathlib export Nat.Prime --out prime.svg")
)
def export_command(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="What to begin with.")],
    out: Annotated[
        Path, typer.Option(help="A .svg, .dot, .graphml or .json file.", metavar="FILE")
    ],
    depth: Depth = 1,
    users: Annotated[bool, typer.Option("--users", help="Go to what rests on them, too.")] = False,
    types: Types = False,
    reduce: Annotated[
        bool, typer.Option("--reduce", help="Leave out edges that longer ways imply.")
    ] = False,
) -> None:
    """Write the part of the graph around some declarations as a picture or for other programs."""
    from lean_project.corpus.graph.export import export

    opened, edges = _open(context), _edges(types)
    chosen = dict.fromkeys(names)
    for name in names:
        chosen |= dict.fromkeys(opened.ancestors(name, depth, edges).names())
        if users:
            chosen |= dict.fromkeys(opened.descendants(name, depth, edges).names())
    if len(chosen) > _MOST_IN_PICTURE:
        raise InputError(
            f"{len(chosen):,} declarations are more than anybody could look at "
            f"({_MOST_IN_PICTURE:,}); give a smaller --depth"
        )
    part = opened.subgraph(chosen, edges)
    export(opened.reduced(part) if reduce else part, out)
    output.print(f"{part.number_of_nodes()} declarations, {out}", soft_wrap=True)


def _print_json(answer: Any) -> None:
    """Answers can hold hundreds of thousands of names: too many to be laid out in colours."""
    output.file.write(json_format.dumps(answer, ensure_ascii=False) + "\n")


def _print_nodes(nodes: Nodes) -> None:
    _print_table(
        ("name", "kind", "module", "steps"),
        [(n.name, n.kind, n.module, n.distance) for n in nodes[:_SHOWN]],
    )
    if len(nodes) > _SHOWN:
        output.print(f"… and {len(nodes) - _SHOWN:,} more; --json lists all", style="dim")


def _print_table(columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold", show_header=any(columns))
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(str, row))
    output.print(table)
