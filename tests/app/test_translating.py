"""What is wrong with a translator is told before the page opens, and its model is not loaded for that."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.app.conftest import COMMAND, Run, free_port, wait_until_healthy

pytestmark = pytest.mark.skipif(
    find_spec("torch") is None, reason="without the extra “model” every such translator is refused"
)


@pytest.fixture
def without_weights(tmp_path: Path) -> Path:
    """A folder that looks like a model's until its weights are asked for."""
    folder = tmp_path / "hollow"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "llama"}')
    return folder


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("hf:nowhere", "the model nowhere is not on this machine"),
        ("hf:no/such/folder", "there is no folder no/such/folder"),
        ("hf:.", "has no file config.json"),
        ("hf:hollow+nowhere", "the adapter nowhere is not on this machine"),
        ("hf:hollow+hollow", "has no file adapter_config.json"),
    ],
)
@pytest.mark.usefixtures("without_weights")
def test_a_model_that_is_not_there_is_told_before_the_page_opens(
    leanscribe: Run, name: str, told: str
) -> None:
    done = leanscribe("app", "--headless", "--translator", name)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == ""


def test_a_prompt_that_is_not_there_is_told_before_the_page_opens(
    leanscribe: Run, without_weights: Path
) -> None:
    name = f"hf:{without_weights}"
    done = leanscribe("app", "--headless", "--translator", name, "--prompt", "no-such-prompt")
    assert done.returncode == 2
    assert "there is no prompt template “no-such-prompt”" in done.stderr


@pytest.mark.usefixtures("installation")
def test_only_the_page_loads_the_model_and_shows_what_is_wrong_with_it(
    without_weights: Path, page: Page
) -> None:
    address = f"http://localhost:{(port := free_port())}"
    command = [COMMAND, "app", "--headless", "--port", str(port)]
    server = subprocess.Popen(
        [*command, "--translator", f"hf:{without_weights}"],
        cwd=without_weights.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert server.stdout is not None
        assert address in server.stdout.readline()
        wait_until_healthy(f"{address}/_stcore/health")
        page.goto(address)
        expect(page.get_by_role("alert")).to_contain_text(f"the model {without_weights}")
    finally:
        server.terminate()
        server.wait(timeout=30)
