"""The one class for questions about the graph: compressed arrays below, networkx for a part to look at.

What takes long to import, and not every question needs, is imported where it is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, overload

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.graph.adjacency import (
    Adjacency,
    Floats,
    Ints,
    components,
    levels,
    page_rank,
    reach,
    shortest_path,
)
from lean_project.corpus.graph.index import Index, open_index
from lean_project.model import Frozen

if TYPE_CHECKING:
    import networkx as nx

_SORRY = "sorryAx"


class Edges(StrEnum):
    """Which edges a question follows."""

    TYPE = "type"
    """Those of types: a statement comes after what it speaks of. Herald's order."""
    ALL = "all"
    """Those of types and of values: bodies, proofs, constructors."""


class Node(Frozen):
    """A declaration as an answer names it."""

    name: str
    kind: str
    module: str
    distance: int


class Nodes(Sequence[Node]):
    """Declarations that an answer reached, nearest first. They become `Node`s when they are looked at."""

    def __init__(self, table: pa.Table, distances: Ints) -> None:
        reached = np.flatnonzero(distances > 0)
        self._rows = reached[np.argsort(distances[reached], kind="stable")]
        self._distances = distances[self._rows]
        self._table = table

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Node: ...
    @overload
    def __getitem__(self, index: slice) -> list[Node]: ...
    def __getitem__(self, index: int | slice) -> Node | list[Node]:
        if isinstance(index, int):
            place = range(len(self))[index]
            return self[place : place + 1][0]
        columns = self._table.select(["name", "kind", "module"])
        rows = columns.take(_numbers(self._rows[index])).to_pylist()
        distances = self._distances[index].tolist()
        return [Node(**row, distance=d) for row, d in zip(rows, distances, strict=True)]

    def __iter__(self) -> Iterator[Node]:
        return iter(self[:])

    def names(self) -> list[str]:
        """Only the names."""
        found: list[str] = self._table["name"].take(_numbers(self._rows)).to_pylist()
        return found


class Impact(NamedTuple):
    """What may break if a declaration changes, nearest first."""

    statements: Nodes
    """Declarations whose types mention it, through any number of types: they may say something else."""
    proofs: Nodes
    """Declarations that only their bodies or proofs lead to it: they may have to be proved anew."""


class Stats(Frozen):
    """The graph in numbers."""

    declarations: int
    kinds: dict[str, int]
    modules: int
    type_edges: int
    edges: int
    outside: int
    """Edges to names that the tables do not declare."""
    cycles: int
    """Strongly connected components of more than one declaration, such as mutual inductive types."""
    largest_cycle: int
    levels: int
    """Levels along types."""
    most_used: tuple[str, ...]
    """By PageRank along all edges."""


