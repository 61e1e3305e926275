"""Linear algebra: vector spaces, linear maps, subspaces, matrices, norms."""

from __future__ import annotations

from translator.dataset.synthetic.builders import both, eq, iff, implies, le, lt, ne, neg, positive
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, REAL, Sort, carrier, element_of, morphism
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Num, Term, Var, exists, forall, number, op

register = Register("linear algebra", wordings=3)


def _space(name: str, field: str) -> Var:
    noun = f"vector space over ${field}$" if field != "ℝ" else "real vector space"
    many = f"vector spaces over ${field}$" if field != "ℝ" else "real vector spaces"
    return Var(name, carrier(noun, many, "AddCommGroup {}", f"Module {field} {{}}"))


def _base(d: Draw) -> tuple[list[Var], str, Sort]:
    if d.chance(0.45):
        return [], "ℝ", REAL
    name = d.pick("KF")
    return [Var(name, carrier("field", "fields", "Field {}"))], name, element_of(name)


def _vector(name: str) -> Sort:
    return Sort(name, f"vector in ${name}$", f"vectors in ${name}$", name)


@register(2)
def linear_maps(d: Draw) -> Statement:
    fields, k, scalar = _base(d)
    first, second = "V", "W"
    v, w = _space(first, k), _space(second, k)
    of, to = _vector(first), _vector(second)
    f = Var(d.pick("fTfφ"), morphism(f"V →ₗ[{k}] W", "linear map", "linear maps", of, to))
    x, y = (Var(n, of) for n in d.pick(("xy", "uv")))
    a, b = Var("a", scalar), Var("b", scalar)
    zero, other = Num(0, of), Num(0, to)
    spaces = [*fields, v, w, f]
    sub = Sort(f"Submodule {k} V", "subspace of $V$", "subspaces of $V$", element=of)
    ker = op("lin_ker", f, sort=sub)
    s = lambda c, t: op("smul", c, t)
    inj = op("injective", f)
    return d.one_of(
        (spaces, [], eq(f(zero), other)),
        ([*spaces, x, y], [], eq(f(x + y), f(x) + f(y))),
        ([*spaces, a, x], [], eq(f(s(a, x)), s(a, f(x)))),
        ([*spaces, x, y], [], eq(f(x - y), f(x) - f(y))),
        ([*spaces, a, b, x, y], [], eq(f(s(a, x) + s(b, y)), s(a, f(x)) + s(b, f(y)))),
        (spaces, [], iff(inj, eq(ker, op("submodule_bot", sort=sub)))),
        ([*spaces, x], [], iff(op("mem", x, ker), eq(f(x), other))),
        (spaces, [forall(x, implies(eq(f(x), other), eq(x, zero)))], inj),
        ([*spaces, x, y], [eq(f(x), f(y))], op("mem", x - y, ker)),
        ([*spaces, x, y], [op("mem", x, ker), op("mem", y, ker)], op("mem", x + y, ker)),
        ([*spaces, x, y], [inj, eq(f(x), f(y))], eq(x, y)),
        ([*spaces, x], [], eq(f(op("neg", x)), op("neg", f(x)))),
    )


