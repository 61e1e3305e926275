"""The vocabulary of mathematical English as tables (long because they are all here).

To teach the reader a word, add a row. A row says what the word means as a term; the grammar
(`noun_phrases`, `verb_phrases`) says how words combine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from translator.formulas.terms import Bind, Bound, Const, Num, Op, Term, Var, conjunction, op

ZERO, ONE, TWO = Num("0"), Num("1"), Num("2")

Unary = Callable[[Term], Term]
Binary = Callable[[Term, Term], Term]
Collective = Callable[[tuple[Term, ...]], Term]


@dataclass(frozen=True)
class Noun:
    """A kind of thing: the type it has and what is true of it."""

    sort: str | None
    condition: Unary | None = None


@dataclass(frozen=True)
class Relational:
    """A noun or adjective with a complement: “multiple of m”, “divisible by m”."""

    prepositions: tuple[str, ...]
    relation: Binary


def _pairwise(relation: Binary) -> Collective:
    def hold(terms: tuple[Term, ...]) -> Term:
        pairs = [relation(x, y) for i, x in enumerate(terms) for y in terms[i + 1 :]]
        return conjunction(pairs)

    return hold


def _successive(relation: Binary) -> Collective:
    return lambda terms: conjunction([relation(x, y) for x, y in pairwise(terms)])


def plus(x: Term, y: Term) -> Term:
    """`x + y`."""
    return op("add", x, y)


def less(x: Term, y: Term) -> Term:
    """`x - y`."""
    return op("add", x, op("minus", y))


def divides(x: Term, y: Term) -> Term:
    """`x ∣ y`."""
    return op("dvd", x, y)


def _some_power(exponent: Term) -> Unary:
    return lambda x: Bind(
        "exists", (Bound("r", "int"),), None, op("eq", x, op("pow", Var("r"), exponent))
    )


def _member(name: str) -> Unary:
    return lambda x: op("mem", x, Const(name))


def _composite(x: Term) -> Term:
    return op("and", op("lt", ONE, x), op("not", op("prime", x)))


ADJECTIVES: dict[str, Unary] = {
    "even": lambda x: op("even", x),
    "odd": lambda x: op("odd", x),
    "prime": lambda x: op("prime", x),
    "composite": _composite,
    "positive": lambda x: op("lt", ZERO, x),
    "strictly positive": lambda x: op("lt", ZERO, x),
    "negative": lambda x: op("lt", x, ZERO),
    "strictly negative": lambda x: op("lt", x, ZERO),
    "nonnegative": lambda x: op("le", ZERO, x),
    "non-negative": lambda x: op("le", ZERO, x),
    "nonpositive": lambda x: op("le", x, ZERO),
    "non-positive": lambda x: op("le", x, ZERO),
    "nonzero": lambda x: op("ne", x, ZERO),
    "non-zero": lambda x: op("ne", x, ZERO),
    "zero": lambda x: op("eq", x, ZERO),
    "irrational": lambda x: op("not", op("mem", x, Const("QQ"))),
    "rational": _member("QQ"),
    "nonempty": lambda x: op("ne", x, Const("emptyset")),
    "non-empty": lambda x: op("ne", x, Const("emptyset")),
    "empty": lambda x: op("eq", x, Const("emptyset")),
    "injective": lambda x: op("injective", x),
    "one-to-one": lambda x: op("injective", x),
    "surjective": lambda x: op("surjective", x),
    "onto": lambda x: op("surjective", x),
    "bijective": lambda x: op("bijective", x),
    "strictly increasing": lambda x: op("strict_mono", x),
    "strictly decreasing": lambda x: op("strict_anti", x),
    "nondecreasing": lambda x: op("monotone", x),
    "non-decreasing": lambda x: op("monotone", x),
    "nonincreasing": lambda x: op("antitone", x),
    "non-increasing": lambda x: op("antitone", x),
    "monotone": lambda x: op("or", op("monotone", x), op("antitone", x)),
    "two-digit": lambda x: op("and", op("le", Num("10"), x), op("le", x, Num("99"))),
    "three-digit": lambda x: op("and", op("le", Num("100"), x), op("le", x, Num("999"))),
    "four-digit": lambda x: op("and", op("le", Num("1000"), x), op("le", x, Num("9999"))),
}
"""Adjectives that say something of one thing at a time."""

AMBIGUOUS_ADJECTIVES: dict[str, tuple[tuple[Unary, str], ...]] = {
    "increasing": (
        (lambda x: op("strict_mono", x), "increasing means strictly increasing"),
        (lambda x: op("monotone", x), "increasing allows equal values"),
    ),
    "decreasing": (
        (lambda x: op("strict_anti", x), "decreasing means strictly decreasing"),
        (lambda x: op("antitone", x), "decreasing allows equal values"),
    ),
}
"""Adjectives with several meanings, likeliest first."""

SORT_ADJECTIVES = {
    "real": "real",
    "rational": "rat",
    "integral": "int",
    "natural": "nat",
    "whole": "int",
    "real-valued": "real",
}
"""Adjectives that give a type to the noun after them: “a real number”."""

COLLECTIVE: dict[str, Collective] = {
    "distinct": _pairwise(lambda x, y: op("ne", x, y)),
    "pairwise distinct": _pairwise(lambda x, y: op("ne", x, y)),
    "mutually distinct": _pairwise(lambda x, y: op("ne", x, y)),
    "different": _pairwise(lambda x, y: op("ne", x, y)),
    "unequal": _pairwise(lambda x, y: op("ne", x, y)),
    "equal": _successive(lambda x, y: op("eq", x, y)),
    "coprime": _pairwise(lambda x, y: op("coprime", x, y)),
    "relatively prime": _pairwise(lambda x, y: op("coprime", x, y)),
    "mutually prime": _pairwise(lambda x, y: op("coprime", x, y)),
    "pairwise coprime": _pairwise(lambda x, y: op("coprime", x, y)),
    "pairwise relatively prime": _pairwise(lambda x, y: op("coprime", x, y)),
    "consecutive": _successive(lambda x, y: op("eq", y, plus(x, ONE))),
    "disjoint": _pairwise(lambda x, y: op("eq", op("inter", x, y), Const("emptyset"))),
}
"""Adjectives that say something of several things together."""

RELATIONS: dict[str, Binary] = {
    "divisible by": lambda x, y: divides(y, x),
    "evenly divisible by": lambda x, y: divides(y, x),
    "equal to": lambda x, y: op("eq", x, y),
    "the same as": lambda x, y: op("eq", x, y),
    "different from": lambda x, y: op("ne", x, y),
    "distinct from": lambda x, y: op("ne", x, y),
    "not equal to": lambda x, y: op("ne", x, y),
    "other than": lambda x, y: op("ne", x, y),
    "unequal to": lambda x, y: op("ne", x, y),
    "coprime to": lambda x, y: op("coprime", x, y),
    "coprime with": lambda x, y: op("coprime", x, y),
    "relatively prime to": lambda x, y: op("coprime", x, y),
    "prime to": lambda x, y: op("coprime", x, y),
    "greater than": lambda x, y: op("lt", y, x),
    "strictly greater than": lambda x, y: op("lt", y, x),
    "larger than": lambda x, y: op("lt", y, x),
    "bigger than": lambda x, y: op("lt", y, x),
    "more than": lambda x, y: op("lt", y, x),
    "exceeding": lambda x, y: op("lt", y, x),
    "above": lambda x, y: op("lt", y, x),
    "greater than or equal to": lambda x, y: op("le", y, x),
    "larger than or equal to": lambda x, y: op("le", y, x),
    "not less than": lambda x, y: op("le", y, x),
    "no less than": lambda x, y: op("le", y, x),
    "not smaller than": lambda x, y: op("le", y, x),
    "at least": lambda x, y: op("le", y, x),
    "less than": lambda x, y: op("lt", x, y),
    "strictly less than": lambda x, y: op("lt", x, y),
    "smaller than": lambda x, y: op("lt", x, y),
    "strictly smaller than": lambda x, y: op("lt", x, y),
    "below": lambda x, y: op("lt", x, y),
    "less than or equal to": lambda x, y: op("le", x, y),
    "smaller than or equal to": lambda x, y: op("le", x, y),
    "not greater than": lambda x, y: op("le", x, y),
    "no greater than": lambda x, y: op("le", x, y),
    "not more than": lambda x, y: op("le", x, y),
    "no more than": lambda x, y: op("le", x, y),
    "not larger than": lambda x, y: op("le", x, y),
    "not exceeding": lambda x, y: op("le", x, y),
    "at most": lambda x, y: op("le", x, y),
    "up to": lambda x, y: op("le", x, y),
    "contained in": lambda x, y: op("subset", x, y),
    "included in": lambda x, y: op("subset", x, y),
    "disjoint from": lambda x, y: op("eq", op("inter", x, y), Const("emptyset")),
    "in": lambda x, y: op("mem", x, y),
}
"""What comes after “is” and before a noun phrase."""

VERBS: dict[str, Binary] = {
    "divides": divides,
    "divide": divides,
    "evenly divides": divides,
    "properly divides": lambda x, y: op("and", divides(x, y), op("ne", x, y)),
    "equals": lambda x, y: op("eq", x, y),
    "equal": lambda x, y: op("eq", x, y),
    "exceeds": lambda x, y: op("lt", y, x),
    "exceed": lambda x, y: op("lt", y, x),
    "belongs to": lambda x, y: op("mem", x, y),
    "belong to": lambda x, y: op("mem", x, y),
    "lies in": lambda x, y: op("mem", x, y),
    "lie in": lambda x, y: op("mem", x, y),
    "contains": lambda x, y: op("mem", y, x),
}
"""Transitive verbs, in the singular and in the plural or after “does not”."""

NOUNS: dict[str, Noun] = {
    "integer": Noun("int"),
    "integers": Noun("int"),
    "natural number": Noun("nat"),
    "natural numbers": Noun("nat"),
    "natural": Noun("nat"),
    "naturals": Noun("nat"),
    "whole number": Noun("nat"),
    "whole numbers": Noun("nat"),
    "real number": Noun("real"),
    "real numbers": Noun("real"),
    "real": Noun("real"),
    "reals": Noun("real"),
    "rational number": Noun("rat"),
    "rational numbers": Noun("rat"),
    "rational": Noun("rat"),
    "rationals": Noun("rat"),
    "number": Noun(None),
    "numbers": Noun(None),
    "value": Noun(None),
    "values": Noun(None),
    "constant": Noun(None),
    "constants": Noun(None),
    "prime": Noun("nat", ADJECTIVES["prime"]),
    "primes": Noun("nat", ADJECTIVES["prime"]),
    "prime number": Noun("nat", ADJECTIVES["prime"]),
    "prime numbers": Noun("nat", ADJECTIVES["prime"]),
    "composite number": Noun("nat", _composite),
    "composite numbers": Noun("nat", _composite),
    "even number": Noun("int", ADJECTIVES["even"]),
    "even numbers": Noun("int", ADJECTIVES["even"]),
    "odd number": Noun("int", ADJECTIVES["odd"]),
    "odd numbers": Noun("int", ADJECTIVES["odd"]),
    "evens": Noun("int", ADJECTIVES["even"]),
    "odds": Noun("int", ADJECTIVES["odd"]),
    "irrational number": Noun("real", ADJECTIVES["irrational"]),
    "irrational numbers": Noun("real", ADJECTIVES["irrational"]),
    "perfect square": Noun("int", lambda x: op("square", x)),
    "perfect squares": Noun("int", lambda x: op("square", x)),
    "square number": Noun("int", lambda x: op("square", x)),
    "square": Noun("int", lambda x: op("square", x)),
    "squares": Noun("int", lambda x: op("square", x)),
    "perfect cube": Noun("int", _some_power(Num("3"))),
    "perfect cubes": Noun("int", _some_power(Num("3"))),
    "cube": Noun("int", _some_power(Num("3"))),
    "cubes": Noun("int", _some_power(Num("3"))),
    "digit": Noun("nat", lambda x: op("le", x, Num("9"))),
    "digits": Noun("nat", lambda x: op("le", x, Num("9"))),
    "set": Noun("set"),
    "sets": Noun("set"),
    "finite set": Noun("finset"),
    "finite sets": Noun("finset"),
    "function": Noun("function"),
    "functions": Noun("function"),
    "map": Noun("function"),
    "maps": Noun("function"),
    "mapping": Noun("function"),
    "sequence": Noun("sequence"),
    "sequences": Noun("sequence"),
}
"""Kinds of things."""

RELATIONAL_NOUNS: dict[str, Relational] = {
    "multiple": Relational(("of",), lambda x, y: divides(y, x)),
    "multiples": Relational(("of",), lambda x, y: divides(y, x)),
    "divisor": Relational(("of",), divides),
    "divisors": Relational(("of",), divides),
    "factor": Relational(("of",), divides),
    "factors": Relational(("of",), divides),
    "common divisor": Relational(("of",), divides),
    "prime factor": Relational(("of",), lambda x, y: op("and", op("prime", x), divides(x, y))),
    "prime divisor": Relational(("of",), lambda x, y: op("and", op("prime", x), divides(x, y))),
    "subset": Relational(("of",), lambda x, y: op("subset", x, y)),
    "subsets": Relational(("of",), lambda x, y: op("subset", x, y)),
    "element": Relational(("of",), lambda x, y: op("mem", x, y)),
    "elements": Relational(("of",), lambda x, y: op("mem", x, y)),
    "member": Relational(("of",), lambda x, y: op("mem", x, y)),
    "power": Relational(
        ("of",),
        lambda x, y: Bind(
            "exists", (Bound("r", "nat"),), None, op("eq", x, op("pow", y, Var("r")))
        ),
    ),
}
"""Nouns that need a complement."""


def _nary(name: str) -> Collective:
    return lambda terms: Op(name, terms)


def _nested(name: str) -> Collective:
    def build(terms: tuple[Term, ...]) -> Term:
        result = terms[0]
        for term in terms[1:]:
            result = op(name, result, term)
        return result

    return build


def _mean(terms: tuple[Term, ...]) -> Term:
    return op("div", Op("add", terms), Num(str(len(terms))))


def _geometric_mean(terms: tuple[Term, ...]) -> Term:
    product = Op("mul", terms)
    return op("sqrt", product) if len(terms) == 2 else op("root", Num(str(len(terms))), product)


def _harmonic_mean(terms: tuple[Term, ...]) -> Term:
    inverses = tuple(op("div", ONE, term) for term in terms)
    return op("div", Num(str(len(terms))), Op("add", inverses))


COMBINATIONS: dict[str, Collective] = {
    "sum": _nary("add"),
    "product": _nary("mul"),
    "difference": lambda terms: less(terms[0], terms[1]),
    "quotient": lambda terms: op("div", terms[0], terms[1]),
    "ratio": lambda terms: op("div", terms[0], terms[1]),
    "greatest common divisor": _nested("gcd"),
    "greatest common factor": _nested("gcd"),
    "highest common factor": _nested("gcd"),
    "gcd": _nested("gcd"),
    "least common multiple": _nested("lcm"),
    "lcm": _nested("lcm"),
    "arithmetic mean": _mean,
    "average": _mean,
    "mean": _mean,
    "geometric mean": _geometric_mean,
    "harmonic mean": _harmonic_mean,
    "maximum": _nested("max"),
    "minimum": _nested("min"),
    "union": _nary("union"),
    "intersection": _nary("inter"),
}
"""Nouns for what several things make together."""

FUNCTIONS: dict[str, Unary] = {
    "square": lambda x: op("pow", x, TWO),
    "squares": lambda x: op("pow", x, TWO),
    "cube": lambda x: op("pow", x, Num("3")),
    "cubes": lambda x: op("pow", x, Num("3")),
    "fourth power": lambda x: op("pow", x, Num("4")),
    "square root": lambda x: op("sqrt", x),
    "square roots": lambda x: op("sqrt", x),
    "cube root": lambda x: op("root", Num("3"), x),
    "absolute value": lambda x: op("abs", x),
    "absolute values": lambda x: op("abs", x),
    "reciprocal": lambda x: op("div", ONE, x),
    "reciprocals": lambda x: op("div", ONE, x),
    "factorial": lambda x: op("factorial", x),
    "floor": lambda x: op("floor", x),
    "ceiling": lambda x: op("ceil", x),
    "logarithm": lambda x: op("log", x),
    "natural logarithm": lambda x: op("log", x),
    "successor": lambda x: op("add", x, ONE),
    "double": lambda x: op("mul", TWO, x),
    "number of divisors": lambda x: op("divisor_count", x),
    "number of positive divisors": lambda x: op("divisor_count", x),
    "sum of divisors": lambda x: op("divisor_sum", x),
    "sum of the divisors": lambda x: op("divisor_sum", x),
    "sum of positive divisors": lambda x: op("divisor_sum", x),
    "sum of the positive divisors": lambda x: op("divisor_sum", x),
    "sum of all positive divisors": lambda x: op("divisor_sum", x),
    "sum of digits": lambda x: op("digit_sum", x),
    "sum of the digits": lambda x: op("digit_sum", x),
    "number of digits": lambda x: op("digit_count", x),
    "units digit": lambda x: op("mod", x, Num("10")),
    "ones digit": lambda x: op("mod", x, Num("10")),
    "last digit": lambda x: op("mod", x, Num("10")),
    "number of elements": lambda x: op("card", x),
    "cardinality": lambda x: op("card", x),
    "value": lambda x: x,
    "values": lambda x: x,
    "expression": lambda x: x,
    "numerical value": lambda x: x,
    "exact value": lambda x: x,
}
"""Nouns for what one thing gives: “the square of n”."""

PREFIX_FUNCTIONS: dict[str, Unary] = {
    "twice": lambda x: op("mul", TWO, x),
    "three times": lambda x: op("mul", Num("3"), x),
    "half": lambda x: op("div", x, TWO),
    "half of": lambda x: op("div", x, TWO),
    "double": lambda x: op("mul", TWO, x),
}
"""Words before a noun phrase that make another number of it."""

SEQUENCE_NOUNS: dict[str, Unary] = {
    "positive integers": lambda k: k,
    "natural numbers": lambda k: k,
    "odd positive integers": lambda k: less(op("mul", TWO, k), ONE),
    "positive odd integers": lambda k: less(op("mul", TWO, k), ONE),
    "odd natural numbers": lambda k: less(op("mul", TWO, k), ONE),
    "odd numbers": lambda k: less(op("mul", TWO, k), ONE),
    "odd integers": lambda k: less(op("mul", TWO, k), ONE),
    "positive even integers": lambda k: op("mul", TWO, k),
    "even positive integers": lambda k: op("mul", TWO, k),
    "even numbers": lambda k: op("mul", TWO, k),
    "squares": lambda k: op("pow", k, TWO),
    "perfect squares": lambda k: op("pow", k, TWO),
    "cubes": lambda k: op("pow", k, Num("3")),
}
"""What “the first n …” lists, by the k-th of them counted from 1."""

NUMBER_WORDS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
ORDINAL_POWERS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
