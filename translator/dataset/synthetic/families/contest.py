"""Shapes of contest problems: operations, inverses, cases, digits, ratios, roots, symmetric systems."""

from __future__ import annotations

import math
from fractions import Fraction

from translator.dataset.synthetic.builders import (
    big,
    both,
    comprehension,
    dvd,
    either,
    eq,
    filtered,
    iff,
    le,
    linear,
    lt,
    ne,
    polynomial,
    positive,
    up_to,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import COMPLEX, INT, NAT, RAT, REAL, arrow, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Var, exists, forall, number, op

algebra = Register("algebra")
numbers = Register("number theory")
functions = Register("functions")
inequalities = Register("inequalities")
OPERATIONS = ("diamond", "ast", "oplus", "otimes", "bullet", "odot")


@functions(2)
def new_operation(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, INT, RAT))
    star = Var(d.pick(OPERATIONS), arrow(sort, arrow(sort, sort)))
    a, b = (Var(n, sort) for n in d.pick(("ab", "xy", "mn")))
    p, q, r = d.nonzero(-6, 6), d.nonzero(-6, 6), d.whole(-6, 6)
    v, w = d.whole(-9, 9), d.whole(-9, 9)
    body, value = d.pick(
        (
            (linear([(p, a), (q, b)], r), p * v + q * w + r),
            (a * b + linear([(p, a)]), v * w + p * v),
            (a**2 + linear([(q, b)]), v * v + q * w),
            (linear([(1, a**2), (p, a * b), (q, b**2)]), v * v + p * v * w + q * w * w),
            ((a + b) * (a - b), v * v - w * w),
        )
    )
    n = lambda t: number(t, sort)
    definition = forall((a, b), eq(star(a, b), body))
    if d.chance(0.2):
        x = Var("x" if a.name != "x" else "t", sort)
        plain = forall((a, b), eq(star(a, b), linear([(p, a), (q, b)], r)))
        return d.statement(
            [star, x], [plain, eq(star(x, n(w)), p * v + q * w + r)], eq(x, v), "solve"
        )
    return d.statement([star], [definition], eq(star(n(v), n(w)), value), "value")


@functions(1.5)
def cases_and_domains(d: Draw) -> Statement:
    f, x = Var(d.pick("fgh"), arrow(REAL, REAL)), Var("x", REAL)
    a, b, c, e = d.nonzero(-6, 6), d.whole(-9, 9), d.nonzero(-6, 6), d.whole(-9, 9)
    cut, v, w = d.whole(-3, 6), d.whole(1, 9), d.whole(1, 9)
    n = lambda t: number(t, REAL)
    low = forall(x, eq(f(x), linear([(a, x)], b)), lt(x, n(cut)))
    high = forall(x, eq(f(x), linear([(c, x**2)], e)), le(n(cut), x))
    left, right = a * (cut - v) + b, c * (cut + w) ** 2 + e
    reciprocal = forall(x, eq(f(x), n(abs(c)) / x), ne(x, 0))
    root = forall(x, eq(f(x), op("sqrt", x) + b), le(0, x))
    return d.one_of(
        ([f], [low, high], eq(f(n(cut - v)), left), "value"),
        ([f], [low, high], eq(f(n(cut + w)), right), "value"),
        ([f], [low, high], eq(f(n(cut - v)) + f(n(cut + w)), left + right), "value"),
        ([f], [reciprocal], eq(f(n(v)), Fraction(abs(c), v)), "value"),
        (
            [f],
            [reciprocal],
            eq(f(n(v)) + f(n(w)), Fraction(abs(c), v) + Fraction(abs(c), w)),
            "value",
        ),
        ([f], [root], eq(f(n(v * v)), v + b), "value"),
    )


@functions(1.5)
def inverse_functions(d: Draw) -> Statement:
    f, g = (Var(n, arrow(REAL, REAL)) for n in d.pick(("fg", "fh", "gh")))
    x = Var("x", REAL)
    a, b, v = d.nonzero(-6, 6), d.whole(-9, 9), d.whole(-9, 9)
    n = lambda t: number(t, REAL)
    line = forall(x, eq(f(x), linear([(a, x)], b)))
    inverse = [op("inverse_left", g, f), op("inverse_right", g, f)]
    both_ways = [forall(x, eq(g(f(x)), x)), forall(x, eq(f(g(x)), x))]
    return d.one_of(
        ([f, g], [line, *inverse], eq(g(n(a * v + b)), v), "value"),
        ([f, g], [line, both_ways[1]], eq(g(n(a * v + b)), v), "value"),
        ([f, g], [line, both_ways[0]], eq(g(n(a * v + b)), v), "value"),
        ([f, g], [line, *both_ways], forall(x, eq(g(x), linear([(1, x)], -b) / n(a)))),
    )


