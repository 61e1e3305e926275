"""What Lean code could reach if it got past the audit: nothing of this machine."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_project.checker.worker import Worker
from lean_project.embedded.prepare import Installation


@pytest.fixture(scope="module")
def worker(installation: Installation) -> Iterator[Worker]:
    os.environ["LEANSCRIBE_SECRET"] = "do not tell"
    started = Worker(installation)
    started.start()
    yield started
    started.stop()
    del os.environ["LEANSCRIBE_SECRET"]


def run(worker: Worker, code: str) -> str:
    """All that Lean says when `code` is elaborated without an audit."""
    answer = worker.request({"cmd": code}, 10)
    return "\n".join(message["data"] for message in answer.get("messages", ())) or str(answer)


def test_code_does_run_in_this_worker(worker: Worker) -> None:
    assert run(worker, "#eval (6 * 7 : Nat)") == "42"


def test_no_host_file_can_be_read(worker: Worker, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("do not tell")
    for path in (secret, Path("/etc/passwd"), Path(__file__)):
        said = run(worker, f'#eval IO.FS.readFile "{path}"')
        assert "no such file" in said.lower() or "not found" in said.lower()
        assert "do not tell" not in said


def test_no_host_file_can_be_written(worker: Worker, tmp_path: Path) -> None:
    target = tmp_path / "planted.txt"
    run(worker, f'#eval IO.FS.writeFile "{target}" "planted"')
    run(worker, '#eval IO.FS.writeFile "/tmp/leanscribe-planted.txt" "planted"')
    assert not target.exists()
    assert not Path("/tmp/leanscribe-planted.txt").exists()


def test_no_directory_of_the_host_can_be_listed(worker: Worker) -> None:
    said = run(worker, '#eval do return (← System.FilePath.readDir "/").map (·.fileName)')
    assert "etc" not in said
    assert "usr" not in said


def test_no_environment_variable_is_visible(worker: Worker) -> None:
    for name in ("LEANSCRIBE_SECRET", "HOME", "PATH"):
        said = run(worker, f'#eval IO.getEnv "{name}"')
        assert "do not tell" not in said
        assert os.environ.get(name, "unset") not in said


def test_no_process_can_be_started(worker: Worker, tmp_path: Path) -> None:
    target = tmp_path / "made"
    run(worker, f'#eval IO.Process.run {{ cmd := "touch", args := #["{target}"] }}')
    assert not target.exists()
    assert run(worker, "#eval (1 + 1 : Nat)") == "2"


def test_no_connection_leaves_the_sandbox(worker: Worker) -> None:
    reached = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(3)
        port = server.getsockname()[1]

        def accept() -> None:
            try:
                server.accept()
                reached.set()
            except OSError:
                return

        thread = threading.Thread(target=accept)
        thread.start()
        run(
            worker,
            "open Std.Net Std.Internal.UV.TCP in\n#eval show IO Unit from do\n"
            "  let socket ← Socket.new\n"
            f"  let _ ← socket.connect (.v4 {{ addr := .ofParts 127 0 0 1, port := {port} }})",
        )
        thread.join()
    assert not reached.is_set()
    assert run(worker, "#eval (1 + 1 : Nat)") == "2"
