"""Macros an author defines are expanded."""

import pytest

from translator.sections import SectionError, parse_section


def text(latex: str) -> str:
    return parse_section(latex, format="latex").blocks[-1].text


@pytest.mark.parametrize(
    ("latex", "expected"),
    [
        (r"\newcommand{\R}{\mathbb{R}} $x \in \R$.", r"$x \in \mathbb{R}$."),
        (r"\newcommand\half[1]{\frac{#1}{2}} $\half{n+1}$.", r"$\frac{n+1}{2}$."),
        (r"\newcommand{\p}[2][x]{#1^{#2}} $\p{2} + \p[y]3$.", "$x^{2} + y^{3}$."),
        (r"\def\sq#1{#1^2} $\sq{a} + \sq b$.", "$a^2 + b^2$."),
        (r"\DeclareMathOperator{\lcm}{lcm} $\lcm(a, b)$.", r"$\operatorname{lcm}(a, b)$."),
        (
            r"\DeclarePairedDelimiter{\abs}{\lvert}{\rvert} $\abs*{x}$.",
            r"$\lvert x \rvert$.",
        ),
        (r"\NewDocumentCommand{\f}{O{k} m}{#1+#2} $\f{a}$.", "$k+a$."),
        (r"\newcommand{\al}{\alpha} $\al x$.", r"$\alpha x$."),
        (r"\newcommand{\e}{n+1} $x^\e$.", "$x^{n+1}$."),
        (r"\newcommand{\e}{n+1} $\frac\e2 + \sqrt\e$.", r"$\frac{n+1}2 + \sqrt{n+1}$."),
        (r"\newcommand{\a}{\b}\newcommand{\b}{c} $\a$.", "$c$."),
        (r"\let\oldphi\phi \renewcommand{\phi}{\oldphi'} $\phi$.", r"$\phi'$."),
        (r"\def\be{\begin{equation}}\def\ee{\end{equation}} So \be a = b. \ee", r"So \[a = b\]."),
        (r"\newcommand{\eg}{for instance\xspace} See \eg{} this.", "See for instance this."),
        (r"\newcommand{\x}{1} \renewcommand{\x}{2} $\x$.", "$2$."),
        (r"\iffalse $hidden \fi Seen.", "Seen."),
        (r"\ensuremath{x^2} is a square.", "$x^2$ is a square."),
    ],
)
def test_a_macro_is_replaced_by_what_it_stands_for(latex: str, expected: str) -> None:
    assert text(latex) == expected


def test_a_macro_may_open_and_close_environments() -> None:
    section = parse_section(
        "\\def\\bl{\\begin{lemma}}\n\\def\\el{\\end{lemma}}\n\\bl $0 = 0$. \\el\nProse."
    )
    lemma, prose = section.blocks
    assert (lemma.text, prose.text) == ("$0 = 0$.", "Prose.")
    assert (lemma.span.line, lemma.span.column) == (3, 0)
    assert (lemma.span.end_line, lemma.span.end_column) == (3, 16)


def test_positions_after_a_macro_are_those_of_the_source() -> None:
    source = "\\newcommand{\\Z}{\\mathbb{Z}}\nLet $n \\in \\Z$. \\begin{lemma}A.\\end{lemma}"
    lemma = parse_section(source).blocks[-1]
    assert source.split("\n")[1][lemma.span.column : lemma.span.end_column] == (
        r"\begin{lemma}A.\end{lemma}"
    )


@pytest.mark.parametrize(
    "definitions",
    [
        r"\def\a{\a}",
        r"\def\a{\b}\def\b{\a x}",
        r"\newcommand{\a}{\b\b}\newcommand{\b}{\c\c}\newcommand{\c}{\a\a}",
        "".join(rf"\def\a{chr(98 + i)}{{\a{chr(99 + i)}\a{chr(99 + i)}}}" for i in range(20))
        + r"\def\a{\ab}",
    ],
)
def test_an_endless_macro_is_refused(definitions: str) -> None:
    with pytest.raises(SectionError, match=r"line 2: the macro `\\\w+` expands without end"):
        parse_section(definitions + "\n$\\a$", format="latex")


def test_a_missing_argument_is_named() -> None:
    with pytest.raises(SectionError, match=r"line 2: `\\f` needs 1 arguments here"):
        parse_section("\\newcommand{\\f}[1]{#1}\n{\\f}", format="latex")
