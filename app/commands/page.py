"""`leanscribe app`: serves the review page."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from app.commands.options import (
    Backend,
    Candidates,
    Timeout,
    Translator,
    Workers,
    examples,
    with_learned_options,
)
from app.console import output
from app.errors import InputError
from app.settings import environment_of, load_settings
from app.translating import require_translator

HELP = examples(
    "leanscribe app",
    "leanscribe app --port 8600 --headless",
    "leanscribe app --translator hf:models/herald",
)

_PAGE = Path(__file__).parent.parent / "review" / "page.py"
_ADDRESS = "localhost"


@with_learned_options
def page_command(
    *,
    port: Annotated[int, typer.Option(help="Port to serve on.", min=1, max=65535)] = 8501,
    headless: Annotated[bool, typer.Option("--headless", help="Open no browser.")] = False,
    candidates: Candidates = None,
    translator: Translator = None,
    backend: Backend = None,
    timeout: Timeout = None,
    workers: Workers = None,
    learned: dict[str, Any],
) -> None:
    """Open the review page: formalize a section, correct its statements, accept or reject them.

    The page is served on this machine only. Ctrl-C stops it.
    """
    settings = load_settings(
        k=candidates,
        translator=translator,
        backend=backend,
        timeout=timeout,
        workers=workers,
        **learned,
    )
    require_translator(settings)  # what is wrong with it is told here, and not only on the page
    _require_free(port)
    output.print(f"Leanscribe runs on http://{_ADDRESS}:{port} (Ctrl-C stops it)", soft_wrap=True)
    sys.stdout.flush()
    # The server takes the place of this process, so that signals reach it directly.
    os.execve(
        sys.executable,
        [sys.executable, "-m", "streamlit", "run", str(_PAGE), *_options(port, headless)],
        {**os.environ, **environment_of(settings)},
    )


def _options(port: int, headless: bool) -> list[str]:
    values = {
        "server.address": _ADDRESS,
        "server.port": port,
        "server.headless": str(headless).lower(),
        "server.fileWatcherType": "none",
        "server.maxUploadSize": 10,
        "browser.gatherUsageStats": "false",
        "client.toolbarMode": "minimal",
        "logger.hideWelcomeMessage": "true",
    }
    return [f"--{name}={value}" for name, value in values.items()]


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_ADDRESS, port))
        except OSError as error:
            raise InputError(f"port {port} is in use; choose another with --port") from error
