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


def look(worker: Worker, action: str, declarations: str = "") -> str:
    """What comes of an `IO String`, run by an elaborator: a string literal, or Lean's error."""
    code = (
        declarations + 'open Lean Elab Term in\nelab "look!" : term => do\n'
        f"  let seen ← ({action} : IO String)\n  return mkStrLit seen\n#check look!"
    )
    answer = worker.request({"cmd": code}, 10)
    return "\n".join(message["data"] for message in answer.get("messages", ())) or str(answer)


def test_code_does_run_in_this_worker(worker: Worker) -> None:
    assert look(worker, 'pure s!"{6 * 7} sheep"') == '"42 sheep" : String'


def test_no_host_file_can_be_read(worker: Worker, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("do not tell")
    for path in (secret, Path("/etc/passwd"), Path(__file__)):
        assert "no such file or directory" in look(worker, f'IO.FS.readFile "{path}"')


def test_a_file_that_is_written_stays_inside(worker: Worker, tmp_path: Path) -> None:
    inside = 'do IO.FS.writeFile "/planted.txt" "planted"; IO.FS.readFile "/planted.txt"'
    assert look(worker, inside) == '"planted" : String'
    assert not Path("/planted.txt").exists()
    outside = tmp_path / "planted.txt"
    written = look(worker, f'do IO.FS.writeFile "{outside}" "planted"; return "written"')
    assert "no such file or directory" in written
    assert not outside.exists()


def test_no_directory_of_the_host_can_be_listed(worker: Worker, tmp_path: Path) -> None:
    for path in (tmp_path, Path("/etc"), Path(__file__).parent):
        action = f'do let found ← System.FilePath.readDir "{path}"; return s!"{{found.size}} files"'
        assert "files" not in look(worker, action)


def test_no_environment_variable_is_visible(worker: Worker) -> None:
    for name in ("LEANSCRIBE_SECRET", "PYTHONPATH", "VIRTUAL_ENV", "SHELL"):
        action = f'do return (← IO.getEnv "{name}").getD "unset"'
        assert look(worker, action) == '"unset" : String'
    path = look(worker, 'do return (← IO.getEnv "PATH").getD "unset"')
    assert os.environ["PATH"] not in path


def test_no_process_can_be_started(worker: Worker, tmp_path: Path) -> None:
    target = tmp_path / "made"
    action = f'IO.Process.run {{ cmd := "touch", args := #["{target}"] }}'
    assert "String" not in look(worker, action)
    assert not target.exists()
    assert look(worker, 'pure "alive"') == '"alive" : String'


RUNTIME = """
@[extern "lean_get_current_time"] opaque Std.Time.Timestamp.now : IO NonScalar
namespace Std.Internal.UV.TCP.Socket
@[extern "lean_uv_tcp_new"] opaque new : IO NonScalar
@[extern "lean_uv_tcp_connect"] opaque connect (socket : @& NonScalar) (port : @& Nat) : IO Unit
end Std.Internal.UV.TCP.Socket
"""
"""What the runtime has and the vocabulary does not import, declared anew: a clock, and sockets."""


def test_the_runtime_can_be_reached_by_declaring_its_functions(worker: Worker) -> None:
    action = 'do let _ ← Std.Time.Timestamp.now; return "told the time"'
    assert '"told the time" : String' in look(worker, action, RUNTIME)


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
        said = look(
            worker,
            "do let socket ← Std.Internal.UV.TCP.Socket.new; "
            f'Std.Internal.UV.TCP.Socket.connect socket {port}; return "connected"',
            RUNTIME,
        )
        thread.join()
    assert "connected" not in said.replace('return "connected"', "")
    assert not reached.is_set()
    assert look(worker, 'pure "alive"') == '"alive" : String'
