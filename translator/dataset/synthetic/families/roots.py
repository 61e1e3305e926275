"""Algebra: roots, powers, logarithms, absolute values, floors."""

from __future__ import annotations

import math
from fractions import Fraction

from translator.dataset.synthetic.builders import (
    both,
    either,
    eq,
    iff,
    le,
    linear,
    lt,
    ne,
    positive,
    scaled,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, REAL
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, exists, forall, number, op

register = Register("algebra")


@register(1.5)
def roots_and_powers(d: Draw) -> Statement:
    x = d.name(REAL, "x y t a n")
    root = d.whole(1, 12)
    a, b = d.whole(1, 6), d.whole(-20, 20)
    s = Fraction(root * root - b, a)
    shape = d.whole(0, 4)
    if shape == 0:
        return d.statement(
            [x],
            [le(0, linear([(a, x)], b)), eq(op("sqrt", linear([(a, x)], b)), root)],
            eq(x, s),
            "solve",
        )
    if shape == 1:
        return d.statement([x], [eq(op("sqrt", linear([(a, x)], b)), root)], eq(x, s), "solve")
    if shape == 2:
        p, q = d.whole(2, 15), d.whole(2, 15)
        g = p * q
        return d.statement(
            [],
            [],
            eq(op("sqrt", number(p * p * q, REAL)), scaled(p, op("sqrt", number(q, REAL))))
            if math.isqrt(q) ** 2 != q
            else eq(op("sqrt", number(g * g, REAL)), g),
            "value",
        )
    if shape == 3:
        p, q = d.whole(2, 12), d.whole(2, 12)
        return d.statement(
            [],
            [],
            eq(op("sqrt", number(p * p, REAL)) + op("sqrt", number(q * q, REAL)), p + q),
            "value",
        )
    k = d.whole(2, 12)
    return d.statement(
        [],
        [],
        eq(
            linear([(1, op("sqrt", number(k, REAL)))], 1)
            * linear([(1, op("sqrt", number(k, REAL)))], -1),
            k - 1,
        ),
        "value",
    )


@register()
def root_lemma(d: Draw) -> Statement:
    x, y = d.names(REAL, 2)
    c = d.whole(2, 30)
    return d.one_of(
        (
            [x, y],
            [le(0, x), le(0, y)],
            eq(op("sqrt", x * y), op("sqrt", x) * op("sqrt", y)),
        ),
        ([x], [le(0, x)], eq(op("sqrt", x) ** 2, x)),
        ([x], [], eq(op("sqrt", x**2), op("abs", x))),
        ([x, y], [le(0, x), le(x, y)], le(op("sqrt", x), op("sqrt", y))),
        (
            [x, y],
            [positive(x), positive(y)],
            lt(op("sqrt", x + y), op("sqrt", x) + op("sqrt", y)),
        ),
        (
            [],
            [],
            op(
                "irrational",
                op("sqrt", number(d.pick((2, 3, 5, 6, 7, 10, 11, 13, 14, 15, 17)), REAL)),
            ),
        ),
        (
            [],
            [],
            op(
                "irrational",
                op("sqrt", number(2, REAL)) + op("sqrt", number(d.pick((3, 5, 7)), REAL)),
            ),
        ),
        ([x], [op("irrational", x)], op("irrational", x + number(c, REAL))),
        ([x], [op("irrational", x)], op("irrational", scaled(c, x))),
        ([x], [lt(number(c, REAL), x)], lt(op("sqrt", number(c, REAL)), op("sqrt", x))),
    )


@register(2)
def exponent_equation(d: Draw) -> Statement:
    x = d.name(REAL, "x y t n a")
    base, s = d.whole(2, 7), d.whole(-3, 6)
    b = number(base, REAL)
    a, c = d.whole(1, 3), d.whole(-4, 4)
    e = a * s + c
    value = Fraction(base) ** e
    if d.chance(0.5) and base in (2, 3, 5):
        k = d.whole(2, 3)
        return (
            d.statement(
                [x],
                [
                    eq(
                        op("rpow", b, linear([(a * k, x)], c)),
                        op(
                            "rpow",
                            number(base**k, REAL),
                            linear([(1, x)], (a * k * s + c - k * s) // k),
                        ),
                    )
                ],
                eq(
                    x,
                    Fraction((a * k * s + c - k * s) // k * k - c, a * k - k)
                    if a > 1
                    else Fraction(s),
                ),
                "solve",
            )
            if a > 1
            else d.statement(
                [x], [eq(op("rpow", b, linear([(a, x)], c)), value)], eq(x, s), "solve"
            )
        )
    if d.chance(0.4):
        n = d.name(NAT, "n k m x")
        p = d.whole(1, 12)
        return d.statement([n], [eq(nat(base) ** n, base**p)], eq(n, p), "solve")
    return d.statement([x], [eq(op("rpow", b, linear([(a, x)], c)), value)], eq(x, s), "solve")


@register(2)
def logarithms(d: Draw) -> Statement:
    x = d.name(REAL, "x y t a")
    b = d.whole(2, 10)
    e = d.whole(-3, 5)
    value = Fraction(b) ** e
    log = lambda base, t: op(
        "logb", number(base, REAL), t if isinstance(t, Term) else number(t, REAL)
    )
    shape = d.whole(0, 5)
    if shape == 0:
        return d.statement([], [], eq(log(b, value), e), "value")
    if shape == 1:
        a, c = d.whole(1, 6), d.whole(-9, 9)
        return d.statement(
            [x],
            [positive(linear([(a, x)], c)), eq(log(b, linear([(a, x)], c)), e)],
            eq(x, (value - c) / a),
            "solve",
        )
    if shape == 2:
        return d.statement([x], [positive(x), eq(log(b, x), e)], eq(x, value), "solve")
    if shape == 3:
        p, q = d.whole(1, 6), d.whole(1, 6)
        y = Var("y" if x.name != "y" else "b", REAL)
        return d.statement(
            [x, y],
            [positive(x), positive(y), eq(log(b, x), p), eq(log(b, y), q)],
            *d.pick(
                (
                    (eq(log(b, x * y), p + q), "value"),
                    (eq(log(b, x**2 * y), 2 * p + q), "value"),
                    (eq(log(b, x / y), p - q), "value"),
                    (eq(x * y, b ** (p + q)), "value"),
                )
            ),
        )
    if shape == 4:
        p, q = d.whole(2, 12), d.whole(2, 12)
        k = d.whole(1, 3)
        return (
            d.statement([], [], eq(log(b, p) * log(p, b**k), k), "value")
            if d.chance(0.5)
            else d.statement([], [], eq(log(b, p) + log(b, q), log(b, p * q)))
        )
    u, v = d.names(REAL, 2)
    f = lambda t: op("log", t)
    return d.one_of(
        ([u, v], [positive(u), positive(v)], eq(f(u * v), f(u) + f(v))),
        ([u, v], [positive(u), positive(v)], eq(f(u / v), f(u) - f(v))),
        ([u], [positive(u)], eq(op("exp", f(u)), u)),
        ([u], [], eq(f(op("exp", u)), u)),
        ([u, v], [], eq(op("exp", u + v), op("exp", u) * op("exp", v))),
        ([u], [positive(u)], eq(f(u**b), b * f(u))),
        ([u, v], [positive(u), lt(u, v)], lt(f(u), f(v))),
        ([u], [positive(u)], le(f(u), u - 1)),
        ([u], [], le(u + 1, op("exp", u))),
        ([u], [], positive(op("exp", u))),
    )


@register(1.5)
def absolute_value(d: Draw) -> Statement:
    x = d.name(REAL, "x y t a")
    c, r = d.whole(-12, 12), d.whole(1, 15)
    a = d.whole(1, 4)
    distance = op("abs", linear([(a, x)], -a * c))
    shape = d.whole(0, 5)
    if shape == 0:
        return d.statement(
            [], [], forall(x, iff(eq(distance, a * r), either(eq(x, c - r), eq(x, c + r)))), "all"
        )
    if shape == 1:
        return d.statement([x], [lt(distance, a * r)], both(lt(c - r, x), lt(x, c + r)))
    if shape == 2:
        return d.statement([x], [], iff(le(distance, a * r), both(le(c - r, x), le(x, c + r))))
    if shape == 3:
        return d.statement([x], [eq(distance, a * r)], either(eq(x, c + r), eq(x, c - r)))
    y, z = (Var(n, REAL) for n in (("u", "v") if x.name in "yz" else ("y", "z")))
    return d.one_of(
        ([x, y], [], le(op("abs", x + y), op("abs", x) + op("abs", y))),
        ([x, y], [], eq(op("abs", x * y), op("abs", x) * op("abs", y))),
        ([x, y], [], le(op("abs", op("abs", x) - op("abs", y)), op("abs", x - y))),
        ([x], [lt(op("abs", x), 1)], lt(x**2, 1)),
        ([x, y, z], [], le(op("abs", x - z), op("abs", x - y) + op("abs", y - z))),
        ([x], [], le(x, op("abs", x))),
        ([x, y], [lt(op("abs", x - y), r)], lt(op("abs", y - x), r)),
    )


@register(1.5)
def floors(d: Draw) -> Statement:
    v = d.fraction(12)
    x = d.name(REAL, "x y t")
    n = d.name(INT, "n k m")
    f, c = "floor", "ceil"
    return d.one_of(
        ([], [], eq(op(f, number(v, REAL)), math.floor(v)), "value"),
        ([], [], eq(op(c, number(v, REAL)), math.ceil(v)), "value"),
        (
            [],
            [],
            eq(op(f, op("sqrt", number(q := d.whole(2, 400), REAL))), math.isqrt(q)),
            "value",
        ),
        (
            [],
            [],
            eq(op(f, number(v, REAL)) + op(c, number(v, REAL)), math.floor(v) + math.ceil(v)),
            "value",
        ),
        ([x], [], le(op("cast", op(f, x), sort=REAL), x)),
        ([x], [], lt(x, op("cast", op(f, x), sort=REAL) + 1)),
        ([x], [le(number(q, REAL), x), lt(x, number(q + 1, REAL))], eq(op(f, x), q), "value"),
        ([x, n], [], eq(op(f, x + op("cast", n, sort=REAL)), op(f, x) + n)),
        ([x], [], both(le(0, op("fract", x)), lt(op("fract", x), 1))),
        ([x], [], eq(op("cast", op(f, x), sort=REAL) + op("fract", x), x)),
        ([x], [eq(op(f, x), q)], le(number(q, REAL), x)),
    )


@register()
def fractions(d: Draw) -> Statement:
    a, b, c = d.fraction(9), d.fraction(9), d.fraction(9)
    n = lambda q: number(abs(q), REAL)
    a, b, c = abs(a), abs(b), abs(c)
    term, value = d.pick(
        (
            (n(a) + n(b), a + b),
            (n(a) * n(b), a * b),
            (n(a) - n(b), a - b),
            (n(a) / n(b), a / b),
            ((n(a) + n(b)) * n(c), (a + b) * c),
            (n(a) * (n(b) - n(c)), a * (b - c)),
        )
    )
    return d.statement([], [], eq(term, value), "value")


@register()
def cancel(d: Draw) -> Statement:
    x, y, z = d.names(REAL, 3)
    k = d.whole(2, 9)
    return d.one_of(
        ([x, y, z], [ne(z, 0), eq(x * z, y * z)], eq(x, y)),
        ([x, y], [eq(x * y, 0)], either(eq(x, 0), eq(y, 0))),
        ([x, y], [eq(x**2 + y**2, 0)], both(eq(x, 0), eq(y, 0))),
        ([x, y], [eq(x**2, y**2)], either(eq(x, y), eq(x, op("neg", y)))),
        ([x, y], [positive(x), positive(y), eq(x**k, y**k)], eq(x, y)),
        ([x, y], [ne(y, 0), eq(x / y, k)], eq(x, k * y)),
        ([x, y], [eq(k * x, k * y)], eq(x, y)),
        ([x, y], [ne(x, 0), ne(y, 0)], ne(x * y, 0)),
        ([x], [ne(x, 0)], exists(y, eq(x * y, 1))),
        ([x], [ne(x, 1), eq(x**3, 1)], eq(x**2 + x + 1, 0)),
    )
