"""The columns of the tables that extraction writes, and rows of them as `Declaration`s and `Edge`s."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from lean_project.corpus.errors import CorpusError
from lean_project.corpus.model import Declaration, Edge, SourceRange

DECLARATIONS = "declarations.parquet"
EDGES = "edges.parquet"
MODULES = "modules.parquet"

FLAGS = (
    "internal", "generated", "private", "protected", "instance", "type_class", "structure", "simp",
    "reducible", "deprecated", "exported", "value_known",
)  # fmt: skip
"""The Boolean columns, named as the fields of `Declaration`."""

_RANGE = ("line", "column", "end_line", "end_column")
_WORD = pa.dictionary(pa.int32(), pa.string())

DECLARATION_SCHEMA = pa.schema(
    [
        ("name", pa.string()),
        ("kind", _WORD),
        ("module", _WORD),
        ("type", pa.string()),
        ("level_params", pa.list_(pa.string())),
        ("docstring", pa.string()),
        ("statement", pa.string()),
        *((column, pa.int32()) for column in _RANGE),
        *((flag, pa.bool_()) for flag in FLAGS),
    ]
)
EDGE_SCHEMA = pa.schema(
    [
        ("source", _WORD),
        ("target", _WORD),
        ("where", _WORD),
        ("source_row", pa.int32()),
        ("target_row", pa.int32()),
    ]
)
"""The last two are rows of the declarations' table, so that millions of names need not be looked up
again; null for a name that the table lacks, or in tables that were not made by `extract`."""

EDGE_COLUMNS = ["source", "target", "where"]
"""What makes an `Edge`."""
MODULE_SCHEMA = pa.schema(
    [
        ("module", pa.string()),
        ("file", pa.string()),
        ("bytes", pa.int64()),
        ("parts", pa.int32()),
        ("digest", pa.string()),
        ("lean", _WORD),
        ("imports", pa.list_(pa.string())),
        ("declarations", pa.int32()),
        ("edges", pa.int32()),
    ]
)


def read_table(path: Path, columns: list[str] | None = None) -> pa.Table:
    """A Parquet file that extraction wrote. Raises `CorpusError`."""
    try:
        schema = pq.read_schema(path)
        words = [field.name for field in schema if pa.types.is_dictionary(field.type)]
        return pq.read_table(path, columns=columns, read_dictionary=words)
    except FileNotFoundError as error:
        raise CorpusError(
            f"{path.parent} holds no {path.name}; write it with `leanscribe extract SOURCE --out "
            f"{path.parent}`"
        ) from error
    except (OSError, pa.ArrowException, KeyError) as error:
        raise CorpusError(f"{path} cannot be read ({error}); extract it again") from error


def read_declarations(folder: Path) -> Iterator[Declaration]:
    """The declarations that extraction wrote to `folder`, in order. Raises `CorpusError`."""
    for batch in read_table(folder / DECLARATIONS).to_batches():
        for row in batch.to_pylist():
            yield declaration_of(row)


def declaration_of(row: dict[str, Any]) -> Declaration:
    """A row of the table as a `Declaration`."""
    place = {column: row.pop(column) for column in _RANGE}
    known = place["line"] is not None
    return Declaration(**row, range=SourceRange(**place) if known else None)


def read_edges(folder: Path) -> Iterator[Edge]:
    """The edges that extraction wrote to `folder`, in order. Raises `CorpusError`."""
    for batch in read_table(folder / EDGES, EDGE_COLUMNS).to_batches():
        for row in batch.to_pylist():
            yield Edge(**row)


def declaration_table(declarations: list[Declaration]) -> pa.Table:
    """Declarations from elsewhere as a table of the same form."""
    rows = [
        {
            **declaration.model_dump(exclude={"range"}),
            **(declaration.range.model_dump() if declaration.range else {}),
        }
        for declaration in declarations
    ]
    return pa.Table.from_pylist(rows, DECLARATION_SCHEMA)


def edge_table(edges: list[Edge]) -> pa.Table:
    """Edges from elsewhere as a table of the same form."""
    return pa.Table.from_pylist([edge.model_dump() for edge in edges], EDGE_SCHEMA)
