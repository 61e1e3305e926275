"""Typed statements to Lean, as Mathlib's users write it; the real Lean accepts what is written."""

from __future__ import annotations

from fractions import Fraction

import pytest

from lean_project.checker.embedded import EmbeddedChecker
from translator.dataset.synthetic.builders import (
    below,
    big,
    both,
    defines,
    dvd,
    eq,
    filtered,
    lt,
    positive,
    up_to,
)
from translator.verbalizer import Statement, lean_statement
from translator.verbalizer.sorts import INT, NAT, REAL, arrow, carrier, element_of, finset
from translator.verbalizer.terms import IllTypedError, Num, Term, Var, cast, forall, number, op

X, Y = Var("x", REAL), Var("y", REAL)
N, K = Var("n", NAT), Var("k", NAT)
F = Var("f", arrow(REAL, REAL))
G = Var("G", carrier("group", "groups", "Group {}"))
A = Var("a", element_of("G"))
S = Var("S", finset(NAT))


def _statement(variables: list[Var], hypotheses: list[Term], goal: Term) -> Statement:
    return Statement(tuple(variables), tuple(hypotheses), goal, "test", "test")


WRITTEN = [
    (
        _statement([X, Y], [eq(X + Y, 5), eq(X * Y, 6)], eq(X**2 + Y**2, 13)),
        "(x y : ℝ) (h₀ : x + y = 5) (h₁ : x * y = 6) : x ^ 2 + y ^ 2 = 13",
    ),
    (
        _statement([F], [forall(X, eq(F(X), -3 * X + 1))], eq(F(F(2)), number(16, REAL))),
        "(f : ℝ → ℝ) (h₀ : ∀ x : ℝ, f x = -3 * x + 1) : f (f 2) = 16",
    ),
    (
        _statement(
            [], [], eq(number(Fraction(1, 2), REAL) + number(Fraction(1, 3), REAL), Fraction(5, 6))
        ),
        ": (1 : ℝ) / 2 + 1 / 3 = 5 / 6",
    ),
    (
        _statement([], [], eq(op("mod", Num(2, NAT) ** 100, Num(7, NAT)), 2)),
        ": 2 ^ 100 % 7 = 2",
    ),
    (
        _statement([N], [], eq(big("sum", K, up_to(N), 1 / cast(K, REAL)), cast(N, REAL))),
        "(n : ℕ) : ∑ k ∈ Finset.Icc 1 n, 1 / (k : ℝ) = (n : ℝ)",
    ),
    (
        _statement([], [], eq(big("prod", K, up_to(3), cast(K, REAL)), 6)),
        ": ∏ k ∈ Finset.Icc (1 : ℕ) 3, (k : ℝ) = 6",
    ),
    (
        _statement([], [], eq(op("card", filtered(N, below(20), dvd(3, N))), 7)),
        ": (Finset.filter (fun n => 3 ∣ n) (Finset.range 20)).card = 7",
    ),
    (
        _statement([S], [defines(S, N, both(positive(N), lt(N, 9)))], eq(op("card", S), 8)),
        "(S : Finset ℕ) (h₀ : ∀ n : ℕ, n ∈ S ↔ 0 < n ∧ n < 9) : S.card = 8",
    ),
    (
        _statement([G, A], [eq(A**2, op("one", sort=A.sort))], eq(op("ginv", A), A)),
        "(G : Type*) [Group G] (a : G) (h₀ : a ^ 2 = 1) : a⁻¹ = a",
    ),
    (
        _statement([N], [], dvd(number(3, INT), number(4, INT) ** N - 1)),
        "(n : ℕ) : (3 : ℤ) ∣ 4 ^ n - 1",
    ),
    (
        _statement([X], [eq(op("rpow", number(2, REAL), X), 8)], eq(X, 3)),
        "(x : ℝ) (h₀ : (2 : ℝ) ^ x = 8) : x = 3",
    ),
]


@pytest.mark.parametrize(("statement", "written"), WRITTEN, ids=[w for _, w in WRITTEN])
def test_written_as_people_write_and_accepted(
    checker: EmbeddedChecker, statement: Statement, written: str
) -> None:
    lean = lean_statement(statement)
    assert lean == f"theorem t {written} := by sorry"
    verdict = checker.check(lean)
    assert verdict.accepted, verdict.reason


def test_parts_that_do_not_fit_are_refused() -> None:
    with pytest.raises(IllTypedError, match=r"add .* does not take \(ℝ, ℕ\)"):
        X + N
    with pytest.raises(IllTypedError, match="not applied"):
        F(N)
    with pytest.raises(IllTypedError, match="no natural number"):
        number(-1, NAT)
    with pytest.raises(IllTypedError, match="one name"):
        _statement([X, Var("x", NAT)], [], eq(X, 1))
    with pytest.raises(IllTypedError, match="no proposition"):
        _statement([X], [], X + 1)