@numbers(1.5)
def last_digits(d: Draw) -> Statement:
    a, b = d.whole(2, 400), d.whole(2, 400)
    e, f = d.whole(2, 300), d.whole(2, 300)
    k = Var(d.pick("kni"), NAT)
    m = d.pick((10, 10, 100))
    top = d.whole(5, 200)
    term, value = d.pick(
        (
            (nat(a) * nat(b), a * b),
            (nat(a) ** nat(e) + nat(b) ** nat(f), a**e + b**f),
            (nat(a) ** nat(e) * nat(b) ** nat(f), a**e * b**f),
            (big("sum", k, up_to(top), k**2), sum(i * i for i in range(1, top + 1))),
            (op("factorial", d.whole(3, 4)) + nat(a), 0),
            (nat(a) * nat(b) * nat(e), a * b * e),
        )
    )
    if value == 0:
        term, value = nat(a) ** nat(e), a**e
    return d.statement([], [], eq(op("mod", term, nat(m)), value % m), "value")


@numbers(1.5)
def numbers_with_digits(d: Draw) -> Statement:
    n = Var(d.pick("nxk"), NAT)
    low, high = d.pick(((10, 99), (100, 999)))
    m, s = d.whole(3, 30), d.whole(2, 16)
    r = d.whole(0, m - 1)
    test, holds = d.pick(
        (
            (dvd(nat(m), n), lambda i: i % m == 0),
            (op("rem_eq", n, m, r), lambda i: i % m == r),
            (eq(op("digit_sum", n), s), lambda i: sum(map(int, str(i))) == s),
            (both(op("odd", n), dvd(nat(m), n)), lambda i: i % 2 == 1 and i % m == 0),
            (op("prime", n), lambda i: all(i % q for q in range(2, math.isqrt(i) + 1))),
        )
    )
    assert callable(holds)
    found = [i for i in range(low, high + 1) if holds(i)]
    over = up_to(high, low)
    described = comprehension(n, both(le(nat(low), n), le(n, nat(high)), test), set_of(NAT))
    if found and d.chance(0.3):
        least = d.chance(0.5)
        name = "is_least" if least else "is_greatest"
        return d.statement(
            [], [], op(name, described, nat(found[0] if least else found[-1])), "extremum"
        )
    return d.statement([], [], eq(op("card", filtered(n, over, test)), len(found)), "value")


@numbers()
def integers_and_remainders(d: Draw) -> Statement:
    n = Var(d.pick("nax"), INT)
    m = d.whole(3, 30)
    r = d.whole(0, m - 1)
    a, b = d.whole(2, 12), d.whole(-20, 20)
    v = d.whole(-300, -1)
    z = lambda t: number(t, INT)
    return d.one_of(
        ([], [], eq(op("mod", z(v), z(m)), v % m), "value"),
        (
            [n],
            [op("rem_eq", n, z(m), z(r))],
            eq(op("mod", linear([(a, n)], b), z(m)), (a * r + b) % m),
            "value",
        ),
        ([n], [op("rem_eq", n, z(m), z(r))], op("zmodeq", n**2, z(r * r % m), z(m))),
        ([n], [op("zmodeq", n, z(r), z(m))], op("rem_eq", n, z(m), z(r))),
        ([n], [], iff(op("rem_eq", n, z(2), z(1)), op("odd", n))),
        ([n], [], iff(op("rem_eq", n, z(m), z(0)), dvd(z(m), n))),
        ([n], [ne(op("mod", n, z(3)), 0)], op("rem_eq", n**2, z(3), z(1))),
    )


@algebra(1.5)
def ratios(d: Draw) -> Statement:
    x, y, z = d.names(REAL, 3)
    p, q, r = d.whole(1, 9), d.whole(1, 9), d.whole(1, 9)
    s = d.whole(1, 12)
    return d.one_of(
        ([x, y], [ne(y, 0), eq(x / y, Fraction(p, q))], eq(q * x, p * y)),
        (
            [x, y],
            [ne(y, 0), eq(x / y, Fraction(p, q)), eq(x + y, s * (p + q))],
            eq(x, s * p),
            "solve",
        ),
        (
            [x, y, z],
            [ne(y, 0), ne(z, 0), eq(x / y, Fraction(p, q)), eq(y / z, Fraction(q, r))],
            eq(x / z, Fraction(p, r)),
            "value",
        ),
        ([x, y], [eq(p * x, q * y), ne(y, 0)], eq(x / y, Fraction(q, p)), "value"),
        ([x, y], [eq(x, s * y), ne(y, 0)], eq((x + y) / y, s + 1), "value"),
        ([x], [ne(x, 0), eq(p / x, q)], eq(x, Fraction(p, q)), "solve"),
        (
            [x],
            [ne(x, s), eq((x + p) / (x - s), q + 1)],
            eq(x, Fraction(p + s * (q + 1), q)),
            "solve",
        ),
        (
            [x, y],
            [positive(x), positive(y), eq(x * y, p * q * s * s), eq(x / y, Fraction(p, q))],
            eq(x, s * p),
            "solve",
        ),
    )