@register(2)
def subspaces(d: Draw) -> Statement:
    fields, k, scalar = _base(d)
    space = _space("V", k)
    of = _vector("V")
    sub = Sort(f"Submodule {k} V", "subspace of $V$", "subspaces of $V$", element=of)
    u, w = (Var(n, sub) for n in d.pick(("UW", "ST", "MN")))
    x, y = (Var(n, of) for n in d.pick(("xy", "uv")))
    if u.name == "U" and x.name == "u":
        x, y = Var("x", of), Var("y", of)
    a = Var("a", scalar)
    mem = lambda t, s: op("mem", t, s)
    inf, total = op("sub_inf", u, w), op("submodule_sup", u, w)
    base = [*fields, space]
    return d.one_of(
        ([*base, u, x, y], [mem(x, u), mem(y, u)], mem(x + y, u)),
        ([*base, u, a, x], [mem(x, u)], mem(op("smul", a, x), u)),
        ([*base, u], [], mem(Num(0, of), u)),
        ([*base, u, x, y], [mem(x, u), mem(y, u)], mem(x - y, u)),
        ([*base, u, w, x], [mem(x, inf)], mem(x, u)),
        ([*base, u, w], [], op("sub_le", u, total)),
        ([*base, u, w], [], op("sub_le", inf, w)),
        ([*base, u, x, y], [mem(x, u), mem(x + y, u)], mem(y, u)),
        ([*base, u, w, x, y], [mem(x, u), mem(y, w)], mem(x + y, total)),
        ([*base, u, a, x], [ne(a, Num(0, scalar)), mem(op("smul", a, x), u)], mem(x, u)),
        (
            [*base, a, x],
            [eq(op("smul", a, x), Num(0, of)), ne(a, Num(0, scalar))],
            eq(x, Num(0, of)),
        ),
        ([*base, x], [], eq(op("smul", Num(0, scalar), x), Num(0, of))),
        (
            [*base, x, y],
            [op("lin_indep2", Var(k, scalar) if fields else Var("ℝ", scalar), x, y)],
            ne(x, y),
        ),
        ([*base, u, w], [op("sub_le", u, w)], eq(op("sub_inf", u, w), u)),
    )


@register(2.5)
def small_matrices(d: Draw) -> Statement:
    sort = d.pick((REAL, INT))
    matrix = Sort(
        f"Matrix (Fin 2) (Fin 2) {sort.lean}",
        f"$2 \\times 2$ matrix with {sort.one.split()[0]} entries",
        f"$2 \\times 2$ matrices with {sort.one.split()[0]} entries",
    )
    p, q, r, s, t, u = (d.whole(-9, 9) for _ in range(6))
    n = lambda v: number(v, sort)
    m = op("mat2", n(p), n(q), n(r), n(s), sort=matrix)
    a = Var(d.pick("AMB"), matrix)
    det, trace = (lambda x, name=name: op(name, x, sort=sort) for name in ("det", "trace"))
    c, e = d.nonzero(-5, 5), d.nonzero(-5, 5)
    k = d.whole(2, 4)
    triangular = op("mat2", n(c), n(q), n(0), n(e), sort=matrix)
    other = op("mat2", n(t), n(0), n(u), n(1), sort=matrix)
    product = op("mat2", n(p * t + q * u), n(q), n(r * t + s * u), n(s), sort=matrix)
    x = Var("x", sort)
    return d.one_of(
        ([a], [eq(a, m)], eq(det(a), p * s - q * r), "value"),
        ([a], [eq(a, m)], eq(trace(a), p + s), "value"),
        ([], [], eq(det(m), p * s - q * r), "value"),
        ([], [], eq(op("mul", m, other), product)),
        ([a], [eq(a, triangular)], eq(det(a**k), (c * e) ** k), "value"),
        ([a], [eq(det(a), c)], eq(det(a**k), c**k), "value"),
        (
            [a],
            [eq(a, m)],
            eq(
                op("transpose", a, sort=matrix),
                op("mat2", n(p), n(r), n(q), n(s), sort=matrix),
            ),
        ),
        (
            [x],
            [eq(det(op("mat2", x, n(q), n(r), n(c), sort=matrix)), c * p - q * r)],
            eq(x, p),
            "solve",
        ),
        ([a], [eq(a, m)], eq(det(op("transpose", a, sort=matrix)), p * s - q * r), "value"),
        (
            [],
            [],
            eq(
                op("add", m, other),
                op("mat2", n(p + t), n(q), n(r + u), n(s + 1), sort=matrix),
            ),
        ),
    )


