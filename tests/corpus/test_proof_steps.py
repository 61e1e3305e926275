"""The steps of real proofs, held against what Lean prints, parses and knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from lean_project.checker import syntax
from lean_project.checker.worker import Worker
from lean_project.corpus.proof_steps import ProofStep, Trace, trace_proofs
from lean_project.embedded.vocabulary import LEAN_ROOT
from tests.corpus.traced_source import instrument, offsets

FACTS = sorted((LEAN_ROOT / "Vocabulary" / "Test").glob("*.lean"))
"""Proofs about the vocabulary that are no part of the snapshot."""
PATIENCE = 300.0
SEQUENCES = ("Lean.Parser.Tactic.tacticSeq1Indented", "Lean.Parser.Tactic.tacticSeqBracketed")


class Traced(NamedTuple):
    code: str
    trace: Trace

    @property
    def steps(self) -> tuple[ProofStep, ...]:
        return self.trace.steps


@pytest.fixture(scope="module")
def facts(worker: Worker) -> list[Traced]:
    texts = [(file.name, file.read_text("utf-8")) for file in FACTS]
    return [
        Traced(code, trace_proofs(worker, code, source=name, timeout=PATIENCE))
        for name, code in texts
    ]


def ask(worker: Worker, code: str, **options: Any) -> dict[str, Any]:
    return worker.request({"cmd": code, "keep": False, **options}, PATIENCE)


def infos(worker: Worker, code: str) -> dict[int, str]:
    """What Lean prints about `code`, by the offset of what prints it. There must be no error."""
    messages = ask(worker, code)["messages"]
    assert [m for m in messages if m["severity"] == "error"] == []
    found = [m for m in messages if m["severity"] == "info"]
    places = offsets(code, ((m["pos"]["line"], m["pos"]["column"]) for m in found))
    return {place: m["data"] for place, m in zip(places, found, strict=True)}


def traced(worker: Worker, code: str) -> list[ProofStep]:
    trace = trace_proofs(worker, code, source="t")
    assert trace.complete, trace
    return list(trace.steps)


def test_there_are_a_hundred_proofs_and_lean_accepts_them(facts: list[Traced]) -> None:
    assert all(file.trace.complete for file in facts)
    proofs = {(s.source, s.declaration) for file in facts for s in file.steps}
    assert len(proofs) >= 100
    assert sum(len(file.steps) for file in facts) >= 400


def test_goals_are_those_that_lean_prints_in_these_places(
    facts: list[Traced], worker: Worker
) -> None:
    """`trace_state` is put before and after every step; Lean prints the goals by itself there."""
    checked = 0
    for file in facts:
        probed = instrument(file.code, file.steps)
        printed = infos(worker, probed.code)
        for probe in probed.probes:
            around = probed.code[max(0, probe.offset - 80) : probe.offset + 40]
            assert printed.get(probe.offset) == probe.expected, f"{file.trace.source}: …{around}…"
        checked += probed.steps
    total = sum(len(file.steps) for file in facts)
    assert checked == total


def test_every_tactic_that_the_parser_finds_makes_a_step(
    facts: list[Traced], worker: Worker
) -> None:
    checked = 0
    for file in facts:
        starts = offsets(file.code, ((s.range.line, s.range.column) for s in file.steps))
        known = {len(file.code[:start].encode()) for start in starts}
        written = {start for command in parsed(worker, file) for start in _tactics(command)}
        assert written <= known, [file.code.encode()[s : s + 60] for s in written - known]
        checked += len(written)
    assert checked >= 300


def parsed(worker: Worker, file: Traced) -> list[syntax.Tree]:
    """The commands of a file."""
    return list(ask(worker, file.code, parseOnly=True, facts=True)["commands"])


def _tactics(command: syntax.Tree) -> Iterator[int]:
    """Byte offsets of the tactics in the sequences of a command."""
    for node in syntax.nodes(command):
        if syntax.kind(node) in SEQUENCES:
            items = next(c for c in syntax.children(node) if syntax.kind(c) == "null")
            for item in syntax.children(items)[::2]:
                token = syntax.first_token(item)
                if token is not None and syntax.kind(item).startswith(("Lean.", "tactic")):
                    yield token.start


def test_places_are_those_of_the_text(facts: list[Traced]) -> None:
    for file in facts:
        lines = file.code.split("\n")
        for step in file.steps:
            place = step.range
            inside = lines[place.line - 1 : place.end_line]
            inside[-1] = inside[-1][: place.end_column]
            inside[0] = inside[0][place.column :]
            assert "\n".join(inside) == step.tactic


def test_a_proof_begins_with_its_statement(facts: list[Traced], worker: Worker) -> None:
    """The type of each theorem, its binders introduced, prints as the first goal of its proof."""
    checked = 0
    for file in facts:
        probed, expected = _with_statements(file, parsed(worker, file))
        printed = [text for text in infos(worker, probed).values() if "⊢" in text]
        assert [_plain(text) for text in printed] == [_plain(text) for text in expected]
        checked += len(expected)
    assert checked >= 100


def _with_statements(file: Traced, commands: list[syntax.Tree]) -> tuple[str, list[str]]:
    """The text with a probe after each theorem whose proof is one `by`; the first goals of these."""
    first = {step.range: step for step in reversed(file.steps) if step.parent is None}
    by_start = {(place.line, place.column): step for place, step in first.items()}
    text = file.code.encode()
    parts: list[bytes] = []
    expected: list[str] = []
    done = 0
    for command in filter(syntax.is_declaration, commands):  # not `open … in theorem …`
        proof = list(syntax.tokens(syntax.proof(command)))
        if not syntax.is_theorem(command) or [token.text for token in proof[:2]] != [":=", "by"]:
            continue
        step = by_start[tuple(syntax.position(file.code, proof[2].start))]
        parts += [text[done : proof[-1].end], _statement_probe(step).encode()]
        expected.append(step.before[0])
        done = proof[-1].end
    return b"".join([*parts, text[done:]]).decode(), expected


def _statement_probe(step: ProofStep) -> str:
    hypotheses = step.before[0].partition("⊢")[0]
    count = sum(len(names.split()) for names in re.findall(r"^(\S[^:\n]*) : ", hypotheses, re.M))
    return (
        "\n\nset_option tactic.hygienic false in\nset_option linter.all false in\n"
        f"theorem {step.declaration}.probe : type_of% @{step.declaration} := by\n"
        f"  iterate {count} intro _\n  trace_state\n  sorry\n\n"
    )


def _plain(goal: str) -> str:
    """Names of instances get daggers in one place and not in the other."""
    return re.sub(r"[✝¹²³⁴⁵⁶⁷⁸⁹]|inst\S*", "", goal)


def test_constants_exist_and_hold_what_the_text_names(facts: list[Traced], worker: Worker) -> None:
    steps = [step for file in facts for step in file.steps]
    own = {step.declaration for step in steps}
    used = {name for s in steps for name in (*s.named, *(s.constants or ()))} - own
    assert len(used) >= 500
    infos(worker, "\n".join(f"#check @{name}" for name in sorted(used)))
    for step in steps:
        if step.kind == "Lean.Parser.Tactic.rwSeq":
            assert set(step.named) <= set(step.constants or ()), step


def test_nested_alternative_and_repeated_tactics(worker: Worker) -> None:
    code = """theorem t (p q : Prop) (hp : p) (h : p → q) : p ∧ q ∧ p := by
  refine ⟨?_, ?_, by exact hp⟩ <;> first | exfalso; omega | exact hp | (try trivial); exact h hp
