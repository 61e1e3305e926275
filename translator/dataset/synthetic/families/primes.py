"""Number theory: primes, counted numbers, arithmetic functions, equations in integers."""

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
    implies,
    le,
    linear,
    lt,
    ne,
    neg,
    positive,
    up_to,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import INT, NAT, finset, set_of
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, conjunction, exists, forall, number, op

register = Register("number theory")


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
    return d.statement([x, y], [eq(x * y, k)], dvd(x, number(k, INT)))


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
                "infinite_set",
                comprehension(n, dvd(nat(k), linear([(1, n**2)], d.whole(0, 3) * k)), set_of(NAT)),
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
        either(*(op("rem_eq", n**e, number(m, INT), number(v, INT)) for v in values))
        if d.chance(0.5)
        else either(*(op("zmodeq", n**e, number(v, INT), number(m, INT)) for v in values))
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
        ([n], [dvd(number(c, INT), n)], exists(k, eq(n, c * k))),
        ([n], [op("zmodeq", n, number(1, INT), number(c, INT))], exists(k, eq(n, c * k + 1))),
        ([n], [], either(exists(k, eq(n, 2 * k)), exists(k, eq(n, 2 * k + 1)))),
        ([n], [op("square", n)], exists(k, eq(n, k**2))),
        (
            [n],
            [implies(op("even", n), dvd(number(4, INT), n))],
            implies(op("even", n), exists(k, eq(n, 4 * k))),
        ),
        ([n], [], forall(k, implies(dvd(number(c, INT), n), dvd(number(c, INT), n * k)))),
    )
