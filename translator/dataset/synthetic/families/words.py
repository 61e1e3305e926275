"""Word problems: prices, percentages, ages, digits, speeds, mixtures, with equations behind them."""

from __future__ import annotations

from fractions import Fraction

from translator.dataset.synthetic.builders import both, eq, le, linear, positive
from translator.dataset.synthetic.draw import Draw, nat
from translator.dataset.synthetic.family import Register
from translator.verbalizer.nouns import NUMBER_WORDS
from translator.verbalizer.sorts import INT, NAT, REAL
from translator.verbalizer.statement import Statement, Story
from translator.verbalizer.terms import Term, number, op

register = Register("word problems")
NAMES = (
    "Ada",
    "Ben",
    "Carla",
    "Dmitri",
    "Elif",
    "Farid",
    "Grace",
    "Hugo",
    "Ines",
    "Jonas",
    "Keiko",
    "Lena",
    "Mona",
    "Nils",
    "Olga",
    "Pablo",
)


@register(2)
def two_prices(d: Draw) -> Statement:
    x, y = d.names(REAL, 2, "xy ab pq cd")
    things = d.pick(
        (
            ("apples", "pears", "apple", "pear"),
            ("pencils", "notebooks", "pencil", "notebook"),
            ("adult tickets", "child tickets", "adult ticket", "child ticket"),
            ("coffees", "teas", "coffee", "tea"),
            ("shirts", "hats", "shirt", "hat"),
        )
    )
    s, t = d.whole(1, 20), d.whole(1, 20)
    a, b, c, e = d.whole(1, 9), d.whole(1, 9), d.whole(1, 9), d.whole(1, 9)
    if a * e == b * c:
        e += 1
    p, q = a * s + b * t, c * s + e * t
    count = lambda n, one, many: f"${n}$ {one if n == 1 else many}"
    f = f"{count(a, things[2], things[0])} and {count(b, things[3], things[1])}"
    g = f"{count(c, things[2], things[0])} and {count(e, things[3], things[1])}"
    goal, ask = d.pick(((eq(x, s), "solve"), (eq(x + y, s + t), "value")))
    wanted = (
        f"one {things[2]}" if ask == "solve" else f"one {things[2]} and one {things[3]} together"
    )
    pr = f"{things[2]} costs ${x.name}$ dollars and {things[3]} costs ${y.name}$ dollars"
    article = "An" if things[2][0] in "aeiou" else "A"
    return d.statement(
        [x, y],
        [eq(linear([(a, x), (b, y)]), p), eq(linear([(c, x), (e, y)]), q)],
        goal,
        ask,
        story=Story(
            (
                f"{article} {pr.replace(' and ', ' and a ', 1)}. If {f} cost ${p}$ dollars and {g} cost ${q}$ dollars, how much does {wanted} cost?",
                f"{f[0].upper() + f[1:]} cost ${p}$ dollars in total, while {g} cost ${q}$ dollars. With ${x.name}$ the price of one {things[2]} and ${y.name}$ the price of one {things[3]}, find the price of {wanted}.",
                f"Let ${x.name}$ be the price of one {things[2]} and ${y.name}$ the price of one {things[3]}, in dollars. Suppose that {f} cost ${p}$ dollars and that {g} cost ${q}$ dollars. What is the price of {wanted}?",
            )
        ),
    )


@register(1.5)
def percentages(d: Draw) -> Statement:
    x = d.name(REAL, "x p n y")
    rate = d.pick((5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75))
    base = 20 * d.whole(1, 60)
    value = Fraction(rate * base, 100)
    share = number(Fraction(rate), REAL) / 100
    shape = d.whole(0, 2)
    if shape == 0:
        return d.statement(
            [x],
            [eq(share * x, value)],
            eq(x, base),
            "solve",
            story=Story(
                (
                    f"If ${rate}\\%$ of a number ${x.name}$ is ${_f(value)}$, what is the number?",
                    f"${_f(value)}$ is ${rate}\\%$ of what number ${x.name}$?",
                    f"{rate} percent of ${x.name}$ is ${_f(value)}$. Find ${x.name}$.",
                )
            ),
        )
    if shape == 1:
        return d.statement(
            [x],
            [eq(x - share * x, base - value)],
            eq(x, base),
            "solve",
            story=Story(
                (
                    f"After a discount of ${rate}\\%$, a coat costs ${_f(base - value)}$ dollars. What was its original price ${x.name}$?",
                    f"The price ${x.name}$ of an item is reduced by ${rate}\\%$ and is then ${_f(base - value)}$ dollars. What was the price before?",
                )
            ),
        )
    return d.statement(
        [x],
        [eq(x + share * x, base + value)],
        eq(x, base),
        "solve",
        story=Story(
            (
                f"A number ${x.name}$ is increased by ${rate}\\%$, and the result is ${_f(base + value)}$. What is ${x.name}$?",
                f"The population ${x.name}$ of a town grew by ${rate}\\%$ to ${_f(base + value)}$. What was it before?",
            )
        ),
    )


