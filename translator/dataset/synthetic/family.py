"""The register of templates: functions that draw one statement each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from translator.dataset.synthetic.draw import Draw
from translator.verbalizer.statement import Statement

Template = Callable[[Draw], Statement]


@dataclass(frozen=True)
class Family:
    """A template with its area; `weight` is how often it is drawn among those of its area.

    `wordings` is by how much more texts its statements get: lemmas without numbers are few.
    """

    name: str
    area: str
    weight: float
    make: Template
    wordings: int = 1


class Register:
    """Collects the templates of one area."""

    def __init__(self, area: str, wordings: int = 1) -> None:
        self.area = area
        self.wordings = wordings
        self.families: list[Family] = []

    def __call__(self, weight: float = 1.0, wordings: int = 0) -> Callable[[Template], Template]:
        def add(make: Template) -> Template:
            self.families.append(
                Family(make.__name__, self.area, weight, make, wordings or self.wordings)
            )
            return make

        return add
