"""The notation that the printer knows: constants to symbols, with Lean's own precedences."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from lean_project.compiled import inner, signed
from lean_project.olean.hashing import hash_of
from lean_project.olean.heap import Bytes, Ints

INFIX, PREFIX, POSTFIX = range(3)
MAX = 1024
"""Precedence of what needs no parentheses anywhere: names, literals."""


class Operator(NamedTuple):
    """How a constant with exactly `arity` arguments is printed."""

    constant: str
    symbol: str
    form: int
    arity: int
    left: int
    """Index of the argument that is printed first."""
    right: int
    own: int
    """Precedence of the whole, then of its arguments."""
    left_needs: int
    right_needs: int


def _infix(constant: str, symbol: str, arity: int, level: int, side: str = "") -> Operator:
    """An operator on the last two arguments; `side` is `l` or `r` if it associates."""
    left = level if side == "l" else level + 1
    right = level if side == "r" else level + 1
    return Operator(constant, f" {symbol} ", INFIX, arity, arity - 2, arity - 1, level, left, right)


_RELATIONS = {
    "LE.le": "≤", "LT.lt": "<", "GE.ge": "≥", "GT.gt": ">", "Dvd.dvd": "∣", "BEq.beq": "==", "bne": "!=",
    "HasSubset.Subset": "⊆", "HasSSubset.SSubset": "⊂", "HasEquiv.Equiv": "≈",
}  # fmt: skip
_BINARY = {
    "HAdd.hAdd": ("+", 65, "l"), "HSub.hSub": ("-", 65, "l"), "HMul.hMul": ("*", 70, "l"),
    "HDiv.hDiv": ("/", 70, "l"), "HMod.hMod": ("%", 70, "l"), "HPow.hPow": ("^", 75, "r"),
    "HAppend.hAppend": ("++", 65, "l"), "HSMul.hSMul": ("•", 73, "r"), "HOr.hOr": ("|||", 55, "l"),
    "HXor.hXor": ("^^^", 58, "l"), "HAnd.hAnd": ("&&&", 60, "l"),
    "HShiftLeft.hShiftLeft": ("<<<", 75, "l"), "HShiftRight.hShiftRight": (">>>", 75, "l"),
}  # fmt: skip
_SETS = {"Union.union": ("∪", 65), "Inter.inter": ("∩", 70), "SDiff.sdiff": ("\\", 70)}
_CONNECTIVES = {
    "And": ("∧", 35, "r"), "Or": ("∨", 30, "r"), "Iff": ("↔", 20, ""), "Prod": ("×", 35, "r"),
    "Sum": ("⊕", 30, "r"), "and": ("&&", 35, "l"), "or": ("||", 30, "l"),
}  # fmt: skip
_COERCIONS = {"Nat.cast": 3, "Int.cast": 3, "Rat.cast": 3, "Subtype.val": 3, "Fin.val": 2}

OPERATORS = (
    *(_infix(name, symbol, 4, 50) for name, symbol in _RELATIONS.items()),
    *(_infix(name, symbol, 6, level, side) for name, (symbol, level, side) in _BINARY.items()),
    *(_infix(name, symbol, 4, level, "l") for name, (symbol, level) in _SETS.items()),
    *(_infix(name, symbol, 2, level, side) for name, (symbol, level, side) in _CONNECTIVES.items()),
    *(
        Operator(name, "↑", PREFIX, arity, arity - 1, 0, MAX, MAX, 0)
        for name, arity in _COERCIONS.items()
    ),
    _infix("Eq", "=", 3, 50),
    _infix("Ne", "≠", 3, 50),
    Operator("HEq", " ≍ ", INFIX, 4, 1, 3, 50, 51, 51),
    Operator("Membership.mem", " ∈ ", INFIX, 5, 4, 3, 50, 51, 51),
    _infix("Function.comp", "∘", 5, 90, "r"),
    _infix("List.cons", "::", 3, 67, "r"),
    Operator("Not", "¬", PREFIX, 1, 0, 0, 40, 40, 0),
    Operator("not", "!", PREFIX, 1, 0, 0, 40, 40, 0),
    Operator("Neg.neg", "-", PREFIX, 3, 2, 0, 75, 75, 0),
    Operator("Inv.inv", "⁻¹", POSTFIX, 3, 2, 0, MAX, MAX, 0),
)

_ORDERED = sorted(OPERATORS, key=lambda operator: hash_of(operator.constant))
_HASHES = np.array([hash_of(operator.constant) for operator in _ORDERED], np.uint64)
_NUMBERS: Ints = np.array([operator[2:] for operator in _ORDERED], np.int32)

_PIECES = [operator.symbol.encode() for operator in _ORDERED]
SYMBOLS: Bytes = np.frombuffer(b"".join(_PIECES), np.uint8)
"""The symbols one after the other."""
SYMBOL_STARTS: Ints = np.cumsum([0, *map(len, _PIECES)]).astype(np.int32)

FORM, ARITY, LEFT, RIGHT, OWN, LEFT_NEEDS, RIGHT_NEEDS = range(7)


@inner
def operator_of(key: np.uint64, arguments: int) -> int:
    """The operator whose constant has this hash, applied to as many arguments; -1 if there is none."""
    row = np.searchsorted(_HASHES, key)
    if row == len(_HASHES) or _HASHES[row] != key or _NUMBERS[row, ARITY] != arguments:
        return -1
    return signed(row)


@inner
def operator_number(row: int, column: int) -> int:
    """A property of an operator: one of the columns `FORM` to `RIGHT_NEEDS`."""
    return signed(_NUMBERS[row, column])
