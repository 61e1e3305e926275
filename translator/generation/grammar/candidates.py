"""All readings of one text, likeliest first: the same reading again with other choices."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator

from translator.formulas.choices import Choices
from translator.formulas.errors import FormulaError
from translator.generation.interface import UnreadText

from .reader import Stumble

_TRIES = 60
"""Readings tried for one block; choices are few, so this is rarely reached."""


def readings(make: Callable[[Choices], str]) -> Iterator[tuple[str, Choices]]:
    """Distinct results of `make` with their choices, in order of the choices' cost.

    Raises what the likeliest reading raised if none succeeds.
    """
    queue: list[tuple[float, int, dict[str, int]]] = [(0.0, 0, {})]
    tried: set[frozenset[tuple[str, int]]] = set()
    made: set[str] = set()
    first_error: Exception | None = None
    count = 0
    while queue and count < _TRIES:
        cost, _, taken = heapq.heappop(queue)
        count += 1
        choices = Choices(taken)
        try:
            result = make(choices)
            if result not in made:
                made.add(result)
                yield result, choices
        except (FormulaError, Stumble, UnreadText) as error:
            first_error = first_error or error
        for question, asked in choices.asked.items():
            for index in range(asked.index + 1, len(asked.options)):
                varied = {**taken, question: index}
                key = frozenset(varied.items())
                if key not in tried:
                    tried.add(key)
                    step = asked.cost * (index - asked.index)
                    heapq.heappush(queue, (cost + step, count * 100 + len(tried), varied))
    if not made and first_error is not None:
        raise first_error
