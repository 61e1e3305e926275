"""Formulas to Lean terms, with the types that their variables have."""

from __future__ import annotations

import pytest

from translator.formulas.choices import Choices
from translator.formulas.environment import Environment
from translator.formulas.errors import FormulaError
from translator.formulas.parser import parse_formula
from translator.formulas.propositions import value_type, write, write_value
from translator.formulas.resolve import Resolver
from translator.formulas.scope import Scope
from translator.formulas.terms import Term
from translator.formulas.types import INT, NAT, REAL, Function, Number, SetOf, Type

_TYPES: dict[str, Type] = {
    "n": NAT,
    "m": NAT,
    "a": INT,
    "b": INT,
    "x": REAL,
    "y": REAL,
    "f": Function((REAL,), REAL),
    "u": Function((NAT,), INT),
    "S": SetOf(NAT, finite=True),
    "A": SetOf(REAL),
    "B": SetOf(REAL),
}


def _environment() -> Environment:
    scope = Scope(
        numbers={name for name, kind in _TYPES.items() if not isinstance(kind, Function)},
        functions={"f"},
        sequences={"u"},
    )
    env = Environment(scope, Choices())
    for name, kind in _TYPES.items():
        env.declare(name, kind)
    return env


def _resolved(formula: str, env: Environment) -> Term:
    return Resolver(env.scope, env.choices)(parse_formula(formula))


def lean(formula: str) -> str:
    env = _environment()
    return write(env, _resolved(formula, env)).text


def number(formula: str) -> tuple[str, str]:
    env = _environment()
    term = _resolved(formula, env)
    kind = value_type(env, term)
    assert isinstance(kind, Number)
    return write_value(env, term, kind), kind.lean