@register(1.5)
def matrix_laws(d: Draw) -> Statement:
    size = d.pick((2, 3, 4))
    matrix = Sort(
        f"Matrix (Fin {size}) (Fin {size}) ℝ",
        f"real ${size} \\times {size}$ matrix",
        f"real ${size} \\times {size}$ matrices",
    )
    a, b, c = (Var(n, matrix) for n in d.pick(("ABC", "MNP", "ABC")))
    det, trace = (lambda x, name=name: op(name, x, sort=REAL) for name in ("det", "trace"))
    tr = lambda x: op("transpose", x, sort=matrix)
    mul = lambda x, y: op("gmul", x, y)
    one = op("one", sort=matrix)
    k = d.whole(2, 5)
    del one
    return d.one_of(
        ([a, b], [], eq(det(mul(a, b)), det(a) * det(b))),
        ([a], [], eq(det(tr(a)), det(a))),
        ([a, b], [], eq(trace(mul(a, b)), trace(mul(b, a)))),
        ([a, b], [], eq(trace(a + b), trace(a) + trace(b))),
        ([a, b], [], eq(tr(mul(a, b)), mul(tr(b), tr(a)))),
        ([a, b], [], eq(tr(a + b), tr(a) + tr(b))),
        ([a], [], eq(tr(tr(a)), a)),
        ([a], [], eq(det(a**k), det(a) ** k)),
        ([a, b], [ne(det(a), 0), ne(det(b), 0)], ne(det(mul(a, b)), 0)),
        ([a, b, c], [], eq(mul(a, b + c), mul(a, b) + mul(a, c))),
        ([a, b, c], [], eq(mul(mul(a, b), c), mul(a, mul(b, c)))),
        ([a], [ne(det(a), 0)], op("is_unit", a)),
        ([a, b], [eq(tr(a), a), eq(tr(b), b)], eq(tr(a + b), a + b)),
        ([a], [], eq(tr(mul(a, tr(a))), mul(a, tr(a)))),
    )


@register()
def norms(d: Draw) -> Statement:
    space = Var(
        "E",
        carrier(
            "real normed space", "real normed spaces", "NormedAddCommGroup {}", "NormedSpace ℝ {}"
        ),
    )
    of = _vector("E")
    x, y = (Var(n, of) for n in d.pick(("xy", "uv")))
    a = Var("a", REAL)
    norm = lambda t: op("vnorm", t)
    zero = Num(0, of)
    c = d.whole(2, 12)
    r = Var("r", REAL)
    return d.one_of(
        ([space, x, y], [], le(norm(x + y), norm(x) + norm(y))),
        ([space, a, x], [], eq(norm(op("smul", a, x)), op("abs", a) * norm(x))),
        ([space, x], [eq(norm(x), 0)], eq(x, zero)),
        ([space, x], [ne(x, zero)], positive(norm(x))),
        ([space, x], [], eq(norm(op("neg", x)), norm(x))),
        ([space, x, y], [], le(op("abs", norm(x) - norm(y)), norm(x - y))),
        ([space, x, y], [], eq(op("dist", x, y), norm(x - y))),
        (
            [space, x],
            [eq(norm(x), c)],
            eq(norm(op("smul", number(c, REAL), x)), c * c),
            "value",
        ),
        ([space, x, y], [le(norm(x), r_(c)), le(norm(y), r_(c))], le(norm(x + y), 2 * c)),
        ([space, x, y], [], le(norm(x - y), norm(x) + norm(y))),
        ([space, x, y, r], [lt(norm(x), r), lt(norm(y), r)], lt(norm(x + y), 2 * r)),
        ([space], [forall(x, eq(norm(x), 0))], forall((x, y), eq(x, y))),
        ([space, x, y], [eq(norm(x - y), 0)], eq(x, y)),
        ([space, x], [], exists(r, both(le(0, r), le(norm(x), r)))),
    )


def r_(value: int) -> Term:
    """A real numeral."""
    return number(value, REAL)


@register()
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
