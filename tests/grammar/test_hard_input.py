"""Input that is long, empty of sense or hostile gets a reading or one sentence."""

from __future__ import annotations

import pytest

from tests.grammar.conftest import Translate
from translator.generation.interface import UnreadText


@pytest.mark.parametrize(
    "text",
    [
        "Prove that $" + "+".join(["x"] * 2500) + " > 0$.",
        "Prove that $x$ is " + "even and " * 300 + "odd.",
        "If " * 200 + "$x > 0$.",
        "For every $x$, " * 200 + "$x > 0$.",
        "the sum of " * 300,
        "$x$ and " * 500,
        "not " * 1000,
        "Let $x$ be a real number. " * 300,
        "\u202eThis runs from right to left.",
        "Prove that $\\text{$x$}$.",
        "$",
        "\\[ x = ",
        "\x00\x01",
        "(a) (b) (c)",
        "?!?!?!",
    ],
    ids=lambda text: repr(text[:20]),
)
def test_hard_input_ends_in_a_reading_or_a_sentence(translate: Translate, text: str) -> None:
    try:
        said = translate(text, k=2)[0].lean
    except UnreadText as unread:
        said = unread.words + unread.hint
    assert said
