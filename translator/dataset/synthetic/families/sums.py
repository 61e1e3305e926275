"""Sums and products over ranges, and proofs by induction about them."""

from __future__ import annotations

import math
from fractions import Fraction

from translator.dataset.synthetic.builders import (
    below,
    big,
    both,
    dvd,
    eq,
    filtered,
    iff,
    implies,
    le,
    linear,
    lt,
    positive,
    up_to,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, REAL, arrow
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Bind, Term, Var, cast, forall, number, op

register = Register("sums and products")
induction = Register("induction", wordings=2)


def _index(d: Draw) -> Var:
    return Var(d.pick(("k", "i", "j", "k")), NAT)


def _sum(k: Var, over: Term, body: Term) -> Term:
    return big("sum", k, over, body)


@register(3)
def numeric_sum(d: Draw) -> Statement:
    k = _index(d)
    n = d.whole(4, 120)
    a, b, e = d.whole(1, 9), d.whole(0, 9), d.pick((1, 1, 2, 3))
    start = d.pick((1, 1, 1, 0, 2))
    over = below(n + 1) if start == 0 else up_to(n, start)
    body = linear([(a, k if e == 1 else k**e)], b)
    value = sum(a * i**e + b for i in range(start, n + 1))
    term = _sum(k, over, body)
    if d.chance(0.25):
        m = d.whole(3, 20)
        return d.statement([], [], eq(op("mod", term, nat(m)), value % m), "value")
    return d.statement([], [], eq(term, value), "value")


@register(2)
def numeric_product(d: Draw) -> Statement:
    k = _index(d)
    n = d.whole(3, 12)
    c = d.whole(1, 3)
    kind = d.whole(0, 3)
    x = cast(k, REAL)
    if kind == 0:
        value = math.prod(i + c for i in range(1, n + 1))
        return d.statement([], [], eq(big("prod", k, up_to(n), k + c), value), "value")
    if kind == 1:
        return d.statement(
            [],
            [],
            eq(big("prod", k, up_to(n), (x + c) / x), Fraction(math.comb(n + c, c))),
            "value",
        )
    if kind == 2:
        return d.statement(
            [],
            [],
            eq(big("prod", k, up_to(n, 2), number(1, REAL) - 1 / x), Fraction(1, n)),
            "value",
        )
    return d.statement(
        [], [], eq(big("prod", k, up_to(n), number(1, REAL) + 1 / x), n + 1), "value"
    )


@register(2)
def fraction_sum(d: Draw) -> Statement:
    k = _index(d)
    n = d.whole(3, 99)
    x = cast(k, REAL)
    c = d.whole(1, 4)
    kind = d.whole(0, 2)
    if kind == 0:
        value = (
            sum(Fraction(1, i * (i + c)) for i in range(1, n + 1))
            if n < 40 or c == 1
            else Fraction(0)
        )
        if value == 0 or value.denominator > 10**7:
            c, value = 1, Fraction(n, n + 1)
        return d.statement([], [], eq(_sum(k, up_to(n), 1 / (x * (x + c))), value), "value")
    if kind == 1:
        r = d.whole(2, 5)
        n = n % 8 + 2
        value = sum(Fraction(1, r**i) for i in range(n + 1))
        return d.statement(
            [], [], eq(_sum(k, below(n + 1), 1 / number(r, REAL) ** k), value), "value"
        )
    a = d.whole(1, 6)
    return d.statement(
        [],
        [],
        eq(_sum(k, up_to(n), linear([(1, x)], a) / 2), Fraction(n * (n + 1) // 2 + a * n, 2)),
        "value",
    )


@register(2)
def filtered_sum(d: Draw) -> Statement:
    k = _index(d)
    n, m = d.whole(10, 200), d.whole(2, 12)
    r = d.whole(0, m - 1)
    test, holds = d.pick(
        (
            (dvd(nat(m), k), lambda i: i % m == 0),
            (op("rem_eq", k, m, r), lambda i: i % m == r),
            (op("odd", k), lambda i: i % 2 == 1),
            (op("even", k), lambda i: i % 2 == 0),
            (op("coprime", k, nat(m)), lambda i: math.gcd(i, m) == 1),
        )
    )
    assert callable(holds)
    over, span = d.pick(((up_to(n), range(1, n + 1)), (below(n), range(n))))
    e = d.pick((1, 1, 2))
    value = sum(i**e for i in span if holds(i))
    return d.statement(
        [], [], eq(_sum(k, filtered(k, over, test), k if e == 1 else k**e), value), "value"
    )


@register(2, wordings=3)
def sum_laws(d: Draw) -> Statement:
    k, n = _index(d), Var("n", NAT)
    f, g = Var("f", arrow(NAT, REAL, sequence=False)), Var("g", arrow(NAT, REAL, sequence=False))
    c = Var("c", REAL)
    r = below(n)
    s = lambda body: _sum(k, r, body)
    v = d.whole(2, 9)
    return d.one_of(
        ([n, f, g], [], eq(s(f(k) + g(k)), s(f(k)) + s(g(k)))),
        ([n, f, c], [], eq(s(c * f(k)), c * s(f(k)))),
        ([n, f], [], eq(_sum(k, below(n + 1), f(k)), s(f(k)) + f(n))),
        ([n, f], [], eq(s(f(k + 1) - f(k)), f(n) - f(nat(0)))),
        ([n, f, g], [forall(k, le(f(k), g(k)))], le(s(f(k)), s(g(k)))),
        ([n, f], [forall(k, le(0, f(k)))], le(0, s(f(k)))),
        ([n, f], [], le(op("abs", s(f(k))), s(op("abs", f(k))))),
        ([n, f, g], [], le(s(f(k) * g(k)) ** 2, s(f(k) ** 2) * s(g(k) ** 2))),
        ([n, f], [], le(s(f(k)) ** 2, cast(n, REAL) * s(f(k) ** 2))),
        ([n, f], [forall(k, eq(f(k), v))], eq(s(f(k)), v * cast(n, REAL))),
        ([n, f], [forall(k, eq(f(k), f(k + 1)))], eq(s(f(k)), cast(n, REAL) * f(nat(0)))),
        (
            [n, f, g],
            [],
            eq(
                big("prod", k, r, f(k) * g(k)),
                big("prod", k, r, f(k)) * big("prod", k, r, g(k)),
            ),
        ),
        ([n, f], [forall(k, positive(f(k)))], positive(big("prod", k, r, f(k)))),
        (
            [f],
            [eq(_sum(k, up_to(v), f(k)), 3 * v), eq(f(nat(v + 1)), v)],
            eq(_sum(k, up_to(v + 1), f(k)), 4 * v),
            "value",
        ),
    )


@register()
def infinite_series(d: Draw) -> Statement:
    n = Var(d.pick("nk"), NAT)

    p, q = d.whole(1, 6), d.whole(2, 9)
    if p >= q:
        p = 1
    a = d.whole(1, 9)
    ratio = number(Fraction(p, q), REAL)
    body = (ratio**n) if a == 1 else number(a, REAL) * ratio**n
    return d.statement(
        [],
        [],
        eq(Bind("tsum", (n,), None, body, REAL), Fraction(a) / (1 - Fraction(p, q))),
        "value",
    )


@induction(3)
def sum_formula(d: Draw) -> Statement:
    n, k = Var(d.pick("nnm"), NAT), _index(d)
    c = d.whole(1, 9)
    x, y = cast(k, REAL), cast(n, REAL)
    r1, s1 = up_to(n), below(n)
    return d.one_of(
        (
            [n],
            [],
            eq(
                _sum(k, r1, k),
                op("ediv", n * (n + 1), nat(2)),
            ),
        ),
        ([n], [], eq(2 * _sum(k, r1, k), n * (n + 1))),
        ([n], [], eq(_sum(k, s1, 2 * k + 1), n**2)),
        ([n], [], eq(6 * _sum(k, r1, k**2), n * (n + 1) * (2 * n + 1))),
        ([n], [], eq(_sum(k, r1, k**3), _sum(k, r1, k) ** 2)),
        ([n], [], eq(4 * _sum(k, r1, k**3), n**2 * (n + 1) ** 2)),
        ([n], [], eq(_sum(k, s1, nat(2) ** k) + 1, nat(2) ** n)),
        (
            [n],
            [],
            eq(
                c * _sum(k, s1, nat(c + 1) ** k) + 1 if c > 1 else _sum(k, s1, nat(2) ** k) + 1,
                nat(c + 1) ** n,
            ),
        ),
        ([n], [], eq(_sum(k, r1, x**2), y * (y + 1) * (2 * y + 1) / 6)),
        ([n], [], eq(_sum(k, r1, 1 / (x * (x + 1))), y / (y + 1))),
        ([n], [], eq(_sum(k, r1, 1 / (x * (x + 1))), 1 - 1 / (y + 1))),
        ([n], [], eq(_sum(k, r1, x * (x + 1)), y * (y + 1) * (y + 2) / 3)),
        ([n], [], eq(_sum(k, s1, linear([(2 * c, k)], c)), linear([(c, n**2)]))),
        (
            [n],
            [],
            eq(
                _sum(k, r1, linear([(2 * c, k)])),
                linear([(c, n * (n + 1))]) if c > 1 else n * (n + 1),
            ),
        ),
        ([n], [], eq(_sum(k, r1, k * op("factorial", k)) + 1, op("factorial", n + 1))),
        ([n], [], eq(_sum(k, below(n + 1), op("choose", n, k)), nat(2) ** n)),
        ([n], [positive(n)], eq(_sum(k, r1, 2 * k - 1), n**2)),
        ([n], [], eq(_sum(k, r1, linear([(2 * c, x)], -c)), linear([(c, y**2)]))),
        ([n], [], eq(_sum(k, r1, 1 / ((2 * x - 1) * (2 * x + 1))), y / (2 * y + 1))),
        ([n], [], eq(big("prod", k, r1, k), op("factorial", n))),
        ([n], [], eq(big("prod", k, r1, 1 + 1 / x), y + 1)),
        (
            [n],
            [le(nat(2), n)],
            eq(big("prod", k, up_to(n, 2), 1 - 1 / x**2), (y + 1) / (2 * y)),
        ),
        (
            [n],
            [],
            eq(
                _sum(k, below(n + 1), linear([(c, x)])),
                number(Fraction(c, 2), REAL) * y * (y + 1)
                if c % 2
                else linear([(c // 2, y * (y + 1))]),
            ),
        ),
        ([n], [], lt(_sum(k, r1, 1 / x**2), 2)),
        ([n], [positive(n)], le(op("sqrt", y), _sum(k, r1, 1 / op("sqrt", x)))),
        (
            [n],
            [],
            le(_sum(k, r1, 1 / x**2), 2),
        ),
    )


@induction(2)
def statement_for_all(d: Draw) -> Statement:
    n = d.name(NAT, "n n m k")
    a, b = d.whole(2, 12), d.whole(1, 12)
    i = number(1, INT)
    goal, least = d.pick(
        (
            (dvd(nat(a), nat(a + 1) ** n + (a - 1)), 0),
            (dvd(number(a, INT), number(a + 1, INT) ** n - i), 0),
            (dvd(number(9, INT), number(4, INT) ** n + 15 * cast(n, INT) - i), 0),
            (dvd(nat(3), n**3 + 2 * n), 0),
            (dvd(number(a * a, INT), number(a + 1, INT) ** n - linear([(a, cast(n, INT))], 1)), 0),
            (lt(n, nat(a) ** n), 0),
            (le(n + b, (b + 1) * nat(2) ** n), 0),
            (lt(n**2, nat(2) ** n), 5),
            (le(nat(2) ** n, op("factorial", n)), 4),
            (lt(n**3, nat(2) ** n), 10),
            (le(2 * n + 1, nat(2) ** n), 3),
            (dvd(nat(7), nat(3) ** (2 * n + 1) + nat(2) ** (n + 2)), 0),
            (dvd(nat(11), nat(2) ** (6 * n + 1) + nat(9) ** (n + 1)), 0),
            (dvd(nat(5), nat(3) ** (3 * n + 1) + nat(2) ** (n + 1)), 0),
            (
                op("even", n * (n + 2 * b + 1)),
                0,
            ),
            (eq(op("gcd", n, n + 1), 1), 0),
            (dvd(nat(6), n * (n + 1) * (n + 2)), 0),
            (le(n, n**2), 0),
        )
    )
    if least:
        return d.statement([n], [le(nat(least), n)], goal)
    if d.chance(0.3):
        return d.statement([n], [positive(n)], goal)
    return d.statement([n], [], goal)


@induction(1.5)
def induction_step(d: Draw) -> Statement:
    n, k = Var(d.pick("nm"), NAT), Var("k", NAT)
    c = d.whole(2, 9)
    p = Var("f", arrow(NAT, NAT, sequence=False))
    claims = [
        lambda t: dvd(number(c, INT), number(c + 1, INT) ** t - number(1, INT)),
        lambda t: eq(2 * _sum(k, up_to(t), k), t * (t + 1)),
        lambda t: lt(t, nat(c) ** t),
        lambda t: eq(_sum(k, below(t), 2 * k + 1), t**2),
        lambda t: dvd(nat(3), t**3 + 2 * t),
        lambda t: op("even", t**2 + t),
    ]
    claim = d.pick(claims)
    if d.chance(0.25):
        return d.statement(
            [p],
            [eq(p(nat(0)), c), forall(n, implies(eq(p(n), c), eq(p(n + 1), c)))],
            forall(n, eq(p(n), c)),
        )
    if d.chance(0.2):
        return d.statement([], [], claim(nat(1)))
    if d.chance(0.4):
        return d.statement([n], [claim(n)], claim(n + 1))
    return d.statement([], [], forall(n, implies(claim(n), claim(n + 1))))


@induction()
def both_directions(d: Draw) -> Statement:
    n, k = d.name(NAT, "n m"), d.whole(2, 9)
    x = Var("x", REAL)
    return d.one_of(
        ([n], [], iff(op("even", n), op("even", n + 2 * k))),
        ([n], [], iff(dvd(nat(k), n), dvd(nat(k), n + 3 * k))),
        ([x, n], [le(-1, x)], le(1 + cast(n, REAL) * x, (1 + x) ** n)),
        ([x, n], [both(le(0, x), le(x, 1))], le(x ** (n + 1), x**n)),
        ([x, n], [positive(x)], lt(1, (1 + x) ** (n + 1))),
        (
            [x, n],
            [op("ne", x, number(1, REAL))],
            eq(_sum(Var("i", NAT), below(n), x ** Var("i", NAT)), (x**n - 1) / (x - 1)),
        ),
        ([n], [], eq(number(-1, INT) ** (2 * n), number(1, INT))),
        ([n], [op("odd", n)], eq(number(-1, INT) ** n, number(-1, INT))),
    )
