"""Types of variables: from what words said of them, and else from how formulas use them."""

from __future__ import annotations

from dataclasses import replace

from .choices import Choices
from .environment import Environment
from .errors import FormulaError
from .functions import REAL_FUNCTIONS
from .partners import INTEGER_LETTERS, bounds_reals, equals_integers, existential_types
from .terms import (
    Apply,
    Bind,
    Bound,
    Const,
    Num,
    Op,
    Term,
    Var,
    free_variables,
    op,
    walk,
)
from .types import (
    ALPHA,
    BLACKBOARD,
    INT,
    NAT,
    NUMBERS,
    RAT,
    REAL,
    Function,
    Number,
    SetOf,
    Type,
)
from .usage import Usage, usage_of

UNNAMED = "unnamed"
"""The sort of “a number” without a letter: the letter that we give it says nothing of its type."""
_REAL_LETTERS = frozenset("x y z t u s".split())


def choose_type(
    bound: Bound,
    terms: list[Term],
    env: Environment,
    given: list[Term] | None = None,
    exists: bool = False,
) -> Type:
    """The type of a variable, from its declaration and from the terms in its scope.

    `given` are those of the terms that are assumed, if not all of them are: what is claimed says
    nothing of the type.
    """
    unnamed = bound.sort == UNNAMED
    bound = replace(bound, sort=None) if unnamed else bound
    if bound.domain is not None:
        kind = _element_type(bound, terms, env, given)
        if kind is not None:
            return kind
    usage = usage_of(bound.name, terms)
    argument = _argument_type(usage, env)
    usage.natural |= argument == NAT
    usage.strict |= argument == NAT
    if bound.sort is None and argument not in (None, NAT):
        return argument
    container = env.types.get(usage.member_of)
    if bound.sort is None and isinstance(container, SetOf):
        return container.element
    if bound.sort is None:
        usage.integer |= not usage.real and equals_integers(bound.name, terms)
        if exists and not (usage.function or usage.contained or usage.natural or usage.integer):
            options = existential_types(bound.name, usage, terms, env)
            if options:
                return env.choices.pick("letters that exist", options)
        unnamed = unnamed or bounds_reals(bound.name, terms, env)
        return _from_usage("" if unnamed else bound.name, usage, env, terms)
    if bound.sort in ("set", "finset"):
        return SetOf(ALPHA, finite=bound.sort == "finset" or usage.finite_set)
    if bound.sort in NUMBERS:
        kind = NUMBERS[bound.sort]
        facts = terms if given is None else given
        return _integer_type(bound.name, usage, facts, env) if kind == INT else kind
    if "set:" in bound.sort:
        finite = bound.sort.startswith("finite") or usage.finite_set
        return SetOf(NUMBERS[bound.sort.partition(":")[2]], finite)
    if bound.sort.startswith("sequence"):
        element = bound.sort.partition(":")[2]
        return Function(
            (NAT,), NUMBERS[element] if element else sequence_values(bound.name, terms, env.choices)
        )
    if bound.sort == "function" and isinstance(argument, Function):
        return argument
    if bound.sort.startswith("function"):
        return _function_type(bound, usage)
    raise FormulaError(bound.name, f"a {bound.sort} has no type here")


def _argument_type(usage: Usage, env: Environment) -> Type | None:
    """What functions of known type want the variable to be."""
    for function, place in usage.arguments:
        if function in env.types or function in env.scope.notions:
            parameters = env.function(function).parameters
            if place < len(parameters):
                return parameters[place]
    return None


def _integer_type(name: str, usage: Usage, terms: list[Term], env: Environment) -> Number:
    """ℤ, or ℕ for integers known not to be negative: others keep negative exponents."""
    facts = env.facts.copy()
    for _ in range(2):  # what is said of one letter may rest on what is said later of another
        for term in terms:
            facts.learn(term)
    if usage.prime and Op("prime", (Var(name),)) in _conjuncts(terms):
        return NAT
    if facts.bounded_below(name):
        options = [(NAT, "non-negative integers as natural numbers")]
        if not usage.natural:
            options.append((INT, "positive integers as integers with a hypothesis"))
        return env.choices.pick("integers", options)
    if _is_index(usage, env):
        return env.choices.pick(f"index {name}", [(NAT, f"{name} is a natural number, an index")])
    if usage.strict:
        raise FormulaError(
            name, "this needs a nonnegative integer; “integer” alone allows negative ones"
        )
    return INT


def _is_index(usage: Usage, env: Environment) -> bool:
    """Whether the letter counts the terms of a sequence: there are none before the first one."""
    return any(function in env.scope.sequences for function, _ in usage.arguments)


def _conjuncts(terms: list[Term]) -> list[Term]:
    result: list[Term] = []
    for term in terms:
        result += term.args if isinstance(term, Op) and term.name == "and" else [term]
    return result