@algebra()
def fractional_powers(d: Draw) -> Statement:
    a, k = d.whole(2, 9), d.whole(2, 4)
    x = d.name(REAL, "x a t")
    n = lambda t: number(t, REAL)
    e = d.whole(1, 3)
    part = lambda v: number(v, REAL)
    return d.one_of(
        ([], [], eq(op("rpow", n(a**k), part(Fraction(1, k))), a), "value"),
        (
            [],
            [],
            eq(
                op("rpow", n(a**k), part(Fraction(2 * e + 1, k)))
                if k == 2
                else op("rpow", n(a**k), part(Fraction(1, k))),
                a ** (2 * e + 1) if k == 2 else a,
            ),
            "value",
        ),
        ([x], [positive(x), eq(op("rpow", x, part(Fraction(1, k))), a)], eq(x, a**k), "solve"),
        ([x], [le(0, x)], eq(op("rpow", x, part(Fraction(1, 2))), op("sqrt", x))),
        ([x], [positive(x)], eq(op("rpow", x, part(Fraction(1, k))) ** k, x)),
        ([], [], eq(op("rpow", n(a), op("logb", n(a), n(k + 3))), k + 3), "value"),
    )


@algebra(1.5)
def nonlinear_systems(d: Draw) -> Statement:
    x, y = d.names(REAL, 2)
    s, t = d.nonzero(-9, 9), d.nonzero(-9, 9)
    k, m = d.whole(2, 6), d.whole(1, 9)
    z = Var("z" if "z" not in (x.name, y.name) else "w", COMPLEX)
    return d.one_of(
        ([x, y], [eq(x**2 - y**2, (s + t) * (s - t)), eq(x + y, s + t)], eq(x - y, s - t), "value")
        if s + t
        else ([x, y], [eq(x * y, s * t), eq(x, s)], eq(y, t), "solve"),
        ([x, y], [eq(x * y + x + y, s * t + s + t), eq(x * y, s * t)], eq(x + y, s + t), "value"),
        ([x, y], [eq(x**2 * y, s * s * t), eq(x * y, s * t)], eq(x, s), "solve"),
        ([x, y], [eq(x**2 + y**2, 0)], both(eq(x, 0), eq(y, 0))),
        (
            [x, y],
            [eq(x**2 + y**2 + m * m + k * k, linear([(2 * m, x), (2 * k, y)]))],
            both(eq(x, m), eq(y, k)),
        ),
        ([z], [eq(z**3, 1), ne(z, 1)], eq(z**2 + z + 1, 0)),
        ([x], [eq((x - m) ** 2, k * k)], either(eq(x, m + k), eq(x, m - k))),
        ([x], [eq(x**2, m * m)], either(eq(x, m), eq(x, -m))),
        ([x, y], [eq(x + y, s + t), eq(x**2 + y**2, s * s + t * t)], eq(x * y, s * t), "value"),
        ([x], [eq(op("sqrt", x + m) + op("sqrt", x), k)], le(0, x + m)),
    )


@inequalities()
def roots_exist(d: Draw) -> Statement:
    x, c = Var(d.pick("xt"), REAL), Var(d.pick("ckm"), REAL)
    f = Var(d.pick("fg"), arrow(REAL, REAL))
    a, b, s = d.whole(1, 5), d.whole(-9, 9), d.whole(-9, 9)
    bound = Fraction(b * b, 4 * a)
    return d.one_of(
        ([c], [exists(x, eq(linear([(a, x**2), (b, x), (1, c)]), 0))], le(c, number(bound, REAL))),
        (
            [c, f],
            [forall(x, eq(f(x), linear([(a, x**2), (b, x), (1, c)]))), exists(x, le(f(x), 0))],
            le(c, number(bound, REAL)),
        ),
        (
            [c],
            [forall(x, positive(linear([(a, x**2), (b, x), (1, c)])))],
            lt(number(bound, REAL), c),
        ),
        ([], [], exists(x, eq(polynomial([1, 0, b, s], x), 0))),
        ([], [], op("not", exists(x, lt(linear([(a, x**2)], abs(b) + 1), 0)))),
    )
