"""What a template says about whole numbers is so: closed goals are worked out in Python."""

from __future__ import annotations

import math
import operator
import random
from collections.abc import Callable, Mapping

from translator.dataset.synthetic.builders import eq
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.families import FAMILIES
from translator.verbalizer import lean_statement
from translator.verbalizer.sorts import INT, NAT
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Bind, Num, Op, Term, Var, constructs_of, op, sort_of, walk

_DRAWS = 40
_WORKED_OUT: dict[str, Callable[..., int]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "pow": pow,
    "neg": operator.neg,
    "mod": operator.mod,
    "ediv": operator.floordiv,
    "gcd": math.gcd,
    "lcm": math.lcm,
    "factorial": math.factorial,
    "choose": math.comb,
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "dvd": lambda a, b: b % a == 0,
    "even": lambda a: a % 2 == 0,
    "odd": lambda a: a % 2 == 1,
    "coprime": lambda a, b: math.gcd(a, b) == 1,
    "rem_eq": lambda a, m, r: a % m == r,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "not": operator.not_,
    "cast": lambda a: a,
}
_RANGES: dict[str, Callable[..., range]] = {
    "frange": range,
    "fIcc": lambda low, high: range(low, high + 1),
    "fIco": range,
}
_BOUND = {"sum", "prod", "filter"}


def _value(term: Term, given: Mapping[str, int]) -> int:
    match term:
        case Num(value, _):
            return value
        case Var(name, _):
            return given[name]
        case Op(found, (left, Num(modulus, _)), _) if found.name == "mod":
            return _modulo(left, modulus, given)
        case Op(found, (of,), _) if found.name == "card":
            return len(_elements(of, given))
        case Op(found, args, _):
            return int(_WORKED_OUT[found.name](*(_value(arg, given) for arg in args)))
        case Bind(kind, (index,), over, body, _) if over is not None:
            values = (_value(body, {**given, index.name: i}) for i in _elements(over, given))
            return sum(values) if kind == "sum" else math.prod(values)
    raise KeyError(term)


def _modulo(term: Term, modulus: int, given: Mapping[str, int]) -> int:
    """A remainder; powers in it are not worked out first."""
    match term:
        case Op(found, (base, exponent), _) if found.name == "pow":
            return pow(_value(base, given), _value(exponent, given), modulus)
        case Op(found, (left, right), _) if found.name in ("add", "mul"):
            sides = (_modulo(side, modulus, given) for side in (left, right))
            return int(_WORKED_OUT[found.name](*sides)) % modulus
    return _value(term, given) % modulus


def _elements(over: Term, given: Mapping[str, int]) -> list[int]:
    match over:
        case Op(found, ends, _):
            return list(_RANGES[found.name](*(_value(end, given) for end in ends)))
        case Bind("filter", (index,), inside, test, _) if inside is not None:
            return [i for i in _elements(inside, given) if _value(test, {**given, index.name: i})]
    raise KeyError(over)


def _can_be_worked_out(statement: Statement) -> bool:
    known = {*_WORKED_OUT, *_RANGES, *_BOUND, "card"}
    plain = (NAT.lean, INT.lean, f"Finset {NAT.lean}", f"Finset {INT.lean}", "Prop")
    return (
        not statement.variables
        and not statement.hypotheses
        and constructs_of(statement.goal) <= known
        and all(sort_of(part).lean in plain for part in walk(statement.goal))
    )


def test_closed_goals_about_whole_numbers_hold() -> None:
    wrong: list[str] = []
    used: set[str] = set()
    count = 0
    for family in FAMILIES:
        for number in range(_DRAWS):
            choices = random.Random(f"values/{family.name}/{number}")
            statement = family.make(Draw(choices, family.area, family.name))
            if _can_be_worked_out(statement):
                count += 1
                used |= constructs_of(statement.goal)
                if not _value(statement.goal, {}):
                    wrong.append(lean_statement(statement))
    assert not wrong, "\n".join(wrong)
    assert count > 300
    assert used >= {"mod", "pow", "sum", "prod", "gcd", "filter", "card", "choose"}


def test_a_wrong_goal_is_noticed() -> None:
    assert _value(eq(op("mod", Num(17, NAT), 5), 2), {})
    assert not _value(eq(op("mod", Num(17, NAT), 5), 3), {})