def _from_usage(name: str, usage: Usage, env: Environment, terms: list[Term]) -> Type:
    """A type for a variable of which no word says anything."""
    if usage.function:
        return env.choices.pick(
            f"function {name}",
            [
                (Function((REAL,) * usage.function, REAL), f"{name} is a real function"),
                (Function((INT,) * usage.function, INT), f"{name} is a function on ℤ"),
            ],
        )
    if usage.contained:
        return SetOf(ALPHA, finite=usage.finite_set)
    if usage.prime:
        asked = any(_asks_whole(part, name) for term in terms for part in walk(term))
        return INT if asked else NAT
    if usage.natural:
        return env.choices.pick(f"type {name}", _exponent_types(name, usage, terms))
    if usage.integer:
        return env.choices.pick(
            "letters in divisibility",
            [
                (INT, "letters without a type are integers"),
                (NAT, "letters without a type are natural numbers"),
            ],
        )
    options: list[tuple[Type, str]] = [
        (REAL, "letters without a type are real"),
        (INT, "letters without a type are integers"),
    ]
    whole = name.partition("_")[0] in INTEGER_LETTERS and not (usage.divided or usage.real)
    if whole:
        return env.choices.pick(
            "letters such as n",
            [(INT, "n and its like are integers"), (REAL, "n and its like are real")],
        )
    return env.choices.pick("letters", options)


def _asks_whole(term: Term, name: str) -> bool:
    """“$n$ is an even integer or a prime” speaks of negative numbers, too."""
    match term:
        case Op("is_in", (Var(found), Const("ZZ"))):
            return found == name
    return False


def _exponent_types(name: str, usage: Usage, terms: list[Term]) -> list[tuple[Type, str]]:
    """What an exponent, index or limit may be of which no word says anything."""
    natural = (NAT, f"{name} is a natural number")
    if usage.strict:
        return [natural]
    if any(_allows_negative(part, name) for term in terms for part in walk(term)):
        return [(INT, f"{name} is an integer")]
    if name.partition("_")[0] in _REAL_LETTERS and not usage.integer:
        return [(REAL, f"{name} is real"), natural]
    return [natural]


def _allows_negative(term: Term, name: str) -> bool:
    """Whether a comparison makes sense of a negative number only: `n < 0`, `n ≥ -5`."""
    match term:
        case Op("lt", (Var(found), Num("0"))) | Op("gt", (Num("0"), Var(found))):
            return found == name
        case Op("lt" | "le" | "gt" | "ge" | "eq" | "ne", (left, right)):
            sides = (left, right)
            negative = any(isinstance(side, Op) and side.name == "neg" for side in sides)
            return negative and Var(name) in sides
    return False


def _element_type(
    bound: Bound, terms: list[Term], env: Environment, given: list[Term] | None
) -> Type | None:
    match bound.domain:
        case Const(name) if name in BLACKBOARD:
            sort, relation = BLACKBOARD[name]
            said = [] if relation is None else [op(relation, Var(bound.name), Num("0"))]
            facts = [*(terms if given is None else given), *said]
            return choose_type(Bound(bound.name, sort), terms, env, facts)
        case Const("PP"):
            return NAT
        case Op("nat_interval" | "divisors", args):
            names = [n for arg in args for n in free_variables(arg)]
            return INT if any(env.types.get(n) == INT for n in names) else NAT
        case Op("set", args):
            return _widest(args)
        case Op("Icc" | "Ico" | "Ioc" | "Ioo" | "tuple", _):
            return NUMBERS.get(bound.sort or "", REAL)
        case Var(name):
            kind = env.type_of(name)
            if isinstance(kind, SetOf):
                return kind.element
    return None


def _widest(args: tuple[Term, ...]) -> Number:
    if any(isinstance(arg, Op) and arg.name == "neg" for arg in args):
        return INT
    return NAT if all(not free_variables(arg) for arg in args) else INT


def sequence_values(name: str, terms: list[Term], choices: Choices) -> Number:
    """The type of a sequence's terms, from the equations about it."""
    parts = [
        part
        for term in terms
        for equation in _equations(term)
        if _mentions(equation, name)
        for part in walk(equation)
    ]
    operators = {part.name for part in parts if isinstance(part, Op)}
    starts = any(
        isinstance(part, Op)
        and part.name == "eq"
        and isinstance(part.args[0], Apply)
        and part.args[0].function == name
        and isinstance(part.args[0].args[0], Num)
        for part in parts
    )
    real = (REAL, f"{name} has real terms")
    if operators & REAL_FUNCTIONS.keys() or not starts:
        return choices.pick(f"values of {name}", [real, (INT, f"{name} has integer terms")])
    if "div" in operators:
        return choices.pick(f"values of {name}", [(RAT, f"{name} has rational terms"), real])
    if operators & {"minus", "neg"}:
        return choices.pick(f"values of {name}", [(INT, f"{name} has integer terms"), real])
    return choices.pick(
        f"values of {name}",
        [(NAT, f"{name} has natural numbers as terms"), (INT, f"{name} has integer terms"), real],
    )


def _equations(term: Term) -> list[Term]:
    """The equations that hypotheses consist of."""
    match term:
        case Op("and", args):
            return [equation for arg in args for equation in _equations(arg)]
        case Bind("forall", _, _, body) | Op("implies", (_, body)):
            return _equations(body)
        case Op("eq", (Apply(), _)):
            return [term]
    return []


def _mentions(equation: Term, name: str) -> bool:
    match equation:
        case Op("eq", (Apply(function, _), _)):
            return function == name
    return False


def _function_type(bound: Bound, usage: Usage) -> Type:
    """`function:real:real` says both types; `function` alone takes them from its use."""
    parts = bound.sort.split(":")[1:] if bound.sort else []
    if len(parts) >= 2:
        return Function(tuple(NUMBERS[part] for part in parts[:-1]), NUMBERS[parts[-1]])
    count = max(usage.function, 1)
    return Function((REAL,) * count, REAL)
