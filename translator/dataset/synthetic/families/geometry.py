"""Geometry by coordinates and formulas: points, lines, circles, triangles, areas."""

from __future__ import annotations

from fractions import Fraction

from translator.dataset.synthetic.builders import both, eq, le, linear, lt, positive
from translator.dataset.synthetic.draw import Draw, real
from translator.dataset.synthetic.family import Register
from translator.verbalizer.latex import latex
from translator.verbalizer.sorts import REAL
from translator.verbalizer.statement import Statement, Story
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Term, Var, forall, number, op

register = Register("geometry")
TRIPLES = (
    (3, 4, 5),
    (5, 12, 13),
    (8, 15, 17),
    (7, 24, 25),
    (20, 21, 29),
    (9, 40, 41),
    (12, 35, 37),
    (6, 8, 10),
    (9, 12, 15),
)


@register(2)
def distance_between_points(d: Draw) -> Statement:
    p, q, r = d.pick(TRIPLES)
    a, b = d.whole(-9, 9), d.whole(-9, 9)
    s, t = d.pick((-1, 1)), d.pick((-1, 1))
    c, e = a + s * p, b + t * q
    difference = lambda u, v: real(u) - real(v) if v >= 0 else real(u) - op("neg", real(-v))
    term = op("sqrt", difference(c, a) ** 2 + difference(e, b) ** 2)
    story = Story(
        (
            f"What is the distance between the points $({a}, {b})$ and $({c}, {e})$?",
            f"Find the distance from $({a},{b})$ to $({c},{e})$ in the coordinate plane.",
            f"Let $A = ({a}, {b})$ and $B = ({c}, {e})$. What is the length of segment $AB$?",
            f"How far apart are the points $({a}, {b})$ and $({c}, {e})$ in the plane?",
            f"In the coordinate plane, what is the distance between $P({a}, {b})$ and $Q({c}, {e})$?",
        )
    )
    return d.statement([], [], eq(term, r), "value", story=story, only_story=True)


@register(2)
def right_triangle(d: Draw) -> Statement:
    p, q, r = d.pick(TRIPLES)
    k = d.whole(1, 6)
    p, q, r = p * k, q * k, r * k
    a, b, c = d.names(REAL, 3, "abc xyz pqr abc")
    hyp = [positive(a), positive(b), positive(c), eq(a**2 + b**2, c**2)]
    legs = f"legs of length ${p}$ and ${q}$"
    variants: list[tuple[list[Var], list[Term], Term, tuple[str, ...]]] = [
        (
            [c],
            [positive(c), eq(c**2, real(p) ** 2 + real(q) ** 2)],
            eq(c, r),
            (
                f"A right triangle has {legs}. How long is its hypotenuse ${c.name}$?",
                f"The legs of a right triangle are ${p}$ and ${q}$. What is the length ${c.name}$ of the hypotenuse?",
                f"Find the hypotenuse ${c.name}$ of a right triangle with {legs}.",
            ),
        ),
        (
            [a],
            [positive(a), eq(a**2 + real(q) ** 2, real(r) ** 2)],
            eq(a, p),
            (
                f"A right triangle has hypotenuse ${r}$ and one leg of length ${q}$. What is the length ${a.name}$ of the other leg?",
                f"The hypotenuse of a right triangle is ${r}$ and one of its legs is ${q}$. Find the other leg ${a.name}$.",
            ),
        ),
    ]
    if d.chance(0.4):
        return d.statement([a, b, c], [*hyp, eq(a, p), eq(b, q)], eq(c, r), "solve")
    variables, hypotheses, goal, texts = d.pick(variants)
    return d.statement(variables, hypotheses, goal, "solve", story=Story(texts))


