"""The parts of README.md and of documents that commands write, each between two comments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def write_between(mark: str, lines: Sequence[str], document: Path = README) -> None:
    """Replaces what stands between `<!-- mark -->` and `<!-- /mark -->`."""
    start, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    text = document.read_text("utf-8")
    before, rest = text.split(start, 1)
    after = rest.split(end, 1)[1]
    document.write_text(before + start + "\n" + "\n".join(lines) + "\n" + end + after, "utf-8")
