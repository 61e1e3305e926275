"""`make bench`: the embedded checker beside a one-shot run of the package it is made from.

Prints what the vocabulary costs to compile and to keep, cold start, warm checks, and memory over
3,000 checks.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.measuring import Spread, machine, milliseconds, spread
from benchmarks.readme import write_between
from lean_project.checker import Mode
from lean_project.checker.worker import Worker
from lean_project.embedded.library import BuildConfig, CompiledLibrary, compile_library
from lean_project.embedded.prepare import Installation, build_config, prepare, write_snapshot
from lean_project.embedded.vocabulary import LeanSource, Part

OMEGA = "theorem t (a b : ℕ) (h : a + 2 = b) : b ≥ 2 := by omega"
SORRY = "theorem t (a b : ℕ) (h : a + 2 = b) : b ≥ 2 := by sorry"
ILL_TYPED = "theorem t (a b : ℕ) (h : a + 2 = b) : b ≥ Set := by sorry"
REAL_SORRY = "theorem t (x y : ℝ) (h : 0 < x) (k : 0 < y) : (x + y) / 2 ≥ √(x * y) := by sorry"

TARGETS_MS = {"cold start": 2000, "omega": 50, "sorry": 20}
RSS_TARGET_MB = 1200
COMPILE_TARGET_S = 180
SNAPSHOT_TARGET_MB = 350


def main() -> None:
    """Runs all measurements, prints one table, and writes it into the README if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=7, help="cold starts to time")
    parser.add_argument("--checks", type=int, default=200, help="warm checks of each kind")
    parser.add_argument("--soak", type=int, default=3000, help="checks in one worker")
    parser.add_argument("--write", action="store_true", help="write the table into README.md")
    options = parser.parse_args()
    where = f"Measured {machine()}."
    installation = prepare()
    rows = list(measurements(installation, options.starts, options.checks, options.soak))
    console = Console()
    console.print(where)
    table = Table("measurement", "result", "target")
    for row in rows:
        table.add_row(*row)
    console.print(table)
    if options.write:
        lines = [where, "", "| measurement | result | target |", "|---|---|---|"]
        lines += [f"| {' | '.join(row)} |" for row in rows]
        write_between("bench", lines)


def measurements(
    installation: Installation, starts: int, checks: int, soaked: int
) -> Iterator[tuple[str, str, str]]:
    """Rows of the table: what was measured, the result, and the target if there is one."""
    seconds = compile_vocabulary(installation)
    met = "met" if seconds <= COMPILE_TARGET_S else "missed"
    yield (
        "compile the vocabulary, write the snapshot",
        f"{seconds:.0f} s",
        f"≤ {COMPILE_TARGET_S} s: {met}",
    )
    size = sum(f.stat().st_size for f in installation.snapshot.rglob("*") if f.is_file()) / 1e6
    met = "met" if size <= SNAPSHOT_TARGET_MB else "missed"
    yield "snapshot on disk", f"{size:.0f} MB", f"≤ {SNAPSHOT_TARGET_MB} MB: {met}"
    one_shot = spread([one_shot_run(installation) for _ in range(3)])
    cold = spread([cold_start(installation) for _ in track(range(starts), "cold starts")])
    yield "one-shot run of the package: import, elaborate, exit", f"{one_shot} ms", ""
    yield "cold start from the snapshot", f"{cold} ms", _target("cold start", cold)
    yield "one-shot : cold start", f"{one_shot.median / cold.median:.1f} : 1", ""
    for name, result in warm_checks(installation, checks).items():
        yield f"warm check: {name}", f"{result} ms", _target(name, result)
    rss, seconds = soak(installation, soaked)
    met = "met" if rss.maximum <= RSS_TARGET_MB else "missed"
    name = f"RSS over {soaked} checks in one worker ({seconds:.0f} s)"
    yield name, f"{rss} MB", f"≤ {RSS_TARGET_MB} MB: {met}"


def _target(name: str, result: Spread) -> str:
    limit = TARGETS_MS.get(name)
    if limit is None:
        return ""
    return f"≤ {limit} ms: {'met' if result.median <= limit else 'missed'}"


def one_shot_run(installation: Installation) -> float:
    """Milliseconds of a process that imports the core, elaborates one theorem and exits."""
    source = LeanSource("one", OMEGA.replace("ℕ", "Nat"))
    with tempfile.TemporaryDirectory() as folder:
        library = CompiledLibrary(Path(folder), [Part("One", (source,), ())])
        config: BuildConfig = {**build_config(installation), "imports": ("Init",)}
        return milliseconds(lambda: compile_library(library, config))


def compile_vocabulary(installation: Installation) -> float:
    """Seconds of the whole compilation that set-up runs, snapshot included; one run."""
    with tempfile.TemporaryDirectory() as folder:
        made = installation._replace(snapshot=Path(folder))
        return milliseconds(lambda: write_snapshot(made)) / 1000


def cold_start(installation: Installation) -> float:
    """Milliseconds from nothing to a worker that is ready."""
    worker = Worker(installation)
    elapsed = milliseconds(worker.start)
    worker.stop()
    return elapsed


def warm_checks(installation: Installation, count: int) -> dict[str, Spread]:
    """Times of checks, audit included, in a worker that has seen a few of each kind."""
    kinds = {
        "omega": OMEGA,
        "sorry": SORRY,
        "ill-typed": ILL_TYPED,
        "sorry over ℝ": REAL_SORRY,
    }
    worker = Worker(installation)
    worker.start()
    results: dict[str, list[float]] = {name: [] for name in kinds}
    for round_number in track(range(count + 20), "warm checks"):
        for name, code in kinds.items():
            elapsed = milliseconds(lambda code=code: _check(worker, code))  # type: ignore[misc]
            if round_number >= 20:
                results[name].append(elapsed)
    worker.stop()
    return {name: spread(values) for name, values in results.items()}


def soak(installation: Installation, count: int) -> tuple[Spread, float]:
    """Resident memory in MB, sampled over many different checks in one worker; and seconds taken."""
    worker = Worker(installation)
    worker.start()
    assert worker.pid is not None
    process = psutil.Process(worker.pid)
    samples: list[float] = []
    started = time.perf_counter()
    for number in track(range(count), "soak"):
        _check(
            worker, f"theorem t{number} (a b : ℕ) (h : a + {number} = b) : b ≥ {number} := by omega"
        )
        if number % 50 == 0:
            samples.append(process.memory_info().rss / 1e6)
    samples.append(process.memory_info().rss / 1e6)
    worker.stop()
    return spread(samples), time.perf_counter() - started


def _check(worker: Worker, code: str) -> None:
    worker.elaborate(code, context="", mode=Mode.STATEMENT, timeout=10)


if __name__ == "__main__":
    main()
