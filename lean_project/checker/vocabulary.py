"""What the vocabulary holds, for people: the index of names with the signatures that Lean prints."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from filelock import FileLock

from lean_project.checker.errors import CheckerError
from lean_project.checker.index import Entry, Kind, read_index
from lean_project.checker.repl import ReplDied, ReplSilent
from lean_project.checker.worker import Worker
from lean_project.embedded.prepare import Installation
from lean_project.model import Frozen

_LEVELS = re.compile(r"\.\{[^}]*\}(?= |$)")
"""Names of universes behind the name."""
_AT_ONCE = 100
_PATIENCE = 120.0
_PARALLEL = 2


class Described(Frozen):
    """A name of the vocabulary with all that can be told of it."""

    name: str
    area: str
    """Its file below the vocabulary's folder, such as `Real/Sqrt`."""
    kind: Kind
    standing: str
    """`defined`, `proved` or `axiomatic`."""
    signature: str | None
    """As Lean prints it; for a notation what is written, with `_` for terms."""
    doc: str | None


def read_vocabulary(installation: Installation) -> list[Described]:
    """All names, in the order of the files. Signatures are asked of Lean once, and then kept."""
    entries = read_index(installation).vocabulary
    signatures = _signatures(installation, entries)
    return [
        Described(
            name=entry.name,
            area=entry.area,
            kind=entry.kind,
            standing=_standing(entry),
            signature=entry.notation or signatures.get(entry.name),
            doc=entry.doc,
        )
        for entry in entries
    ]


def _standing(entry: Entry) -> str:
    if entry.kind is Kind.AXIOM:
        return "axiomatic"
    return "proved" if entry.kind is Kind.THEOREM else "defined"


def _signatures(installation: Installation, entries: Sequence[Entry]) -> dict[str, str]:
    names = [entry.name for entry in entries if entry.kind is not Kind.NOTATION]
    kept = installation.snapshot / "signatures.json"
    try:
        with FileLock(kept.with_suffix(".lock")):
            known = _read(kept)
            if known is None:
                known = _ask_all(installation, names)
                unfinished = kept.with_suffix(".new")
                unfinished.write_text(json.dumps(known, ensure_ascii=False), "utf-8")
                unfinished.replace(kept)
            return known
    except OSError:  # a cache that cannot be written
        return _read(kept) or _ask_all(installation, names)


def _read(file: Path) -> dict[str, str] | None:
    try:
        return dict(json.loads(file.read_text("utf-8")))
    except (OSError, ValueError):
        return None


def _ask_all(installation: Installation, names: Sequence[str]) -> dict[str, str]:
    parts = [names[start::_PARALLEL] for start in range(_PARALLEL)]
    with ThreadPoolExecutor(_PARALLEL) as executor:
        answers = list(executor.map(lambda part: dict(_ask(installation, part)), parts))
    return {name: text for answer in answers for name, text in answer.items()}


def _ask(installation: Installation, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What `#check` prints of each name."""
    worker = Worker(installation)
    try:
        for start in range(0, len(names), _AT_ONCE):
            asked = names[start : start + _AT_ONCE]
            code = "\n".join(f"#check {name}" for name in asked)
            answer = worker.request({"cmd": code, "keep": False}, _PATIENCE)
            for message in answer["messages"]:
                if message["severity"] == "info":
                    name = asked[message["pos"]["line"] - 1]
                    yield name, _LEVELS.sub("", message["data"], count=1)
    except (ReplDied, ReplSilent, KeyError) as error:
        raise CheckerError("Lean stopped while it listed the vocabulary; try again.") from error
    finally:
        worker.stop()
