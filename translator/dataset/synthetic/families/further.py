"""Further notions of several areas: unique existence, counted sets, half-open ranges, hyperbolic functions."""

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
    function,
    implies,
    le,
    linear,
    lt,
    ne,
    neg,
    polynomial,
    positive,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import (
    INT,
    NAT,
    PROP,
    REAL,
    Sort,
    arrow,
    finset,
    set_of,
)
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Bind, Num, Term, Var, exists, forall, number, op

numbers = Register("number theory")
algebra = Register("algebra")
sets = Register("sets")
sums = Register("sums and products")
analysis = Register("analysis")
RR = arrow(REAL, REAL)


def _unique(variable: Var, body: Term) -> Term:
    return Bind("unique", (variable,), None, body, PROP)


@numbers(1.5)
def integers_without_common_factor(d: Draw) -> Statement:
    a, b, c = (Var(n, INT) for n in d.pick(("abc", "mnk", "xyz")))
    g, p, q = d.whole(1, 30), d.whole(2, 20), d.whole(2, 20)
    k = d.whole(2, 9)
    x, y = (Var(n, INT) for n in ("uv" if a.name == "x" else "xy"))
    n = lambda v: number(v, INT)
    prime = Var("p", INT)
    return d.one_of(
        ([], [], eq(op("igcd", n(-g * p), n(g * q)), g * math.gcd(p, q)), "value"),
        ([a, b], [op("icoprime", a, b)], exists((x, y), eq(a * x + b * y, 1))),
        ([a, b, c], [op("icoprime", a, b), dvd(a, b * c)], dvd(a, c)),
        ([a, b, c], [op("icoprime", a, b), dvd(a, c), dvd(b, c)], dvd(a * b, c)),
        ([a, b], [eq(k * a + (k + 1) * b, 1)], op("icoprime", a, b)),
        ([a, b], [op("icoprime", a, b)], op("icoprime", a, b + k * a)),
        ([a], [], op("icoprime", a, a + 1)),
        (
            [prime, a, b],
            [op("iprime", prime), dvd(prime, a * b)],
            either(dvd(prime, a), dvd(prime, b)),
        ),
        ([prime, a], [op("iprime", prime), dvd(prime, a**k)], dvd(prime, a)),
        ([a, b], [eq(op("igcd", a, b), 1)], op("icoprime", a, b)),
    )


@numbers()
def special_numbers(d: Draw) -> Statement:
    n, p = Var(d.pick("nma"), NAT), Var("p", NAT)
    v = d.whole(2, 400)
    free = all(v % (q * q) for q in range(2, 21))
    perfect = op("perfect", nat(v))
    is_perfect = v in (6, 28)
    return d.one_of(
        ([], [], op("squarefree", nat(v)) if free else neg(op("squarefree", nat(v)))),
        ([], [], perfect if is_perfect else neg(perfect)),
        ([], [], op("perfect", nat(d.pick((6, 28, 496))))),
        ([n, p], [op("squarefree", n), op("prime", p)], neg(dvd(p**2, n))),
        ([p], [op("prime", p)], op("squarefree", p)),
        ([n], [forall(p, neg(dvd(p**2, n)), op("prime", p)), positive(n)], op("squarefree", n)),
        ([n], [op("perfect", n)], eq(op("divisors_sum", n), 2 * n)),
    )


@algebra(1.5)
def unique_solutions(d: Draw) -> Statement:
    x, y = Var(d.pick("xzt"), REAL), Var("y", REAL)
    n, k = Var("n", NAT), Var("k", INT)
    a, b, s, m = d.whole(2, 12), d.whole(-20, 20), d.whole(-12, 12), d.whole(3, 40)
    inverse = d.pick([q for q in range(1, m) if math.gcd(q, m) == 1])
    return d.one_of(
        ([], [], _unique(x, eq(linear([(a, x)], b), s))),
        ([], [], _unique(x, both(positive(x), eq(x**2, a)))),
        ([], [], _unique(x, eq(x**3, b))),
        ([], [], forall(x, implies(ne(x, 0), _unique(y, eq(x * y, 1))))),
        ([], [], _unique(n, both(lt(n, m), op("rem_eq", linear([(inverse, n)]), m, 1)))),
        (
            [x],
            [],
            _unique(k, both(le(op("cast", k, sort=REAL), x), lt(x, op("cast", k, sort=REAL) + 1))),
        ),
        ([], [], _unique(x, eq(polynomial([1, -2 * s, s * s], x), 0))),
    )


@algebra()
def inverses_and_powers(d: Draw) -> Statement:
    x, y = d.names(REAL, 2)
    a, b, e = d.whole(2, 9), d.whole(1, 9), d.whole(1, 4)
    n = lambda v: number(v, REAL)
    inv = lambda t: op("inv", t)
    minus = op("neg", Num(e, INT))
    k = Var("k" if x.name != "k" else "m", INT)
    return d.one_of(
        ([x, y], [ne(x, 0), ne(y, 0)], eq(inv(x * y), inv(x) * inv(y))),
        ([x], [ne(x, 0)], eq(inv(inv(x)), x)),
        ([], [], eq(inv(inv(n(a)) + inv(n(b))), Fraction(a * b, a + b)), "value"),
        ([], [], eq(op("zpow", n(a), minus), Fraction(1, a**e)), "value"),
        ([x, k], [ne(x, 0)], eq(op("zpow", x, k) * op("zpow", x, op("neg", k)), 1)),
        ([x], [eq(inv(x), Fraction(a, b))], eq(x, Fraction(b, a)), "solve"),
        ([x, y], [positive(x), lt(x, y)], lt(inv(y), inv(x))),
        ([x], [ne(x, 0), eq(x + inv(x), a)], eq(x**2 + inv(x) ** 2, a * a - 2), "value"),
    )


