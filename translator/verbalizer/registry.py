"""The table of all constructs by name, put together from one file per area."""

from __future__ import annotations

from functools import cache

from translator.verbalizer.construct import Construct
from translator.verbalizer.constructs import ALL


@cache
def table() -> dict[str, Construct]:
    """All constructs by name. Names are unique."""
    rows: dict[str, Construct] = {}
    for row in ALL:
        if row.name in rows:
            raise ValueError(f"two constructs are called {row.name}")
        rows[row.name] = row
    return rows


def construct(name: str) -> Construct:
    """The construct of a name."""
    return table()[name]
