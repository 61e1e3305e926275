"""A part of the graph as a picture that mathematicians know from leanblueprint: SVG, and DOT for Graphviz.

Boxes are definitions, ellipses are theorems. A green border: the statement is formalized. A green
background: it is proved, or defined; dark green: so is all that it rests on. Dashed arrows are uses in
statements, others those in proofs and bodies. Shapes, colours and dashes are those of leanblueprint.
"""

from __future__ import annotations

from collections import defaultdict
from html import escape
from typing import NamedTuple

import networkx as nx

FILLS = {
    "fully proved": "#1CAC78",
    "proved": "#9CEC8B",
    "fully defined": "#1CAC78",
    "defined": "#B0ECA3",
    "stated": "none",
}
BORDER = "green"
_STATEMENTS = {"theorem", "axiom"}

_FONT = 12
_LETTER = 7.2
"""Width of a letter of the monospaced font at that size, in pixels."""
_HEIGHT = 28
_GAP = 18
_ROW = 84
_MARGIN = 16


class _Box(NamedTuple):
    """A node's place: its middle and its width, in pixels."""

    x: float
    y: float
    width: float


def to_dot(graph: nx.DiGraph[str]) -> str:
    """The graph in Graphviz's language; what is used stands above what uses it."""
    lines = ["digraph dependencies {", '  rankdir="BT";', "  node [penwidth=1.8];"]
    for name, data in graph.nodes(data=True):
        shape = "ellipse" if data["kind"] in _STATEMENTS else "box"
        fill = FILLS[data["status"]]
        style = "" if fill == "none" else f', style="filled", fillcolor="{fill}"'
        lines.append(f'  {_quoted(name)} [shape={shape}, color="{BORDER}"{style}];')
    for source, target, data in graph.edges(data=True):
        style = " [style=dashed]" if data["where"] == "type" else ""
        lines.append(f"  {_quoted(source)} -> {_quoted(target)}{style};")
    return "\n".join([*lines, "}", ""])


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def to_svg(graph: nx.DiGraph[str]) -> str:
    """The graph as an SVG image, in layers: what is used stands above what uses it."""
    rows = _rows(graph)
    boxes, width = _boxes(rows)
    height = 2 * _MARGIN + _HEIGHT + _ROW * max(len(rows) - 1, 0)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" font-family="monospace" font-size="{_FONT}">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>',
    ]
    parts += [
        _arrow(boxes[source], boxes[target], data["where"] == "type")
        for source, target, data in graph.edges(data=True)
    ]
    parts += [_node(name, data, boxes[name]) for name, data in graph.nodes(data=True)]
    return "\n".join([*parts, "</svg>", ""])


def _rows(graph: nx.DiGraph[str]) -> list[list[str]]:
    """Names by layer; within a layer, near to what they use, so that arrows cross less."""
    condensed = nx.condensation(graph)
    layer: dict[int, int] = {}
    for component in reversed(list(nx.topological_sort(condensed))):
        layer[component] = 1 + max((layer[next_] for next_ in condensed[component]), default=-1)
    rows: dict[int, list[str]] = defaultdict(list)
    for name in sorted(graph):
        rows[layer[condensed.graph["mapping"][name]]].append(name)
    ordered: list[list[str]] = []
    place: dict[str, float] = {}
    for number in sorted(rows):
        middles = {
            name: _middle([place[t] for t in graph[name] if t in place]) for name in rows[number]
        }
        row = sorted(rows[number], key=middles.__getitem__)
        place |= {name: (index + 0.5) / len(row) for index, name in enumerate(row)}
        ordered.append(row)
    return ordered


def _middle(places: list[float]) -> float:
    return sum(places) / len(places) if places else 0.5


def _boxes(rows: list[list[str]]) -> tuple[dict[str, _Box], float]:
    """Where the nodes stand, and how wide the picture is."""
    widths = {name: _LETTER * len(name) + 32 for row in rows for name in row}
    lengths = [sum(widths[name] for name in row) + _GAP * (len(row) - 1) for row in rows]
    full = max(lengths, default=0) + 2 * _MARGIN
    boxes: dict[str, _Box] = {}
    for number, (row, length) in enumerate(zip(rows, lengths, strict=True)):
        x = (full - length) / 2
        for name in row:
            y = _MARGIN + _HEIGHT / 2 + _ROW * number
            boxes[name] = _Box(x + widths[name] / 2, y, widths[name])
            x += widths[name] + _GAP
    return boxes, full


def _arrow(source: _Box, target: _Box, in_statement: bool) -> str:
    """A curve from a user up to what it uses; sideways within a layer."""
    dash = ' stroke-dasharray="4 3"' if in_statement else ""
    up = _HEIGHT / 2 if source.y > target.y else -_HEIGHT / 2 if source.y < target.y else 0
    start, end = source.y - up, target.y + up
    bend = (start + end) / 2 if up else source.y - _HEIGHT
    curve = f"M{source.x:.1f} {start:.1f}C{source.x:.1f} {bend:.1f} {target.x:.1f} {bend:.1f} "
    return (
        f'<path d="{curve}{target.x:.1f} {end:.1f}" fill="none" stroke="#555"{dash} '
        'marker-end="url(#tip)"/>'
    )


def _node(name: str, data: dict[str, str], box: _Box) -> str:
    """A box or an ellipse with the name in it; where it is declared shows when one points at it."""
    paint = f'fill="{FILLS[data["status"]]}" stroke="{BORDER}" stroke-width="1.8"'
    if FILLS[data["status"]] == "none":
        paint = paint.replace('"none"', '"white"')
    if data["kind"] in _STATEMENTS:
        shape = (
            f'<ellipse cx="{box.x:.1f}" cy="{box.y:.1f}" rx="{box.width / 2:.1f}" '
            f'ry="{_HEIGHT / 2}" {paint}/>'
        )
    else:
        shape = (
            f'<rect x="{box.x - box.width / 2:.1f}" y="{box.y - _HEIGHT / 2:.1f}" '
            f'width="{box.width:.1f}" height="{_HEIGHT}" {paint}/>'
        )
    title = f"{data['kind']}, {data['status']}, {data['module']}"
    return (
        f"<g><title>{escape(title)}</title>{shape}"
        f'<text x="{box.x:.1f}" y="{box.y + 4:.1f}" text-anchor="middle">{escape(name)}</text></g>'
    )
