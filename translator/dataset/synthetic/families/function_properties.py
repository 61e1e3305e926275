"""Functions: injectivity, monotonicity, parity, iterates, fixed points."""

from __future__ import annotations

from fractions import Fraction

from translator.dataset.synthetic.builders import (
    both,
    eq,
    function,
    implies,
    le,
    linear,
    lt,
    positive,
)
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import REAL, Sort, arrow, carrier, element_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, exists, forall, number, op, sort_of

register = Register("functions")
RR = arrow(REAL, REAL)


@register(2)
def property_of_formula(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x = d.name(REAL, "x t")
    a, b = d.whole(1, 9), d.whole(-9, 9)
    definition = lambda body: [forall(x, eq(f(x), body))]
    line = linear([(a, x)], b)
    down = linear([(-a, x)], b)
    return d.one_of(
        ([f], definition(line), op("injective", f)),
        ([f], definition(line), op("surjective", f)),
        ([f], definition(down), op("bijective", f)),
        ([f], definition(line), op("bijective", f)),
        ([f], definition(line), op("strict_mono", f)),
        ([f], definition(down), op("strict_anti", f)),
        ([f], definition(linear([(1, x**3), (a, x)], b)), op("strict_mono", f)),
        ([f], definition(x**2 + b), op("not", op("injective", f))),
        ([f], definition(x**2 + a), op("not", op("surjective", f))),
        ([f], definition(linear([(a, x**2)], b)), op("even_function", f)),
        ([f], definition(linear([(1, x**3), (-a, x)])), op("odd_function", f)),
        ([f], definition(linear([(a, x)], b)), op("monotone", f)),
        ([f], definition(op("exp", scaled_x(a, x))), op("strict_mono", f)),
        ([f], definition(linear([(a, op("abs", x))], b)), op("even_function", f)),
    )


def scaled_x(a: int, x: Var) -> Term:
    return linear([(a, x)])


@register(2.5, wordings=3)
def abstract_functions(d: Draw) -> Statement:
    names = d.pick((("A", "B", "C"), ("X", "Y", "Z"), ("S", "T", "U")))
    types = [Var(n, carrier("set", "sets")) for n in names]
    a, b, c = (element_of(n) for n in names)
    f, g = Var("f", arrow(a, b)), Var("g", arrow(b, c))
    h = Var("h", arrow(b, a))
    x, y = Var("x", a), Var("y", a)
    z = Var("z" if names[0] != "Z" else "w", b)
    gf = op("comp", g, f, sort=arrow(a, c))
    three, two = [*types, f, g], [*types[:2], f]
    inj, sur, bij = (lambda t, n=n: op(n, t) for n in ("injective", "surjective", "bijective"))
    hf = op("comp", h, f, sort=arrow(a, a))
    return d.one_of(
        (three, [inj(f), inj(g)], inj(gf)),
        (three, [sur(f), sur(g)], sur(gf)),
        (three, [bij(f), bij(g)], bij(gf)),
        (three, [inj(gf)], inj(f)),
        (three, [sur(gf)], sur(g)),
        (three, [inj(gf), sur(f)], inj(g)),
        (two, [bij(f)], inj(f)),
        (two, [inj(f), sur(f)], bij(f)),
        (two, [inj(f)], forall((x, y), op("iff", eq(f(x), f(y)), eq(x, y)))),
        (two, [sur(f)], forall(z, exists(x, eq(f(x), z)))),
        (two, [forall((x, y), implies(eq(f(x), f(y)), eq(x, y)))], inj(f)),
        ([*two, h], [forall(x, eq(h(f(x)), x))], inj(f)),
        ([*two, h], [op("inverse_left", h, f)], inj(f)),
        ([*two, h], [op("inverse_right", h, f)], sur(f)),
        ([*two, h], [forall(x, eq(h(f(x)), x)), forall(z, eq(f(h(z)), z))], bij(f)),
        ([*two, h], [bij(hf)], inj(f)),
        (three, [sur(gf), inj(g)], sur(f)),
    )


@register(1.5, wordings=3)
def monotone_functions(d: Draw) -> Statement:
    f, g = _letters(d, 2)
    x, y = Var("x", REAL), Var("y", REAL)
    c = d.whole(1, 9)
    mono, anti = ("strict_mono", "strict_anti") if d.chance(0.5) else ("monotone", "antitone")
    fg = op("comp", f, g, sort=RR)
    return d.one_of(
        ([f, g], [op(mono, f), op(mono, g)], op(mono, fg)),
        ([f, g], [op(anti, f), op(anti, g)], op(mono, fg)),
        ([f, g], [op(mono, f), op(anti, g)], op(anti, fg)),
        ([f], [op("strict_mono", f)], op("injective", f)),
        ([f], [op("strict_anti", f)], op("injective", f)),
        ([f], [op("strict_mono", f)], op("monotone", f)),
        ([f], [op("strict_mono", f)], forall((x, y), op("iff", lt(f(x), f(y)), lt(x, y)))),
        ([f, g], [op(mono, f), op(mono, g)], op(mono, _lambda(x, f(x) + g(x)))),
        ([f], [op(mono, f)], op(mono, _lambda(x, linear([(1, f(x))], c)))),
        ([f], [forall((x, y), implies(lt(x, y), lt(f(x), f(y))))], op("strict_mono", f)),
        ([f], [forall((x, y), implies(le(x, y), le(f(x), f(y))))], op("monotone", f)),
        ([f], [op("strict_mono", f)], lt(f(number(c, REAL)), f(number(c + 1, REAL)))),
        ([f], [op("monotone", f), op("injective", f)], op("strict_mono", f)),
    )


@register(1.5)
def periodic_and_parity(d: Draw) -> Statement:
    f, g = _letters(d, 2)
    x = Var("x", REAL)
    c, v, w = d.whole(2, 12), d.whole(0, 9), d.whole(-9, 9)
    n = lambda t: number(t, REAL)
    return d.one_of(
        (
            [f],
            [op("periodic", f, n(c)), eq(f(n(v)), w)],
            eq(f(n(v + c * d.whole(1, 9))), w),
            "value",
        ),
        (
            [f],
            [forall(x, eq(f(x + c), f(x))), eq(f(n(v)), w)],
            eq(f(n(v + c * d.whole(1, 9))), w),
            "value",
        ),
        ([f], [op("periodic", f, n(c))], op("periodic", f, n(2 * c))),
        ([f], [op("odd_function", f)], eq(f(n(0)), 0), "value"),
        ([f], [op("odd_function", f), eq(f(n(v + 1)), w)], eq(f(n(-v - 1)), -w), "value"),
        ([f], [op("even_function", f), eq(f(n(v + 1)), w)], eq(f(n(-v - 1)), w), "value"),
        (
            [f, g],
            [op("odd_function", f), op("odd_function", g)],
            op("even_function", _lambda(x, f(x) * g(x))),
        ),
        (
            [f, g],
            [op("odd_function", f), op("odd_function", g)],
            op("odd_function", _lambda(x, f(x) + g(x))),
        ),
        (
            [f, g],
            [op("even_function", f), op("odd_function", g)],
            op("odd_function", _lambda(x, f(x) * g(x))),
        ),
        ([f], [], op("even_function", _lambda(x, f(x) + f(op("neg", x))))),
    )


@register()
def iterates(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x = Var("x", REAL)
    a, b, v, k = d.nonzero(-4, 4), d.whole(-6, 6), d.whole(-5, 5), d.whole(2, 5)
    value = Fraction(v)
    for _ in range(k):
        value = a * value + b
    iterate = op("iterate", f, k, number(v, REAL), sort=REAL)
    nested: Term = number(v, REAL)
    for _ in range(k):
        nested = f(nested)
    definition = forall(x, eq(f(x), linear([(a, x)], b)))
    if d.chance(0.4):
        return d.statement([f], [definition], eq(nested, value), "value")
    return d.statement([f], [definition], eq(iterate, value), "value")


@register()
def two_places(d: Draw) -> Statement:
    f = Var(d.pick("fgh"), arrow(REAL, arrow(REAL, REAL)))
    x, y = Var("x", REAL), Var("y", REAL)
    a, b, v, w = d.whole(1, 6), d.nonzero(-6, 6), d.whole(-6, 6), d.whole(-6, 6)
    body = linear([(a, x), (b, y)]) if d.chance(0.5) else linear([(a, x * y), (b, y)])
    value = a * v + b * w if body == linear([(a, x), (b, y)]) else a * v * w + b * w
    goal = eq(op_apply(f, v, w), value)
    return d.statement([f], [forall((x, y), eq(f(x, y), body))], goal, "value")


def op_apply(f: Var, v: int, w: int) -> Term:
    return f(number(v, REAL), number(w, REAL))


@register()
def fixed_points(d: Draw) -> Statement:
    (f,) = _letters(d, 1)
    x, y = Var("x", REAL), Var("y", REAL)
    a, s = d.pick((-3, -2, 2, 3, 4)), d.whole(-9, 9)
    definition = forall(x, eq(f(x), linear([(a, x)], s - a * s)))
    return d.one_of(
        ([f], [definition], eq(f(number(s, REAL)), s), "value"),
        ([f], [definition], op("fixed", f, number(s, REAL))),
        ([f, x], [definition, eq(f(x), x)], eq(x, s), "solve"),
        ([f], [op("strict_mono", f)], forall(x, implies(eq(f(f(x)), x), eq(f(x), x)))),
        (
            [f],
            [forall((x, y), le(op("abs", f(x) - f(y)), op("abs", x - y) / 2))],
            forall((x, y), implies(both(eq(f(x), x), eq(f(y), y)), eq(x, y))),
        ),
        ([f], [forall(x, lt(x, f(x)))], op("not", exists(x, eq(f(x), x)))),
        (
            [f],
            [forall(x, positive(f(x)))],
            op("not", exists(x, eq(f(x), op("neg", number(1, REAL))))),
        ),
    )


def _letters(d: Draw, count: int, sort: Sort = RR) -> list[Var]:
    pool = d.pick(("fgh", "fgh", "pqr", "ghk", "uvw"))
    return [Var(name, sort) for name in pool[:count]]


def _lambda(x: Var, body: Term) -> Term:

    return function(x, body, arrow(x.sort, sort_of(body)))
