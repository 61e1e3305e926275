"""`python -m benchmarks.sections`: the sections of `data/sections` through the pipeline.

Writes `docs/sections.md`: what became of every block, and whether Lean proved the statement chosen
equivalent to the hand-written reference.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console

from app.formalize import BlockResult, BlockStatus, formalize
from benchmarks.measuring import machine
from lean_project.checker import Checker, Environment, open_checker
from translator.generation import open_translator
from translator.judging import Relation
from translator.judging.reference import (
    ReferenceComparison,
    compare_with_references,
    read_references,
)
from translator.sections import read_section

ROOT = Path(__file__).parents[1]
SECTIONS = ROOT / "data" / "sections"
PAGE = ROOT / "docs" / "sections.md"


class Measured(NamedTuple):
    """A section, the blocks of it that state something, and the comparisons of those accepted."""

    name: str
    results: list[BlockResult]
    comparisons: dict[str, ReferenceComparison]
    seconds_formalizing: float
    seconds_comparing: float

    @property
    def accepted(self) -> int:
        return sum(result.status is BlockStatus.ACCEPTED for result in self.results)

    @property
    def equivalent(self) -> int:
        return sum(c.relation is Relation.EQUIVALENT for c in self.comparisons.values())


def main() -> None:
    """Formalizes and compares all sections and writes the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--translator", default="grammar")
    parser.add_argument("-k", type=int, default=8, help="candidates per block")
    options = parser.parse_args()
    console = Console()
    where = machine()
    with open_checker(cache=False) as checker:
        measured = []
        for path in section_files():
            measured.append(measure(path, checker, options.translator, options.k))
            console.print(_summary(measured[-1]))
        environment = checker.environment
    PAGE.write_text(page(measured, environment, where, options.translator, options.k), "utf-8")
    console.print(f"Written to {PAGE.relative_to(ROOT)}.")


def section_files() -> list[Path]:
    """The sections that have reference statements."""
    stems = {path.stem for path in (SECTIONS / "reference").glob("*.lean")}
    return sorted(path for path in SECTIONS.iterdir() if path.is_file() and path.stem in stems)


def measure(path: Path, checker: Checker, translator: str, k: int) -> Measured:
    """What becomes of one section."""
    started = time.perf_counter()
    section = read_section(path)
    run = formalize(section, open_translator(translator), checker, k=k)
    results = [result for result in run if result.block.states_something]
    formalized = time.perf_counter()
    references = read_references((SECTIONS / "reference" / f"{path.stem}.lean").read_text("utf-8"))
    blocks = [
        (result.block.label, result.lean if result.status is BlockStatus.ACCEPTED else None)
        for result in results
    ]
    comparisons = {c.label: c for c in compare_with_references(blocks, references, checker)}
    compared = time.perf_counter()
    return Measured(path.name, results, comparisons, formalized - started, compared - formalized)


def page(
    measured: Sequence[Measured], environment: Environment, where: str, translator: str, k: int
) -> str:
    """The page in Markdown."""
    head = [
        "# What becomes of the sections",
        "",
        "Written by `python -m benchmarks.sections`. Each block of `data/sections` that states "
        f"something was formalized by the translator `{translator}` with at most {k} candidates; "
        "the first one that Lean accepted was compared with the reference statement in "
        "`data/sections/reference`. *Equivalent* means that Lean proved each from the other.",
        "",
        f"Measured {where}; Lean {environment.lean} with {environment.library} (backend "
        f"{environment.backend}, fingerprint {environment.fingerprint}).",
        "",
        "| section | blocks | accepted | proved equivalent | formalizing | comparing |",
        "|---|--:|--:|--:|--:|--:|",
        *(_row(section) for section in measured),
    ]
    return "\n".join([*head, *(line for section in measured for line in _details(section)), ""])


def _row(section: Measured) -> str:
    blocks = len(section.results)
    return (
        f"| `{section.name}` | {blocks} | {section.accepted} ({section.accepted / blocks:.0%}) | "
        f"{section.equivalent} ({section.equivalent / max(1, section.accepted):.0%} of accepted) | "
        f"{section.seconds_formalizing:.1f} s | {section.seconds_comparing:.1f} s |"
    )


def _details(section: Measured) -> Iterator[str]:
    yield from ["", f"## `{section.name}`", ""]
    yield from [
        "| block | status | against the reference | what stood in the way |",
        "|---|---|---|---|",
    ]
    for result in section.results:
        comparison = section.comparisons.get(result.block.label)
        relation = comparison.relation.value if comparison else ""
        obstacle = result.message or (comparison.note if comparison else None) or ""
        cells = [f"`{result.block.label}`", result.status.value, relation, _cell(obstacle)]
        yield f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _summary(section: Measured) -> str:
    return (
        f"{section.name}: {len(section.results)} blocks, {section.accepted} accepted, "
        f"{section.equivalent} proved equivalent to their references"
    )


if __name__ == "__main__":
    main()
