"""A bit that flips within a type does not pass unnoticed: the file is refused, or nothing is read otherwise.

What remains is what Lean keeps no hash of: which name a variable has, and in which brackets it stands.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_project.corpus.chunk import read_rows
from lean_project.corpus.extraction import Request, extract
from lean_project.corpus.files import CompiledFile
from lean_project.corpus.rows import ModuleRows
from lean_project.olean import Module, OleanError, read_module
from lean_project.olean.heap import COUNT, LENGTH, MAX_CONSTRUCTOR, PLACE, TAG
from lean_project.olean.pretty import no_binders

_FLIPS = 700
"""In each file."""
_HEAD = 8


def _reached(module: Module) -> Iterator[int]:
    """The constructors that types are made of, names and levels among them."""
    heap = module.heap
    seen: set[int] = set()
    todo = module.constants.types.tolist()
    while todo:
        value = todo.pop()
        if value < 0 or value in seen or heap.table[value, TAG] > MAX_CONSTRUCTOR:
            continue
        seen.add(value)
        yield value
        todo += module.objects.fields(value, 0)


def _bytes_of(module: Module, value: int) -> range:
    """Where an object lies in its file."""
    place, length, count = (int(module.heap.table[value, c]) for c in (PLACE, LENGTH, COUNT))
    return range(place - count * module.header.pointer_size - _HEAD, place + length)


def _rows(path: Path) -> ModuleRows:
    return read_rows(CompiledFile(path, "Flipped"), no_binders())[1]


def _outcome(path: Path, original: ModuleRows) -> str:
    try:
        found = _rows(path)
    except OleanError as error:
        return "refused" if str(path) in str(error) else "refused without its name"
    same = found.declarations.equals(original.declarations) and found.edges.equals(original.edges)
    return "the same" if same else "other"


@pytest.mark.parametrize("where", ["Init/Control/Id", "Init/Data/Nat/Dvd", "64 bits"])
def test_a_flipped_bit_in_a_type_is_noticed(
    where: str, small: Path, library: Path, tmp_path: Path
) -> None:
    path = small if where == "64 bits" else library / f"{where}.olean"
    contents, module = path.read_bytes(), read_module(path)
    flipped = tmp_path / "Flipped.olean"
    flipped.write_bytes(contents)
    original = _rows(flipped)
    objects = sorted(_reached(module))
    rng = random.Random(where)
    outcomes: Counter[str] = Counter()
    for _ in range(_FLIPS):
        data = bytearray(contents)
        data[rng.choice(_bytes_of(module, rng.choice(objects)))] ^= 1 << rng.randrange(8)
        flipped.write_bytes(data)
        outcomes[_outcome(flipped, original)] += 1
    print(f"{where}: of {_FLIPS} flips {dict(outcomes)}")
    assert outcomes["refused"] > 0.95 * _FLIPS
    assert outcomes["other"] < 0.01 * _FLIPS


def test_a_file_with_a_flipped_bit_is_named_and_skipped(small: Path, tmp_path: Path) -> None:
    module = read_module(small)
    source = tmp_path / "source"
    source.mkdir()
    data = bytearray(small.read_bytes())
    data[module.heap.table[module.constants.types[0], PLACE]] ^= 1
    (source / "Flipped.olean").write_bytes(data)
    (source / "Good.olean").write_bytes(small.read_bytes())
    manifest = extract(Request((source,), tmp_path / "out", workers=1))
    assert manifest.modules == 1
    assert [skipped.file for skipped in manifest.skipped] == [str(source / "Flipped.olean")]
    assert "does not match the hash" in manifest.skipped[0].problem
