"""Groups: elements, subgroups, homomorphisms, finite groups."""

from __future__ import annotations

from translator.dataset.synthetic.builders import dvd, either, eq, iff, implies, ne
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import (
    INT,
    NAT,
    carrier,
    element_of,
    morphism,
    part_of,
)
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, exists, forall, op

groups = Register("groups", wordings=3)


def _group(name: str = "G", commutative: bool = False) -> Var:
    if commutative:
        return Var(
            name,
            carrier(
                "commutative group" if name == "G" else "abelian group",
                "abelian groups",
                "CommGroup {}",
            ),
        )
    return Var(name, carrier("group", "groups", "Group {}"))


def _m(*factors: Term) -> Term:
    result = factors[0]
    for factor in factors[1:]:
        result = op("gmul", result, factor)
    return result


def _inv(term: Term) -> Term:
    return op("ginv", term)


@groups(3)
def group_elements(d: Draw) -> Statement:
    name = d.pick("GGGHK")
    g = _group(name)
    of = element_of(name)
    a, b, c = (Var(n, of) for n in d.pick(("abc", "xyz", "ghk")))
    n, k = Var("n", NAT), Var("m", NAT)
    e = op("one", sort=of)
    v, w = d.whole(2, 12), d.whole(2, 12)
    x = Var("x" if a.name != "x" else "t", of)
    y = Var("y" if b.name != "y" else "s", of)
    all_square = forall(x, eq(x**2, e))
    return d.one_of(
        ([g, a, b], [], eq(_inv(_m(a, b)), _m(_inv(b), _inv(a)))),
        ([g, a, b, c], [eq(_m(a, b), _m(a, c))], eq(b, c)),
        ([g, a, b, c], [eq(_m(b, a), _m(c, a))], eq(b, c)),
        ([g, a], [], eq(_inv(_inv(a)), a)),
        ([g, a, b], [eq(_m(a, b), e)], eq(b, _inv(a))),
        ([g, a, b], [eq(_m(a, b), e)], eq(_m(b, a), e)),
        ([g, a, b], [all_square], eq(_m(a, b), _m(b, a))),
        ([g, a, b, n], [], eq(_m(_m(b, a), _inv(b)) ** n, _m(_m(b, a**n), _inv(b)))),
        ([g, a, b], [], eq(_m(_m(b, a), _inv(b)) ** v, _m(_m(b, a**v), _inv(b)))),
        ([g, a, b], [eq(_m(a, b), _m(b, a))], eq(_m(a, b) ** v, _m(a**v, b**v))),
        ([g, a, b, n], [op("commute", a, b)], eq(_m(a, b) ** n, _m(a**n, b**n))),
        ([g, a, n, k], [], eq(a ** (n + k), _m(a**n, a**k))),
        ([g, a], [eq(a**v, e), eq(a ** (v + 1), e)], eq(a, e)),
        ([g, a], [eq(_m(a, a), a)], eq(a, e)),
        ([g, a], [eq(a**v, e)], eq(_inv(a), a ** (v - 1))),
        ([g, a], [eq(a**v, e)], eq(a ** (v * w), e)),
        ([g, a, n], [eq(a**n, e)], dvd(op("order_of", a), n)),
        ([g, a], [eq(op("order_of", a), v)], eq(a**v, e)),
        ([g, a], [eq(op("order_of", a), v * w)], eq(op("order_of", a**v), w), "value"),
        ([g, a], [], eq(op("order_of", _inv(a)), op("order_of", a))),
        ([g, a, b], [], eq(op("order_of", _m(a, b)), op("order_of", _m(b, a)))),
        ([g, a, b], [], eq(op("order_of", _m(_m(b, a), _inv(b))), op("order_of", a))),
        ([g, a, b], [op("is_conj", a, b)], eq(op("order_of", a), op("order_of", b))),
        ([g, a, b], [], exists(x, eq(_m(a, x), b))),
        ([g, a, b], [], iff(eq(_m(a, _inv(b)), e), eq(a, b))),
        ([g, a, b], [eq(_m(_m(a, b), _inv(a)), b)], op("commute", a, b)),
        ([g], [all_square], forall((x, y), eq(_m(x, y), _m(y, x)))),
        ([g, a, b], [eq(_m(a, b) ** 2, _m(a**2, b**2))], eq(_m(a, b), _m(b, a))),
        (
            [g],
            [forall((x, y), eq(_m(x, y) ** 2, _m(x**2, y**2)))],
            forall((x, y), eq(_m(x, y), _m(y, x))),
        ),
        ([g, a, b], [op("commute", a, b)], op("commute", _inv(a), b)),
    )


