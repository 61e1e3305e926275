"""Analysis: continuity, derivatives, limits of functions, integrals, convexity."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from translator.dataset.synthetic.builders import (
    both,
    eq,
    function,
    le,
    linear,
    lt,
    ne,
    polynomial,
    positive,
    scaled,
)
from translator.dataset.synthetic.draw import Draw, real
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import REAL, arrow, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Bind, Term, Var, exists, forall, op

register = Register("analysis")
RR = arrow(REAL, REAL)
SR = set_of(REAL)


@register(2.5)
def derivative_of_formula(d: Draw) -> Statement:
    f, x = Var(d.pick("fgh"), RR), Var(d.pick("xxt"), REAL)
    c = [d.nonzero(-6, 6), *(d.whole(-9, 9) for _ in range(d.whole(1, 3)))]
    v = d.whole(-4, 4)
    degree = len(c) - 1
    slope = [q * (degree - i) for i, q in enumerate(c[:-1])]
    at = 0
    for q in slope:
        at = at * v + q
    a = d.nonzero(1, 6)
    body = polynomial(c, x)
    point = Var(d.pick("bcp"), REAL)
    slope_at = lambda t: polynomial(slope, t) if degree > 1 else real(slope[0])
    definition = forall(x, eq(f(x), body))
    known: list[Callable[[Term], tuple[Term, Term]]] = [
        lambda t: (op("sin", scaled(a, t)), scaled(a, op("cos", scaled(a, t)))),
        lambda t: (op("exp", scaled(a, t)), scaled(a, op("exp", scaled(a, t)))),
        lambda t: (op("cos", t), op("neg", op("sin", t))),
        lambda t: (t * op("exp", t), (t + 1) * op("exp", t)),
        lambda t: (op("sin", t) ** 2, 2 * op("sin", t) * op("cos", t)),
        lambda t: (scaled(a, op("sin", t)), scaled(a, op("cos", t))),
    ]
    formula = d.pick(known)
    g, dg = formula(x)
    return d.one_of(
        ([f], [definition], eq(op("deriv", f, real(v)), at), "value"),
        ([f], [definition], forall(x, eq(op("deriv", f, x), slope_at(x)))),
        ([point], [], op("has_deriv", _fn(x, body), slope_at(point), point)),
        ([point], [], op("has_deriv", _fn(x, g), formula(point)[1], point)),
        ([f], [forall(x, eq(f(x), g))], forall(x, eq(op("deriv", f, x), dg))),
        ([], [], op("has_deriv", _fn(x, body), real(at), real(v))),
        ([f], [definition], op("differentiable", f)),
        ([f], [forall(x, eq(f(x), g))], op("differentiable", f)),
        ([f], [definition], op("continuous", f)),
    )


@register(2, wordings=3)
def continuity(d: Draw) -> Statement:
    f, g, x = Var("f", RR), Var("g", RR), Var("x", REAL)
    a = Var("a", REAL)
    c = d.whole(1, 9)
    comp = op("comp", g, f, sort=RR)
    co, cat = (lambda t: op("continuous", t)), (lambda t, p: op("continuous_at", t, p))
    diff = lambda t: op("differentiable", t)
    h = _fn(
        x,
        d.pick(
            (
                linear([(c, x**2)], 1),
                op("sin", scaled(c, x)),
                op("exp", scaled(c, x)),
                op("abs", x - c),
                op("cos", x) + c,
                x**3 - scaled(c, x),
            )
        ),
    )
    return d.one_of(
        ([f, g], [co(f), co(g)], co(_fn(x, f(x) + g(x)))),
        ([f, g], [co(f), co(g)], co(_fn(x, f(x) * g(x)))),
        ([f, g], [co(f), co(g)], co(comp)),
        ([f], [diff(f)], co(f)),
        ([], [], co(h)),
        ([f, a], [op("differentiable_at", f, a)], cat(f, a)),
        ([f, g], [co(f), co(g), forall(x, ne(g(x), 0))], co(_fn(x, f(x) / g(x)))),
        ([f], [co(f)], co(_fn(x, op("abs", f(x))))),
        ([f, g], [diff(f), diff(g)], diff(comp)),
        ([f, g, a], [cat(f, a), cat(g, a)], cat(_fn(x, f(x) - g(x)), a)),
        ([f], [co(f)], co(_fn(x, scaled(c + 1, f(x))))),
        ([f], [op("uniform_cont", f)], co(f)),
        ([f, g], [diff(f), diff(g)], diff(_fn(x, f(x) * g(x)))),
        (
            [f, a],
            [co(f), positive(f(a))],
            exists(
                Var("δ", REAL),
                both(
                    positive(Var("δ", REAL)),
                    forall(x, positive(f(x)), lt(op("abs", x - a), Var("δ", REAL))),
                ),
            ),
        ),
        (
            [f],
            [forall((x, a), le(op("abs", f(x) - f(a)), scaled(c, op("abs", x - a))))],
            op("uniform_cont", f),
        ),
    )


@register(2)
def mean_value_theorems(d: Draw) -> Statement:
    f, x, c = Var("f", RR), Var("x", REAL), Var("c", REAL)
    if d.chance(0.5):
        a, b = Var("a", REAL), Var("b", REAL)
        variables, order = [a, b, f], [lt(a, b)]
        p: Term = a
        q: Term = b
    else:
        lo, hi = sorted(d.sample(range(-6, 7), 2))
        p, q, variables, order = real(lo), real(hi), [f], []
    closed, open_ = op("Icc", p, q, sort=SR), op("Ioo", p, q, sort=SR)
    continuous, smooth = op("continuous_on", f, closed), op("differentiable_on", f, open_)
    inside = lambda t: op("mem", c, t)
    y = Var("y", REAL)
    return d.one_of(
        (
            variables,
            [*order, continuous, smooth, eq(f(p), f(q))],
            exists(c, both(inside(open_), eq(op("deriv", f, c), 0))),
        ),
        (
            variables,
            [*order, continuous, smooth],
            exists(c, both(inside(open_), eq(op("deriv", f, c), (f(q) - f(p)) / (q - p)))),
        ),
        (
            variables,
            [*order, continuous, lt(f(p), 0), positive(f(q))],
            exists(c, both(inside(open_), eq(f(c), 0))),
        ),
        (
            [*variables, y],
            [*order, continuous, le(f(p), y), le(y, f(q))],
            exists(c, both(inside(closed), eq(f(c), y))),
        ),
        (
            variables,
            [*order, continuous],
            exists(c, both(inside(closed), forall(x, le(f(x), f(c)), op("mem", x, closed)))),
        ),
        (
            variables,
            [*order, continuous],
            op("is_compact", op("image", f, closed, sort=SR)),
        ),
        (
            variables,
            [
                *order,
                continuous,
                smooth,
                forall(x, positive(op("deriv", f, x)), op("mem", x, open_)),
            ],
            op("strict_mono_on", f, closed),
        ),
        (variables, [*order, op("strict_mono_on", f, closed)], op("inj_on", f, closed)),
        (
            variables,
            [
                *order,
                smooth,
                forall(x, eq(op("deriv", f, x), 0), op("mem", x, open_)),
                continuous,
            ],
            eq(f(p), f(q)),
        ),
        (
            [f],
            [op("differentiable", f), forall(x, eq(op("deriv", f, x), 0))],
            forall((x, y), eq(f(x), f(y))),
        ),
        (
            [f],
            [op("differentiable", f), forall(x, positive(op("deriv", f, x)))],
            op("strict_mono", f),
        ),
        (
            [f],
            [op("differentiable", f), forall(x, lt(op("deriv", f, x), 0))],
            op("strict_anti", f),
        ),
    )


@register(2)
def limit_of_function(d: Draw) -> Statement:
    x = Var(d.pick("xxt"), REAL)
    a, b, c = d.whole(-6, 6), d.whole(-6, 6), d.whole(1, 6)
    at, pun = (
        (lambda h, p, v: op("tendsto_at", _fn(x, h), real(p), real(v))),
        (lambda h, p, v: op("tendsto_punctured", _fn(x, h), real(p), real(v))),
    )
    f, g = Var("f", RR), Var("g", RR)
    p, limit, other = Var("a", REAL), Var("L", REAL), Var("M", REAL)
    to = lambda h, v: op("tendsto_at", h, p, v)
    return d.one_of(
        ([], [], at(linear([(c, x)], b), a, c * a + b)),
        ([], [], at(linear([(1, x**2)], b), a, a * a + b)),
        ([], [], pun((x**2 - a * a) / linear([(1, x)], -a), a, 2 * a)),
        ([], [], pun(op("sin", x) / x, 0, 1)),
        ([], [], pun((polynomial([1, -a - b, a * b], x)) / linear([(1, x)], -a), a, a - b)),
        ([], [], pun(op("sin", scaled(c, x)) / x, 0, c)),
        ([], [], pun((op("exp", x) - 1) / x, 0, 1)),
        ([], [], pun((1 - op("cos", x)) / x**2, 0, Fraction(1, 2))),
        (
            [f, g, p, limit, other],
            [to(f, limit), to(g, other)],
            to(_fn(x, f(x) + g(x)), limit + other),
        ),
        (
            [f, g, p, limit, other],
            [to(f, limit), to(g, other)],
            to(_fn(x, f(x) * g(x)), limit * other),
        ),
        ([f, p], [op("continuous_at", f, p)], to(f, f(p))),
    )


@register(2)
def integrals(d: Draw) -> Statement:
    x = Var(d.pick("xxt"), REAL)
    lo = d.pick((0, 0, 1, -1, 2))
    hi = lo + d.whole(1, 4)
    c = [d.whole(0, 6) for _ in range(d.whole(2, 4))]
    c[0] = c[0] or 3
    degree = len(c) - 1
    value = sum(
        Fraction(q * (hi ** (degree - i + 1) - lo ** (degree - i + 1)), degree - i + 1)
        for i, q in enumerate(c)
    )
    integral = lambda body, a=lo, b=hi: Bind(
        "integral", (x,), op("Icc", real(a), real(b), sort=SR), body, REAL
    )
    pi = op("pi")
    zero_pi = lambda body: Bind("integral", (x,), op("Icc", real(0), pi, sort=SR), body, REAL)
    a = d.whole(2, 9)
    f, g = Var("f", RR), Var("g", RR)
    p, q = Var("a", REAL), Var("b", REAL)
    general = lambda body: Bind("integral", (x,), op("Icc", p, q, sort=SR), body, REAL)
    return d.one_of(
        ([], [], eq(integral(polynomial(c, x)), value), "value"),
        ([], [], eq(integral(polynomial(c, x)), value), "value"),
        (
            [],
            [],
            eq(
                integral(scaled(a, x ** (degree + 1))),
                a * Fraction(hi ** (degree + 2) - lo ** (degree + 2), degree + 2),
            ),
            "value",
        ),
        ([], [], eq(zero_pi(op("sin", x)), 2), "value"),
        ([], [], eq(zero_pi(scaled(a, op("sin", x))), 2 * a), "value"),
        ([], [], eq(zero_pi(op("cos", x)), 0), "value"),
        ([], [], eq(integral(op("exp", x), 0, a), op("exp", real(a)) - 1), "value"),
        ([], [], eq(integral(1 / x, 1, a), op("log", real(a))), "value"),
        (
            [f, g, p, q],
            [op("continuous", f), op("continuous", g)],
            eq(general(f(x) + g(x)), general(f(x)) + general(g(x))),
        ),
        (
            [f, p, q],
            [op("continuous", f)],
            eq(general(scaled(a, f(x))), scaled(a, general(f(x)))),
        ),
        (
            [f, p, q],
            [op("continuous", f), le(p, q), forall(x, le(0, f(x)))],
            le(0, general(f(x))),
        ),
        (
            [f, p, q],
            [op("differentiable", f), op("continuous", op_deriv(f, x))],
            eq(general(op("deriv", f, x)), f(q) - f(p)),
        ),
    )


def op_deriv(f: Var, x: Var) -> Term:
    """The derivative as a function."""
    return _fn(x, op("deriv", f, x))


@register()
def convexity(d: Draw) -> Statement:
    f, x = Var("f", RR), Var("x", REAL)
    c, e = d.whole(1, 9), d.whole(-9, 9)
    lo, hi = sorted(d.sample(range(-6, 7), 2))
    interval = op("Icc", real(lo), real(hi), sort=SR)
    convex = lambda t, s: op("convex_on", t, s)
    return d.one_of(
        ([], [], convex(_fn(x, linear([(c, x**2)], e)), interval)),
        ([], [], convex(_fn(x, op("exp", scaled(c, x))), interval)),
        ([], [], convex(_fn(x, op("abs", x - e)), interval)),
        ([], [], op("concave_on", _fn(x, op("log", x)), op("Ioi", real(0), sort=SR))),
        (
            [f],
            [convex(f, interval)],
            le(f(real(Fraction(lo + hi, 2))), (f(real(lo)) + f(real(hi))) / 2),
        ),
        ([f], [forall(x, eq(f(x), linear([(c, x**2), (e, x)])))], convex(f, interval)),
    )


def _fn(x: Var, body: Term) -> Term:
    return function(x, body, RR)
