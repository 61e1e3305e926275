"""Functions: values, composition, unknown coefficients, functional equations."""

from __future__ import annotations

from fractions import Fraction

from translator.dataset.synthetic.builders import (
    eq,
    function,
    implies,
    le,
    linear,
    lt,
    ne,
    polynomial,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, RAT, REAL, Sort, arrow, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, forall, number, op, sort_of

register = Register("functions")
RR = arrow(REAL, REAL)


def _letters(d: Draw, count: int, sort: Sort = RR) -> list[Var]:
    pool = d.pick(("fgh", "fgh", "pqr", "ghk", "uvw"))
    return [Var(name, sort) for name in pool[:count]]


def _coefficients(d: Draw, degree: int) -> list[int]:
    return [d.nonzero(-6, 6), *(d.whole(-9, 9) for _ in range(degree))]


def _value(c: list[int], x: Fraction | int) -> Fraction:
    result = Fraction(0)
    for part in c:
        result = result * x + part
    return result


@register(3)
def value_of_function(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x = d.name(REAL, "x t x y")
    c = _coefficients(d, d.whole(1, 3))
    v, w = d.whole(-6, 6), d.whole(-6, 6)
    definition = forall(x, eq(f(x), polynomial(c, x)))
    fv, fw = _value(c, v), _value(c, w)
    goal, value = d.pick(
        (
            (f(number(v, REAL)), fv),
            (f(number(v, REAL)), fv),
            (f(number(v, REAL)) + f(number(w, REAL)), fv + fw),
            (f(number(v, REAL)) - f(number(w, REAL)), fv - fw),
            (f(f(number(v, REAL))), _value(c, fv)),
            (f(number(v, REAL)) * f(number(w, REAL)), fv * fw),
            (2 * f(number(v, REAL)) + 1, 2 * fv + 1),
        )
    )
    return d.statement([f], [definition], eq(goal, value), "value")


@register(3)
def composition(d: Draw) -> Statement:
    f, g = _letters(d, 2)
    x = d.name(REAL, "x t x y")
    a, b = _coefficients(d, d.whole(1, 2)), _coefficients(d, 1)
    v = d.whole(-6, 6)
    hypotheses = [forall(x, eq(f(x), polynomial(a, x))), forall(x, eq(g(x), polynomial(b, x)))]
    n = number(v, REAL)
    goal, value = d.pick(
        (
            (f(g(n)), _value(a, _value(b, v))),
            (g(f(n)), _value(b, _value(a, v))),
            (f(n) + g(n), _value(a, v) + _value(b, v)),
            (f(g(n)) - g(f(n)), _value(a, _value(b, v)) - _value(b, _value(a, v))),
            (f(n) * g(n), _value(a, v) * _value(b, v)),
            (f(g(f(n))), _value(a, _value(b, _value(a, v)))),
        )
    )
    if d.chance(0.15):
        return d.statement([f, g], hypotheses, forall(x, eq(f(g(x)), f(polynomial(b, x)))))
    return d.statement([f, g], hypotheses, eq(goal, value), "value")


@register(1.5)
def other_definitions(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x = d.name(REAL, "x t")
    a, b, r = d.whole(1, 6), d.whole(-9, 9), d.whole(1, 9)
    v = Fraction(r * r - b, a)
    if v.denominator == 1 and d.chance(0.4):
        k = d.whole(-9, 9)
        body = linear([(1, op("sqrt", linear([(a, x)], b)))], k)
        return d.statement([f], [forall(x, eq(f(x), body))], eq(f(number(v, REAL)), r + k), "value")
    if d.chance(0.5):
        v = Fraction(d.whole(-9, 9))
        body = op("abs", linear([(a, x)], b)) + number(r, REAL)
        return d.statement(
            [f], [forall(x, eq(f(x), body))], eq(f(number(v, REAL)), abs(a * v + b) + r), "value"
        )
    v = Fraction(d.whole(-9, 9))
    if a * v + b == 0:
        v += 1
    body = linear([(r, x)], 1) / linear([(a, x)], b)
    return d.statement(
        [f], [forall(x, eq(f(x), body))], eq(f(number(v, REAL)), (r * v + 1) / (a * v + b)), "value"
    )


@register(1.5)
def unknown_coefficient(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x = Var("x", REAL)
    a, b = d.names(REAL, 2, "ab mb kc rs")
    p, q, v, w = d.nonzero(-9, 9), d.whole(-9, 9), d.whole(-5, 5), d.whole(6, 9)
    if d.chance(0.5):
        hypotheses = [
            forall(x, eq(f(x), a * x + b)),
            eq(f(number(v, REAL)), p * v + q),
            eq(f(number(w, REAL)), p * w + q),
        ]
        goal, ask = d.pick(
            (
                (eq(a, p), "solve"),
                (eq(b, q), "solve"),
                (eq(a + b, p + q), "value"),
                (eq(a * b, p * q), "value"),
            )
        )
        return d.statement([a, b, f], hypotheses, goal, ask)
    c = d.whole(1, 5)
    v = v or 2
    hypotheses = [
        forall(x, eq(f(x), linear([(c, x**2), (1, a * x)], q))),
        eq(f(number(v, REAL)), c * v * v + p * v + q),
    ]
    return d.statement([a, f], hypotheses, eq(a, p), "solve")


@register(1.5)
def argument_from_value(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x = Var("x", REAL)
    t = d.name(REAL, "a c k b")
    a, b, s = d.nonzero(-9, 9), d.whole(-12, 12), d.whole(-9, 9)
    return d.statement(
        [t, f], [forall(x, eq(f(x), linear([(a, x)], b))), eq(f(t), a * s + b)], eq(t, s), "solve"
    )


@register(2.5)
def functional_equation(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, INT, RAT))
    f = Var(d.pick("fgh"), arrow(sort, sort))
    x, y = Var("x", sort), Var("y", sort)
    c, v, k = d.nonzero(-9, 9), d.whole(2, 9), d.whole(2, 9)
    n = lambda t: number(t, sort)
    additive = forall((x, y), eq(f(x + y), f(x) + f(y)))
    multiplicative = forall((x, y), eq(f(x * y), f(x) * f(y)))
    exponential = forall((x, y), eq(f(x + y), f(x) * f(y)))
    options: list[tuple[object, ...]] = [
        ([f], [additive], eq(f(n(0)), 0), "value"),
        ([f], [additive, eq(f(n(1)), c)], eq(f(n(v)), c * v), "value"),
        ([f], [additive], forall(x, eq(f(op("neg", x)), op("neg", f(x))))),
        ([f], [additive], forall(x, eq(f(2 * x), 2 * f(x)))),
        ([f], [exponential, eq(f(n(1)), c)], eq(f(n(v % 5 + 1)), c ** (v % 5 + 1)), "value"),
        ([f], [exponential, ne(f(n(0)), 0)], eq(f(n(0)), 1), "value"),
        ([f], [multiplicative, ne(f(n(1)), 0)], eq(f(n(1)), 1), "value"),
        ([f], [forall(x, eq(f(x) + f(1 - x), k))], eq(f(n(v)) + f(n(1 - v)), k), "value"),
        ([f], [forall(x, eq(f(x + 1), f(x) + c)), eq(f(n(0)), k)], eq(f(n(v)), k + c * v), "value"),
        (
            [f],
            [forall((x, y), eq(f(x + y), f(x) + f(y) + x * y)), eq(f(n(1)), 1)],
            eq(f(n(v)), v * (v + 1) // 2),
            "value",
        ),
        ([f], [forall(x, eq(f(f(x)), x))], op("bijective", f)),
        ([f], [forall(x, eq(f(f(x)), x))], op("injective", f)),
        ([f], [forall(x, eq(f(f(x)), linear([(k, x)])))], op("injective", f)),
        ([f], [forall((x, y), eq(f(x - y), f(x) - f(y)))], eq(f(n(0)), 0)),
        (
            [f],
            [forall(x, eq(2 * f(x) + f(op("neg", x)), linear([(c, x)], 3 * k)))],
            forall(x, eq(f(x), linear([(c, x)], k))),
        ),
        ([f], [forall((x, y), eq(f(x + y), f(x) + y))], forall(x, eq(f(x), x + f(n(0))))),
        ([f], [forall(x, eq(f(x), f(op("neg", x))))], eq(f(n(v)), f(n(-v)))),
        (
            [f],
            [forall((x, y), le(op("abs", f(x) - f(y)), (x - y) ** 2))],
            forall((x, y), eq(f(x), f(y))),
        ),
        (
            [f],
            [forall((x, y), eq(f(x) - f(y), linear([(c, x - y)])))],
            eq(f(n(v + 1)) - f(n(v)), c),
            "value",
        ),
    ]
    return d.one_of(*(options))  # type: ignore[arg-type]


@register(1.5)
def natural_functions(d: Draw) -> Statement:
    f = Var(d.pick("fgh"), arrow(NAT, NAT, sequence=False))
    n, m = Var("n", NAT), Var("m", NAT)
    c, k, v = d.whole(1, 9), d.whole(1, 9), d.whole(3, 9)
    return d.one_of(
        ([f], [forall(n, lt(f(n), f(n + 1)))], op("strict_mono", f)),
        ([f], [op("strict_mono", f)], forall(n, le(n, f(n)))),
        (
            [f],
            [eq(f(nat(0)), k), forall(n, eq(f(n + 1), f(n) + c))],
            eq(f(nat(v)), k + c * v),
            "value",
        ),
        (
            [f],
            [eq(f(nat(0)), k), forall(n, eq(f(n + 1), f(n) + c))],
            forall(n, eq(f(n), linear([(c, n)], k))),
        ),
        (
            [f],
            [eq(f(nat(1)), k), forall((m, n), eq(f(m + n), f(m) + f(n)))],
            eq(f(nat(v)), k * v),
            "value",
        ),
        (
            [f],
            [eq(f(nat(0)), 1), forall(n, eq(f(n + 1), 2 * f(n)))],
            forall(n, eq(f(n), nat(2) ** n)),
        ),
        ([f], [forall(n, eq(f(f(n)), n + 2 * k))], op("injective", f)),
        ([f], [forall(n, lt(f(f(n)), f(n + 1)))], forall(n, eq(f(n), n))),
        (
            [f],
            [
                op("strict_mono", f),
                eq(f(nat(2)), 2),
                forall((m, n), eq(f(m * n), f(m) * f(n))),
            ],
            forall(n, eq(f(n), n)),
        ),
        ([], [], op("injective", _lambda(n, linear([(c, n)], k)))),
        ([], [], op("strict_mono", _lambda(n, n**2 + c * n if c > 1 else n**2))),
    )


def _lambda(x: Var, body: Term) -> Term:

    return function(x, body, arrow(x.sort, sort_of(body)))


@register()
def on_intervals(d: Draw) -> Statement:
    f, x, y = Var(d.pick("fgh"), RR), Var("x", REAL), Var("y", REAL)
    lo, hi = sorted(d.sample(range(-8, 9), 2))
    n = lambda v: number(v, REAL)
    interval = op("Icc", n(lo), n(hi), sort=set_of(REAL))
    c, h = d.whole(1, 9), d.whole(-6, 6)
    square = function(x, (x - h) ** 2 + c, RR)
    right, left = op("Ici", n(h), sort=set_of(REAL)), op("Iic", n(h), sort=set_of(REAL))
    return d.one_of(
        ([], [], op("strict_mono_on", square, right)),
        ([], [], op("strict_anti_on", square, left)),
        ([], [], op("inj_on", square, right)),
        ([f], [op("monotone_on", f, interval)], le(f(n(lo)), f(n(hi)))),
        ([f], [op("antitone_on", f, interval)], le(f(n(hi)), f(n(lo)))),
        ([f], [op("strict_anti_on", f, interval)], op("inj_on", f, interval)),
        ([f], [op("strict_mono_on", f, interval)], op("monotone_on", f, interval)),
        ([f], [op("involutive", f)], op("bijective", f)),
        ([f], [op("involutive", f), op("strict_mono", f)], forall(x, eq(f(x), x))),
        ([], [], op("involutive", function(x, linear([(-1, x)], c), RR))),
        (
            [f],
            [op("surjective", f)],
            eq(op("range", f, sort=set_of(REAL)), op("univ", sort=set_of(REAL))),
        ),
        ([f], [forall((x, y), implies(lt(x, y), lt(f(y), f(x))))], op("strict_anti", f)),
    )
