"""Counting: binomials, subsets, pigeonhole, probability as counting."""

from __future__ import annotations

import math
from fractions import Fraction

from translator.dataset.synthetic.builders import (
    below,
    big,
    both,
    dvd,
    either,
    eq,
    filtered,
    le,
    lt,
    positive,
    up_to,
)
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.nouns import NUMBER_WORDS
from translator.verbalizer.sorts import NAT, RAT, REAL, arrow, finset
from translator.verbalizer.statement import Statement, Story
from translator.verbalizer.terms import Term, Var, cast, exists, forall, op

register = Register("combinatorics")
probability = Register("probability")


def _choose(n: Term | int, k: Term | int) -> Term:
    return op("choose", n, k)


@register(2)
def binomial_numbers(d: Draw) -> Statement:
    n = d.whole(4, 24)
    k = d.whole(1, n - 1)
    m, j = d.whole(3, 9), d.whole(1, 3)
    term, value = d.pick(
        (
            (_choose(n, k), math.comb(n, k)),
            (_choose(n, k) + _choose(n, k + 1), math.comb(n + 1, k + 1)),
            (_choose(n, k) * _choose(m, j), math.comb(n, k) * math.comb(m, j)),
            (op("mod", _choose(n, k), nat(m)), math.comb(n, k) % m),
            (op("descfac", n, min(k, 4)), math.perm(n, min(k, 4))),
            (
                op("ediv", op("factorial", n), op("factorial", k) * op("factorial", n - k)),
                math.comb(n, k),
            ),
            (_choose(n, k) + _choose(m, j), math.comb(n, k) + math.comb(m, j)),
        )
    )
    return d.statement([], [], eq(term, value), "value")


@register(2, wordings=3)
def binomial_laws(d: Draw) -> Statement:
    n, k, m = Var("n", NAT), Var("k", NAT), Var("m", NAT)
    i = Var("i", NAT)
    c = d.whole(1, 6)
    x, y = Var("x", REAL), Var("y", REAL)
    return d.one_of(
        ([n, k], [], eq(_choose(n + 1, k + 1), _choose(n, k) + _choose(n, k + 1))),
        ([n, k], [le(k, n)], eq(_choose(n, k), _choose(n, n - k))),
        ([n], [], eq(big("sum", k, below(n + 1), _choose(n, k)), nat(2) ** n)),
        ([n], [], eq(_choose(n, 1), n)),
        ([n], [], eq(_choose(n, 0), 1)),
        ([n], [], eq(_choose(n, n), 1)),
        ([n, k], [lt(n, k)], eq(_choose(n, k), 0)),
        (
            [n, k],
            [le(k, n)],
            eq(
                _choose(n, k) * op("factorial", k) * op("factorial", n - k),
                op("factorial", n),
            ),
        ),
        ([n, k], [], eq((k + 1) * _choose(n + 1, k + 1), (n + 1) * _choose(n, k))),
        ([n], [], eq(big("sum", k, below(n + 1), _choose(n, k) ** 2), _choose(2 * n, n))),
        (
            [n, k, m],
            [],
            eq(
                _choose(m + n, k),
                big("sum", i, below(k + 1), _choose(m, i) * _choose(n, k - i)),
            ),
        ),
        (
            [x, y, n],
            [],
            eq(
                (x + y) ** n,
                big("sum", k, below(n + 1), x**k * y ** (n - k) * cast(_choose(n, k), REAL)),
            ),
        ),
        (
            [n],
            [],
            eq(
                big("sum", k, below(n + 1), nat(c + 1) ** k * _choose(n, k)),
                nat(c + 2) ** n,
            ),
        ),
        ([m], [op("prime", m)], forall(k, dvd(m, _choose(m, k)), both(lt(0, k), lt(k, m)))),
        ([n], [], positive(_choose(2 * n, n))),
        ([n], [], le(_choose(n, c), n**c)),
        ([n], [le(nat(2), n)], eq(2 * _choose(n, 2), n * (n - 1))),
        ([n, k], [], eq(big("sum", i, below(n + 1), _choose(i, k)), _choose(n + 1, k + 1))),
        ([n], [], le(_choose(2 * n, n), nat(4) ** n)),
    )


