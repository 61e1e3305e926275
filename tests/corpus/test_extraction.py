"""`extract` writes what the compiled files say, again and again the same."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from lean_project.corpus.extraction import Request, extract
from lean_project.corpus.files import compiled_files
from lean_project.corpus.manifest import MANIFEST, Manifest
from lean_project.corpus.model import Declaration, Edge, Kind, SourceRange, Where
from lean_project.corpus.tables import (
    DECLARATIONS,
    EDGE_COLUMNS,
    EDGES,
    MODULES,
    declaration_table,
    edge_table,
    read_declarations,
    read_edges,
    read_table,
)


@pytest.fixture(scope="module")
def out(small_module: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    extract(Request((small_module.parent,), folder, workers=1))
    return folder


def _by_name(folder: Path) -> dict[str, Declaration]:
    return {declaration.name: declaration for declaration in read_declarations(folder)}


def test_a_theorem_is_as_its_source_says(out: Path) -> None:
    assert _by_name(out)["uses_choice"] == Declaration(
        name="uses_choice",
        kind=Kind.THEOREM,
        module="Small",
        type="∀ (p : MyNat → Prop), MyEq (choice p) (choice p)",
        statement="theorem uses_choice (p : MyNat → Prop) : MyEq (choice p) (choice p)",
        range=SourceRange(line=41, column=0, end_line=41, end_column=80),
        value_known=True,
    )


def test_flags_let_one_keep_what_a_person_wrote(out: Path) -> None:
    kept = {
        name
        for name, declaration in _by_name(out).items()
        if not (declaration.generated or declaration.internal)
    }
    assert kept == {
        "lcAny", "MyNat", "MyNat.zero", "MyNat.succ", "MyEq", "MyEq.refl", "Inhab", "Inhab.mk",
        "Inhab.point", "instInhabMyNat", "Pair", "Pair.mk", "Pair.left", "Pair.right", "MyNat.refl",
        "_private.Small.0.secret", "MyNat.next", "twice", "choice", "uses_choice", "«odd name»", "danger",
    }  # fmt: skip


def test_flags_are_those_of_the_attributes(out: Path) -> None:
    found = _by_name(out)
    assert found["Inhab"].type_class
    assert found["Inhab"].structure
    assert found["instInhabMyNat"].instance
    assert found["twice"].reducible
    assert found["MyNat.next"].protected
    assert found["_private.Small.0.secret"].private
    assert not found["_private.Small.0.secret"].exported
    assert found["MyNat.next"].exported
    assert found["MyNat"].docstring == "Natural numbers, for a file that imports nothing."


def test_edges_say_whether_type_or_value_uses_a_constant(out: Path) -> None:
    edges = {(edge.target, edge.where) for edge in read_edges(out) if edge.source == "uses_choice"}
    assert edges == {
        ("MyNat", Where.TYPE), ("MyEq", Where.TYPE), ("choice", Where.TYPE),
        ("MyNat", Where.VALUE), ("MyEq.refl", Where.VALUE), ("choice", Where.VALUE),
    }  # fmt: skip


def test_rows_of_edges_are_rows_of_the_declarations(out: Path) -> None:
    names = pq.read_table(out / DECLARATIONS)["name"].to_pylist()
    for row in pq.read_table(out / EDGES).to_pylist():
        for end in ("source", "target"):
            number = row[f"{end}_row"]
            assert row[end] not in names if number is None else row[end] == names[number]


def test_an_attribute_of_a_later_module_counts(library: Path, tmp_path: Path) -> None:
    # `Init.Data.Nat.Basic` says `attribute [simp] Nat.not_lt_zero`, which `Init.Prelude` declares.
    prelude, basic = library / "Init/Prelude.olean", library / "Init/Data/Nat/Basic.olean"
    extract(Request((prelude,), tmp_path / "one", workers=1))
    extract(Request((prelude, basic), tmp_path / "two", workers=1))
    assert not _by_name(tmp_path / "one")["Nat.not_lt_zero"].simp
    assert _by_name(tmp_path / "two")["Nat.not_lt_zero"].simp


def test_the_manifest_says_what_was_read(small: Path, small_module: Path, tmp_path: Path) -> None:
    sources = (small.parent, small_module.parent)
    for name in ("one", "two"):
        extract(Request(sources[:1], tmp_path / name, workers=1))
    extract(Request(sources, tmp_path / "both", prefix="Small", kinds=("theorem",), workers=1))
    one, two, both = (
        Manifest.model_validate_json((tmp_path / name / MANIFEST).read_text())
        for name in ("one", "two", "both")
    )
    assert one.sources == (str(small.parent),)
    assert one.lean == ("4.35.0",)
    assert (one.modules, one.bytes, one.skipped) == (1, small.stat().st_size, ())
    assert one.declarations == read_table(tmp_path / "one" / DECLARATIONS).num_rows
    assert one.edges == read_table(tmp_path / "one" / EDGES).num_rows
    assert one.digest == two.digest != both.digest
    assert (both.prefix, both.kinds) == ("Small", ("theorem",))


def test_prefix_and_kinds_select(library: Path, tmp_path: Path) -> None:
    request = Request(
        (library / "Init",), tmp_path, prefix="Data.Nat", kinds=("theorem",), workers=1
    )
    manifest = extract(request)
    declarations = list(read_declarations(tmp_path))
    assert manifest.declarations == len(declarations) > 1000
    assert {d.kind for d in declarations} == {Kind.THEOREM}
    assert all(d.module.startswith("Data.Nat") for d in declarations)
    names = {d.name for d in declarations}
    assert {edge.source for edge in read_edges(tmp_path)} <= names


def test_the_outcome_does_not_depend_on_the_number_of_processes(
    library: Path, tmp_path: Path
) -> None:
    source = library / "Init" / "Data" / "List"
    for workers in (1, 2):
        extract(Request((source,), tmp_path / str(workers), workers=workers))
    for table in (DECLARATIONS, EDGES, MODULES):
        assert pq.read_table(tmp_path / "1" / table).equals(pq.read_table(tmp_path / "2" / table))


def test_a_killed_run_is_taken_up_where_it_was(library: Path, tmp_path: Path) -> None:
    source, out = library / "Init", tmp_path / "out"
    program = (
        "from pathlib import Path\n"
        "from lean_project.corpus.extraction import Request, extract\n"
        "if __name__ == '__main__':\n"
        f"    extract(Request((Path({str(source)!r}),), Path({str(out)!r}), workers=1))\n"
    )
    script = tmp_path / "run.py"
    script.write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    running = subprocess.Popen(
        [sys.executable, str(script)], env=environment, start_new_session=True
    )
    work = out / ".extract"
    deadline = time.monotonic() + 240
    while len(list(work.glob("*.json"))) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    finished = {path.name: path.stat().st_mtime_ns for path in work.glob("*.json")}
    assert len(finished) >= 2
    assert not (out / DECLARATIONS).exists()
    told: list[tuple[str, int, int]] = []
    extract(Request((source,), out, workers=1), lambda *step: told.append(step))
    first = next(step for step in told if step[0] == "declarations")
    assert first[1] > 0  # files that count as done from the start
    assert read_table(out / MODULES).num_rows == len(compiled_files([source]))
    assert not work.exists()


def test_a_lake_project_is_known_by_its_folders(small: Path, tmp_path: Path) -> None:
    built = tmp_path / "project/.lake/build/lib/lean/My/Small.olean"
    package = tmp_path / "project/.lake/packages/dep/.lake/build/lib/lean/Dep.olean"
    for file in (built, package):
        file.parent.mkdir(parents=True)
        shutil.copy(small, file)
    files = compiled_files([tmp_path / "project"])
    assert [file.module for file in files] == ["Dep", "My.Small"]
    source = tmp_path / "project/My/Small.lean"
    source.parent.mkdir()
    shutil.copy(small.with_suffix(".lean"), source)
    extract(Request((built,), tmp_path / "out", workers=1))
    assert _by_name(tmp_path / "out")["MyNat.refl"].statement == (
        "theorem MyNat.refl (n : MyNat) : MyEq n n"
    )


def test_declarations_and_edges_from_elsewhere_fit_the_same_tables() -> None:
    declaration = Declaration(name="a", kind=Kind.AXIOM, module="M", level_params=("u",))
    edge = Edge(source="a", target="b", where=Where.TYPE)
    assert declaration_table([declaration]).to_pylist()[0]["name"] == "a"
    assert edge_table([edge]).select(EDGE_COLUMNS).to_pylist() == [edge.model_dump(mode="json")]
