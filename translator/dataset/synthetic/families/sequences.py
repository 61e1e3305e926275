"""Sequences: recursions, closed forms, arithmetic and geometric ones, limits."""

from __future__ import annotations

from fractions import Fraction

from translator.dataset.synthetic.builders import (
    below,
    big,
    both,
    eq,
    function,
    le,
    linear,
    lt,
    positive,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, RAT, REAL, Sort, arrow, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Var, cast, exists, forall, number, op

register = Register("sequences")


def _sequence(d: Draw, sort: Sort) -> Var:
    return Var(d.pick(("a", "u", "x", "s", "b", "a")), arrow(NAT, sort))


@register(3)
def linear_recursion(d: Draw) -> Statement:
    sort = d.pick((INT, REAL, NAT, RAT))
    a, n = _sequence(d, sort), Var("n", NAT)
    start = d.pick((0, 1))
    p, q, first = d.whole(1, 5), d.whole(0, 9), d.whole(0, 9)
    if sort in (INT, REAL):
        q, first = d.whole(-9, 9), d.whole(-9, 9)
    term = start + d.whole(2, 7)
    value = first
    for _ in range(term - start):
        value = p * value + q
    step = eq(a(n + 1), linear([(p, a(n))], q))
    guard = le(nat(1), n) if start == 1 and d.chance(0.6) else None
    hypotheses = [eq(a(nat(start)), first), forall(n, step, guard)]
    return d.statement([a], hypotheses, eq(a(nat(term)), value), "value")


@register(2)
def second_order(d: Draw) -> Statement:
    sort = d.pick((INT, INT, REAL, NAT))
    a, n = _sequence(d, sort), Var("n", NAT)
    start = d.pick((0, 1))
    p, q = d.whole(1, 3), d.whole(1, 3)
    sign = 1 if sort == NAT else d.pick((1, -1))
    v = [d.whole(0, 6), d.whole(1, 6)]
    count = d.whole(3, 8)
    for _ in range(count):
        v.append(p * v[-1] + sign * q * v[-2])
    guard = le(nat(1), n) if start == 1 and d.chance(0.5) else None
    step = eq(a(n + 2), linear([(p, a(n + 1)), (sign * q, a(n))]))
    hypotheses = [eq(a(nat(start)), v[0]), eq(a(nat(start + 1)), v[1]), forall(n, step, guard)]
    return d.statement([a], hypotheses, eq(a(nat(start + count + 1)), v[-1]), "value")


@register(2)
def closed_form(d: Draw) -> Statement:
    sort = d.pick((INT, REAL, NAT))
    a, n = _sequence(d, sort), Var("n", NAT)
    c, f = d.whole(1, 9), d.whole(0, 9)
    m = cast(n, sort) if sort != NAT else n
    base = number(c + 1, sort)
    return d.one_of(
        (
            [a],
            [eq(a(nat(0)), f), forall(n, eq(a(n + 1), a(n) + c))],
            forall(n, eq(a(n), linear([(c, m)], f))),
        ),
        (
            [a],
            [eq(a(nat(0)), 1), forall(n, eq(a(n + 1), linear([(c + 1, a(n))])))],
            forall(n, eq(a(n), base**n)),
        ),
        (
            [a],
            [eq(a(nat(0)), 0), forall(n, eq(a(n + 1), a(n) + 2 * m + 1))],
            forall(n, eq(a(n), m**2)),
        ),
        (
            [a],
            [eq(a(nat(0)), 0), forall(n, eq(a(n + 1), 2 * a(n) + 1))],
            forall(n, eq(a(n) + 1, number(2, sort) ** n)),
        ),
        (
            [a],
            [
                eq(a(nat(0)), 2),
                eq(a(nat(1)), 3),
                forall(n, eq(a(n + 2) + 2 * a(n), 3 * a(n + 1))),
            ],
            forall(n, eq(a(n), number(2, sort) ** n + 1)),
        ),
        ([a], [eq(a(nat(0)), f), forall(n, eq(a(n + 1), a(n)))], forall(n, eq(a(n), f))),
        (
            [a, n],
            [eq(a(nat(0)), 0), forall(n, eq(a(n + 1), a(n) + m + 1))],
            eq(2 * a(n), m * (m + 1)),
        ),
    )


@register(2)
def arithmetic_and_geometric(d: Draw) -> Statement:
    a, n = _sequence(d, REAL), Var("n", NAT)
    f, c = d.whole(-12, 12), d.nonzero(-9, 9)
    i, j = sorted(d.sample(range(1, 20), 2))
    r = d.whole(2, 4)
    arithmetic = forall(n, eq(a(n + 1) - a(n), c))
    ratio = forall(n, eq(a(n + 1), linear([(r, a(n))])))
    difference, first = Var("d", REAL), Var("b" if a.name == "a" else "a", REAL)
    return d.one_of(
        ([a], [arithmetic, eq(a(nat(i)), f)], eq(a(nat(j)), f + c * (j - i)), "value"),
        (
            [a, difference],
            [
                forall(n, eq(a(n + 1), a(n) + difference)),
                eq(a(nat(i)), f),
                eq(a(nat(j)), f + c * (j - i)),
            ],
            eq(difference, c),
            "solve",
        ),
        (
            [a],
            [ratio, eq(a(nat(1)), f)],
            eq(a(nat(i % 6 + 2)), f * r ** (i % 6 + 1)),
            "value",
        ),
        (
            [a],
            [arithmetic, eq(a(nat(0)), f)],
            eq(
                big("sum", Var("k", NAT), below(i + 2), a(Var("k", NAT))),
                sum(f + c * t for t in range(i + 2)),
            ),
            "value",
        ),
        (
            [a, difference],
            [
                forall(n, eq(a(n), a(nat(0)) + cast(n, REAL) * difference)),
                eq(a(nat(i)), f),
                eq(a(nat(j)), f + c * (j - i)),
            ],
            eq(a(nat(j + 1)), f + c * (j + 1 - i)),
            "value",
        ),
        (
            [a, difference],
            [forall(n, eq(a(n + 1), a(n) + difference))],
            forall(n, eq(a(n), a(nat(0)) + cast(n, REAL) * difference)),
        ),
        (
            [a],
            [forall(n, eq(a(n + 2) - a(n + 1), a(n + 1) - a(n)))],
            forall(n, eq(a(n + 1) - a(n), a(nat(1)) - a(nat(0)))),
        ),
        (
            [a, first],
            [forall(n, eq(a(n + 1), first * a(n)))],
            forall(n, eq(a(n), a(nat(0)) * first**n)),
        ),
    )


def _step(kind: int, value: Fraction, c: int) -> Fraction:
    if kind == 0:
        return value / (c * value + 1)
    return value * value - c if kind == 1 else 1 / (value + c)


@register()
def nonlinear_recursion(d: Draw) -> Statement:
    a, n = _sequence(d, d.pick((RAT, REAL))), Var("n", NAT)
    f, c = Fraction(d.whole(1, 5)), d.whole(1, 4)
    kind, count = d.whole(0, 2), d.whole(2, 4)
    value = f
    for _ in range(count):
        value = _step(kind, value, c)
    if abs(value.numerator) > 10**9:
        kind, count, value = 1, 2, (f * f - c) ** 2 - c
    step = (a(n) / linear([(c, a(n))], 1), a(n) ** 2 - c, 1 / (a(n) + c))[kind]
    return d.statement(
        [a], [eq(a(nat(0)), f), forall(n, eq(a(n + 1), step))], eq(a(nat(count)), value), "value"
    )


@register(2)
def limits(d: Draw) -> Statement:
    a, b = _sequence(d, REAL), Var("c", arrow(NAT, REAL))
    n = Var("n", NAT)
    x = cast(n, REAL)
    limit, other = Var("L", REAL), Var("M", REAL)
    to = lambda terms, value: op("tendsto_top", terms, value)
    fn = lambda body: function(n, body, arrow(NAT, REAL))
    c, k, j = d.whole(1, 9), d.whole(1, 9), d.whole(1, 9)
    p, q = sorted(d.sample(range(1, 10), 2))
    r = number(Fraction(p, q), REAL)
    return d.one_of(
        ([], [], to(fn(1 / (x + c)), number(0, REAL))),
        ([], [], to(fn(number(c, REAL) / (x + k)), number(0, REAL))),
        (
            [],
            [],
            to(fn(linear([(c, x)], k) / linear([(j, x)], c)), number(Fraction(c, j), REAL)),
        ),
        (
            [],
            [],
            to(
                fn(linear([(c, x**2)], k) / linear([(j, x**2), (k, x)], 1)),
                number(Fraction(c, j), REAL),
            ),
        ),
        ([], [], to(fn(r**n), number(0, REAL))),
        ([], [], to(fn(c + 1 / (x + 1)), number(c, REAL))),
        ([], [], op("tendsto_inf", fn(linear([(c, x)], k)))),
        ([], [], op("tendsto_inf", fn(linear([(c, x**2), (-k, x)])))),
        ([a, limit], [to(a, limit)], to(fn(linear([(c + 1, a(n))])), (c + 1) * limit)),
        (
            [a, b, limit, other],
            [to(a, limit), to(b, other)],
            to(fn(a(n) + b(n)), limit + other),
        ),
        (
            [a, b, limit, other],
            [to(a, limit), to(b, other)],
            to(fn(a(n) * b(n)), limit * other),
        ),
        ([a, limit, other], [to(a, limit), to(a, other)], eq(limit, other)),
        ([a, limit], [to(a, limit)], op("cauchy", a)),
        ([a], [op("cauchy", a)], exists(limit, to(a, limit))),
        ([a, limit], [to(a, limit), forall(n, le(0, a(n)))], le(0, limit)),
        (
            [a, b],
            [forall(n, both(le(0, a(n)), le(a(n), b(n)))), to(b, number(0, REAL))],
            to(a, number(0, REAL)),
        ),
        (
            [a],
            [op("monotone", a), op("bdd_above", op("range", a, sort=_set_real()))],
            exists(limit, to(a, limit)),
        ),
        ([a, limit], [to(a, limit)], to(fn(a(n + c)), limit)),
        ([a, limit], [to(a, limit)], to(fn(op("abs", a(n))), op("abs", limit))),
        ([a], [op("strict_mono", a)], forall(n, lt(a(n), a(n + 1)))),
        ([a], [op("strict_mono", a)], op("injective", a)),
        ([a, limit], [to(a, limit)], op("bdd_above", op("range", a, sort=_set_real()))),
        (
            [a, limit],
            [
                forall(
                    Var("ε", REAL),
                    exists(
                        Var("N", NAT),
                        forall(
                            n,
                            lt(op("abs", a(n) - limit), Var("ε", REAL)),
                            le(Var("N", NAT), n),
                        ),
                    ),
                    positive(Var("ε", REAL)),
                )
            ],
            to(a, limit),
        ),
    )


def _set_real() -> Sort:

    return set_of(REAL)


@register(1, wordings=3)
def bounded_sequences(d: Draw) -> Statement:
    a, n, m = _sequence(d, REAL), Var("n", NAT), Var("m", NAT)
    c = d.whole(1, 12)
    bound = Var("C", REAL)
    return d.one_of(
        ([a], [forall(n, le(a(n), a(n + 1)))], op("monotone", a)),
        ([a], [forall(n, lt(a(n), a(n + 1)))], op("strict_mono", a)),
        (
            [a],
            [eq(a(nat(0)), c), forall(n, lt(a(n), a(n + 1)))],
            forall(n, le(number(c, REAL), a(n))),
        ),
        (
            [a],
            [positive(a(nat(0))), forall(n, eq(a(n + 1), a(n) / 2 + c))],
            forall(n, positive(a(n))),
        ),
        (
            [a],
            [forall(n, le(op("abs", a(n)), c))],
            exists(bound, forall(n, le(op("abs", a(n)), bound))),
        ),
        (
            [a],
            [eq(a(nat(0)), 1), forall(n, eq(a(n + 1), op("sqrt", a(n) + c * (c + 1))))],
            forall(n, lt(a(n), c + 1)),
        ),
        (
            [a],
            [forall((m, n), le(a(m + n), a(m) + a(n)))],
            forall(n, le(a(n + 1), a(n) + a(nat(1)))),
        ),
        (
            [a],
            [forall(n, eq(a(n + 1), op("neg", a(n))))],
            forall(n, eq(a(n + 2), a(n))),
        ),
    )
