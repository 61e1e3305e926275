"""The dependency graph: which declaration uses which, as compressed sparse rows.

`uses[i, j]` is not zero if declaration `i` mentions `j`: 1 in its type, 2 in its value, 3 in both.
Whole-graph work is done on arrays (scipy); a part that a person looks at becomes a networkx graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import networkx as nx
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.levels import levels_of
from lean_project.corpus.tables import DECLARATIONS, EDGES, read_table

Part = Literal["type", "value", "all"]
Numbers = np.ndarray[Any, np.dtype[np.int64]]

IN_TYPE, IN_VALUE = 1, 2
_DAMPING = 0.85
_SUGGESTIONS = 3


@dataclass(frozen=True, eq=False)
class Graph:
    """Declarations by number, with what each of them uses."""

    names: pa.Array
    """Names of the `n` declarations; those that were extracted come before those only mentioned."""
    kinds: pa.Array
    """Kind of each extracted declaration."""
    uses: csr_matrix
    """n × n, of `uint8`; see the first lines of this module."""

    @classmethod
    def load(cls, folder: Path) -> Graph:
        """The graph of the tables that `leanscribe extract` wrote to `folder`. Raises `CorpusError`."""
        declarations = read_table(folder / DECLARATIONS, ["name", "kind"]).combine_chunks()
        edges = read_table(folder / EDGES).unify_dictionaries().combine_chunks()
        known = _whole(declarations["name"])
        kinds = _whole(declarations["kind"])
        if edges.num_rows == 0:
            return cls(known, kinds, _matrix([], [], [], len(known)))
        source, target = _whole(edges["source"]), _whole(edges["target"])
        mentioned = pa.concat_arrays([source.dictionary, target.dictionary]).unique()
        strangers = mentioned.filter(pc.invert(pc.is_in(mentioned, value_set=known)))
        names = pa.concat_arrays([known, strangers])
        in_type = pc.equal(_whole(edges["where"]).dictionary_decode(), "type").to_numpy(
            zero_copy_only=False
        )
        marks = np.where(in_type, IN_TYPE, IN_VALUE).astype(np.uint8)
        rows, columns = (_numbers(column, names) for column in (source, target))
        return cls(names, kinds, _matrix(rows, columns, marks, len(names)))

    @cached_property
    def used_by(self) -> csr_matrix:
        """The transposed matrix: row `j` holds who mentions `j`."""
        return self.uses.T.tocsr()

    @property
    def extracted(self) -> int:
        """How many declarations were extracted; numbers from here on were only mentioned."""
        return len(self.kinds)

    def number(self, name: str) -> int:
        """The number of a declaration. Raises `CorpusError` for a name that is not there."""
        found = pc.index(self.names, name).as_py()
        if found < 0:
            raise CorpusError(f"there is no declaration {name} here{self._similar(name)}")
        return int(found)

    def name(self, number: int) -> str:
        return str(self.names[int(number)].as_py())

    def kind(self, number: int) -> str:
        """The kind of a declaration, `unknown` of one that was only mentioned."""
        return str(self.kinds[int(number)].as_py()) if number < self.extracted else "unknown"

    def part(self, where: Part) -> csr_matrix:
        """The uses in types, in values, or all."""
        if where == "all":
            return self.uses
        bit = IN_TYPE if where == "type" else IN_VALUE
        chosen = self.uses.copy()
        chosen.data = chosen.data & bit
        chosen.eliminate_zeros()
        return chosen

    def components(self, where: Part = "all") -> Numbers:
        """For each declaration the number of its strongly connected component (mutual inductives)."""
        return np.asarray(connected_components(self.part(where), connection="strong")[1], np.int64)

    def levels(self, where: Part = "type") -> Numbers:
        """For each declaration its level: 0 if it uses nothing, else one more than what it uses.

        With "type" this is the order of Herald (arXiv 2410.10878, section 3): what a statement refers to
        comes before it. Declarations that use one another have the same level.
        """
        return levels_of(self.part(where), self.components(where))

    def reach(
        self, starts: Iterable[int], *, backwards: bool = False, depth: int | None = None
    ) -> dict[int, int]:
        """What can be reached from `starts`, with its distance; `backwards`: who reaches them."""
        matrix = self.used_by if backwards else self.uses
        distance = dict.fromkeys(map(int, starts), 0)
        frontier = np.fromiter(distance, np.int64)
        seen = np.zeros(matrix.shape[0], bool)
        seen[frontier] = True
        step = 0
        while len(frontier) and (depth is None or step < depth):
            step += 1
            reached = np.unique(matrix[frontier].indices)
            frontier = reached[~seen[reached]]
            seen[frontier] = True
            distance.update(dict.fromkeys(frontier.tolist(), step))
        return distance

    def path(self, start: int, end: int) -> list[int] | None:
        """A shortest chain of uses from `start` to `end`; None if there is none."""
        before = breadth_first_order(self.uses, start, return_predecessors=True)[1]
        chain = [end]
        while chain[-1] != start:
            previous = int(before[chain[-1]])
            if previous < 0:
                return None
            chain.append(previous)
        return chain[::-1]

    def page_rank(self, rounds: int = 60, tolerance: float = 1e-9) -> np.ndarray[Any, Any]:
        """How central each declaration is: PageRank (Page et al. 1999) along uses; sums to 1."""
        count = self.uses.shape[0]
        pattern = self.used_by.astype(bool).astype(np.float64)
        degree = np.diff(self.uses.indptr).astype(np.float64)
        rank = np.full(count, 1 / count)
        for _ in range(rounds):
            flow = np.divide(rank, degree, out=np.zeros(count), where=degree > 0)
            lost = rank[degree == 0].sum()
            new = _DAMPING * (pattern @ flow + lost / count) + (1 - _DAMPING) / count
            change = np.abs(new - rank).sum()
            rank = new
            if change < tolerance:
                break
        return rank

    def subgraph(self, numbers: Sequence[int], *, reduced: bool = False) -> nx.DiGraph:
        """A part of the graph with names as nodes; `reduced` leaves out edges that others imply."""
        chosen = np.asarray(sorted(numbers), np.int64)
        part = self.uses[chosen][:, chosen].tocoo()
        graph = nx.DiGraph()
        for number in chosen.tolist():
            graph.add_node(self.name(number), kind=self.kind(number))
        names = [self.name(number) for number in chosen.tolist()]
        for row, column, mark in zip(part.row, part.col, part.data, strict=True):
            where = "type" if mark & IN_TYPE else "value"
            graph.add_edge(names[row], names[column], where=where)
        return _reduced(graph) if reduced else graph

    def _similar(self, name: str) -> str:
        last = name.rsplit(".", maxsplit=1)[-1]
        ends = pc.ends_with(self.names, f".{last}")
        near = self.names.filter(ends).to_pylist()[:_SUGGESTIONS]
        return f"; did you mean {' or '.join(near)}?" if near else ""


def _whole(column: pa.ChunkedArray) -> pa.Array:
    """A column as one array."""
    joined = column.combine_chunks()
    return joined.chunk(0) if isinstance(joined, pa.ChunkedArray) else joined


def _numbers(column: pa.DictionaryArray, names: pa.Array) -> Numbers:
    """Numbers of the names in a column."""
    words = pc.index_in(column.dictionary, value_set=names).to_numpy(zero_copy_only=False)
    indices = column.indices.to_numpy(zero_copy_only=False)
    found: Numbers = np.asarray(words, np.int64)[indices]
    return found


def _matrix(rows: Any, columns: Any, marks: Any, count: int) -> csr_matrix:
    """The matrix of uses; a pair that occurs in a type and in a value gets both marks."""
    key = np.asarray(rows, np.int64) * count + np.asarray(columns, np.int64)
    marks = np.asarray(marks, np.uint8)
    order = np.argsort(key, kind="stable")
    key, marks = key[order], marks[order]
    first = np.flatnonzero(np.diff(key, prepend=-1))
    merged = np.bitwise_or.reduceat(marks, first) if len(first) else marks
    pairs = key[first]
    pointers = np.searchsorted(pairs, np.arange(count + 1, dtype=np.int64) * count)
    return csr_matrix((merged, pairs % count if count else pairs, pointers), shape=(count, count))


def _reduced(graph: nx.DiGraph) -> nx.DiGraph:
    """The transitive reduction, computed between strongly connected components."""
    condensed = nx.condensation(graph)
    kept = nx.transitive_reduction(condensed)
    component = condensed.graph["mapping"]
    dropped = [
        (a, b)
        for a, b in graph.edges
        if component[a] != component[b] and not kept.has_edge(component[a], component[b])
    ]
    graph.remove_edges_from(dropped)
    return graph
