"""One row of the table of constructs: how a notion is written in Lean, in LaTeX and in words."""

from __future__ import annotations

from dataclasses import dataclass

from translator.verbalizer.sorts import (
    COMPLEX,
    FIELDS,
    INT,
    NAT,
    NUMBERS,
    PROP,
    RAT,
    REAL,
    Sort,
)

MAX = 1024
"""The precedence of what never needs parentheses."""


@dataclass(frozen=True)
class Construct:
    """A notion of the vocabulary.

    Templates hold `{0}`, `{1:65}`, `{2:!}`: the argument's number and the precedence below which
    it is put in parentheses (`!`: all but atoms). `words` are clauses for propositions and noun
    phrases for terms; `nots` are the clauses of the negation; `adjective` is what may stand before
    a noun (“an even integer”). The signature is `T T : Prop`: letters T, U, V stand for any sort,
    W for ℕ or ℤ, F for a field of numbers, A for numbers of any kind; `*` is not looked at.
    """

    name: str
    area: str
    signature: str
    lean: str
    prec: int
    latex: tuple[str, ...] = ()
    latex_prec: int = MAX
    words: tuple[str, ...] = ()
    nots: tuple[str, ...] = ()
    adjective: str = ""

    def __hash__(self) -> int:
        return hash(self.name)


_FIXED = {"ℕ": NAT, "ℤ": INT, "ℚ": RAT, "ℝ": REAL, "ℂ": COMPLEX, "Prop": PROP}
_RESTRICTED = {"W": (NAT, INT), "F": FIELDS, "A": NUMBERS, "Z": (INT, *FIELDS)}


def result_sort(
    found: Construct, args: list[Sort | None], wanted: Sort | None
) -> tuple[list[Sort], Sort | None]:
    """The sorts of the arguments and of the result; None for the result if they do not fit.

    An argument's sort is None where a numeral takes the sort of the others.
    """
    left, _, right = found.signature.partition(":")
    tokens = left.split()
    if len(tokens) != len(args):
        return [], None
    bound: dict[str, Sort] = {}
    for token, sort in zip(tokens, args, strict=True):
        if sort is None or token == "*":
            continue
        if _FIXED.get(token, sort) != sort or sort not in _RESTRICTED.get(token, (sort,)):
            return [], None
        if token not in _FIXED and bound.setdefault(token, sort) != sort:
            return [], None
    result = right.strip()
    final = _FIXED.get(result) or bound.get(result) or wanted
    if final is not None and result not in bound and result in tokens:
        bound[result] = final
    sorts = [
        sort or _FIXED.get(token) or bound.get(token) or NAT
        for token, sort in zip(tokens, args, strict=True)
    ]
    return sorts, final or (NAT if result in ("A", "W") else None)
