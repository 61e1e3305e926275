"""Long and deep formulas: length is read without hanging, depth is refused with a sentence."""

from __future__ import annotations

import pytest

from translator.formulas.errors import FormulaError
from translator.formulas.parser import parse_formula


@pytest.mark.parametrize(
    "formula",
    [
        "+".join(["x"] * 2500),
        "x" * 5000,
        "|x|+" * 1250 + "x",
        "(x+1)" * 1000,
        "x^{2}" * 1000,
        "\\frac{1}{2}+" * 800 + "1",
        "a<" * 2500 + "b",
        ",".join(["x"] * 2500),
    ],
    ids=lambda formula: formula[:12],
)
def test_five_thousand_symbols_do_not_hang(formula: str) -> None:
    assert parse_formula(formula).items


@pytest.mark.parametrize(
    "formula",
    ["(" * 5000 + ")" * 5000, "|" * 5000, "{" * 5000, "(x+" * 5000, "2^{" * 5000, "\\frac" * 5000],
    ids=lambda formula: formula[:6],
)
def test_a_malformed_giant_is_refused(formula: str) -> None:
    with pytest.raises(FormulaError):
        parse_formula(formula)
