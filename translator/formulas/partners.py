"""What the letters around an untyped letter say of its type."""

from __future__ import annotations

from collections.abc import Iterator

from .environment import Environment
from .functions import REAL_FUNCTIONS
from .terms import Apply, Bind, Bound, Const, Num, Op, Term, Var, children, free_variables, op, walk
from .types import INT, NAT, REAL, Function, Number, Type
from .usage import Usage, usage_of

INTEGER_LETTERS = frozenset("n m k i j N M K l ell".split())

_RING = ("add", "mul", "pow", "minus", "neg")
_RELATIONS = ("eq", "ne", "lt", "le", "gt", "ge")


def equals_integers(name: str, terms: list[Term]) -> bool:
    """Whether an equation without division ties the letter to one that words call an integer.

    “If $p$ is prime and $p = ab$” speaks of integers `a` and `b`.
    """
    for part in (part for term in terms for part in walk(term)):
        if not (isinstance(part, Op) and part.name == "eq") or name not in free_variables(part):
            continue
        plain = all(
            isinstance(inner, Var | Num) or (isinstance(inner, Op) and inner.name in _RING)
            for arg in part.args
            for inner in walk(arg)
        )
        if plain and any(usage_of(other, terms).integer for other in free_variables(part)):
            return True
    return False


def existential_types(
    name: str, usage: Usage, terms: list[Term], env: Environment
) -> list[tuple[Type, str]]:
    """Types of a letter of which a text says only that it exists; none if nothing tells.

    “If $a \\mid b$, then $b = ac$ for some $c$” means an integer `c`; “there is $n$ with
    $1/n < x$” means an integer because of its letter.
    """
    options: list[tuple[Type, str]] = [
        (INT, f"{name} is an integer as the letters around it are"),
        (REAL, f"{name} is real"),
    ]
    if len(name.partition("_")[0]) > 1 and name.partition("_")[0] != "ell":
        return []  # a Greek letter is small or an angle, whatever stands around it
    partners = [kind for term in terms for kind in _partners(name, term, env)]
    if partners and all(kind in (NAT, INT) for kind in partners) and not usage.divided:
        return options
    whole = name.partition("_")[0] in INTEGER_LETTERS and usage.divided
    if (whole or _in_fraction(name, terms)) and not usage.real:
        return [(INT, f"{name} is an integer"), (REAL, f"{name} is real")]
    return []


def bounds_reals(name: str, terms: list[Term], env: Environment) -> bool:
    """Whether it is the `M` of “$a_n \\le M$”, a bound of real numbers and not an integer."""
    return name == "M" and any(kind == REAL for t in terms for kind in _partners(name, t, env))


def _partners(name: str, term: Term, env: Environment) -> Iterator[Type]:
    """The types of what the letter is compared with; real where the comparison divides."""
    if isinstance(term, Bind) and any(bound.name == name for bound in term.bound):
        return
    if not (isinstance(term, Op) and term.name in _RELATIONS):
        for part in children(term):
            yield from _partners(name, part, env)
        return
    if name not in free_variables(term):
        return
    for part in _outside_exponents(term):
        match part:
            case Var(other) if other != name and other in env.types:
                yield env.types[other]
            case Apply(function, _):
                kind = env.types.get(function)
                yield kind.result if isinstance(kind, Function) else REAL
            case Op(operator, _) if operator == "div" or operator in REAL_FUNCTIONS:
                yield REAL
            case Num(value) if not value.isdigit():
                yield REAL


def _outside_exponents(term: Term) -> Iterator[Term]:
    """The parts of a comparison; an exponent says nothing of the base."""
    yield term
    parts = term.args[:1] if isinstance(term, Op) and term.name == "pow" else children(term)
    for part in parts:
        yield from _outside_exponents(part)


def _in_fraction(name: str, terms: list[Term]) -> bool:
    """Whether it is the `p` or the `q` of a fraction `p/q`."""
    letters = (Var("p"), Var("q"))
    return Var(name) in letters and any(
        isinstance(part, Op) and part.name == "div" and set(part.args) == set(letters)
        for term in terms
        for part in walk(term)
    )


def nonzero_divisors(term: Bind, env: Environment) -> list[Term]:
    """That the letters of an existence that something is divided by are not zero.

    A text that says “there is $n$ with $1/n < x$” does not mean `n = 0`, where Lean has `1/0 = 0`.
    """
    scope = [part for part in (term.guard, term.body) if part is not None]
    divisors = {
        name
        for part in (part for each in scope for part in walk(each))
        if isinstance(part, Op) and part.name == "div"
        for name in _factors(part.args[1])
    }
    found: list[Term] = []
    for bound in term.bound:
        kind = env.types.get(bound.name)
        if bound.name in divisors and isinstance(kind, Number):
            said = [part for each in scope for part in _conjuncts(each)]
            nonzero = op("ne", Var(bound.name), Num("0"))
            if nonzero not in said and not _excludes_zero(bound, said):
                found.append(nonzero)
    return found


def _excludes_zero(bound: Bound, said: list[Term]) -> bool:
    """Whether a condition says that the letter is positive or negative."""
    variable = Var(bound.name)
    for part in said:
        match part:
            case Op("lt" | "gt", (left, right)) if variable in (left, right):
                other = right if left == variable else left
                if isinstance(other, Num):
                    smaller = left if part.name == "lt" else right
                    if smaller == other or other == Num("0"):
                        return True
            case Op("le", (Num(value), right)) | Op("ge", (right, Num(value))):
                if right == variable and value != "0":
                    return True
            case Op("prime", (inner,)) if inner == variable:
                return True
    return isinstance(bound.domain, Const) and bound.domain.name.endswith(("+", "-", "≠0", "PP"))


def _factors(term: Term) -> Iterator[str]:
    """The letters that a product or power consists of."""
    match term:
        case Var(name):
            yield name
        case Op("mul", args):
            for arg in args:
                yield from _factors(arg)
        case Op("pow", (base, _)):
            yield from _factors(base)


def _conjuncts(term: Term) -> Iterator[Term]:
    if isinstance(term, Op) and term.name == "and":
        for arg in term.args:
            yield from _conjuncts(arg)
    else:
        yield term
