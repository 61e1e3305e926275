"""The parts of README.md that commands write, each between two comments."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def write_between(mark: str, lines: Sequence[str]) -> None:
    """Replaces what stands between `<!-- mark -->` and `<!-- /mark -->`."""
    start, end = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    text = README.read_text("utf-8")
    before, rest = text.split(start, 1)
    after = rest.split(end, 1)[1]
    README.write_text(before + start + "\n" + "\n".join(lines) + "\n" + end + after, "utf-8")
