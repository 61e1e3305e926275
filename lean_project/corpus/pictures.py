"""A part of the graph as a picture (SVG), DOT, GraphML or JSON.

Shapes and colours are those of leanblueprint: boxes define, ellipses are proved; green is done.
"""

from __future__ import annotations

import html
import io
import json
from collections import defaultdict

import networkx as nx

_DEFINING = frozenset(
    {"definition", "inductive", "structure", "class", "opaque", "constructor", "recursor"}
)
_BORDER = {"unknown": "#999999", "axiom": "#FFAA33"}
_STATED = "green"
_FILL = {"theorem": "#9CEC8B", "axiom": "#FFFFFF", "unknown": "#FFFFFF"}
_DEFINED = "#B0ECA3"
_ROW, _GAP, _HEIGHT, _LETTER, _MARGIN = 78.0, 18.0, 30.0, 7.2, 20.0
_SWEEPS = 6


def is_defining(kind: str) -> bool:
    return kind in _DEFINING


def border(kind: str) -> str:
    """Colour of a node's border: orange for what is assumed, grey for what was not extracted."""
    return _BORDER.get(kind, _STATED)


def fill(kind: str) -> str:
    """Colour of a node's inside."""
    return _FILL.get(kind, _DEFINED)


def to_json(graph: nx.DiGraph) -> str:
    return json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False, indent=1)


def to_graphml(graph: nx.DiGraph) -> str:
    stream = io.BytesIO()
    nx.write_graphml(graph, stream, encoding="utf-8")
    return stream.getvalue().decode()


def to_dot(graph: nx.DiGraph) -> str:
    """For graphviz; what is used stands above what uses it."""
    lines = ["digraph {", "  rankdir=BT;", '  node [style=filled, fontname="sans-serif"];']
    for name, kind in graph.nodes(data="kind"):
        shape = "box" if is_defining(kind) else "ellipse"
        lines.append(
            f'  {_quoted(name)} [shape={shape}, color="{border(kind)}", fillcolor="{fill(kind)}"];'
        )
    for a, b, where in graph.edges(data="where"):
        style = "dashed" if where == "type" else "solid"
        lines.append(f"  {_quoted(a)} -> {_quoted(b)} [style={style}];")
    return "\n".join([*lines, "}"]) + "\n"


def to_svg(graph: nx.DiGraph) -> str:
    """A layered drawing: each declaration stands below all that it uses."""
    rows = _ordered(graph, _rows(graph))
    place = _places(rows)
    width = max((x + w for x, _, w in place.values()), default=0) + _MARGIN
    height = max((y for _, y, _ in place.values()), default=0) + _HEIGHT + _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" font-family="monospace" font-size="12">'
    ]
    parts += [
        _edge(place[a], place[b], where) for a, b, where in graph.edges(data="where") if a != b
    ]
    parts += [_node(name, graph.nodes[name]["kind"], place[name]) for name in graph.nodes]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _rows(graph: nx.DiGraph) -> list[list[str]]:
    """Nodes by the longest chain below them; what is mutual shares a row."""
    condensed = nx.condensation(graph)
    level: dict[int, int] = {}
    for node in reversed(list(nx.topological_sort(condensed))):
        level[node] = max((level[below] + 1 for below in condensed.successors(node)), default=0)
    rows: dict[int, list[str]] = defaultdict(list)
    for name, component in condensed.graph["mapping"].items():
        rows[level[component]].append(name)
    return [sorted(rows[index]) for index in sorted(rows)]


def _ordered(graph: nx.DiGraph, rows: list[list[str]]) -> list[list[str]]:
    """Rows reordered so that fewer edges cross: each node moves to the mean place of its neighbours."""
    near = graph.to_undirected(as_view=True)
    for sweep in range(_SWEEPS):
        at = {name: i / max(1, len(row)) for row in rows for i, name in enumerate(row)}
        for row in rows if sweep % 2 == 0 else reversed(rows):
            mean = {
                n: sum(at[m] for m in near[n]) / len(near[n]) if near[n] else at[n] for n in row
            }
            row.sort(key=lambda n: (mean[n], n))
            at.update({name: i / max(1, len(row)) for i, name in enumerate(row)})
    return rows


def _places(rows: list[list[str]]) -> dict[str, tuple[float, float, float]]:
    """Left edge, top edge and width of each node."""
    widths = [[len(name) * _LETTER + 24 for name in row] for row in rows]
    whole = max((sum(row) + _GAP * (len(row) - 1) for row in widths), default=0)
    place: dict[str, tuple[float, float, float]] = {}
    for index, (row, sizes) in enumerate(zip(rows, widths, strict=True)):
        x = _MARGIN + (whole - sum(sizes) - _GAP * (len(row) - 1)) / 2
        for name, size in zip(row, sizes, strict=True):
            place[name] = (x, _MARGIN + index * _ROW, size)
            x += size + _GAP
    return place


def _node(name: str, kind: str, place: tuple[float, float, float]) -> str:
    x, y, w = place
    radius = 3 if is_defining(kind) else _HEIGHT / 2
    text = html.escape(name)
    return (
        f'<g><title>{text} ({kind})</title><rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" '
        f'height="{_HEIGHT}" rx="{radius}" fill="{fill(kind)}" stroke="{border(kind)}" '
        f'stroke-width="2"/><text x="{x + w / 2:.1f}" y="{y + 20:.1f}" '
        f'text-anchor="middle">{text}</text></g>'
    )


def _edge(start: tuple[float, float, float], end: tuple[float, float, float], where: str) -> str:
    x1, y1 = start[0] + start[2] / 2, start[1]
    x2, y2 = end[0] + end[2] / 2, end[1] + _HEIGHT
    dash = ' stroke-dasharray="5 4"' if where == "type" else ""
    middle = (y1 + y2) / 2
    return (
        f'<path d="M{x1:.1f} {y1:.1f} C{x1:.1f} {middle:.1f} {x2:.1f} {middle:.1f} {x2:.1f} {y2:.1f}" '
        f'fill="none" stroke="#777777"{dash}/>'
    )