def _f(value: Fraction | int) -> str:
    value = Fraction(value)
    return (
        str(value.numerator)
        if value.denominator == 1
        else rf"\frac{{{value.numerator}}}{{{value.denominator}}}"
    )


@register(1.5)
def ages(d: Draw) -> Statement:
    a, b = d.names(NAT, 2, "ab xy mn")
    first, second = d.sample(NAMES, 2)
    k, t, v = d.whole(2, 5), d.whole(1, 12), d.whole(3, 20)
    total = (k + 1) * v
    if d.chance(0.5):
        return d.statement(
            [a, b],
            [eq(a, k * b), eq(a + b, total)],
            eq(a, k * v),
            "solve",
            story=Story(
                (
                    f"{first} is ${k}$ times as old as {second}. The sum of their ages is ${total}$. How old is {first}, if ${a.name}$ denotes the age of {first} and ${b.name}$ the age of {second}?",
                    f"Let ${a.name}$ and ${b.name}$ be the ages of {first} and {second}. {first} is ${k}$ times as old as {second}, and together they are ${total}$ years old. What is {first}'s age?",
                )
            ),
        )
    return d.statement(
        [a, b],
        [eq(a, b + t), eq(a + b, 2 * v + t)],
        eq(b, v),
        "solve",
        story=Story(
            (
                f"{first} is ${t}$ years older than {second}, and the sum of their ages ${a.name}$ and ${b.name}$ is ${2 * v + t}$. How old is {second}?",
                f"Let ${a.name}$ be {first}'s age and ${b.name}$ {second}'s age. {first} is ${t}$ years older, and their ages add up to ${2 * v + t}$. What is {second}'s age?",
            )
        ),
    )


@register(1.5)
def two_numbers(d: Draw) -> Statement:
    x, y = d.names(d.pick((REAL, INT)), 2, "xy ab mn pq")
    s, t = sorted(d.sample(range(-15, 40), 2))
    kind = "real numbers" if x.sort == REAL else "integers"
    both_names = f"${x.name}$ and ${y.name}$"
    if d.chance(0.5):
        goal, ask, wanted = d.pick(
            (
                (eq(x * y, s * t), "value", "their product"),
                (eq(x, t), "solve", f"the larger number ${x.name}$"),
            )
        )
        return d.statement(
            [x, y],
            [eq(x + y, s + t), eq(x - y, t - s)],
            goal,
            ask,
            story=Story(
                (
                    f"The sum of two {kind} {both_names} is ${s + t}$, and the difference ${x.name} - {y.name}$ is ${t - s}$. What is {wanted}?",
                    f"Two {kind} {both_names} have sum ${s + t}$ and difference ${x.name} - {y.name} = {t - s}$. Find {wanted}.",
                )
            ),
        )
    k, c = d.whole(2, 6), d.whole(-9, 12)
    return (
        d.statement(
            [x],
            [eq(linear([(k, x)], c), k * s + c)],
            eq(x, s),
            "solve",
            story=Story(
                (
                    f"When {abs(c)} is {'added to' if c >= 0 else 'subtracted from'} ${k}$ times a number ${x.name}$, the result is ${k * s + c}$. What is the number?"
                    if x.sort == REAL
                    else f"When {abs(c)} is {'added to' if c >= 0 else 'subtracted from'} ${k}$ times an integer ${x.name}$, the result is ${k * s + c}$. What is the integer?",
                )
            ),
        )
        if c
        else d.statement([x], [eq(k * x, k * s)], eq(x, s), "solve")
    )


