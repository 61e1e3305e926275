"""`leanscribe check`, run as a person and as a program runs it, on the real checker."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.app.conftest import COMMAND, Run

pytestmark = pytest.mark.usefixtures("installation")

TRUE = "theorem t (a b : Nat) : a + b = b + a := by omega"
FALSE = "theorem f (a : Nat) : a = a + 1 := by omega"
STATEMENT = "theorem s (a b c : Nat) (h : a ∣ b) : a ∣ b * c := by sorry"


def lines(*snippets: tuple[str, str]) -> str:
    return "".join(json.dumps({"id": id, "code": code}) + "\n" for id, code in snippets)


def test_an_accepted_file_is_exit_0(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "t.lean").write_text(TRUE)
    done = leanscribe("check", "t.lean")
    assert done.returncode == 0
    assert "t.lean" in done.stdout
    assert "accepted" in done.stdout


def test_a_rejected_file_is_exit_1_with_the_message_at_its_place(
    leanscribe: Run, tmp_path: Path
) -> None:
    (tmp_path / "t.lean").write_text(TRUE)
    (tmp_path / "f.lean").write_text(f"\n{FALSE}")
    done = leanscribe("check", "t.lean", "f.lean")
    assert done.returncode == 1
    assert "f.lean:2:38: error: omega could not prove the goal" in done.stdout


def test_a_statement_passes_as_a_statement_and_not_as_a_proof(leanscribe: Run) -> None:
    assert leanscribe("check", "-", stdin=STATEMENT).returncode == 0
    as_proof = leanscribe("check", "--mode", "proof", "-", stdin=STATEMENT)
    assert as_proof.returncode == 1
    assert "forbidden" in as_proof.stdout


def test_json_holds_the_whole_verdict(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "s.lean").write_text(STATEMENT)
    (verdict,) = json.loads(leanscribe("check", "--json", "s.lean").stdout)
    assert verdict["id"] == "s.lean"
    assert verdict["status"] == "accepted"
    assert verdict["sorries"] == 1
    assert [d["name"] for d in verdict["declarations"]] == ["s"]
    assert verdict["environment"]["backend"] == "embedded"


def test_jsonl_answers_every_line_in_order(leanscribe: Run) -> None:
    codes = {"true": TRUE, "false": FALSE, "statement": STATEMENT}
    asked = [(f"{name}-{n}", code) for n in range(5) for name, code in codes.items()]
    done = leanscribe("check", "--jsonl", stdin=lines(*asked))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [id for id, _ in asked]
    statuses = {answer["id"].split("-")[0]: answer["status"] for answer in answers}
    assert statuses == {"true": "accepted", "false": "rejected", "statement": "accepted"}
    assert done.returncode == 1


def test_a_jsonl_line_has_the_fields_of_the_wire_format(leanscribe: Run) -> None:
    answer = json.loads(leanscribe("check", "--jsonl", stdin=lines(("7", STATEMENT))).stdout)
    assert list(answer) == [
        "id", "status", "reason", "messages", "declarations", "sorries", "axioms", "environment",
        "elapsed_ms",
    ]  # fmt: skip
    (message,) = answer["messages"]
    assert {"severity", "line", "column", "end_line", "end_column", "text"} == set(message)


def test_a_program_can_wait_for_each_verdict_before_it_asks_again() -> None:
    with subprocess.Popen(
        [COMMAND, "check", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in range(3):
            process.stdin.write(lines((str(number), TRUE)))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == str(number)
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def test_malformed_lines_are_named_and_the_others_are_checked(leanscribe: Run) -> None:
    stdin = b"\n".join(
        [
            lines(("first", TRUE)).strip().encode(),
            b"",
            b"{not json",
            b'{"id": "no code"}',
            b'["a", "list"]',
            b'{"id": "x", "code": "\xff"}',
            b'{"id": "y", "code": "\\ud800"}',
            lines(("last", TRUE)).strip().encode(),
        ]
    )
    done = leanscribe("check", "--jsonl", stdin=stdin)
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["first", "last"]
    complaints = [line for line in done.stderr.splitlines() if line.startswith("line ")]
    assert [complaint.split()[1] for complaint in complaints] == ["3", "4", "5", "6", "7"]
    assert done.returncode == 2


def test_nothing_on_stdin_is_nothing_to_answer(leanscribe: Run) -> None:
    done = leanscribe("check", "--jsonl")
    assert (done.returncode, done.stdout) == (0, "")


def test_a_reader_that_goes_away_gets_no_traceback() -> None:
    asked = lines(*((str(n), TRUE) for n in range(200)))
    done = subprocess.run(
        ["sh", "-c", f"{COMMAND} check --jsonl | head -n 1"],
        input=asked,
        capture_output=True,
        text=True,
        env=dict(os.environ),
    )
    assert json.loads(done.stdout)["id"] == "0"
    assert "Traceback" not in done.stderr


def test_ctrl_c_ends_with_one_sentence_and_keeps_what_was_answered() -> None:
    with subprocess.Popen(
        [COMMAND, "check", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(lines(("0", TRUE)))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == "0"
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)  # its input is still open: only the interrupt can end it
        complaint = process.stderr.read() if process.stderr else ""
    assert process.returncode == 130
    assert complaint.startswith("Interrupted")
    assert complaint.count("\n") == 1


def test_a_block_is_judged_with_what_the_blocks_before_it_define(
    leanscribe: Run, tmp_path: Path
) -> None:
    (tmp_path / "section.lean").write_text(
        "-- block: type\nstructure P where\n  x : ℕ\n"
        "-- block: order\ninstance : LE P := ⟨fun a b => a.x ≤ b.x⟩\n"
        "theorem P.refl (p : P) : p ≤ p := Nat.le_refl p.x\n"
        "-- block: trap\ndef X.max (_ _ : ℕ) : ℕ := 0\n"
        "-- block: sprung\ntheorem X.t (a b : ℕ) : max a b = 0 := rfl\n"
    )
    verdicts = json.loads(leanscribe("check", "--json", "section.lean").stdout)
    assert [v["status"] for v in verdicts] == ["accepted", "accepted", "accepted", "forbidden"]
    assert "shadows the library's" in verdicts[-1]["reason"]
