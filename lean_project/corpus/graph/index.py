"""The graph's arrays on disk, mapped into memory: a question about one name reads little of them.

They lie in `graph` beside the tables, are made from these when first needed, and are made anew when
a table has changed.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.graph.adjacency import Adjacency, Longs, adjacency, reversed_edges
from lean_project.corpus.tables import DECLARATIONS, EDGES, read_table

FOLDER = "graph"
_FORMAT = 1
_STAMP = "stamp.json"
_NAMES = "nodes.arrow"
_COLUMNS = ["name", "kind", "module", "internal", "generated", "value_known"]
GRAPHS = ("type_uses", "type_users", "all_uses", "all_users")


class Index(NamedTuple):
    """What the graph works on. Nodes are rows of `nodes`."""

    nodes: pa.Table
    """Each declaration once: name, kind, module and some flags."""
    type_uses: Adjacency
    """From a declaration to those in its type."""
    type_users: Adjacency
    all_uses: Adjacency
    """From a declaration to those in its type or its value."""
    all_users: Adjacency
    outside: int
    """Edges to names that no table declares, which are left out."""


def open_index(folder: Path) -> Index:
    """The index of the tables in `folder`. Raises `CorpusError`."""
    stamp = _stamp(folder)
    target = folder / FOLDER
    try:
        held = json.loads((target / _STAMP).read_text())
        if held["tables"] == stamp:
            return _load(target, held["outside"])
    except (OSError, ValueError, KeyError, pa.ArrowException):
        pass  # there is none, or it is damaged: it is made anew
    index = build_index(folder)
    try:
        _save(index, target, stamp)
    except OSError:
        return index  # a folder that cannot be written is read all the same
    return _load(target, index.outside)


def _stamp(folder: Path) -> list[Any]:
    """Sizes and times of the tables."""
    try:
        stats = [(folder / name).stat() for name in (DECLARATIONS, EDGES)]
    except OSError as error:
        raise CorpusError(
            f"{folder} holds no tables ({DECLARATIONS}, {EDGES}); write them with "
            f"`leanscribe extract SOURCE --out {folder}`"
        ) from error
    return [_FORMAT, *([stat.st_size, stat.st_mtime_ns] for stat in stats)]


def build_index(folder: Path) -> Index:
    """The index, from the tables. Raises `CorpusError`."""
    table = read_table(folder / DECLARATIONS, _COLUMNS)
    rows, node_of_row = _nodes(table)
    nodes = table.take(pa.array(rows)).unify_dictionaries().combine_chunks()
    sources, targets, in_type = _edges(folder / EDGES, table["name"])
    known = (sources >= 0) & (targets >= 0)
    inside = known & in_type
    types = adjacency(node_of_row[sources[inside]], node_of_row[targets[inside]], len(rows))
    everything = adjacency(node_of_row[sources[known]], node_of_row[targets[known]], len(rows))
    outside = int(len(known) - known.sum())
    return Index(
        nodes, types, reversed_edges(types), everything, reversed_edges(everything), outside
    )


def _nodes(table: pa.Table) -> tuple[Longs, Longs]:
    """The row of each node, and the node of each row: every name is one node.

    Several modules may hold the same equation: the row with its proof counts.
    """
    codes = table["name"].combine_chunks().dictionary_encode().indices.to_numpy()
    known = table["value_known"].to_numpy()
    order = np.argsort(~known, kind="stable")
    _, first = np.unique(codes[order], return_index=True)
    chosen = order[first]  # by code
    rank = np.empty(len(chosen), np.int64)
    rank[np.argsort(chosen)] = np.arange(len(chosen))
    return np.sort(chosen), rank[codes]


def _edges(path: Path, names: pa.ChunkedArray) -> tuple[Longs, Longs, npt.NDArray[np.bool_]]:
    """Rows of the declarations' table at both ends, -1 for names that it lacks; true for edges of types."""
    numbered = read_table(path, ["where", "source_row", "target_row"])
    in_type = pc.equal(numbered["where"].cast(pa.string()), "type").to_numpy()
    sources = numbered["source_row"]
    if sources.null_count == len(sources):  # not made by `extract`
        named = read_table(path, ["source", "target"])
        every = names.combine_chunks()
        return _looked_up(named["source"], every), _looked_up(named["target"], every), in_type
    ends = (pc.fill_null(numbered[c], -1).to_numpy() for c in ("source_row", "target_row"))
    first, second = (end.astype(np.int64) for end in ends)
    return first, second, in_type


def _looked_up(column: pa.ChunkedArray, names: pa.Array) -> Longs:
    """Rows of `names` for a column of names; -1 where there is none."""
    found = pc.index_in(column.cast(pa.string()), value_set=names)
    rows: Longs = pc.fill_null(found, -1).to_numpy().astype(np.int64)
    return rows


def _save(index: Index, target: Path, stamp: list[Any]) -> None:
    """Writes the index whole or not at all."""
    work = Path(tempfile.mkdtemp(prefix=f".{FOLDER}.", dir=target.parent))
    try:
        for name in GRAPHS:
            graph: Adjacency = getattr(index, name)
            np.save(work / f"{name}.starts.npy", graph.starts)
            np.save(work / f"{name}.targets.npy", graph.targets)
        names = str(work / _NAMES)
        with pa.OSFile(names, "wb") as stream, pa.ipc.new_file(stream, index.nodes.schema) as out:
            out.write_table(index.nodes)
        (work / _STAMP).write_text(json.dumps({"tables": stamp, "outside": index.outside}))
        work.chmod(0o755)  # a temporary folder is nobody else's
        shutil.rmtree(target, ignore_errors=True)
        work.replace(target)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _load(target: Path, outside: int) -> Index:
    nodes = pa.ipc.open_file(pa.memory_map(str(target / _NAMES))).read_all()
    graphs = [
        Adjacency(
            np.load(target / f"{name}.starts.npy", mmap_mode="r"),
            np.load(target / f"{name}.targets.npy", mmap_mode="r"),
        )
        for name in GRAPHS
    ]
    return Index(nodes, graphs[0], graphs[1], graphs[2], graphs[3], outside)
