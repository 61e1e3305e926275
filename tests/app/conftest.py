"""What the tests of the app share: the real command and the page in a real browser."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

COMMAND = str(Path(sys.executable).with_name("leanscribe"))
_PATIENCE_MS = 60_000
"""Lean may have to start, on a machine that does other things."""

expect.set_options(timeout=_PATIENCE_MS)


class Run(Protocol):
    """Runs `leanscribe ARGUMENTS` in an empty folder and returns what came of it."""

    def __call__(
        self,
        *arguments: str | Path,
        stdin: str | bytes = b"",
        stdout: BinaryIO | None = None,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def leanscribe(tmp_path: Path) -> Run:
    """The installed command, as a person runs it."""

    def run(
        *arguments: str | Path,
        stdin: str | bytes = b"",
        stdout: BinaryIO | None = None,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [COMMAND, *map(str, arguments)],
            input=data,
            stdout=stdout or subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "100", **environment},
            timeout=300,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, (done.stdout or b"").decode(), done.stderr.decode()
        )

    return run


@pytest.fixture(scope="session")
def page_address(installation: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:  # noqa: ARG001
    """Address of a running `leanscribe app`."""
    port = free_port()
    server = subprocess.Popen(
        [COMMAND, "app", "--headless", "--port", str(port)],
        cwd=tmp_path_factory.mktemp("app"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert server.stdout is not None
        announced = server.stdout.readline()
        assert f"http://localhost:{port}" in announced
        wait_until_healthy(f"http://localhost:{port}/_stcore/health")
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-quic", "--disable-background-networking"],
        )
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty browser page of its own for each test."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    opened = context.new_page()
    opened.set_default_timeout(_PATIENCE_MS)
    yield opened
    context.close()


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def wait_until_healthy(address: str, seconds: float = 60) -> None:
    """Returns when the server answers."""
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
        else:
            return
