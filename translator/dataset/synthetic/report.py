"""What a run made, by area, template, construct and form."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from lean_project.embedded.files import write_atomically
from lean_project.model import Frozen
from translator.dataset.model import AlignedPair
from translator.dataset.synthetic.drawing import Drawn
from translator.dataset.synthetic.shards import ChunkRecord, Refused, Tally

REPORT = "report.json"
_SHOWN = 200
"""Refused statements that the report quotes."""


class Row(Frozen):
    """The coverage of an area, template or construct."""

    statements: int
    checked: int
    accepted: int
    accepted_share: float | None
    """Accepted among those checked; None where nothing was checked."""
    pairs: int
    mean_text_length: float
    mean_lean_length: float


class Report(Frozen):
    """Coverage of a folder of pairs."""

    pairs: int
    statements: int
    checked: int
    accepted: int
    accepted_share: float | None
    repeated: int
    excluded: int
    areas: dict[str, Row]
    templates: dict[str, Row]
    constructs: dict[str, Row]
    forms: dict[str, int]
    refused: tuple[Refused, ...]
    faults: dict[str, int]


def tallies(
    fresh: Iterable[Drawn], verdicts: Mapping[str, bool], pairs: Iterable[AlignedPair]
) -> tuple[dict[str, Tally], dict[str, Tally], dict[str, Tally]]:
    """What a chunk holds by area, by template and by construct.

    `verdicts` says of every statement that Lean was shown whether it was accepted.
    """
    rows: list[defaultdict[str, list[int]]] = [defaultdict(lambda: [0] * 6) for _ in range(3)]
    for drawn in fresh:
        for table, names in zip(
            rows, ((drawn.area,), (drawn.template,), drawn.constructs), strict=True
        ):
            for name in names:
                table[name][0] += 1
                table[name][1] += drawn.key in verdicts
                table[name][2] += verdicts.get(drawn.key, False)
    for pair in pairs:
        made = pair.provenance
        for table, names in zip(
            rows, ((made.area,), (made.template,), made.constructs), strict=True
        ):
            for name in names:
                row = table[name]
                row[3] += 1
                row[4] += len(pair.text)
                row[5] += len(pair.lean)
    areas, templates, constructs = (
        {name: _tally(row) for name, row in sorted(t.items())} for t in rows
    )
    return areas, templates, constructs


def _tally(row: list[int]) -> Tally:
    statements, checked, accepted, pairs, text, lean = row
    return Tally(
        statements=statements,
        checked=checked,
        accepted=accepted,
        pairs=pairs,
        text_length=text,
        lean_length=lean,
    )


def write_report(folder: Path) -> Report:
    """Adds up the chunks' records and writes `report.json`."""
    records = [
        ChunkRecord.model_validate_json(path.read_text("utf-8"))
        for path in sorted((folder / "chunks").glob("*.json"))
    ]
    areas = _sum(record.areas for record in records)
    statements = sum(row.statements for row in areas.values())
    checked = sum(row.checked for row in areas.values())
    accepted = sum(row.accepted for row in areas.values())
    refused = tuple(refusal for record in records for refusal in record.refused)
    faults = Counter(f"{name}: {why}" for record in records for name, why in record.faults)
    forms: Counter[str] = Counter()
    for record in records:
        forms.update(record.forms)
    report = Report(
        pairs=sum(record.pairs for record in records),
        statements=statements,
        checked=checked,
        accepted=accepted,
        accepted_share=_share(accepted, checked),
        repeated=sum(record.repeated for record in records),
        excluded=sum(record.excluded for record in records),
        areas=areas,
        templates=_sum(record.templates for record in records),
        constructs=_sum(record.constructs for record in records),
        forms=dict(forms.most_common()),
        refused=refused[:_SHOWN],
        faults=dict(faults.most_common()),
    )
    write_atomically(folder / REPORT, report.model_dump_json(indent=1) + "\n")
    return report


def _sum(tables: Iterable[dict[str, Tally]]) -> dict[str, Row]:
    total: defaultdict[str, list[int]] = defaultdict(lambda: [0] * 6)
    for table in tables:
        for name, tally in table.items():
            for index, value in enumerate(tally.model_dump().values()):
                total[name][index] += value
    return {name: _row(*row) for name, row in sorted(total.items(), key=lambda item: -item[1][3])}


def _row(statements: int, checked: int, accepted: int, pairs: int, text: int, lean: int) -> Row:
    return Row(
        statements=statements,
        checked=checked,
        accepted=accepted,
        accepted_share=_share(accepted, checked),
        pairs=pairs,
        mean_text_length=round(text / pairs, 1) if pairs else 0.0,
        mean_lean_length=round(lean / pairs, 1) if pairs else 0.0,
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 5) if whole else None
