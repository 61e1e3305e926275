"""What a person can get wrong on the command line: one sentence, exit code 2, no work begun."""

from __future__ import annotations

import os
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.app.conftest import Run

GOOD = "Theorem. For every integer $n$, $n^3 - n$ is divisible by $6$.\n"


def assert_one_sentence(done: CompletedProcess[str], *words: str) -> None:
    """Exit code 2, nothing on stdout, one line on stderr that holds the words."""
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("leanscribe: ")
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.lean", b"", "empty"),
        ("blank.lean", b" \n\t\n", "empty"),
        ("binary.lean", b"\x7fELF\x02\x01\x01\x00\x00", "null character"),
        ("bytes.lean", b"\x89PNG\r\n\x1a\n\x00\x00", "UTF-8"),
        ("latin1.lean", "-- é\ntheorem t : 1 = 1 := rfl".encode("latin-1"), "UTF-8"),
        ("large.lean", b"-- a comment\n" * 800_000, "split it"),
    ],
)
def test_check_refuses_a_file_that_is_not_lean(
    leanscribe: Run, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    assert_one_sentence(leanscribe("check", name), name, words)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.tex", b"", "empty"),
        ("blank.md", b" \n\t\n", "empty"),
        ("binary.tex", b"\x7fELF\x02\x01\x01\x00\x00", "binary"),
        ("latin1.tex", "Théorème".encode("latin-1"), "UTF-8"),
        ("large.tex", b"Let $n$ be even. " * 700_000, "smaller"),
        ("unclosed.tex", b"\\begin{theorem} Let $n$ be even.", "theorem"),
    ],
)
def test_formalize_refuses_a_file_that_is_not_a_section(
    leanscribe: Run, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    assert_one_sentence(leanscribe("formalize", name, "--out", "out"), name, words)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("command", ["check", "formalize"])
def test_an_absent_file_and_a_folder_are_named(
    leanscribe: Run, tmp_path: Path, command: str
) -> None:
    assert_one_sentence(leanscribe(command, "nowhere.tex"), "nowhere.tex")
    (tmp_path / "folder").mkdir()
    assert_one_sentence(leanscribe(command, "folder"), "folder")


def test_a_name_that_is_no_text_is_still_told(leanscribe: Run, tmp_path: Path) -> None:
    strange = os.fsdecode(b"\xff.lean")
    (tmp_path / strange).write_bytes(b"")
    assert_one_sentence(leanscribe("check", strange, LC_ALL="C"), ".lean", "empty")


@pytest.mark.parametrize("out", ["file", "file/below", "/proc/leanscribe"])
def test_an_unwritable_output_folder_is_refused_before_any_work(
    leanscribe: Run, tmp_path: Path, out: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "section.md").write_text(GOOD)
    assert_one_sentence(leanscribe("formalize", "section.md", "--out", out), out, "--out")
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["-k", "0"], "--k"),
        (["-k", "-3"], "--k"),
        (["-k", "many"], "-k"),
        (["-k", "1000"], "--k"),
        (["--timeout", "0"], "--timeout"),
        (["--timeout", "nan"], "--timeout"),
        (["--workers", "0"], "--workers"),
        (["--translator", "oracle"], "oracle"),
        (["--backend", "coq"], "coq"),
        (["--speed", "high"], "--speed"),
    ],
)
def test_a_wrong_option_is_named(
    leanscribe: Run, tmp_path: Path, options: list[str], words: str
) -> None:
    (tmp_path / "section.md").write_text(GOOD)
    assert_one_sentence(leanscribe("formalize", "section.md", *options), words)


def test_an_unknown_translator_is_told_which_there_are(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "section.md").write_text(GOOD)
    done = leanscribe("formalize", "section.md", "--translator", "oracle")
    assert_one_sentence(done, "grammar")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chek"], "chek"),
        (["check"], "nothing to check"),
        (["formalize"], "file"),
        (["check", "--jsonl", "a.lean"], "--jsonl"),
        (["check", "--mode", "guess", "a.lean"], "guess"),
        (["app", "--port", "0"], "--port"),
        (["app", "--translator", "oracle"], "oracle"),
    ],
)
def test_wrong_usage_is_one_sentence(leanscribe: Run, arguments: list[str], words: str) -> None:
    assert_one_sentence(leanscribe(*arguments), words)


def test_a_wrong_setting_is_named_where_it_was_written(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "section.md").write_text(GOOD)
    in_environment = leanscribe("formalize", "section.md", LEANSCRIBE_K="none")
    assert_one_sentence(in_environment, "LEANSCRIBE_K", "none")
    (tmp_path / "leanscribe.toml").write_text("k = 0\n")
    assert_one_sentence(leanscribe("formalize", "section.md"), "k in leanscribe.toml")
    (tmp_path / "leanscribe.toml").write_text("speed = 3\n")
    assert_one_sentence(leanscribe("formalize", "section.md"), "speed", "leanscribe.toml")
    (tmp_path / "leanscribe.toml").write_text("k = = 3\n")
    assert_one_sentence(leanscribe("formalize", "section.md"), "leanscribe.toml")
    (tmp_path / "leanscribe.toml").write_bytes(b"\xff\xfe\x00")
    assert_one_sentence(leanscribe("formalize", "section.md"), "leanscribe.toml")


def test_an_unusable_cache_directory_is_named(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "t.lean").write_text("theorem t : 1 = 1 := rfl")
    cache = str(tmp_path / "file" / "cache")
    for arguments in (["setup"], ["check", "t.lean"]):
        assert_one_sentence(leanscribe(*arguments, LEANSCRIBE_CACHE_DIR=cache), cache)


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (["check", "t.lean"], ""),
        (["check", "--json", "t.lean"], ""),
        (["check", "--jsonl"], '{"id": 1, "code": "theorem t : 1 = 1 := rfl"}\n'),
        (["formalize", "section.md"], ""),
        (["formalize", "--json", "section.md"], ""),
        (["--help"], ""),
    ],
)
def test_a_full_disk_under_the_output_is_one_sentence(
    leanscribe: Run, tmp_path: Path, arguments: list[str], stdin: str
) -> None:
    (tmp_path / "t.lean").write_text("theorem t : 1 = 1 := rfl")
    (tmp_path / "section.md").write_text(GOOD)
    with Path("/dev/full").open("wb") as full:
        done = leanscribe(*arguments, stdin=stdin, stdout=full)
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last.startswith("leanscribe: could not write the output (no space left on device)")
    assert "Traceback" not in done.stderr


def test_a_section_under_a_name_of_other_bytes_is_formalized(
    leanscribe: Run, tmp_path: Path
) -> None:
    (tmp_path / os.fsdecode(b"bad\xff.md")).write_text(GOOD)
    done = leanscribe("formalize", os.fsdecode(b"bad\xff.md"), "--out", "out")
    assert done.returncode == 0, done.stderr
    assert "bad\ufffd" in (tmp_path / "out" / "pairs.jsonl").read_text("utf-8")


def test_brackets_and_colons_in_a_file_name_are_shown(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "a[red]b[1]:x:.lean").write_text("theorem t : 1 = 2 := rfl")
    done = leanscribe("check", "a[red]b[1]:x:.lean")
    assert done.returncode == 1
    assert done.stdout.count("a[red]b[1]:x:.lean") > 1
