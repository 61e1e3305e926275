"""Texts of typed statements: golden examples, and what must hold for every text."""

from __future__ import annotations

import random
import re
from fractions import Fraction

import pytest

from translator.dataset.synthetic.builders import dvd, eq, lt, positive
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.families import FAMILIES
from translator.dataset.synthetic.family import Family
from translator.verbalizer import Statement, verbalize
from translator.verbalizer.construct import Construct
from translator.verbalizer.registry import table
from translator.verbalizer.sorts import INT, NAT, REAL, arrow
from translator.verbalizer.template import Slot, parse
from translator.verbalizer.terms import Num, Var, forall, op

X, Y = Var("x", REAL), Var("y", REAL)
N, P = Var("n", NAT), Var("p", NAT)
A, B = Var("a", INT), Var("b", INT)
F = Var("f", arrow(REAL, REAL))

SYMMETRIC = Statement(
    (X, Y), (eq(X + Y, 5), eq(X * Y, 6)), eq(X**2 + Y**2, 13), "test", "t", "value"
)
PRIME = Statement((P,), (op("prime", P), lt(Num(2, NAT), P)), op("odd", P), "test", "t")
VALUE = Statement(
    (F,), (forall(X, eq(F(X), 3 * X - 4)),), eq(F(Num(2, REAL)), Num(2, REAL)), "test", "t", "value"
)
DIVISOR = Statement((A, B), (dvd(A, B), positive(A)), dvd(A, B**2), "test", "t")
REMAINDER = Statement(
    (N,), (op("rem_eq", N, 7, 5),), eq(op("mod", 3 * N, Num(7, NAT)), 1), "test", "t", "value"
)

SAID = [
    (SYMMETRIC, "If $x + y = 5$ and $xy = 6$, what is $x^2 + y^2$? Show that it is 13."),
    (SYMMETRIC, "Let $x$ and $y$ be real numbers. Assume that $x + y = 5$ and $xy = 6$. "
                "Prove that $x^2 + y^2 = 13$."),
    (SYMMETRIC, "What is the value of $x^2 + y^2$ if $x + y = 5$ and $xy = 6$? Show that it is $13$."),
    (PRIME, "Let $p > 2$ be a prime. Show that $p$ is odd."),
    (PRIME, "Let $p$ be a prime number. Suppose that $p > 2$. Then $p$ is odd."),
    (PRIME, "If $p$ is a prime number and $2 < p$, then $p$ is odd."),
    (VALUE, "If $f(x) = 3x - 4$, what is the value of $f(2)$? Show that it is $2$."),
    (VALUE, "Let $f(x) = 3x - 4$. What is $f(2)$? Show that it is $2$."),
    (VALUE, "Let $f$ be the function defined by $f(x) = 3x - 4$. Find $f(2)$. Show that it is 2."),
    (DIVISOR, "Let $a$ be a positive integer and let $b$ be an integer such that $a \\mid b$. "
              "Prove that $a \\mid b^2$."),
    (REMAINDER, "Suppose $n$ leaves a remainder of $5$ when divided by $7$. "
                "What is the remainder when $3n$ is divided by $7$? Show that it is 1."),
]  # fmt: skip


@pytest.fixture(scope="module")
def texts() -> dict[int, set[str]]:
    """A large sample of the texts of each golden statement."""
    statements = (SYMMETRIC, PRIME, VALUE, DIVISOR, REMAINDER)
    return {id(s): {t.text for t in verbalize(s, 5000, "golden")} for s in statements}


@pytest.mark.parametrize(("statement", "text"), SAID, ids=[t for _, t in SAID])
def test_phrases_of_contests_and_textbooks_are_among_the_texts(
    texts: dict[int, set[str]], statement: Statement, text: str
) -> None:
    assert text in texts[id(statement)]


def test_a_statement_has_hundreds_of_texts(texts: dict[int, set[str]]) -> None:
    for found in texts.values():
        assert len(found) > 700


def test_the_same_seed_says_the_same() -> None:
    assert verbalize(PRIME, 8, 3) == verbalize(PRIME, 8, 3)
    assert verbalize(PRIME, 8, 3) != verbalize(PRIME, 8, 4)


def _drawn(family: Family, number: int) -> Statement:
    return family.make(Draw(random.Random(f"{family.name}/{number}"), family.area, family.name))


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
def test_texts_are_well_formed(family: Family) -> None:
    for number in range(6):
        for text, _ in verbalize(_drawn(family, number), 5, number):
            assert text.count("$") % 2 == 0, text
            depth = 0
            for brace in re.findall(r"(?<!\\)[{}]", text):
                depth += 1 if brace == "{" else -1
                assert depth >= 0, text
            assert depth == 0, text
            assert not re.search(r"  | [,.;?]|\$\$|\.\.|\bNone\b|goal\}", text), text
            assert not re.search(r"\bsuch (?!that\b)", text), text
            assert not re.search(
                r"\b(that )?are (not )?an? |\b(an?|the) \w+ \$[^$]+\$ are", text
            ), text
            assert text[0].isupper() or text[0] in "$(" or text[0].isdigit(), text
            assert text[-1] in ".?)]$", text


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
def test_a_question_comes_with_its_answer(family: Family) -> None:
    for number in range(6):
        statement = _drawn(family, number)
        for text, form in verbalize(statement, 5, number):
            assert not text.endswith("?"), text
            if statement.ask and form.startswith(("contest", "story")):
                assert re.search(r"(Show|Prove) that|[Aa]nswer", text), text


@pytest.mark.parametrize("row", table().values(), ids=lambda row: row.name)
def test_every_wording_of_a_construct_speaks_of_its_arguments(row: Construct) -> None:
    arity = len(row.signature.partition(":")[0].split())
    for template in (row.lean, *row.latex, *row.words, *row.nots):
        slots = {piece.index for piece in parse(template) if isinstance(piece, Slot)}
        assert slots <= set(range(arity)), template
    assert row.lean
    for template in row.words:
        forms = {piece.form for piece in parse(template) if isinstance(piece, Slot)}
        said = {piece.index for piece in parse(template) if isinstance(piece, Slot)}
        # The field is said where the vector space is introduced: “a vector space over $F$”.
        unsaid = {0} if row.name in ("finrank", "lin_indep2") else set()
        assert "$$" in forms or said | unsaid == set(range(arity)), template


def test_fractions_and_signs_read_as_written() -> None:
    goal = eq(X, Num(1, REAL) / 2 - Num(2, REAL) / 3)
    said = verbalize(Statement((X,), (eq(-3 * X + 1, Fraction(-5, 2)),), goal, "test", "t"), 50, 1)
    assert any(r"$-3x + 1 = -\frac{5}{2}$" in text for text, _ in said)
    assert not any("+ -" in text or "(-3)" in text for text, _ in said)
