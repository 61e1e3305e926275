"""Algebra: equations, systems, identities, roots, logarithms, absolute values, complex numbers."""

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
    polynomial,
    positive,
    scaled,
)
from translator.dataset.synthetic.draw import Draw, nat, num
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import COMPLEX, INT, NAT, RAT, REAL
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, exists, forall, op

register = Register("algebra")


@register(2)
def linear_equation(d: Draw) -> Statement:
    x = d.name(REAL, "x y t a n z k w")
    s = Fraction(d.whole(-20, 20)) if d.chance(0.7) else d.fraction()
    a, c = d.nonzero(-12, 12), d.nonzero(-12, 12)
    while a == c:
        c = d.nonzero(-12, 12)
    b = d.whole(-30, 30)
    e = a * s + b - c * s
    shape = d.whole(0, 3)
    if shape == 0 or e.denominator > 1:
        rhs = a * s + b
        return d.statement([x], [eq(linear([(a, x)], b), rhs)], eq(x, s), "solve")
    if shape == 1:
        return d.statement([x], [eq(linear([(a, x)], b), linear([(c, x)], e))], eq(x, s), "solve")
    if shape == 2:
        k = d.whole(2, 9)
        return d.statement(
            [x], [eq(scaled(k, linear([(abs(a), x)], b)), k * (abs(a) * s + b))], eq(x, s), "solve"
        )
    k = d.whole(2, 9)
    return d.statement(
        [x], [eq(linear([(abs(a), x)], b) / num(k, REAL), (abs(a) * s + b) / k)], eq(x, s), "solve"
    )


@register(2)
def linear_system(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, REAL, INT, RAT))
    x, y = d.names(sort, 2)
    s, t = d.whole(-12, 12), d.whole(-12, 12)
    a, b, c, e = d.nonzero(-9, 9), d.nonzero(-9, 9), d.nonzero(-9, 9), d.nonzero(-9, 9)
    if a * e == b * c:
        e += 1 if e != -1 else 2
    hypotheses = [
        eq(linear([(a, x), (b, y)]), a * s + b * t),
        eq(linear([(c, x), (e, y)]), c * s + e * t),
    ]
    p, q = d.whole(1, 5), d.nonzero(-5, 5)
    options: list[tuple[Term, str]] = [
        (eq(x, s), "solve"),
        (eq(y, t), "solve"),
        (eq(x + y, s + t), "value"),
        (eq(x * y, s * t), "value"),
        (eq(x - y, s - t), "value"),
        (eq(linear([(p, x), (q, y)]), p * s + q * t), "value"),
        (both(eq(x, s), eq(y, t)), ""),
        (eq(x**2 + y**2, s * s + t * t), "value"),
    ]
    goal, ask = d.pick(options)
    return d.statement([x, y], hypotheses, goal, ask)


@register()
def three_unknowns(d: Draw) -> Statement:
    x, y, z = d.names(REAL, 3)
    s = [d.whole(-9, 9) for _ in range(3)]
    shape = d.whole(0, 2)
    if shape == 0:
        hypotheses = [eq(x + y, s[0] + s[1]), eq(y + z, s[1] + s[2]), eq(z + x, s[2] + s[0])]
    elif shape == 1:
        hypotheses = [
            eq(x + y + z, sum(s)),
            eq(x - y + z, s[0] - s[1] + s[2]),
            eq(linear([(2, x), (1, y), (-1, z)]), 2 * s[0] + s[1] - s[2]),
        ]
    else:
        rows = [[d.nonzero(-4, 4) for _ in range(3)] for _ in range(3)]
        hypotheses = [
            eq(
                linear([(r[0], x), (r[1], y), (r[2], z)]),
                sum(p * q for p, q in zip(r, s, strict=True)),
            )
            for r in rows
        ]
    goal, ask = d.pick(
        (
            (eq(x + y + z, sum(s)), "value"),
            (eq(x * y * z, math.prod(s)), "value"),
            (eq(x, s[0]), "solve"),
            (eq(z, s[2]), "solve"),
        )
    )
    if shape == 1 and goal == eq(x + y + z, sum(s)):
        goal, ask = eq(y, s[1]), "solve"
    return d.statement([x, y, z], hypotheses, goal, ask)


