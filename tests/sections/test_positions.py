"""Spans point at the source: lines from 1, columns from 0."""

import pytest

from translator.sections import Span, parse_section

LATEX = "First\nline.\n\n  \\begin{lemma}\n  $0 = 0$.\n  \\end{lemma} Rest\nof it.  \n\nLast.\n"
MARKDOWN = "First\nline.\n\n  **Lemma.** $0 = 0$.\n\n> Quoted\n> text.\n\nLast.\n"


def spans(text: str, format: str) -> list[Span]:
    return [block.span for block in parse_section(text, format=format).blocks]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("format", "text", "expected"),
    [
        ("latex", LATEX, [(1, 0, 2, 5), (4, 2, 6, 13), (6, 14, 7, 6), (9, 0, 9, 5)]),
        ("markdown", MARKDOWN, [(1, 0, 2, 5), (4, 2, 4, 21), (6, 0, 7, 7), (9, 0, 9, 5)]),
    ],
)
def test_positions_do_not_depend_on_line_ends(
    line_end: str, format: str, text: str, expected: list[tuple[int, ...]]
) -> None:
    found = spans(text.replace("\n", line_end), format)
    assert [(s.line, s.column, s.end_line, s.end_column) for s in found] == expected


def test_columns_count_characters_not_bytes() -> None:
    (span, _) = spans("ℝ𝔸é \\begin{lemma}A.\\end{lemma}", "latex")[::-1]
    assert (span.column, span.end_column) == (4, 30)


def test_a_byte_order_mark_takes_no_column() -> None:
    assert spans("\ufeff\\begin{lemma}A.\\end{lemma}", "latex")[0].column == 0


def test_comments_and_macros_do_not_shift_positions() -> None:
    text = "% a comment\n\\newcommand{\\x}{xyz}%\n\\x{} \\begin{lemma} \\x \\end{lemma}"
    assert spans(text, "latex")[-1] == Span(line=3, column=5, end_line=3, end_column=33)
