"""Rings, fields, ideals, homomorphisms, polynomials."""

from __future__ import annotations

from translator.dataset.synthetic.builders import both, dvd, either, eq, iff, implies, le, ne
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import (
    INT,
    NAT,
    RAT,
    REAL,
    Sort,
    carrier,
    element_of,
    morphism,
    part_of,
)
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Num, Var, exists, forall, number, op

rings = Register("rings and fields", wordings=3)
polynomials = Register("polynomials", wordings=3)


def _ring(name: str, kind: str) -> Var:
    noun = {
        "Ring": ("ring", "rings"),
        "CommRing": ("commutative ring", "commutative rings"),
        "Field": ("field", "fields"),
    }[kind]
    return Var(name, carrier(*noun, f"{kind} {{}}"))


@rings(3)
def ring_elements(d: Draw) -> Statement:
    kind = d.pick(("CommRing", "Ring", "Field", "CommRing"))
    name = {"CommRing": d.pick("RRA"), "Ring": d.pick("RA"), "Field": d.pick("FKk")}[kind]
    ring, of = _ring(name, kind), element_of(name)
    a, b, c = (Var(n, of) for n in d.pick(("abc", "xyz", "rst")))
    if name == "k" and "k" in (a.name, b.name, c.name):
        name = "K"
    zero, one = Num(0, of), Num(1, of)
    mul = lambda x, y: op("mul", x, y)
    n = Var("n", NAT)
    v = d.whole(2, 9)
    domain = Var(name, carrier("integral domain", "integral domains", "CommRing {}", "IsDomain {}"))
    x = Var("x" if a.name != "x" else "u", of)
    common = [
        ([ring, a, b], [], eq(mul(op("neg", a), b), op("neg", mul(a, b)))),
        ([ring, a, b], [], eq(mul(op("neg", a), op("neg", b)), mul(a, b))),
        ([ring, a], [], eq(mul(a, zero), zero)),
        ([ring, a, b, c], [], eq(mul(a, b - c), mul(a, b) - mul(a, c))),
        (
            [ring, a],
            [op("nilpotent", a)],
            op("is_unit", op("add", one, a)),
        ),
        ([ring, a], [eq(a**2, a)], eq((1 - a) ** 2, 1 - a)),
        ([ring, a], [op("idempotent", a)], op("idempotent", 1 - a)),
        ([ring, a, b], [eq(a + b, zero)], eq(a, op("neg", b))),
        ([ring], [forall(x, eq(x**2, x))], forall(x, eq(x + x, zero))),
        ([ring, a], [op("is_unit", a), op("nilpotent", a)], eq(one, zero)),
        ([ring, a, b], [op("is_unit", a), op("is_unit", b)], op("is_unit", mul(a, b))),
        ([ring], [forall(x, eq(x**2, x))], forall((x, b), eq(mul(x, b), mul(b, x)))),
        ([ring, a], [eq(a**v, zero)], op("nilpotent", a)),
    ]
    commutative = [
        ([ring, a, b], [], eq((a + b) ** 2, a**2 + 2 * mul(a, b) + b**2)),
        ([ring, a, b], [], eq(a**2 - b**2, mul(a + b, a - b))),
        ([ring, a, b, c], [dvd(a, b), dvd(b, c)], dvd(a, c)),
        ([ring, a, b, n], [], dvd(a - b, a**n - b**n)),
        ([ring, a, b], [op("nilpotent", a), op("nilpotent", b)], op("nilpotent", a + b)),
        ([ring, a, b], [op("nilpotent", a)], op("nilpotent", mul(a, b))),
        ([ring, a, b], [op("is_unit", mul(a, b))], op("is_unit", a)),
        ([ring, a, b], [], dvd(a - b, a**v - b**v)),
        ([ring, a, b], [dvd(a, b), op("is_unit", b)], op("is_unit", a)),
        ([domain, a, b], [eq(mul(a, b), zero)], either(eq(a, zero), eq(b, zero))),
        ([domain, a, b, c], [ne(a, zero), eq(mul(a, b), mul(a, c))], eq(b, c)),
        ([domain, a], [eq(a**v, zero)], eq(a, zero)),
        ([domain, a], [eq(a**2, one)], either(eq(a, one), eq(a, op("neg", one)))),
        ([domain, a], [op("rprime", a)], op("irreducible", a)),
        ([domain, a, b], [op("associated", a, b)], both(dvd(a, b), dvd(b, a))),
        ([domain, a], [op("nilpotent", a)], eq(a, zero)),
    ]
    field = [
        ([ring, a], [ne(a, zero)], eq(mul(a, op("ginv", a)), one)),
        (
            [ring, a, b],
            [ne(a, zero), ne(b, zero)],
            eq(op("ginv", mul(a, b)), mul(op("ginv", a), op("ginv", b))),
        ),
        ([ring, a, b], [eq(mul(a, b), zero)], either(eq(a, zero), eq(b, zero))),
        ([ring, a], [ne(a, zero)], op("is_unit", a)),
        ([ring, a, b], [ne(b, zero)], eq(mul(op("div", a, b), b), a)),
        ([ring, a], [ne(a, zero)], exists(x, eq(mul(a, x), one))),
        (
            [ring, a, b, c],
            [ne(c, zero)],
            eq(op("div", a, c) + op("div", b, c), op("div", a + b, c)),
        ),
        ([ring, a, b], [eq(a**2, b**2)], either(eq(a, b), eq(a, op("neg", b)))),
    ]
    return d.one_of(
        *(
            common
            if kind == "Ring"
            else [*common[:8], *commutative]
            if kind == "CommRing"
            else [*commutative[:4], *field, *field]
        )
    )


