"""Texts and Lean for the eye."""

from __future__ import annotations

from app.rendering.lean import lean_to_html, worth_showing
from app.rendering.text import Piece, pieces, text_to_markdown, texts_to_html
from lean_project.checker import Checker, Message, Severity


def test_a_text_is_split_at_its_formulas() -> None:
    assert list(pieces(r"If $a$ costs \$5, \[a^2\] holds")) == [
        Piece("If "),
        Piece("a", formula=True),
        Piece(r" costs \$5, "),
        Piece("a^2", formula=True, display=True),
        Piece(" holds"),
    ]


def test_words_are_no_markdown_and_formulas_are() -> None:
    assert text_to_markdown("# a*b*c with $a*b$") == r"\# a\*b\*c with $a*b$"


def test_formulas_become_mathml_and_unreadable_ones_stay_as_they_are() -> None:
    good, bad = texts_to_html([r"$\frac{a}{b}$ & more", r"$\frac{a$"])
    assert "<mfrac>" in good
    assert good.endswith(" &amp; more")
    assert bad == r"<code>\frac{a</code>"


def test_a_formula_of_5000_symbols_is_rendered() -> None:
    (html,) = texts_to_html(["$" + "+".join(["x"] * 2500) + "$"])
    assert html.count("<mi>x</mi>") == 2500


def test_a_message_stands_under_its_line() -> None:
    error = Message(severity=Severity.ERROR, line=2, column=4, text="no <such> name")
    html = lean_to_html("theorem t :\n    foo := by\n  sorry", [error])
    rows = html.split("<div")
    marked = next(n for n, row in enumerate(rows) if 'class="marked"' in row)
    assert "foo" in rows[marked]
    assert "2:4 no &lt;such&gt; name" in rows[marked + 1]


def test_a_message_past_the_end_stands_under_the_last_line() -> None:
    error = Message(severity=Severity.ERROR, line=9, column=0, text="unexpected end of input")
    html = lean_to_html("theorem t :", [error])
    assert html.index("theorem") < html.index("unexpected end of input")


def test_the_warning_that_a_statement_is_unproved_is_left_out(checker: Checker) -> None:
    verdict = checker.check("theorem t (a b : Nat) : a + 0 = a := by sorry")
    assert verdict.accepted
    assert verdict.messages
    assert all("b" in message.text for message in worth_showing(verdict))
    assert not any("sorry" in message.text for message in worth_showing(verdict))