@register(3)
def symmetric_values(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, REAL, COMPLEX))
    x, y = d.names(sort, 2)
    s, p = d.whole(-12, 12), d.whole(-20, 20)
    diff2 = s * s - 4 * p
    options: list[tuple[Term, int | Fraction]] = [
        (x**2 + y**2, s * s - 2 * p),
        (x**3 + y**3, s**3 - 3 * p * s),
        ((x - y) ** 2, diff2),
        (x**2 * y + x * y**2, p * s),
        ((x + 1) * (y + 1), p + s + 1),
        (x**2 + x * y + y**2, s * s - p),
        (x**4 + y**4, (s * s - 2 * p) ** 2 - 2 * p * p),
        ((x + 2) * (y + 2), p + 2 * s + 4),
    ]
    hypotheses = [eq(x + y, s), eq(x * y, p)]
    if d.chance(0.25):
        hypotheses = [eq(x + y, s), eq(x**2 + y**2, s * s - 2 * p)]
        options = [(x * y, p), (x**3 + y**3, s**3 - 3 * p * s), ((x - y) ** 2, diff2)]
    elif d.chance(0.25) and p:
        options = [(1 / x + 1 / y, Fraction(s, p)), (x / y + y / x, Fraction(s * s - 2 * p, p))]
    elif d.chance(0.2):
        t = d.whole(-9, 9)
        hypotheses = [eq(x - y, t), eq(x * y, p)]
        options = [
            (x**2 + y**2, t * t + 2 * p),
            ((x + y) ** 2, t * t + 4 * p),
            (x**3 - y**3, t**3 + 3 * p * t),
        ]
    goal, value = d.pick(options)
    return d.statement([x, y], hypotheses, eq(goal, value), "value")


@register()
def reciprocal_powers(d: Draw) -> Statement:
    x = d.name(REAL, "x a t y z")
    k = d.nonzero(-9, 9)
    plus = d.chance(0.6)
    hypothesis = eq(x + 1 / x if plus else x - 1 / x, k)
    if plus:
        goal, value = d.pick(
            (
                (x**2 + 1 / x**2, k * k - 2),
                (x**3 + 1 / x**3, k**3 - 3 * k),
                (x**4 + 1 / x**4, (k * k - 2) ** 2 - 2),
            )
        )
    else:
        goal, value = d.pick(((x**2 + 1 / x**2, k * k + 2), (x**3 - 1 / x**3, k**3 + 3 * k)))
    return d.statement([x], [ne(x, 0), hypothesis], eq(goal, value), "value")


@register(2)
def quadratic_roots(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, REAL, INT, COMPLEX))
    x = d.name(sort, "x t y z a n")
    a, r, s = d.pick((1, 1, 1, 2, 3)), d.whole(-12, 12), d.whole(-12, 12)
    equation = eq(polynomial([a, -a * (r + s), a * r * s], x), 0)
    if d.chance(0.25):
        equation = eq(polynomial([a, -a * (r + s), 0], x) if r + s else scaled(a, x**2), -a * r * s)
    solutions = [eq(x, v) for v in sorted({r, s})]
    shape = d.whole(0, 4)
    if shape == 0:
        return d.statement([x], [equation], either(*solutions))
    if shape <= 2:
        return d.statement([], [], forall(x, iff(equation, either(*solutions))), "all")
    hi, lo = max(r, s), min(r, s)
    if sort == COMPLEX or hi <= 0 or lo >= 0:
        return d.statement([x], [equation], either(*solutions))
    return d.statement([x], [positive(x), equation], eq(x, hi), "solve")


