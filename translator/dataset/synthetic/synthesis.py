"""A run: chunks drawn in other processes, checked here, written in order, resumable."""

from __future__ import annotations

import json
import multiprocessing
import random
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import translator.verbalizer
from lean_project.checker import Status, open_checker
from lean_project.checker.model import Checker
from lean_project.embedded.files import hash_of, write_atomically
from lean_project.model import Frozen
from translator.dataset.model import AlignedPair, VerdictSummary, summary
from translator.dataset.synthetic.drawing import CHUNK, Chunk, Drawn, Recipe, draw_chunk
from translator.dataset.synthetic.exclusion import loose_key
from translator.dataset.synthetic.normal import digest
from translator.dataset.synthetic.pairs import BARREN, Known
from translator.dataset.synthetic.report import tallies
from translator.dataset.synthetic.shards import (
    ChunkRecord,
    Refused,
    read_chunk,
    read_texts,
    record_path,
    shard_path,
    write_chunk,
)

MANIFEST = "manifest.json"
_PATIENCE = 60.0
"""Seconds for the second try of a check that timed out: a busy machine must not change the data."""


class SynthesisError(Exception):
    """A folder that holds something else; one sentence that says what to do."""


class Checking(Frozen):
    """Which statements Lean checks."""

    kind: str
    """`all`, `sample` or `none`."""
    size: int = 0
    """Of `sample`: how many statements of each chunk."""


class Manifest(Frozen):
    """What the shards of a folder are made of; a run goes on only with the same."""

    templates: str
    """Hash of the sources that draw and word the statements."""
    seed: int
    areas: tuple[str, ...]
    forms: int
    chunk: int
    check: Checking
    excluded: str | None
    """Hash of the statements that must not be made."""
    environment: str | None
    """Fingerprint of the Lean that checks."""


@dataclass(frozen=True)
class Request:
    """What is wanted."""

    recipe: Recipe
    count: int
    out: Path
    check: Checking
    workers: int
    excluded: frozenset[str] = frozenset()
    """Keys of statements that must not be made; see `exclusion`."""


def synthesize(request: Request, progress: Callable[[int], None] = lambda _: None) -> int:
    """Writes the shards; returns the number of pairs. Goes on where an earlier run was cut off.

    Raises `SynthesisError` if the folder has pairs that were made otherwise, and `CheckerError` if
    Lean cannot be used.
    """
    (request.out / "chunks").mkdir(parents=True, exist_ok=True)
    if request.check.kind == "none":
        return _run(request, None, progress)
    with open_checker(workers=request.workers) as checker:
        return _run(request, checker, progress)


def _run(request: Request, checker: Checker | None, progress: Callable[[int], None]) -> int:
    _claim(request, checker)
    known = Known()
    number, done = _finished(request, known)
    progress(done)
    empty = 0
    with _drawn(request, number) as stream:
        while done < request.count and empty < BARREN:
            chunk = next(stream)
            made = _make(request, checker, chunk, known, request.count - done)
            done += made
            empty = 0 if made else empty + 1
            progress(done)
            number = chunk.number + 1
    _remove_later(request.out, number)
    return done


def _finished(request: Request, known: Known) -> tuple[int, int]:
    """The number of the first chunk that is not there, and the pairs before it."""
    number = done = 0
    while done < request.count and (record := read_chunk(request.out, number)):
        if done + record.pairs > request.count:
            break  # it will be cut shorter
        known.statements.update(record.statements)
        known.texts.update(digest(text) for text in read_texts(request.out, number))
        done += record.pairs
        number += 1
    return number, done


def _claim(request: Request, checker: Checker | None) -> None:
    """Writes the manifest, or compares it with the one that is there."""
    recipe = request.recipe
    wanted = Manifest(
        templates=_templates(),
        seed=recipe.seed,
        areas=recipe.areas,
        forms=recipe.forms,
        chunk=CHUNK,
        check=request.check,
        excluded=digest(*sorted(request.excluded)) if request.excluded else None,
        environment=checker.environment.fingerprint if checker else None,
    )
    file = request.out / MANIFEST
    if file.exists():
        try:
            found = Manifest.model_validate_json(file.read_text("utf-8"))
        except ValueError:
            found = None
        if found != wanted:
            changed = _difference(found, wanted)
            raise SynthesisError(
                f"{request.out} holds pairs made otherwise ({changed}); give another --out or empty it"
            )
        return
    write_atomically(file, wanted.model_dump_json(indent=2) + "\n")


def _templates() -> str:
    """A hash of all sources that decide which pairs a seed makes."""
    folders = (Path(translator.verbalizer.__file__).parent, Path(__file__).parent)
    files = [(folder, file) for folder in folders for file in sorted(folder.rglob("*.py"))]
    return hash_of(
        part
        for folder, file in files
        for part in (f"{folder.name}/{file.relative_to(folder).as_posix()}", file.read_bytes())
    )[:32]