@groups(2)
def subgroups(d: Draw) -> Statement:
    name = d.pick("GG")
    g = _group(name)
    sub = part_of(name, "Subgroup", "subgroup", "subgroups")
    of = element_of(name)
    h, k = (Var(n, sub) for n in d.pick(("HK", "HK", "MN", "AB")))
    a, b = (Var(n, of) for n in d.pick(("ab", "xy", "gh")))
    mem = lambda x, s: op("mem", x, s)
    e = op("one", sort=of)
    n = Var("n", NAT)
    inf = op("sub_inf", h, k)
    v = d.whole(2, 9)
    return d.one_of(
        ([g, h, a, b], [mem(a, h), mem(b, h)], mem(_m(a, b), h)),
        ([g, h, a], [mem(a, h)], mem(_inv(a), h)),
        ([g, h], [], mem(e, h)),
        ([g, h, a, b], [mem(a, h), mem(b, h)], mem(_m(a, _inv(b)), h)),
        ([g, h, a, n], [mem(a, h)], mem(a**n, h)),
        ([g, h, a], [mem(a, h)], mem(a**v, h)),
        ([g, h, k, a], [mem(a, inf)], mem(a, h)),
        ([g, h, k, a], [mem(a, h), mem(a, k)], mem(a, inf)),
        ([g, h, k], [], op("sub_le", inf, h)),
        ([g, h, a, b], [op("normal", h), mem(a, h)], mem(_m(_m(b, a), _inv(b)), h)),
        ([g, h, k], [op("normal", h), op("normal", k)], op("normal", inf)),
        ([g], [], op("normal", op("centre", g, sort=sub))),
        ([g, a, b], [mem(a, op("centre", g, sort=sub))], eq(_m(a, b), _m(b, a))),
        ([g, h, a, b], [mem(a, h), mem(_m(a, b), h)], mem(b, h)),
        ([g, h], [eq(op("index", h), 2)], op("normal", h)),
        ([g, h], [op("sub_le", h, op("centre", g, sort=sub))], op("normal", h)),
        (
            [g, h],
            [forall((a, b), mem(_m(_m(b, a), _inv(b)), h), mem(a, h))],
            op("normal", h),
        ),
        ([g, h, k], [op("sub_le", h, k), op("sub_le", k, h)], eq(h, k)),
        ([g, a], [], mem(a, op("zpowers", a, sort=sub))),
        ([g, h, a], [mem(a, h)], op("sub_le", op("zpowers", a, sort=sub), h)),
    )


@groups(2)
def group_homomorphisms(d: Draw) -> Statement:
    first, second = d.pick((("G", "H"), ("G", "K"), ("A", "B")))
    g, h = _group(first), _group(second)
    s, t = element_of(first), element_of(second)
    f = Var(
        d.pick(("f", "φ", "f", "ψ")),
        morphism(
            f"{first} →* {second}",
            "group homomorphism" if d.chance(0.6) else "homomorphism",
            "homomorphisms",
            s,
            t,
        ),
    )
    a, b = (Var(n, s) for n in d.pick(("ab", "xy")))
    n = Var("n", NAT)
    one, other = op("one", sort=s), op("one", sort=t)
    sub = part_of(first, "Subgroup", "subgroup", "subgroups")
    ker = op("hom_ker", f, sort=sub)
    v = d.whole(2, 12)
    inj = op("injective", f)
    return d.one_of(
        ([g, h, f], [], eq(f(one), other)),
        ([g, h, f, a], [], eq(f(_inv(a)), _inv(f(a)))),
        ([g, h, f, a, b], [], eq(f(_m(a, b)), _m(f(a), f(b)))),
        ([g, h, f, a, n], [], eq(f(a**n), f(a) ** n)),
        ([g, h, f, a], [], eq(f(a**v), f(a) ** v)),
        ([g, h, f], [forall(a, implies(eq(f(a), other), eq(a, one)))], inj),
        ([g, h, f], [], op("normal", ker)),
        ([g, h, f, a], [], iff(op("mem", a, ker), eq(f(a), other))),
        ([g, h, f, a, b], [op("mem", _m(a, _inv(b)), ker)], eq(f(a), f(b))),
        ([g, h, f], [], iff(inj, eq(ker, op("sub_bot", sort=sub)))),
        ([g, h, f], [inj], eq(ker, op("sub_bot", sort=sub))),
        ([g, h, f, a], [inj], eq(op("order_of", f(a)), op("order_of", a))),
        ([g, h, f, a], [], dvd(op("order_of", f(a)), op("order_of", a))),
        ([g, h, f, a], [eq(a**v, one)], eq(f(a) ** v, other)),
        ([g, h, f, a, b], [op("commute", a, b)], op("commute", f(a), f(b))),
        ([g, h, f, a, b], [op("mem", a, ker), op("mem", b, ker)], op("mem", _m(a, b), ker)),
        (
            [g, h, f],
            [op("surjective", f), forall((a, b), eq(_m(a, b), _m(b, a)))],
            forall(
                (Var("u", t), Var("v", t)),
                eq(_m(Var("u", t), Var("v", t)), _m(Var("v", t), Var("u", t))),
            ),
        ),
    )


@groups()
def finite_groups(d: Draw) -> Statement:
    g = Var("G", carrier("finite group", "finite groups", "Group {}", "Fintype {}"))
    of = element_of("G")
    a = Var(d.pick("axg"), of)
    p, n = Var("p", NAT), d.whole(2, 30)
    card = op("fintype_card", g)
    e = op("one", sort=of)
    return d.one_of(
        ([g, a], [], dvd(op("order_of", a), card)),
        ([g, a], [], eq(a**card, e)),
        ([g, p], [op("prime", p), eq(card, p)], op("is_cyclic", g)),
        ([g, a], [eq(card, n)], eq(a**n, e)),
        ([g, a], [eq(card, n)], dvd(op("order_of", a), nat(n))),
        ([g, p], [op("prime", p), dvd(p, card)], exists(a, eq(op("order_of", a), p))),
        ([g, a], [eq(op("order_of", a), card)], op("is_cyclic", g)),
        (
            [g, p],
            [op("prime", p), eq(card, p**2)],
            forall((a, Var("b", of)), eq(_m(a, Var("b", of)), _m(Var("b", of), a))),
        ),
        ([g], [op("is_cyclic", g)], exists(a, eq(op("order_of", a), card))),
        ([g], [eq(card, n % 5 + 2)], exists(a, eq(a ** (n % 5 + 2), e))),
    )


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