@register(1.5)
def two_digits(d: Draw) -> Statement:
    a, b = d.names(NAT, 2, "ab xy mn")
    s = d.whole(1, 9)
    t = d.pick([digit for digit in range(10) if digit != s])
    digits = [both(positive(a), le(a, nat(9))), le(b, nat(9))]
    number = linear([(10, a), (1, b)])
    text = f"A two-digit number has tens digit ${a.name}$ and units digit ${b.name}$."
    if d.chance(0.5):
        condition = eq(a, b + (s - t)) if s > t else eq(b, a + (t - s))
        said = (
            f"its tens digit is ${s - t}$ more than its units digit"
            if s > t
            else f"its units digit is ${t - s}$ more than its tens digit"
        )
        return d.statement(
            [a, b],
            [*digits, eq(a + b, s + t), condition],
            eq(number, 10 * s + t),
            "value",
            story=Story(
                (f"{text} The sum of its digits is ${s + t}$, and {said}. What is the number?",)
            ),
        )
    return d.statement(
        [a, b],
        [
            *digits,
            eq(a + b, s + t),
            eq(number, linear([(10, b), (1, a)]) + 9 * (s - t))
            if s > t
            else eq(linear([(10, b), (1, a)]), number + 9 * (t - s)),
        ],
        eq(number, 10 * s + t),
        "value",
        story=Story(
            (
                f"{text} The sum of the digits is ${s + t}$. The number is ${9 * abs(s - t)}$ {'more' if s > t else 'less'} than the number with the digits reversed. What is the number?",
            )
        ),
    )


@register(1.5)
def consecutive_numbers(d: Draw) -> Statement:
    n = d.name(INT, "n x k") if d.chance(0.6) else d.name(NAT, "n x k")
    v, count = d.whole(1, 60), d.pick((2, 3, 3, 4, 5))
    words = NUMBER_WORDS[count]
    step = d.pick((1, 1, 2))
    total = sum(v + step * i for i in range(count))
    term = n
    result: Term = n
    for i in range(1, count):
        result = result + linear([(1, n)], step * i)
    del term
    kind = "integers" if n.sort == INT else "natural numbers"
    name = (
        f"consecutive {kind}"
        if step == 1
        else f"consecutive {'even' if v % 2 == 0 else 'odd'} {kind}"
    )
    hypotheses = [eq(result, total)]
    if step == 2:
        hypotheses.insert(0, op("odd" if v % 2 else "even", n))
    return d.statement(
        [n],
        hypotheses,
        eq(n, v),
        "solve",
        story=Story(
            (
                f"The sum of {words} {name}, the smallest of which is ${n.name}$, is ${total}$. What is the smallest of them?",
                f"Let ${n.name}$ be the smallest of {words} {name} whose sum is ${total}$. Find ${n.name}$.",
                f"{words.capitalize()} {name} add up to ${total}$. What is the smallest one, ${n.name}$?",
            )
        ),
    )


@register()
def speed_and_work(d: Draw) -> Statement:
    t = d.name(REAL, "t x h")
    v, w, hours = d.whole(20, 90), d.whole(20, 90), d.whole(1, 9)
    if d.chance(0.5):
        return d.statement(
            [t],
            [eq(linear([(v, t), (w, t)]), (v + w) * hours)],
            eq(t, hours),
            "solve",
            story=Story(
                (
                    f"Two cars start from the same place and drive in opposite directions at ${v}$ and ${w}$ kilometres per hour. After how many hours ${t.name}$ are they ${(v + w) * hours}$ kilometres apart?",
                    f"Two trains that are ${(v + w) * hours}$ km apart travel towards each other at ${v}$ km/h and ${w}$ km/h. After how many hours ${t.name}$ do they meet?",
                )
            ),
        )
    a, b = d.whole(2, 20), d.whole(2, 20)
    return d.statement(
        [t],
        [eq(t / number(a, REAL) + t / number(b, REAL), 1)],
        eq(t, Fraction(a * b, a + b)),
        "solve",
        story=Story(
            (
                f"One pipe fills a tank in ${a}$ hours, another one in ${b}$ hours. In how many hours ${t.name}$ do they fill the tank together?",
                f"{d.pick(NAMES)} can paint a room in ${a}$ hours, {d.pick(('a friend', 'a colleague'))} in ${b}$ hours. How many hours ${t.name}$ do they need together?",
            )
        ),
    )


@register()
def averages(d: Draw) -> Statement:
    x = d.name(REAL, "x y s")
    values = [d.whole(1, 100) for _ in range(d.whole(2, 4))]
    mean = d.whole(20, 90)
    missing = mean * (len(values) + 1) - sum(values)
    total = linear([(1, x)], 0)
    body = number(values[0], REAL)
    for value in values[1:]:
        body = body + number(value, REAL)
    del total
    shown = ", ".join(f"${v}$" for v in values)
    return d.statement(
        [x],
        [eq((body + x) / number(len(values) + 1, REAL), mean)],
        eq(x, missing),
        "solve",
        story=Story(
            (
                f"The average of the numbers {shown} and ${x.name}$ is ${mean}$. What is ${x.name}$?",
                f"The mean of {shown} and ${x.name}$ equals ${mean}$. Find ${x.name}$.",
                f"A student scored {shown} points in the first tests and ${x.name}$ points in the last one. The average of all the tests is ${mean}$. What is ${x.name}$?",
            )
        ),
    )
