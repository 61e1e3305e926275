"""How long extraction and the graph take: `python -m benchmarks.extraction [--write]`.

Extraction: the 2,098 files of the Lean package to Parquet, beside plain reading of the same bytes.
The graph: as many declarations and edges as were published of Mathlib, made up, beside networkx alone.
`--write` puts the figures into docs/extraction.md.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import numpy as np
import psutil
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.measuring import machine, spread
from benchmarks.readme import write_between
from lean_project.corpus.extraction import Request, extract
from lean_project.corpus.graph import DependencyGraph
from lean_project.corpus.tables import DECLARATION_SCHEMA, DECLARATIONS, EDGE_SCHEMA, EDGES
from lean_project.embedded.prepare import prepare

DOCUMENT = Path(__file__).parents[1] / "docs" / "extraction.md"
DECLARATIONS_OF_MATHLIB = 308_129
EDGES_OF_MATHLIB = 8_436_366
_RUNS = 5
_WORKERS = 2


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--write", action="store_true", help="put the figures into the document")
    options.add_argument("--one", nargs=2, metavar=("WHAT", "DIR"), help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.one:
        print(json.dumps(_ONE[given.one[0]](Path(given.one[1]))))
        return
    place = machine()
    lines = [f"Measured {place}.", "", "| measurement | result | target |", "|---|---|---|"]
    lines += _extraction_rows() + _graph_rows()
    print("\n".join(lines))
    if given.write:
        write_between("bench", lines, DOCUMENT)


def _row(what: str, figure: object, target: str = "", met: bool | None = None) -> str:
    verdict = "" if met is None else ": met" if met else ": missed"
    return f"| {what} | {figure} | {target}{verdict} |"


# Extraction


def _extraction_rows() -> list[str]:
    library = prepare().library
    files = sorted(library.rglob("*.olean"))
    size = sum(file.stat().st_size for file in files)
    extract_once(library)  # compiles, and brings the files into the system's cache
    runs = [extract_once(library) for _ in range(_RUNS)]
    seconds = spread([run[0] for run in runs])
    plain = spread([read_once(files) for _ in range(_RUNS)])
    rate = spread([size / 1e6 / run[0] for run in runs])
    peak = max(run[1] for run in runs) / 1e9
    return [
        _row(
            f"{len(files):,} files, {size / 1e6:.0f} MB, to Parquet on {_WORKERS} processes",
            f"{seconds} s",
            "≤ 20 s",
            seconds.median <= 20,
        ),
        _row("the same as throughput", f"{rate} MB/s"),
        _row("plain reading of the same bytes, one process", f"{plain} s"),
        _row("extraction : plain reading", f"{seconds.median / plain.median:.1f} : 1"),
        _row("peak memory of all processes together", f"{peak:.2f} GB", "≤ 3 GB", peak <= 3),
    ]


def extract_once(library: Path) -> tuple[float, int]:
    """Seconds of one extraction in a process of its own, and the peak of the sum of all memory, in bytes.

    Pages that processes share count once for each of them.
    """
    with tempfile.TemporaryDirectory() as out:
        command = [
            sys.executable,
            "-m",
            "benchmarks.extraction",
            "--one",
            "extract",
            f"{library}:{out}",
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
            peak = 0
            while running.poll() is None:
                peak = max(peak, _memory_of(running.pid))
                time.sleep(0.05)
            assert running.stdout is not None
            return float(json.loads(running.stdout.read())), peak


def _memory_of(pid: int) -> int:
    """Resident bytes of a process and of all below it."""
    total = 0
    try:
        parent = psutil.Process(pid)
        for process in [parent, *parent.children(recursive=True)]:
            total += process.memory_info().rss
    except psutil.Error:
        pass  # one of them has just ended
    return total


def _extract(pair: Path) -> float:
    library, out = str(pair).split(":")
    started = time.perf_counter()
    extract(Request((Path(library),), Path(out), workers=_WORKERS))
    return time.perf_counter() - started


def read_once(files: list[Path]) -> float:
    """Seconds to read all files, one after the other."""
    started = time.perf_counter()
    for file in files:
        file.read_bytes()
    return time.perf_counter() - started


# The graph


def make_corpus(folder: Path) -> None:
    """Tables of Mathlib's published size: each declaration uses earlier ones, a few of them most of all."""
    rng = np.random.default_rng(0)
    nodes, edges = DECLARATIONS_OF_MATHLIB, EDGES_OF_MATHLIB
    names = pa.array([f"Mathlib.Area{i % 97}.declaration_{i}" for i in range(nodes)])
    empty = {field.name: pa.nulls(nodes, field.type) for field in DECLARATION_SCHEMA}
    kinds = pa.DictionaryArray.from_arrays(
        pa.array(rng.integers(0, 2, nodes), pa.int32()), ["definition", "theorem"]
    )
    modules = pa.DictionaryArray.from_arrays(
        pa.array(np.arange(nodes) // 60, pa.int32()),
        [f"Mathlib.Area{i}" for i in range(nodes // 60 + 1)],
    )
    known = pa.array(np.ones(nodes, np.bool_))
    columns = empty | {"name": names, "kind": kinds, "module": modules, "value_known": known}
    pq.write_table(pa.table(columns, DECLARATION_SCHEMA), folder / DECLARATIONS)
    pairs = np.empty(0, np.int64)
    while len(pairs) < edges:
        sources = rng.integers(1, nodes, edges)
        targets = (sources * rng.random(edges) ** 2.5).astype(np.int64)
        pairs = np.unique(np.concatenate([pairs, sources * nodes + targets]))
    pairs = np.sort(rng.permutation(pairs)[:edges])
    places = pa.array((rng.random(edges) < 0.7).astype(np.int32))
    table = {
        "source": pa.DictionaryArray.from_arrays(pa.array(pairs // nodes, pa.int32()), names),
        "target": pa.DictionaryArray.from_arrays(pa.array(pairs % nodes, pa.int32()), names),
        "where": pa.DictionaryArray.from_arrays(places, ["type", "value"]),
        "source_row": pa.array(pairs // nodes, pa.int32()),
        "target_row": pa.array(pairs % nodes, pa.int32()),
    }
    pq.write_table(pa.table(table, EDGE_SCHEMA), folder / EDGES, row_group_size=1 << 17)


_QUERY = "Mathlib.Area50.declaration_150400"


def _timed(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def _load_and_levels(folder: Path) -> dict[str, float]:
    """Seconds from the tables alone to the level of every declaration, and this process's peak."""

    def action() -> None:  # there is no index yet, so the tables are read
        opened = DependencyGraph.open(folder)
        assert len(opened.levels()) == DECLARATIONS_OF_MATHLIB

    return {"seconds": _timed(action), "peak": _peak()}


def _open_and_show(folder: Path) -> dict[str, float]:
    """Seconds that one question takes in a new process, without the start of Python."""

    def action() -> None:
        opened = DependencyGraph.open(folder)
        below, above = opened.ancestors(_QUERY, 3), opened.descendants(_QUERY, 3)
        impact = opened.impact(_QUERY)
        assert len(below[:20]) == 20
        assert len(above) + len(impact.proofs) > 0

    return {"seconds": _timed(action), "peak": _peak()}


def _networkx(folder: Path) -> dict[str, float]:
    """Seconds that networkx alone takes for the same two things."""
    started = time.perf_counter()
    whole: nx.DiGraph[str] = nx.DiGraph()
    whole.add_nodes_from(pq.read_table(folder / DECLARATIONS)["name"].to_pylist())
    table = pq.read_table(folder / EDGES)
    pairs = zip(table["source"].to_pylist(), table["target"].to_pylist(), strict=True)
    whole.add_edges_from(
        pair
        for pair, where in zip(pairs, table["where"].to_pylist(), strict=True)
        if where == "type"
    )
    condensed = nx.condensation(whole)
    longest: dict[int, int] = {}
    for component in reversed(list(nx.topological_sort(condensed))):
        longest[component] = 1 + max((longest[n] for n in condensed[component]), default=-1)
    return {"seconds": time.perf_counter() - started, "peak": _peak()}


def _peak() -> float:
    """The most memory this process has had, in bytes."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0


_ONE: dict[str, Callable[[Path], object]] = {
    "extract": _extract,
    "levels": _load_and_levels,
    "show": _open_and_show,
    "networkx": _networkx,
}


def _once(what: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.extraction", "--one", what, str(folder)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _graph_rows() -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_corpus(folder)
        first: list[dict[str, float]] = []
        for _ in range(_RUNS):
            subprocess.run(["rm", "-rf", str(folder / "graph")], check=True)
            first.append(_once("levels", folder))
        show = [_once("show", folder) for _ in range(_RUNS)]
        command = [str(Path(sys.executable).with_name("leanscribe")), "graph", name, "show", _QUERY]
        whole = spread([_timed(lambda: _run([*command, "--depth", "3"])) for _ in range(_RUNS)])
        alone = _once("networkx", folder)
    seconds = spread([run["seconds"] for run in first])
    peak = max(run["peak"] for run in first) / 1e9
    shown = spread([run["seconds"] for run in show])
    size = f"{DECLARATIONS_OF_MATHLIB:,} declarations, {EDGES_OF_MATHLIB:,} edges"
    return [
        _row(f"{size}: load the tables, levels", f"{seconds} s", "≤ 15 s", seconds.median <= 15),
        _row("the same, peak memory", f"{peak:.2f} GB", "≤ 3 GB", peak <= 3),
        _row("open the index, `show NAME --depth 3`", f"{shown} s", "< 1 s", shown.median < 1),
        _row("the same as a command, with Python's start", f"{whole} s", "< 1 s", whole.median < 1),
        _row(
            "networkx alone: load, levels (one run, edges of types only)",
            f"{alone['seconds']:.1f} s, {alone['peak'] / 1e9:.2f} GB",
        ),
    ]


def _run(command: list[str]) -> None:
    environment = {**os.environ, "COLUMNS": "100"}
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)


if __name__ == "__main__":
    main()
