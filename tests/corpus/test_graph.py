"""The dependency graph answers as networkx does, on graphs of every shape, and draws what it is asked to."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli import run
from lean_project.corpus import pictures
from lean_project.corpus.errors import CorpusError
from lean_project.corpus.extraction import Request, extract
from lean_project.corpus.graph import Graph
from lean_project.corpus.model import Declaration, Edge, Kind, Where
from lean_project.corpus.tables import DECLARATIONS, EDGES, declaration_table, edge_table

Pairs = list[tuple[int, int, Where]]
SIZE = 9

pairs = st.lists(
    st.tuples(st.integers(0, SIZE - 1), st.integers(0, SIZE - 1), st.sampled_from(Where)),
    max_size=40,
)


def write(folder: Path, edges: Pairs, extracted: int = SIZE) -> Graph:
    """The graph of tables with declarations `d0`, `d1`…; those from `extracted` on are only mentioned."""
    folder.mkdir(exist_ok=True)
    declarations = [
        Declaration(name=f"d{n}", kind=Kind.THEOREM, module="M", type="True")
        for n in range(extracted)
    ]
    rows = [Edge(source=f"d{a}", target=f"d{b}", where=where) for a, b, where in edges]
    pq.write_table(declaration_table(declarations), folder / DECLARATIONS)
    pq.write_table(edge_table(rows), folder / EDGES)
    return Graph.load(folder)


def as_networkx(edges: Pairs) -> nx.DiGraph:
    graph = nx.DiGraph()
    graph.add_nodes_from(range(SIZE))
    graph.add_edges_from((a, b) for a, b, _ in edges)
    return graph


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("graph")


@settings(max_examples=60, deadline=None)
@given(edges=pairs)
def test_reach_components_and_paths_are_those_of_networkx(folder: Path, edges: Pairs) -> None:
    graph, expected = write(folder, edges), as_networkx(edges)
    for start in range(SIZE):
        lengths = nx.single_source_shortest_path_length(expected, start)
        assert graph.reach([start]) == lengths
        assert graph.reach([start], depth=2) == {n: d for n, d in lengths.items() if d <= 2}
        back = nx.single_source_shortest_path_length(expected.reverse(), start)
        assert graph.reach([start], backwards=True) == back
        for end in range(SIZE):
            path = graph.path(start, end)
            assert (path is None) == (end not in lengths)
            if path is not None:
                assert len(path) == lengths[end] + 1
                assert nx.is_path(expected, path)
    component = graph.components()
    for strong in nx.strongly_connected_components(expected):
        assert len({int(component[n]) for n in strong}) == 1
    assert len(set(component.tolist())) == nx.number_strongly_connected_components(expected)


@settings(max_examples=60, deadline=None)
@given(edges=pairs)
def test_a_level_is_one_above_the_highest_that_is_used(folder: Path, edges: Pairs) -> None:
    graph = write(folder, edges)
    for part in ("all", "type", "value"):
        kept = as_networkx([e for e in edges if part in ("all", e[2].value)])
        condensed = nx.condensation(kept)
        expected: dict[int, int] = {}
        for node in reversed(list(nx.topological_sort(condensed))):
            expected[node] = max((expected[m] + 1 for m in condensed.successors(node)), default=0)
        level = graph.levels(part)  # type: ignore[arg-type]
        assert level.tolist() == [expected[condensed.graph["mapping"][n]] for n in range(SIZE)]


@settings(max_examples=40, deadline=None)
@given(edges=pairs)
def test_page_rank_is_that_of_networkx(folder: Path, edges: Pairs) -> None:
    expected = nx.pagerank(as_networkx(edges), tol=1e-10)
    assert write(folder, edges).page_rank(rounds=500) == pytest.approx(
        [expected[n] for n in range(SIZE)], abs=1e-6
    )


@settings(max_examples=40, deadline=None)
@given(edges=pairs)
def test_a_reduced_subgraph_reaches_the_same(folder: Path, edges: Pairs) -> None:
    graph = write(folder, edges)
    full = graph.subgraph(range(SIZE))
    reduced = graph.subgraph(range(SIZE), reduced=True)
    assert set(reduced.edges) <= set(full.edges)
    for name in full.nodes:
        assert nx.descendants(reduced, name) == nx.descendants(full, name)


def test_what_is_only_mentioned_is_there_and_marked(tmp_path: Path) -> None:
    graph = write(tmp_path, [(0, 1, Where.TYPE), (1, 2, Where.VALUE)], extracted=2)
    assert graph.extracted == 2
    assert graph.kind(graph.number("d2")) == "unknown"
    assert graph.reach([0]) == {0: 0, 1: 1, 2: 2}


def test_tables_without_edges_make_a_graph(tmp_path: Path) -> None:
    graph = write(tmp_path, [])
    assert graph.levels().tolist() == [0] * SIZE
    assert graph.path(0, 1) is None


def test_an_unknown_name_is_one_sentence_with_a_suggestion(tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    declared = [Declaration(name="Nat.gcd_comm", kind=Kind.THEOREM, module="M", type="True")]
    pq.write_table(declaration_table(declared), folder / DECLARATIONS)
    pq.write_table(edge_table([]), folder / EDGES)
    with pytest.raises(
        CorpusError, match=r"no declaration gcd_comm here; did you mean Nat\.gcd_comm"
    ):
        Graph.load(folder).number("gcd_comm")


ODD = 'a"<&>\\«∀»'


def test_pictures_and_files_hold_every_declaration_and_edge() -> None:
    graph = nx.DiGraph()
    graph.add_node("f", kind="definition")
    graph.add_node(ODD, kind="theorem")
    graph.add_edge(ODD, "f", where="type")
    read_back = [
        nx.parse_graphml(pictures.to_graphml(graph)),
        nx.node_link_graph(json.loads(pictures.to_json(graph)), edges="edges"),
    ]
    for read in read_back:
        assert dict(read.nodes(data="kind")) == dict(graph.nodes(data="kind"))
        assert list(read.edges(data="where")) == list(graph.edges(data="where"))
    svg = ElementTree.fromstring(pictures.to_svg(graph))
    space = "{http://www.w3.org/2000/svg}"
    assert {text.text for text in svg.iter(f"{space}text")} == {"f", ODD}
    assert len(list(svg.iter(f"{space}path"))) == 1
    dot = pictures.to_dot(graph)
    assert '"a\\"<&>\\\\«∀»" -> "f"' in dot
    assert dot.count("shape=box") == 1


def test_what_is_used_stands_above_what_uses_it() -> None:
    graph = nx.DiGraph()
    for name in "abcd":
        graph.add_node(name, kind="theorem")
    graph.add_edges_from([("a", "b"), ("b", "c"), ("a", "c"), ("d", "c")], where="value")
    svg = ElementTree.fromstring(pictures.to_svg(graph))
    space = "{http://www.w3.org/2000/svg}"
    top = {text.text: float(text.attrib["y"]) for text in svg.iter(f"{space}text")}
    assert top["c"] < top["b"] < top["a"]
    assert top["c"] < top["d"]


@pytest.fixture(scope="module")
def tables(small_module: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("small-tables")
    extract(Request((small_module.parent,), out, workers=1))
    return out


def test_the_command_answers_about_compiled_files(
    tables: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["graph", str(tables), "show", "uses_choice", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert {"choice", "MyEq", "MyNat"} <= set(shown["uses"])
    assert shown["breaks if it changes"] == 0
    assert run(["graph", str(tables), "path", "uses_choice", "MyNat", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == ["uses_choice", "MyNat"]
    assert run(["graph", str(tables), "path", "MyNat", "uses_choice"]) == 1
    capsys.readouterr()
    assert run(["graph", str(tables), "levels", "--json"]) == 0
    levels = json.loads(capsys.readouterr().out)
    assert levels["MyNat"] < levels["uses_choice"]
    assert run(["graph", str(tables), "stats"]) == 0
    for suffix in ("svg", "dot", "graphml", "json"):
        file = tmp_path / f"part.{suffix}"
        assert run(["graph", str(tables), "export", "uses_choice", "--out", str(file)]) == 0
        assert "uses_choice" in file.read_text("utf-8")


def test_wrong_questions_are_one_sentence(
    tables: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, sentence in [
        ([str(tmp_path), "stats"], "leanscribe extract"),
        ([str(tables), "show", "nobody"], "there is no declaration nobody here"),
        ([str(tables), "export", "MyNat", "--out", "x.bmp"], "should end in one of"),
    ]:
        assert run(["graph", *arguments]) == 2
        error = capsys.readouterr().err
        assert sentence in " ".join(error.split())
        assert "Traceback" not in error
