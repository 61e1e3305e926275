"""`leanscribe steps`: a table for people, JSON for programs, a folder with which a killed run goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from lean_project.corpus.proof_steps import ProofStep
from lean_project.embedded.prepare import Installation
from tests.app.conftest import COMMAND, Run

PROOF = """theorem t (a b : ℕ) (h : a = b) : b = a ∧ True := by
  constructor
  · rw [h.symm]
  · trivial
"""


@pytest.fixture
def proof(tmp_path: Path, installation: Installation) -> Path:  # noqa: ARG001
    file = tmp_path / "proof.lean"
    file.write_text(PROOF, "utf-8")
    return file


def test_a_table_for_people(leanscribe: Run, proof: Path) -> None:
    done = leanscribe("steps", proof)
    assert done.returncode == 0
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    assert lines == [
        f"{proof}: t",
        "place  tactic         goals  then to show  names",
        "2:2    constructor    1 → 2  ⊢ b = a",
        "3:2    · rw [h.symm]  2 → 1  ⊢ True        Eq.symm",
        "3:4      rw [h.symm]  1 → 0                Eq.symm",
        "4:2    · trivial      1 → 0",
        "4:4      trivial      1 → 0",
    ]
    assert "5 steps of 1 declarations" in done.stderr


def test_json_and_json_lines_hold_the_same(leanscribe: Run, proof: Path) -> None:
    whole = leanscribe("steps", "--json", proof)
    lines = leanscribe("steps", "--jsonl", proof)
    steps = [ProofStep.model_validate_json(line) for line in lines.stdout.splitlines()]
    assert json.loads(whole.stdout) == [step.model_dump(mode="json") for step in steps]
    assert [step.parent for step in steps] == [None, None, 1, None, 3]


def test_an_error_in_the_text_is_shown_with_its_place(leanscribe: Run, proof: Path) -> None:
    proof.write_text(PROOF.replace("trivial", "omega_nonsense"), "utf-8")
    done = leanscribe("steps", proof)
    assert done.returncode == 1
    assert f"{proof}:4:" in done.stderr
    assert "constructor" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nowhere.lean"], "nowhere.lean cannot be read"),
        (["--json", "--jsonl", "proof.lean"], "exclude each other"),
        (["empty"], "no .lean file in empty"),
    ],
)
def test_wrong_input_is_one_sentence(
    leanscribe: Run, proof: Path, arguments: list[str], told: str
) -> None:
    (proof.parent / "empty").mkdir()
    done = leanscribe("steps", *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("leanscribe: ")
    assert told in done.stderr


@pytest.mark.parametrize("out", ["proof.lean", "proof.lean/below", "/proc"])
def test_a_folder_that_cannot_be_written_is_refused_before_any_work(
    leanscribe: Run, proof: Path, out: str
) -> None:
    done = leanscribe("steps", "--jsonl", "proof.lean", "--out", out)
    assert done.returncode == 2
    assert done.stdout == ""  # each text's steps are printed as soon as it is traced
    assert f"the folder {out} cannot be written" in done.stderr
    assert proof.read_text("utf-8") == PROOF


def test_a_file_in_the_way_of_the_traces_is_told(leanscribe: Run, proof: Path) -> None:
    out = proof.parent / "out"
    out.mkdir()
    (out / "traces").write_text("in the way")
    done = leanscribe("steps", proof, "--out", out)
    assert done.returncode == 2
    assert "out/traces cannot be written" in done.stderr


def test_a_killed_run_goes_on_where_it_was(leanscribe: Run, proof: Path) -> None:
    texts = proof.parent / "texts"
    texts.mkdir()
    for number in range(6):
        text = PROOF.replace("theorem t", f"theorem t{number}")
        (texts / f"{number}.lean").write_text(text, "utf-8")
    # The last one cannot end within the patience of this test.
    (texts / "9.lean").write_text(
        "set_option maxHeartbeats 0\nset_option maxRecDepth 1000000\n"
        "example : True := by\n  repeat (first | (have := trivial; skip))\n",
        "utf-8",
    )
    out = proof.parent / "out"
    command = [COMMAND, "steps", str(texts), "--out", str(out), "--workers", "1"]
    with subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL) as running:
        deadline = time.monotonic() + 60
        while len(list(out.glob("traces/*.json"))) < 6 and time.monotonic() < deadline:
            time.sleep(0.1)
        os.killpg(running.pid, signal.SIGKILL)
    kept = {file: file.stat().st_mtime_ns for file in out.glob("traces/*.json")}
    assert len(kept) == 6
    assert not (out / "steps.jsonl").exists()
    (texts / "9.lean").unlink()
    assert leanscribe("steps", texts, "--out", out).returncode == 0
    assert {file: file.stat().st_mtime_ns for file in out.glob("traces/*.json")} == kept
    assert len((out / "steps.jsonl").read_text("utf-8").splitlines()) == 30
