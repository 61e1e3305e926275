"""Chunks of drawn statements with their texts: a function of seed and chunk number alone."""

from __future__ import annotations

import random
from dataclasses import dataclass

from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.families import FAMILIES
from translator.dataset.synthetic.family import Family
from translator.dataset.synthetic.normal import statement_key
from translator.verbalizer import Text, lean_statement, verbalize
from translator.verbalizer.latex import NoSymbolError
from translator.verbalizer.terms import IllTypedError

CHUNK = 256
"""Statements drawn for a chunk."""


@dataclass(frozen=True)
class Recipe:
    """What decides which pairs are made."""

    seed: int
    areas: tuple[str, ...] = ()
    """Areas to draw from; all if empty."""
    forms: int = 6
    """Texts for each statement, at most; a multiple of it for templates without numbers."""


@dataclass(frozen=True)
class Drawn:
    """One statement with its texts."""

    key: str
    lean: str
    area: str
    template: str
    constructs: tuple[str, ...]
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Chunk:
    """Statements, without those drawn before in the chunk, and templates that failed."""

    number: int
    drawn: tuple[Drawn, ...]
    faults: tuple[tuple[str, str], ...]
    """Templates whose statement could not be put together or said, with the reason."""


def areas() -> tuple[str, ...]:
    """All areas, in the order of the templates."""
    return tuple(dict.fromkeys(family.area for family in FAMILIES))


def draw_chunk(recipe: Recipe, number: int) -> Chunk:
    """The statements of one chunk."""
    drawn: dict[str, Drawn] = {}
    faults: list[tuple[str, str]] = []
    families = _families(recipe)
    for index in range(CHUNK):
        seed = f"{recipe.seed}/{number}/{index}"
        choices = random.Random(seed)
        family = _pick(families, choices)
        try:
            made = _draw(family, choices, recipe.forms, seed, drawn)
        except (IllTypedError, NoSymbolError) as error:
            faults.append((family.name, f"{type(error).__name__}: {str(error)[:200]}"))
            continue
        if made:
            drawn[made.key] = made
    return Chunk(number, tuple(drawn.values()), tuple(faults))


def _draw(
    family: Family, choices: random.Random, forms: int, seed: str, known: dict[str, Drawn]
) -> Drawn | None:
    statement = family.make(Draw(choices, family.area, family.name))
    key = statement_key(statement)
    if key in known:
        return None
    texts = verbalize(statement, forms * family.wordings, seed)
    lean = lean_statement(statement)
    return Drawn(key, lean, family.area, family.name, statement.constructs, tuple(texts))


def _families(recipe: Recipe) -> dict[str, list[Family]]:
    chosen: dict[str, list[Family]] = {}
    for family in FAMILIES:
        if not recipe.areas or family.area in recipe.areas:
            chosen.setdefault(family.area, []).append(family)
    return chosen


def _pick(families: dict[str, list[Family]], choices: random.Random) -> Family:
    """A family; areas with many templates are drawn more often, but not in proportion."""
    names = list(families)
    weights = [sum(f.weight for f in families[name]) ** 0.7 for name in names]
    (area,) = choices.choices(names, weights)
    members = families[area]
    (family,) = choices.choices(members, [f.weight for f in members])
    return family
