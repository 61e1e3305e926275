"""`leanscribe formalize` with learned translators: real checkpoints, a real server, real Lean."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.app.conftest import Run

from .conftest import LESSONS
from .served import ModelServer, Refusal, serving

pytestmark = pytest.mark.usefixtures("installation", "section")

FIRST = next(iter(LESSONS))
LEAN = LESSONS[FIRST].replace("theorem thm", "theorem thm_even")
COOL = ("--temperature", "0.1", "--max-new-tokens", "80", "-k", "2")
ONE_THREAD = {"OMP_NUM_THREADS": "1"}


@pytest.fixture
def section(tmp_path: Path) -> Path:
    path = tmp_path / "section.tex"
    path.write_text(f"\\begin{{theorem}}\\label{{thm:even}}\n{FIRST}\n\\end{{theorem}}\n")
    return path


def blocks(done: CompletedProcess[str]) -> list[dict[str, str]]:
    assert done.stdout, done.stderr
    found: list[dict[str, str]] = json.loads(done.stdout)["blocks"]
    return found


def assert_one_sentence(done: CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, done.stdout
    assert done.stderr.count("\n") == 1, done.stderr
    for word in ("leanscribe: ", *words):
        assert word in done.stderr


def test_a_local_model_is_asked_and_lean_accepts_its_answer(
    leanscribe: Run, causal: Path, tmp_path: Path
) -> None:
    done = leanscribe(
        *("formalize", "section.tex", "--json", "--out", "out"),
        *("--translator", f"hf:{causal}", *COOL),
        **ONE_THREAD,
    )
    (block,) = blocks(done)
    assert (block["status"], block["lean"]) == ("accepted", LEAN)
    assert done.returncode == 0
    assert not done.stderr.replace("\n", ""), "the libraries' warnings and bars stay away"
    lines = (tmp_path / "out" / "candidates.jsonl").read_text().splitlines()
    candidate = json.loads(lines[0])["candidate"]
    assert candidate["translator"] == f"hf:{causal}"
    assert FIRST in candidate["prompt"]


def test_a_server_is_asked_with_the_settings_in_force_and_the_key_of_the_environment(
    leanscribe: Run, causal: Path, tmp_path: Path
) -> None:
    (tmp_path / "leanscribe.toml").write_text("temperature = 2.0\ntop_p = 0.5\nseed = 3\nk = 2\n")
    with serving(ModelServer(causal)) as server:
        done = leanscribe(
            *("formalize", "section.tex", "--json"),
            *("--translator", f"openai:tiny@{server.url}", "--temperature", "0.1"),
            LEANSCRIBE_TOP_P="0.75",
            LEANSCRIBE_MAX_NEW_TOKENS="80",
            LEANSCRIBE_OPENAI_KEY="sesame",
        )
    (block,) = blocks(done)
    assert (block["status"], block["lean"]) == ("accepted", LEAN)
    (request,) = server.requests
    assert (request["temperature"], request["top_p"], request["max_tokens"], request["n"]) == (
        *(0.1, 0.75, 80, 2),
    )
    assert server.keys == ["Bearer sesame"]
    assert "sesame" not in done.stdout + done.stderr


def test_a_prompt_of_ones_own_is_sent(leanscribe: Run, causal: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('user = "Say {{ name }}: {{ text }}"\nmax_new_tokens = 8\n')
    with serving(ModelServer(causal)) as server:
        name = f"openai:tiny@{server.url}"
        leanscribe("formalize", "section.tex", "--translator", name, "--prompt", "mine.toml")
    assert server.requests[0]["messages"] == [{"role": "user", "content": f"Say thm_even: {FIRST}"}]
    assert server.requests[0]["max_tokens"] == 8


def test_blocks_that_were_done_before_the_server_failed_are_written(
    leanscribe: Run, causal: Path, section: Path, tmp_path: Path
) -> None:
    section.write_text(section.read_text() + section.read_text().replace("thm:even", "thm:other"))
    with serving(ModelServer(causal)) as server:
        server.refusals_after_first = [Refusal(403, "the key has expired")] * 9
        name = f"openai:tiny@{server.url}"
        done = leanscribe("formalize", "section.tex", "--out", "out", "--translator", name, *COOL)
    assert done.returncode == 2
    assert "answered 403: the key has expired; what was done before it is in out" in done.stderr
    assert LEAN in (tmp_path / "out" / "section.lean").read_text()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--translator", "openai:tiny@localhost"), ("openai:MODEL@URL",)),
        (("--translator", "openai:m@http://127.0.0.1:9/v1"), ("cannot be reached",)),
        (("--translator", "hf:x", "--prompt", "none"), ("no prompt template “none”",)),
        (("--temperature", "-1"), ("--temperature is -1",)),
        (("--top-p", "0"), ("--top-p is 0",)),
        (("--max-new-tokens", "0"), ("--max-new-tokens is 0",)),
        (("--batch", "0"), ("--batch is 0",)),
        (("--seed", "-1"), ("--seed is -1",)),
    ],
)
def test_what_is_wrong_is_one_sentence(
    leanscribe: Run, options: tuple[str, ...], words: tuple[str, ...]
) -> None:
    assert_one_sentence(leanscribe("formalize", "section.tex", *options), *words)


def test_without_the_extra_the_sentence_says_what_to_install(tmp_path: Path) -> None:
    """Torch cannot be imported in this process, as where it is not installed."""
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "from app.cli import run\n"
        "sys.exit(run(['formalize', 'section.tex', '--translator', 'hf:x']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
        timeout=60,
    )
    assert_one_sentence(done, "needs the extra “model”", "torch is missing", "make model")


def test_the_command_starts_without_loading_torch() -> None:
    code = "import sys, app.cli; sys.exit('torch' in sys.modules or 'httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
