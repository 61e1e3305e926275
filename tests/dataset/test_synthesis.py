"""`leanscribe dataset synthesize`: the same seed makes the same bytes, whatever happens meanwhile."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.cli import run
from translator.dataset.model import Split
from translator.dataset.synthetic.drawing import Recipe, areas
from translator.dataset.synthetic.exclusion import loose_key, read_exclusion
from translator.dataset.synthetic.pairs import generate
from translator.dataset.synthetic.report import write_report
from translator.dataset.synthetic.shards import read_pairs
from translator.dataset.synthetic.synthesis import (
    Checking,
    Request,
    SynthesisError,
    synthesize,
)

NONE = Checking(kind="none")


def _request(out: Path, count: int, **changes: object) -> Request:
    values: dict[str, object] = {"recipe": Recipe(7), "check": NONE, "workers": 1, **changes}
    return Request(count=count, out=out, **values)  # type: ignore[arg-type]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("pairs-*"))}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of one process that nothing interrupted."""
    folder = tmp_path_factory.mktemp("whole")
    assert synthesize(_request(folder, 10_000)) == 10_000
    return folder


def test_two_processes_write_the_same_bytes_as_one(whole: Path, tmp_path: Path) -> None:
    synthesize(_request(tmp_path, 10_000, workers=2))
    assert _bytes(tmp_path) == _bytes(whole)


