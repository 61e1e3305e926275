"""`leanscribe vocabulary`: what statements may speak of."""

from __future__ import annotations

import json as json_format
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from app.commands.options import Json, examples
from app.console import lean_text, notes, output
from app.errors import InputError
from app.rendering.vocabulary import one_line, vocabulary_page
from app.settings import load_settings
from lean_project.checker.index import Kind, read_index
from lean_project.checker.installation import require_installation
from lean_project.checker.nearest import NearestNames
from lean_project.checker.vocabulary import Described, read_vocabulary
from lean_project.embedded.prepare import Installation
from lean_project.embedded.vocabulary import area_titles
from lean_project.errors import reason

HELP = examples(
    "leanscribe vocabulary sqrt",
    "leanscribe vocabulary --area NumberTheory prime",
    "leanscribe vocabulary --json > vocabulary.json",
    "leanscribe vocabulary --write docs/vocabulary.md",
)


def vocabulary(
    query: Annotated[
        str | None, typer.Argument(help="Words of a name, a signature or a description.")
    ] = None,
    area: Annotated[
        str | None, typer.Option(help="Only this folder or file, such as `Real` or `Nat/Basic`.")
    ] = None,
    write: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write all of it to a page of Markdown.")
    ] = None,
    json: Json = False,
) -> None:
    """List or search what statements may speak of: names, signatures, what is assumed.

    Exits with 1 if nothing is found.
    """
    load_settings()
    installation = require_installation()
    names = read_vocabulary(installation)
    if write:
        if query or area or json:
            raise InputError("--write takes all of the vocabulary; give no QUERY, --area or --json")
        _write(write, vocabulary_page(names, area_titles()))
        return
    found = _search(_in_area(names, area), query)
    if json:
        output.print_json(json_format.dumps([name.model_dump(mode="json") for name in found]))
    else:
        _print(found)
    if not found:
        _suggest(installation, query or "")
        raise typer.Exit(1)


def _in_area(names: Sequence[Described], area: str | None) -> list[Described]:
    if area is None:
        return list(names)
    wanted = area.strip("/").removesuffix(".lean")
    found = [n for n in names if n.area == wanted or n.area.startswith(f"{wanted}/")]
    if not found:
        areas = ", ".join(sorted({name.area.split("/")[0] for name in names}))
        raise InputError(f"there is no area “{area}”; the areas are {areas}")
    return found


def _search(names: Sequence[Described], query: str | None) -> list[Described]:
    """Names in which every word of the query occurs; those that have them in the name come first."""
    words = (query or "").casefold().split()
    found = [name for name in names if all(word in _searched(name) for word in words)]
    return sorted(found, key=lambda name: _relevance(name, words))


def _relevance(name: Described, words: list[str]) -> tuple[bool, bool]:
    in_name = all(word in name.name.casefold() for word in words)
    return not in_name, name.kind in (Kind.THEOREM, Kind.INSTANCE, Kind.FIELD)


def _searched(name: Described) -> str:
    return f"{name.name} {name.signature} {name.doc}".casefold()


def _print(names: Sequence[Described]) -> None:
    for name in names:
        output.print(lean_text(one_line(name.signature or name.name)), soft_wrap=True)
        about = f"    {name.kind}, {name.standing}, {name.area}"
        doc = f": {one_line(name.doc)}" if name.doc else ""
        output.print(about + doc, style="dim", markup=False, soft_wrap=True)
    notes.print(f"{len(names):,} names", style="dim")


def _suggest(installation: Installation, query: str) -> None:
    near = NearestNames(read_index(installation)).to(query.strip())
    if near:
        listed = ", ".join(near)
        notes.print(f"Nothing is called “{query}”; near it: {listed}", markup=False)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise InputError(
            f"{file} cannot be written ({reason(error)}); choose another FILE"
        ) from error
    notes.print(f"{file} is written", markup=False)