@register(1.5)
def vieta(d: Draw) -> Statement:
    sort = d.pick((REAL, COMPLEX))
    r, s = d.names(sort, 2, "rs ab pq mn uv")
    x = Var("x" if "x" not in (r.name, s.name) else "t", sort)
    a, b, c = d.nonzero(-6, 6), d.nonzero(-15, 15), d.nonzero(-20, 20)
    a = abs(a)
    definition = forall(x, eq(polynomial([a, b, c], x), scaled(a, x - r) * (x - s)))
    total, product = Fraction(-b, a), Fraction(c, a)
    goal, value = d.pick(
        (
            (r + s, total),
            (r * s, product),
            (r**2 + s**2, total**2 - 2 * product),
            ((r + 1) * (s + 1), product + total + 1),
            ((r - s) ** 2, total**2 - 4 * product),
            (r**2 * s + r * s**2, product * total),
        )
    )
    return d.statement([r, s], [definition], eq(goal, value), "value")


@register()
def polynomial_value(d: Draw) -> Statement:
    x = d.name(REAL, "x a t y n")
    v = d.whole(-9, 9)
    c = [d.whole(-9, 9) for _ in range(d.whole(3, 4))]
    c[0] = c[0] or 2
    value = 0
    for part in c:
        value = value * v + part
    return d.statement([x], [eq(x, v)], eq(polynomial(c, x), value), "value")


@register(1.5)
def evaluate_expression(d: Draw) -> Statement:
    x, y = d.names(REAL, 2)
    u, v = d.whole(-9, 9), d.nonzero(-9, 9)
    a, b, c = d.whole(2, 9), d.whole(2, 9), d.whole(1, 20)
    options: list[tuple[Term, int | Fraction]] = [
        (linear([(a, x**2), (b, y)], c), a * u * u + b * v + c),
        ((x + y) ** 2 - x * y, (u + v) ** 2 - u * v),
        (linear([(a, x), (-b, y)]), a * u - b * v),
        (scaled(a, x) / y, Fraction(a * u, v)),
        (x**2 * y - b, u * u * v - b),
        ((x - y) * (x + y), u * u - v * v),
        (linear([(a, x), (b, x * y)]), a * u + b * u * v),
        (x**3 - y**2, u**3 - v * v),
    ]
    term, value = d.pick(options)
    return d.statement([x, y], [eq(x, u), eq(y, v)], eq(term, value), "value")


@register(2)
def identity(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, INT, RAT, COMPLEX))
    x, y, z = d.names(sort, 3)
    a, b = d.whole(1, 12), d.whole(1, 12)
    return d.one_of(
        ([x, y], [], eq((x + y) ** 2, x**2 + 2 * x * y + y**2)),
        ([x, y], [], eq((x - y) ** 2, x**2 - 2 * x * y + y**2)),
        ([x, y], [], eq(x**2 - y**2, (x - y) * (x + y))),
        ([x, y], [], eq(x**3 - y**3, (x - y) * (x**2 + x * y + y**2))),
        ([x, y], [], eq(x**3 + y**3, (x + y) * (x**2 - x * y + y**2))),
        ([x], [], eq((x + a) * (x + b), polynomial([1, a + b, a * b], x))),
        ([x], [], eq((x + a) ** 2, polynomial([1, 2 * a, a * a], x))),
        ([x], [], eq((x - a) * (x + b), polynomial([1, b - a, -a * b], x))),
        ([x], [], eq((x - a) ** 3, polynomial([1, -3 * a, 3 * a * a, -(a**3)], x))),
        (
            [x],
            [],
            eq(
                scaled(a + 1, x + b) - scaled(b + 1, x),
                polynomial([a - b, (a + 1) * b], x) if a != b else num((a + 1) * b, sort),
            ),
        ),
        (
            [x, y, z],
            [],
            eq((x + y + z) ** 2, x**2 + y**2 + z**2 + 2 * (x * y + y * z + z * x)),
        ),
        ([x, y, z], [eq(x + y + z, 0)], eq(x**3 + y**3 + z**3, 3 * x * y * z)),
        (
            [x, y],
            [],
            eq(
                x**4 + 4 * y**4,
                (x**2 + 2 * x * y + 2 * y**2) * (x**2 - 2 * x * y + 2 * y**2),
            ),
        ),
        (
            [x],
            [],
            eq((a * x + b if a > 1 else x + b) * (x - 1), polynomial([a, b - a, -b], x)),
        ),
        (
            [x],
            [],
            eq(
                (a * x + b if a > 1 else x + b) ** 2,
                polynomial([a * a, 2 * a * b, b * b], x),
            ),
        ),
    )


