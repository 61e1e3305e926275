"""Choice points of a reading: each is taken in the likeliest way first, then varied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

T = TypeVar("T")


@dataclass
class Choices:
    """Answers each question with its first option unless told otherwise, and keeps the questions.

    Reading the same text again with `taken` changed gives another reading of it.
    """

    taken: Mapping[str, int] = field(default_factory=dict)
    asked: dict[str, Asked] = field(default_factory=dict)

    def pick(self, question: str, options: Sequence[tuple[T, str]], cost: float = 1.0) -> T:
        """The chosen option of (value, description) pairs, likeliest first."""
        index = min(self.taken.get(question, 0), len(options) - 1)
        self.asked[question] = Asked(tuple(text for _, text in options), index, cost)
        return options[index][0]

    @property
    def cost(self) -> float:
        """How far this reading is from the likeliest one."""
        return sum(asked.cost * asked.index for asked in self.asked.values())

    @property
    def description(self) -> str:
        """The choices made, for people."""
        said = [asked.options[asked.index] for asked in self.asked.values()]
        return "; ".join(dict.fromkeys(text for text in said if text))


@dataclass(frozen=True)
class Asked:
    """One question: what could be chosen, what was, and the cost of each step down the list."""

    options: tuple[str, ...]
    index: int
    cost: float