@register(2)
def lines(d: Draw) -> Statement:
    x, y = Var("x", REAL), Var("y", REAL)
    s, t = d.whole(-9, 9), d.whole(-9, 9)
    m, k = d.nonzero(-6, 6), d.nonzero(-6, 6)
    if m == k:
        k = m + 1 or m + 2
    first, second = eq(y, linear([(m, x)], t - m * s)), eq(y, linear([(k, x)], t - k * s))
    story = None
    if d.chance(0.4):
        one, two = (latex(e, Style(0)) for e in (first, second))
        story = Story(
            (
                f"The lines ${one}$ and ${two}$ intersect at the point $(x, y)$. What is $x + y$?",
                f"At what point $(x, y)$ do the lines ${one}$ and ${two}$ meet? Give $x + y$ as your answer.",
            )
        )
        return d.statement([x, y], [first, second], eq(x + y, s + t), "value", story=story)
    goal, ask = d.pick(
        (
            (both(eq(x, s), eq(y, t)), ""),
            (eq(x, s), "solve"),
            (eq(y, t), "solve"),
            (eq(x * y, s * t), "value"),
        )
    )
    return d.statement([x, y], [first, second], goal, ask)


@register(1.5)
def circles(d: Draw) -> Statement:
    x, y = Var("x", REAL), Var("y", REAL)
    a, b, r = d.whole(-9, 9), d.whole(-9, 9), d.whole(1, 9)
    general = linear([(1, x**2), (1, y**2), (-2 * a, x), (-2 * b, y)], a * a + b * b - r * r)
    standard = eq(linear([(1, x)], -a) ** 2 + linear([(1, y)], -b) ** 2, r * r)
    return d.one_of(
        ([x, y], [eq(general, 0)], standard),
        ([], [], forall((x, y), op("iff", eq(general, 0), standard))),
        ([x, y], [standard], le(x, a + r)),
        ([x, y], [standard], both(le(real(b - r), y), le(y, b + r))),
        ([x, y], [standard, eq(y, b)], op("or", eq(x, a - r), eq(x, a + r))),
    )


@register(1.5)
def rectangles(d: Draw) -> Statement:
    a, b = d.names(REAL, 2, "ab xy lw lw")
    p, q = d.whole(2, 20), d.whole(2, 20)
    perimeter, area = 2 * (p + q), p * q
    names = f"sides ${a.name}$ and ${b.name}$"
    option = d.whole(0, 3)
    if option == 0:
        return d.statement(
            [a, b],
            [eq(2 * (a + b), perimeter), eq(a * b, area)],
            eq(a**2 + b**2, p * p + q * q),
            "value",
            story=Story(
                (
                    f"A rectangle with {names} has perimeter ${perimeter}$ and area ${area}$. What is the square of its diagonal, ${a.name}^2 + {b.name}^2$?",
                    f"A rectangle has perimeter ${perimeter}$ and area ${area}$. Its side lengths are ${a.name}$ and ${b.name}$. Find ${a.name}^2 + {b.name}^2$.",
                )
            ),
        )
    if option == 1:
        return d.statement(
            [a, b],
            [positive(a), positive(b), eq(2 * (a + b), perimeter)],
            le(a * b, real(Fraction((p + q) ** 2, 4))),
            story=Story(
                (
                    f"A rectangle with {names} has perimeter ${perimeter}$. Prove that its area is at most ${_plain(Fraction((p + q) ** 2, 4))}$.",
                )
            ),
        )
    if option == 2:
        return d.statement(
            [a],
            [positive(a), eq(a**2, p * p)],
            eq(4 * a, 4 * p),
            "value",
            story=Story(
                (
                    f"A square of side length ${a.name}$ has area ${p * p}$. What is its perimeter?",
                    f"The area of a square with side ${a.name}$ is ${p * p}$. Find the perimeter of the square.",
                )
            ),
        )
    return d.statement(
        [a, b],
        [eq(a, linear([(1, b)], q)), eq(a * b, p * (p + q)), positive(b)],
        eq(b, p),
        "solve",
        story=Story(
            (
                f"The length ${a.name}$ of a rectangle is ${q}$ more than its width ${b.name}$, and its area is ${p * (p + q)}$. What is the width?",
            )
        ),
    )


def _plain(value: Fraction) -> str:
    return (
        str(value.numerator)
        if value.denominator == 1
        else rf"\frac{{{value.numerator}}}{{{value.denominator}}}"
    )


