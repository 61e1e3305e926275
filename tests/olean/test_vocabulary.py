"""Of a file that the embedded Lean writes from this project's vocabulary, what is read is what Lean says.

It is a plain file, of 32 bits, with proofs, docstrings and places, which the Lean package's own files lack.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from lean_project.checker.index import read_index
from lean_project.checker.worker import Worker
from lean_project.corpus.chunk import read_rows
from lean_project.corpus.files import CompiledFile
from lean_project.corpus.model import Declaration
from lean_project.corpus.tables import declaration_of
from lean_project.embedded import node
from lean_project.embedded.prepare import Installation, build_config
from lean_project.embedded.vocabulary import vocabulary_sources
from lean_project.olean import Module
from lean_project.olean.pretty import no_binders
from tests.olean.saying import ask, is_of_kind, other_type

_WRITE = Path(__file__).with_name("write_module.mjs")
_SOURCES = 12
"""How many files of the vocabulary, the first ones, become one compiled file."""
_SAMPLE = 200

_DECLARED = re.compile(
    r"^(?:[^\n]* )?(?:theorem|lemma|def|abbrev|class|structure|axiom) ([^\s:({\[]+?)(?=\.\{|[\s:({\[])"
)

Written = tuple[Module, list[Declaration]]


@pytest.fixture(scope="module")
def written(installation: Installation, tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("written")
    library = folder / "lib"
    shutil.copytree(installation.library, library, copy_function=_link)
    config = build_config(installation, vocabulary_sources()[:_SOURCES])
    told = folder / "config.json"
    told.write_text(json.dumps({**config, "library": str(library), "out": "Written.olean"}))
    command = [str(node.NODE), node.NATIVES, str(_WRITE), str(told)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, done.stderr
    file = CompiledFile(library / "Written.olean", "Written")
    module, rows = read_rows(file, no_binders())
    return module, [declaration_of(row) for row in rows.declarations.to_pylist()]


def _link(source: str, target: str) -> None:
    """Stands for a copy: the file is not written to."""
    try:
        os.link(source, target)
    except OSError:  # on another file system
        shutil.copy(source, target)


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
