"""Lean names for blocks, made from the author's labels."""

from __future__ import annotations

import re
import unicodedata

from translator.sections.model import Block, BlockKind

_PREFIXES = frozenset(kind.value for kind in BlockKind) | frozenset(
    [
        "def",
        "defn",
        "thm",
        "lem",
        "prop",
        "cor",
        "exr",
        "exa",
        "exc",
        "exm",
        "ex",
        "eg",
        "rem",
        "prob",
    ]
)
"""First parts of labels that keep a name clear of the library's names and of keywords."""


class LeanNames:
    """Gives every block of a section a name of its own."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def name(self, block: Block) -> str:
        """`lem:even-square` becomes `lem_even_square`; `add_comm` of a lemma `lemma_add_comm`."""
        stem = _ascii_words(block.label)
        if stem.split("_")[0].lower() not in _PREFIXES or "_" not in stem:
            stem = f"{block.kind.value}_{stem}".rstrip("_")
        name, count = stem, 1
        while name in self._taken or "_" not in name:
            count += 1
            name = f"{stem}_{count}"
        self._taken.add(name)
        return name


def _ascii_words(label: str) -> str:
    decomposed = unicodedata.normalize("NFKD", label)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return re.sub(r"[^A-Za-z0-9]+", "_", plain).strip("_")
