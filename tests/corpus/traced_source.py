"""A Lean text in which every step is surrounded by `trace_state`, so that Lean prints the goals itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lean_project.corpus.proof_steps import ProofStep

TRACE = "trace_state"


class Probe(NamedTuple):
    """A `trace_state` that stands in the instrumented text, and what it should print."""

    offset: int
    """In code points of the instrumented text."""
    expected: str
    """The goals; if the tactic ran several times, each time on a new line."""


class Instrumented(NamedTuple):
    code: str
    probes: list[Probe]
    steps: int
    """How many steps have probes."""


class _Edit(NamedTuple):
    at: int
    rank: tuple[int, int]
    """Order among the edits of one place: what closes before what opens, inner before outer."""
    text: str
    expected: str


def instrument(code: str, steps: Sequence[ProofStep]) -> Instrumented:
    """Puts a `trace_state` before and after each tactic that can have one without moving lines."""
    starts = _line_starts(code)
    runs: dict[tuple[int, int], list[ProofStep]] = defaultdict(list)
    for step in steps:
        place = step.range
        start = starts[place.line - 1] + place.column
        runs[start, starts[place.end_line - 1] + place.end_column].append(step)
    edits: list[_Edit] = []
    covered = 0
    for (start, end), ran in runs.items():
        brackets = _brackets(code, start, end)
        if (
            brackets is None or "conv" in (ran[0].kind or "").lower()
        ):  # which has its own `trace_state`
            continue
        before = "\n".join("\n\n".join(step.before) for step in ran)
        after = "\n".join("\n\n".join(step.after) for step in ran)
        edits.append(_Edit(start, (1, start - end), brackets[0], before))
        edits.append(_Edit(end, (0, end - start), brackets[1], after))
        covered += len(ran)
    return _apply(code, sorted(edits), covered)


def _brackets(code: str, start: int, end: int) -> tuple[str, str] | None:
    """What to put before and after a tactic; None if that would change the layout of its lines."""
    if "\n" not in code[start:end]:
        return f"({TRACE}; (", f"); {TRACE})"  # the inner brackets end a `by` at the tactic's end
    indent = code[code.rfind("\n", 0, start) + 1 : start]
    return None if indent.strip() else (f"{TRACE}\n{indent}", f"\n{indent}{TRACE}")


def _apply(code: str, edits: Sequence[_Edit], covered: int) -> Instrumented:
    parts: list[str] = []
    probes: list[Probe] = []
    done = length = 0
    for edit in edits:
        parts += [code[done : edit.at], edit.text]
        length += edit.at - done
        probes.append(Probe(length + edit.text.index(TRACE), edit.expected))
        length += len(edit.text)
        done = edit.at
    return Instrumented("".join([*parts, code[done:]]), probes, covered)


def _line_starts(code: str) -> list[int]:
    return [0, *(index + 1 for index, char in enumerate(code) if char == "\n")]


def offsets(code: str, places: Iterator[tuple[int, int]]) -> list[int]:
    """Lines (from 1) and columns in code points as offsets."""
    starts = _line_starts(code)
    return [starts[line - 1] + column for line, column in places]


def byte_range(code: str, step: ProofStep) -> tuple[int, int]:
    """Where a step stands, in bytes of UTF-8."""
    place = step.range
    ends = iter([(place.line, place.column), (place.end_line, place.end_column)])
    start, end = (len(code[:offset].encode()) for offset in offsets(code, ends))
    return start, end
