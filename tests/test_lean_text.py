"""Lean source as text: comments are blanked, and a statement ends where its value begins."""

from __future__ import annotations

import pytest

from lean_project.lean_text import blanked, statement_end


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a -- b\nc", "a     \nc"),
        ("a /- b -/ c", "a         c"),
        ("a /- b /- c -/ d -/ e", "a                   e"),
        ("a /-- b\nc -/ d", "a      \n     d"),
        ("a /- b /- c -/ d", "a               "),
        ("a --", "a   "),
        ("/- -- -/ a", "         a"),
        ("-- /-\na", "     \na"),
        ('"-- a" b', '"-- a" b'),
        ('"a \\" /-" b -- c', '"a \\" /-" b     '),
        ('"a\\\\" -- b', '"a\\\\"     '),
        ("'\"' -- a", "'\"'     "),
        ("'\\'' -- a", "'\\''     "),
        ("h' -- a's", "h'       "),
        ('r"\\" -- a', 'r"\\"     '),
        ('r#"a " -- b"# -- c', 'r#"a " -- b"#     '),
        ("«a -- b» -- c", "«a -- b»     "),
        ('"left open -- a', '"left open -- a'),
        ("a - b / c", "a - b / c"),
        ("", ""),
    ],
)
def test_comments_become_spaces_and_quotations_stay(text: str, code: str) -> None:
    assert blanked(text) == code
    assert len(code) == len(text)


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("theorem a : p", " := by simp"),
        ("theorem a (h : x = 1 := by rfl) : p", " := h"),
        ("theorem a (n : ℕ := 3) [h : F (m := n)] {k : ℕ := 1} ⦃l : ℕ := 1⦄ : p", " := h"),
        ("theorem a : let x := 5; x > 4", " := by decide"),
        ("theorem a : let x := 5; let y := x\n  y > 4", " := by decide"),
        ("theorem a : have h : p := q; r h", " := s"),
        ("theorem a : ∀ n : ℕ, n = n", "\n  | 0 => rfl\n  | _ => rfl"),
        ("def f : ℕ → ℕ", "\n  | 0 => 1\n  | n => n"),
        ("inductive A : Type*", "\n  | a\n  | b (n : ℕ := 3)"),
        ("inductive A", "\n| a"),
        ("theorem a : |x| ≤ 1", " := h"),
        ("theorem a :\n    |x| ≤ 1 ∧\n    |y| ≤ 1", " := h"),
        ("theorem a : f x ≤\n    -- as above\n    |x|", " := h"),
        ("theorem a : p\n    || q", " := h"),
        ("theorem a : s = {x\n    | x > 1}", " := h"),
        ("theorem a (n : ℕ) : match n with\n  | 0 => p\n  | _ => q", " := h"),
        ("instance : Monad M", " where\n  pure := f"),
        ("structure A (where' : p) (h : x.where)", " where\n  n : ℕ := 3"),
        ("/-- A := b /- | c := -/ where -/\ntheorem a : p", " := h"),
        ("theorem a : -- why := not\n  p", " := h"),
        ('theorem a : s = ":= \\" (" ∧ c = \'(\' ∧ «x := y»', " := h"),
        ("theorem a : p)", " := h"),
    ],
)
def test_a_statement_ends_where_its_value_begins(statement: str, value: str) -> None:
    end = statement_end(statement + value)
    assert end is not None
    assert (statement + value)[:end].rstrip() == statement
    assert (statement + value)[end:] == value.lstrip()
    assert statement_end(statement) is None


@pytest.mark.parametrize(
    "text",
    [
        "theorem a (n : ℕ := 2",
        "theorem a : let x := 5",
        "theorem a : p /- := by simp",
        'theorem a : s = ":= by simp',
        "axiom a : elsewhere",
        "| succ (n : A) : A",
        "",
    ],
)
def test_a_statement_that_has_not_ended_has_no_end(text: str) -> None:
    assert statement_end(text) is None