@register(1.5)
def equal_products(d: Draw) -> Statement:
    x = d.name(REAL, "x y t z")
    r, s, t = d.whole(-9, 9), d.whole(-9, 9), d.whole(-9, 9)
    product = linear([(1, x)], -r) * linear([(1, x)], -s)
    roots = sorted({r, s})
    if d.chance(0.4):
        product, roots = product * linear([(1, x)], -t), sorted({r, s, t})
    answer = either(*(eq(x, v) for v in roots))
    if d.chance(0.5):
        return d.statement([], [], forall(x, iff(eq(product, 0), answer)), "all")
    return d.statement([x], [eq(product, 0)], answer)


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
            eq(op("sqrt", num(p * p * q, REAL)), scaled(p, op("sqrt", num(q, REAL))))
            if math.isqrt(q) ** 2 != q
            else eq(op("sqrt", num(g * g, REAL)), g),
            "value",
        )
    if shape == 3:
        p, q = d.whole(2, 12), d.whole(2, 12)
        return d.statement(
            [], [], eq(op("sqrt", num(p * p, REAL)) + op("sqrt", num(q * q, REAL)), p + q), "value"
        )
    k = d.whole(2, 12)
    return d.statement(
        [],
        [],
        eq(
            linear([(1, op("sqrt", num(k, REAL)))], 1)
            * linear([(1, op("sqrt", num(k, REAL)))], -1),
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
                op("sqrt", num(d.pick((2, 3, 5, 6, 7, 10, 11, 13, 14, 15, 17)), REAL)),
            ),
        ),
        (
            [],
            [],
            op(
                "irrational",
                op("sqrt", num(2, REAL)) + op("sqrt", num(d.pick((3, 5, 7)), REAL)),
            ),
        ),
        ([x], [op("irrational", x)], op("irrational", x + num(c, REAL))),
        ([x], [op("irrational", x)], op("irrational", scaled(c, x))),
        ([x], [lt(num(c, REAL), x)], lt(op("sqrt", num(c, REAL)), op("sqrt", x))),
    )


@register(2)
def exponent_equation(d: Draw) -> Statement:
    x = d.name(REAL, "x y t n a")
    base, s = d.whole(2, 7), d.whole(-3, 6)
    b = num(base, REAL)
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
                            num(base**k, REAL),
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
    log = lambda base, t: op("logb", num(base, REAL), t if isinstance(t, Term) else num(t, REAL))
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
        ([], [], eq(op(f, num(v, REAL)), math.floor(v)), "value"),
        ([], [], eq(op(c, num(v, REAL)), math.ceil(v)), "value"),
        (
            [],
            [],
            eq(op(f, op("sqrt", num(q := d.whole(2, 400), REAL))), math.isqrt(q)),
            "value",
        ),
        (
            [],
            [],
            eq(op(f, num(v, REAL)) + op(c, num(v, REAL)), math.floor(v) + math.ceil(v)),
            "value",
        ),
        ([x], [], le(op("cast", op(f, x), sort=REAL), x)),
        ([x], [], lt(x, op("cast", op(f, x), sort=REAL) + 1)),
        ([x], [le(num(q, REAL), x), lt(x, num(q + 1, REAL))], eq(op(f, x), q), "value"),
        ([x, n], [], eq(op(f, x + op("cast", n, sort=REAL)), op(f, x) + n)),
        ([x], [], both(le(0, op("fract", x)), lt(op("fract", x), 1))),
        ([x], [], eq(op("cast", op(f, x), sort=REAL) + op("fract", x), x)),
        ([x], [eq(op(f, x), q)], le(num(q, REAL), x)),
    )