@register(1.5)
def circle_measures(d: Draw) -> Statement:
    r = Var(d.pick("rrR"), REAL)
    v = d.whole(2, 20)
    pi = op("pi")
    area, length = pi * r**2, 2 * pi * r
    option = d.whole(0, 2)
    if option == 0:
        return d.statement(
            [r],
            [positive(r), eq(area, (v * v) * pi)],
            eq(length, 2 * v * pi),
            "value",
            story=Story(
                (
                    f"A circle of radius ${r.name}$ has area ${v * v}\\pi$. What is its circumference?",
                    f"The area of a circle with radius ${r.name}$ is ${v * v}\\pi$. Find the circumference of the circle.",
                )
            ),
        )
    if option == 1:
        return d.statement(
            [r],
            [eq(length, (2 * v) * pi)],
            eq(area, (v * v) * pi),
            "value",
            story=Story(
                (
                    f"The circumference of a circle of radius ${r.name}$ is ${2 * v}\\pi$. What is its area?",
                )
            ),
        )
    return d.statement(
        [r],
        [positive(r), eq(area, (v * v) * pi)],
        eq(r, v),
        "solve",
        story=Story(
            (
                f"A circle has area ${v * v}\\pi$. What is its radius ${r.name}$?",
                f"Find the radius ${r.name}$ of a circle whose area is ${v * v}\\pi$.",
            )
        ),
    )


@register(1.5)
def triangle_inequality(d: Draw) -> Statement:
    a, b, c = (Var(n, REAL) for n in "abc")
    sides = [positive(a), positive(b), positive(c), lt(a, b + c), lt(b, c + a), lt(c, a + b)]
    goal = d.pick(
        (
            lt(a**2 + b**2 + c**2, 2 * (a * b + b * c + c * a)),
            lt(op("abs", a - b), c),
            le(number(Fraction(3, 2), REAL), a / (b + c) + b / (c + a) + c / (a + b)),
            lt(a / (b + c) + b / (c + a) + c / (a + b), 2),
            positive((a + b - c) * (b + c - a)),
            le(
                op("sqrt", a + b - c) + op("sqrt", b + c - a) + op("sqrt", c + a - b),
                op("sqrt", a) + op("sqrt", b) + op("sqrt", c),
            ),
            le((a + b - c) * (b + c - a) * (c + a - b), a * b * c),
        )
    )
    story = Story(
        (
            "Let $a, b, c$ be the side lengths of a triangle. Prove that {goal}.",
            "Let $a$, $b$ and $c$ be the lengths of the sides of a triangle. Show that {goal}.",
            "The sides of a triangle have lengths $a$, $b$, $c$. Prove that {goal}.",
            "If $a, b, c$ are the sides of a triangle, then {goal}.",
        )
    )
    return d.statement([a, b, c], sides, goal, story=story)


@register()
def midpoints_and_slopes(d: Draw) -> Statement:
    x, y = Var("x", REAL), Var("y", REAL)
    a, b, s, t = (d.whole(-9, 9) for _ in range(4))
    if d.chance(0.5):
        return d.statement(
            [x, y],
            [
                eq((real(a) + x) / 2 if a >= 0 else (x + real(a)) / 2, s),
                eq((real(b) + y) / 2 if b >= 0 else (y + real(b)) / 2, t),
            ],
            eq(x + y, 2 * s - a + 2 * t - b),
            "value",
            story=Story(
                (
                    f"The midpoint of the segment from $({a}, {b})$ to $(x, y)$ is $({s}, {t})$. What is $x + y$?",
                    f"If $({s}, {t})$ is the midpoint of the segment with endpoints $({a}, {b})$ and $(x, y)$, find $x + y$.",
                )
            ),
        )
    m = d.nonzero(-6, 6)
    k = Var("k", REAL)
    dx = d.whole(1, 6)
    return d.statement(
        [k],
        [eq((linear([(1, k)], -b)) / real(dx), m)],
        eq(k, m * dx + b),
        "solve",
        story=Story(
            (f"The line through $({a}, {b})$ and $({a + dx}, k)$ has slope ${m}$. What is $k$?",)
        ),
    )
