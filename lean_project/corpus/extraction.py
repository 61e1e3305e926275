"""`leanscribe extract`: compiled files to tables, on all cores, resumable.

Two passes. The first finds which arguments of which constants are implicit, for the printer. The second
writes tables chunk by chunk; a chunk that an earlier run finished is not read again. At the end the chunks
are joined in the order of the modules' names, so the outcome does not depend on the number of processes.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import lean_project
from lean_project.compiled import is_cold
from lean_project.corpus.chunk import (
    Chunk,
    Report,
    read_binders,
    read_report,
    write_signatures,
    write_tables,
)
from lean_project.corpus.errors import CorpusError
from lean_project.corpus.files import CompiledFile, compiled_files
from lean_project.corpus.manifest import MANIFEST, Manifest, Skipped
from lean_project.corpus.tables import (
    DECLARATION_SCHEMA,
    DECLARATIONS,
    EDGE_SCHEMA,
    EDGES,
    MODULE_SCHEMA,
    MODULES,
)
from lean_project.errors import reason

_CHUNK_BYTES = 6 << 20
_CHUNK_FILES = 64
_WORK = ".extract"
"""Folder within the output folder for chunks; it goes when all is done."""

Progress = Callable[[str, int, int], None]
"""Is told which pass it is, how many files of it are done, and how many there are."""


class Request(NamedTuple):
    """What a person asked for."""

    sources: tuple[Path, ...]
    out: Path
    prefix: str | None = None
    kinds: tuple[str, ...] = ()
    workers: int = os.cpu_count() or 1


def extract(request: Request, progress: Progress = lambda *_: None) -> Manifest:
    """Writes the tables and the manifest to `request.out`. Raises `CorpusError`."""
    files = compiled_files(request.sources)
    work = request.out / _WORK
    try:
        work.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CorpusError(f"{request.out} cannot be written ({reason(error)})") from error
    everything = _chunks(files, work, ())
    wanted = [file for file in files if _begins_with(file.module, request.prefix)]
    if not wanted:
        raise CorpusError(f"no module's name begins with {request.prefix}; see `--prefix`")
    chunks = _chunks(wanted, work, request.kinds)
    cold = is_cold()  # then one process compiles, and the others wait for it
    with _pool(request.workers) as pool:
        new = [chunk for chunk in everything if not chunk.signatures.is_file()]
        _run(pool, write_signatures, new, (), "implicit arguments", len(files), progress, cold)
        binders = read_binders(everything)
        unfinished = [chunk for chunk in chunks if read_report(chunk) is None]
        _run(
            pool, write_tables, unfinished, (binders,), "declarations", len(wanted), progress, cold
        )
    manifest = _join(request, chunks)
    shutil.rmtree(work, ignore_errors=True)
    return manifest


def _begins_with(module: str, prefix: str | None) -> bool:
    return prefix is None or module == prefix or module.startswith(f"{prefix}.")


def _chunks(files: Sequence[CompiledFile], folder: Path, kinds: tuple[str, ...]) -> list[Chunk]:
    """The files, in order, in chunks of similar size."""
    chunks: list[Chunk] = []
    group: list[CompiledFile] = []
    room = _CHUNK_BYTES
    for file in files:
        size = file.path.stat().st_size
        if group and (room < size or len(group) == _CHUNK_FILES):
            chunks.append(_chunk(group, folder, kinds))
            group, room = [], _CHUNK_BYTES
        group.append(file)
        room -= size
    return [*chunks, _chunk(group, folder, kinds)] if group else chunks


def _chunk(files: Sequence[CompiledFile], folder: Path, kinds: tuple[str, ...]) -> Chunk:
    """A chunk named after its files' sizes and times, and after the code that reads them."""
    hasher = hashlib.blake2b(_code_digest(), digest_size=12)
    hasher.update(repr(kinds).encode())
    for file in files:
        stats = file.path.stat()
        hasher.update(f"{file.path} {file.module} {stats.st_size} {stats.st_mtime_ns}".encode())
    return Chunk(hasher.hexdigest(), tuple(files), folder, kinds)


