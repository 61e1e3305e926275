"""Ellipses: `1 + 2 + ⋯ + n` to a sum, when the general term can be told reliably.

The last term is taken for the general one, some part of it varying; a guess stands only if it
gives every term written before the dots.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from fractions import Fraction

from .errors import FormulaError
from .terms import (
    Apply,
    Bind,
    Bound,
    Const,
    Dots,
    Num,
    Op,
    Sub,
    Term,
    Var,
    free_variables,
    op,
    replaced,
    walk,
)

_INDEX_NAMES = ("k", "i", "j", "l", "m", "t")
_FIRST_INDICES = (1, 0, 2, 3, 4, 5, -1)


def fold_ellipsis(name: str, items: tuple[Term, ...]) -> Term:
    """The sum (`add`) or product (`mul`) that the items with `Dots` among them stand for."""
    if items.count(Dots()) != 1:
        raise FormulaError("…", "the pattern has more than one ellipsis")
    place = items.index(Dots())
    before, after = items[:place], items[place + 1 :]
    if len(before) < 1 or not after:
        raise FormulaError("…", "the pattern needs terms on both sides of the ellipsis")
    for last in range(len(after), 0, -1):
        folded = _fold(name, before, after[:last])
        if folded is not None:
            rest = after[last:]
            return folded if not rest else Op(name, (folded, *rest))
    raise FormulaError("…", "the general term of the pattern is not clear")


def index_range(items: tuple[Term, ...]) -> Term:
    """The integer interval that `{1, 2, …, n}` stands for."""
    place = items.index(Dots())
    before, after = items[:place], items[place + 1 :]
    if len(after) != 1 or not before:
        raise FormulaError("…", "the set needs elements on both sides of the ellipsis")
    values = [_value(item) for item in before]
    if any(value is None or value != values[0] + k for k, value in enumerate(values)):  # type: ignore[operator]
        raise FormulaError("…", "the elements before the ellipsis are not consecutive")
    return op("nat_interval", before[0], after[0])


def _fold(name: str, before: tuple[Term, ...], ending: tuple[Term, ...]) -> Term | None:
    samples = [_plain(item) for item in before]
    last = _plain(ending[-1])
    used = set().union(*(free_variables(item) for item in (*before, *ending)))
    index = next(letter for letter in _INDEX_NAMES if letter not in used)
    for varying in _varying_parts(last):
        general = replaced(last, varying, Var(index))
        if len(before) == 1 and not isinstance(general, (Var, Sub, Apply)):
            continue
        start = _start(general, index, samples)
        if start is None or not _ends_well(general, index, varying, ending):
            continue
        bound = Bound(index, domain=op("nat_interval", Num(str(start)), varying))
        return Bind("sum" if name == "add" else "prod", (bound,), None, general)
    return _arithmetic(name, samples, last, index) if len(ending) == 1 else None


def _plain(item: Term) -> Term:
    return op("neg", item.args[0]) if isinstance(item, Op) and item.name == "minus" else item


def _varying_parts(last: Term) -> Iterator[Term]:
    """Parts of the last term that may be its index, likeliest first: `n - 1`, `n`, `100`."""
    seen: dict[Term, None] = {}
    for part in walk(last):
        shifted = (
            isinstance(part, Op)
            and part.name == "add"
            and len(part.args) == 2
            and isinstance(part.args[0], Var)
        )
        if shifted and free_variables(replaced(last, part, Num("0"))).keys().isdisjoint(
            free_variables(part)
        ):
            seen[part] = None
    for part in walk(last):
        if isinstance(part, Var):
            seen[part] = None
    for part in walk(last):
        if isinstance(part, Num):
            seen[part] = None
    yield from seen


def _start(general: Term, index: str, samples: list[Term]) -> int | None:
    """The first index for which the general term gives all the samples in a row."""
    values = [_value(sample) for sample in samples]
    if None in values:
        return None
    for start in _FIRST_INDICES:
        made = [_value(general, {index: Fraction(start + k)}) for k in range(len(samples))]
        if made == values:
            return start if start >= 0 else None
    return None


def _ends_well(general: Term, index: str, varying: Term, ending: tuple[Term, ...]) -> bool:
    """Whether terms between the dots and the last one, as in `⋯ + (n-1) + n`, fit too."""
    top = _value(varying)
    if top is None:
        return False
    return all(
        _value(general, {index: top - (len(ending) - 1 - k)}) == _value(_plain(item))
        for k, item in enumerate(ending)
    )


def _arithmetic(name: str, samples: list[Term], last: Term, index: str) -> Term | None:
    """`2 + 4 + ⋯ + 100`: numerals in arithmetic progression."""
    numbers = [_value(sample) for sample in samples]
    end = _value(last) if isinstance(last, Num) else None
    if end is None or None in numbers or len(numbers) < 2:
        return None
    first, step = numbers[0], numbers[1] - numbers[0]  # type: ignore[operator]
    if first is None or step <= 0 or (end - first) % step or end < first:
        return None
    if any(value != first + k * step for k, value in enumerate(numbers)):
        return None
    general = op("add", Num(str(first)), op("mul", Num(str(step)), Var(index)))
    bound = Bound(index, domain=op("nat_interval", Num("0"), Num(str((end - first) // step))))
    return Bind("sum" if name == "add" else "prod", (bound,), None, general)


def _value(term: Term, values: dict[str, Fraction] | None = None) -> Fraction | None:
    """The value of a term, unknown symbols standing for arbitrary fixed numbers."""
    values = values or {}
    match term:
        case Num(value):
            return Fraction(value)
        case Var(name):
            return values.get(name, _arbitrary(name))
        case Const(name):
            return _arbitrary(name)
        case Apply(function, args):
            parts = [_value(arg, values) for arg in args]
            return None if None in parts else _arbitrary(f"{function}{parts}")
        case Op(name, args):
            parts = [_value(arg, values) for arg in args]
            known = [part for part in parts if part is not None]
            return _operate(name, known) if len(known) == len(parts) else None
    return None


def _arbitrary(name: str) -> Fraction:
    return Fraction(zlib.crc32(name.encode()) % 9973 + 1000)


def _operate(name: str, parts: list[Fraction]) -> Fraction | None:
    match name, parts:
        case "add", _:
            return sum(parts, Fraction(0))
        case (("neg" | "minus"), [value]):
            return -value
        case "mul", _:
            product = Fraction(1)
            for part in parts:
                product *= part
            return product
        case "div", [top, bottom]:
            return top / bottom if bottom else None
        case "pow", [base, exponent]:
            if exponent.denominator == 1 and 0 <= exponent <= 60:
                return base ** int(exponent)
    return _arbitrary(f"{name}{parts}")
