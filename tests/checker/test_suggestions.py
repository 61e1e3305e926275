"""Unknown names: Lean's message comes first, then the known names that may have been meant."""

from __future__ import annotations

import re

import pytest

from lean_project.checker import Severity, Status
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.checker.index import read_index
from lean_project.checker.nearest import NearestNames
from lean_project.embedded.prepare import Installation

MEANT = {
    # misspelt
    "Nat.Prim": "Nat.Prime",
    "Finset.summ": "Finset.sum",
    "Finset.crad": "Finset.card",
    "Finset.filtr": "Finset.filter",
    "Real.sqr": "Real.sqrt",
    "Real.sqrtt": "Real.sqrt",
    "Real.pii": "Real.pi",
    "Nat.gdc": "Nat.gcd",
    "Nat.lmc": "Nat.lcm",
    "Nat.choos": "Nat.choose",
    "Nat.factorail": "Nat.factorial",
    "Nat.divisor": "Nat.divisors",
    "Continous": "Continuous",
    "Feild": "Field",
    "CommRng": "CommRing",
    "Monotne": "Monotone",
    "MonotonOn": "MonotoneOn",
    "IsSquar": "IsSquare",
    "Irational": "Irrational",
    "ZMd": "ZMod",
    "Reall": "Real",
    "Complex.ree": "Complex.re",
    "Function.Injectiv": "Function.Injective",
    "Set.Finte": "Set.Finite",
    "Set.Iccc": "Set.Icc",
    "List.lenght": "List.length",
    "Nat.add_commm": "Nat.add_comm",
    "add_commm": "add_comm",
    # in another case
    "nat.prime": "Nat.Prime",
    "Nat.coprime": "Nat.Coprime",
    "finset.range": "Finset.range",
    "Real.Pi": "Real.pi",
    "even": "Even",
    "odd": "Odd",
    "IsLub": "IsLUB",
    "NNreal": "NNReal",
    # in another namespace
    "sqrt": "Real.sqrt",
    "log": "Real.log",
    "factorial": "Nat.factorial",
    "Coprime": "Nat.Coprime",
    "Injective": "Function.Injective",
    "Tendsto": "Filter.Tendsto",
    "Nat.Odd": "Odd",
    "Real.Even": "Even",
    "Int.Prime": "Prime",
    "Real.abs": "abs",
    # longer, shorter, or with an `Is` too much
    "Real.cosine": "Real.cos",
    "Real.exponential": "Real.exp",
    "Nat.fact": "Nat.factorial",
    "Nat.fibonacci": "Nat.fib",
    "IsOdd": "Odd",
    "is_prime": "Prime",
    "LUB": "IsLUB",
}


@pytest.fixture(scope="module")
def nearest(installation: Installation) -> NearestNames:
    return NearestNames(read_index(installation))


@pytest.mark.parametrize(("written", "meant"), MEANT.items())
def test_what_was_meant_comes_first(nearest: NearestNames, written: str, meant: str) -> None:
    assert nearest.to(written)[0] == meant


@pytest.mark.parametrize("written", ["x", "b", "h₁", "α", "Foo", "Nat.foo", "A.b", "glorious"])
def test_nothing_is_suggested_for_a_name_like_no_other(nearest: NearestNames, written: str) -> None:
    assert nearest.to(written) == []


@pytest.mark.parametrize(("written", "meant"), [("Reel", "Real"), ("Finest", "Finset")])
def test_namespaces_are_suggested_for_namespaces(
    nearest: NearestNames, written: str, meant: str
) -> None:
    assert nearest.to_namespace(written)[0] == meant


def test_the_same_name_elsewhere_is_all_that_is_suggested(nearest: NearestNames) -> None:
    suggested = nearest.to("sqrt")
    assert {"Real.sqrt", "Nat.sqrt"} <= set(suggested)
    assert all(name.endswith(".sqrt") for name in suggested)


@pytest.mark.parametrize(
    ("code", "lean_says", "sentence"),
    [
        ("theorem t (p : ℕ) : Nat.Prim p := sorry", "Unknown constant `Nat.Prim`", "`Nat.Prime`"),
        ("theorem t (n : ℕ) : Evn n := sorry", "Unknown identifier `Evn`", "`Even`"),
        ("theorem t (x : ℕ) : x.Odd := sorry", "Invalid field `Odd`", "`Odd`"),
        ("theorem t (n : ℕ) : n.prime := sorry", "Invalid field `prime`", "`Nat.Prime`"),
        ("open Reel\ntheorem t : 1 = 1 := rfl", "unknown namespace `Reel`", "`Real`"),
        ("theorem t (a b : ℕ) : a + b = b + a := Nat.addcomm a b", "Unknown", "`Nat.add_comm`"),
        ("theorem t : 3 < π := sorry", "Unknown identifier `π`", "`open Real`"),
    ],
)
def test_the_message_of_lean_is_followed_by_a_suggestion(
    checker: EmbeddedChecker, code: str, lean_says: str, sentence: str
) -> None:
    verdict = checker.check(code)
    assert verdict.status is Status.REJECTED
    first = next(m for m in verdict.messages if m.severity is Severity.ERROR)
    assert first.text.startswith(lean_says)
    assert re.search(rf"\n\nDid you mean .*{re.escape(sentence)}.*\?$", first.text)


def test_other_errors_are_lean_s_alone(checker: EmbeddedChecker) -> None:
    verdict = checker.check("theorem t (x : ℝ) : x ∈ x := by sorry")
    assert not any("Did you mean" in message.text for message in verdict.messages)
