"""Functions and constants whose types are fixed, with their Lean names."""

from __future__ import annotations

from .pieces import APPLICATION, ATOM, Piece
from .terms import Bind, Num, Op, Term

REAL_FUNCTIONS = {
    "sqrt": "Real.sqrt",
    "sin": "Real.sin",
    "cos": "Real.cos",
    "tan": "Real.tan",
    "log": "Real.log",
    "exp": "Real.exp",
    "arctan": "Real.arctan",
    "arcsin": "Real.arcsin",
    "arccos": "Real.arccos",
    "sinh": "Real.sinh",
    "cosh": "Real.cosh",
    "cot": "Real.cot",
    "logb": "Real.logb",
}

NATURAL_FUNCTIONS = {
    "factorial": "Nat.factorial {}",
    "choose": "Nat.choose {} {}",
    "totient": "Nat.totient {}",
    "divisor_count": "(Nat.divisors {}).card",
    "fibonacci": "Nat.fib {}",
    "digit_sum": "(Nat.digits 10 {}).sum",
    "digit_count": "(Nat.digits 10 {}).length",
    "card": "{}.card",
}
"""Functions from naturals to naturals."""

CONSTANTS = {"pi": Piece("Real.pi", ATOM), "e": Piece("Real.exp 1", APPLICATION)}


def is_anchored(term: Term) -> bool:
    """Whether the Lean text of the term fixes its type without help."""
    match term:
        case Num():
            return False
        case Op("add" | "mul" | "div" | "neg" | "minus" | "abs" | "max" | "min" | "mod", args):
            return any(is_anchored(arg) for arg in args)
        case Op("pow", (base, _)):
            return is_anchored(base)
        case Bind("sum" | "prod", _, _, body):
            return is_anchored(body)
    return True
