"""Statements that must not be drawn: those of benchmarks, whatever their names and brackets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from translator.dataset.synthetic.normal import digest

_FIELDS = ("lean", "formal_statement", "statement")
_HEAD = re.compile(r"^(?:@\[[^\]]*\]\s*)?(?:theorem|lemma)\s+\S+", re.MULTILINE)
_COMMENT = re.compile(r"/-(?:(?!-/).)*-/|--[^\n]*", re.DOTALL)
_CLOSING = {"(": ")", "[": "]", "{": "}", "⦃": "⦄", "⟨": "⟩"}
_LETTER = re.compile(r"(?<![\w.])[a-zA-Zα-ω][₀-₉0-9']*(?![\w'])")
_BOUND_TYPE = re.compile(r"((?:∀|∃|fun)[^,:=>]*):\s*[^,=]+(?=,|=>)")
_FLIPPED = {">": "<", "≥": "≤"}
_LOOSER = re.compile(r"∧|∨|→|↔|¬|,|∈|=>|:=|\||<-|←")
"""Signs that bind less than a comparison: its sides end there."""


class ExclusionError(Exception):
    """A file of statements that cannot be read; one sentence."""


def loose_key(lean: str) -> str:
    """A hash of a theorem's statement without what may differ between two equal ones.

    Not looked at: the theorem's name and proof, comments, letters, parentheses, types of bound
    variables, how binders are grouped, names and order of hypotheses, and whether it says `x > 0`
    or `0 < x`. Coarser than equality: two statements with one key may differ.
    """
    binders, goal = _split(_statement_of(lean))
    kinds = " ".join([*(kind for _, kind in binders), goal])
    letters: dict[str, str] = {}
    variables: list[str] = []
    hypotheses: list[str] = []
    for names, kind in binders:
        for name in names:
            if _occurs(name, kinds):
                variables.append(_renamed(f"{name}:{_plain(kind)}", letters))
            else:
                hypotheses.append(kind)
        hypotheses += [] if names else [kind]
    # The variables have their numbers now; letters bound in a hypothesis are known only there.
    said = sorted(_renamed(_plain(kind), dict(letters)) for kind in hypotheses)
    text = ";".join([*variables, *said, _renamed(_plain(goal), dict(letters))])
    return digest(re.sub(r"[()\s]+", "", text))


def _occurs(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<![\w.]){re.escape(name)}(?![\w'₀-₉])", text))


def _renamed(text: str, letters: dict[str, str]) -> str:
    """The text with its letters numbered in the order of their first use."""
    return _LETTER.sub(lambda m: letters.setdefault(m[0], f"v{len(letters)}"), text)


def _statement_of(lean: str) -> str:
    """What stands between the last theorem's name and its proof."""
    code = _COMMENT.sub(" ", lean)
    heads = list(_HEAD.finditer(code))
    text = code[heads[-1].end() :] if heads else code
    return text.rpartition(":=")[0] or text


def _split(text: str) -> tuple[list[tuple[list[str], str]], str]:
    """The binders, each as names and type, and the conclusion."""
    binders: list[tuple[list[str], str]] = []
    place = 0
    while (place := _after_space(text, place)) < len(text) and text[place] in _CLOSING:
        end = _closing(text, place)
        names, colon, kind = text[place + 1 : end].partition(":")
        binders.append((names.split(), kind) if colon else ([], names))
        place = end + 1
    return binders, text[place:].lstrip().removeprefix(":")


def _after_space(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _closing(text: str, start: int) -> int:
    """Where the bracket at `start` is closed; the end of the text if it is not."""
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] in _CLOSING) - (text[place] in _CLOSING.values())
        if depth == 0:
            return place
    return len(text)


def _plain(text: str) -> str:
    """A term without types of bound variables; comparisons point to the left."""
    text = _BOUND_TYPE.sub(r"\1", " ".join(text.split()))
    return _flipped(_without_outer(text))


def _without_outer(text: str) -> str:
    text = text.strip()
    while text.startswith("(") and _closing(text, 0) == len(text) - 1:
        text = text[1:-1].strip()
    return text


def _flipped(text: str) -> str:
    """Each `a > b` as `b < a`, where both sides reach to a sign that binds less, or a bracket."""
    place = 0
    while place < len(text):
        if text[place] in _FLIPPED and text[place - 1 : place] != "=":
            start, end = _left_end(text, place), _right_end(text, place + 1)
            left, right = text[start:place].strip(), text[place + 1 : end].strip()
            before = text[:start] + (" " if start else "")
            text = f"{before}{right} {_FLIPPED[text[place]]} {left} {text[end:]}".strip()
            place = len(before) + len(right) + 2
        place += 1
    return text


def _left_end(text: str, place: int) -> int:
    depth = 0
    for at in range(place - 1, -1, -1):
        depth += (text[at] in _CLOSING.values()) - (text[at] in _CLOSING)
        if depth < 0 or (depth == 0 and _LOOSER.match(text[at])):
            return at + 1
    return 0


def _right_end(text: str, place: int) -> int:
    depth = 0
    for at in range(place, len(text)):
        depth += (text[at] in _CLOSING) - (text[at] in _CLOSING.values())
        if depth < 0 or (depth == 0 and _LOOSER.match(text[at])):
            return at
    return len(text)


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
