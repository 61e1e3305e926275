"""What a chunk leaves on disk: compressed pairs, and a record that is written last."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from lean_project.embedded.files import unfinished, write_atomically
from lean_project.model import Frozen
from translator.dataset.model import AlignedPair


class Refused(Frozen):
    """A statement that Lean did not accept."""

    template: str
    constructs: tuple[str, ...]
    lean: str
    reason: str


class Tally(Frozen):
    """What a chunk holds of one area, template or construct."""

    statements: int
    checked: int
    """Statements that Lean was shown."""
    accepted: int
    """Of those checked."""
    pairs: int
    text_length: int
    """Characters of all texts together."""
    lean_length: int


class ChunkRecord(Frozen):
    """A finished chunk: its presence says that its shard is whole."""

    number: int
    statements: tuple[str, ...]
    """Keys of all its new statements, those refused too."""
    pairs: int
    whole: bool
    """False for a last chunk that the wanted count cut short."""
    areas: dict[str, Tally]
    templates: dict[str, Tally]
    constructs: dict[str, Tally]
    forms: dict[str, int]
    refused: tuple[Refused, ...]
    faults: tuple[tuple[str, str], ...]
    repeated: int
    """Statements drawn that an earlier chunk has."""
    excluded: int = 0
    """Statements drawn that must not be made."""


def shard_path(folder: Path, number: int) -> Path:
    """Where the pairs of a chunk lie."""
    return folder / f"pairs-{number:05d}.jsonl.gz"


def record_path(folder: Path, number: int) -> Path:
    """Where the record of a chunk lies."""
    return folder / "chunks" / f"{number:05d}.json"


def write_chunk(folder: Path, record: ChunkRecord, pairs: Iterable[AlignedPair]) -> None:
    """Writes a chunk so that after any interruption it is whole or counts as not there."""
    shard = shard_path(folder, record.number)
    with (
        unfinished(shard) as path,
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=0) as stream,
    ):
        for pair in pairs:
            stream.write(pair.model_dump_json().encode() + b"\n")
    write_atomically(record_path(folder, record.number), record.model_dump_json())


def read_chunk(folder: Path, number: int) -> ChunkRecord | None:
    """The record of a chunk that is there whole, or None."""
    path = record_path(folder, number)
    if not path.exists() or not shard_path(folder, number).exists():
        return None
    try:
        record = ChunkRecord.model_validate_json(path.read_text("utf-8"))
    except ValueError:
        return None
    return record if record.whole else None


def read_pairs(folder: Path, number: int | None = None) -> Iterator[AlignedPair]:
    """The pairs of one shard, or of all in order."""
    shards = (
        sorted(folder.glob("pairs-*.jsonl.gz")) if number is None else [shard_path(folder, number)]
    )
    for shard in shards:
        with gzip.open(shard, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield AlignedPair.model_validate_json(line)


def read_texts(folder: Path, number: int) -> Iterator[str]:
    """The texts of one shard; much faster than reading the pairs."""
    with gzip.open(shard_path(folder, number), "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]