@register(1.5)
def binomial_equation(d: Draw) -> Statement:
    n = d.name(NAT, "n m")
    v, k = d.whole(4, 20), d.pick((2, 2, 3))
    total = math.comb(v, k)
    people = (
        f"At a party every {NUMBER_WORDS[k]} guests form a {'pair' if k == 2 else 'group of three'}. There are {total} of these {'pairs' if k == 2 else 'groups'}. How many guests $n$ are there?",
    )
    story = Story(people) if d.chance(0.3) else None
    return d.statement([n], [eq(_choose(n, k), total)], eq(n, v), "solve", story=story)


@register(2)
def subset_counts(d: Draw) -> Statement:
    n, k = d.whole(3, 12), d.whole(1, 4)
    s = Var(d.pick("SAX"), finset(NAT))
    sub = Var("T" if s.name != "T" else "B", finset(NAT))
    k = min(k, n)
    subsets = op("powersetCard", k, s, sort=finset(finset(NAT)))
    return d.one_of(
        (
            [s],
            [eq(op("card", s), n)],
            eq(op("card", op("powerset", s, sort=finset(finset(NAT)))), 2**n),
            "value",
        ),
        ([s], [eq(op("card", s), n)], eq(op("card", subsets), math.comb(n, k)), "value"),
        ([s], [], eq(op("card", subsets), _choose(op("card", s), k))),
        (
            [s, sub],
            [op("subset", sub, s), eq(op("card", s), n), eq(op("card", sub), k)],
            eq(op("card", op("sdiff", s, sub)), n - k),
            "value",
        ),
        (
            [s],
            [eq(op("card", op("powerset", s, sort=finset(finset(NAT)))), 2**n)],
            eq(op("card", s), n),
            "value",
        ),
        (
            [s],
            [eq(op("card", s), n)],
            eq(op("card", op("powersetCard", n, s, sort=finset(finset(NAT)))), 1),
            "value",
        ),
        (
            [s],
            [lt(nat(n), op("card", s))],
            exists(sub, both(op("subset", sub, s), eq(op("card", sub), n))),
        ),
    )


@register(1.5)
def inclusion_exclusion(d: Draw) -> Statement:
    n, top = Var(d.pick("nkx"), NAT), d.whole(20, 1000)
    a, b = d.sample(range(2, 16), 2)
    da, db = dvd(nat(a), n), dvd(nat(b), n)
    lcm = math.lcm(a, b)
    ca, cb, cab = top // a, top // b, top // lcm
    condition, count = d.pick(
        (
            (either(da, db), ca + cb - cab),
            (both(da, db), cab),
            (both(da, op("not", db)), ca - cab),
            (both(op("not", da), op("not", db)), top - ca - cb + cab),
        )
    )
    return d.statement([], [], eq(op("card", filtered(n, up_to(top), condition)), count), "value")


@register()
def pigeonhole(d: Draw) -> Statement:
    s, t = Var("S", finset(NAT)), Var("T", finset(NAT))
    f = Var("f", arrow(NAT, NAT, sequence=False))
    x, y = Var("x", NAT), Var("y", NAT)
    n, k = d.whole(2, 30), d.whole(2, 5)
    distinct = lambda claim: exists(
        (x, y), both(op("mem", x, s), op("mem", y, s), op("ne", x, y), claim)
    )
    return d.one_of(
        ([s], [lt(nat(n), op("card", s))], distinct(op("modeq", x, y, nat(n)))),
        ([s], [eq(op("card", s), n + 1)], distinct(op("modeq", x, y, nat(n)))),
        (
            [s, t, f],
            [
                forall(x, op("mem", f(x), t), op("mem", x, s)),
                lt(op("card", t), op("card", s)),
            ],
            distinct(eq(f(x), f(y))),
        ),
        (
            [s],
            [op("subset", s, up_to(2 * n)), eq(op("card", s), n + 1)],
            distinct(dvd(x, y)),
        ),
        (
            [s],
            [op("subset", s, up_to(2 * n)), eq(op("card", s), n + 1)],
            distinct(op("coprime", x, y)),
        ),
        ([s], [op("subset", s, below(n)), eq(op("card", s), n)], eq(s, below(n))),
        (
            [s, f],
            [forall(x, lt(f(x), nat(k)), op("mem", x, s)), lt(nat(k * n), op("card", s))],
            exists(y, lt(nat(n), op("card", filtered(x, s, eq(f(x), y))))),
        ),
    )


