"""`report.html`: text and Lean side by side in one file that needs nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from jinja2 import Environment as Templates
from jinja2 import PackageLoader
from markupsafe import Markup

from app.formalize import BlockResult, BlockStatus
from app.rendering.lean import lean_to_html, worth_showing
from app.rendering.text import texts_to_html
from lean_project.checker.model import Environment
from translator.sections.model import Section

COLOURS = {
    BlockStatus.ACCEPTED: "#2da44e",
    BlockStatus.REJECTED: "#cf222e",
    BlockStatus.UNREAD: "#d4a72c",
}
_BAR_WIDTH = 600


def report_html(section: Section, results: Sequence[BlockResult], environment: Environment) -> str:
    """The report. Blocks that state nothing are shown as plain text, in their place."""
    texts = texts_to_html([result.block.text for result in results])
    template = Templates(
        loader=PackageLoader("app.export", "."), autoescape=True, trim_blocks=True
    ).get_template("report.html.jinja")
    return template.render(
        section=section,
        environment=environment,
        bar=_bar(results),
        bar_width=_BAR_WIDTH,
        seconds=sum(result.elapsed_ms for result in results) / 1000,
        rows=[_row(result, Markup(text)) for result, text in zip(results, texts, strict=True)],
    )


def _row(result: BlockResult, text: Markup) -> dict[str, Any]:
    best = result.best
    return {
        "result": result,
        "text": text,
        "best": best,
        "lean": best and Markup(lean_to_html(best.candidate.lean, worth_showing(best.verdict))),
        "others": [
            (trial, Markup(lean_to_html(trial.candidate.lean, worth_showing(trial.verdict))))
            for rank, trial in enumerate(result.trials)
            if rank != result.chosen
        ],
    }


def _bar(results: Sequence[BlockResult]) -> list[dict[str, Any]]:
    """The segments of the summary bar, from left to right."""
    counts = Counter(result.status for result in results)
    total = sum(counts[status] for status in COLOURS) or 1
    segments, left = [], 0.0
    for status, colour in COLOURS.items():
        width = _BAR_WIDTH * counts[status] / total
        segments.append(
            {
                "status": status.value,
                "count": counts[status],
                "left": left,
                "width": width,
                "colour": colour,
            }
        )
        left += width
    return segments
