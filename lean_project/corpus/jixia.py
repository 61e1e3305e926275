"""From jixia: the JSON of its plugins in this project's nouns.

jixia analyses one file with the file's own Lean. `sym` knows every constant of a module and what each
refers to, `decl` how it is written, `elab` what tactics did, `line` the states that an editor shows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from lean_project.corpus import jixia_format as output
from lean_project.corpus.foreign import Extracted, LineState, UnreadableError, unique_edges
from lean_project.corpus.jixia_format import dotted
from lean_project.corpus.jixia_steps import read_steps
from lean_project.corpus.model import Declaration, Edge, Kind, Where
from lean_project.corpus.names import is_generated, is_internal
from lean_project.corpus.places import Places
from lean_project.errors import reason

_WRITTEN_KINDS = {
    "theorem": Kind.THEOREM,
    "axiom": Kind.AXIOM,
    "proofWanted": Kind.AXIOM,
    "opaque": Kind.OPAQUE,
    "inductive": Kind.INDUCTIVE,
    "classInductive": Kind.INDUCTIVE,
    "structure": Kind.INDUCTIVE,
    "constructor": Kind.CONSTRUCTOR,
}
"""What the keywords declare; all others declare definitions."""
_CLASS_KEYWORD = re.compile(r"\bclass\b")
_EXAMPLE = "example"


class JixiaFiles(NamedTuple):
    """The files that jixia wrote about one source file; None for a plugin that did not run."""

    declarations: Path | None = None
    symbols: Path | None = None
    elaboration: Path | None = None
    lines: Path | None = None

    @classmethod
    def beside(cls, source: Path) -> JixiaFiles:
        """Those with the names of jixia's own examples: `X.decl.json`, `X.sym.json`, …"""
        endings = (".decl.json", ".sym.json", ".elab.json", ".lines.json")
        files = (source.with_suffix(ending) for ending in endings)
        return cls(*(file if file.exists() else None for file in files))


def read_jixia(source: Path, *, module: str, files: JixiaFiles) -> Extracted:
    """What jixia found out about the Lean file `source`. Raises `UnreadableError`."""
    try:
        places = Places(source.read_bytes())
    except OSError as error:
        raise UnreadableError(
            f"{source} cannot be read ({reason(error)}); give the Lean file"
        ) from error
    written = _flat(output.read_output(files.declarations, output.DeclarationOutput))
    symbols = output.read_output(files.symbols, output.SymbolOutput)
    trees = output.read_output(files.elaboration, output.TreeOutput)
    lines = output.read_output(files.lines, output.LineOutput)
    return Extracted(
        tuple(_declarations(written, symbols, module, places)),
        unique_edges(edge for symbol in symbols for edge in _edges(symbol)),
        read_steps(trees, str(source), places, _Owners(written)),
        tuple(_line_states(lines, str(source), places)),
    )


def _flat(written: Sequence[output.DeclarationOutput]) -> list[output.DeclarationOutput]:
    """Declarations with their constructors after them, examples left out."""
    named = [declaration for declaration in written if declaration.kind != _EXAMPLE]
    return [each for declaration in named for each in (declaration, *declaration.constructors)]


class _Owners:
    """Finds the declaration that a place of the text belongs to."""

    def __init__(self, written: Sequence[output.DeclarationOutput]) -> None:
        self._ranges = sorted((d.ref.range, dotted(d.name)) for d in written if d.ref.range)

    def __call__(self, offset: int) -> str | None:
        index = bisect_right(self._ranges, ((offset, 1 << 62), "")) - 1
        while index >= 0:
            (start, end), name = self._ranges[index]
            if start <= offset < end:
                return name
            index -= 1
        return None


def _declarations(
    written: Sequence[output.DeclarationOutput],
    symbols: Sequence[output.SymbolOutput],
    module: str,
    places: Places,
) -> Iterator[Declaration]:
    """One for each constant; where `sym` did not run, one for each declaration that is written."""
    by_name = {dotted(declaration.name): declaration for declaration in written}
    for symbol in symbols:
        known = by_name.pop(dotted(symbol.name), None)
        yield _declaration(symbol.name, Kind(symbol.kind), module, symbol, known, places)
    if not symbols:
        for declaration in by_name.values():
            kind = _WRITTEN_KINDS.get(declaration.kind, Kind.DEFINITION)
            yield _declaration(declaration.name, kind, module, None, declaration, places)


def _declaration(
    name: output.Parts,
    kind: Kind,
    module: str,
    symbol: output.SymbolOutput | None,
    written: output.DeclarationOutput | None,
    places: Places,
) -> Declaration:
    modifiers = written.modifiers if written else output.Modifiers()
    attributes = {dotted(attribute.get("name", ())) for attribute in modifiers.attrs}
    keyword = written.kind if written else ""
    place = written.ref.range if written else None
    return Declaration(
        name=dotted(name),
        kind=kind,
        module=module,
        type=_type(symbol, written),
        docstring=_docstring(modifiers),
        range=places.range(*place) if place else None,
        internal=is_internal(dotted(name)),
        generated=written is None and is_generated(dotted(name)),
        private=modifiers.visibility == "private" or name[:1] == ("_private",),
        protected=modifiers.visibility == "protected" or modifiers.isProtected,
        instance=keyword == "instance" or "instance" in attributes,
        type_class=keyword == "classInductive" or _is_class(written),
        structure=keyword == "structure",
        simp="simp" in attributes,
        reducible=keyword == "abbrev" or "reducible" in attributes,
        deprecated="deprecated" in attributes,
        value_known=symbol is not None and symbol.valueReferences is not None,
    )


def _type(
    symbol: output.SymbolOutput | None, written: output.DeclarationOutput | None
) -> str | None:
    if symbol:
        return symbol.typeFull or symbol.typeFallback
    return written.signature.pp if written else None


def _docstring(modifiers: output.Modifiers) -> str | None:
    text = modifiers.docString
    text = text[0] if isinstance(text, list) and text else text
    return text.strip() if isinstance(text, str) else None


def _is_class(written: output.DeclarationOutput | None) -> bool:
    """True for a `class`: its keyword is the only thing by which `decl` tells it from a structure."""
    if written is None or written.kind != "structure" or not written.ref.pp:
        return False
    return bool(_CLASS_KEYWORD.search(written.ref.pp.partition(str(written.name[-1]))[0]))


def _edges(symbol: output.SymbolOutput) -> Iterator[Edge]:
    source = dotted(symbol.name)
    for where, targets in (
        (Where.TYPE, symbol.typeReferences),
        (Where.VALUE, symbol.valueReferences or ()),
    ):
        for target in sorted(map(dotted, targets)):
            yield Edge(source=source, target=target, where=where)


def _line_states(
    lines: Sequence[output.LineOutput], source: str, places: Places
) -> Iterator[LineState]:
    """The lines that stand in a proof."""
    for state in lines:
        if state.state:
            goals = tuple(output.goal_text(goal) for goal in state.state)
            yield LineState(source=source, line=places.position(state.start)[0], goals=goals)
