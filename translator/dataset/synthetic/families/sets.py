"""Sets: inclusion, operations, images, cardinality, finite sets, intervals."""

from __future__ import annotations

from translator.dataset.synthetic.builders import (
    both,
    comprehension,
    defines,
    eq,
    filtered,
    iff,
    le,
    lt,
    positive,
    up_to,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, REAL, arrow, carrier, element_of, finset, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, exists, forall, number, op

register = Register("sets")


def _sets(d: Draw) -> tuple[list[Var], list[Var], Var]:
    """A type, three sets of its elements and an element."""
    kind = d.pick(("type", "number"))
    names = d.pick(("ABC", "STU", "XYZ") if kind == "number" else ("ABC", "STU"))
    if kind == "number":
        sort = d.pick((NAT, INT, REAL))
        return [], [Var(n, set_of(sort)) for n in names], Var("x", sort)
    space = d.pick(("X", "E", "Ω") if names == "ABC" else ("X", "E"))
    of = element_of(space)
    return [Var(space, carrier("set", "sets"))], [Var(n, set_of(of)) for n in names], Var("x", of)


@register(3, wordings=3)
def set_algebra(d: Draw) -> Statement:
    space, (a, b, c), x = _sets(d)
    u, i, m = (lambda s, t, n=n: op(n, s, t) for n in ("union", "inter", "sdiff"))
    sub = lambda s, t: op("subset", s, t)
    co = lambda s: op("compl", s)
    empty = op("empty", sort=a.sort)
    s2, s3 = [*space, a, b], [*space, a, b, c]
    return d.one_of(
        (s3, [sub(a, b), sub(b, c)], sub(a, c)),
        (s2, [], sub(i(a, b), a)),
        (s2, [], sub(a, u(a, b))),
        (s2, [sub(a, b)], eq(u(a, b), b)),
        (s2, [sub(a, b)], eq(i(a, b), a)),
        (s2, [], eq(co(u(a, b)), i(co(a), co(b)))),
        (s2, [], eq(co(i(a, b)), u(co(a), co(b)))),
        (s3, [], eq(i(a, u(b, c)), u(i(a, b), i(a, c)))),
        (s3, [], eq(u(a, i(b, c)), i(u(a, b), u(a, c)))),
        (s2, [], eq(m(a, b), i(a, co(b)))),
        (s2, [sub(a, b), sub(b, a)], eq(a, b)),
        (s2, [], eq(u(a, b), u(b, a))),
        (s2, [], eq(i(a, b), i(b, a))),
        (s3, [sub(a, c), sub(b, c)], sub(u(a, b), c)),
        (s3, [sub(a, b), sub(a, c)], sub(a, i(b, c))),
        (s2, [], iff(sub(a, b), eq(i(a, b), a))),
        (s2, [], iff(sub(a, b), sub(co(b), co(a)))),
        (s3, [], eq(m(a, u(b, c)), i(m(a, b), m(a, c)))),
        ([*space, a], [], eq(i(a, co(a)), empty)),
        ([*space, a], [], eq(u(a, empty), a)),
        (s2, [], iff(op("disjoint", a, b), eq(i(a, b), empty))),
        (s2, [eq(i(a, b), empty)], op("disjoint", a, b)),
        ([*space, a], [], eq(co(co(a)), a)),
        ([*space, a, b, x], [sub(a, b), op("mem", x, a)], op("mem", x, b)),
        ([*space, a, b, x], [op("mem", x, a)], op("mem", x, u(a, b))),
        (
            [*space, a, b, x],
            [op("mem", x, i(a, b))],
            both(op("mem", x, a), op("mem", x, b)),
        ),
        ([*space, a, b, x], [op("mem", x, m(a, b))], op("not_mem", x, b)),
        (s2, [op("nonempty", i(a, b))], op("nonempty", a)),
        (s2, [op("finite", b), sub(a, b)], op("finite", a)),
        (s2, [op("finite", a), op("finite", b)], op("finite", u(a, b))),
        (s2, [op("infinite", a), sub(a, b)], op("infinite", b)),
        (s2, [], eq(m(u(a, b), b), m(a, b))),
        (s3, [sub(a, b)], sub(i(a, c), i(b, c))),
        (s3, [sub(a, b)], sub(u(a, c), u(b, c))),
        (s2, [forall(x, op("implies", op("mem", x, a), op("mem", x, b)))], sub(a, b)),
        (s2, [forall(x, iff(op("mem", x, a), op("mem", x, b)))], eq(a, b)),
        (s3, [eq(u(a, c), u(b, c)), eq(i(a, c), i(b, c))], eq(a, b)),
        (s2, [], eq(m(a, m(a, b)), i(a, b))),
    )


@register(2, wordings=3)
def images(d: Draw) -> Statement:
    names = d.pick((("X", "Y"), ("E", "F"), ("M", "N")))
    types = [Var(n, carrier("set", "sets")) for n in names]
    s, t = (element_of(n) for n in names)
    f = Var(d.pick("fgφ"), arrow(s, t))
    a, b = (Var(n, set_of(s)) for n in "AB")
    c, e = (Var(n, set_of(t)) for n in "CD")
    img = lambda x: op("image", f, x, sort=set_of(t))
    pre = lambda x: op("preimage", f, x, sort=set_of(s))
    u, i = (lambda x, y, n=n: op(n, x, y) for n in ("union", "inter"))
    v = [*types, f, a, b]
    w = [*types, f, c, e]
    sub = lambda x, y: op("subset", x, y)
    return d.one_of(
        (v, [], eq(img(u(a, b)), u(img(a), img(b)))),
        (v, [], sub(img(i(a, b)), i(img(a), img(b)))),
        (v, [op("injective", f)], eq(img(i(a, b)), i(img(a), img(b)))),
        (w, [], eq(pre(u(c, e)), u(pre(c), pre(e)))),
        (w, [], eq(pre(i(c, e)), i(pre(c), pre(e)))),
        (v, [sub(a, b)], sub(img(a), img(b))),
        (w, [sub(c, e)], sub(pre(c), pre(e))),
        ([*types, f, a], [], sub(a, pre(img(a)))),
        ([*types, f, c], [], sub(img(pre(c)), c)),
        ([*types, f, a], [op("injective", f)], eq(pre(img(a)), a)),
        ([*types, f, c], [op("surjective", f)], eq(img(pre(c)), c)),
        ([*types, f, c], [], eq(pre(op("compl", c)), op("compl", pre(c)))),
        ([*types, f, a, c], [], iff(sub(img(a), c), sub(a, pre(c)))),
        ([*types, f, a], [op("finite", a)], op("finite", img(a))),
        ([*types, f, a], [op("nonempty", a)], op("nonempty", img(a))),
        ([*types, f, a], [op("inj_on", f, a), op("infinite", a)], op("infinite", img(a))),
        ([*types, f, a, b], [op("inj_on", f, b), sub(a, b)], op("inj_on", f, a)),
    )


@register(2)
def finite_numbers(d: Draw) -> Statement:
    sort = finset(NAT)
    values = sorted(d.sample(range(1, 30), 5))
    others = sorted({*d.sample(values, 2), *d.sample(range(1, 30), 2)})
    a, b = (Var(n, sort) for n in d.pick(("AB", "ST", "XY")))
    listed = lambda v: op(f"set{len(v)}", *(nat(x) for x in v), sort=sort)
    values = values[: d.whole(3, 5)]
    hypotheses = [eq(a, listed(values)), eq(b, listed(others))]
    p, q = set(values), set(others)
    goal, ask = d.pick(
        (
            (eq(op("card", op("union", a, b)), len(p | q)), "value"),
            (eq(op("card", op("inter", a, b)), len(p & q)), "value"),
            (eq(op("card", op("sdiff", a, b)), len(p - q)), "value"),
            (eq(op("card", a), len(p)), "value"),
            (eq(op("card", op("powerset", a, sort=finset(sort))), 2 ** len(p)), "value"),
            (op("mem", nat(values[0]), a), ""),
            (op("not_mem", nat(next(x for x in range(1, 40) if x not in p)), a), ""),
        )
    )
    return d.statement([a, b], hypotheses, goal, ask)


@register(2)
def cardinalities(d: Draw) -> Statement:
    of = d.pick((NAT, INT))
    a, b, c = (Var(n, finset(of)) for n in d.pick(("ABC", "STU", "XYZ")))
    u, i, m = (lambda s, t, n=n: op(n, s, t) for n in ("union", "inter", "sdiff"))
    card = lambda s: op("card", s)
    both_, left, right = d.whole(0, 20), d.whole(1, 30), d.whole(1, 30)
    return d.one_of(
        ([a, b], [], eq(card(u(a, b)) + card(i(a, b)), card(a) + card(b))),
        ([a, b], [op("disjoint", a, b)], eq(card(u(a, b)), card(a) + card(b))),
        ([a, b], [op("subset", a, b)], le(card(a), card(b))),
        ([a, b], [op("subset", a, b), eq(card(a), card(b))], eq(a, b)),
        ([a, b], [], le(card(u(a, b)), card(a) + card(b))),
        ([a, b], [], le(card(i(a, b)), card(a))),
        ([a], [], eq(card(op("powerset", a, sort=finset(finset(of)))), nat(2) ** card(a))),
        (
            [a, b],
            [
                eq(card(a), left + both_),
                eq(card(b), right + both_),
                eq(card(i(a, b)), both_),
            ],
            eq(card(u(a, b)), left + right + both_),
            "value",
        ),
        (
            [a, b],
            [
                eq(card(a), left + both_),
                eq(card(b), right + both_),
                eq(card(u(a, b)), left + right + both_),
            ],
            eq(card(i(a, b)), both_),
            "value",
        ),
        (
            [a, b],
            [eq(card(a), left + both_), eq(card(i(a, b)), both_)],
            eq(card(m(a, b)), left),
            "value",
        ),
        ([a, b], [op("subset", a, b)], eq(card(m(b, a)), card(b) - card(a))),
        ([a, b, c], [op("subset", a, b), op("subset", b, c)], le(card(a), card(c))),
        ([a, b], [op("ssubset", a, b)], lt(card(a), card(b))),
        ([a], [op("nonempty", a)], positive(card(a))),
        ([a], [eq(card(a), 0)], eq(a, op("empty", sort=a.sort))),
        (
            [a],
            [eq(card(a), left)],
            eq(card(op("powerset", a, sort=finset(finset(of)))), nat(2) ** nat(left)),
        ),
    )


@register(2)
def defined_sets(d: Draw) -> Statement:
    sort = d.pick((INT, NAT, REAL))
    s, t = (Var(n, set_of(sort)) for n in d.pick(("AB", "ST")))
    x = Var("x" if sort == REAL else "n", sort)
    k, j = d.whole(2, 9), d.whole(2, 6)
    n = lambda v: number(v, sort)
    if sort == REAL:
        lo, hi = sorted(d.sample(range(-10, 11), 2))
        outer = both(lt(n(lo), x), lt(x, hi))
        inner = both(lt(n(lo), x), lt(x, hi))
        return d.one_of(
            (
                [s, t],
                [
                    eq(s, comprehension(x, lt(n(lo), x), s.sort)),
                    eq(t, comprehension(x, lt(x, hi), t.sort)),
                ],
                eq(op("inter", s, t), comprehension(x, outer, s.sort)),
            ),
            (
                [],
                [],
                eq(
                    comprehension(x, inner, set_of(sort)),
                    op("Ioo", n(lo), n(hi), sort=set_of(sort)),
                ),
            ),
            (
                [],
                [],
                eq(
                    op(
                        "inter",
                        op("Icc", n(lo), n(hi), sort=s.sort),
                        op("Icc", n(lo + 1), n(hi + 3), sort=s.sort),
                    ),
                    op("Icc", n(lo + 1), n(hi), sort=s.sort),
                ),
            ),
            (
                [x],
                [op("mem", x, op("Icc", n(lo), n(hi), sort=s.sort))],
                both(le(n(lo), x), le(x, hi)),
            ),
            (
                [],
                [],
                op(
                    "subset",
                    op("Ioo", n(lo), n(hi), sort=s.sort),
                    op("Icc", n(lo), n(hi), sort=s.sort),
                ),
            ),
            ([], [], op("mem", n(hi), op("Ioc", n(lo), n(hi), sort=s.sort))),
            (
                [],
                [],
                op(
                    "subset",
                    op("Icc", n(lo), n(hi), sort=s.sort),
                    op("Icc", n(lo - j), n(hi + k), sort=s.sort),
                ),
            ),
        )
    multiples = lambda m: comprehension(x, op("dvd", n(m), x), set_of(sort))
    return d.one_of(
        ([], [], op("subset", multiples(k * j), multiples(k))),
        ([s, t], [eq(s, multiples(k * j)), eq(t, multiples(k))], op("subset", s, t)),
        ([s], [defines(s, x, op("dvd", n(k), x))], op("infinite", s)),
        ([s], [defines(s, x, op("even", x))], op("mem", n(2 * k), s)),
        (
            [s, t],
            [defines(s, x, op("even", x)), defines(t, x, op("odd", x))],
            eq(op("inter", s, t), op("empty", sort=s.sort)),
        ),
        (
            [s, t],
            [defines(s, x, op("even", x)), defines(t, x, op("odd", x))],
            op("disjoint", s, t),
        ),
        (
            [],
            [],
            op("finite", comprehension(x, both(lt(n(0), x), lt(x, 50 * k)), set_of(sort))),
        ),
        (
            [s],
            [
                eq(
                    s,
                    comprehension(x, exists(Var("k", sort), eq(x, k * Var("k", sort) + 1)), s.sort),
                )
            ],
            op("mem", n(k * j + 1), s),
        ),
    )


@register(1.5)
def count_pairs(d: Draw) -> Statement:
    n = Var(d.pick("nkx"), NAT)
    s = Var(d.pick("SAB"), finset(NAT))
    a = d.whole(1, 40)
    b = a + d.whole(2, 120)
    shape = d.whole(0, 3)
    if shape == 0:
        return d.statement(
            [s],
            [defines(s, n, both(le(nat(a), n), le(n, nat(b))))],
            eq(op("card", s), b - a + 1),
            "value",
        )
    if shape == 1:
        return d.statement(
            [s],
            [defines(s, n, both(lt(nat(a * a), n**2), lt(n**2, nat(b * b))))],
            eq(op("card", s), b - a - 1),
            "value",
        )
    if shape == 2:
        k = d.whole(2, 9)
        return d.statement(
            [], [], eq(op("card", filtered(n, up_to(b), op("dvd", nat(k), n))), b // k), "value"
        )
    c = d.whole(1, 9)
    return d.statement(
        [s],
        [defines(s, n, le(c * n if c > 1 else n, nat(b)))],
        eq(op("card", s), b // c + 1),
        "value",
    )


@register()
def upper_bounds(d: Draw) -> Statement:
    s = Var(d.pick("SAE"), set_of(REAL))
    x = Var("x", REAL)
    m = Var(d.pick("mMbc"), REAL)
    lo, hi = sorted(d.sample(range(-10, 11), 2))
    n = lambda v: number(v, REAL)
    interval: Term = op(d.pick(("Icc", "Ioc")), n(lo), n(hi), sort=s.sort)
    half: Term = op(d.pick(("Ico", "Ioo")), n(lo), n(hi), sort=s.sort)
    return d.one_of(
        ([], [], op("is_greatest", interval, n(hi)), "extremum"),
        ([], [], op("is_lub", half, n(hi))),
        ([], [], eq(op("sSup", half), hi), "value"),
        ([], [], op("is_least", op("Icc", n(lo), n(hi), sort=s.sort), n(lo)), "extremum"),
        ([], [], op("is_glb", op("Ioo", n(lo), n(hi), sort=s.sort), n(lo))),
        ([s, m], [op("is_greatest", s, m)], op("is_lub", s, m)),
        ([s], [op("nonempty", s), op("bdd_above", s)], exists(m, op("is_lub", s, m))),
        (
            [s],
            [exists(m, forall(x, op("implies", op("mem", x, s), le(x, m))))],
            op("bdd_above", s),
        ),
        ([s, m, x], [op("is_lub", s, m), op("mem", x, s)], le(x, m)),
        ([s], [op("finite", s)], op("bdd_above", s)),
        ([], [], eq(op("sInf", op("Ioc", n(lo), n(hi), sort=s.sort)), lo), "value"),
    )
