"""Number theory: remainders, congruences, divisibility, parity, common divisors."""

from __future__ import annotations

import math

from translator.dataset.synthetic.builders import (
    both,
    dvd,
    eq,
    iff,
    linear,
    lt,
    polynomial,
    positive,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, number, op

register = Register("number theory")


@register(2)
def remainder_of_power(d: Draw) -> Statement:
    base, exponent, modulus = d.whole(2, 60), d.whole(3, 2500), d.whole(3, 40)
    if d.chance(0.3):
        base, modulus = d.whole(2, 2500), d.pick((10, 10, 10, 100))
    value = op("mod", nat(base) ** nat(exponent), nat(modulus))
    return d.statement([], [], eq(value, pow(base, exponent, modulus)), "value")


@register()
def remainder_of_sum(d: Draw) -> Statement:
    a, b, c, m = d.whole(2, 99), d.whole(2, 99), d.whole(2, 200), d.whole(3, 30)
    shape = d.whole(0, 3)
    if shape == 0:
        term, value = nat(a) * nat(b) + nat(c), a * b + c
    elif shape == 1:
        e, f = d.whole(2, 60), d.whole(2, 60)
        term, value = nat(a) ** nat(e) + nat(b) ** nat(f), a**e + b**f
    elif shape == 2:
        term, value = nat(a) * nat(b) * nat(c), a * b * c
    else:
        e = d.whole(2, 20)
        term, value = nat(a) + nat(b) * nat(c) ** nat(e), a + b * c**e
    return d.statement([], [], eq(op("mod", term, nat(m)), value % m), "value")


@register(2)
def remainder_from_remainder(d: Draw) -> Statement:
    n = d.name(NAT, "n m k x a")
    m = d.whole(3, 40)
    r = d.whole(0, m - 1)
    a, b = d.whole(1, 12), d.whole(0, 30)
    e = d.pick((1, 1, 1, 2, 3))
    goal = op("mod", linear([(a, n if e == 1 else n**e)], b), nat(m))
    if a == 1 and b == 0 and e == 1:
        goal = op("mod", linear([(5, n)], b), nat(m))
        a = 5
    return d.statement([n], [op("rem_eq", n, m, r)], eq(goal, (a * r**e + b) % m), "value")


@register()
def two_remainders(d: Draw) -> Statement:
    n = d.name(NAT, "n m x N")
    p, q = d.sample((3, 4, 5, 7, 8, 9, 11, 13), 2)
    value = d.whole(2, 2 * p * q)
    if math.gcd(p, q) > 1:
        q = 25 if p != 5 else 27
    bound = p * q
    value %= bound
    hypotheses = [op("rem_eq", n, p, value % p), op("rem_eq", n, q, value % q)]
    if d.chance(0.5):
        return d.statement([n], hypotheses, op("rem_eq", n, p * q, value))
    return d.statement([n], [*hypotheses, lt(n, bound)], eq(n, value), "solve")


@register()
def combine_remainders(d: Draw) -> Statement:
    a, b = d.names(NAT, 2, "ab mn xy nm")
    m = d.whole(3, 24)
    r, s = d.whole(0, m - 1), d.whole(0, m - 1)
    x, y = d.whole(1, 7), d.whole(1, 7)
    goal, value = d.pick(
        (
            (linear([(x, a), (y, b)]), x * r + y * s),
            (a * b, r * s),
            (a**2 + b**2, r * r + s * s),
            (linear([(x, a), (y, b)], 3), x * r + y * s + 3),
        )
    )
    return d.statement(
        [a, b],
        [op("rem_eq", a, m, r), op("rem_eq", b, m, s)],
        eq(op("mod", goal, nat(m)), value % m),
        "value",
    )


@register(2)
def congruence_lemma(d: Draw) -> Statement:
    sort = d.pick((INT, INT, NAT))
    name = "zmodeq" if sort == INT else "modeq"
    a, b, c, e, n = (Var(x, sort) for x in ("a", "b", "c", "d", "n"))
    if d.chance(0.4):
        m: Term = number(d.whole(2, 30), sort)
        variables = [a, b, c, e]
    else:
        m, variables = n, [a, b, c, e, n]
    k = d.whole(2, 9)
    shape = d.whole(0, 7)
    first, second = op(name, a, b, m), op(name, c, e, m)
    if shape == 0:
        used, hyps, goal = [a, b, c, e], [first, second], op(name, a + c, b + e, m)
    elif shape == 1:
        used, hyps, goal = [a, b, c, e], [first, second], op(name, a * c, b * e, m)
    elif shape == 2:
        used, hyps, goal = [a, b], [first], op(name, a**k, b**k, m)
    elif shape == 3:
        used, hyps, goal = [a, b, c], [first], op(name, a + c, b + c, m)
    elif shape == 4:
        used, hyps, goal = [a, b, c], [first, op(name, b, c, m)], op(name, a, c, m)
    elif shape == 5:
        used, hyps, goal = [a, b], [first], op(name, b, a, m)
    elif shape == 6:
        used, hyps, goal = [a, b], [first], op(name, linear([(k, a)], 1), linear([(k, b)], 1), m)
    elif sort == INT:
        used, hyps, goal = [a, b], [first], dvd(m, a - b)
    else:
        used, hyps, goal = [a, b], [first], op(name, a * a, b * b, m)
    return d.statement([*used, *([n] if n in variables else [])], hyps, goal)


@register()
def congruence_numbers(d: Draw) -> Statement:
    sort = d.pick((INT, NAT))
    name = "zmodeq" if sort == INT else "modeq"
    m = d.whole(3, 30)
    base, e = d.whole(2, 30), d.whole(2, 200)
    residue = pow(base, e, m)
    if d.chance(0.5):
        goal = op(name, number(base, sort) ** nat(e), number(residue, sort), number(m, sort))
        return d.statement([], [], goal)
    x = d.name(sort, "x n a")
    r = d.whole(0, m - 1)
    k = d.whole(2, 4)
    return d.statement(
        [x],
        [op(name, x, number(r, sort), number(m, sort))],
        op(name, x**k + 1, number((r**k + 1) % m, sort), number(m, sort)),
    )


@register()
def linear_congruence(d: Draw) -> Statement:
    x = d.name(INT, "x n y")
    m = d.pick((5, 7, 11, 13, 17, 19, 23))
    a, s = d.whole(2, m - 1), d.whole(0, m - 1)
    goal = op("zmodeq", x, number(s, INT), number(m, INT))
    return d.statement(
        [x], [op("zmodeq", linear([(a, x)]), number(a * s % m, INT), number(m, INT))], goal
    )


@register(2)
def divisibility_lemma(d: Draw) -> Statement:
    sort = d.pick((INT, INT, NAT))
    a, b, c = d.names(sort, 3, "abc mnk xyz dmn dab")
    k, j = d.whole(2, 9), d.whole(2, 9)
    n = Var("n" if a.name != "n" and b.name != "n" and c.name != "n" else "t", NAT)
    minus = [([a, b, c], [dvd(a, b), dvd(a, c)], dvd(a, b - c))] if sort == INT else []
    return d.one_of(
        ([a, b, c], [dvd(a, b), dvd(b, c)], dvd(a, c)),
        ([a, b, c], [dvd(a, b), dvd(a, c)], dvd(a, b + c)),
        ([a, b, c], [dvd(a, b), dvd(a, c)], dvd(a, linear([(k, b), (j, c)]))),
        ([a, b, c], [dvd(a, b)], dvd(a, b * c)),
        ([a, b], [dvd(a, b)], dvd(a**k, b**k)),
        ([a, b], [dvd(a, b)], dvd(a, linear([(k, b)]))),
        ([a, b, c], [dvd(a, b)], dvd(a * c, b * c)),
        ([a, b, n], [dvd(a, b), positive(n)], dvd(a, b**n)),
        ([a, b, c], [dvd(a, b), dvd(a, b + c)], dvd(a, c)),
        ([a, b, c], [dvd(a * b, c)], both(dvd(a, c), dvd(b, c))),
        (
            [a, b],
            [dvd(number(k, sort), a), dvd(number(k, sort), b)],
            dvd(number(k * k, sort), a * b),
        ),
        (
            [a, b],
            [dvd(number(k, sort), a), dvd(number(j, sort), b)],
            dvd(number(k * j, sort), a * b),
        ),
        *minus,
    )


@register(1.5)
def divides_polynomial(d: Draw) -> Statement:
    n = d.name(INT, "n a m x k") if d.chance(0.6) else d.name(NAT, "n m k a")
    forms: list[tuple[int, Term]] = [
        (2, n * (n + 1)),
        (2, n**2 + n),
        (6, n * (n + 1) * (n + 2)),
        (3, n**3 + 2 * n),
        (6, n**3 + 5 * n),
        (6, n * (n + 1) * (2 * n + 1)),
        (24, n * (n + 1) * (n + 2) * (n + 3)),
    ]
    if n.sort == INT:
        forms += [
            (6, n**3 - n),
            (5, n**5 - n),
            (30, n**5 - n),
            (7, n**7 - n),
            (4, n**2 * (n**2 - 1)),
            (42, n**7 - n),
            (2, n**2 - n),
        ]
    modulus, term = d.pick(forms)
    shift = d.whole(1, 12)
    divisor = d.pick([q for q in range(2, modulus + 1) if modulus % q == 0])
    if d.chance(0.4):
        term = term + number(divisor * shift, n.sort)
    return d.statement([n], [], dvd(number(divisor, n.sort), term))


@register(1.5)
def divides_exponential(d: Draw) -> Statement:
    n = d.name(NAT, "n k m")
    a = d.whole(2, 25)
    m = d.whole(2, 25)
    sort = d.pick((INT, NAT))
    x = number(a, sort)
    if sort == INT:
        goal = d.pick(
            (
                dvd(number(a - 1, INT), x**n - 1),
                dvd(number(a + 1, INT), x ** (2 * n) - 1),
                dvd(number(a * a - 1, INT), x ** (2 * n) - 1),
            )
        )
        if a + m > 3 and d.chance(0.5) and a != m:
            goal = dvd(number(abs(a - m), INT), x**n - number(m, INT) ** n)
        return d.statement([n], [], goal)
    q = a + m
    return d.statement([n], [], dvd(number(q, NAT), x ** (2 * n + 1) + nat(m) ** (2 * n + 1)))


@register(1.5)
def parity_lemma(d: Draw) -> Statement:
    sort = d.pick((INT, INT, NAT))
    a, b = d.names(sort, 2, "ab mn xy nm pq")
    first, second = d.pick((("even", "even"), ("odd", "odd"), ("even", "odd"), ("odd", "even")))
    p, q = int(first == "odd"), int(second == "odd")
    k, j, s = d.whole(1, 9), d.whole(1, 9), d.whole(0, 9)
    e = d.whole(1, 3)
    goal, value = d.pick(
        (
            (a + b, p + q),
            (a * b, p * q),
            (linear([(k, a), (j, b)], s), k * p + j * q + s),
            (a**2 + b**2, p + q),
            (a**2 * b + s if s else a**2 * b, p * q + s),
            (a * b + a, p * q + p),
            (linear([(k, a if e == 1 else a**e), (j, b)], s), k * p + j * q + s),
        )
    )
    return d.statement(
        [a, b], [op(first, a), op(second, b)], op("odd" if value % 2 else "even", goal)
    )


@register(1.5)
def parity_one(d: Draw) -> Statement:
    sort = d.pick((INT, NAT))
    n = d.name(sort, "n m a k x")
    word = d.pick(("even", "odd"))
    p = int(word == "odd")
    c = [d.whole(1, 9) for _ in range(d.whole(2, 4))]
    value = sum(c[:-1]) * p + c[-1]
    goal = op("odd" if value % 2 else "even", polynomial(c, n))
    shape = d.whole(0, 3)
    if shape < 2:
        return d.statement([n], [op(word, n)], goal)
    e = d.whole(2, 5)
    if shape == 2:
        return d.statement([n], [], iff(op(word, n**e), op(word, n)))
    return d.statement([n], [op(word, n**e + 2 * d.whole(1, 9))], op(word, n))


@register(1.5)
def gcd_numbers(d: Draw) -> Statement:
    g = d.whole(1, 60)
    a, b = g * d.whole(2, 40), g * d.whole(2, 40)
    if d.chance(0.6):
        return d.statement([], [], eq(op("gcd", a, b), math.gcd(a, b)), "value")
    return d.statement([], [], eq(op("lcm", a, b), math.lcm(a, b)), "value")


@register(1.5)
def gcd_lcm_unknown(d: Draw) -> Statement:
    n = d.name(NAT, "n m x a k")
    m = d.whole(4, 60)
    value = d.whole(2, 90)
    g, lcm = math.gcd(value, m), math.lcm(value, m)
    shape = d.whole(0, 2)
    hypotheses = [positive(n)] if d.chance(0.5) else []
    if shape == 0:
        return d.statement(
            [n],
            [*hypotheses, eq(op("gcd", n, m), g), eq(op("lcm", n, m), lcm)],
            eq(n, value),
            "solve",
        )
    if shape == 1:
        return d.statement(
            [n],
            [*hypotheses, eq(op("gcd", n, m), g), eq(op("lcm", n, m), lcm)],
            eq(n * m, g * lcm),
            "value",
        )
    a, b = d.names(NAT, 2, "ab mn xy")
    return d.statement(
        [a, b], [eq(op("gcd", a, b), g), eq(op("lcm", a, b), lcm)], eq(a * b, g * lcm), "value"
    )


@register(1.5)
def coprime_lemma(d: Draw) -> Statement:
    a, b, c = d.names(NAT, 3, "abc mnk xyz")
    k, j = d.whole(2, 6), d.whole(2, 6)
    coprime = op("coprime", a, b)
    return d.one_of(
        ([a, b, c], [coprime, dvd(a, b * c)], dvd(a, c)),
        ([a, b, c], [coprime, dvd(a, c), dvd(b, c)], dvd(a * b, c)),
        ([a, b], [coprime], op("coprime", a**k, b**j)),
        ([a, b], [coprime], op("coprime", a + b, b)),
        ([a, b], [coprime], op("coprime", a + k * b, b)),
        ([a, b, c], [op("coprime", a, c), op("coprime", b, c)], op("coprime", a * b, c)),
        ([a, b], [], eq(op("gcd", a, b) * op("lcm", a, b), a * b)),
        ([a], [], op("coprime", a, a + 1)),
        ([a], [], eq(op("gcd", a, a + 1), 1)),
        ([a], [], op("coprime", k * a + 1, a)),
        ([a], [], op("coprime", linear([(2 * k + 1, a)], k), linear([(2, a)], 1))),
        ([a, b], [coprime], eq(op("lcm", a, b), a * b)),
        ([a, b], [coprime], eq(op("gcd", a, b), 1)),
        ([a, b, c], [coprime, dvd(c, a)], op("coprime", c, b)),
    )
