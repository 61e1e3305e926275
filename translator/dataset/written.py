"""The pairs of `data/pairs`, written one at a time, as aligned pairs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from translator.dataset.model import AlignedPair, Provenance, split_of
from translator.dataset.synthetic.exclusion import loose_key
from translator.dataset.synthetic.normal import digest


def read_written(folder: Path) -> list[AlignedPair]:
    """All pairs of a folder of `AREA.jsonl`, in order; nothing has checked them.

    Pairs that vary the wording of another one have its key and its split. Raises `OSError`,
    `ValueError` or `KeyError` for files that are not as `data/pairs/README.md` describes.
    """
    rows = [
        json.loads(line)
        for file in sorted(folder.glob("*.jsonl"))
        for line in file.read_text("utf-8").split("\n")
        if line.strip()
    ]
    keys = {row["id"]: loose_key(row["lean"]) for row in rows}
    return [_pair(row, keys[row.get("variant_of", row["id"])]) for row in rows]


def _pair(row: dict[str, Any], key: str) -> AlignedPair:
    return AlignedPair(
        id=digest(row["text"], row["lean"]),
        statement=key,
        text=row["text"],
        lean=row["lean"],
        provenance=Provenance(
            kind="written", area=row["area"].replace("_", " "), form=row["style"], label=row["id"]
        ),
        split=split_of(key),
    )
