"""Markdown and plain text become blocks."""

from pathlib import Path

import pytest

from translator.sections import Block, BlockKind, SectionError, parse_section, read_section

DATA = Path(__file__).parents[1] / "data" / "sections"


def blocks(text: str) -> tuple[Block, ...]:
    return parse_section(text, format="markdown").blocks


def only(text: str) -> Block:
    (block,) = blocks(text)
    return block


def test_a_whole_document_is_read_in_order() -> None:
    section = read_section(DATA / "primes.md")
    assert section.title == "Primes"
    assert [(block.kind.value, block.label, block.title) for block in section.blocks] == [
        ("prose", "prose-1", None),
        ("prose", "prose-2", None),
        ("definition", "definition-1", "Prime"),
        ("lemma", "lemma-1", None),
        ("theorem", "thm:euclid", "Euclid"),
        ("corollary", "cor:infinite", "Infinitude"),
        ("exercise", "exercise-1", None),
    ]


def test_proofs_and_references_of_a_document_are_found() -> None:
    _, _, definition, lemma, theorem, corollary, _ = read_section(DATA / "primes.md").blocks
    assert definition.proof is None
    assert lemma.proof == (
        "Take the least divisor greater than $1$. It is prime by Definition 1.\n\n"
        "This ends the proof."
    )
    assert lemma.references == ("definition-1",)
    assert theorem.proof == "Apply Lemma 2 to $n! + 1$."
    assert corollary.references == ("thm:euclid",)


@pytest.mark.parametrize(
    ("markdown", "kind", "title", "text"),
    [
        ("**Theorem 3 (Zero).** $0 = 0$.", BlockKind.THEOREM, "Zero", "$0 = 0$."),
        ("**Theorem 3** (Zero). $0 = 0$.", BlockKind.THEOREM, "Zero", "$0 = 0$."),
        ("**Theorem** *(Zero)* $0 = 0$.", BlockKind.THEOREM, "Zero", "$0 = 0$."),
        ("**Theorem 3** $0 = 0$.", BlockKind.THEOREM, None, "$0 = 0$."),
        ("**Lemma 2.1:** $0 = 0$.", BlockKind.LEMMA, None, "$0 = 0$."),
        ("**Lemma**: $0 = 0$.", BlockKind.LEMMA, None, "$0 = 0$."),
        ("*Remark.* $0 = 0$.", BlockKind.REMARK, None, "$0 = 0$."),
        ("***Claim A.*** $0 = 0$.", BlockKind.PROPOSITION, None, "$0 = 0$."),
        ("**Zero's lemma.** $0 = 0$.", BlockKind.LEMMA, "Zero's lemma", "$0 = 0$."),
        ("Problem 4. $0 = 0$.", BlockKind.EXERCISE, None, "$0 = 0$."),
        (
            "> **Lemma.** $0 = 0$.\n>\n> And $1 = 1$.",
            BlockKind.LEMMA,
            None,
            "$0 = 0$.\n\nAnd $1 = 1$.",
        ),
        (
            "### Definition\n\n$0$ is even.\n\n$1$ is not.",
            BlockKind.DEFINITION,
            None,
            "$0$ is even.\n\n$1$ is not.",
        ),
        ("## Lemma 3: zero\n\n$0 = 0$.", BlockKind.LEMMA, "zero", "$0 = 0$."),
        ("::: theorem\n$0 = 0$.\n:::", BlockKind.THEOREM, None, "$0 = 0$."),
        ('::: {.lemma title="Zero"}\n$0 = 0$.\n:::', BlockKind.LEMMA, "Zero", "$0 = 0$."),
        ("::: {#thm-z .theorem}\n## Zero\n\n$0 = 0$.\n:::", BlockKind.THEOREM, "Zero", "$0 = 0$."),
    ],
)
def test_statements_are_marked_in_many_ways(
    markdown: str, kind: BlockKind, title: str | None, text: str
) -> None:
    block = only(markdown)
    assert (block.kind, block.title, block.text) == (kind, title, text)


@pytest.mark.parametrize("fence", [":::", "```"])
def test_mysts_directives_are_read(fence: str) -> None:
    block = only(f"{fence}{{prf:lemma}} Zero\n:label: lem:zero\n\n$0 = 0$.\n{fence}")
    assert (block.kind, block.title) == (BlockKind.LEMMA, "Zero")
    assert (block.label, block.text) == ("lem:zero", "$0 = 0$.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Theorem 3 is false.",
        "**Even numbers** are nice.",
        "Definitions. They come later.",
        "Proofs are left out.",
    ],
)
def test_a_sentence_is_not_a_head(sentence: str) -> None:
    prose, _ = blocks(f"{sentence}\n\n**Lemma.** $0 = 0$.")
    assert (prose.kind, prose.text) == (BlockKind.PROSE, sentence.replace("*", ""))


def test_a_statement_goes_on_through_displays_lists_and_open_sentences() -> None:
    theorem, prose = blocks(
        "**Theorem.** For all $n$,\n$$\nn \\ge 0,\n$$\nwhere\n\n"
        "- $n$ is natural;\n- so is $0$.\n\nProse."
    )
    assert theorem.text == ("For all $n$, \\[n \\ge 0\\], where\n• $n$ is natural;\n• so is $0$.")
    assert prose.text == "Prose."


def test_statements_on_consecutive_lines_are_apart() -> None:
    definition, lemma = blocks("**Definition 1.** $0$ is even.\n**Lemma 2.** $0 = 0$.")
    assert definition.text == "$0$ is even."
    assert (lemma.text, lemma.span.line) == ("$0 = 0$.", 2)