@rings(2)
def ideals(d: Draw) -> Statement:
    name = d.pick("RRA")
    ring, of = _ring(name, "CommRing"), element_of(name)
    ideal = part_of(name, "Ideal", "ideal", "ideals")
    i, j = (Var(n, ideal) for n in d.pick(("IJ", "PQ", "IJ")))
    a, b = (Var(n, of) for n in d.pick(("ab", "xy", "rs")))
    mem = lambda x, s: op("mem", x, s)
    inf, total = op("sub_inf", i, j), op("ideal_sup", i, j)
    top, bot = op("ideal_top", sort=ideal), op("ideal_bot", sort=ideal)
    span = lambda x: op("span1", x, sort=ideal)
    v = d.whole(2, 9)
    return d.one_of(
        ([ring, i, a, b], [mem(a, i), mem(b, i)], mem(a + b, i)),
        ([ring, i, a, b], [mem(b, i)], mem(op("mul", a, b), i)),
        ([ring, i, a, b], [mem(a, i)], mem(op("mul", a, b), i)),
        ([ring, i], [], mem(Num(0, of), i)),
        ([ring, i], [mem(Num(1, of), i)], eq(i, top)),
        ([ring, i, a], [op("is_unit", a), mem(a, i)], eq(i, top)),
        ([ring, i], [op("is_maximal", i)], op("is_prime_ideal", i)),
        (
            [ring, i, a, b],
            [op("is_prime_ideal", i), mem(op("mul", a, b), i)],
            either(mem(a, i), mem(b, i)),
        ),
        ([ring, i, a], [op("is_prime_ideal", i), mem(a**v, i)], mem(a, i)),
        (
            [ring, i, a, Var("n", NAT)],
            [op("is_prime_ideal", i), mem(a ** Var("n", NAT), i)],
            mem(a, i),
        ),
        ([ring, i, j], [], op("sub_le", inf, i)),
        ([ring, i, j], [], op("sub_le", i, total)),
        ([ring, a, b], [], iff(op("sub_le", span(a), span(b)), dvd(b, a))),
        ([ring, a], [], iff(eq(span(a), top), op("is_unit", a))),
        ([ring, a, b], [dvd(a, b)], mem(b, span(a))),
        ([ring, i, a], [mem(a, i)], op("sub_le", span(a), i)),
        ([ring, i, j, a], [mem(a, i), mem(a, j)], mem(a, inf)),
        ([ring, i, a, b], [mem(a, i), mem(a + b, i)], mem(b, i)),
        ([ring, i], [op("is_prime_ideal", i)], ne(i, top)),
        ([ring, i, j], [op("is_maximal", i), op("sub_le", i, j), ne(j, top)], eq(i, j)),
        ([ring, a], [], iff(eq(span(a), bot), eq(a, Num(0, of)))),
        ([ring, i, a, b], [mem(a - b, i)], mem(a**v - b**v, i)),
    )


