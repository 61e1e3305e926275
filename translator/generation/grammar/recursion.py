"""Recursive definitions: `a_0 = 1`, `a_{n+1} = 2 a_n` to Lean's equations by cases."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.choices import Choices
from translator.formulas.environment import Environment, lean_name
from translator.formulas.errors import FormulaError
from translator.formulas.facts import linear
from translator.formulas.infer import sequence_values
from translator.formulas.propositions import write_value
from translator.formulas.resolve import Resolver
from translator.formulas.scope import Notion, Scope
from translator.formulas.terms import Apply, Bind, Num, Op, Term, Var, op, rebuild, walk
from translator.formulas.types import NAT, NUMBERS

from .entries import Entry


@dataclass
class _Cases:
    """First values by index, and the step: index variable, its shift, the value."""

    first: dict[int, Term] = field(default_factory=dict)
    step: tuple[str, int, Term] | None = None


def write_recursion(entry: Entry, name: str, choices: Choices, scope: Scope) -> str:
    """The Lean definition by cases of a sequence given by first values and a recursion."""
    scope.sequences.add(entry.symbol)
    resolve = Resolver(scope, choices)
    equations = [resolve(equation) for equation in entry.equations]
    cases = _cases(entry.symbol, equations)
    if cases.step is None or not cases.first:
        raise FormulaError(entry.symbol, "a recursion needs first values and a step")
    kind = NUMBERS[entry.sort] if entry.sort else sequence_values(entry.symbol, equations, choices)
    scope.notions[entry.symbol] = Notion(name, (NAT,), kind)
    env = Environment(scope, choices)
    start, count = min(cases.first), max(cases.first) + 1
    if set(cases.first) != set(range(start, count)):
        raise FormulaError(entry.symbol, "a first value is missing")
    index, shift, value = cases.step
    if shift > count:
        raise FormulaError(entry.symbol, "a first value is missing")
    lines = [f"  | {k} => 0" for k in range(start)]
    lines += [f"  | {k} => {write_value(env, cases.first[k], kind)}" for k in range(start, count)]
    env.declare(index, NAT)
    shifted = _shift(value, index, count - shift)
    _check_decreasing(entry.symbol, shifted, index, count)
    lines.append(f"  | {lean_name(index)} + {count} => {write_value(env, shifted, kind)}")
    return f"def {name} : ℕ → {kind.lean}\n" + "\n".join(lines)


def _cases(symbol: str, equations: list[Term]) -> _Cases:
    cases = _Cases()
    for equation in _flat(equations):
        match equation:
            case Op("eq", (Apply(found, (Num(index),)), value)) if found == symbol:
                cases.first[int(index)] = value
            case Op("eq", (Apply(found, (index_term,)), value)) if found == symbol:
                form = linear(index_term)
                names = [n for n in form or {} if n]
                if form is None or len(names) != 1 or form[names[0]] != 1 or cases.step:
                    raise FormulaError(symbol, "the recursion is not understood")
                cases.step = (names[0], form[""], value)
            case _:
                raise FormulaError(symbol, "a definition by recursion consists of equations")
    return cases


def _flat(terms: list[Term]) -> list[Term]:
    """The equations, without “and” and without the quantifier that says for which indices."""
    result: list[Term] = []
    for term in terms:
        match term:
            case Op("and", args):
                result += _flat(list(args))
            case Bind("forall", _, _, body):
                result += _flat([body])
            case Op("implies", (_, body)):
                result += _flat([body])
            case _:
                result.append(term)
    return result


def _shift(term: Term, index: str, by: int) -> Term:
    """The term with `index + by` for the index, sums of numerals simplified."""
    form = linear(term)
    if (
        form is not None
        and form.get(index) == 1
        and not any(value for name, value in form.items() if name not in ("", index))
    ):
        constant = form[""] + by
        if constant == 0:
            return Var(index)
        if constant > 0:
            return op("add", Var(index), Num(str(constant)))
        return op("add", Var(index), op("minus", Num(str(-constant))))
    return rebuild(term, lambda part: _shift(part, index, by))


def _check_decreasing(symbol: str, value: Term, index: str, count: int) -> None:
    for part in walk(value):
        if isinstance(part, Apply) and part.function == symbol:
            form = linear(part.args[0])
            if form is None or form.get(index) != 1 or not 0 <= form[""] < count:
                raise FormulaError(symbol, "the recursion does not go back to earlier terms")
