"""The sources of the vocabulary, and the parts that they are compiled in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from graphlib import TopologicalSorter
from pathlib import Path
from typing import NamedTuple

LEAN_ROOT = Path(__file__).parent.parent
ROOT_MODULE = "Vocabulary"
LAYERS, HALVES = 6, 2
"""Fewer layers make parts that wait for one another; more of them make more modules, each of which
takes about two seconds to begin and to end. Two processes compile at a time."""
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_IMPORT = re.compile(r"^(?:public\s+)?import\s+(\S+)[^\n]*$", re.MULTILINE)


class LeanSource(NamedTuple):
    """One file: its module name, its text without `import` lines (line numbers kept), its imports."""

    name: str
    code: str
    imports: tuple[str, ...] = ()
    """Those of the vocabulary."""


class Part(NamedTuple):
    """Sources that are compiled together, in this order, into one module."""

    module: str
    sources: tuple[LeanSource, ...]
    imports: tuple[str, ...]
    """Modules of other parts that hold what the sources import."""


def vocabulary_sources() -> list[LeanSource]:
    """All files that the root module imports, directly or not, imported ones first."""
    sources: dict[str, LeanSource] = {}
    waiting = [ROOT_MODULE]
    while waiting:
        module = waiting.pop()
        if module in sources:
            continue
        text = (LEAN_ROOT / f"{module.replace('.', '/')}.lean").read_text("utf-8")
        imports = [name for name in _IMPORT.findall(text) if name.split(".")[0] == ROOT_MODULE]
        sources[module] = LeanSource(module, _IMPORT.sub("", text), tuple(imports))
        waiting.extend(imports)
    order = TopologicalSorter({name: source.imports for name, source in sources.items()})
    return [sources[name] for name in order.static_order()]


def vocabulary_parts(sources: Sequence[LeanSource]) -> list[Part]:
    """The sources in parts of about equal size, imported ones first.

    Files of the same depth do not import one another. So the files, by depth, are cut into layers, and
    each layer into halves that do not need each other as far as its imports allow.
    """
    files = {source.name: source for source in sources if source.name != ROOT_MODULE}
    layers = _layers(files)
    parts: list[Part] = []
    part_of: dict[str, str] = {}
    for number, layer in enumerate(layers, 1):
        for letter, names in zip("ab", _halves(layer, files), strict=True):
            module = f"{ROOT_MODULE}.Part{number}{letter}"
            part_of |= dict.fromkeys(names, module)
        for letter in "ab":
            module = f"{ROOT_MODULE}.Part{number}{letter}"
            own = tuple(files[name] for name in files if part_of.get(name) == module)
            needed = {part_of[name] for source in own for name in source.imports} - {module}
            if own:
                parts.append(Part(module, own, tuple(sorted(needed))))
    return parts


def _layers(files: dict[str, LeanSource]) -> list[list[str]]:
    depth: dict[str, int] = {}
    for name, source in files.items():
        depth[name] = 1 + max((depth[needed] for needed in source.imports), default=0)
    layers: list[list[str]] = [[] for _ in range(LAYERS)]
    total, before = _size(files, files), 0
    for name in sorted(files, key=depth.__getitem__):
        layers[min(LAYERS - 1, before * LAYERS // total)].append(name)
        before += _size([name], files)
    return layers


def _halves(layer: Sequence[str], files: dict[str, LeanSource]) -> list[list[str]]:
    """Files that import one another stay together; the largest groups are dealt out first."""
    import networkx as nx  # which takes a tenth of a second, and is needed in set-up only

    graph = nx.Graph([(name, needed) for name in layer for needed in files[name].imports])
    graph.add_nodes_from(layer)
    groups = list(nx.connected_components(graph.subgraph(layer)))
    halves: list[list[str]] = [[] for _ in range(HALVES)]
    for group in sorted(groups, key=lambda group: (-_size(group, files), min(group))):
        min(halves, key=lambda half: _size(half, files)).extend(group)
    return halves


def _size(names: Iterable[str], files: dict[str, LeanSource]) -> int:
    return sum(len(files[name].code) for name in names)


def area_titles() -> dict[str, str]:
    """The files of the vocabulary in their order, `Real/Sqrt` and so on, with their titles."""
    titles: dict[str, str] = {}
    for source in vocabulary_sources():
        area = source.name.removeprefix(f"{ROOT_MODULE}.").replace(".", "/")
        title = _TITLE.search(source.code)
        titles[area] = title[1] if title else area
    return titles
