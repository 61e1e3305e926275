"""From one module to rows: its declarations with their flags, and its edges, as Arrow tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lean_project.corpus.model import Kind, Where
from lean_project.corpus.names import GENERATED, INTERNAL
from lean_project.corpus.tables import DECLARATION_SCHEMA, EDGE_SCHEMA
from lean_project.olean import MalformedError, Module
from lean_project.olean.constants import AXIOM, NOTHING, RECURSOR, THEOREM
from lean_project.olean.extensions import Entries, Place
from lean_project.olean.heap import Bytes, Longs
from lean_project.olean.names import texts
from lean_project.olean.pretty import Binders, print_types
from lean_project.olean.source import Source
from lean_project.olean.uses import IN_VALUE, SOURCE, TARGET

LONGEST_TYPE = 16_384
"""Bytes of the longest type as text; longer ones end with `…`."""

_KINDS = pa.array([kind.value for kind in Kind])
_PLACES = pa.array([Where.TYPE.value, Where.VALUE.value])

_PRIVATE = r"^_private\.(?:.*?)\.0\."


class ModuleRows(NamedTuple):
    """What one module gives."""

    declarations: pa.Table
    edges: pa.Table
    marks: list[tuple[str, str]]
    """Declarations of other modules with the flags that this one gives them, by `attribute […]`."""


def strings(module: Module, names: Longs) -> pa.Array:
    """Names as Arrow strings. Raises `MalformedError` if one is not UTF-8."""
    pool, offsets = texts(module.heap, names)
    return _strings(pool, offsets)


def _strings(pool: Bytes, offsets: Longs) -> pa.Array:
    if len(pool) >= 1 << 31:
        raise MalformedError("its texts take more than two gigabytes")
    buffers = [None, pa.py_buffer(offsets.astype(np.int32)), pa.py_buffer(pool)]
    array = pa.StringArray.from_buffers(len(offsets) - 1, buffers[1], buffers[2])
    try:
        array.validate(full=True)
    except pa.ArrowInvalid as error:
        raise MalformedError("a text is not UTF-8") from error
    return array


def module_rows(module: Module, name: str, binders: Binders, source: Source | None) -> ModuleRows:
    """The rows of a module called `name`. Raises `MalformedError`."""
    declarations = _declarations(module, name, binders, source)
    return ModuleRows(declarations, _edges(module), _marks_elsewhere(module))


def kinds_of(module: Module) -> npt.NDArray[np.uint8]:
    """Kinds of the constants as they were declared: a proof that is not exported leaves an axiom."""
    kinds = module.constants.kinds.copy()
    original = module.entries.original_kinds
    if original and module.parts == 1:
        for row in np.flatnonzero(kinds == AXIOM):
            kinds[row] = original.get(int(module.constants.names[row]), AXIOM)
    return kinds


def _declarations(module: Module, name: str, binders: Binders, source: Source | None) -> pa.Table:
    constants, entries = module.constants, module.entries
    kinds = kinds_of(module)
    names = constants.names.tolist()
    are_statements = (kinds == THEOREM) | (kinds == AXIOM)
    types = print_types(
        module.heap, constants.types, are_statements.astype(np.uint8), binders, LONGEST_TYPE
    )
    places = [entries.places.get(value) for value in names]
    columns: dict[str, Any] = {
        "name": strings(module, constants.names),
        "kind": pa.DictionaryArray.from_arrays(kinds.astype(np.int32), _KINDS),
        "module": pa.DictionaryArray.from_arrays(np.zeros(len(names), np.int32), pa.array([name])),
        "type": _strings(*types),
        "level_params": _level_params(module),
        "docstring": pa.array([_docstring(entries, value) for value in names], pa.string()),
        "statement": pa.array([_statement(source, place) for place in places], pa.string()),
    }
    for index, column in enumerate(("line", "column", "end_line", "end_column")):
        numbers = [None if place is None else place[index] for place in places]
        columns[column] = pa.array(numbers, pa.int32())
    columns |= _flags(module, columns["name"], kinds, names)
    return pa.table(columns, schema=DECLARATION_SCHEMA)


def _docstring(entries: Entries, name: int) -> str | None:
    """The docstring without the space that stands before `-/`."""
    text = entries.docstring(name)
    return None if text is None else text.strip()


def _statement(source: Source | None, place: Place | None) -> str | None:
    return source.statement(place) if source and place else None


def _level_params(module: Module) -> pa.Array:
    """The universe parameters of each constant: few different lists, many constants."""
    objects = module.objects
    lists, rows = np.unique(module.constants.levels, return_inverse=True)
    names = [[objects.name(value) for value in objects.list(int(start))] for start in lists]
    return pa.array(names, pa.list_(pa.string())).take(pa.array(rows))


def _flags(
    module: Module, name: pa.Array, kinds: npt.NDArray[np.uint8], names: list[int]
) -> dict[str, pa.Array]:
    """The Boolean columns."""
    entries = module.entries
    internal, generated = flags_of_names(name)
    helpers = entries.flags["auxiliary"] | entries.flags["matcher"]
    generated |= (kinds == RECURSOR) | np.isin(names, list(helpers))
    if entries.places:  # what a person wrote has a place, except where the module keeps none
        generated |= ~np.isin(names, list(entries.places))
    exported = np.isin(names, list(module.exported)) if module.parts > 1 else True
    flags: dict[str, Any] = {
        "internal": internal,
        "generated": generated,
        "private": pc.starts_with(name, "_private."),
        "exported": np.full(len(names), exported) if exported is True else exported,
        "value_known": _value_known(module, kinds),
    }
    for flag in entries_flags():
        flags[flag] = np.isin(names, list(entries.flags[flag]))
    return {flag: pa.array(values, pa.bool_()) for flag, values in flags.items()}


def flags_of_names(
    names: pa.Array,
) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Which names are `internal` and which `generated`, by nothing but the names."""
    known = pc.replace_substring_regex(names, _PRIVATE, "")
    internal = pc.match_substring_regex(known, INTERNAL)
    generated = pc.match_substring_regex(known, GENERATED)
    return internal.to_numpy(zero_copy_only=False), generated.to_numpy(zero_copy_only=False)


