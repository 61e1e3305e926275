"""Noun phrases: “real numbers $x$ and $y$”, “a positive integer”, “the sum of …”."""

from __future__ import annotations

import re

from translator.verbalizer.latex import NoSymbolError, blackboard, latex, name_in_latex
from translator.verbalizer.sorts import INT, NAT, REAL, Sort
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Num, Op, Term, Var, conjuncts

NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
"""Names of the first whole numbers."""


def english_list(parts: list[str], last: str = "and") -> str:
    """“a”, “a and b”, “a, b, and c”."""
    if len(parts) < 3:
        return f" {last} ".join(parts)
    return ", ".join(parts[:-1]) + f", {last} {parts[-1]}"


def with_article(noun: str) -> str:
    """“a group”, “an integer”; words that sound otherwise than they look are known."""
    vowel = noun[:1] in "aeiou" and not noun.startswith(("uni", "one", "eu"))
    return f"{'an' if vowel or noun.startswith('$n$-') else 'a'} {noun}"


def named(noun: str, names: str) -> str:
    """The noun with names where they belong: “an element $x$ of $G$”, “real numbers $x$, $y$”."""
    if not noun.startswith("sequence"):
        for word in (" of $", " from $", " in $", " over $", " with "):
            head, found, tail = noun.partition(word)
            if found and "$" not in head:
                return f"{head} {names}{found}{tail}"
    return f"{noun} {names}"


def bound_below(term: Term, name: str) -> tuple[str, int] | None:
    """The sign and numeral of `c ≤ x` or `c < x`."""
    match term:
        case Op(found, (Num(value, _), Var(n, _)), _) if n == name and found.name in ("lt", "le"):
            return (">" if found.name == "lt" else r"\ge"), value
    return None


def names_of(variables: list[Var], style: Style) -> str:
    """“$x$ and $y$” or “$x, y$”."""
    shown = [name_in_latex(v.name) for v in variables]
    if len(shown) > 1 and style.chance(0.45):
        return f"${', '.join(shown)}$"
    return english_list([f"${name}$" for name in shown])


def property_of(term: Term, name: str) -> str | None:
    """The word before a noun that says what the proposition says of the variable, if one does."""
    if not isinstance(term, Op):
        return None
    match term.construct.name, term.args:
        case "lt", (Num(0, _), Var(n, _)) if n == name:
            return "positive"
        case "le", (Num(0, _), Var(n, sort)) if n == name and sort != NAT:
            return "nonnegative"
        case "lt", (Var(n, _), Num(0, _)) if n == name:
            return "negative"
        case "ne", (Var(n, _), Num(0, _)) if n == name:
            return "nonzero"
        case _, (Var(n, _),) if n == name and term.construct.adjective:
            return term.construct.adjective
    return None


def noun_for(sort: Sort, adjectives: tuple[str, ...], style: Style, many: bool) -> str:
    """The common noun of a sort with adjectives: “odd positive integers”, “prime”."""
    words = list(adjectives)
    if sort == NAT:
        return _natural(words, style, many)
    noun = sort.many if many else sort.one
    if sort == REAL and (many or words) and style.chance(0.3):
        noun = "reals" if many else "real"
    if "nonnegative" in words and style.chance(0.5):
        words[words.index("nonnegative")] = "non-negative"
    if "nonzero" in words and style.chance(0.4):
        words[words.index("nonzero")] = "non-zero"
    return " ".join([*words, noun])


def _natural(words: list[str], style: Style, many: bool) -> str:
    plural = "s" if many else ""
    if "prime" in words:
        rest = [w for w in words if w not in ("prime", "positive")]
        prime = style.pick((f"prime number{plural}", f"prime{plural}"))
        return " ".join([*rest, prime])
    if "positive" in words:
        rest = [w for w in words if w != "positive"]
        order = [*rest, "positive"] if style.chance(0.5) else ["positive", *rest]
        return " ".join([*order, f"integer{plural}"])
    if words == ["nonzero"]:
        return f"nonzero natural number{plural}"
    nouns = (f"natural number{plural}",) * 3 + (
        f"nonnegative integer{plural}",
        f"non-negative integer{plural}",
    )
    return " ".join([*words, style.pick(nouns)])


def split_properties(
    variables: tuple[Var, ...], conditions: list[Term]
) -> tuple[dict[str, tuple[str, ...]], list[Term]]:
    """Adjectives of each variable, and the conditions that are left."""
    adjectives: dict[str, list[str]] = {v.name: [] for v in variables}
    left: list[Term] = []
    for condition in conditions:
        parts = conjuncts(condition)
        found = [
            next(
                (
                    (v.name, word)
                    for v in variables
                    if (v.sort.adjectives or v.sort.is_function or v.sort.element)
                    and (word := property_of(part, v.name))
                ),
                None,
            )
            for part in parts
        ]
        if all(found):
            for item in found:
                assert item is not None
                adjectives[item[0]].append(item[1])
        else:
            left.append(condition)
    return {name: tuple(words) for name, words in adjectives.items()}, left


def symbolic_domain(sort: Sort, adjectives: tuple[str, ...], style: Style) -> str | None:
    """`\\mathbb{R}` or `\\mathbb{R}^+`, where the domain is one that has a symbol."""
    if not sort.symbol or sort.is_function:
        return None
    base = blackboard(sort, style)
    if not adjectives:
        return base
    if adjectives == ("positive",) and sort in (NAT, INT, REAL):
        if sort == NAT:
            return None
        plus = style.pick(("^+", "_{>0}", "^{+}"))
        return base + plus if sort == REAL else None
    return None


def formulaic(text: str) -> bool:
    """Whether a clause is formulas alone, so that “with” and “satisfying” may stand before it."""
    words = re.sub(r"\$[^$]*\$", "", text).replace(",", " ").split()
    return bool(text) and all(word in ("and", "both") for word in words)


def is_formula(text: str) -> bool:
    """Whether a clause is one formula in dollars."""
    return text.startswith("$") and text.endswith("$") and text.count("$") == 2


def math(term: Term, style: Style) -> str:
    """The term in dollars."""
    return f"${latex(term, style)}$"


def has_symbol(term: Term, style: Style) -> bool:
    """Whether the whole term can be written in LaTeX."""
    try:
        latex(term, style)
    except NoSymbolError:
        return False
    return True


def number_word(term: Term, style: Style) -> str | None:
    """“three” for small numerals, in texts that write numbers so."""
    if isinstance(term, Num) and style.number_words and 2 <= term.value < len(NUMBER_WORDS):
        return NUMBER_WORDS[term.value]
    return None
