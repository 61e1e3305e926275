"""Connectives in English: and, or, if, if and only if, not; chains of comparisons."""

from __future__ import annotations

import re

from translator.verbalizer import clauses, quantifiers
from translator.verbalizer.latex import latex
from translator.verbalizer.nouns import english_list, formulaic, is_formula
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Bind, Op, Term, conjuncts, is_op

_UNIVERSAL = re.compile(r"\bfor (all|any|each|every)\b")


def connective(name: str, args: tuple[Term, ...], style: Style) -> str:
    """A clause made of clauses: `and`, `or`, `not`, `implies`, `iff`."""
    if name == "and":
        return conjoined(list(args), style)
    if name == "not":
        return _negation(args[0], style)
    if name == "or":
        parts = [clauses.clause(arg, style) for whole in args for arg in alternatives(whole)]
        text = english_list(parts, "or")
        return f"either {text}" if style.chance(0.3) else text
    first, second = (clauses.clause(arg, style) for arg in args)
    if name == "iff":
        if is_formula(first) and is_formula(second) and style.chance(0.1):
            return f"{first[:-1]} \\iff {second[1:]}"
        glue = style.pick(("if and only if",) * 4 + ("iff", "exactly when", "precisely when"))
        return f"{first} {glue} {second}"
    return style.pick(
        (
            f"if {first}, then {second}",
            f"if {first} then {second}",
            f"{second} whenever {first}",
            f"{second} if {first}",
            f"{first} implies {second}"
            if first.startswith("$")
            else f"{first} implies that {second}",
            f"{second} provided that {first}",
        )
    )


def alternatives(term: Term) -> list[Term]:
    """The parts of a disjunction."""
    if is_op(term, "or") and isinstance(term, Op):
        return [part for arg in term.args for part in alternatives(arg)]
    return [term]


def conjoined(parts: list[Term], style: Style) -> str:
    """A conjunction; two comparisons with a common middle are written as a chain."""
    single: list[Term] = []
    for part in parts:
        single += conjuncts(part)
    shown: list[str] = []
    index = 0
    while index < len(single):
        chain = _chain(single, index)
        if len(chain) > 1:
            shown.append(_chained(chain, style))
        else:
            shown.append(clauses.clause(single[index], style))
        index += max(1, len(chain))
    shown.sort(
        key=lambda said: bool(_UNIVERSAL.search(said))
    )  # what follows “for all” is read under it
    if len(shown) == 2 and formulaic(" ".join(shown)) and style.chance(0.06):
        return f"both {shown[0]} and {shown[1]}"
    if len(shown) > 1 and all(is_formula(said) for said in shown) and style.chance(0.25):
        return ", ".join(shown)
    return english_list(shown)


def _chain(parts: list[Term], start: int) -> list[Op]:
    """Comparisons `a < b`, `b ≤ c`, … from `start` on, each going on where the last one ended."""
    chain: list[Op] = []
    for part in parts[start:]:
        if not (isinstance(part, Op) and part.construct.name in ("lt", "le")):
            break
        if chain and chain[-1].args[1] != part.args[0]:
            break
        chain.append(part)
    return chain


def _chained(chain: list[Op], style: Style) -> str:
    text = latex(chain[0].args[0], style, 51)
    less = style.pick((r"\le", r"\leq", r"\leq"))
    for part in chain:
        sign = "<" if part.construct.name == "lt" else less
        text += f" {sign} {latex(part.args[1], style, 51)}"
    return f"${text}$"


def _negation(term: Term, style: Style) -> str:
    if isinstance(term, Op) and term.construct.nots:
        if is_op(term, "dvd") and style.chance(style.symbolic):
            left, right = (latex(arg, style, 51) for arg in term.args)
            return rf"${left} \nmid {right}$"
        return clauses.fill(style.pick(term.construct.nots), term.args, style, term)
    if isinstance(term, Bind) and term.kind == "exists":
        return quantifiers.no_such(term, style)
    return f"{style.pick(('it is not true that', 'it is not the case that'))} {clauses.clause(term, style)}"