@register(2)
def complex_numbers(d: Draw) -> Statement:
    i = op("imaginary")
    z = d.name(COMPLEX, "z w")
    w = Var("w" if z.name == "z" else "z", COMPLEX)
    a, b, c, e = d.nonzero(-9, 9), d.nonzero(-9, 9), d.nonzero(-9, 9), d.nonzero(-9, 9)
    number = lambda p, q: (
        linear([(q, i)])
        if p == 0
        else (num(p, COMPLEX) + scaled(q, i) if q > 0 else num(p, COMPLEX) - scaled(-q, i))
    )
    shape = d.whole(0, 9)
    if shape == 0:
        value = complex(a, b) * complex(c, e)
        return d.statement([], [], eq(number(a, b) * number(c, e), _complex(value, i)), "value")
    if shape == 1:
        k = d.whole(3, 99)
        return d.statement(
            [], [], eq(i**k, (num(1, COMPLEX), i, num(-1, COMPLEX), op("neg", i))[k % 4]), "value"
        )
    if shape == 2:
        return d.statement([z], [eq(z, number(a, b))], eq(op("normSq", z), a * a + b * b), "value")
    if shape == 3:
        return d.statement(
            [z, w],
            [eq(z, number(a, b)), eq(w, number(c, e))],
            eq(z + w, _complex(complex(a + c, b + e), i)),
            "value",
        )
    if shape == 4:
        return d.statement(
            [z, w],
            [eq(z, number(a, b)), eq(w, number(c, e))],
            eq(z * w, _complex(complex(a, b) * complex(c, e), i)),
            "value",
        )
    if shape == 5:
        return d.statement(
            [z],
            [eq(linear([(abs(a), z)], c), number(abs(a) * e + c, abs(a) * b))],
            eq(z, number(e, b)),
            "solve",
        )
    if shape == 6:
        n = d.whole(3, 9)
        return d.statement([z], [eq(z**n, 1)], eq(op("norm", z), 1), "value")
    re, im, conj, norm = (lambda t, n=n: op(n, t) for n in ("re", "im", "conj", "norm"))
    return d.one_of(
        ([z, w], [], eq(conj(z * w), conj(z) * conj(w))),
        ([z, w], [], eq(norm(z * w), norm(z) * norm(w))),
        ([z, w], [], le(norm(z + w), norm(z) + norm(w))),
        ([z], [], eq(conj(conj(z)), z)),
        ([z], [eq(norm(z), 1)], eq(z * conj(z), 1)),
        ([z], [eq(z, number(a, b))], eq(re(z), a), "value"),
        ([z], [eq(z, number(a, b))], eq(im(z), b), "value"),
        ([z, w], [], eq(re(z + w), re(z) + re(w))),
        ([z], [], iff(eq(conj(z), z), eq(im(z), 0))),
        (
            [z],
            [eq(z**2, -a * a)],
            either(eq(z, scaled(abs(a), i)), eq(z, op("neg", scaled(abs(a), i)))),
        ),
        ([z], [], eq(z + conj(z), op("cast", 2 * re(z), sort=COMPLEX))),
        ([z], [eq(re(z), a), eq(im(z), b)], eq(z, number(a, b))),
    )


def _complex(value: complex, i: Term) -> Term:
    p, q = int(value.real), int(value.imag)
    if q == 0:
        return num(p, COMPLEX)
    if p == 0:
        return scaled(q, i)
    return num(p, COMPLEX) + scaled(q, i) if q > 0 else num(p, COMPLEX) - scaled(-q, i)


@register()
def fractions(d: Draw) -> Statement:
    sort = d.pick((RAT, REAL))
    a, b, c = d.fraction(9), d.fraction(9), d.fraction(9)
    n = lambda q: num(abs(q), sort)
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
