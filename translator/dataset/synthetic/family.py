"""The register of templates: functions that draw one statement each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from translator.dataset.synthetic.draw import Draw
from translator.verbalizer.statement import Statement

Template = Callable[[Draw], Statement]


@dataclass(frozen=True)
class Family:
    """A template with its area; `weight` is how often it is drawn among those of its area."""

    name: str
    area: str
    weight: float
    make: Template


class Register:
    """Collects the templates of one area."""

    def __init__(self, area: str) -> None:
        self.area = area
        self.families: list[Family] = []

    def __call__(self, weight: float = 1.0) -> Callable[[Template], Template]:
        def add(make: Template) -> Template:
            self.families.append(Family(make.__name__, self.area, weight, make))
            return make

        return add
