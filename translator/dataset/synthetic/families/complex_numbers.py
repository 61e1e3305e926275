"""Complex numbers: powers of the imaginary unit, conjugates, moduli, equations."""

from __future__ import annotations

from translator.dataset.synthetic.builders import (
    either,
    eq,
    iff,
    le,
    linear,
    scaled,
)
from translator.dataset.synthetic.draw import Draw
from translator.dataset.synthetic.family import Register
from translator.verbalizer.sorts import COMPLEX
from translator.verbalizer.statement import Statement
from translator.verbalizer.terms import Term, Var, number, op

register = Register("algebra")


@register(2)
def complex_numbers(d: Draw) -> Statement:
    i = op("imaginary")
    z = d.name(COMPLEX, "z w")
    w = Var("w" if z.name == "z" else "z", COMPLEX)
    a, b, c, e = d.nonzero(-9, 9), d.nonzero(-9, 9), d.nonzero(-9, 9), d.nonzero(-9, 9)
    gaussian = lambda p, q: (
        linear([(q, i)])
        if p == 0
        else (number(p, COMPLEX) + scaled(q, i) if q > 0 else number(p, COMPLEX) - scaled(-q, i))
    )
    shape = d.whole(0, 9)
    if shape == 0:
        value = complex(a, b) * complex(c, e)
        return d.statement([], [], eq(gaussian(a, b) * gaussian(c, e), _complex(value, i)), "value")
    if shape == 1:
        k = d.whole(3, 99)
        return d.statement(
            [],
            [],
            eq(i**k, (number(1, COMPLEX), i, number(-1, COMPLEX), op("neg", i))[k % 4]),
            "value",
        )
    if shape == 2:
        return d.statement(
            [z], [eq(z, gaussian(a, b))], eq(op("normSq", z), a * a + b * b), "value"
        )
    if shape == 3:
        return d.statement(
            [z, w],
            [eq(z, gaussian(a, b)), eq(w, gaussian(c, e))],
            eq(z + w, _complex(complex(a + c, b + e), i)),
            "value",
        )
    if shape == 4:
        return d.statement(
            [z, w],
            [eq(z, gaussian(a, b)), eq(w, gaussian(c, e))],
            eq(z * w, _complex(complex(a, b) * complex(c, e), i)),
            "value",
        )
    if shape == 5:
        return d.statement(
            [z],
            [eq(linear([(abs(a), z)], c), gaussian(abs(a) * e + c, abs(a) * b))],
            eq(z, gaussian(e, b)),
            "solve",
        )
    if shape == 6:
        n = d.whole(3, 9)
        return d.statement([z], [eq(z**n, 1)], eq(op("norm", z), 1), "value")
    re, im, conj, norm = (lambda t, n=n: op(n, t) for n in ("re", "im", "conj", "norm"))
    return d.one_of(
        ([z, w], [], eq(conj(z * w), conj(z) * conj(w))),
        ([z, w], [], eq(norm(z * w), norm(z) * norm(w))),
        ([z, w], [], le(norm(z + w), norm(z) + norm(w))),
        ([z], [], eq(conj(conj(z)), z)),
        ([z], [eq(norm(z), 1)], eq(z * conj(z), 1)),
        ([z], [eq(z, gaussian(a, b))], eq(re(z), a), "value"),
        ([z], [eq(z, gaussian(a, b))], eq(im(z), b), "value"),
        ([z, w], [], eq(re(z + w), re(z) + re(w))),
        ([z], [], iff(eq(conj(z), z), eq(im(z), 0))),
        (
            [z],
            [eq(z**2, -a * a)],
            either(eq(z, scaled(abs(a), i)), eq(z, op("neg", scaled(abs(a), i)))),
        ),
        ([z], [], eq(z + conj(z), op("cast", 2 * re(z), sort=COMPLEX))),
        ([z], [eq(re(z), a), eq(im(z), b)], eq(z, gaussian(a, b))),
    )


def _complex(value: complex, i: Term) -> Term:
    p, q = int(value.real), int(value.imag)
    if q == 0:
        return number(p, COMPLEX)
    if p == 0:
        return scaled(q, i)
    return number(p, COMPLEX) + scaled(q, i) if q > 0 else number(p, COMPLEX) - scaled(-q, i)
