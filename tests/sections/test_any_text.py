"""Whatever the text, it is read or refused in one sentence, and blocks stand in it in order."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from translator.sections import Block, Section, SectionError, parse_section

LATEX_PARTS = (
    r"\begin{theorem} \end{theorem} \begin{proof} \end{proof} \begin{align} \end{align} & \\ "
    r"\begin{enumerate} \end{enumerate} \item [ ] { } $ $$ \( \) \[ \] % ~ `` -- \ ^ _ \' "
    r"\newcommand{\a}[1]{#1} \a \def\b \b #1 \let \emph \textbf \label{x} \ref{x} \cref "
    r"\section{S} \verb \begin{verbatim} \end{verbatim} \text{ \ensuremath{ \title \iffalse"
)
MARKDOWN_PARTS = "** * > - 1. # ### ::: ::: ` ``` --- <b> <!-- --> ∎ (a) &amp; ![ ]( @thm:a"
WORDS = ["**Lemma 2.**", "*Proof.*", "Theorem 3.", "Proof of", "::: theorem", "Let $n$ be even."]
SIGNS = ["א", "\u202e", "😀", "\r\n", "\t", "\x0c", "\n", "\n\n", " ", "\ufeff", "word"]

NOUNS = ["apple", "tree", "x", "number", "Zorn", "naïve", "π"]
FORMATS = st.sampled_from(["latex", "markdown", None])
PARTS = st.sampled_from([*LATEX_PARTS.split(), *MARKDOWN_PARTS.split(), *WORDS, *SIGNS])
TEXTS = st.one_of(st.text(), st.lists(PARTS, max_size=30).map("".join))


def sentence(words: list[str]) -> str:
    return f"The {' '.join(words)}."


def section_or_refusal(text: str, format: str | None) -> Section | SectionError:
    try:
        return parse_section(text, format=format)
    except SectionError as error:
        return error


def read(text: str, format: str | None) -> tuple[Block, ...]:
    result = section_or_refusal(text, format)
    return result.blocks if isinstance(result, Section) else ()


@settings(max_examples=200, deadline=None)
@given(TEXTS, FORMATS)
@example("\\begin{theorem}\\emph\\end{theorem}", "latex")
@example("\\def\\a#1{#1}\\a", "latex")
@example("\\", "latex")
def test_any_text_is_read_or_refused_in_one_sentence(text: str, format: str | None) -> None:
    result = section_or_refusal(text, format)
    if isinstance(result, Section):
        assert result.blocks
    else:
        assert str(result).startswith("<text>")
        assert "\n" not in str(result)


@settings(max_examples=200, deadline=None)
@given(TEXTS, FORMATS)
def test_blocks_stand_in_the_source_in_order(text: str, format: str | None) -> None:
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    spans = [block.span for block in read(text, format)]
    for span in spans:
        assert (span.line, span.column) < (span.end_line, span.end_column)
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert 0 <= span.column <= len(lines[span.line - 1])
        assert 0 <= span.end_column <= len(lines[span.end_line - 1])
    for first, second in pairwise(spans):
        assert (first.line, first.column) <= (second.line, second.column)


@settings(max_examples=200, deadline=None)
@given(TEXTS, FORMATS)
def test_labels_are_unique(text: str, format: str | None) -> None:
    labels = [block.label for block in read(text, format)]
    assert len(labels) == len(set(labels))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.sampled_from(NOUNS), min_size=1).map(sentence), min_size=1))
def test_plain_paragraphs_come_back_word_for_word(paragraphs: list[str]) -> None:
    section = parse_section("\n\n".join(paragraphs), format="latex")
    kept = [block.text for block in section.blocks]
    assert " ".join(kept).split() == " ".join(paragraphs).split()
