"""LaTeX environments become blocks."""

from pathlib import Path

import pytest

from translator.sections import Block, BlockKind, parse_section, read_section

DATA = Path(__file__).parents[1] / "data" / "sections"


def blocks(text: str) -> tuple[Block, ...]:
    return parse_section(text, format="latex").blocks


def only(text: str) -> Block:
    (block,) = blocks(text)
    return block


def test_a_whole_document_is_read_in_order() -> None:
    section = read_section(DATA / "parity.tex")
    assert section.title == "Parity of the integers"
    assert section.source == "parity.tex"
    assert [(block.kind.value, block.label) for block in section.blocks] == [
        ("prose", "prose-1"),
        ("prose", "prose-2"),
        ("definition", "def:even"),
        ("lemma", "lem:square"),
        ("prose", "prose-3"),
        ("theorem", "thm:sum"),
        ("prose", "prose-4"),
        ("remark", "remark-1"),
        ("exercise", "exercise-1"),
    ]


def test_text_keeps_formulas_and_loses_mark_up() -> None:
    definition = read_section(DATA / "parity.tex").blocks[2]
    assert definition.title == "Parity"
    assert definition.text == (
        r"An integer $n \in \mathbb{Z}$ is even if there is $k \in \mathbb{Z}$ with $n = 2k$, "
        "and odd otherwise."
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("theorem", BlockKind.THEOREM),
        ("thm*", BlockKind.THEOREM),
        ("Lemma", BlockKind.LEMMA),
        ("lem", BlockKind.LEMMA),
        ("prop", BlockKind.PROPOSITION),
        ("claim", BlockKind.PROPOSITION),
        ("cor", BlockKind.COROLLARY),
        ("defn", BlockKind.DEFINITION),
        ("notation", BlockKind.NOTATION),
        ("exercise", BlockKind.EXERCISE),
        ("problem", BlockKind.EXERCISE),
        ("eg", BlockKind.EXAMPLE),
        ("rmk", BlockKind.REMARK),
        ("mainTheorem", BlockKind.THEOREM),
    ],
)
def test_environments_are_known_by_their_usual_names(name: str, kind: BlockKind) -> None:
    assert only(rf"\begin{{{name}}} $0 = 0$. \end{{{name}}}").kind is kind


def test_a_declared_environment_is_what_it_prints() -> None:
    block = only(r"\newtheorem{foo}{Lemma} \begin{foo} $0 = 0$. \end{foo}")
    assert block.kind is BlockKind.LEMMA


def test_what_is_printed_counts_more_than_what_is_typed() -> None:
    block = only(r"\newtheorem{ex}{Example} \begin{ex} $0$ is even. \end{ex}")
    assert block.kind is BlockKind.EXAMPLE


def test_a_declared_environment_of_unusual_name_states_something() -> None:
    block = only(r"\newtheorem{marvel}{Marvel} \begin{marvel} $0 = 0$. \end{marvel}")
    assert block.kind is BlockKind.THEOREM


def test_thmtools_declarations_are_read() -> None:
    block = only(r"\declaretheorem[name=Corollary]{foo} \begin{foo} $0 = 0$. \end{foo}")
    assert block.kind is BlockKind.COROLLARY


def test_restatable_statements_are_of_the_kind_they_restate() -> None:
    block = only(r"\begin{restatable}[Zero]{lemma}{zero} $0 = 0$. \end{restatable}")
    assert (block.kind, block.title, block.text) == (BlockKind.LEMMA, "Zero", "$0 = 0$.")


def test_statements_inside_other_environments_are_found() -> None:
    text = r"\begin{center}\begin{theorem} $0 = 0$. \end{theorem} After. \end{center}"
    assert [block.kind.value for block in blocks(text)] == ["theorem", "prose"]


def test_a_statement_inside_a_proof_stays_in_the_proof() -> None:
    block = only(
        r"\begin{theorem} $1 = 1$. \end{theorem}"
        r"\begin{proof} \begin{claim} $0 = 0$. \end{claim} Add one. \end{proof}"
    )
    assert block.proof == "Claim. $0 = 0$.\n\nAdd one."


def test_list_items_stand_on_lines_of_their_own() -> None:
    block = only(
        r"""\begin{lemma} Let $n \ge 1$.
        \begin{enumerate} \item First. \item Second: \begin{itemize} \item deep \end{itemize}
        \item[(z)] Last. \end{enumerate} \end{lemma}"""
    )
    assert block.text == "Let $n \\ge 1$.\n(a) First.\n(b) Second:\n• deep\n(z) Last."


def test_a_list_is_counted_as_its_option_says() -> None:
    block = only(
        r"\begin{lemma} \begin{enumerate}[label=(\roman*)]"
        r"\item A.\item B.\end{enumerate}\end{lemma}"
    )
    assert block.text == "(i) A.\n(ii) B."


def test_paragraphs_of_a_statement_stay_apart() -> None:
    assert only("\\begin{lemma} One\nline.\n\n  Two. \\end{lemma}").text == "One line.\n\nTwo."


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"\[ a = b. \]", r"\[a = b\]."),
        ("$$a = b$$", r"\[a = b\]"),
        (r"\(a\)", "$a$"),
        (r"\begin{equation}\label{e} a = b \end{equation}", r"\[a = b\]"),
        (r"\begin{align*} a &= b \\ &= c. \end{align*}", r"\[a = b = c\]."),
        (r"\begin{align} a &= b, \\ c &= d \nonumber \end{align}", r"\[a = b\], \[c = d\]"),
        (r"\begin{gather} a \\[2pt] b \end{gather}", r"\[a\] \[b\]"),
        (r"\begin{multline} a + \\ b \end{multline}", r"\[a + b\]"),
        (
            r"\[ f = \begin{cases} 1 & x \\ 0 & y \end{cases} \]",
            r"\[f = \begin{cases} 1 & x \\ 0 & y \end{cases}\]",
        ),
        (r"$a \text{ if $b$}$", r"$a \text{ if \(b\)}$"),
        (r"$x$$y$", "$x$$y$"),
        (r"\begin{equation} a \tag{$*$} \end{equation}", r"\[a\]"),
        (r"$\displaystyle a$", "$a$"),
        (r"$n!$ and $x'.$", "$n!$ and $x'$."),
        (r"$\left. f \right.$", r"$\left. f \right.$"),
    ],
)
def test_formulas_have_one_form_however_they_are_typed(latex: str, text: str) -> None:
    assert only(rf"\begin{{lemma}}{latex}\end{{lemma}}").text == text


