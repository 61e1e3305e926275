"""The vocabulary as a page of Markdown: area by area, what statements may speak of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from lean_project.checker.index import Kind
from lean_project.checker.vocabulary import Described

_MATHLIB = re.compile(r"In Mathlib: (.*?)\.?$", re.DOTALL)
_PLURALS = {
    Kind.DEFINITION: "definitions",
    Kind.STRUCTURE: "structures",
    Kind.CLASS: "classes",
    Kind.INDUCTIVE: "inductive types",
    Kind.CONSTRUCTOR: "constructors",
    Kind.FIELD: "fields of structures and classes",
    Kind.INSTANCE: "instances",
    Kind.NOTATION: "notations and tactics",
    Kind.THEOREM: "theorems",
    Kind.AXIOM: "axioms",
}
_CONCEPTS = (
    Kind.AXIOM, Kind.STRUCTURE, Kind.CLASS, Kind.INDUCTIVE, Kind.CONSTRUCTOR, Kind.DEFINITION,
)  # fmt: skip
"""Kinds that are listed one by one, in this order."""

_INTRODUCTION = """\
# The vocabulary

What statements may speak of in the embedded Lean: names, signatures and notation of Mathlib, besides
all of Lean's own core. `leanscribe vocabulary --write docs/vocabulary.md` writes this page;
`leanscribe vocabulary sqrt` searches. Everything is defined, and every theorem proved, except for
the axioms below.
"""


def vocabulary_page(names: Sequence[Described], titles: Mapping[str, str]) -> str:
    """The whole page. `titles` of the areas, in their order."""
    parts = [_INTRODUCTION, _counts(names), _axioms(names)]
    for area, title in titles.items():
        inside = [name for name in names if name.area == area]
        if inside:
            parts.append("\n".join(_area(area, title, inside)) + "\n")
    return "\n".join(parts)


def one_line(text: str | None) -> str:
    """A text with its white space joined."""
    return " ".join((text or "").split())


def _counts(names: Sequence[Described]) -> str:
    counts = Counter(name.kind for name in names)
    rows = [f"| {_PLURALS[kind]} | {counts[kind]:,} |" for kind in Kind if counts[kind]]
    return "\n".join(["| | |", "|---|---:|", *rows, f"| **names** | **{len(names):,}** |"]) + "\n"


def _axioms(names: Sequence[Described]) -> str:
    """Each axiom with the Mathlib name that its docstring gives."""
    rows = []
    for name in names:
        if name.kind is Kind.AXIOM:
            told = _MATHLIB.search(one_line(name.doc))
            mathlib = told[1] if told else "not said"
            rows.append(f"- {_code(name.signature)}. In Mathlib: {mathlib}.")
    return "\n".join(["## Axioms", "", *rows]) + "\n"


def _area(area: str, title: str, names: Sequence[Described]) -> Iterator[str]:
    by_kind = {kind: [name for name in names if name.kind is kind] for kind in Kind}
    yield f"## {title}\n"
    yield f"`Vocabulary/{area}.lean`\n"
    for name in by_kind[Kind.NOTATION]:
        yield f"- {_code(name.signature)}{_doc(name)}"
    for kind in _CONCEPTS:
        for name in by_kind[kind]:
            label = "" if kind is Kind.DEFINITION else f" ({kind.value})"
            yield f"- {_code(name.signature or name.name)}{label}{_doc(name)}"
    for kind in (Kind.FIELD, Kind.INSTANCE):
        if by_kind[kind]:
            yield f"- {_PLURALS[kind]}: {len(by_kind[kind])}"
    if theorems := by_kind[Kind.THEOREM]:
        yield f"\n<details><summary>Theorems: {len(theorems)}</summary>\n"
        yield from (f"- {_code(theorem.signature)}" for theorem in theorems)
        yield "\n</details>"


def _code(text: str | None) -> str:
    return f"`{one_line(text)}`"


def _doc(name: Described) -> str:
    text = one_line(name.doc)
    return f": {text}" if text else ""