def _difference(found: Manifest | None, wanted: Manifest) -> str:
    if found is None:
        return f"its {MANIFEST} cannot be read"
    old, new = found.model_dump(), wanted.model_dump()
    names = [name for name in new if old[name] != new[name]]
    return ", ".join(
        f"{name} is {json.dumps(old[name])}, not {json.dumps(new[name])}" for name in names
    )


@contextmanager
def _drawn(request: Request, first: int) -> Iterator[Iterator[Chunk]]:
    """Chunks from `first` on, in order; drawn in other processes if there are several workers."""
    processes = request.workers
    if request.check.kind != "none":  # the checker's own workers want the other half
        processes = max(1, processes // 2)
    if request.workers == 1:
        yield (draw_chunk(request.recipe, number) for number in count(first))
        return
    context = multiprocessing.get_context("spawn")  # the checker has threads
    pool = ProcessPoolExecutor(processes, mp_context=context)
    try:
        yield _ahead(pool, request.recipe, first, 2 * processes)
    finally:
        pool.shutdown(cancel_futures=True)


def _ahead(pool: ProcessPoolExecutor, recipe: Recipe, first: int, ahead: int) -> Iterator[Chunk]:
    """Chunks in order, `ahead` of them drawn before they are asked for."""
    numbers = count(first)
    waiting: deque[Future[Chunk]] = deque()
    while True:
        while len(waiting) < ahead:
            waiting.append(pool.submit(draw_chunk, recipe, next(numbers)))
        yield waiting.popleft().result()


def _make(
    request: Request, checker: Checker | None, chunk: Chunk, known: Known, wanted: int
) -> int:
    """Checks and writes one chunk; at most `wanted` pairs."""
    new = known.new_statements(chunk)
    fresh = [drawn for drawn in new if loose_key(drawn.lean) not in request.excluded]
    verdicts, refused = _verdicts(request, checker, chunk, fresh)
    pairs: list[AlignedPair] = []
    for drawn in fresh:
        if drawn.key in verdicts:
            pairs += known.new_pairs(drawn, request.recipe, chunk.number, verdicts[drawn.key])
    whole = len(pairs) <= wanted
    pairs = pairs[:wanted]
    seen = {key: True for key, verdict in verdicts.items() if verdict}
    seen |= dict.fromkeys(refused, False)
    by_area, by_template, by_construct = tallies(fresh, seen, pairs)
    record = ChunkRecord(
        number=chunk.number,
        statements=tuple(drawn.key for drawn in new),
        pairs=len(pairs),
        whole=whole,
        areas=by_area,
        templates=by_template,
        constructs=by_construct,
        forms=dict(sorted(Counter(pair.provenance.form for pair in pairs).items())),
        refused=tuple(refused.values()),
        faults=chunk.faults,
        repeated=len(chunk.drawn) - len(new),
        excluded=len(new) - len(fresh),
    )
    write_chunk(request.out, record, pairs)
    return len(pairs)


def _verdicts(
    request: Request, checker: Checker | None, chunk: Chunk, fresh: list[Drawn]
) -> tuple[dict[str, VerdictSummary | None], dict[str, Refused]]:
    """The verdict of each statement that stays (None: not checked), and those that Lean refused."""
    verdicts: dict[str, VerdictSummary | None] = {drawn.key: None for drawn in fresh}
    refused: dict[str, Refused] = {}
    if checker is None:
        return verdicts, refused
    checked = fresh
    if request.check.kind == "sample" and len(fresh) > request.check.size:
        checked = random.Random(f"check/{request.recipe.seed}/{chunk.number}").sample(
            fresh, request.check.size
        )
    for drawn, verdict in zip(checked, checker.check_many(d.lean for d in checked), strict=True):
        if verdict.status in (Status.TIMEOUT, Status.CRASHED):
            verdict = checker.check(drawn.lean, timeout=_PATIENCE)
        if verdict.accepted:
            verdicts[drawn.key] = summary(verdict)
            continue
        del verdicts[drawn.key]
        reason = verdict.reason or verdict.status.value
        refused[drawn.key] = Refused(
            template=drawn.template, constructs=drawn.constructs, lean=drawn.lean, reason=reason
        )
    return verdicts, refused


def _remove_later(folder: Path, first: int) -> None:
    """Removes chunks beyond the last one: left by a run for more pairs."""
    number = first
    while shard_path(folder, number).exists() or record_path(folder, number).exists():
        record_path(folder, number).unlink(missing_ok=True)
        shard_path(folder, number).unlink(missing_ok=True)
        number += 1