@pytest.mark.parametrize(
    ("formula", "text", "kind"),
    [
        ("n+1", "n + 1", "ℕ"),
        ("2n(n+1)", "2 * n * (n + 1)", "ℕ"),
        ("n-1", "(n : ℤ) - 1", "ℤ"),
        ("-a^2", "-a ^ 2", "ℤ"),
        ("(-a)^2", "(-a) ^ 2", "ℤ"),
        ("-(-a)", "-(-a)", "ℤ"),
        ("a - (b - 1)", "a - (b - 1)", "ℤ"),
        ("a - b - 1", "a - b - 1", "ℤ"),
        (r"\frac{a+1}{2}", "((a : ℚ) + 1) / 2", "ℚ"),
        (r"\frac12 x^{2n}", "1 / 2 * x ^ (2 * n)", "ℝ"),
        (r"x \cdot y \times 2 * n", "x * y * 2 * (n : ℝ)", "ℝ"),
        (r"\sqrt{x^2+y^2}", "Real.sqrt (x ^ 2 + y ^ 2)", "ℝ"),
        (r"\sqrt[3]{x}", "x ^ (1 / 3 : ℝ)", "ℝ"),
        ("f(x)", "f x", "ℝ"),
        ("f(x+1)^2", "f (x + 1) ^ 2", "ℝ"),
        ("f(f(x))f(y)", "f (f x) * f y", "ℝ"),
        ("x(y+1)", "x * (y + 1)", "ℝ"),
        ("u_{n+1}", "u (n + 1)", "ℤ"),
        ("2u_n + n", "2 * u n + (n : ℤ)", "ℤ"),
        ("n!", "Nat.factorial n", "ℕ"),
        (r"\binom{n}{m}", "Nat.choose n m", "ℕ"),
        (r"{n \choose m}", "Nat.choose n m", "ℕ"),
        (r"\gcd(a,b)", "Int.gcd a b", "ℕ"),
        (r"\gcd(n,m)", "Nat.gcd n m", "ℕ"),
        (r"\operatorname{lcm}(n, m, 2)", "Nat.lcm (Nat.lcm n m) 2", "ℕ"),
        (r"a \bmod 5", "a % 5", "ℤ"),
        ("|a|", "|a|", "ℤ"),
        (r"\lvert x\rvert |y|", "|x| * |y|", "ℝ"),
        ("||x|-|y||", "|(|x| - |y|)|", "ℝ"),
        ("2|x|", "2 * |x|", "ℝ"),
        (r"\lfloor x \rfloor + \lceil y \rceil", "⌊x⌋ + ⌈y⌉", "ℤ"),
        (r"\max(x, y)", "max x y", "ℝ"),
        (r"\min\{a, b\}", "min a b", "ℤ"),
        (r"\sum_{k=1}^{n} k^2", "∑ k ∈ Finset.Icc 1 n, k ^ 2", "ℕ"),
        (r"\sum_{k=0}^{n-1} (2k+1)", "∑ k ∈ Finset.range n, (2 * k + 1)", "ℕ"),
        (r"\sum_{k=0}^{n} u_k", "∑ k ∈ Finset.range (n + 1), u k", "ℤ"),
        (r"\sum_{k=2}^{n-1} k", "∑ k ∈ Finset.Ico 2 n, k", "ℕ"),
        (r"\prod_{k=1}^{n} \frac{1}{k}", "∏ k ∈ Finset.Icc 1 n, 1 / (k : ℚ)", "ℚ"),
        (r"\sum_{k \in S} k", "∑ k ∈ S, k", "ℕ"),
        (r"\sum_{d \mid n} d", "∑ d ∈ Nat.divisors n, d", "ℕ"),
        (r"\sum_{k=1}^{n} k + 1", "∑ k ∈ Finset.Icc 1 n, k + 1", "ℕ"),
        (r"2 \sum_{k=1}^{n} k", "2 * (∑ k ∈ Finset.Icc 1 n, k)", "ℕ"),
        (r"1+2+\cdots+n", "∑ k ∈ Finset.Icc 1 n, k", "ℕ"),
        (r"1^2+2^2+\dots+n^2", "∑ k ∈ Finset.Icc 1 n, k ^ 2", "ℕ"),
        (r"1+3+\dots+(2n-1)", "∑ k ∈ Finset.Icc 1 n, (2 * (k : ℤ) - 1)", "ℤ"),
        (r"1+x+x^2+\dots+x^{n-1}", "∑ k ∈ Finset.range n, x ^ k", "ℝ"),
        (r"2+4+\dots+100", "∑ k ∈ Finset.range (49 + 1), (2 + 2 * k)", "ℕ"),
        (r"1\cdot 2+2\cdot 3+\dots+n(n+1)", "∑ k ∈ Finset.Icc 1 n, k * (k + 1)", "ℕ"),
        (r"u_1+u_2+\dots+u_n", "∑ k ∈ Finset.Icc 1 n, u k", "ℤ"),
        (r"\sin^2 x", "Real.sin x ^ 2", "ℝ"),
        (r"\sin 2x \cos y", "Real.sin (2 * x) * Real.cos y", "ℝ"),
        (r"\sin(x) y", "Real.sin x * y", "ℝ"),
        (r"\ln x + \log_2 y", "Real.log x + Real.logb 2 y", "ℝ"),
        (r"e^{x+y}", "Real.exp (x + y)", "ℝ"),
        (r"\pi x", "Real.pi * x", "ℝ"),
        (r"\sin 30^\circ", "Real.sin (30 * Real.pi / 180)", "ℝ"),
        ("2.5", "(25 / 10 : ℚ)", "ℚ"),
        ("10{,}000", "10000", "ℕ"),
        ("x^23", "x ^ 2 * 3", "ℝ"),
    ],
)
def test_number(formula: str, text: str, kind: str) -> None:
    assert number(formula) == (text, kind)


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("a < b", "a < b"),
        (r"a \le b < 3", "a ≤ b ∧ b < 3"),
        ("a, b, a + b > 0", "a > 0 ∧ b > 0 ∧ a + b > 0"),
        (r"a \mid b", "a ∣ b"),
        (r"n \mid a", "(n : ℤ) ∣ a"),
        (r"3 \nmid n^2 - 1", "¬3 ∣ (n : ℤ) ^ 2 - 1"),
        ("a | b", "a ∣ b"),
        (r"a \equiv b \pmod{7}", "a ≡ b [ZMOD 7]"),
        (r"n \equiv m \pmod 7", "n ≡ m [MOD 7]"),
        (r"a \not\equiv b \pmod{n}", "¬a ≡ b [ZMOD (n : ℤ)]"),
        (r"a \equiv b (\bmod 7)", "a ≡ b [ZMOD 7]"),
        (r"a \equiv b \mod 7", "a ≡ b [ZMOD 7]"),
        (r"x \in A", "x ∈ A"),
        (r"x \notin A \cup B", "x ∉ A ∪ B"),
        (r"x \in [0, 1)", "x ∈ Set.Ico (0 : ℝ) (1 : ℝ)"),
        (r"x \in (y, \infty)", "x ∈ Set.Ioi y"),
        (r"A \cap B \subseteq A", "A ∩ B ⊆ A"),
        (r"A \setminus B = \emptyset", "A \\ B = ∅"),
        (r"n \in \{1, \dots, m\}", "n ∈ Finset.Icc 1 m"),
        (r"x \in \{y \in \mathbb{R} : y^2 < 2\}", "x ∈ {y : ℝ | y ^ 2 < 2}"),
        (r"x \in \mathbb{Z}", "∃ q : ℤ, (q : ℝ) = x"),
        (r"\sqrt{2} \notin \mathbb{Q}", "Irrational (Real.sqrt 2)"),
        (r"\forall z \in \mathbb{R}, z^2 \ge 0", "∀ z : ℝ, z ^ 2 ≥ 0"),
        (r"\forall z > 0 \exists w \in \mathbb{Z}: w > z", "∀ z : ℝ, z > 0 → ∃ w : ℤ, (w : ℝ) > z"),
        (r"\exists! k \in \mathbb{N}, k = n", "∃! k : ℕ, k = n"),
        (r"a = 1 \implies b = 2", "a = 1 → b = 2"),
        (r"a = 1 \lor b = 2 \iff \neg (a = b)", "a = 1 ∨ b = 2 ↔ a ≠ b"),
        (r"1 + 1 = 2", "1 + 1 = 2"),
        (r"\frac12 + \frac13 < 1", "(1 : ℚ) / 2 + 1 / 3 < 1"),
        (r"1 - 2 = -1", "(1 : ℤ) - 2 = -1"),
        (r"\sum_{k=1}^n 2^k = 2^{n+1} - 2", "∑ k ∈ Finset.Icc 1 n, (2 : ℤ) ^ k = 2 ^ (n + 1) - 2"),
        ("f(x) = f(y)", "f x = f y"),
        ("x ≤ y", "x ≤ y"),
        (r"x^{y} > 0", "x ^ y > 0"),
        (r"2^{a} > 0", "(2 : ℚ) ^ a > 0"),
    ],
)
def test_proposition(formula: str, text: str) -> None:
    assert lean(formula) == text


@pytest.mark.parametrize(
    ("formula", "hint"),
    [
        ("x +", "ends too early"),
        ("(x + 1", "a bracket is not closed"),
        ("x + 1)", "closed that was not opened"),
        (r"\frac{1}", "an argument"),
        (r"\int x", "not known"),
        ("x # y", "no meaning"),
        (r"a \equiv b", "no modulus"),
        (r"1 + 5 + 7 + \dots + n", "general term"),
        (r"\sum k", "runs over"),
        ("z + 1 = 2", "not introduced"),
        (r"x \mid y", "an integer is needed"),
        ("x! = 1", "must be a natural number"),
        ("f = 1", "different types|not a number"),
        (r"\sin^{-1} x = 1", "inverse"),
        (r"x \in y", "not a set"),
        ("u(n, m) = 1", "takes 1"),
        ("3 4 = 12", "side by side"),
    ],
)
def test_what_cannot_be_read_is_said(formula: str, hint: str) -> None:
    with pytest.raises(FormulaError, match=hint):
        lean(formula)
