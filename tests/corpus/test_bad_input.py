"""Whatever stands in a file that should be compiled Lean: it is named, skipped and counted."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.extraction import Request, extract
from lean_project.olean import OleanError, read_module
from tests.corpus import fuzz

_FILES = 5000


def test_5000_mutated_files_are_read_or_refused(small: Path, library: Path, tmp_path: Path) -> None:
    originals = [small, library / "Init/Control/Id.olean", library / "Init/Data/Nat/Dvd.olean"]
    done = subprocess.run(
        [sys.executable, "-m", fuzz.__name__, str(tmp_path), str(_FILES), *map(str, originals)],
        capture_output=True,
        text=True,
        timeout=500,
    )
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    assert outcome["faults"] == []
    assert outcome["read"] + outcome["refused"] == _FILES
    assert outcome["refused"] > _FILES / 2
    assert outcome["longest"] < 1.0


@pytest.mark.parametrize(
    ("contents", "problem"),
    [
        (b"", "is empty"),
        (b"olean", "ends after 5 bytes"),
        (b"\x7fELF" + bytes(200), "is no compiled Lean file"),
        (b"olean\x03\x01" + b"4.28.0".ljust(33, b"\0") + bytes(200), "has format version 3"),
        (
            b"olean\x02\x01" + b"4.21.0".ljust(33, b"\0") + bytes(200),
            "was written by Lean '4.21.0'",
        ),
        (b"olean\x02\x01" + b"4.36.0".ljust(33, b"\0") + bytes(200), "this reader knows Lean 4.22"),
        (b"olean\x02\x01" + b"nonsense".ljust(33, b"\0") + bytes(200), "'nonsense'"),
        (b"olean\x02\x11" + b"4.28.0".ljust(33, b"\0") + bytes(200), "unknown flags (0x11)"),
        (b"olean\x02\x01" + b"4.28.0".ljust(33, b"\0") + bytes(200), "damaged header"),
    ],
)
def test_a_header_that_is_not_right_is_explained(
    contents: bytes, problem: str, tmp_path: Path
) -> None:
    file = tmp_path / "Bad.olean"
    file.write_bytes(contents)
    with pytest.raises(OleanError) as raised:
        read_module(file)
    assert problem in str(raised.value)
    assert str(file) in str(raised.value)


def test_what_is_no_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "Folder.olean").mkdir()
    os.mkfifo(tmp_path / "Pipe.olean")
    for name, problem in [
        ("Folder.olean", "is a directory"),
        ("Pipe.olean", "is no ordinary file"),
        ("Missing.olean", "cannot be read"),
    ]:
        with pytest.raises(OleanError, match=problem):
            read_module(tmp_path / name)


def test_parts_of_different_builds_are_refused(
    small: Path, small_module: Path, tmp_path: Path
) -> None:
    shutil.copy(small, tmp_path / "Small.olean")
    shutil.copy(f"{small_module}.private", tmp_path / "Small.olean.private")
    with pytest.raises(OleanError, match=r"Small\.olean\.private does not belong to Small\.olean"):
        read_module(tmp_path / "Small.olean")


def test_a_file_that_changes_meanwhile_is_refused_or_read_whole(
    library: Path, tmp_path: Path
) -> None:
    original = (library / "Init/Core.olean").read_bytes()
    file = tmp_path / "Core.olean"
    file.write_bytes(original)
    whole = len(read_module(file).constants.kinds)
    stop = threading.Event()

    def rewrite() -> None:
        while not stop.is_set():
            file.write_bytes(original[: len(original) // 2])
            file.write_bytes(original)

    writer = threading.Thread(target=rewrite)
    writer.start()
    refused = 0
    try:
        for _ in range(100):
            try:
                assert len(read_module(file).constants.kinds) == whole
            except OleanError:
                refused += 1
    finally:
        stop.set()
        writer.join()
    assert refused > 0


def test_a_defective_file_is_skipped_and_counted(small: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    shutil.copy(small, source / "Good.olean")
    (source / "Cut.olean").write_bytes(small.read_bytes()[:5000])
    (source / "Folder.olean").mkdir()
    manifest = extract(Request((source,), tmp_path / "out", workers=1))
    assert manifest.modules == 1
    assert [Path(skipped.file).name for skipped in manifest.skipped] == [
        "Cut.olean",
        "Folder.olean",
    ]
    assert all(skipped.file in skipped.problem for skipped in manifest.skipped)


def test_sources_that_hold_nothing_are_wrong_input(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="does not exist"):
        extract(Request((tmp_path / "nowhere",), tmp_path / "out"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(CorpusError, match=r"holds no \.olean files"):
        extract(Request((tmp_path / "empty",), tmp_path / "out"))
