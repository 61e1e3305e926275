"""A command imports what it needs and nothing else, so that it answers at once."""

from __future__ import annotations

import inspect
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import typer

from app.commands.table import COMMANDS
from lean_project.corpus.graph import DependencyGraph
from lean_project.corpus.model import Declaration, Edge, Kind, Where
from lean_project.corpus.tables import DECLARATIONS, EDGES, declaration_table, edge_table

_ROOMS = {"lean_project.checker", "lean_project.embedded", "lean_project.olean", "translator"}
_LIBRARIES = {"lark", "networkx", "numba", "pandas", "rapidfuzz", "scipy", "streamlit", "torch"}

_OF_THE_SETTINGS = {"translator", "translator.generation", "translator.generation.sampling"}
"""Where the ranges stand that the settings of every command are held to."""


def _imported(*arguments: str, code: int = 0) -> set[str]:
    """What a command line that exits with `code` had imported at its end."""
    program = (
        "import sys\n"
        "from app.cli import run\n"
        "code = run(sys.argv[1:])\n"
        "print(*sys.modules, file=sys.stderr)\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True
    )
    assert done.returncode == code, done.stderr
    return set(done.stderr.split())


def test_the_list_of_commands_imports_none_of_them() -> None:
    imported = _imported("--help")
    assert imported & (_ROOMS | _LIBRARIES | {"numpy", "pyarrow"}) == set()
    assert not any(f"app.commands.{entry.module}" in imported for entry in COMMANDS.values())


@pytest.mark.parametrize("question", [["show", "b"], ["path", "b", "a"]])
def test_a_question_to_the_graph_imports_nothing_large(tmp_path: Path, question: list[str]) -> None:
    declarations = [Declaration(name=name, kind=Kind.DEFINITION, module="M") for name in "ab"]
    edges = [Edge(source="b", target="a", where=Where.TYPE)]
    pq.write_table(declaration_table(declarations), tmp_path / DECLARATIONS)
    pq.write_table(edge_table(edges), tmp_path / EDGES)
    DependencyGraph.open(tmp_path)  # makes the index, once
    imported = _imported("graph", str(tmp_path), *question)
    _assert_small(imported)


def test_what_a_person_must_mend_is_told_without_the_rooms_that_could_not_find_it(
    tmp_path: Path,
) -> None:
    imported = _imported("graph", str(tmp_path / "nowhere"), "show", "b", code=2)
    _assert_small(imported)


def _assert_small(imported: set[str]) -> None:
    """Settings are read, and nothing of the rooms but what these need."""
    assert imported & ((_ROOMS | _LIBRARIES) - {"translator"}) == set()
    assert {name for name in imported if name.startswith("translator")} <= _OF_THE_SETTINGS


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_what_the_command_says_of_itself(name: str) -> None:
    entry = COMMANDS[name]
    found = getattr(import_module(f"app.commands.{entry.module}"), entry.attribute)
    if isinstance(found, typer.Typer):
        assert found.registered_callback is not None
        found = found.registered_callback.callback
    text = inspect.getdoc(found)
    assert text is not None
    assert " ".join(text.partition("\n\n")[0].split()) == entry.purpose
