"""Inequalities: means, squares, bounds under conditions, comparisons of numbers."""

from __future__ import annotations

from translator.dataset.synthetic.builders import (
    both,
    comprehension,
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
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, REAL, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, exists, forall, number, op

register = Register("inequalities")


@register(2, wordings=3)
def classic(d: Draw) -> Statement:
    a, b, c = d.names(REAL, 3)
    pos2, pos3 = [positive(a), positive(b)], [positive(a), positive(b), positive(c)]
    k = d.whole(2, 6)
    return d.one_of(
        ([a, b], [], le(2 * a * b, a**2 + b**2)),
        ([a, b], [], le(a * b, (a**2 + b**2) / 2)),
        ([a, b], [], le(4 * a * b, (a + b) ** 2)),
        ([a, b], pos2, le(op("sqrt", a * b), (a + b) / 2)),
        ([a, b], [le(0, a), le(0, b)], le(op("sqrt", a * b), (a + b) / 2)),
        ([a, b], pos2, le(2, a / b + b / a)),
        ([a], [positive(a)], le(2, a + 1 / a)),
        ([a, b, c], [], le(a * b + b * c + c * a, a**2 + b**2 + c**2)),
        ([a, b, c], [], le(3 * (a * b + b * c + c * a), (a + b + c) ** 2)),
        ([a, b, c], pos3, le(3 * a * b * c, a**3 + b**3 + c**3)),
        ([a, b, c], pos3, le(number(3, REAL) / 2, a / (b + c) + b / (c + a) + c / (a + b))),
        ([a, b, c], pos3, le(9, (a + b + c) * (1 / a + 1 / b + 1 / c))),
        ([a, b, c], pos3, le(8 * a * b * c, (a + b) * (b + c) * (c + a))),
        ([a, b], pos2, le(2 / (1 / a + 1 / b), op("sqrt", a * b))),
        ([a, b], pos2, le(a * b * (a + b), a**3 + b**3)),
        ([a, b], pos2, le(4 / (a + b), 1 / a + 1 / b)),
        ([a, b, c], [*pos3, eq(a * b * c, 1)], le(3, a + b + c)),
        ([a, b, c], [*pos3, eq(a + b + c, 1)], le(a * b + b * c + c * a, number(1, REAL) / 3)),
        (
            [a, b, c],
            [*pos3, eq(a + b + c, k)],
            le(number(k * k, REAL) / 3, a**2 + b**2 + c**2),
        ),
        ([a, b], [eq(a + b, k)], le(a * b, number(k * k, REAL) / 4)),
        ([a, b], [eq(a**2 + b**2, k)], le(a * b, number(k, REAL) / 2)),
        ([a, b], [*pos2, eq(a * b, k * k)], le(2 * k, a + b)),
        ([a, b, c], [eq(a + b + c, 0)], le(a * b + b * c + c * a, 0)),
        ([a, b], [], le((a + b) ** 2, 2 * (a**2 + b**2))),
        (
            [a, b],
            [le(0, a), le(0, b)],
            le(op("sqrt", a + b), op("sqrt", a) + op("sqrt", b)),
        ),
        ([a, b, c], pos3, le(a * b * c * (a + b + c), a**4 + b**4 + c**4)),
        ([a, b], [*pos2, eq(a + b, 1)], le(number(4, REAL), 1 / a + 1 / b)),
    )


@register(1.5)
def cauchy(d: Draw) -> Statement:
    a, b, x, y = d.names(REAL, 4, "abcd abxy xyzw pqrs uvwz")
    p, q = d.whole(2, 9), d.whole(2, 9)
    return d.one_of(
        ([a, b, x, y], [], le((a * x + b * y) ** 2, (a**2 + b**2) * (x**2 + y**2))),
        ([a, b], [eq(a**2 + b**2, p)], le(linear([(q, a), (1, b)]) ** 2, (q * q + 1) * p)),
        ([a, b, x, y], [eq(a**2 + b**2, 1), eq(x**2 + y**2, 1)], le(a * x + b * y, 1)),
        (
            [a, b],
            [eq(linear([(p, a), (q, b)]), p * p + q * q)],
            le(number(p * p + q * q, REAL), a**2 + b**2),
        ),
        ([a, b, x, y], [lt(a, b), lt(x, y)], lt(a + x, b + y)),
        ([a, b, x, y], [positive(a), positive(x), lt(a, b), lt(x, y)], lt(a * x, b * y)),
    )


@register(2)
def square_is_nonnegative(d: Draw) -> Statement:
    x = d.name(REAL, "x y t a")
    y = d.name(REAL, "z u b w")
    h, k, a = d.whole(-9, 9), d.whole(0, 12), d.whole(1, 4)
    quadratic = polynomial([a, -2 * a * h, a * h * h + k], x)
    return d.one_of(
        ([x], [], le(0, polynomial([a, -2 * a * h, a * h * h], x))),
        ([x], [], le(number(k, REAL), quadratic)),
        ([x], [], lt(-1, quadratic))
        if d.chance(0.5)
        else ([x], [], le(scaled(2 * abs(h) + 1, x), x**2 + (abs(h) + 1) ** 2)),
        ([x, y], [], le(0, linear([(1, x**2), (2 * a, x * y), (a * a + k, y**2)]))),
        ([x, y], [], le(scaled(2 * a, x * y), x**2 + scaled(a * a, y**2))),
        (
            [x, y],
            [],
            le(
                linear([(2 * a, x), (2 * (abs(h) + 1), y)]),
                x**2 + y**2 + a * a + (abs(h) + 1) ** 2,
            ),
        ),
    )


@register(2)
def linear_bound(d: Draw) -> Statement:
    sort = d.pick((REAL, REAL, INT))
    x = d.name(sort, "x y t a n")
    s, a = d.whole(-12, 12), d.whole(2, 9)
    b = d.whole(-20, 20)
    strict = d.chance(0.5)
    less = lt if strict else le
    left = linear([(a, x)], b)
    shape = d.whole(0, 4)
    if shape == 0:
        return d.statement([x], [less(left, a * s + b)], less(x, s))
    if shape == 1:
        return d.statement([x], [less(number(a * s + b, sort), left)], less(number(s, sort), x))
    if shape == 2:
        return d.statement([x], [], iff(less(left, a * s + b), less(x, s)))
    if shape == 3:
        c = d.whole(1, a - 1)
        return d.statement(
            [x], [less(linear([(c, x)], (a - c) * s + b), left)], less(number(s, sort), x)
        )
    t = s + d.whole(1, 12)
    return d.statement(
        [x],
        [less(number(s, sort), x), less(x, t)],
        both(less(number(a * s + b, sort), left), less(left, a * t + b)),
    )


@register(1.5)
def quadratic_inequality(d: Draw) -> Statement:
    x = d.name(REAL, "x y t a")
    r, s = sorted(d.sample(range(-10, 11), 2))
    q = polynomial([1, -r - s, r * s], x)
    inside = both(lt(number(r, REAL), x), lt(x, s))
    outside = either(lt(x, r), lt(number(s, REAL), x))
    return d.one_of(
        ([x], [], iff(lt(q, 0), inside)),
        ([x], [], iff(lt(0, q), outside)),
        ([x], [lt(q, 0)], inside),
        ([x], [lt(0, q)], outside),
        ([x], [le(number(r, REAL), x), le(x, s)], le(q, 0)),
        ([x], [lt(number(s, REAL), x)], lt(0, q)),
        ([x], [lt(number(s, REAL), x)], lt(0, linear([(1, x)], -r) * linear([(1, x)], -s))),
    )


@register(1.5)
def exponential_bound(d: Draw) -> Statement:
    n = d.name(NAT, "n k m")
    x = d.name(REAL, "x a t")
    c, k = d.whole(2, 9), d.whole(1, 9)
    least = d.whole(1, 12)
    while any(c**i <= k * i for i in range(least, least + 30)):
        least += 1
    cast = op("cast", n, sort=REAL)
    return d.one_of(
        ([n], [le(nat(least), n)], lt(scaled(k, n), nat(c) ** n)),
        ([x, n], [le(-1, x)], le(1 + cast * x, (1 + x) ** n)),
        ([n], [], lt(n, nat(c) ** n)),
        ([n], [le(nat(5), n)], lt(n**2, nat(2) ** n)),
        ([x, n], [le(number(1, REAL), x)], le(1, x**n)),
        ([x, n], [le(0, x), le(x, 1)], le(x**n, 1)),
        ([x, n], [positive(x)], positive(x**n)),
        ([n], [], le(nat(c) ** n, nat(c + k) ** n)),
    )


@register()
def compare_numbers(d: Draw) -> Statement:
    a, b, c = d.whole(2, 60), d.whole(2, 60), d.whole(2, 60)
    root = lambda t: op("sqrt", number(t, REAL))
    left, right = root(a) + root(b), root(c)
    if abs(a**0.5 + b**0.5 - c**0.5) < 1e-6:
        return d.statement([], [], lt(root(a), root(a + 1)))
    if d.chance(0.4):
        e, f = d.whole(5, 60), d.whole(5, 60)
        p, q = nat(a) ** nat(e), nat(b) ** nat(f)
        if a**e == b**f:
            return d.statement([], [], eq(p, q))
        return d.statement([], [], lt(p, q) if a**e < b**f else lt(q, p))
    return d.statement([], [], lt(left, right) if a**0.5 + b**0.5 < c**0.5 else lt(right, left))


@register()
def order_lemma(d: Draw) -> Statement:
    x, y, z = d.names(d.pick((REAL, INT, REAL)), 3)
    k = d.whole(2, 9)
    extra = (
        [
            ([x, y], [lt(x, y)], lt(x, (x + y) / 2)),
            ([x, y], [positive(x), lt(x, y)], lt(1 / y, 1 / x)),
            ([x, y], [lt(x, y)], both(lt(x, (x + y) / 2), lt((x + y) / 2, y))),
        ]
        if x.sort == REAL
        else []
    )
    return d.one_of(
        ([x, y, z], [le(x, y), le(y, z)], le(x, z)),
        ([x, y, z], [lt(x, y)], lt(x + z, y + z)),
        ([x, y, z], [lt(x, y), positive(z)], lt(x * z, y * z)),
        ([x, y], [le(x, y), le(y, x)], eq(x, y)),
        ([x, y], [lt(x, y)], ne(x, y)),
        ([x, y], [positive(x), positive(y)], positive(x * y)),
        ([x, y], [positive(x), positive(y)], positive(linear([(k, x), (1, y)]))),
        ([x, y], [le(0, x), le(x, y)], le(x**k, y**k)),
        ([x, y], [lt(x, y)], lt(op("neg", y), op("neg", x))),
        ([x, y], [], either(le(x, y), le(y, x))),
        ([x], [ne(x, 0)], positive(x**2)),
        ([x, y], [positive(x * y), positive(x)], positive(y)),
        ([x, y], [], le(x, op("max", x, y))),
        ([x, y], [], eq(op("max", x, y) + op("min", x, y), x + y)),
        *extra,
    )


@register()
def extremum(d: Draw) -> Statement:

    x, y = Var("x", REAL), Var("y", REAL)
    h, k, a = d.whole(-9, 9), d.whole(-20, 20), d.whole(1, 4)
    q = polynomial([a, -2 * a * h, a * h * h + k], x)
    values = comprehension(y, exists(x, eq(y, q)), set_of(REAL))
    shape = d.whole(0, 3)
    if shape == 0:
        return d.statement([], [], op("is_least", values, number(k, REAL)))
    if shape == 1:
        return d.statement([x], [], le(number(k, REAL), q))
    if shape == 2:
        return d.statement([], [], both(forall(x, le(number(k, REAL), q)), exists(x, eq(q, k))))
    p = d.whole(1, 12)
    goal: Term = le(x * y, number(p * p, REAL))
    return d.statement([x, y], [positive(x), positive(y), eq(x + y, 2 * p)], goal)
