"""Names mean the same whichever reader found them: how they are printed, and what Lean made by itself."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from lean_project.compiled import kernel
from lean_project.corpus.jixia import JixiaFiles, read_jixia
from lean_project.corpus.jixia_format import dotted
from lean_project.corpus.names import is_identifier
from lean_project.corpus.rows import flags_of_names
from lean_project.olean.heap import Bytes, Longs
from lean_project.olean.names import _is_identifier
from tests.conftest import DATA

_SOURCE = DATA / "jixia" / "Example.lean"


@kernel
def _bare(data: Bytes, starts: Longs, found: Bytes) -> None:
    """What the reader of compiled files says of the texts that begin at `starts`."""
    for i in range(len(found)):
        found[i] = _is_identifier(data, starts[i], starts[i + 1] - starts[i])


def _answers_of_the_reader(texts: list[str]) -> list[bool]:
    encoded = [text.encode() for text in texts]
    starts = np.cumsum([0, *map(len, encoded)], dtype=np.int64)
    found = np.zeros(len(texts), np.uint8)
    _bare(np.frombuffer(b"".join(encoded), np.uint8), starts, found)
    return [bool(answer) for answer in found]


@pytest.mark.parametrize("before", ["", "x", "1", "é"])
def test_both_readers_have_one_rule_for_identifiers(before: str) -> None:
    """At the beginning and after a letter, for every character of the planes in which Lean has letters."""
    points = [c for c in range(1, 0x20000) if not 0xD800 <= c < 0xE000]
    texts = ["", *(before + chr(c) for c in points)]
    answers = _answers_of_the_reader(texts)
    assert [is_identifier(text) for text in texts] == answers
    assert any(answers) == (before != "1")


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (("λx",), "«λx»"),
        (("Я", "x"), "«Я».x"),
        (("Σ", "fst"), "«Σ».fst"),
        (("α₁", "ℕ", "x!"), "α₁.ℕ.x!"),
        (("x²",), "«x²»"),
        (("x", "_@", "M", "_hyg", 12), "x._@.M._hyg.12"),
    ],
)
def test_names_are_escaped_where_lean_does(parts: tuple[str | int, ...], text: str) -> None:
    assert dotted(parts) == text


@pytest.mark.parametrize(
    ("parts", "internal", "generated"),
    [
        (("f",), False, False),
        (("Nat", "add_comm"), False, False),
        (("f", "eq_1"), False, True),
        (("f", "eq_def"), False, True),
        (("f", "match_1"), True, True),
        (("f", "match_1", "splitter"), True, True),
        (("f", "proof_2"), True, True),
        (("f", "_proof_2"), True, False),
        (("f", "omega_3"), True, False),
        (("f", "sparseCasesOn_4"), True, False),
        (("T", "rec"), False, True),
        (("T", "casesOn"), False, True),
        (("T", "mk", "injEq"), False, True),
        (("f", "congr_simp"), False, True),
        (("f", "mutual_induct"), False, True),
        (("T", "record"), False, False),
        (("f", "_auxLemma", 1), True, False),
        (("_private", "M", 0, "f"), False, False),
        (("_private", "M", 0, "f", "_unsafe_rec"), True, False),
        (("term_+_",), False, False),
        (("_aux a",), True, False),
        (("x", "_@", "M", "_hyg", 12), True, False),
    ],
)
def test_both_readers_give_one_name_the_same_flags(
    tmp_path: Path, parts: tuple[str | int, ...], internal: bool, generated: bool
) -> None:
    symbol = {"kind": "definition", "name": parts, "typeReferences": []}
    file = tmp_path / "X.sym.json"
    file.write_text(json.dumps([symbol]), "utf-8")
    (found,) = read_jixia(_SOURCE, module="M", files=JixiaFiles(symbols=file)).declarations
    assert (found.internal, found.generated) == (internal, generated)
    stored = "".join(f"{part}." for part in parts[:3]) if found.private else ""
    flags = flags_of_names(pa.array([stored + found.name]))
    assert tuple(bool(flag[0]) for flag in flags) == (internal, generated)
