"""Trigonometry: identities, special values, bounds, equations."""

from __future__ import annotations

from fractions import Fraction

from translator.dataset.synthetic.builders import (
    both,
    either,
    eq,
    le,
    linear,
    lt,
    ne,
    positive,
    scaled,
)
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import REAL
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, number, op

register = Register("trigonometry")


def _f(name: str, x: Term) -> Term:
    return op(name, x)


@register(3, wordings=3)
def identities(d: Draw) -> Statement:
    x = d.name(REAL, "x θ α t x")
    y = Var({"α": "β", "θ": "φ"}.get(x.name, "y"), REAL)
    sin, cos, tan = (lambda t, n=n: op(n, t) for n in ("sin", "cos", "tan"))
    pi = op("pi")
    k = d.whole(2, 6)
    return d.one_of(
        ([x], [], eq(sin(x) ** 2 + cos(x) ** 2, 1)),
        ([x], [], eq(sin(2 * x), 2 * sin(x) * cos(x))),
        ([x], [], eq(cos(2 * x), cos(x) ** 2 - sin(x) ** 2)),
        ([x], [], eq(cos(2 * x), 2 * cos(x) ** 2 - 1)),
        ([x], [], eq(cos(2 * x), 1 - 2 * sin(x) ** 2)),
        ([x, y], [], eq(sin(x + y), sin(x) * cos(y) + cos(x) * sin(y))),
        ([x, y], [], eq(cos(x + y), cos(x) * cos(y) - sin(x) * sin(y))),
        ([x, y], [], eq(cos(x - y), cos(x) * cos(y) + sin(x) * sin(y))),
        ([x, y], [], eq(sin(x - y), sin(x) * cos(y) - cos(x) * sin(y))),
        ([x], [], eq(sin(op("neg", x)), op("neg", sin(x)))),
        ([x], [], eq(cos(op("neg", x)), cos(x))),
        ([x], [], eq(sin(pi - x), sin(x))),
        ([x], [], eq(sin(x + 2 * pi), sin(x))),
        ([x], [], eq(cos(x + 2 * pi), cos(x))),
        ([x], [], eq(cos(pi - x), op("neg", cos(x)))),
        ([x], [], eq(sin(pi / 2 - x), cos(x))),
        ([x], [], eq(sin(3 * x), 3 * sin(x) - 4 * sin(x) ** 3)),
        ([x], [], eq(cos(3 * x), 4 * cos(x) ** 3 - 3 * cos(x))),
        ([x], [ne(cos(x), 0)], eq(tan(x), sin(x) / cos(x))),
        ([x], [ne(cos(x), 0)], eq(1 + tan(x) ** 2, 1 / cos(x) ** 2)),
        ([x], [], le(op("abs", sin(x)), 1)),
        ([x], [], both(le(-1, cos(x)), le(cos(x), 1))),
        ([x], [positive(x)], lt(sin(x), x)),
        ([x], [], le(sin(x) + cos(x), op("sqrt", number(2, REAL)))),
        ([x], [], le(sin(x) * cos(x), number(Fraction(1, 2), REAL))),
        ([x], [], le(1 - x**2 / 2, cos(x))),
        ([x], [positive(x), lt(x, pi)], positive(sin(x))),
        ([x], [positive(x), lt(x, pi / 2)], lt(x, tan(x))),
        ([x, y], [], eq(2 * sin(x) * cos(y), sin(x + y) + sin(x - y))),
        ([x], [], eq(sin(x) ** 4 - cos(x) ** 4, sin(x) ** 2 - cos(x) ** 2)),
        ([x], [], eq((sin(x) + cos(x)) ** 2, 1 + sin(2 * x))),
        ([x], [], le(scaled(k, sin(x)) + scaled(k, cos(x)), k * op("sqrt", number(2, REAL)))),
        ([x], [], le(op("abs", sin(scaled(k, x))), k * op("abs", sin(x)))),
    )


