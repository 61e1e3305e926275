"""What `leanscribe formalize` writes: a Lean file, candidates, aligned pairs and a report."""

from __future__ import annotations

from collections.abc import Sequence

from app.export.folder import OutputFolder
from app.export.lean_file import entry_of, section_lean
from app.export.lines import candidate_lines, pair_lines
from app.export.report import report_html
from app.formalize import BlockResult
from lean_project.checker.model import Environment
from translator.sections.model import Section


def write_results(
    folder: OutputFolder,
    section: Section,
    results: Sequence[BlockResult],
    environment: Environment,
) -> None:
    """Writes `section.lean`, `candidates.jsonl`, `pairs.jsonl` and `report.html`."""
    entries = [entry_of(result) for result in results]
    folder.write(
        {
            "section.lean": section_lean(section, environment, entries),
            "candidates.jsonl": candidate_lines(results),
            "pairs.jsonl": pair_lines(section, results),
            "report.html": report_html(section, results, environment),
        }
    )
