"""Statements are cut out of their source before the proof begins."""

from __future__ import annotations

import pytest

from lean_project.olean.extensions import Place
from lean_project.olean.source import Source


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("theorem a : p := by simp", "theorem a : p"),
        ("theorem a (h : x = 1 := by rfl) : p := h", "theorem a (h : x = 1 := by rfl) : p"),
        ("def f : ℕ → ℕ\n  | 0 => 1\n  | n => n", "def f : ℕ → ℕ"),
        ("theorem a : |x| ≤ 1 := proof", "theorem a : |x| ≤ 1"),
        ("instance : Monad M where\n  pure := f", "instance : Monad M"),
        ("/-- A := b. -/\ntheorem a : p := h", "/-- A := b. -/\ntheorem a : p"),
        ('theorem a : s = ":= \\" (" := rfl', 'theorem a : s = ":= \\" ("'),
        ("axiom a : elsewhere", "axiom a : elsewhere"),
        ("theorem a : let x := 5; x > 4 := by decide", "theorem a : let x := 5; x > 4"),
        ("theorem a :\n    |x| ≤ 1 := proof", "theorem a :\n    |x| ≤ 1"),
        ("theorem a : -- why := not\n  p := h", "theorem a : -- why := not\n  p"),
    ],
)
def test_the_statement_ends_where_the_value_begins(text: str, statement: str) -> None:
    lines = text.split("\n")
    place = Place(1, 0, len(lines), len(lines[-1]), 1, 0)
    assert Source(text).statement(place) == statement


def test_a_place_that_the_file_does_not_have_gives_nothing() -> None:
    source = Source("theorem a : p")
    assert source.text(Place(1, 0, 2, 4, 1, 0)) is None
    assert source.text(Place(1, 0, 1, 99, 1, 0)) is None
    assert source.text(Place(0, 0, 0, 0, 0, 0)) is None
