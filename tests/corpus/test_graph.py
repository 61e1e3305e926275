"""The graph answers what can be read off a small corpus by hand, and agrees with networkx on any graph."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import networkx as nx
import numpy as np
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.graph import DependencyGraph, Edges
from lean_project.corpus.graph.adjacency import (
    Adjacency,
    adjacency,
    components,
    levels,
    page_rank,
    reach,
    reversed_edges,
    shortest_path,
)
from lean_project.corpus.graph.export import export
from lean_project.corpus.model import Declaration, Edge, Kind, Where
from lean_project.corpus.tables import DECLARATIONS, EDGES, declaration_table, edge_table

_DECLARATIONS = {
    "Even": Kind.DEFINITION,
    "Tree": Kind.INDUCTIVE,
    "Tree.node": Kind.CONSTRUCTOR,
    "even_add": Kind.THEOREM,
    "even_sum": Kind.THEOREM,
    "unfinished": Kind.THEOREM,
    "on_unfinished": Kind.THEOREM,
    "uses_unfinished": Kind.DEFINITION,
    "sorryAx": Kind.AXIOM,
}
_EDGES = [
    ("Tree", "Tree.node", "value"),
    ("Tree.node", "Tree", "type"),
    ("even_add", "Even", "type"),
    ("even_sum", "Even", "type"),
    ("even_sum", "even_add", "value"),
    ("even_sum", "Tree", "type"),
    ("even_sum", "Nat", "type"),
    ("unfinished", "Even", "type"),
    ("unfinished", "sorryAx", "value"),
    ("on_unfinished", "unfinished", "value"),
    ("uses_unfinished", "unfinished", "value"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    declarations = [
        Declaration(name=name, kind=kind, module="M", value_known=kind is not Kind.AXIOM)
        for name, kind in _DECLARATIONS.items()
    ]
    edges = [Edge(source=a, target=b, where=Where(where)) for a, b, where in _EDGES]
    pq.write_table(declaration_table(declarations), tmp_path / DECLARATIONS)
    pq.write_table(edge_table(edges), tmp_path / EDGES)
    return tmp_path


@pytest.fixture
def graph(folder: Path) -> DependencyGraph:
    return DependencyGraph.open(folder)


def test_what_a_declaration_rests_on(graph: DependencyGraph) -> None:
    near = {(node.name, node.distance) for node in graph.ancestors("even_sum", depth=1)}
    assert near == {("Even", 1), ("even_add", 1), ("Tree", 1)}
    assert {node.name for node in graph.ancestors("even_sum")} == {
        "Even", "even_add", "Tree", "Tree.node",
    }  # fmt: skip
    assert {node.name for node in graph.ancestors("even_sum", edges=Edges.TYPE)} == {"Even", "Tree"}


def test_what_rests_on_a_declaration(graph: DependencyGraph) -> None:
    near = {(node.name, node.distance) for node in graph.descendants("sorryAx", depth=2)}
    assert near == {("unfinished", 1), ("on_unfinished", 2), ("uses_unfinished", 2)}
    assert {node.name for node in graph.descendants("sorryAx", depth=1)} == {"unfinished"}
    assert not list(graph.descendants("sorryAx", edges=Edges.TYPE))


def test_a_type_stands_above_what_it_mentions(graph: DependencyGraph) -> None:
    found = graph.levels()
    level = {name: int(found[graph.number(name)]) for name in _DECLARATIONS}
    assert level["Even"] == level["Tree"] == 0
    assert level["Tree.node"] == level["even_sum"] == 1


def test_a_type_and_its_constructors_are_one_component(graph: DependencyGraph) -> None:
    found = graph.components()
    assert found[graph.number("Tree")] == found[graph.number("Tree.node")]
    assert len(set(found.tolist())) == len(graph) - 1
    assert graph.levels(Edges.ALL)[graph.number("Tree")] == 0


def test_a_change_breaks_statements_and_proofs(graph: DependencyGraph) -> None:
    impact = graph.impact("Even")
    assert {node.name for node in impact.statements} == {"even_add", "even_sum", "unfinished"}
    assert {node.name for node in impact.proofs} == {"on_unfinished", "uses_unfinished"}


def test_a_path_explains_why(graph: DependencyGraph) -> None:
    assert graph.path("on_unfinished", "sorryAx") == ["on_unfinished", "unfinished", "sorryAx"]
    assert graph.path("sorryAx", "Even") is None
    assert graph.is_in_type("even_sum", "Even")
    assert not graph.is_in_type("even_sum", "even_add")


def test_an_unknown_name_gets_a_suggestion(graph: DependencyGraph) -> None:
    with pytest.raises(
        CorpusError, match="no declaration is called even_ad; did you mean even_add"
    ):
        graph.number("even_ad")


def test_a_folder_without_tables_is_explained(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="leanscribe extract SOURCE --out"):
        DependencyGraph.open(tmp_path)


def test_statuses_are_those_of_a_blueprint(graph: DependencyGraph) -> None:
    part = graph.subgraph(_DECLARATIONS)
    statuses = {name: data["status"] for name, data in part.nodes(data=True)}
    assert statuses["even_add"] == "fully proved"
    assert statuses["unfinished"] == "stated"
    assert statuses["on_unfinished"] == "proved"
    assert statuses["Even"] == "fully defined"
    assert statuses["uses_unfinished"] == "defined"
    assert statuses["sorryAx"] == "stated"


def test_reduction_leaves_out_what_longer_ways_imply(graph: DependencyGraph) -> None:
    part = graph.subgraph(["Even", "even_add", "even_sum", "Tree", "Tree.node"])
    assert part.has_edge("even_sum", "Even")
    reduced = graph.reduced(part)
    assert not reduced.has_edge("even_sum", "Even")
    assert set(reduced.edges) == {
        ("even_sum", "even_add"), ("even_add", "Even"), ("even_sum", "Tree"),
        ("Tree", "Tree.node"), ("Tree.node", "Tree"),
    }  # fmt: skip


def test_statistics_count_what_is_outside(graph: DependencyGraph) -> None:
    stats = graph.stats()
    assert (stats.declarations, stats.edges, stats.outside) == (9, 10, 1)
    assert (stats.cycles, stats.largest_cycle) == (1, 2)
    # By PageRank: what the two of a cycle have goes round in it.
    assert stats.most_used[:3] == ("Tree", "Tree.node", "Even")


def test_the_index_follows_the_tables(folder: Path) -> None:
    before = DependencyGraph.open(folder)
    assert len(before) == len(DependencyGraph.open(folder)) == 9
    pq.write_table(pq.read_table(folder / DECLARATIONS).slice(0, 5), folder / DECLARATIONS)
    assert len(DependencyGraph.open(folder)) == 5
    (folder / "graph" / "all_uses.starts.npy").write_bytes(b"damaged")
    assert len(DependencyGraph.open(folder)) == 5


def test_a_constant_of_several_modules_is_one_node(folder: Path) -> None:
    twice = [
        Declaration(name="f.eq_1", kind=Kind.THEOREM, module=module, value_known=known)
        for module, known in [("A", False), ("B", True), ("C", False)]
    ]
    pq.write_table(declaration_table(twice), folder / DECLARATIONS)
    graph = DependencyGraph.open(folder)
    assert len(graph) == 1
    assert graph.subgraph(["f.eq_1"]).nodes["f.eq_1"]["module"] == "B"  # the one with its proof


def test_every_form_holds_the_same_graph(graph: DependencyGraph, tmp_path: Path) -> None:
    part = graph.subgraph(["even_sum", "even_add", "Even"])
    for ending in ("svg", "dot", "graphml", "json"):
        export(part, tmp_path / f"g.{ending}")
    back = nx.read_graphml(tmp_path / "g.graphml")
    assert set(back.edges) == set(part.edges)
    held = json.loads((tmp_path / "g.json").read_text())
    assert {(e["source"], e["target"]) for e in held["edges"]} == set(part.edges)
    picture = ET.fromstring((tmp_path / "g.svg").read_text())
    space = "{http://www.w3.org/2000/svg}"
    assert {text.text for text in picture.iter(f"{space}text")} == set(part)
    assert len(list(picture.iter(f"{space}ellipse"))) == 2
    with pytest.raises(CorpusError, match="end its name in"):
        export(part, tmp_path / "g.png")


def test_a_picture_has_the_shapes_colours_and_dashes_of_leanblueprint(
    graph: DependencyGraph, tmp_path: Path
) -> None:
    part = graph.subgraph(_DECLARATIONS)
    for ending in ("svg", "dot"):
        export(part, tmp_path / f"g.{ending}")
    dot = (tmp_path / "g.dot").read_text()
    for line in [
        '"Even" [shape=box, color="green", style="filled", fillcolor="#1CAC78"];',
        '"uses_unfinished" [shape=box, color="green", style="filled", fillcolor="#B0ECA3"];',
        '"even_add" [shape=ellipse, color="green", style="filled", fillcolor="#1CAC78"];',
        '"on_unfinished" [shape=ellipse, color="green", style="filled", fillcolor="#9CEC8B"];',
        '"unfinished" [shape=ellipse, color="green"];',
        '"even_sum" -> "Even" [style=dashed];',  # the statement uses it
        '"even_sum" -> "even_add";',  # only the proof uses it
    ]:
        assert f"  {line}\n" in dot
    svg = ET.fromstring((tmp_path / "g.svg").read_text())
    space = "{http://www.w3.org/2000/svg}"
    painted = {}
    for group in svg.iter(f"{space}g"):
        shape, text = group[1], group[2]
        assert shape.get("stroke") == "green"
        painted[text.text] = (shape.tag.removeprefix(space), shape.get("fill"))
    assert painted["Even"] == ("rect", "#1CAC78")
    assert painted["on_unfinished"] == ("ellipse", "#9CEC8B")
    assert painted["unfinished"] == ("ellipse", "white")
    arrows = [path for path in svg.iter(f"{space}path") if path.get("marker-end")]
    dashed = sum(path.get("stroke-dasharray") is not None for path in arrows)
    assert dashed == sum(data["where"] == "type" for *_, data in part.edges(data=True))


_NODES = 12
_GRAPHS = st.lists(
    st.tuples(st.integers(0, _NODES - 1), st.integers(0, _NODES - 1)), max_size=40
).map(
    lambda edges: adjacency(
        np.array([a for a, _ in edges], np.int64), np.array([b for _, b in edges], np.int64), _NODES
    )
)


def _as_networkx(graph: Adjacency) -> nx.DiGraph[int]:
    whole: nx.DiGraph[int] = nx.DiGraph()
    whole.add_nodes_from(range(_NODES))
    whole.add_edges_from((a, int(b)) for a in range(_NODES) for b in graph.of(a))
    return whole


@settings(max_examples=200, deadline=None)
@given(_GRAPHS)
def test_work_on_arrays_agrees_with_networkx(graph: Adjacency) -> None:
    whole = _as_networkx(graph)
    assert _as_networkx(reversed_edges(graph)).edges == whole.reverse().edges
    labels = components(graph)
    assert {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels)} == set(
        map(frozenset, nx.strongly_connected_components(whole))
    )
    distances = nx.single_source_shortest_path_length(whole, 0, cutoff=3)
    assert {i: int(d) for i, d in enumerate(reach(graph, 0, 3)) if d >= 0} == dict(distances)
    condensed = nx.condensation(whole)
    longest: dict[int, int] = {}
    for component in reversed(list(nx.topological_sort(condensed))):
        longest[component] = 1 + max((longest[n] for n in condensed[component]), default=-1)
    assert levels(graph).tolist() == [longest[condensed.graph["mapping"][i]] for i in range(_NODES)]
    for end in range(_NODES):
        path = shortest_path(graph, 0, end)
        if path is None:
            assert not nx.has_path(whole, 0, end)
        else:
            assert len(path) - 1 == nx.shortest_path_length(whole, 0, end)
            assert nx.is_path(whole, path)
    ranks = nx.pagerank(whole, tol=1e-12, max_iter=1000)
    assert np.allclose(page_rank(graph), [ranks[i] for i in range(_NODES)], atol=1e-6)
