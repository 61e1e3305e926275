"""Every template and every construct: what they make is accepted by the real Lean."""

from __future__ import annotations

import random

import pytest

from lean_project.checker.embedded import EmbeddedChecker
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.families import FAMILIES
from translator.dataset.synthetic.normal import statement_key
from translator.verbalizer import Statement, lean_statement
from translator.verbalizer.registry import table
from translator.verbalizer.sorts import NAT, REAL
from translator.verbalizer.terms import Var, op

_DRAWS = 100
_DRAWS_OF_ROWS = 40
"""Draws of which every set of constructs is taken, even if each of them was used before."""


@pytest.fixture(scope="module")
def chosen() -> list[Statement]:
    """Of each template one statement for each set of constructs that it uses: each of its rows."""
    statements: dict[tuple[str, tuple[str, ...]], Statement] = {}
    used: set[str] = set()
    for family in FAMILIES:
        for number in range(_DRAWS):
            choices = random.Random(f"test/{family.name}/{number}")
            statement = family.make(Draw(choices, family.area, family.name))
            if number < _DRAWS_OF_ROWS or not used.issuperset(statement.constructs):
                statements.setdefault((family.name, statement.constructs), statement)
                used.update(statement.constructs)
    return list(statements.values())


def test_every_construct_is_used_by_some_template(chosen: list[Statement]) -> None:
    used = {name for statement in chosen for name in statement.constructs}
    assert set(table()) <= used


def test_lean_accepts_every_template_and_every_construct(
    checker: EmbeddedChecker, chosen: list[Statement]
) -> None:
    codes = [lean_statement(statement) for statement in chosen]
    refused = [
        f"{code}\n    {verdict.reason}"
        for code, verdict in zip(codes, checker.check_many(codes), strict=True)
        if not verdict.accepted
    ]
    assert not refused, "\n".join(refused)


def test_names_of_templates_are_unique() -> None:
    assert len({family.name for family in FAMILIES}) == len(FAMILIES)


def _even(name: str) -> Statement:
    variable = Var(name, NAT)
    return Statement((variable,), (op("even", variable),), op("even", variable**2), "test", "t")


def test_statements_are_the_same_up_to_names_of_variables() -> None:
    assert statement_key(_even("n")) == statement_key(_even("k"))
    x = Var("x", REAL)
    other = Statement((x,), (op("lt", 0, x),), op("lt", 0, x**2), "test", "t")
    assert statement_key(_even("n")) != statement_key(other)