@probability(2)
def favourable_over_all(d: Draw) -> Statement:
    n = Var(d.pick("nkx"), NAT)
    top, m = d.whole(6, 100), d.whole(2, 9)
    r = d.whole(0, m - 1)
    test, holds, words = d.pick(
        (
            (dvd(nat(m), n), lambda i: i % m == 0, f"is divisible by ${m}$"),
            (op("prime", n), lambda i: i > 1 and all(i % q for q in range(2, i)), "is prime"),
            (op("odd", n), lambda i: i % 2 == 1, "is odd"),
            (
                op("rem_eq", n, m, r),
                lambda i: i % m == r,
                f"leaves remainder ${r}$ when divided by ${m}$",
            ),
            (lt(nat(top // 2), n), lambda i: i > top // 2, f"is greater than ${top // 2}$"),
        )
    )
    assert callable(holds)
    count = sum(1 for i in range(1, top + 1) if holds(i))
    favourable = op("cast", op("card", filtered(n, up_to(top), test)), sort=RAT)
    total = op("cast", op("card", up_to(top)), sort=RAT)
    story = Story(
        (
            f"An integer is chosen at random from $1$ to ${top}$, inclusive. What is the probability that it {words}?",
            f"A number is picked uniformly at random from the set $\\{{1, 2, \\ldots, {top}\\}}$. What is the probability that it {words}?",
            f"What is the probability that a randomly chosen integer from $1$ to ${top}$ {words}?",
            f"One of the integers $1, 2, \\dots, {top}$ is selected at random. Find the probability that the selected number {words}.",
            f"There are ${top}$ cards numbered from $1$ to ${top}$. One card is drawn at random. What is the probability that its number {words}?",
            f"A bag holds balls with the numbers $1$ to ${top}$, one ball for each number. A ball is drawn at random; what is the probability that its number {words}?",
        )
    )
    return d.statement(
        [], [], eq(favourable / total, Fraction(count, top)), "value", story=story, only_story=True
    )


@probability()
def chance_of_selection(d: Draw) -> Statement:
    red, blue = d.whole(2, 12), d.whole(2, 12)
    k = d.pick((2, 2, 3))
    k = min(k, red)
    colours = d.pick((("red", "blue"), ("white", "black"), ("green", "yellow")))
    value = Fraction(math.comb(red, k), math.comb(red + blue, k))
    number = NUMBER_WORDS[k]
    every = "both" if k == 2 else f"all {number}"
    c = lambda a, b: op("cast", _choose(a, b), sort=RAT)
    story = Story(
        (
            f"A bag contains ${red}$ {colours[0]} and ${blue}$ {colours[1]} balls. If {number} balls are drawn at random without replacement, what is the probability that {every} of them are {colours[0]}?",
            f"An urn holds ${red}$ {colours[0]} and ${blue}$ {colours[1]} marbles. {number.capitalize()} marbles are drawn at once. What is the probability that {every} are {colours[0]}?",
            f"From a box with ${red}$ {colours[0]} and ${blue}$ {colours[1]} balls, ${k}$ balls are chosen at random. What is the probability that each of them is {colours[0]}?",
        )
    )
    return d.statement(
        [], [], eq(c(red, k) / c(red + blue, k), value), "value", story=story, only_story=True
    )
