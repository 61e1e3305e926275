"""Bad input gets one sentence that says what is wrong, where, and what to do."""

import os
from pathlib import Path

import pytest

from translator.sections import SectionError, parse_section, read_section

NOBODY = 65534


def refusal(path: Path) -> str:
    with pytest.raises(SectionError) as caught:
        read_section(path)
    message = str(caught.value)
    assert "\n" not in message
    return message


def written(folder: Path, data: bytes, name: str = "notes.tex") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, data: bytes) -> None:
    assert refusal(written(tmp_path, data)) == (
        "notes.tex: the text is empty; write at least one statement"
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("notes.tex", b"% only\n  % comments\n"),
        ("notes.tex", b"\\documentclass{article}\\begin{document}\\maketitle\\end{document}"),
        ("notes.md", b"<!-- only a comment -->"),
    ],
)
def test_a_file_of_mark_up_and_comments(tmp_path: Path, name: str, data: bytes) -> None:
    assert "no text besides mark-up and comments" in refusal(written(tmp_path, data, name))


def test_a_binary_file(tmp_path: Path) -> None:
    assert "this is a binary file" in refusal(written(tmp_path, b"\x7fELF\x02\x00\x00\x01"))


def test_control_characters_in_pasted_text() -> None:
    with pytest.raises(SectionError, match=r"^<text>, line 2: .* control character U\+001B"):
        parse_section("one\n\x1b[31mtwo")


def test_half_a_surrogate_pair_in_pasted_text() -> None:
    with pytest.raises(SectionError, match=r"^<text>, line 1: half of a surrogate pair"):
        parse_section("one \ud800")


def test_a_file_in_latin_1(tmp_path: Path) -> None:
    message = refusal(written(tmp_path, "one\nPoincaré\n".encode("latin-1")))
    assert message == (
        "notes.tex, line 2: byte 12 (0xE9) is not UTF-8; "
        "convert the file to UTF-8, most likely from Latin-1"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_in_unicode_are_read(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, "Poincaré: $x ∈ ℝ$.".encode(encoding), "notes.txt")
    assert read_section(path).blocks[0].text == "Poincaré: $x ∈ ℝ$."


def test_a_damaged_file_in_utf_16(tmp_path: Path) -> None:
    assert "is not UTF-16" in refusal(written(tmp_path, b"\xff\xfea\x00b"))


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    message = refusal(written(tmp_path, b"a " * 5_500_000))
    assert message.endswith(
        "the file has 11.0 MB and the limit is 10 MB; split it into smaller sections"
    )


def test_a_text_that_is_too_large() -> None:
    with pytest.raises(SectionError, match="10,000,001 characters and the limit is 10,000,000"):
        parse_section("a" * 10_000_001)


def test_an_absent_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.tex").endswith("there is no such file; check the path")


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path).endswith("this is a folder; name a file in it")


def test_a_path_through_a_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"text")
    assert "cannot be read" in refusal(path / "more.tex")


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = written(tmp_path, b"text")
    path.chmod(0)
    user = os.geteuid()
    if user == 0:  # who may read everything
        os.seteuid(NOBODY)
    try:
        assert refusal(path).endswith("the file may not be read; change its permissions")
    finally:
        os.seteuid(user)


def test_a_name_no_file_can_have() -> None:
    assert "cannot be read" in refusal(Path("notes\0.tex"))


