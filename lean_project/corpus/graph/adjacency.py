"""A graph as two arrays, and whole-graph work on them: reach, paths, components, levels, PageRank.

scipy is imported where it is used: it takes longer than to find what a declaration rests on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Ints: TypeAlias = npt.NDArray[np.int32]
Longs: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]


class Adjacency(NamedTuple):
    """Row i has `targets[starts[i]:starts[i + 1]]`, in ascending order, each once."""

    starts: Longs
    targets: Ints

    def __len__(self) -> int:  # the number of nodes, not of fields
        return len(self.starts) - 1

    def of(self, node: int) -> Ints:
        """The targets of one node."""
        return self.targets[self.starts[node] : self.starts[node + 1]]


def adjacency(
    sources: npt.NDArray[np.integer], targets: npt.NDArray[np.integer], nodes: int
) -> Adjacency:
    """The graph with these edges; a repeated edge counts once."""
    from scipy.sparse import csr_array

    ones = np.ones(len(sources), np.int8)
    matrix = csr_array((ones, (sources, targets)), shape=(nodes, nodes))
    matrix.sum_duplicates()
    return Adjacency(matrix.indptr.astype(np.int64), matrix.indices.astype(np.int32))


def reversed_edges(graph: Adjacency) -> Adjacency:
    """The graph with every edge turned round."""
    matrix = _matrix(graph).T.tocsr()
    matrix.sort_indices()
    return Adjacency(matrix.indptr.astype(np.int64), matrix.indices.astype(np.int32))


def _matrix(graph: Adjacency) -> csr_array:
    from scipy.sparse import csr_array

    data = np.ones(len(graph.targets), np.float32)
    return csr_array((data, graph.targets, graph.starts), shape=(len(graph), len(graph)))


def edges_from(graph: Adjacency, nodes: npt.NDArray[np.integer]) -> tuple[Longs, Ints]:
    """All edges that leave `nodes`: for each its place in `nodes`, and its target."""
    counts = graph.starts[nodes + 1] - graph.starts[nodes]
    origin = np.repeat(np.arange(len(nodes), dtype=np.int64), counts)
    first = np.repeat(graph.starts[nodes] - (np.cumsum(counts) - counts), counts)
    return origin, graph.targets[first + np.arange(len(first))]


def reach(graph: Adjacency, start: int, depth: int | None = None) -> Ints:
    """Distance of every node from `start` along edges, at most `depth`; -1 where there is no way."""
    distances = np.full(len(graph), -1, np.int32)
    distances[start] = 0
    frontier = np.array([start])
    step = 0
    while len(frontier) and (depth is None or step < depth):
        step += 1
        _, targets = edges_from(graph, frontier)
        frontier = np.unique(targets[distances[targets] < 0])
        distances[frontier] = step
    return distances


def shortest_path(graph: Adjacency, start: int, end: int) -> list[int] | None:
    """The nodes of a shortest way from `start` to `end`; None if there is none."""
    parents = np.full(len(graph), -1, np.int64)
    parents[start] = start
    frontier = np.array([start])
    while len(frontier) and parents[end] < 0:
        origin, targets = edges_from(graph, frontier)
        new, first = np.unique(targets, return_index=True)
        unseen = parents[new] < 0
        parents[new[unseen]] = frontier[origin[first[unseen]]]
        frontier = new[unseen]
    if parents[end] < 0:
        return None
    path = [end]
    while path[-1] != start:
        path.append(int(parents[path[-1]]))
    return path[::-1]


def components(graph: Adjacency) -> Ints:
    """Which strongly connected component each node is in: numbers from 0, in no particular order."""
    from scipy.sparse.csgraph import connected_components

    _, labels = connected_components(_matrix(graph), directed=True, connection="strong")
    numbers: Ints = labels.astype(np.int32)
    return numbers


def levels(graph: Adjacency) -> Ints:
    """The level of each node: 0 if it uses nothing, else one more than the highest it uses.

    Nodes that use each other share a level.
    """
    labels = components(graph)
    sources = np.repeat(np.arange(len(graph)), np.diff(graph.starts))
    a, b = labels[sources], labels[graph.targets]
    condensed = adjacency(a[a != b], b[a != b], int(labels.max(initial=-1)) + 1)
    users = reversed_edges(condensed)
    waiting = np.diff(condensed.starts)
    found = np.zeros(len(condensed), np.int32)
    ready = np.flatnonzero(waiting == 0)
    level = 0
    while len(ready):
        found[ready] = level
        level += 1
        _, targets = edges_from(users, ready)
        freed, counts = np.unique(targets, return_counts=True)
        waiting[freed] -= counts
        ready = freed[waiting[freed] == 0]
    return found[labels]


def page_rank(graph: Adjacency, damping: float = 0.85, tolerance: float = 1e-9) -> Floats:
    """PageRank along edges: what much is used by much used declarations ranks high. Sums to 1."""
    nodes = len(graph)
    if nodes == 0:
        return np.empty(0)
    out = np.diff(graph.starts)
    backward = _matrix(graph).T.tocsr().astype(np.float64)
    rank = np.full(nodes, 1.0 / nodes)
    for _ in range(200):
        share = np.divide(rank, out, out=np.zeros(nodes), where=out > 0)
        lost = rank[out == 0].sum() / nodes
        new: Floats = (1 - damping) / nodes + damping * (backward @ share + lost)
        if np.abs(new - rank).sum() < tolerance:
            return new
        rank = new
    return rank