def test_a_proof_without_an_end_sign_is_one_paragraph() -> None:
    lemma, prose = blocks("**Lemma.** $0 = 0$.\n\n*Proof.* Clear.\n\nNow for something else.")
    assert lemma.proof == "Clear."
    assert prose.kind is BlockKind.PROSE


def test_a_heading_may_say_proof() -> None:
    lemma, prose = blocks("### Lemma 1\n\n$0 = 0$.\n\n### Proof\n\nClear. ∎\n\n### Next\n\nMore.")[
        :2
    ]
    assert (lemma.text, lemma.proof) == ("$0 = 0$.", "Clear.")
    assert prose.text == "Next"


def test_divs_may_be_nested() -> None:
    theorem = only("::: theorem\n$0 = 0$.\n\n::: proof\nClear.\n:::\n\n:::")
    assert (theorem.text, theorem.proof) == ("$0 = 0$.", "Clear.")


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        (r"\(a_1 * b * c_2\)", "$a_1 * b * c_2$"),
        ("$ a $", "$a$"),
        ("$a\n+ b$", "$a + b$"),
        ("So\n\\[\na\n- b.\n\\]\nholds.", r"So \[a - b\]. holds."),
        ("$$a$$ (eq)", r"\[a\]"),
        ("\\begin{align}\na &= b \\\\\n  &= c\n\\end{align}", r"\[a = b = c\]"),
        (r"costs \$5", r"costs \$5"),
        ("*a* **b** `c` <b>d</b> [e](f) &amp;", "a b c d e &"),
        ("    indented", "indented"),
        ("a  \nb", "a b"),
        ("Show:\n(a) x;\n(b) y.", "Show:\n(a) x;\n(b) y."),
        ("By \\ref{lem:a} it holds.", "By [lem:a] it holds."),
    ],
)
def test_text_keeps_formulas_and_loses_mark_up(markdown: str, text: str) -> None:
    assert " ".join(block.text for block in blocks(markdown)) == text


def test_plain_text_without_marks_is_an_exercise_for_each_paragraph() -> None:
    section = parse_section("Let $n$ be even. Show that $n^2$ is even.\n\nShow that $1 > 0$.")
    assert [(block.kind, block.label, block.text) for block in section.blocks] == [
        (BlockKind.EXERCISE, "exercise-1", "Let $n$ be even. Show that $n^2$ is even."),
        (BlockKind.EXERCISE, "exercise-2", "Show that $1 > 0$."),
    ]


def test_a_sheet_that_is_one_list_is_an_exercise_for_each_item() -> None:
    found = blocks("# Sheet 1\n\n1. Show that $1 > 0$.\n2. Show that $2 > 1$.")
    assert [block.text for block in found] == ["Show that $1 > 0$.", "Show that $2 > 1$."]
    assert found[1].span.line == 4


def test_a_list_of_tasks_is_a_sheet_even_among_other_text() -> None:
    intro, first, second, hint = blocks(
        "Due on Thursday.\n\n1. Show that $1 > 0$.\n2. Let $x = 1$. Prove that $x > 0$.\n\n"
        "Hint: think."
    )
    assert (intro.kind, hint.kind) == (BlockKind.PROSE, BlockKind.PROSE)
    assert (first.kind, first.text) == (BlockKind.EXERCISE, "Show that $1 > 0$.")
    assert (second.kind, second.text) == (BlockKind.EXERCISE, "Let $x = 1$. Prove that $x > 0$.")


def test_tasks_that_rest_on_the_text_before_them_stay_with_it() -> None:
    block = only("Let $n$ be even.\n\n1. Show that $n^2$ is even.\n2. Show that $3n$ is even.")
    assert block.text == (
        "Let $n$ be even.\n(1) Show that $n^2$ is even.\n(2) Show that $3n$ is even."
    )


def test_a_heading_after_statements_is_not_the_title() -> None:
    section = parse_section("**Lemma.** $0 = 0$.\n\n# References\n\nNone.")
    assert section.title == "Untitled"
    assert [block.text for block in section.blocks] == ["$0 = 0$.", "References", "None."]


def test_a_list_after_a_paragraph_belongs_to_its_exercise() -> None:
    block = only("Let $n \\ge 1$. Show:\n\n1. $n > 0$;\n2. $n + 1 > 1$.")
    assert block.text == "Let $n \\ge 1$. Show:\n(1) $n > 0$;\n(2) $n + 1 > 1$."


def test_latex_is_recognised_by_its_commands() -> None:
    assert parse_section(r"\begin{lemma} A. \end{lemma}").blocks[0].kind is BlockKind.LEMMA
    assert parse_section(r"Let \(x\) be **bold**.").blocks[0].text == "Let $x$ be bold."
    text = "$$\\begin{pmatrix} 1 \\end{pmatrix}$$ is *one*."
    assert parse_section(text).blocks[0].text.endswith("is one.")


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        ("One.\n\nLet $n be even.", r"line 3: the formula opened by `\$` is not closed"),
        ("It costs $5 and $6.", r"line 1: the formula opened by `\$` is not closed"),
        ("a\nb \\(c", r"line 2: the formula opened by `\\\(` is not closed"),
        ("$$\na\n", r"line 1: `\$\$` is never closed; add `\$\$` where it ends"),
        ("\n::: theorem\n$0 = 0$.", r"line 2: `:::` is never closed"),
        (">" * 1000 + " deep", r"nested too deep"),
        ("a\n\n$x \u202e y$", r"line 3: this formula holds a bidirectional control character"),
    ],
)
def test_what_is_not_closed_is_refused(markdown: str, message: str) -> None:
    with pytest.raises(SectionError, match=message):
        parse_section(markdown, format="markdown")