def test_a_killed_run_is_taken_up_and_ends_with_the_same_bytes(whole: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app.cli", "dataset", "synthesize", "--out", str(tmp_path)]
    command += ["--count", "10000", "--seed", "7", "--check", "none"]
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 60
        while len(list((tmp_path / "chunks").glob("*.json"))) < 1:
            assert time.monotonic() < deadline
            assert process.poll() is None, "it ended before it could be killed"
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    left = len(_bytes(tmp_path))
    assert 1 <= left < len(_bytes(whole))
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "10,000 pairs" in done.stdout
    assert _bytes(tmp_path) == _bytes(whole)


def test_a_damaged_record_is_made_again(whole: Path, tmp_path: Path) -> None:
    shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    (tmp_path / "chunks" / "00001.json").write_text('{"number": 1')
    synthesize(_request(tmp_path, 10_000))
    assert _bytes(tmp_path) == _bytes(whole)


def test_the_count_may_change(whole: Path, tmp_path: Path) -> None:
    shutil.copytree(whole, tmp_path, dirs_exist_ok=True)
    synthesize(_request(tmp_path, 5_000))
    assert sum(1 for _ in read_pairs(tmp_path)) == 5_000
    synthesize(_request(tmp_path, 10_000))
    assert _bytes(tmp_path) == _bytes(whole)


def test_pairs_are_distinct_and_splits_keep_statements_together(whole: Path) -> None:
    pairs = list(read_pairs(whole))
    assert len({pair.id for pair in pairs}) == len({pair.text for pair in pairs}) == len(pairs)
    lean = {pair.statement: pair.lean for pair in pairs}
    split = {pair.statement: pair.split for pair in pairs}
    assert len(set(lean.values())) == len(lean)
    assert all(lean[p.statement] == p.lean and split[p.statement] == p.split for p in pairs)
    assert 0.95 < sum(s is Split.TRAIN for s in split.values()) / len(split) < 1
    assert {pair.provenance.area for pair in pairs} == set(areas())
    assert all(pair.verdict is None and pair.level is None for pair in pairs)


def test_generate_makes_what_the_command_writes(whole: Path) -> None:
    made = [(pair.text, pair.lean) for pair in generate(7, 2_000)]
    assert made == [(pair.text, pair.lean) for pair in read_pairs(whole)][:2_000]
    assert made != [(pair.text, pair.lean) for pair in generate(8, 2_000)]


def test_every_pair_is_checked_by_lean(tmp_path: Path) -> None:
    assert (
        run(["dataset", "synthesize", "--out", str(tmp_path), "--count", "900", "--seed", "5"]) == 0
    )
    pairs = list(read_pairs(tmp_path))
    assert len(pairs) == 900
    assert all(pair.verdict and pair.verdict.status == "accepted" for pair in pairs)
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["pairs"] == 900
    assert sum(row["pairs"] for row in report["areas"].values()) == 900
    assert report["accepted_share"] >= 0.995
    assert report["faults"] == {}
    assert report["accepted"] + len(report["refused"]) == report["checked"] == report["statements"]


def test_a_sample_is_checked(tmp_path: Path) -> None:
    synthesize(_request(tmp_path, 900, check=Checking(kind="sample", size=5)))
    checked = {pair.statement for pair in read_pairs(tmp_path) if pair.verdict}
    report = write_report(tmp_path)
    assert 0 < len(checked) <= report.checked == 5 < report.statements
    assert report.accepted_share == report.accepted / 5
    assert sum(row.checked for row in report.areas.values()) == 5


def test_what_was_not_checked_is_not_called_accepted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["dataset", "synthesize", "--out", str(tmp_path), "--count", "300", "--check", "none"]
    assert run(command) == 0
    said = capsys.readouterr().out
    assert "Lean checked 0" in " ".join(said.split())
    assert "%" not in said
    assert re.search(r"300 pairs in .*, in \d+ s\.", " ".join(said.split()))
    report = json.loads((tmp_path / "report.json").read_text())
    rows = [report, *(row for name in ("areas", "templates") for row in report[name].values())]
    assert {(row["checked"], row["accepted"], row["accepted_share"]) for row in rows} == {
        (0, 0, None)
    }


def test_a_folder_of_another_seed_is_not_mixed_up(tmp_path: Path) -> None:
    synthesize(_request(tmp_path, 500))
    with pytest.raises(SynthesisError, match="seed is 7, not 8"):
        synthesize(_request(tmp_path, 500, recipe=Recipe(8)))


def test_pairs_of_other_templates_are_not_mixed_up(tmp_path: Path) -> None:
    synthesize(_request(tmp_path, 500))
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    manifest["templates"] = "of an earlier version"
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(SynthesisError, match='templates is "of an earlier version", not "'):
        synthesize(_request(tmp_path, 500))


def test_an_output_folder_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file")
    assert run(["dataset", "synthesize", "--out", str(tmp_path / "out"), "--check", "none"]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "cannot be written" in said
    assert "choose another with --out" in said


def test_statements_of_a_benchmark_are_not_made(whole: Path, tmp_path: Path) -> None:
    pairs = list(read_pairs(whole))
    lean = pairs[0].lean
    (tmp_path / "held.jsonl").write_text(
        json.dumps({"formal_statement": lean.replace("theorem t", "theorem  other_name")}) + "\n"
    )
    excluded = read_exclusion([tmp_path / "held.jsonl"])
    synthesize(_request(tmp_path / "out", 3_000, excluded=excluded))
    made = {pair.lean for pair in read_pairs(tmp_path / "out")}
    assert lean not in made
    assert pairs[50].lean in made


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "theorem a (x : ℝ) (h₀ : x = 2) : x ^ 2 = 4 := sorry",
            "theorem t (y : ℝ) (h : y = 2) : (y) ^ 2 = 4 := by sorry",
        ),
        (
            "theorem a (x : ℝ) (y : ℝ) (hx : x > 0) (hxy : x ≤ y) : y ≥ x ∧ x + 1 > 1 := sorry",
            "theorem b {x y : ℝ} (h₀ : x ≤ y) (h₁ : 0 < x) : (x ≤ y) ∧ 1 < x + 1 := by sorry",
        ),
        (
            "/-- The theorem of\nlemma fame says = things. -/\ntheorem a (n : ℕ) : n = n := sorry",
            "theorem b (n : ℕ) :\n    n = n := by\n  sorry",
        ),
        (
            "lemma helper : 1 = 1 := rfl\n\ntheorem a (p : ℕ) (hp : p.Prime) : 2 = p := sorry",
            "theorem b (q : ℕ) (prime_q : q.Prime) : 2 = q := sorry",
        ),
        (
            "theorem a (f : ℕ → ℕ) (hf : ∀ x > 0, f x ≥ x) : f 1 = 1 := sorry",
            "theorem b (g : ℕ → ℕ) (h : ∀ y > 0, y ≤ g y) : g 1 = 1 := sorry",
        ),
        (
            "theorem a (p : ℕ) (h : Nat.Prime p) (k : ℕ) (hk : Odd k) : p = k := sorry",
            "theorem a (p k : ℕ) (a : Odd k) (b : Nat.Prime p) : p = k := sorry",
        ),
        ("lemma t (n : ℕ) : ∃ k, k = n := sorry", "theorem u (m : ℕ) : ∃ j : ℕ, j = m := by sorry"),
    ],
)
def test_letters_names_and_brackets_do_not_hide_a_statement(one: str, other: str) -> None:
    assert loose_key(one) == loose_key(other)
    assert loose_key(one) != loose_key(other.replace("= ", "≠ "))


def test_one_area_only(tmp_path: Path) -> None:
    synthesize(_request(tmp_path, 500, recipe=Recipe(1, ("groups",))))
    assert {pair.provenance.area for pair in read_pairs(tmp_path)} == {"groups"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--area", "botany"], "'botany' is no area; the areas are number theory, algebra"),
        (["--check", "some"], "--check 'some' is none of `all`, `none` and `sample:N`"),
        (["--check", "sample:0"], "with a positive N"),
        (["--exclude", "missing.jsonl"], "missing.jsonl cannot be read"),
    ],
)
def test_wrong_options_are_named(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["dataset", "synthesize", "--out", str(tmp_path), *arguments]) == 2
    assert said in " ".join(capsys.readouterr().err.split())
