"""Texts that must not be read, with the words at which reading stops."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.grammar.conftest import Translate
from translator.generation.interface import UnreadText

_TABLE = Path(__file__).with_name("unread.toml")


def _unread() -> list[tuple[str, str]]:
    rows = tomllib.loads(_TABLE.read_text(encoding="utf-8"))["unread"]
    return [(row["text"], row["words"]) for row in rows]


@pytest.mark.parametrize(("text", "words"), _unread())
def test_reading_stops_at_the_words(translate: Translate, text: str, words: str) -> None:
    with pytest.raises(UnreadText) as caught:
        translate(text)
    assert caught.value.words == words


@pytest.mark.parametrize("text", [text for text, _ in _unread()])
def test_the_reason_is_said(translate: Translate, text: str) -> None:
    with pytest.raises(UnreadText) as caught:
        translate(text)
    assert caught.value.hint


def test_an_unread_hypothesis_is_not_dropped(translate: Translate) -> None:
    with pytest.raises(UnreadText):
        translate("Let $n$ be an integer that is squiggly. Then $n^2 \\ge 0$.")


def test_an_unread_last_sentence_is_not_dropped(translate: Translate) -> None:
    with pytest.raises(UnreadText, match="squiggly"):
        translate("Let $n$ be an integer. Then $n^2 \\ge 0$. Also $n$ is squiggly.")


def test_a_sentence_that_asserts_nothing_is_skipped(translate: Translate) -> None:
    text = "This is a classical result. Let $n$ be an integer. Then $n^2 \\ge 0$."
    assert translate(text)[0].lean == "theorem t (n : ℤ) : n ^ 2 ≥ 0 := by sorry"


def test_an_empty_text_claims_nothing(translate: Translate) -> None:
    with pytest.raises(UnreadText, match="nothing is claimed"):
        translate(" ")
