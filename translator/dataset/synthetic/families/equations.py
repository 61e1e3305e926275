"""Algebra: equations, systems, symmetric values, identities."""

from __future__ import annotations

import math
from fractions import Fraction

from translator.dataset.synthetic.builders import (
    both,
    either,
    eq,
    iff,
    linear,
    ne,
    polynomial,
    positive,
    scaled,
)
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import COMPLEX, INT, RAT, REAL
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, forall, number

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
        [x],
        [eq(linear([(abs(a), x)], b) / number(k, REAL), (abs(a) * s + b) / k)],
        eq(x, s),
        "solve",
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
                polynomial([a - b, (a + 1) * b], x) if a != b else number((a + 1) * b, sort),
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
