"""Topology: open and closed sets, continuous maps, metric spaces, intervals."""

from __future__ import annotations

from translator.dataset.synthetic.builders import (
    eq,
    iff,
    le,
    lt,
    ne,
    positive,
)
from translator.dataset.synthetic.draw import Draw, real
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import REAL, Sort, arrow, carrier, element_of, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Bind, Term, Var, op

register = Register("topology", wordings=3)
RR = arrow(REAL, REAL)
SR = set_of(REAL)


def _space() -> tuple[Var, Sort]:
    x = Var("X", carrier("topological space", "topological spaces", "TopologicalSpace {}"))
    return x, set_of(element_of("X"))


@register(3)
def open_and_closed(d: Draw) -> Statement:
    if d.chance(0.6):
        space, sort = _space()
        spaces = [space]
    else:
        spaces, sort = [], SR
    names = d.pick(("UV", "AB", "ST", "UW"))
    s, t = (Var(n, sort) for n in names)
    o, c, k = (lambda u, n=n: op(n, u) for n in ("is_open", "is_closed", "is_compact"))
    u, i = (lambda p, q, n=n: op(n, p, q) for n in ("union", "inter"))
    co, cl, it = (lambda p, n=n: op(n, p) for n in ("compl", "closure", "interior"))
    v1, v2 = [*spaces, s], [*spaces, s, t]
    sub = lambda p, q: op("subset", p, q)
    return d.one_of(
        (v2, [o(s), o(t)], o(u(s, t))),
        (v2, [o(s), o(t)], o(i(s, t))),
        (v2, [c(s), c(t)], c(u(s, t))),
        (v2, [c(s), c(t)], c(i(s, t))),
        (v1, [o(s)], c(co(s))),
        (v1, [c(s)], o(co(s))),
        (v1, [], iff(o(co(s)), c(s))),
        (v1, [], c(cl(s))),
        (v1, [], o(it(s))),
        (v1, [], sub(s, cl(s))),
        (v1, [], sub(it(s), s)),
        (v1, [c(s)], eq(cl(s), s)),
        (v1, [o(s)], eq(it(s), s)),
        (v2, [sub(s, t)], sub(cl(s), cl(t))),
        (v2, [sub(s, t), c(t)], sub(cl(s), t)),
        (v2, [], eq(cl(u(s, t)), u(cl(s), cl(t)))),
        (v2, [sub(s, t)], sub(it(s), it(t))),
        (v2, [k(s), k(t)], k(u(s, t))),
        (v2, [k(s), c(t)], k(i(s, t))),
        (v2, [sub(s, t), o(s)], sub(s, it(t))),
        (v1, [], eq(cl(cl(s)), cl(s))),
        (v1, [], eq(it(it(s)), it(s))),
        (v2, [o(s), c(t)], o(op("sdiff", s, t))),
        (v1, [op("is_connected", s)], op("nonempty", s)),
        (v1, [op("is_connected", s)], op("is_connected", cl(s))),
        (v1, [k(s)], k(cl(s))) if not spaces else (v1, [], eq(co(cl(s)), it(co(s)))),
    )


@register(2)
def continuous_maps(d: Draw) -> Statement:
    x, y = (
        Var(n, carrier("topological space", "topological spaces", "TopologicalSpace {}"))
        for n in "XY"
    )
    f = Var("f", arrow(element_of("X"), element_of("Y")))
    s, t = Var(d.pick("SAK"), set_of(element_of("X"))), Var(d.pick("TUV"), set_of(element_of("Y")))
    image, preimage = (
        op("image", f, s, sort=set_of(element_of("Y"))),
        op("preimage", f, t, sort=set_of(element_of("X"))),
    )
    cont = op("continuous", f)
    m = Var("M", carrier("metric space", "metric spaces", "MetricSpace {}"))
    p, q, z = (Var(n, element_of("M")) for n in "pqz")
    r = Var("r", REAL)
    return d.one_of(
        ([x, y, f, t], [cont, op("is_open", t)], op("is_open", preimage)),
        ([x, y, f, t], [cont, op("is_closed", t)], op("is_closed", preimage)),
        ([x, y, f, s], [cont, op("is_compact", s)], op("is_compact", image)),
        ([x, y, f, s], [cont, op("is_connected", s)], op("is_connected", image)),
        (
            [x, y, f, s],
            [cont],
            op(
                "subset",
                op("image", f, op("closure", s), sort=set_of(element_of("Y"))),
                op("closure", image),
            ),
        ),
        ([m, p, q, z], [], le(op("dist", p, z), op("dist", p, q) + op("dist", q, z))),
        ([m, p, q], [], eq(op("dist", p, q), op("dist", q, p))),
        ([m, p, q], [eq(op("dist", p, q), 0)], eq(p, q)),
        ([m, p, q], [ne(p, q)], positive(op("dist", p, q))),
        ([m, p, r], [], op("is_open", op("ball", p, r, sort=set_of(element_of("M"))))),
        (
            [m, p, r],
            [],
            op("is_closed", op("closed_ball", p, r, sort=set_of(element_of("M")))),
        ),
        (
            [m, p, q, r],
            [lt(op("dist", p, q), r)],
            op("mem", q, op("ball", p, r, sort=set_of(element_of("M")))),
        ),
        (
            [m, p, r],
            [positive(r)],
            op("mem", p, op("ball", p, r, sort=set_of(element_of("M")))),
        ),
        (
            [m, p, q, z],
            [],
            le(op("abs", op("dist", p, z) - op("dist", q, z)), op("dist", p, q)),
        ),
    )


@register()
def intervals(d: Draw) -> Statement:
    lo, hi = sorted(d.sample(range(-9, 10), 2))
    kind = d.pick(("Icc", "Ioo", "Ico", "Ici", "Ioi", "Iic", "Iio"))
    interval = op(
        kind,
        *(
            (real(lo), real(hi))
            if len(kind) == 3 and kind[2] in "co" and kind in ("Icc", "Ioo", "Ico")
            else (real(lo),)
        ),
        sort=SR,
    )
    f, x = Var("f", RR), Var("x", REAL)
    facts = {
        "Icc": ("is_compact", "is_closed", "is_connected"),
        "Ioo": ("is_open", "is_connected", "bdd_above"),
        "Ico": ("is_connected", "bdd_below"),
        "Ici": ("is_closed", "bdd_below"),
        "Ioi": ("is_open", "bdd_below"),
        "Iic": ("is_closed", "bdd_above"),
        "Iio": ("is_open", "bdd_above"),
    }
    if d.chance(0.25):
        return d.statement(
            [f], [op("continuous", f)], op("is_open", comprehension_(x, lt(real(lo), f(x))))
        )
    if d.chance(0.2):
        return d.statement(
            [f], [op("continuous", f)], op("is_closed", comprehension_(x, eq(f(x), lo)))
        )
    return d.statement([], [], op(d.pick(facts[kind]), interval))


def comprehension_(x: Var, body: Term) -> Term:
    """A set of reals."""
    return Bind("set", (x,), None, body, SR)
