"""Counting: binomial coefficients, subsets, permutations."""

from translator.verbalizer.construct import MAX, Construct

APP = 1023

ROWS = (
    Construct(
        "choose",
        "combinatorics",
        "ℕ ℕ : ℕ",
        "Nat.choose {0:!} {1:!}",
        APP,
        (
            r"\binom{{{0:0}}}{{{1:0}}}",
            r"\dbinom{{{0:0}}}{{{1:0}}}",
            r"{{{0:0} \choose {1:0}}}",
            r"\binom{{{0:0}}}{{{1:0}}}",
        ),
        MAX,
        (
            "the number of ways to choose {1} objects from {0}",
            "the binomial coefficient {0} choose {1}",
            "the number of {1}-element subsets of a set with {0} elements",
        ),
    ),
    Construct(
        "descfac",
        "combinatorics",
        "ℕ ℕ : ℕ",
        "Nat.descFactorial {0:!} {1:!}",
        APP,
        (),
        MAX,
        (
            "the number of ordered selections of {1} out of {0} objects",
            "the number of ways to arrange {1} out of {0} distinct objects in a row",
        ),
    ),
    Construct(
        "powersetCard",
        "combinatorics",
        "ℕ * : *",
        "Finset.powersetCard {0:!} {1:!}",
        APP,
        (),
        MAX,
        (
            "the set of {0}-element subsets of {1}",
            "the family of all subsets of {1} with {0} elements",
        ),
    ),
    Construct(
        "fintype_card",
        "combinatorics",
        "* : ℕ",
        "Fintype.card {0:!}",
        APP,
        ("|{0:0}|",),
        MAX,
        ("the number of elements of {0}", "the order of {0}", "the cardinality of {0}"),
    ),
)
