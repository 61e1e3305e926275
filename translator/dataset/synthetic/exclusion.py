"""Statements that must not be drawn: those of benchmarks, whatever their names and brackets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from translator.dataset.synthetic.normal import digest

_FIELDS = ("lean", "formal_statement", "statement")
_HEAD = re.compile(r"^.*?\b(theorem|lemma)\s+\S+", re.DOTALL)
_LETTER = re.compile(r"(?<![\w.])[a-zA-Zα-ω](?![\w])")


class ExclusionError(Exception):
    """A file of statements that cannot be read; one sentence."""


def loose_key(lean: str) -> str:
    """A hash of a theorem's statement without its name, proof, brackets, binder types, and letters.

    Coarser than equality: two statements with one key may differ, equal ones have one key.
    """
    text = _HEAD.sub("", lean, count=1).rpartition(":=")[0] or lean
    text = re.sub(r"\bh[₀-₉0-9]*\b(?=\s*:)", "h", text)
    text = re.sub(r"((?:∀|∃|fun)[^,:=>]*):\s*[^,=]+(?=,|=>)", r"\1", text)
    text = re.sub(r"[()\s]", " ", text)
    letters: dict[str, str] = {}
    text = _LETTER.sub(lambda m: letters.setdefault(m[0], f"v{len(letters)}"), text)
    return digest(re.sub(r"\s+", "", text))


def read_exclusion(files: Iterable[Path]) -> frozenset[str]:
    """The keys of all statements in JSON lines, under `lean`, `formal_statement` or `statement`.

    Raises `ExclusionError` naming file and line.
    """
    keys: set[str] = set()
    for file in files:
        try:
            lines = file.read_text("utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise ExclusionError(f"{file} cannot be read ({error}); give JSON lines") from error
        for number, line in enumerate(lines, 1):
            if line.strip():
                keys.add(loose_key(_statement(line, file, number)))
    return frozenset(keys)


def _statement(line: str, file: Path, number: int) -> str:
    try:
        fields = json.loads(line)
    except ValueError:
        fields = None
    if isinstance(fields, dict):
        for name in _FIELDS:
            if isinstance(fields.get(name), str):
                return str(fields[name])
    raise ExclusionError(f"{file}, line {number}: no statement under {', '.join(_FIELDS)}")
