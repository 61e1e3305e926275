"""The index of names: what a person may write in this environment, and what each of it is."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lean_project.checker.environment import GENERATED
from lean_project.embedded.prepare import Installation
from lean_project.model import Frozen

_MADE_FOR_A_TYPE = frozenset({*GENERATED, "rec", "mk"})
_MADE_FOR_A_FUNCTION = re.compile(
    r".*\.(eq_def|eq_unfold|eq_\d+|match_\d+|induct\w*|fun_cases\w*|mutual_induct\w*|congr_simp|hcongr_\d+)"
)
_INSTANCE = re.compile(r"(.*\.)?inst[A-Z0-9]")
_ROOT = "Vocabulary."


class Kind(StrEnum):
    """What a name of the vocabulary stands for."""

    DEFINITION = "definition"
    STRUCTURE = "structure"
    CLASS = "class"
    INDUCTIVE = "inductive"
    CONSTRUCTOR = "constructor"
    FIELD = "field"
    """A projection of a structure or class."""
    INSTANCE = "instance"
    NOTATION = "notation"
    THEOREM = "theorem"
    AXIOM = "axiom"


class Entry(Frozen):
    """A name of the vocabulary."""

    name: str
    module: str
    """The file that declares it, such as `Vocabulary.Real.Sqrt`."""
    kind: Kind
    doc: str | None
    """Its docstring."""
    notation: str | None
    """What is written, with `_` for terms; only for a notation."""

    @property
    def area(self) -> str:
        """The file below the vocabulary's folder, such as `Real/Sqrt`."""
        return self.module.removeprefix(_ROOT).replace(".", "/")

    @property
    def namespace(self) -> str:
        """The dotted name without its last part."""
        return self.name.rpartition(".")[0]


class NameIndex(NamedTuple):
    """Every name that a person may write."""

    vocabulary: tuple[Entry, ...]
    """In the order of the files, and within them of the alphabet."""
    core: tuple[str, ...]
    """Names of Lean's core that mathematics could speak of."""


def read_index(installation: Installation) -> NameIndex:
    """The index of a prepared Lean. It is read once."""
    return _read(installation.name_index)


@lru_cache(maxsize=2)
def _read(file: Path) -> NameIndex:
    held = json.loads(file.read_text("utf-8"))
    rows = (row for row in held["vocabulary"] if row["kind"] != "recursor")
    entries = (Entry.model_validate(row) for row in rows)
    return NameIndex(
        tuple(entry for entry in entries if _is_written(entry)),
        tuple(name for name in held["core"] if not _is_made_by_lean(name)),
    )


def _is_written(entry: Entry) -> bool:
    if entry.kind is Kind.NOTATION:
        return _is_notation_of_people(entry)
    return entry.kind in (Kind.AXIOM, Kind.INSTANCE) or not _is_made_by_lean(entry.name)


def _is_made_by_lean(name: str) -> bool:
    return (
        not _MADE_FOR_A_TYPE.isdisjoint(name.split("."))
        or bool(_INSTANCE.match(name))
        or bool(_MADE_FOR_A_FUNCTION.fullmatch(name))
    )


def _is_notation_of_people(entry: Entry) -> bool:
    """False for the parts that notations are made of: they belong to syntax categories of their own.

    A notation without a name of its own is called after its category and what is written.
    """
    last = entry.name.removeprefix(f"{entry.namespace}.")
    named = last.isidentifier() and not last.endswith("_")
    return (named and last != "quot") or last.startswith(("term", "tactic", "command"))
