"""The sources of the vocabulary, in the order in which they import one another."""

from __future__ import annotations

import re
from graphlib import TopologicalSorter
from pathlib import Path
from typing import NamedTuple

LEAN_ROOT = Path(__file__).parent.parent
ROOT_MODULE = "Vocabulary"
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_IMPORT = re.compile(r"^(?:public\s+)?import\s+(\S+)[^\n]*$", re.MULTILINE)


class LeanSource(NamedTuple):
    """One file: its module name and its text without `import` lines (line numbers kept)."""

    name: str
    code: str


def vocabulary_sources() -> list[LeanSource]:
    """All files that the root module imports, directly or not, imported ones first."""
    texts: dict[str, str] = {}
    imports: dict[str, list[str]] = {}
    waiting = [ROOT_MODULE]
    while waiting:
        module = waiting.pop()
        if module in texts:
            continue
        texts[module] = (LEAN_ROOT / f"{module.replace('.', '/')}.lean").read_text("utf-8")
        imports[module] = [
            name for name in _IMPORT.findall(texts[module]) if name.split(".")[0] == ROOT_MODULE
        ]
        waiting.extend(imports[module])
    order = TopologicalSorter(imports).static_order()
    return [LeanSource(name, _IMPORT.sub("", texts[name])) for name in order]


def area_titles() -> dict[str, str]:
    """The files of the vocabulary in their order, `Real/Sqrt` and so on, with their titles."""
    titles: dict[str, str] = {}
    for source in vocabulary_sources():
        area = source.name.removeprefix(f"{ROOT_MODULE}.").replace(".", "/")
        title = _TITLE.search(source.code)
        titles[area] = title[1] if title else area
    return titles
