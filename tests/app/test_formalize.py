"""`leanscribe formalize` on real text, with the real grammar and the real checker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lean_project.checker import Verdict
from tests.app.conftest import Run
from translator.dataset import AlignedPair
from translator.generation.interface import Candidate

pytestmark = pytest.mark.usefixtures("installation")

SECTION = r"""\section{Products}
\begin{theorem}\label{thm:cube}
For every integer $n$, the number $n^3 - n$ is divisible by $6$.
\end{theorem}
\begin{remark}
Three consecutive integers are multiplied here.
\end{remark}
\begin{lemma}\label{lem:transitive}
Let $a$, $b$ and $c$ be integers. If $a \mid b$ and $b \mid c$, then $a \mid c$.
\end{lemma}
\begin{theorem}\label{thm:glory}
The frobnication of an integer is glorious.
\end{theorem}
"""
FILES = {"section.lean", "candidates.jsonl", "pairs.jsonl", "report.html"}


@pytest.fixture
def section(tmp_path: Path) -> Path:
    path = tmp_path / "products.tex"
    path.write_text(SECTION)
    return path


def test_json_has_every_block_in_order_with_its_status(leanscribe: Run, section: Path) -> None:
    done = leanscribe("formalize", section, "--json")
    assert done.returncode == 0
    printed = json.loads(done.stdout)
    assert printed["section"] == "Products"
    blocks = {block["label"]: block for block in printed["blocks"]}
    assert [(label, block["status"]) for label, block in blocks.items()] == [
        ("thm:cube", "accepted"),
        ("remark-1", "skipped"),
        ("lem:transitive", "accepted"),
        ("thm:glory", "unread"),
    ]
    assert set(blocks["thm:cube"]) == {"label", "kind", "text", "status", "lean", "message"}
    assert blocks["thm:cube"]["lean"].startswith("theorem thm_cube")
    assert blocks["thm:cube"]["message"] is None
    assert "frobnication" in blocks["thm:glory"]["message"]
    assert blocks["thm:glory"]["lean"] is None


def test_people_see_text_lean_verdict_time_and_where_the_report_is(
    leanscribe: Run, section: Path
) -> None:
    done = leanscribe("formalize", section, "--out", "out")
    for expected in (
        "thm:cube  theorem  accepted",
        "the number $n^3 - n$ is divisible by $6$",
        "theorem thm_cube",
        " ms",
        "2 of 3 statements accepted by Lean, 0 rejected, 1 unread",
        "out/report.html",
        "leanscribe app",
    ):
        assert expected in done.stdout


def test_the_folder_gets_four_files_and_the_lean_file_is_accepted(
    leanscribe: Run, section: Path, tmp_path: Path
) -> None:
    assert leanscribe("formalize", section, "--out", "out").returncode == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    checked = leanscribe("check", "--json", "out/section.lean")
    assert checked.returncode == 0
    assert [verdict["id"] for verdict in json.loads(checked.stdout)] == [
        "out/section.lean#thm:cube",
        "out/section.lean#lem:transitive",
    ]


def test_candidates_and_pairs_are_the_nouns_as_json_lines(
    leanscribe: Run, section: Path, tmp_path: Path
) -> None:
    leanscribe("formalize", section, "-k", "3", "--out", "out")
    candidates = read_lines(tmp_path / "out" / "candidates.jsonl")
    pairs = read_lines(tmp_path / "out" / "pairs.jsonl")
    for line in candidates:
        Candidate.model_validate(line["candidate"])
        Verdict.model_validate(line["verdict"])
    assert {line["label"] for line in candidates} == {"thm:cube", "lem:transitive"}
    assert all(line["rank"] < 3 for line in candidates)
    assert all(AlignedPair.model_validate(pair).provenance.kind == "formalized" for pair in pairs)
    assert [pair["provenance"]["label"] for pair in pairs] == ["thm:cube", "lem:transitive"]
    assert all(pair["verdict"]["status"] == "accepted" for pair in pairs)
    chosen = {line["candidate"]["lean"] for line in candidates if line["chosen"]}
    assert {pair["lean"] for pair in pairs} <= chosen


def test_a_text_of_which_nothing_is_accepted_is_exit_1(leanscribe: Run, tmp_path: Path) -> None:
    (tmp_path / "glory.md").write_text("**Theorem.** The frobnication of $n$ is glorious.\n")
    done = leanscribe("formalize", "glory.md")
    assert done.returncode == 1
    assert "unread" in done.stdout


def test_windows_line_ends_and_right_to_left_text_come_through(
    leanscribe: Run, tmp_path: Path
) -> None:
    (tmp_path / "windows.tex").write_bytes(SECTION.replace("\n", "\r\n").encode())
    windows = json.loads(leanscribe("formalize", "windows.tex", "--json").stdout)
    statuses = {block["label"]: block["status"] for block in windows["blocks"]}
    assert statuses["thm:cube"] == "accepted"
    hebrew = "\\begin{theorem}\nלכל מספר שלם $n$ מתקיים $n = n$.\n\\end{theorem}\n"
    (tmp_path / "hebrew.tex").write_text(hebrew)
    done = leanscribe("formalize", "hebrew.tex", "--json", "--out", "out")
    (block,) = json.loads(done.stdout)["blocks"]
    assert block["status"] == "unread"
    assert "לכל מספר שלם" in block["text"]
    assert "לכל מספר שלם" in (tmp_path / "out" / "report.html").read_text()


def test_a_formula_of_5000_symbols_is_answered(leanscribe: Run, tmp_path: Path) -> None:
    sum_of_many = " + ".join(["n"] * 5000)
    (tmp_path / "long.tex").write_text(
        f"\\begin{{theorem}} For every integer $n$, ${sum_of_many} = 5000n$. \\end{{theorem}}\n"
        f"{SECTION}"
    )
    done = leanscribe("formalize", "long.tex", "--json", "--out", "out", "-k", "1")
    statuses = {block["label"]: block["status"] for block in json.loads(done.stdout)["blocks"]}
    assert statuses["theorem-1"] in {"accepted", "rejected", "unread"}
    assert statuses["thm:cube"] == "accepted"


def read_lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
