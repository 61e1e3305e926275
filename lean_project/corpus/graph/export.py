"""A part of the graph in the forms of other programs, chosen by the file's ending."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import networkx as nx

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.graph.picture import to_dot, to_svg
from lean_project.errors import reason


def to_graphml(graph: nx.DiGraph[str]) -> str:
    """GraphML, which Gephi and yEd read."""
    stream = BytesIO()
    nx.write_graphml(graph, stream, encoding="utf-8")
    return stream.getvalue().decode() + "\n"


def to_json(graph: nx.DiGraph[str]) -> str:
    """networkx's node-link form: `{"nodes": [{"id": …}], "edges": [{"source": …, "target": …}]}`."""
    return json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False, indent=1) + "\n"


WRITERS: dict[str, Callable[[nx.DiGraph[str]], str]] = {
    ".graphml": to_graphml,
    ".json": to_json,
    ".dot": to_dot,
    ".svg": to_svg,
}


def export(graph: nx.DiGraph[str], path: Path) -> None:
    """Writes the graph, whole or not at all. Raises `CorpusError`."""
    writer = WRITERS.get(path.suffix)
    if writer is None:
        raise CorpusError(
            f"{path} does not say what it is to be; end its name in {', '.join(WRITERS)}"
        )
    temporary = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(writer(graph), "utf-8")
        temporary.replace(path)
    except OSError as error:
        raise CorpusError(f"{path} cannot be written ({reason(error)})") from error