@register(2)
def special_values(d: Draw) -> Statement:
    pi, root = op("pi"), lambda t: op("sqrt", number(t, REAL))
    half = Fraction(1, 2)
    table: list[tuple[Term, Fraction | tuple[Fraction, Term]]] = [
        (op("sin", pi / 6), half),
        (op("cos", pi / 3), half),
        (op("sin", pi / 4), (half, root(2))),
        (op("cos", pi / 4), (half, root(2))),
        (op("sin", pi / 3), (half, root(3))),
        (op("cos", pi / 6), (half, root(3))),
        (op("tan", pi / 4), Fraction(1)),
        (op("tan", pi / 3), (Fraction(1), root(3))),
        (op("sin", pi), Fraction(0)),
        (op("cos", pi), Fraction(-1)),
        (op("sin", pi / 2), Fraction(1)),
        (op("arctan", number(1, REAL)), (Fraction(1, 4), pi)),
        (op("sin", 5 * pi / 6), half),
        (op("cos", 2 * pi / 3), Fraction(-1, 2)),
        (op("cos", 3 * pi / 4), (-half, root(2))),
        (op("arcsin", number(half, REAL)), (Fraction(1, 6), pi)),
    ]
    term, value = d.pick(table)
    a, b = d.whole(1, 12), d.whole(0, 12)
    if isinstance(value, Fraction):
        return d.statement([], [], eq(linear([(a, term)], b), a * value + b), "value")
    coefficient, unit = value
    return d.statement(
        [], [], eq(linear([(a, term)], b), linear([(a * coefficient, unit)], b)), "value"
    )


@register(2)
def given_ratio(d: Draw) -> Statement:
    p, q, r = d.pick(
        (
            (3, 4, 5),
            (5, 12, 13),
            (8, 15, 17),
            (7, 24, 25),
            (20, 21, 29),
            (12, 5, 13),
            (4, 3, 5),
            (15, 8, 17),
            (24, 7, 25),
            (9, 40, 41),
            (40, 9, 41),
        )
    )
    x = d.name(REAL, "x θ α t")
    sin, cos, tan = (lambda t, n=n: op(n, t) for n in ("sin", "cos", "tan"))
    s, c = Fraction(p, r), Fraction(q, r)
    k = d.whole(1, 6)
    given = d.pick(
        (
            [eq(sin(x), s), eq(cos(x), c)],
            [positive(x), lt(x, op("pi") / 2), eq(sin(x), s)],
            [both(lt(0, x), lt(x, op("pi") / 2)), eq(tan(x), s / c)],
            [positive(cos(x)), eq(sin(x), s)],
        )
    )
    goal, value = d.pick(
        (
            (cos(x), c),
            (sin(2 * x), 2 * s * c),
            (cos(2 * x), c * c - s * s),
            (tan(x), s / c),
            (sin(x) + cos(x), s + c),
            (scaled(k, cos(x)), k * c),
            (sin(x) * cos(x), s * c),
            (sin(x) ** 2 - cos(x) ** 2, s * s - c * c),
        )
    )
    return d.statement([x], given, eq(goal, value), "value")


@register()
def trigonometric_equations(d: Draw) -> Statement:
    x = d.name(REAL, "x θ t α")
    sin, cos = (lambda t, n=n: op(n, t) for n in ("sin", "cos"))
    pi = op("pi")
    k = Fraction(d.whole(-9, 9), 10)
    a, b = d.whole(1, 9), d.whole(1, 9)
    range_ = both(le(0, x), le(x, pi))
    return d.one_of(
        ([x], [eq(sin(x) + cos(x), k)], eq(sin(2 * x), k * k - 1), "value"),
        ([x], [eq(sin(x) + cos(x), k)], eq(sin(x) * cos(x), (k * k - 1) / 2), "value"),
        ([x], [eq(linear([(a, sin(x) ** 2), (a, cos(x) ** 2)], b), a + b)], le(sin(x), 1)),
        ([x], [range_, eq(cos(x), 0)], eq(x, pi / 2), "solve"),
        ([x], [both(lt(0, x), lt(x, pi)), eq(sin(x), 1)], eq(x, pi / 2), "solve"),
        ([x], [range_, eq(sin(x), 0)], either(eq(x, 0), eq(x, pi))),
        ([x], [eq(sin(x) - cos(x), k)], eq(sin(2 * x), 1 - k * k), "value"),
        ([x], [eq(sin(x), 1)], eq(cos(x), 0), "value"),
        (
            [x],
            [],
            le(linear([(a, sin(x)), (b, cos(x))]), op("sqrt", number(a * a + b * b, REAL))),
        ),
        ([x], [], le(linear([(a, sin(x))], b), a + b)),
    )
