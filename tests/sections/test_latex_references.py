"""References read as the reader of the printed text sees them."""

import pytest

from translator.sections import Section, parse_section

DOCUMENT = r"""
\newtheorem{theorem}{Theorem}[section]
\newtheorem{lemma}[theorem]{Lemma}
\newtheorem{exercise}{Exercise}
\section{First}\label{sec:first}
\begin{theorem}\label{t} A. \end{theorem}
\begin{lemma}\label{l} B. \end{lemma}
\begin{exercise}\label{x} C.
  \begin{enumerate} \item\label{i} D. \item E. \end{enumerate}
\end{exercise}
\section{Second}
\begin{lemma}\label{m} F. \end{lemma}
\begin{remark} %s \end{remark}
"""


def remark(text: str) -> str:
    return parse_section(DOCUMENT % text, format="latex").blocks[-1].text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"Theorem~\ref{t}", "Theorem 1.1"),
        (r"\cref{l}", "Lemma 1.2"),
        (r"\autoref{x}", "Exercise 1"),
        (r"part \ref{i} of \Cref{x}", "part (a) of Exercise 1"),
        (r"\cref{t,m}", "Theorem 1.1 and Lemma 2.1"),
        (r"\autoref{sec:first}", "Section 1"),
        (r"\eqref{eq:nowhere}", "[eq:nowhere]"),
    ],
)
def test_a_reference_is_printed(latex: str, text: str) -> None:
    assert remark(latex) == text


def test_labels_referred_to_are_listed_once_in_order() -> None:
    section = parse_section(DOCUMENT % r"By \ref{m}, \eqref{e} and \cref{t,m}.", format="latex")
    assert section.blocks[-1].references == ("m", "e", "t")


def test_references_of_a_proof_count_as_the_blocks() -> None:
    section = parse_section(
        r"\begin{lemma}\label{a}A.\end{lemma}\begin{lemma}B.\end{lemma}\begin{proof}\ref{a}\end{proof}",
        format="latex",
    )
    assert section.blocks[1].references == ("a",)


def labels(section: Section) -> list[str]:
    return [block.label for block in section.blocks]


def test_blocks_without_a_label_are_counted_by_kind() -> None:
    text = r"\begin{lemma}A.\end{lemma}\begin{thm}B.\end{thm}\begin{lemma}C.\end{lemma}"
    assert labels(parse_section(text)) == ["lemma-1", "theorem-1", "lemma-2"]


def test_a_label_used_twice_is_made_unique_and_nothing_is_lost() -> None:
    text = r"\begin{lemma}\label{a}A.\end{lemma}" * 3 + r"\begin{lemma}\label{a-2}B.\end{lemma}"
    found = labels(parse_section(text))
    assert found[0] == "a"
    assert found[3] == "a-2"
    assert len(set(found)) == 4


def test_a_counted_label_gives_way_to_the_authors() -> None:
    found = labels(
        parse_section(r"\begin{lemma}A.\end{lemma}\begin{lemma}\label{lemma-1}B.\end{lemma}")
    )
    assert found[1] == "lemma-1"
    assert found[0] != "lemma-1"


def test_a_label_inside_a_formula_is_not_the_blocks() -> None:
    section = parse_section(
        r"\begin{lemma} \begin{equation}\label{e} a \end{equation} \end{lemma}", format="latex"
    )
    assert labels(section) == ["lemma-1"]
