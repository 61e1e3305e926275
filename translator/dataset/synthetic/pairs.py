"""From drawn statements to aligned pairs: no statement twice, no text for two statements."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from translator.dataset.model import AlignedPair, Provenance, VerdictSummary, split_of
from translator.dataset.synthetic.drawing import Chunk, Drawn, Recipe, draw_chunk
from translator.dataset.synthetic.normal import digest

BARREN = 200
"""Chunks in a row without a new pair after which there is nothing left to draw."""


@dataclass
class Known:
    """Hashes of what earlier chunks hold."""

    statements: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)

    def new_statements(self, chunk: Chunk) -> list[Drawn]:
        """The statements of a chunk that no earlier chunk has; they are known from now on."""
        fresh = [drawn for drawn in chunk.drawn if drawn.key not in self.statements]
        self.statements.update(drawn.key for drawn in fresh)
        return fresh

    def new_pairs(
        self, drawn: Drawn, recipe: Recipe, chunk: int, verdict: VerdictSummary | None
    ) -> Iterator[AlignedPair]:
        """The pairs of a statement, without texts that another statement has already."""
        for text, form in drawn.texts:
            key = digest(text)
            if key in self.texts:
                continue
            self.texts.add(key)
            yield AlignedPair(
                id=digest(text, drawn.lean),
                statement=drawn.key,
                text=text,
                lean=drawn.lean,
                provenance=Provenance(
                    kind="synthetic",
                    area=drawn.area,
                    template=drawn.template,
                    constructs=drawn.constructs,
                    form=form,
                    seed=recipe.seed,
                    chunk=chunk,
                ),
                verdict=verdict,
                split=split_of(drawn.key),
            )


def generate(
    seed: int, count: int, *, areas: tuple[str, ...] = (), forms: int = 6
) -> Iterator[AlignedPair]:
    """`count` pairs that nothing has checked: a function of the arguments alone.

    Streams; ends early only if the templates have no more to give.
    """
    recipe = Recipe(seed, areas, forms)
    return itertools.islice(_endless(recipe), count)


def _endless(recipe: Recipe) -> Iterator[AlignedPair]:
    known = Known()
    empty = 0
    for chunk in itertools.count():
        if empty == BARREN:
            return
        empty += 1
        for drawn in known.new_statements(draw_chunk(recipe, chunk)):
            for pair in known.new_pairs(drawn, recipe, chunk, None):
                empty = 0
                yield pair
