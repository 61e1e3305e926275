"""`leanscribe extract` and `leanscribe graph` as a person runs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from lean_project.embedded.prepare import Installation
from tests.app.conftest import Run


def _files(installation: Installation, folder: Path) -> Path:
    """A few files of the Lean package and one that is cut short."""
    folder.mkdir()
    for name in ("Prelude", "Core"):
        shutil.copy(installation.library / "Init" / f"{name}.olean", folder)
    (folder / "Cut.olean").write_bytes((folder / "Core.olean").read_bytes()[:9999])
    return folder


def test_extract_and_ask(leanscribe: Run, installation: Installation, tmp_path: Path) -> None:
    source = _files(installation, tmp_path / "source")
    done = leanscribe("extract", source, "--out", "out", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["modules"] == 2
    assert "Cut.olean" in done.stderr
    shown = leanscribe("graph", "out", "show", "Nat.add", "--depth", "3", "--json")
    assert "Nat.rec" in {node["name"] for node in json.loads(shown.stdout)["rests_on"]}
    path = leanscribe("graph", "out", "path", "Nat.add", "Nat.zero")
    assert path.returncode == 0
    assert path.stdout.splitlines()[0] == "Nat.add"
    assert leanscribe("graph", "out", "path", "Nat", "Nat.add").returncode == 1
    stats = json.loads(leanscribe("graph", "out", "stats", "--json").stdout)
    assert stats["declarations"] > 3000
    levels = json.loads(leanscribe("graph", "out", "levels", "--json").stdout)
    assert sum(levels.values()) == stats["declarations"]
    for file, begins in [
        ("add.svg", "<svg"),
        ("add.dot", "digraph"),
        ("add.graphml", "<?xml"),
        ("add.json", "{"),
    ]:
        assert leanscribe("graph", "out", "export", "Nat.add", "--out", file).returncode == 0
        assert (tmp_path / file).read_text().startswith(begins)


def test_strict_exits_with_1_if_a_file_was_skipped(
    leanscribe: Run, installation: Installation, tmp_path: Path
) -> None:
    source = _files(installation, tmp_path / "source")
    assert leanscribe("extract", source, "--out", "out", "--strict").returncode == 1


def test_prefix_and_kinds_select(
    leanscribe: Run, installation: Installation, tmp_path: Path
) -> None:
    source = _files(installation, tmp_path / "source")
    options = ("--prefix", "Core", "--kinds", "theorem,axiom", "--json")
    told = json.loads(leanscribe("extract", source, "--out", "out", *options).stdout)
    assert (told["prefix"], told["kinds"]) == ("Core", ["theorem", "axiom"])
    assert told["modules"] == 1
    stats = json.loads(leanscribe("graph", "out", "stats", "--json").stdout)
    assert stats["kinds"].keys() == {"theorem", "axiom"}
    assert stats["declarations"] == told["declarations"]


def test_wrong_input_is_one_sentence_and_exit_2(leanscribe: Run) -> None:
    for arguments, told in [
        (("extract", "nowhere", "--out", "out"), "nowhere does not exist"),
        (("extract", ".", "--out", "out", "--kinds", "lemma"), "'lemma' is no kind"),
        (("graph", "nowhere", "stats"), "nowhere holds no tables"),
    ]:
        done = leanscribe(*arguments)
        assert done.returncode == 2
        assert told in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