@pytest.mark.parametrize(
    ("latex", "message"),
    [
        (
            "One.\n\\begin{theorem}\nTwo.",
            "line 2: the environment `theorem` is opened here and never closed; "
            r"add `\end{theorem}`",
        ),
        (
            "\\begin{theorem}\n\\begin{itemize}\nOne.\n\\end{theorem}",
            r"line 4: `\end{theorem}` closes the environment `itemize` opened at line 2; "
            "close that one first, or mend the name",
        ),
        (
            "One.\n\\end{theorem}",
            r"line 2: `\end{theorem}` closes nothing that was opened; remove it or open it",
        ),
        (
            "One.\n\nLet $n be even.\n\nShow.",
            "line 3: the formula opened by `$` is not closed before the paragraph ends; add `$`, "
            r"or write `\$` for a dollar sign",
        ),
        (
            "One.\nLet $n.",
            "line 2: the formula opened by `$` is never closed; add `$`, "
            r"or write `\$` for a dollar sign",
        ),
        ("\\[ a", r"line 1: the formula opened by `\[` is never closed; add `\]`"),
        (
            "$$ a $ b",
            "line 1: `$` stands inside the formula opened by `$$` at line 1; "
            "close that formula first",
        ),
        ("One.\n\\emph{two", "line 2: `{` is never closed; add `}`"),
        ("One}", "line 1: `}` closes nothing that was opened; remove it or open it"),
        (
            "\\begin{verbatim}\n$",
            r"line 1: `\begin{verbatim}` is never closed; "
            r"add `\end{verbatim}` where it ends",
        ),
        ("\\newcommand{\\a}{", "line 1: `{` is never closed; add the missing `}`"),
        ("\\begin{theorem}[Two $0 = 0$. \\end{theorem}", "line 1: this LaTeX cannot be read: "),
    ],
)
def test_latex_that_does_not_hold_together(latex: str, message: str) -> None:
    with pytest.raises(SectionError) as caught:
        parse_section(latex, format="latex")
    assert str(caught.value).startswith(f"<text>, {message}")


def test_a_quotation_from_the_text_keeps_the_message_one_short_line() -> None:
    with pytest.raises(SectionError) as caught:
        parse_section("\\begin{" + "long\nname " * 1000 + "}", format="latex")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    "latex",
    [
        "{" * 10_000 + "}" * 10_000,
        "$" + "{" * 10_000 + "x" + "}" * 10_000 + "$",
        r"\begin{itemize}\item " * 10_000 + r"\end{itemize}" * 10_000,
        r"\emph{" * 10_000 + "x" + "}" * 10_000,
        "$" + r"\frac{1}{" * 10_000 + "x" + "}" * 10_000 + "$",
    ],
)
def test_nesting_beyond_reason(latex: str) -> None:
    with pytest.raises(SectionError, match="nested more than 60 deep here"):
        parse_section(latex, format="latex")


def test_the_deepest_nesting_allowed_is_read() -> None:
    for opening, closing in [("{", "}"), (r"\emph{", "}"), (r"\begin{a}", r"\end{a}")]:
        section = parse_section(opening * 60 + "word" + closing * 60, format="latex")
        assert section.blocks[0].text == "word"


@pytest.mark.parametrize("character", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_a_formula_that_looks_different_from_what_it_is(character: str) -> None:
    with pytest.raises(SectionError, match="line 2: this formula holds a bidirectional control"):
        parse_section(f"\\begin{{lemma}}\n$a {character}< b$\\end{{lemma}}")


@pytest.mark.parametrize("format", ["latex", "markdown"])
def test_right_to_left_prose_is_kept_and_positions_are_right(format: str) -> None:
    text = "יהי $n$ מספר זוגי.\n\n\u202bאז $n^2$ זוגי.\u202c"
    first, second = parse_section(text, format=format).blocks
    assert first.text == "יהי $n$ מספר זוגי."
    assert second.text == "\u202bאז $n^2$ זוגי.\u202c"
    assert (second.span.line, second.span.column, second.span.end_column) == (3, 0, 16)


@pytest.mark.parametrize("format", ["latex", "markdown"])
def test_a_formula_of_5000_symbols_is_kept(format: str) -> None:
    formula = "$" + " + ".join(["x"] * 5_000) + "$"
    assert parse_section(f"Show {formula}.", format=format).blocks[0].text == f"Show {formula}."


def test_half_a_megabyte_of_latex_is_read_whole() -> None:
    paragraph = (
        "\\begin{lemma}[Sum]\\label{l} Let $n$ be an \\emph{even} integer. Then\n"
        "\\[ \\sum_{k=1}^{n} k = \\frac{n(n+1)}{2}. \\]\n\\end{lemma}\n\nSome prose follows.\n\n"
    )
    text = paragraph * (500_000 // len(paragraph))
    assert len(parse_section(text).blocks) == 2 * text.count("\\begin{lemma}")