@sets(1.5)
def counted_sets(d: Draw) -> Statement:
    sort = d.pick((NAT, INT))
    x = Var(d.pick("nxk"), sort)
    a = d.whole(1, 60)
    b = a + d.whole(2, 100)
    k = d.whole(2, 9)
    n = lambda v: number(v, sort)
    described = comprehension(x, both(le(n(a), x), le(x, n(b))), set_of(sort))
    multiples = comprehension(x, both(lt(n(0), x), le(x, n(b)), dvd(n(k), x)), set_of(sort))
    squares = comprehension(x, lt(x**2, n(a)), set_of(sort))
    r = math.isqrt(a - 1)
    s = Var(d.pick("SA"), set_of(sort))
    listed = op("set2", n(a), n(b), sort=set_of(sort))
    single = op("set1", n(a), sort=set_of(sort))
    return d.one_of(
        ([], [], eq(op("ncard", described), b - a + 1), "value"),
        ([], [], eq(op("ncard", multiples), b // k), "value"),
        ([], [], eq(op("ncard", squares), r + 1 if sort == NAT else 2 * r + 1), "value"),
        ([s], [eq(s, listed)], eq(op("ncard", s), 2), "value"),
        ([s], [eq(s, single)], op("mem", n(a), s)),
        ([s], [op("subset", s, single), op("nonempty", s)], eq(s, single)),
        ([], [], eq(comprehension(x, eq(k * x, k * a), set_of(sort)), single)),
        ([s], [op("finite", s), eq(op("ncard", s), 0)], eq(s, op("empty", sort=s.sort))),
    )


@sets()
def images_of_finite_sets(d: Draw) -> Statement:
    f = Var(d.pick("fg"), arrow(NAT, NAT, sequence=False))
    s, t = Var("S", finset(NAT)), Var("T", finset(NAT))
    x = Var("x", NAT)
    image = lambda u: op("fimage", f, u, sort=finset(NAT))
    c = d.whole(1, 30)
    return d.one_of(
        ([s, f], [], le(op("card", image(s)), op("card", s))),
        ([s, f], [op("injective", f)], eq(op("card", image(s)), op("card", s))),
        ([s, t, f], [], eq(image(op("union", s, t)), op("union", image(s), image(t)))),
        ([s, t, f], [op("subset", s, t)], op("subset", image(s), image(t))),
        ([s, f, x], [op("mem", x, s)], op("mem", f(x), image(s))),
        ([s, f], [op("injective", f), eq(op("card", s), c)], eq(op("card", image(s)), c), "value"),
    )


@sums()
def half_open_ranges(d: Draw) -> Statement:
    k = Var(d.pick("kij"), NAT)
    a = d.whole(1, 20)
    b = a + d.whole(2, 40)
    e = d.pick((1, 1, 2))
    over = op("fIco", nat(a), nat(b), sort=finset(NAT))
    n = Var("n", NAT)
    f = Var("f", arrow(NAT, REAL, sequence=False))
    general = op("fIco", nat(1), n + 1, sort=finset(NAT))
    return d.one_of(
        (
            [],
            [],
            eq(big("sum", k, over, k if e == 1 else k**e), sum(i**e for i in range(a, b))),
            "value",
        ),
        ([n], [], eq(2 * big("sum", k, general, k), n * (n + 1))),
        ([f], [], eq(big("sum", k, over, f(k + 1) - f(k)), f(nat(b)) - f(nat(a)))),
    )


@analysis()
def more_functions(d: Draw) -> Statement:
    x, f = Var(d.pick("xt"), REAL), Var("f", RR)
    sinh, cosh = (lambda t, n=n: op(n, t) for n in ("sinh", "cosh"))
    a = Var("a", arrow(NAT, REAL))
    n = Var("n", NAT)
    cast = op("cast", n, sort=REAL)
    c = d.whole(2, 9)
    s = Var("S", set_of(REAL))
    return d.one_of(
        ([x], [], eq(cosh(x) ** 2 - sinh(x) ** 2, 1)),
        ([x], [], eq(sinh(2 * x), 2 * sinh(x) * cosh(x))),
        ([x], [], le(1, cosh(x))),
        ([x], [], eq(cosh(op("neg", x)), cosh(x))),
        ([x], [], eq(cosh(x) + sinh(x), op("exp", x))),
        ([x], [le(-1, x), le(x, 1)], eq(op("cos", op("arccos", x)), x)),
        ([], [], op("summable", function(n, 1 / number(c, REAL) ** n, arrow(NAT, REAL)))),
        ([], [], op("summable", function(n, 1 / (cast + c) ** 2, arrow(NAT, REAL)))),
        ([a], [op("summable", a)], op("tendsto_top", a, number(0, REAL))),
        ([s], [op("dense", s)], eq(op("closure", s), op("univ", sort=s.sort))),
        ([s], [op("dense", s)], op("nonempty", s)),
        (
            [s, f],
            [op("dense", s), op("continuous", f), forall(x, eq(f(x), 0), op("mem", x, s))],
            forall(x, eq(f(x), 0)),
        ),
        (
            [],
            [],
            op(
                "dense",
                op(
                    "range",
                    function(
                        Var("q", _RAT), op("cast", Var("q", _RAT), sort=REAL), arrow(_RAT, REAL)
                    ),
                    sort=set_of(REAL),
                ),
            ),
        ),
    )


_RAT = Sort("ℚ", "rational number", "rational numbers", r"\mathbb{Q}", adjectives=True)