"""
    steps = traced(worker, code)
    found = [(s.tactic.split(" <;>")[0], s.parent, len(s.before), len(s.after)) for s in steps]
    alternatives = "first | exfalso; omega | exact hp | (try trivial); exact h hp"
    assert found == [
        ("refine ⟨?_, ?_, by exact hp⟩", None, 1, 0),
        ("refine ⟨?_, ?_, by exact hp⟩", 0, 1, 2),
        ("exact hp", 1, 1, 0),
        (alternatives, 0, 1, 0),
        ("exact hp", 3, 1, 0),
        (alternatives, 0, 1, 0),
        ("exact h hp", 5, 1, 0),
    ]


def test_what_is_named_and_what_is_used(worker: Worker) -> None:
    step, *rest = traced(
        worker, "example (a b : ℕ) (h : a = b) : b + 0 = a := by rw [Nat.add_zero, h.symm]"
    )
    assert rest == []
    assert step.declaration is None
    assert step.named == ("Eq.symm", "Nat.add_zero")
    assert {"Eq.mpr", "congrArg", *step.named} <= set(step.constants or ())


def test_lemmas_that_a_tactic_splits_off_are_seen_through(worker: Worker) -> None:
    [step] = traced(worker, "theorem t (a : ℕ) (h : 3 < a) : 2 < a := by omega")
    assert all(not name.startswith("t.") for name in step.constants or ())
    assert any(name.startswith("Lean.Omega.") for name in step.constants or ())


def test_columns_count_code_points_and_windows_lines_are_lines(worker: Worker) -> None:
    code = """theorem 𝔸 (𝕜 : ℕ) : 𝕜 = 𝕜 ∧ True := by
  have e : 𝕜 = 𝕜 := rfl; constructor; rfl
  trivial
"""
    places = [(s.range.line, s.range.column, s.range.end_column) for s in traced(worker, code)]
    assert places == [(2, 2, 23), (2, 25, 36), (2, 38, 41), (3, 2, 9)]
    assert traced(worker, code.replace("\n", "\r\n")) == traced(worker, code)


def test_an_error_leaves_the_steps_and_is_told(worker: Worker) -> None:
    trace = trace_proofs(
        worker, "theorem t : 1 = 2 ∧ True := by\n  constructor\n  · simp\n  · trivial", source="t"
    )
    assert not trace.complete
    assert trace.steps[0].tactic == "constructor"


def test_a_text_over_its_time_is_a_fault_and_the_next_one_is_traced(worker: Worker) -> None:
    slow = "theorem t : True := by\n  repeat (first | (have := trivial; skip))"
    trace = trace_proofs(
        worker,
        f"set_option maxRecDepth 1000000\nset_option maxHeartbeats 0\n{slow}",
        source="t",
        timeout=0.5,
    )
    assert trace.fault is not None
    assert not trace.complete
    assert len(traced(worker, "theorem t : True := by trivial")) == 1


def test_the_same_text_gives_the_same_trace(worker: Worker) -> None:
    code = FACTS[0].read_text("utf-8")
    first, second = (trace_proofs(worker, code, source="t") for _ in range(2))
    assert first == second
    assert Trace.model_validate_json(first.model_dump_json()) == first
