"""Of the first file that the vocabulary is compiled to, what is read is what Lean says.

It is a plain file, of 32 bits, with proofs, docstrings and places, which the Lean package's own files lack.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import pytest

from lean_project.checker.index import read_index
from lean_project.checker.worker import Worker
from lean_project.corpus.chunk import read_rows
from lean_project.corpus.files import CompiledFile
from lean_project.corpus.model import Declaration
from lean_project.corpus.tables import declaration_of
from lean_project.embedded.library import CompiledLibrary
from lean_project.embedded.prepare import Installation
from lean_project.embedded.vocabulary import vocabulary_parts, vocabulary_sources
from lean_project.olean import Module
from lean_project.olean.pretty import no_binders
from tests.olean.saying import ask, is_of_kind, other_type

_SAMPLE = 200

_DECLARED = re.compile(
    r"^(?:[^\n]* )?(?:theorem|lemma|def|abbrev|class|structure|axiom) ([^\s:({\[`]+?)(?=\.\{|[\s:({\[])"
)

Written = tuple[Module, list[Declaration]]


@pytest.fixture(scope="module")
def written(installation: Installation) -> Written:
    first = vocabulary_parts(vocabulary_sources())[0]
    library = CompiledLibrary(installation.vocabulary, [first])
    module, rows = read_rows(CompiledFile(library.olean(first), first.module), no_binders())
    return module, [declaration_of(row) for row in rows.declarations.to_pylist()]


@pytest.fixture(scope="module")
def worker(installation: Installation) -> Iterator[Worker]:
    started = Worker(installation)
    started.start()
    yield started
    started.stop()


def test_docstrings_are_those_that_lean_finds(written: Written, installation: Installation) -> None:
    own = {declaration.name: declaration.docstring for declaration in written[1]}
    known = {
        entry.name: entry.doc
        for entry in read_index(installation).vocabulary
        if entry.name in own and entry.notation is None
    }
    assert len(known) > 500
    assert sum(doc is not None for doc in known.values()) > 50
    assert {name: own[name] for name in known} == known


def test_places_are_those_of_the_sources(written: Written, installation: Installation) -> None:
    sources = {source.name: source.code.splitlines() for source in vocabulary_sources()}
    files = {entry.name: entry.area for entry in read_index(installation).vocabulary}
    found = 0
    for declaration in written[1]:
        place = declaration.range
        of_parent = re.search(r"\.to[A-Z]", declaration.name)  # it has the place of its structure
        if place is None or declaration.generated or of_parent or declaration.name not in files:
            continue
        lines = sources[f"Vocabulary.{files[declaration.name].replace('/', '.')}"]
        text = "\n".join(lines[place.line - 1 : place.end_line])[place.column :]
        if declared := _DECLARED.match(text):
            assert declaration.name.endswith(declared[1].removeprefix("_root_."))
            found += 1
    assert found > 300


def test_kinds_and_types_are_those_that_lean_prints(written: Written, worker: Worker) -> None:
    module, declarations = written
    rows = [
        row
        for row, declaration in enumerate(declarations)
        if not re.search(r"_private|«|(^|\.)_|\.\d", declaration.name)
    ]
    sample = random.Random(1).sample(rows, _SAMPLE)
    said = ask(worker, [declarations[row].name for row in sample])
    different = {}
    for row in sample:
        name, kind = declarations[row].name, declarations[row].kind
        if not is_of_kind(kind, said[name]):
            different[name] = (kind.value, said[name].shown[:80])
        elif other := other_type(module, row, said[name]):
            different[name] = other
    assert different == {}


def test_every_proof_is_there(written: Written) -> None:
    assert all(declaration.value_known for declaration in written[1])
