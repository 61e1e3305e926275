"""A repository as LeanDojo traces it, loaded by LeanDojo itself, in our nouns."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lean_project.checker.worker import Worker
from lean_project.corpus.foreign import Extracted
from lean_project.corpus.lean_dojo import module_name, read_traced_repo
from lean_project.corpus.model import Declaration, Edge, Kind, SourceRange, Where
from lean_project.corpus.proof_steps import trace_proofs
from tests.conftest import DATA

TRACED = Path(".lake/build/ir")
"""Where LeanDojo puts what it found out about a file."""


@pytest.fixture(scope="module")
def lean_dojo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package; as it starts it would look for a cache, and with a token for GitHub."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CACHE_DIR", str(tmp_path_factory.mktemp("lean_dojo")))
        patch.setenv("DISABLE_REMOTE_CACHE", "1")
        patch.delenv("GITHUB_ACCESS_TOKEN", raising=False)
        yield importlib.import_module("lean_dojo")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixture as a repository of git, with the traces where LeanDojo looks for them."""
    folder = tmp_path_factory.mktemp("repository") / "fixture"
    shutil.copytree(DATA / "lean_dojo", folder)
    (folder / TRACED).mkdir(parents=True)
    for name in ("Example.ast.json", "Example.dep_paths"):
        (folder / name).rename(folder / TRACED / name)
    for command in ("init", "add -A", "-c user.name=t -c user.email=t@t commit -m traced"):
        subprocess.run(["git", *command.split()], cwd=folder, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def repo(lean_dojo: Any, root: Path) -> Any:
    """A `TracedRepo`; its own loader would ask GitHub for the repositories that it depends on."""
    git = lean_dojo.LeanGitRepo.from_path(root)
    file = lean_dojo.TracedFile.from_traced_file(root, TRACED / "Example.ast.json", git)
    return _with_files(lean_dojo, git, root, [file])


def _with_files(lean_dojo: Any, git: Any, root: Path, files: list[Any]) -> Any:
    made = lean_dojo.TracedRepo(git, {}, root, files, None)
    made._update_traced_files()
    made.check_sanity()
    return made


@pytest.fixture(scope="module")
def extracted(repo: Any) -> Extracted:
    return read_traced_repo(repo)


def test_declarations(extracted: Extracted) -> None:
    by_name = {d.name.removeprefix("Fixture."): d for d in extracted.declarations}
    assert [(name, d.kind) for name, d in by_name.items()] == [
        ("twice", Kind.DEFINITION),
        ("twice_eq", Kind.THEOREM),
        ("twice_add", Kind.THEOREM),
        ("twice_small", Kind.THEOREM),
        ("Pair", Kind.INDUCTIVE),
    ]
    assert by_name["twice"] == Declaration(
        name="Fixture.twice",
        kind=Kind.DEFINITION,
        module="Example",
        type="(n : Nat) : Nat",
        docstring="Twice a number.",
        range=SourceRange(line=7, column=0, end_line=8, end_column=34),
    )
    assert [n for n, d in by_name.items() if d.simp] == ["twice_eq"]
    assert [n for n, d in by_name.items() if d.private] == ["twice_small"]
    assert [n for n, d in by_name.items() if d.structure] == ["Pair"]


def test_edges_tell_the_statement_from_the_proof(extracted: Extracted) -> None:
    edges = {(e.target, e.where) for e in extracted.edges if e.source == "Fixture.twice_add"}
    assert edges == {
        ("Nat", Where.TYPE),
        ("Fixture.twice", Where.TYPE),
        ("Fixture.twice_eq", Where.VALUE),
        ("Nat.mul_add", Where.VALUE),
    }
    assert Edge(source="Fixture.Pair", target="Nat", where=Where.VALUE) in extracted.edges
    assert len(set(extracted.edges)) == len(extracted.edges)


def test_steps_are_those_that_our_own_reader_finds(extracted: Extracted, worker: Worker) -> None:
    """The two differ in the text of a tactic of several lines, which LeanDojo moves to the left."""
    code = (DATA / "lean_dojo" / "Example.lean").read_text("utf-8")
    own = trace_proofs(worker, code, source="Example.lean").steps
    ours = [step.model_copy(update={"constants": None}) for step in own]
    assert len(ours) == 13
    for step, other in zip(ours, extracted.steps, strict=True):
        assert other.tactic.split() == step.tactic.split()
        assert other == step.model_copy(update={"tactic": other.tactic})


def test_the_xml_of_lean_dojo_reads_the_same(
    lean_dojo: Any, repo: Any, root: Path, extracted: Extracted
) -> None:
    xml = root / TRACED / "Example.trace.xml"
    xml.write_text(repo.traced_files[0].to_xml(), "utf-8")
    file = lean_dojo.TracedFile.from_xml(root, xml, repo.repo)
    assert read_traced_repo(_with_files(lean_dojo, repo.repo, root, [file])) == extracted


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("Mathlib/Order/Basic.lean", "Mathlib.Order.Basic"),
        (".lake/packages/batteries/Batteries/Data/List.lean", "Batteries.Data.List"),
        (".lake/packages/lean4/src/lean/Init/Prelude.lean", "Init.Prelude"),
        (".lake/packages/lean4/src/lean/lake/Lake/Build.lean", "Lake.Build"),
    ],
)
def test_modules_of_paths(path: str, module: str) -> None:
    assert module_name(Path(path)) == module
