"""The JSON of jixia's plugins in our nouns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lean_project.checker.worker import Worker
from lean_project.corpus.foreign import Extracted, UnreadableError
from lean_project.corpus.jixia import JixiaFiles, read_jixia
from lean_project.corpus.jixia_format import GoalOutput, dotted, goal_text
from lean_project.corpus.model import Declaration, Kind, SourceRange, Where
from lean_project.corpus.proof_steps import trace_proofs
from lean_project.errors import MendableError
from tests.conftest import DATA

SOURCE = DATA / "jixia" / "Example.lean"
FILES = JixiaFiles.beside(SOURCE)


@pytest.fixture(scope="module")
def extracted() -> Extracted:
    return read_jixia(SOURCE, module="Example", files=FILES)


def test_all_four_outputs_are_found() -> None:
    assert [file and file.name for file in FILES] == [
        "Example.decl.json",
        "Example.sym.json",
        "Example.elab.json",
        "Example.lines.json",
    ]


def test_declarations_join_what_is_written_and_what_was_elaborated(extracted: Extracted) -> None:
    by_name = {d.name: d for d in extracted.declarations}
    assert by_name["Fixture.twice"] == Declaration(
        name="Fixture.twice",
        kind=Kind.DEFINITION,
        module="Example",
        type="∀ (n : Nat) : Nat",
        docstring="Twice a number.",
        range=SourceRange(line=7, column=0, end_line=8, end_column=34),
        value_known=True,
    )
    assert by_name["Fixture.twice_eq"].simp
    assert by_name["Fixture.twice_small"].private
    assert by_name["Fixture.Pair"].structure
    assert not by_name["Fixture.Pair"].value_known


def test_edges_tell_the_type_from_the_value(extracted: Extracted) -> None:
    edges = {(e.target, e.where) for e in extracted.edges if e.source == "Fixture.twice"}
    assert edges == {
        ("Nat", Where.TYPE),
        ("Nat", Where.VALUE),
        ("HAdd.hAdd", Where.VALUE),
        ("instHAdd", Where.VALUE),
        ("instAddNat", Where.VALUE),
    }


def test_steps_are_those_that_our_own_reader_finds(extracted: Extracted, worker: Worker) -> None:
    """Among tokens, expansions of macros and attempts that were taken back, all in the tree."""
    own = trace_proofs(worker, SOURCE.read_text("utf-8"), source=str(SOURCE)).steps
    assert len(own) == 13
    assert list(extracted.steps) == [s.model_copy(update={"constants": None}) for s in own]


def test_lines_hold_the_state_at_their_beginning(extracted: Extracted) -> None:
    states = {state.line: state.goals for state in extracted.lines}
    assert states[12] == ("n : ℕ\n⊢ n + n = 2 * n",)
    assert len(states[20]) == 2
    assert 7 not in states


def test_each_output_can_be_read_alone() -> None:
    only = JixiaFiles(declarations=FILES.declarations)
    declarations = read_jixia(SOURCE, module="Example", files=only).declarations
    assert [d.kind for d in declarations] == [
        Kind.DEFINITION, Kind.THEOREM, Kind.THEOREM, Kind.THEOREM, Kind.INDUCTIVE,
    ]  # fmt: skip
    steps = read_jixia(
        SOURCE, module="Example", files=JixiaFiles(elaboration=FILES.elaboration)
    ).steps
    assert {step.declaration for step in steps} == {None}


def test_goals_of_older_versions_are_put_together() -> None:
    goal = {
        "tag": ["inl"],
        "context": [
            {"name": ["n"], "type": "Nat", "value": None},
            {"name": ["k"], "type": "Nat", "value": "n + 1"},
        ],
        "type": "n < k",
    }
    text = goal_text(GoalOutput.model_validate(goal))
    assert text == "case inl\nn : Nat\nk : Nat := n + 1\n⊢ n < k"


def test_names_are_printed_as_lean_does() -> None:
    assert dotted(("Nat", "add_comm'")) == "Nat.add_comm'"
    assert dotted(("x₁", "term_+_")) == "x₁.«term_+_»"
    assert dotted(("_private", "M", "N", 0, "A", "b")) == "A.b"
    assert dotted(("f", "match", 1)) == "f.match.1"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "JSON"),
        ('[{"kind": "theorem"}]', "0.name"),
        (json.dumps([{"start": 0, "state": []}]), "0.kind"),
        ('{"kind": 1}', "array"),
    ],
)
def test_a_file_that_is_not_jixias_is_named(tmp_path: Path, content: str, complaint: str) -> None:
    file = tmp_path / "X.sym.json"
    file.write_text(content)
    with pytest.raises(UnreadableError, match=r"X\.sym\.json") as error:
        read_jixia(SOURCE, module="Example", files=JixiaFiles(symbols=file))
    assert complaint in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    missing: dict[str, Any] = {"elaboration": tmp_path / "no.json"}
    with pytest.raises(UnreadableError, match=r"no\.json cannot be read") as error:
        read_jixia(SOURCE, module="Example", files=JixiaFiles(**missing))
    assert isinstance(error.value, MendableError)  # so that a command shows no traceback
