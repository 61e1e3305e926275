"""Number theory: divisibility, remainders, congruences, primes, divisors, digits."""

from __future__ import annotations

import math

from translator.dataset.synthetic.builders import (
    below,
    big,
    both,
    comprehension,
    defines,
    dvd,
    either,
    eq,
    filtered,
    iff,
    implies,
    le,
    linear,
    lt,
    ne,
    neg,
    polynomial,
    positive,
    up_to,
)
from translator.dataset.synthetic.draw import Draw, nat, num
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, finset, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, conjunction, exists, forall, op

register = Register("number theory")
PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43)


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
        m: Term = num(d.whole(2, 30), sort)
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
        goal = op(name, num(base, sort) ** nat(e), num(residue, sort), num(m, sort))
        return d.statement([], [], goal)
    x = d.name(sort, "x n a")
    r = d.whole(0, m - 1)
    k = d.whole(2, 4)
    return d.statement(
        [x],
        [op(name, x, num(r, sort), num(m, sort))],
        op(name, x**k + 1, num((r**k + 1) % m, sort), num(m, sort)),
    )


@register()
def linear_congruence(d: Draw) -> Statement:
    x = d.name(INT, "x n y")
    m = d.pick((5, 7, 11, 13, 17, 19, 23))
    a, s = d.whole(2, m - 1), d.whole(0, m - 1)
    goal = op("zmodeq", x, num(s, INT), num(m, INT))
    return d.statement(
        [x], [op("zmodeq", linear([(a, x)]), num(a * s % m, INT), num(m, INT))], goal
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
            [dvd(num(k, sort), a), dvd(num(k, sort), b)],
            dvd(num(k * k, sort), a * b),
        ),
        (
            [a, b],
            [dvd(num(k, sort), a), dvd(num(j, sort), b)],
            dvd(num(k * j, sort), a * b),
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
        term = term + num(divisor * shift, n.sort)
    return d.statement([n], [], dvd(num(divisor, n.sort), term))


@register(1.5)
def divides_exponential(d: Draw) -> Statement:
    n = d.name(NAT, "n k m")
    a = d.whole(2, 25)
    m = d.whole(2, 25)
    sort = d.pick((INT, NAT))
    x = num(a, sort)
    if sort == INT:
        goal = d.pick(
            (
                dvd(num(a - 1, INT), x**n - 1),
                dvd(num(a + 1, INT), x ** (2 * n) - 1),
                dvd(num(a * a - 1, INT), x ** (2 * n) - 1),
            )
        )
        if a + m > 3 and d.chance(0.5) and a != m:
            goal = dvd(num(abs(a - m), INT), x**n - num(m, INT) ** n)
        return d.statement([n], [], goal)
    q = a + m
    return d.statement([n], [], dvd(num(q, NAT), x ** (2 * n + 1) + nat(m) ** (2 * n + 1)))


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


@register(2, wordings=3)
def prime_lemma(d: Draw) -> Statement:
    p, q = d.pick(((Var("p", NAT), Var("q", NAT)), (Var("q", NAT), Var("p", NAT))))
    a, b, n = Var("a", NAT), Var("b", NAT), Var("n", NAT)
    prime = op("prime", p)
    k = d.whole(2, 30)
    e = d.whole(2, 9)
    return d.one_of(
        ([p, a, b], [prime, dvd(p, a * b)], either(dvd(p, a), dvd(p, b))),
        ([p, a], [prime, dvd(p, a**e)], dvd(p, a)),
        ([p, a, n], [prime, dvd(p, a**n)], dvd(p, a)),
        ([p], [prime, lt(2, p)], op("odd", p)),
        ([p], [prime, ne(p, 2)], op("odd", p)),
        ([p], [prime], le(2, p)),
        ([p], [prime, lt(3, p)], dvd(nat(24), p**2 - 1)),
        ([p], [prime, op("even", p)], eq(p, 2)),
        ([p, a], [prime, neg(dvd(p, a))], op("coprime", p, a)),
        ([p, q], [prime, op("prime", q), dvd(p, q)], eq(p, q)),
        ([p, q], [prime, op("prime", q), ne(p, q)], op("coprime", p, q)),
        ([p, a], [prime, neg(dvd(p, a))], op("modeq", a ** (p - 1), nat(1), p)),
        ([p, a], [prime], op("modeq", a**p, a, p)),
        ([p, a], [prime, dvd(a, p)], either(eq(a, 1), eq(a, p))),
        ([n], [lt(1, n)], exists(p, both(prime, dvd(p, n)))),
        ([n], [le(nat(2), n)], exists(p, both(prime, dvd(p, n)))),
        ([n], [], exists(p, both(lt(n, p), prime))),
        ([n], [], exists(p, both(le(n, p), prime))),
        ([p], [prime, dvd(p, nat(k))], le(p, k)),
        ([p], [prime, lt(nat(e), p)], op("coprime", p, nat(e))),
        (
            [n],
            [lt(1, n), neg(op("prime", n))],
            exists(p, conjunction([prime, dvd(p, n), le(p**2, n)])),
        ),
        ([n], [lt(1, n)], neg(op("prime", n**4 + 4))),
        ([p], [prime, op("prime", p + 2), lt(3, p)], dvd(nat(12), 2 * p + 2)),
        ([p], [prime], eq(op("totient", p), p - 1)),
        ([p], [prime], eq(op("divisors_card", p), 2)),
        ([p], [prime], eq(op("divisors_card", p**e), e + 1)),
        ([p], [prime], neg(op("square", p))),
    )


@register()
def prime_numbers(d: Draw) -> Statement:
    n = d.whole(2, 400)
    is_prime = n > 1 and all(n % q for q in range(2, math.isqrt(n) + 1))
    return d.statement([], [], op("prime", n) if is_prime else neg(op("prime", n)))


@register(2)
def counting_numbers(d: Draw) -> Statement:
    n = d.name(NAT, "n x k m")
    top = d.whole(10, 300)
    m, m2 = d.whole(2, 13), d.whole(2, 11)
    r = d.whole(0, m - 1)
    tests: list[tuple[Term, object]] = [
        (dvd(nat(m), n), lambda x: x % m == 0),
        (op("rem_eq", n, m, r), lambda x: x % m == r),
        (both(dvd(nat(m), n), dvd(nat(m2), n)), lambda x: x % m == 0 and x % m2 == 0),
        (either(dvd(nat(m), n), dvd(nat(m2), n)), lambda x: x % m == 0 or x % m2 == 0),
        (both(dvd(nat(m), n), neg(dvd(nat(m2), n))), lambda x: x % m == 0 and x % m2 != 0),
        (op("coprime", n, nat(m)), lambda x: math.gcd(x, m) == 1),
        (op("prime", n), lambda x: x > 1 and all(x % q for q in range(2, math.isqrt(x) + 1))),
        (eq(op("divisors_card", n), m2), lambda x: sum(x % q == 0 for q in range(1, x + 1)) == m2),
        (eq(op("digit_sum", n), m), lambda x: sum(map(int, str(x))) == m),
        (both(op("odd", n), dvd(nat(m), n)), lambda x: x % 2 == 1 and x % m == 0),
        (op("rem_eq", n**2, m, r * r % m), lambda x: x * x % m == r * r % m),
        (eq(op("gcd", n, nat(12 * m2)), m2), lambda x: math.gcd(x, 12 * m2) == m2),
    ]
    condition, holds = d.pick(tests)
    assert callable(holds)
    members = [x for x in range(1, top + 1) if holds(x)]
    shape = d.whole(0, 3)
    collection = filtered(n, up_to(top), condition)
    if shape == 0:
        return d.statement([], [], eq(op("card", collection), len(members)), "value")
    if shape == 1:
        return d.statement([], [], eq(big("sum", n, collection, n), sum(members)), "value")
    s = Var(d.pick("SAT"), finset(NAT))
    definition = defines(s, n, conjunction([positive(n), le(n, nat(top)), condition]))
    if shape == 2:
        return d.statement([s], [definition], eq(op("card", s), len(members)), "value")
    return d.statement([s], [definition], eq(big("sum", n, s, n), sum(members)), "value")


@register(1.5)
def least_number(d: Draw) -> Statement:
    n = d.name(NAT, "n x m k")
    p, q = d.whole(2, 15), d.whole(2, 15)
    value = d.whole(1, 2 * p * q)
    condition = both(positive(n), op("rem_eq", n, p, value % p), op("rem_eq", n, q, value % q))
    least = next(x for x in range(1, 10**4) if x % p == value % p and x % q == value % q)
    if d.chance(0.35):
        condition = both(positive(n), dvd(nat(p), n), dvd(nat(q), n))
        least = math.lcm(p, q)
    elif d.chance(0.3):
        limit = d.whole(20, 600)
        condition = both(lt(nat(limit), n), dvd(nat(p), n))
        least = (limit // p + 1) * p
    return d.statement(
        [], [], op("is_least", comprehension(n, condition, set_of(NAT)), nat(least)), "extremum"
    )


@register()
def greatest_number(d: Draw) -> Statement:
    n = d.name(NAT, "n x m k")
    p, limit = d.whole(2, 29), d.whole(50, 999)
    r = d.whole(0, p - 1)
    test = dvd(nat(p), n) if r == 0 else op("rem_eq", n, p, r)
    value = max(x for x in range(limit) if x % p == r)
    return d.statement(
        [],
        [],
        op("is_greatest", comprehension(n, both(lt(n, nat(limit)), test), set_of(NAT)), nat(value)),
        "extremum",
    )


@register(2)
def arithmetic_functions(d: Draw) -> Statement:
    n = d.whole(6, 900)
    divisors = [q for q in range(1, n + 1) if n % q == 0]
    primes = [q for q in divisors if q > 1 and all(q % r for r in range(2, math.isqrt(q) + 1))]
    p = d.pick(primes)
    exponent = next(e for e in range(20) if n % p ** (e + 1))
    base = d.whole(2, 9)
    digits, x = [], n
    while x:
        digits.append(x % base)
        x //= base
    options = [
        (op("divisors_card", n), len(divisors)),
        (op("divisors_sum", n), sum(divisors)),
        (op("proper_divisors_sum", n), sum(divisors) - n),
        (op("prime_factors_card", n), len(primes)),
        (op("prime_factors_sum", n), sum(primes)),
        (op("totient", n), sum(math.gcd(q, n) == 1 for q in range(n))),
        (op("digit_sum", n), sum(map(int, str(n)))),
        (op("digit_count", n), len(str(n))),
        (op("digits_base_sum", n, base), sum(digits)),
        (op("padic", p, n), exponent),
        (op("natsqrt", n), math.isqrt(n)),
        (op("quot", n, base), n // base),
        (
            op("digit_sum", nat(base) ** nat(len(digits) + 3)),
            sum(map(int, str(base ** (len(digits) + 3)))),
        ),
    ]
    term, value = d.pick(options)
    return d.statement([], [], eq(term, value), "value")


@register(1.5)
def factorial_numbers(d: Draw) -> Statement:
    a = d.whole(3, 20)
    p = d.pick((2, 3, 5, 7))
    b = d.whole(1, a - 1)
    exponent = sum(a // p**i for i in range(1, 6))
    options = [
        (op("mod", op("factorial", a), nat(m := d.whole(3, 40))), math.factorial(a) % m),
        (op("padic", p, op("factorial", a)), exponent),
        (op("gcd", op("factorial", a), op("factorial", b)), math.factorial(b)),
        (
            op("ediv", op("factorial", a), op("factorial", b)),
            math.factorial(a) // math.factorial(b),
        ),
        (op("fib", a + 5), _fib(a + 5)),
        (op("gcd", op("fib", a), op("fib", b + 2)), _fib(math.gcd(a, b + 2))),
        (op("mod", op("fib", a * 5), nat(m)), _fib(a * 5) % m),
    ]
    term, value = d.pick(options)
    return d.statement([], [], eq(term, value), "value")


def _fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


@register()
def factorial_lemma(d: Draw) -> Statement:
    n, k = Var("n", NAT), Var("k", NAT)
    p = Var("p", NAT)
    c = d.whole(2, 12)
    f = lambda t: op("factorial", t)
    return d.one_of(
        ([n, k], [le(k, n)], dvd(f(k), f(n))),
        ([n], [], positive(f(n))),
        ([n], [], eq(f(n + 1), (n + 1) * f(n))),
        ([n], [le(nat(c), n)], dvd(nat(c), f(n))),
        ([p, n], [op("prime", p), dvd(p, f(n))], le(p, n)),
        ([p], [op("prime", p)], op("modeq", f(p - 1) + 1, nat(0), p)),
        ([n], [le(nat(4), n)], lt(nat(2) ** n, f(n))),
        ([n, k], [], dvd(f(n) * f(k), f(n + k))),
        ([n], [], eq(op("fib", n + 2), op("fib", n) + op("fib", n + 1))),
        ([n], [], op("coprime", op("fib", n), op("fib", n + 1))),
        ([n, k], [dvd(n, k)], dvd(op("fib", n), op("fib", k))),
        ([n], [], eq(big("sum", k, below(n), op("fib", k)) + 1, op("fib", n + 1))),
    )


@register(1.5)
def diophantine(d: Draw) -> Statement:
    x, y = d.names(INT, 2, "xy ab mn pq")
    a, b = d.whole(2, 12), d.whole(2, 12)
    shape = d.whole(0, 5)
    m = d.pick((3, 4, 5, 7, 8))
    squares = {q * q % m for q in range(m)}
    bad = [r for r in range(m) if r not in squares]
    if shape == 0:
        r = d.pick(bad)
        return d.statement([x, y], [], ne(x**2, m * y + r))
    if shape == 1:
        r = d.pick(bad) + m * d.whole(0, 9)
        return d.statement([], [], neg(exists((x, y), eq(x**2 - m * y, r))))
    if shape == 2:
        c = math.gcd(a, b) * d.whole(1, 9)
        return d.statement([], [], exists((x, y), eq(linear([(a, x), (b, y)]), c)))
    if shape == 3:
        g = d.whole(2, 5)
        return d.statement(
            [], [], neg(exists((x, y), eq(linear([(g * a, x), (g * b, y)]), g * a + 1)))
        )
    if shape == 4:
        s, t = d.whole(1, 20), d.whole(1, 20)
        return d.statement([x, y], [eq(x + y, s + t), eq(x - y, s - t)], eq(x * y, s * t), "value")
    k = d.whole(2, 50)
    return d.statement([x, y], [eq(x * y, k)], dvd(x, num(k, INT)))


@register()
def infinitely_many(d: Draw) -> Statement:
    n, p = Var("n", NAT), Var("p", NAT)
    m, r = d.pick(((4, 3), (4, 1), (6, 5), (3, 2), (6, 1), (8, 5), (5, 1), (10, 3), (12, 7)))
    k = d.whole(2, 60)
    shape = d.whole(0, 2)
    if shape == 0:
        return d.statement(
            [],
            [],
            op(
                "infinite_set",
                comprehension(p, both(op("prime", p), op("rem_eq", p, m, r)), set_of(NAT)),
            ),
        )
    if shape == 1:
        return d.statement(
            [],
            [],
            op(
                "infinite_set", comprehension(n, dvd(nat(k), n**2 + d.whole(0, 3) * k), set_of(NAT))
            ),
        )
    return d.statement(
        [n], [], exists(p, conjunction([lt(n, p), op("prime", p), op("rem_eq", p, m, r)]))
    )


@register()
def quadratic_residues(d: Draw) -> Statement:
    n = d.name(INT, "n a x m")
    m = d.pick((3, 4, 5, 7, 8, 9, 11))
    e = d.pick((2, 2, 2, 3, 4))
    values = sorted({pow(q, e, m) for q in range(m)})
    if len(values) > 4:
        m, e, values = 8, 2, [0, 1, 4]
    goal = (
        either(*(op("rem_eq", n**e, num(m, INT), num(v, INT)) for v in values))
        if d.chance(0.5)
        else either(*(op("zmodeq", n**e, num(v, INT), num(m, INT)) for v in values))
    )
    return d.statement([n], [], goal)


@register()
def exists_representation(d: Draw) -> Statement:
    n, k = Var("n", INT), Var("k", INT)
    word = d.pick(("even", "odd"))
    c = d.whole(2, 9)
    return d.one_of(
        ([n], [op("odd", n)], exists(k, eq(n, 2 * k + 1))),
        ([n], [op("even", n)], exists(k, eq(n, 2 * k))),
        ([n], [op(word, n)], exists(k, eq(n**2, 4 * k if word == "even" else 8 * k + 1))),
        ([n], [dvd(num(c, INT), n)], exists(k, eq(n, c * k))),
        ([n], [op("zmodeq", n, num(1, INT), num(c, INT))], exists(k, eq(n, c * k + 1))),
        ([n], [], either(exists(k, eq(n, 2 * k)), exists(k, eq(n, 2 * k + 1)))),
        ([n], [op("square", n)], exists(k, eq(n, k**2))),
        (
            [n],
            [implies(op("even", n), dvd(num(4, INT), n))],
            implies(op("even", n), exists(k, eq(n, 4 * k))),
        ),
        ([n], [], forall(k, implies(dvd(num(c, INT), n), dvd(num(c, INT), n * k)))),
    )