class DependencyGraph:
    """The graph of the tables in a folder. Raises `CorpusError` for a name that is not in them."""

    def __init__(self, index: Index) -> None:
        self._index = index

    @classmethod
    def open(cls, folder: Path) -> DependencyGraph:
        """Opens the tables that `leanscribe extract` wrote; quick from the second time on."""
        return cls(open_index(folder))

    def __len__(self) -> int:
        return int(self._index.nodes.num_rows)

    def number(self, name: str) -> int:
        """The node of a declaration."""
        found = self._find(name)
        if found < 0:
            from rapidfuzz import process

            names = self._index.nodes["name"].to_pylist()
            near = process.extractOne(name, names, score_cutoff=70)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise CorpusError(f"no declaration is called {name}{hint}")
        return found

    def _find(self, name: str) -> int:
        """The node of a name; -1 if there is none."""
        found: int = pc.index(self._index.nodes["name"], _scalar(name)).as_py()
        return found

    def name(self, node: int) -> str:
        """The declaration's name."""
        return str(self._index.nodes["name"][node])

    def _uses(self, edges: Edges) -> Adjacency:
        return self._index.type_uses if edges is Edges.TYPE else self._index.all_uses

    def _users(self, edges: Edges) -> Adjacency:
        return self._index.type_users if edges is Edges.TYPE else self._index.all_users

    def levels(self, edges: Edges = Edges.TYPE) -> Ints:
        """The level of each declaration: see `adjacency.levels`."""
        return levels(self._uses(edges))

    def components(self, edges: Edges = Edges.ALL) -> Ints:
        """Which component of mutual use each declaration is in."""
        return components(self._uses(edges))

    def page_rank(self, edges: Edges = Edges.ALL) -> Floats:
        """How much each declaration is relied on."""
        return page_rank(self._uses(edges))

    def ancestors(self, name: str, depth: int | None = None, edges: Edges = Edges.ALL) -> Nodes:
        """What a declaration rests on, nearest first, at most `depth` steps away."""
        return self._nodes(reach(self._uses(edges), self.number(name), depth))

    def descendants(self, name: str, depth: int | None = None, edges: Edges = Edges.ALL) -> Nodes:
        """What rests on a declaration, nearest first, at most `depth` steps away."""
        return self._nodes(reach(self._users(edges), self.number(name), depth))

    def impact(self, name: str) -> Impact:
        """What may break if a declaration changes."""
        node = self.number(name)
        in_types = reach(self._index.type_users, node)
        anywhere = reach(self._index.all_users, node)
        anywhere[in_types >= 0] = -1
        return Impact(statements=self._nodes(in_types), proofs=self._nodes(anywhere))

    def path(self, start: str, end: str, edges: Edges = Edges.ALL) -> list[str] | None:
        """A shortest explanation why `start` rests on `end`; None if it does not."""
        found = shortest_path(self._uses(edges), self.number(start), self.number(end))
        return None if found is None else [self.name(node) for node in found]

    def is_in_type(self, source: str, target: str) -> bool:
        """True if the type of `source`, not only its value, mentions `target`."""
        return bool(np.isin(self.number(target), self._index.type_uses.of(self.number(source))))

    def _nodes(self, distances: Ints) -> Nodes:
        return Nodes(self._index.nodes, distances)

    def subgraph(self, names: Iterable[str], edges: Edges = Edges.ALL) -> nx.DiGraph[str]:
        """The part of the graph on these names, with kind, module, level and status of each.

        Edges carry `where`: `type`, or `value` if only the value leads along them.
        """
        import networkx as nx

        chosen = np.unique([self.number(name) for name in names])
        graph: nx.DiGraph[str] = nx.DiGraph()
        for node, row in zip(chosen, self._index.nodes.take(chosen).to_pylist(), strict=True):
            name = row["name"]
            graph.add_node(
                name, kind=row["kind"], module=row["module"], status=self._status(int(node), row)
            )
        for node in chosen:
            in_type = self._index.type_uses.of(node)
            uses = self._uses(edges).of(node)
            for target in uses[np.isin(uses, chosen)]:
                where = "type" if np.isin(target, in_type) else "value"
                if target != node:
                    graph.add_edge(self.name(int(node)), self.name(int(target)), where=where)
        return graph

    @staticmethod
    def reduced(graph: nx.DiGraph[str]) -> nx.DiGraph[str]:
        """The subgraph without edges that longer ways imply; edges within a cycle stay."""
        import networkx as nx

        condensed = nx.condensation(graph)
        kept = nx.transitive_reduction(condensed)
        where = condensed.graph["mapping"]
        reduced = graph.copy()
        seen: set[tuple[int, int]] = set()
        for source, target in list(graph.edges):
            ends = where[source], where[target]
            if ends[0] == ends[1]:
                continue
            if ends in seen or not kept.has_edge(*ends):
                reduced.remove_edge(source, target)
            seen.add(ends)
        return reduced

    def _status(self, node: int, row: dict[str, Any]) -> str:
        """`stated`, `proved` or `defined`, the latter two perhaps `fully`: see `picture.py`."""
        if row["kind"] == "axiom" or (row["kind"] == "theorem" and not row["value_known"]):
            return "stated"
        if self._sorry is not None and np.isin(self._sorry, self._index.all_uses.of(node)):
            return "stated"
        done = "proved" if row["kind"] == "theorem" else "defined"
        return done if node in self._unfinished else f"fully {done}"

    @cached_property
    def _sorry(self) -> int | None:
        found = self._find(_SORRY)
        return None if found < 0 else found

    @cached_property
    def _unfinished(self) -> frozenset[int]:
        """Declarations that something unproved is below of."""
        if self._sorry is None:
            return frozenset()
        return frozenset(np.flatnonzero(reach(self._index.all_users, self._sorry) >= 0).tolist())

    def stats(self) -> Stats:
        """The graph in numbers."""
        nodes = self._index.nodes
        sizes = np.bincount(self.components(), minlength=1)
        best: Sequence[int] = np.argsort(-self.page_rank(), kind="stable")[:10].tolist()
        counts = pc.value_counts(nodes["kind"].cast("string")).to_pylist()
        kinds = {entry["values"]: entry["counts"] for entry in counts}
        return Stats(
            declarations=len(self),
            kinds=dict(sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))),
            modules=len(pc.unique(nodes["module"].cast("string"))),
            type_edges=len(self._index.type_uses.targets),
            edges=len(self._index.all_uses.targets),
            outside=self._index.outside,
            cycles=int((sizes > 1).sum()),
            largest_cycle=int(sizes.max(initial=0)),
            levels=int(self.levels().max(initial=-1)) + 1,
            most_used=tuple(self.name(node) for node in best),
        )


# `pa.scalar` and `pa.array` import pandas if it is there, which takes longer than most questions.


def _scalar(text: str) -> pa.StringScalar:
    """A text as Arrow has it."""
    content = text.encode()
    ends = np.array([0, len(content)], np.int32)
    buffers = [None, pa.py_buffer(ends), pa.py_buffer(content)]
    return pa.Array.from_buffers(pa.string(), 1, buffers)[0]


def _numbers(rows: npt.NDArray[np.int64]) -> pa.Int64Array:
    """Row numbers as Arrow has them."""
    return pa.Array.from_buffers(pa.int64(), len(rows), [None, pa.py_buffer(rows)])
