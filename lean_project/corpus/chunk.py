"""The work of one process: some modules to Parquet, or to the table of implicit arguments."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from lean_project.corpus.files import CompiledFile
from lean_project.corpus.rows import ModuleRows, module_rows, source_of
from lean_project.corpus.tables import DECLARATION_SCHEMA, EDGE_SCHEMA, MODULE_SCHEMA
from lean_project.olean import MalformedError, Module, OleanError, read_module
from lean_project.olean.pretty import Binders, signatures


class Chunk(NamedTuple):
    """Modules that are read by one process and written to files of their own."""

    key: str
    """Hash of all that the outcome depends on: a later run finds it done."""
    files: tuple[CompiledFile, ...]
    folder: Path
    kinds: tuple[str, ...]

    def table(self, name: str) -> Path:
        """Where a table of this chunk lies: `declarations`, `edges` or `modules`."""
        return self.folder / f"{self.key}.{name}.parquet"

    @property
    def signatures(self) -> Path:
        """Where the implicit arguments of this chunk's constants lie."""
        return self.folder / f"{self.key}.npy"

    @property
    def report(self) -> Path:
        """Where what else is to be known lies; it is written last."""
        return self.folder / f"{self.key}.json"


class Report(NamedTuple):
    """What a chunk leaves besides its tables."""

    skipped: list[tuple[str, str]]
    """Files and what is wrong with them."""
    marks: list[tuple[str, str]]
    """See `ModuleRows`."""


def write_signatures(chunk: Chunk) -> None:
    """Writes which arguments are implicit; files that cannot be read are left to `write_tables`."""
    rows = [np.empty((0, 2), np.uint64)]
    for file in chunk.files:
        try:
            module = read_module(file.path)
            constants = module.constants
            rows.append(np.stack(signatures(module.heap, constants.names, constants.types), axis=1))
        except (OleanError, ValueError):
            continue
    with _replacing(chunk.signatures).open("wb") as stream:
        np.save(stream, np.concatenate(rows))
    _replacing(chunk.signatures).replace(chunk.signatures)


def read_binders(chunks: Sequence[Chunk]) -> Binders:
    """The implicit arguments of all chunks' constants, as the printer wants them."""
    rows = np.concatenate([np.load(chunk.signatures) for chunk in chunks])
    hashes, first = np.unique(rows[:, 0], return_index=True)
    return Binders(hashes, np.ascontiguousarray(rows[first, 1]))


def write_tables(chunk: Chunk, binders: Binders) -> Report:
    """Reads the chunk's modules and writes its tables. A file that is defective is skipped."""
    declarations: list[pa.Table] = []
    edges: list[pa.Table] = []
    modules: list[dict[str, Any]] = []
    report = Report([], [])
    for file in chunk.files:
        try:
            module, rows = read_rows(file, binders)
        except OleanError as error:
            report.skipped.append((str(file.path), str(error)))
            continue
        row = _module_row(module, file, rows.declarations.num_rows, rows.edges.num_rows)
        declarations.append(rows.declarations)
        edges.append(rows.edges)
        modules.append(row)
        report.marks.extend(rows.marks)
    wanted, kept = _of_kinds(
        _joined(declarations, DECLARATION_SCHEMA), _joined(edges, EDGE_SCHEMA), chunk.kinds
    )
    _write(wanted, chunk.table("declarations"))
    _write(kept, chunk.table("edges"))
    _write(pa.Table.from_pylist(modules, MODULE_SCHEMA), chunk.table("modules"))
    _replacing(chunk.report).write_text(json.dumps(report))
    _replacing(chunk.report).replace(chunk.report)
    return report


def read_rows(file: CompiledFile, binders: Binders) -> tuple[Module, ModuleRows]:
    """A module and its rows. Raises `OleanError`, whatever is wrong with the file."""
    module = read_module(file.path)
    try:
        return module, module_rows(module, file.module, binders, source_of(file.path, file.module))
    except ValueError as error:  # compiled code raises it for `MalformedError` at times
        what = (
            str(error) if isinstance(error, MalformedError) else "its objects do not fit together"
        )
        raise OleanError(file.path, f"is damaged: {what}; build or fetch it again") from error


def read_report(chunk: Chunk) -> Report | None:
    """What a finished chunk left; None if it is not finished."""
    try:
        skipped, marks = json.loads(chunk.report.read_text())
    except (OSError, ValueError):
        return None
    return Report([tuple(pair) for pair in skipped], [tuple(pair) for pair in marks])


def _joined(tables: list[pa.Table], schema: pa.Schema) -> pa.Table:
    return pa.concat_tables([schema.empty_table(), *tables]).unify_dictionaries()


def _of_kinds(
    declarations: pa.Table, edges: pa.Table, kinds: tuple[str, ...]
) -> tuple[pa.Table, pa.Table]:
    """The declarations of these kinds and their edges; all of them if there are no kinds."""
    if not kinds:
        return declarations, edges
    kept = declarations.filter(pc.is_in(declarations["kind"], pa.array(kinds)))
    return kept, edges.filter(pc.is_in(edges["source"], kept["name"].combine_chunks()))


def _module_row(
    module: Module, file: CompiledFile, declarations: int, edges: int
) -> dict[str, Any]:
    """The row of `modules.parquet`."""
    return {
        "module": file.module,
        "file": str(file.path),
        "bytes": module.size,
        "parts": module.parts,
        "digest": module.digest,
        "lean": module.header.lean,
        "imports": [imported.module for imported in module.imports],
        "declarations": declarations,
        "edges": edges,
    }


def _write(table: pa.Table, path: Path) -> None:
    """Writes a table whole or not at all."""
    pq.write_table(table, _replacing(path), compression="zstd", compression_level=1)
    _replacing(path).replace(path)


def _replacing(path: Path) -> Path:
    """Where a file is written before it takes its name."""
    return path.with_name(f".{path.name}.{os.getpid()}")