@pytest.mark.parametrize(
    ("latex", "text"),
    [
        (r"Erd\H{o}s and Poincar\'e", "Erdős and Poincaré"),
        (r"``so'' -- or~not\ldots", "“so” – or not…"),
        (r"\textbf{a} \emph{b} {\it c} \textsc{d}", "a b c d"),
        (r"50\% \& \#1 for \$5", r"50% & #1 for \$5"),
        (r"a\\b\quad c", "a b c"),
        (r"Show: (a) $x$;\\ (b) $y$.", "Show: (a) $x$;\n(b) $y$."),
        (r"\textbf{an \emph{even} $n$}", "an even $n$"),
        (r"see \cite[p.~3]{knuth}", "see [knuth]"),
        (r"so\footnote{Or not.}.", "so (Or not.)."),
        (r"\verb|x % y| stays", "x % y stays"),
        ("one % two\nthree", "one three"),
        (r"an \unheardof word", r"an \unheardof word"),
    ],
)
def test_text_is_what_a_reader_sees(latex: str, text: str) -> None:
    assert only(rf"\begin{{lemma}}{latex}\end{{lemma}}").text == text


def test_the_proof_joins_the_statement_before_it() -> None:
    lemma, prose, theorem = blocks(
        r"""\begin{lemma} A. \end{lemma} \begin{proof} Of A. \qed \end{proof}

        Between.

        \begin{theorem} B. \end{theorem} \begin{proof}[Second idea] Of B. \end{proof}"""
    )
    assert (lemma.proof, prose.proof, theorem.proof) == ("Of A.", None, "Of B.")


def test_a_proof_that_names_its_statement_joins_that_one() -> None:
    theorem, lemma = blocks(
        r"""\begin{theorem}\label{t} A. \end{theorem} \begin{lemma} B. \end{lemma}
        \begin{proof} Of B. \end{proof} \begin{proof}[Proof of Theorem~\ref{t}] Of A. \end{proof}"""
    )
    assert (theorem.proof, lemma.proof) == ("Of A.", "Of B.")


def test_a_second_proof_comes_after_the_first() -> None:
    block = only(
        r"\begin{lemma}A.\end{lemma}\begin{proof}One.\end{proof}\begin{proof}Two.\end{proof}"
    )
    assert block.proof == "One.\n\nTwo."


def test_a_proof_of_nothing_is_kept_as_prose() -> None:
    prose, lemma = blocks(r"\begin{proof} Early. \end{proof} \begin{lemma} A. \end{lemma}")
    assert (prose.kind, prose.text) == (BlockKind.PROSE, "Proof. Early.")
    assert lemma.proof is None


def test_the_first_section_heading_is_the_title_where_there_is_no_other() -> None:
    section = parse_section(
        r"\section{Sums of $n$ \emph{terms}} \begin{lemma} A. \end{lemma} \section{More} B."
    )
    assert section.title == "Sums of $n$ terms"
    assert [block.text for block in section.blocks] == ["A.", "More", "B."]


def test_heads_in_running_text_mark_statements_too() -> None:
    theorem, prose = blocks(
        "\\noindent\\textbf{Theorem 1 (Zero).} $0 = 0$.\n\n{\\it Proof.} Clear. $\\square$\n\nEnd."
    )
    assert (theorem.kind, theorem.title, theorem.text) == (BlockKind.THEOREM, "Zero", "$0 = 0$.")
    assert theorem.proof == "Clear."
    assert prose.text == "End."


def test_a_label_after_a_head_in_running_text_is_the_statements() -> None:
    block = only(r"\textbf{Theorem 1.}\label{thm:zero} $0 = 0$. \par \emph{Proof.} Clear.")
    assert (block.label, block.text, block.proof) == ("thm:zero", "$0 = 0$.", "Clear.")


def test_a_list_of_problems_is_an_exercise_for_each_item() -> None:
    first, second = blocks(r"\begin{problems} \item $0 = 0$. \item $1 = 1$. \end{problems}")
    assert (first.kind, first.text) == (BlockKind.EXERCISE, "$0 = 0$.")
    assert (second.kind, second.text) == (BlockKind.EXERCISE, "$1 = 1$.")


def test_a_proof_environment_of_another_name_states_nothing() -> None:
    block = only(r"\begin{lemma}A.\end{lemma}\begin{proofoflemma}Clear.\end{proofoflemma}")
    assert block.proof == "Clear."


def test_text_after_the_end_of_the_document_is_not_read() -> None:
    block = only(r"\begin{document}\begin{lemma}A.\end{lemma}\end{document} \begin{oops} $")
    assert block.text == "A."


def test_a_comment_may_hold_anything() -> None:
    block = only(
        "\\begin{lemma}A. % \\begin{lemma} $ { \n\\end{lemma}\\begin{comment} $ \\end{comment}"
    )
    assert block.text == "A."
