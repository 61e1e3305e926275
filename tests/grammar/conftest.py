"""Blocks and translations, made short for tests of the grammar."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from translator.generation.grammar import GrammarTranslator
from translator.generation.interface import Candidate, Context, Definition
from translator.sections.model import Block, BlockKind, Span

Translate = Callable[..., list[Candidate]]
_SPAN = Span(line=1, column=0, end_line=1, end_column=0)


def block(text: str, kind: str = "theorem") -> Block:
    """A block with nothing but its text and kind."""
    return Block(label="x", kind=BlockKind(kind), text=text, span=_SPAN)


@pytest.fixture
def translate() -> Translate:
    """Candidates of a text; `after` lists (text, Lean name) of definitions before it."""

    def run(
        text: str,
        kind: str = "theorem",
        name: str = "t",
        k: int = 8,
        after: tuple[tuple[str, str], ...] = (),
    ) -> list[Candidate]:
        translator = GrammarTranslator()
        definitions: list[Definition] = []
        for earlier, lean_name in after:
            context = Context(name=lean_name, definitions=tuple(definitions))
            defined = block(earlier, "definition")
            lean = translator.translate(defined, context)[0].lean
            definitions.append(Definition(block=defined, lean=lean))
        context = Context(name=name, definitions=tuple(definitions))
        return list(translator.translate(block(text, kind), context, k))

    return run