@rings(1.5)
def ring_homomorphisms(d: Draw) -> Statement:
    first, second = d.pick((("R", "S"), ("A", "B"), ("R", "S")))
    kind = d.pick(("CommRing", "Ring"))
    r, s = _ring(first, kind), _ring(second, kind)
    field = _ring(first, "Field")
    of, to = element_of(first), element_of(second)
    f = Var(
        d.pick(("f", "φ", "f")),
        morphism(f"{first} →+* {second}", "ring homomorphism", "ring homomorphisms", of, to),
    )
    a, b = (Var(n, of) for n in d.pick(("ab", "xy")))
    v = d.whole(2, 9)
    zero = Num(0, to)
    return d.one_of(
        ([r, s, f], [], eq(f(Num(0, of)), zero)),
        ([r, s, f], [], eq(f(Num(1, of)), Num(1, to))),
        ([r, s, f, a, b], [], eq(f(a + b), f(a) + f(b))),
        ([r, s, f, a, b], [], eq(f(op("mul", a, b)), op("mul", f(a), f(b)))),
        ([r, s, f, a], [], eq(f(a**v), f(a) ** v)),
        ([r, s, f, a], [], eq(f(op("neg", a)), op("neg", f(a)))),
        ([r, s, f, a, b], [], eq(f(a - b), f(a) - f(b))),
        ([r, s, f, a], [op("is_unit", a)], op("is_unit", f(a))),
        ([r, s, f, a], [op("nilpotent", a)], op("nilpotent", f(a))),
        (
            [r, s, f, a],
            [],
            iff(
                op(
                    "mem",
                    a,
                    op("ring_ker", f, sort=part_of(first, "Ideal", "ideal", "ideals")),
                ),
                eq(f(a), zero),
            ),
        ),
        ([r, s, f, a], [op("idempotent", a)], op("idempotent", f(a))),
        (
            [r, s, f],
            [forall(a, implies(eq(f(a), zero), eq(a, Num(0, of))))],
            op("injective", f),
        ),
        (
            [
                field,
                Var(
                    second,
                    carrier("nontrivial ring", "nontrivial rings", "Ring {}", "Nontrivial {}"),
                ),
                f,
            ],
            [],
            op("injective", f),
        ),
        ([r, s, f, a, b], [dvd(a, b)], dvd(f(a), f(b)))
        if kind == "CommRing"
        else ([r, s, f, a], [eq(a**v, Num(0, of))], eq(f(a) ** v, zero)),
    )


@polynomials(2)
def real_polynomials(d: Draw) -> Statement:
    sort, lean, symbol = d.pick(
        ((REAL, "ℝ", r"\mathbb{R}"), (INT, "ℤ", r"\mathbb{Z}"), (RAT, "ℚ", r"\mathbb{Q}"))
    )
    ring = Sort(
        f"Polynomial {lean}",
        f"polynomial with {sort.one.split()[0]} coefficients",
        f"polynomials with {sort.one.split()[0]} coefficients",
        symbol + "[X]",
    )
    p, q = (Var(n, ring) for n in d.pick(("PQ", "pq", "fg")))
    a = Var("a", sort)
    c, v, w = d.whole(1, 9), d.whole(-6, 6), d.whole(-9, 9)
    ev = lambda poly, at: op("poly_eval", at, poly, sort=sort)
    deg = lambda poly: op("poly_degree", poly)
    x = op("poly_X", sort=ring)
    const = lambda t: op("poly_C", t, sort=ring)
    n = lambda t: number(t, sort)
    y = Var("x", sort)
    zero = Num(0, ring)
    return d.one_of(
        ([p, q, a], [], eq(ev(p + q, a), ev(p, a) + ev(q, a))),
        ([p, q, a], [], eq(ev(p * q, a), ev(p, a) * ev(q, a))),
        ([p, q], [ne(p, zero), ne(q, zero)], eq(deg(p * q), deg(p) + deg(q))),
        ([p, q], [], le(deg(p * q), deg(p) + deg(q))),
        ([p, q], [op("poly_monic", p), op("poly_monic", q)], op("poly_monic", p * q)),
        ([p, a], [], iff(op("poly_root", p, a), dvd(x - const(a), p))),
        ([p, a], [eq(ev(p, a), 0)], dvd(x - const(a), p)),
        ([p], [forall(y, eq(ev(p, y), 0))], eq(p, zero)),
        ([p, q], [forall(y, eq(ev(p, y), ev(q, y)))], eq(p, q)),
        ([p], [eq(ev(p, n(v)), w)], eq(ev(p * p, n(v)), w * w), "value"),
        (
            [p],
            [forall(y, eq(ev(p, y), c * y**2 + 1))],
            eq(ev(p, n(v)), c * v * v + 1),
            "value",
        ),
        (
            [p],
            [op("poly_monic", p), eq(deg(p), 1), eq(ev(p, n(0)), w)],
            eq(ev(p, n(v)), v + w),
            "value",
        ),
        ([p, q, a], [op("poly_root", p, a)], op("poly_root", p * q, a)),
        ([p], [], eq(ev(p, n(0)), op("poly_coeff", p, nat(0), sort=sort))),
        ([p], [eq(deg(p), 1)], exists(a, ne(ev(p, a), 0))),
        ([p], [eq(deg(p), c)], eq(deg(p**2), 2 * c), "value"),
        ([p, q], [eq(deg(p), c), eq(deg(q), c + 2)], eq(deg(p + q), c + 2), "value"),
        ([p, a], [eq(p, (x - const(a)) * (x - const(n(c))))], op("poly_root", p, a)),
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