def _code_digest() -> bytes:
    """A hash of this package's sources: another version's chunks are no use."""
    hasher = hashlib.blake2b(digest_size=16)
    rooms = [Path(folder) for folder in lean_project.__path__]
    for source in sorted(path for room in rooms for path in room.rglob("*.py")):
        hasher.update(str(source.stat().st_mtime_ns).encode())
    return hasher.digest()


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Processes of their own kind of start: a fork would inherit Arrow's threads."""
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))
    try:
        yield pool
    except BrokenProcessPool as error:
        raise CorpusError(
            "a process that reads files was killed, most likely for want of memory; run the same "
            "command again with --workers 1, what is done is kept"
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _run(
    pool: ProcessPoolExecutor,
    action: Callable[..., Any],
    chunks: Sequence[Chunk],
    arguments: tuple[Any, ...],
    title: str,
    files: int,
    progress: Progress,
    alone: bool,
) -> None:
    """Runs `action` on each chunk; what is not in `chunks` counts as done."""
    if chunks and alone:
        pool.submit(action, chunks[0], *arguments).result()
    futures: dict[Future[Any], int] = {
        pool.submit(action, chunk, *arguments): len(chunk.files) for chunk in chunks[alone:]
    }
    done = files - sum(futures.values())
    progress(title, done, files)
    for future in as_completed(futures):
        future.result()
        done += futures[future]
        progress(title, done, files)


def _join(request: Request, chunks: Sequence[Chunk]) -> Manifest:
    """Joins the chunks to the tables and writes the manifest, which comes last."""
    reports = [read_report(chunk) for chunk in chunks]
    finished = [report for report in reports if report]
    if len(finished) < len(chunks):
        raise CorpusError(f"{request.out} was changed meanwhile; run the same command again")
    marks = _marks(finished)
    _stream(
        request.out / DECLARATIONS,
        DECLARATION_SCHEMA,
        (_marked(pq.read_table(chunk.table("declarations")), marks) for chunk in chunks),
    )
    names = pq.read_table(request.out / DECLARATIONS, columns=["name"])["name"].to_pylist()
    rows = {name: row for row, name in reversed(list(enumerate(names)))}
    _stream(
        request.out / EDGES,
        EDGE_SCHEMA,
        (_with_rows(_read(chunk, "edges", EDGE_SCHEMA), rows) for chunk in chunks),
    )
    modules = pa.concat_tables(_read(chunk, "modules", MODULE_SCHEMA) for chunk in chunks)
    _stream(request.out / MODULES, MODULE_SCHEMA, [modules])
    manifest = _manifest(request, modules, finished)
    temporary = request.out / f".{MANIFEST}"
    temporary.write_text(manifest.model_dump_json(indent=1), "utf-8")
    temporary.replace(request.out / MANIFEST)
    return manifest


def _read(chunk: Chunk, name: str, schema: pa.Schema) -> pa.Table:
    words = [field.name for field in schema if pa.types.is_dictionary(field.type)]
    return pq.read_table(chunk.table(name), read_dictionary=words)


def _with_rows(edges: pa.Table, rows: dict[str, int]) -> pa.Table:
    """The edges with the rows of their ends; a name of several modules has the first one's."""
    for end in ("source", "target"):
        column = edges[end].unify_dictionaries()
        found = [
            pa.array([rows.get(name) for name in chunk.dictionary.to_pylist()], pa.int32()).take(
                chunk.indices
            )
            for chunk in column.chunks
        ]
        place = edges.schema.get_field_index(f"{end}_row")
        edges = edges.set_column(place, f"{end}_row", pa.chunked_array(found, pa.int32()))
    return edges


def _marks(reports: Iterable[Report]) -> dict[str, pa.Array]:
    """Flags to the names that other modules than their own give them."""
    names: dict[str, set[str]] = {}
    for report in reports:
        for name, flag in report.marks:
            names.setdefault(flag, set()).add(name)
    return {flag: pa.array(sorted(found)) for flag, found in names.items()}


def _marked(table: pa.Table, marks: dict[str, pa.Array]) -> pa.Table:
    """The table with these flags set too."""
    for flag, names in marks.items():
        column = pc.or_(table[flag], pc.is_in(table["name"], names))
        table = table.set_column(table.schema.get_field_index(flag), flag, column)
    return table


def _stream(path: Path, schema: pa.Schema, tables: Iterable[pa.Table]) -> None:
    """Writes tables one after the other to one file, which appears when it is complete."""
    temporary = path.with_name(f".{path.name}")
    with pq.ParquetWriter(temporary, schema, compression="zstd") as writer:
        for table in tables:
            writer.write_table(table.cast(schema))
    temporary.replace(path)


def _manifest(request: Request, modules: pa.Table, reports: Sequence[Report]) -> Manifest:
    hasher = hashlib.blake2b(digest_size=16)
    for digest in modules["digest"].to_pylist():
        hasher.update(digest.encode())
    skipped = [pair for report in reports for pair in report.skipped]
    return Manifest(
        sources=tuple(map(str, request.sources)),
        prefix=request.prefix,
        kinds=request.kinds,
        lean=tuple(sorted(set(modules["lean"].to_pylist()))),
        digest=hasher.hexdigest(),
        modules=modules.num_rows,
        bytes=pc.sum(modules["bytes"]).as_py() or 0,
        declarations=pq.read_metadata(request.out / DECLARATIONS).num_rows,
        edges=pq.read_metadata(request.out / EDGES).num_rows,
        skipped=tuple(Skipped(file=file, problem=problem) for file, problem in skipped),
    )
