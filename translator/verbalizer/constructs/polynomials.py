"""Polynomials of one variable."""

from translator.verbalizer.construct import MAX, Construct

APP = 1023

ROWS = (
    Construct(
        "poly_degree",
        "polynomials",
        "* : ℕ",
        "{0:!}.natDegree",
        MAX,
        (r"\deg {0:!}", r"\deg({0:0})"),
        72,
        ("the degree of {0}",),
    ),
    Construct(
        "poly_eval",
        "polynomials",
        "* * : *",
        "{1:!}.eval {0:!}",
        APP,
        ("{1:!}({0:0})",),
        MAX,
        ("the value of {1} at {0}",),
    ),
    Construct(
        "poly_monic",
        "polynomials",
        "T : Prop",
        "{0:!}.Monic",
        MAX,
        (),
        MAX,
        ("{0} is monic", "{0} is a monic polynomial"),
        ("{0} is not monic",),
        "monic",
    ),
    Construct(
        "poly_root",
        "polynomials",
        "* * : Prop",
        "{0:!}.IsRoot {1:!}",
        APP,
        (),
        MAX,
        ("{1} is a root of {0}", "{1} is a zero of {0}"),
        ("{1} is not a root of {0}",),
    ),
    Construct(
        "poly_coeff",
        "polynomials",
        "* ℕ : *",
        "{0:!}.coeff {1:!}",
        APP,
        (),
        MAX,
        ("the coefficient of $X^{{{1$}}}$ in {0}", "the coefficient of degree {1} of {0}"),
    ),
    Construct("poly_X", "polynomials", ": *", "Polynomial.X", MAX, ("X", "x"), MAX, ()),
    Construct("poly_C", "polynomials", "* : *", "Polynomial.C {0:!}", APP, ("{0:0}",), MAX, ()),
)
