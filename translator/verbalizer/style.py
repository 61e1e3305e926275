"""The choices of one text: made from a seed, and kept where a writer would keep them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

from translator.verbalizer.construct import Construct

_T = TypeVar("_T")


class Style:
    """How one text is written. The same seed makes the same choices."""

    def __init__(self, seed: int | str) -> None:
        self._random = random.Random(seed)
        pick = self._random.random
        self.symbolic = pick() ** 0.7
        """How often a notion with a symbol is written with it, from 0 (words) to 1."""
        self.fraction = self.pick((r"\frac", r"\frac", r"\frac", r"\dfrac", r"\tfrac", "/"))
        self.times = self.pick((r"\cdot", r"\cdot", r"\times"))
        self.dots = self.pick((r"\cdots", r"\ldots", r"\dots"))
        self.blackboard = self.pick((r"\mathbb{{{}}}",) * 3 + (r"\mathbf{{{}}}", r"\Bbb {}"))
        self.number_words = self.chance(0.15)
        self.quantifier_symbols = self.chance(0.12)
        self.display = self.chance(0.12)
        self._kept: dict[str, int] = {}

    def pick(self, options: Sequence[_T]) -> _T:
        """One of the options, each as likely."""
        return options[int(self._random.random() * len(options))]

    def chance(self, probability: float) -> bool:
        """True that often."""
        return self._random.random() < probability

    def shuffle_some(self, items: list[_T]) -> None:
        """Now and then puts a list in another order."""
        if len(items) > 1 and self.chance(0.2):
            self._random.shuffle(items)

    def latex_of(self, row: Construct) -> str:
        """The symbol for a notion: the same all through a text."""
        kept = self._kept.setdefault(
            "trigonometry" if row.area == "trigonometry" else row.name,
            int(self._random.random() * 64),
        )
        return row.latex[kept % len(row.latex)]