def entries_flags() -> tuple[str, ...]:
    """The flags that attributes give, so that other modules can give them too."""
    return ("protected", "instance", "type_class", "structure", "simp", "reducible", "deprecated")


def _value_known(module: Module, kinds: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """True where nothing is missing: a value, or a kind that has none."""
    constants = module.constants
    has_none = (constants.kinds == kinds) & (kinds != THEOREM)
    known: npt.NDArray[np.bool_] = np.logical_or(constants.values != NOTHING, has_none)
    return known


def _edges(module: Module) -> pa.Table:
    uses = module.uses
    names, targets = np.unique(uses[:, TARGET], return_inverse=True)
    sources = strings(module, module.constants.names)
    return pa.table(
        {
            "source": pa.DictionaryArray.from_arrays(uses[:, SOURCE].astype(np.int32), sources),
            "target": pa.DictionaryArray.from_arrays(
                targets.astype(np.int32), strings(module, names)
            ),
            "where": pa.DictionaryArray.from_arrays(uses[:, IN_VALUE].astype(np.int32), _PLACES),
            "source_row": pa.nulls(len(uses), pa.int32()),  # known when all modules are
            "target_row": pa.nulls(len(uses), pa.int32()),
        },
        schema=EDGE_SCHEMA,
    )


def _marks_elsewhere(module: Module) -> list[tuple[str, str]]:
    """Flags that this module gives to names that it does not declare."""
    own = set(module.constants.names.tolist())
    entries: Entries = module.entries
    return [
        (module.objects.name(value), flag)
        for flag in entries_flags()
        for value in sorted(entries.flags[flag] - own)
    ]


def source_of(file: Path, name: str) -> Source | None:
    """The source of module `name` compiled to `file`: beside it, or in the Lake package it is built in."""
    inner = Path(*name.split(".")).with_suffix(".lean")
    text = str(file)
    roots = [file.parents[len(inner.parts) - 1]] if len(file.parts) > len(inner.parts) else []
    if "/.lake/build/" in text:
        roots.append(Path(text.rpartition("/.lake/build/")[0]))
    found = (Source.read(root / inner) for root in roots if (root / inner).is_file())
    return next((source for source in found if source), None)
