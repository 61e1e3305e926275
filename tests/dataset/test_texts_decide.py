"""A text decides its statement: no wording stands for two of them."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from translator.dataset.synthetic.drawing import Recipe, draw_chunk

_CHUNKS = 40


def test_no_text_is_drawn_for_two_statements() -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        chunks = list(pool.map(partial(draw_chunk, Recipe(11)), range(_CHUNKS)))
    first: dict[str, tuple[str, str]] = {}
    clashes: set[tuple[str, str, str]] = set()
    for drawn in (drawn for chunk in chunks for drawn in chunk.drawn):
        for text, _ in drawn.texts:
            key, lean = first.setdefault(text, (drawn.key, drawn.lean))
            if key != drawn.key:
                clashes.add((text, lean, drawn.lean))
    assert len(first) > 20_000
    assert not clashes
