"""What a definition introduced, but nobody could read, is never given another meaning."""

from __future__ import annotations

import pytest

from translator.generation.grammar import GrammarTranslator
from translator.generation.interface import Context, UnreadText
from translator.sections import parse_section
from translator.sections.model import Block


def blocks(text: str) -> tuple[Block, ...]:
    return parse_section(text).blocks


UNREADABLE = (
    "**Definition.** Let $T_n$ be the number of wobbly tilings of a board of length $n$.\n\n"
    "**Definition.** We denote the length of the longest frobnication by $\\ell$, and by $c$ its "
    "colour.\n\n"
)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("The number $T_n$ is divisible by $3$.", "T"),
        ("If $T_n$ is even, then $n$ is even.", "T"),
        ("We have $c > 3$.", "c"),
    ],
)
def test_a_symbol_of_an_unread_definition_is_no_variable(text: str, symbol: str) -> None:
    first, second, theorem = blocks(f"{UNREADABLE}**Theorem.** {text}\n")
    context = Context(name="t", unread=(first, second))
    with pytest.raises(UnreadText) as unread:
        GrammarTranslator().translate(theorem, context)
    assert unread.value.words == symbol
    assert "definition-" in unread.value.hint


def test_a_letter_that_is_declared_anew_is_a_variable_again() -> None:
    first, second, theorem = blocks(
        f"{UNREADABLE}**Theorem.** Let $c$ be a real number. Then $c^2 \\ge 0$.\n"
    )
    context = Context(name="t", unread=(first, second))
    assert "(c : ℝ)" in GrammarTranslator().translate(theorem, context)[0].lean


def test_a_letter_that_only_stands_in_an_unread_definition_stays_free() -> None:
    first, second, theorem = blocks(f"{UNREADABLE}**Theorem.** If $n$ is odd, $n^2$ is odd.\n")
    context = Context(name="t", unread=(first, second))
    assert "Odd n" in GrammarTranslator().translate(theorem, context)[0].lean
