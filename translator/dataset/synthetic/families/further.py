"""Further notions of several areas: unique existence, counted sets, spaces, abstract groups and rings."""

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
    iff,
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
    carrier,
    element_of,
    finset,
    morphism,
    part_of,
    set_of,
)
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Bind, Num, Term, Var, exists, forall, number, op

numbers = Register("number theory")
algebra = Register("algebra")
functions = Register("functions")
sets = Register("sets")
sums = Register("sums and products")
analysis = Register("analysis")
groups = Register("groups", wordings=3)
rings = Register("rings and fields", wordings=3)
linear_algebra = Register("linear algebra", wordings=3)
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


@functions()
def on_intervals(d: Draw) -> Statement:
    f, x, y = Var(d.pick("fgh"), RR), Var("x", REAL), Var("y", REAL)
    lo, hi = sorted(d.sample(range(-8, 9), 2))
    n = lambda v: number(v, REAL)
    interval = op("Icc", n(lo), n(hi), sort=set_of(REAL))
    c, h = d.whole(1, 9), d.whole(-6, 6)
    square = function(x, (x - h) ** 2 + c, RR)
    right, left = op("Ici", n(h), sort=set_of(REAL)), op("Iic", n(h), sort=set_of(REAL))
    return d.one_of(
        ([], [], op("strict_mono_on", square, right)),
        ([], [], op("strict_anti_on", square, left)),
        ([], [], op("inj_on", square, right)),
        ([f], [op("monotone_on", f, interval)], le(f(n(lo)), f(n(hi)))),
        ([f], [op("antitone_on", f, interval)], le(f(n(hi)), f(n(lo)))),
        ([f], [op("strict_anti_on", f, interval)], op("inj_on", f, interval)),
        ([f], [op("strict_mono_on", f, interval)], op("monotone_on", f, interval)),
        ([f], [op("involutive", f)], op("bijective", f)),
        ([f], [op("involutive", f), op("strict_mono", f)], forall(x, eq(f(x), x))),
        ([], [], op("involutive", function(x, linear([(-1, x)], c), RR))),
        (
            [f],
            [op("surjective", f)],
            eq(op("range", f, sort=set_of(REAL)), op("univ", sort=set_of(REAL))),
        ),
        ([f], [forall((x, y), implies(lt(x, y), lt(f(y), f(x))))], op("strict_anti", f)),
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


@groups()
def properties_of_groups(d: Draw) -> Statement:
    abelian = Var("G", carrier("commutative group", "commutative groups", "CommGroup {}"))
    g = Var("G", carrier("group", "groups", "Group {}"))
    h = Var("H", carrier("group", "groups", "Group {}"))
    of, to = element_of("G"), element_of("H")
    sub, sub2 = (part_of(n, "Subgroup", "subgroup", "subgroups") for n in "GH")
    f = Var("f", morphism("G →* H", "group homomorphism", "group homomorphisms", of, to))
    a, b = Var("a", of), Var("b", of)
    m, n = Var("m", INT), Var("n", INT)
    k, j = Var("K", sub), Var("L", sub)
    image = op("hom_range", f, sort=sub2)
    p = d.whole(2, 12)
    power = lambda t, e: op("gzpow", t, e)
    return d.one_of(
        ([g], [op("is_cyclic", g)], forall((a, b), eq(op("gmul", a, b), op("gmul", b, a)))),
        ([abelian], [], op("is_solvable", abelian)),
        ([abelian, k], [], op("normal", k)),
        (
            [abelian, a, b, n],
            [],
            eq(power(op("gmul", a, b), n), op("gmul", power(a, n), power(b, n))),
        ),
        ([g, a, m, n], [], eq(power(a, m + n), op("gmul", power(a, m), power(a, n)))),
        ([g, a, n], [], eq(power(a, op("neg", n)), op("ginv", power(a, n)))),
        (
            [g, k],
            [op("is_simple", g), op("normal", k)],
            either(eq(k, op("sub_bot", sort=sub)), eq(k, op("sub_top", sort=sub))),
        ),
        ([g], [op("is_simple", g)], exists((a, b), ne(a, b))),
        ([g, h, f], [], iff(op("surjective", f), eq(image, op("sub_top", sort=sub2)))),
        ([g, h, f, a], [], op("mem", f(a), image)),
        ([g, k, j], [], op("sub_le", k, op("sub_sup", k, j))),
        ([g, k, j], [op("normal", k), op("normal", j)], op("normal", op("sub_sup", k, j))),
        ([g, a], [eq(op("nat_card", g), p)], eq(a**p, op("one", sort=of))),
        ([g, k], [], dvd(op("nat_card", k), op("nat_card", g))),
        ([g], [eq(op("nat_card", g), d.pick((2, 3, 5, 7, 11, 13)))], op("is_cyclic", g)),
    )


@rings()
def properties_of_rings(d: Draw) -> Statement:
    r = Var("R", carrier("commutative ring", "commutative rings", "CommRing {}"))
    domain = Var("R", carrier("integral domain", "integral domains", "CommRing {}", "IsDomain {}"))
    of = element_of("R")
    a, b = Var("a", of), Var("b", of)
    ideal = part_of("R", "Ideal", "ideal", "ideals")
    i = Var("I", ideal)
    p = Var("p", NAT)
    v = d.pick((2, 3, 5, 7, 11))
    total = op("zero", sort=of)
    return d.one_of(
        ([r], [op("is_field", r)], forall(a, op("is_unit", a), ne(a, Num(0, of)))),
        (
            [r, i],
            [op("is_field", r), ne(i, op("ideal_bot", sort=ideal))],
            eq(i, op("ideal_top", sort=ideal)),
        ),
        (
            [r, p],
            [op("char_p", r, p), op("prime", p)],
            forall((a, b), eq((a + b) ** p, a**p + b**p)),
        ),
        ([r], [op("char_p", r, nat(v))], forall((a, b), eq((a + b) ** v, a**v + b**v))),
        ([r, a], [op("char_p", r, nat(2))], eq(a + a, total)),
        ([domain, p], [op("char_p", domain, p), ne(p, 0)], op("prime", p)),
    )


@linear_algebra()
def dimensions(d: Draw) -> Statement:
    finite = ("AddCommGroup {}", "Module ℝ {}", "FiniteDimensional ℝ {}")
    v = Var(
        "V",
        carrier(
            "real vector space of finite dimension",
            "real vector spaces of finite dimension",
            *finite,
        ),
    )
    w = Var(
        "W",
        carrier(
            "real vector space of finite dimension",
            "real vector spaces of finite dimension",
            *finite,
        ),
    )
    of, to = element_of("V"), element_of("W")
    f = Var(d.pick("fT"), morphism("V →ₗ[ℝ] W", "linear map", "linear maps", of, to))
    sub = Sort("Submodule ℝ V", "subspace of $V$", "subspaces of $V$", element=of)
    sub2 = Sort("Submodule ℝ W", "subspace of $W$", "subspaces of $W$", element=to)
    u = Var("U", sub)
    real = Var("ℝ", Sort("Type", "field", "fields"))
    dim = lambda s: op("finrank", real, s)
    ker, image = op("lin_ker", f, sort=sub), op("lin_range", f, sort=sub2)
    n = d.whole(2, 12)
    k = d.whole(0, n)
    return d.one_of(
        ([v, w, f], [], eq(dim(ker) + dim(image), dim(v))),
        ([v, w, f], [], iff(op("surjective", f), eq(image, op("submodule_top", sort=sub2)))),
        ([v, w, f], [eq(dim(v), n), eq(dim(ker), k)], eq(dim(image), n - k), "value"),
        ([v, w, f], [op("injective", f)], le(dim(v), dim(w))),
        ([v, w, f], [op("surjective", f)], le(dim(w), dim(v))),
        ([v, w, f], [eq(dim(v), dim(w))], iff(op("injective", f), op("surjective", f))),
        ([v, w, f], [lt(dim(w), dim(v))], neg(op("injective", f))),
        ([v, u], [], le(dim(u), dim(v))),
        ([v, u], [eq(dim(u), dim(v))], eq(u, op("submodule_top", sort=sub))),
        ([v, w], [eq(dim(v), n), eq(dim(w), k)], eq(dim(v) + dim(w), n + k), "value"),
    )
