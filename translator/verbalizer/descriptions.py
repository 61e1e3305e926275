"""Functions and sets that are written out: “the function $x \\mapsto x^2$”, “integers $n$ with …”."""

from __future__ import annotations

import re

from translator.verbalizer import clauses, connectives
from translator.verbalizer.latex import latex, name_in_latex
from translator.verbalizer.nouns import NUMBER_WORDS, formulaic, noun_for
from translator.verbalizer.sorts import INT, NAT
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Bind, Op, Term, Var, free_names, is_op

_PLURAL_VERBS = {
    "is": "are", "has": "have", "leaves": "leave", "divides": "divide", "gives": "give",
}  # fmt: skip


def limit_clause(term: Op, style: Style) -> str | None:
    """Limits and derivatives of functions that are written out."""
    name, args = term.construct.name, term.args
    function = args[0] if args else None
    if name == "tendsto_top" and isinstance(function, Var) and style.chance(0.6):
        shown = name_in_latex(function.name)
        limit = latex(args[1], style)
        return style.pick(
            (
                rf"$\lim_{{n \to \infty}} {shown}_n = {limit}$",
                rf"${shown}_n \to {limit}$ as $n \to \infty$",
                rf"${shown}_n \to {limit}$",
            )
        )
    if not (isinstance(function, Bind) and function.kind == "lambda"):
        return None
    variable = name_in_latex(function.variables[0].name)
    value = latex(function.body, style)
    if name == "tendsto_top" and style.chance(0.65):
        inside, limit = latex(function.body, style, 66), latex(args[1], style)
        return rf"$\lim_{{{variable} \to \infty}} {inside} = {limit}$"
    if name == "tendsto_top":
        return (
            f"${value}$ {style.pick(('tends to', 'converges to', 'approaches'))} "
            f"${latex(args[1], style)}$ as ${variable} \\to \\infty$"
        )
    if name == "tendsto_inf":
        return f"${value}$ tends to infinity as ${variable} \\to \\infty$"
    if name in ("tendsto_at", "tendsto_punctured"):
        at, limit = latex(args[1], style), latex(args[2], style)
        if name == "tendsto_punctured" and style.chance(0.6):
            return rf"$\lim_{{{variable} \to {at}}} {latex(function.body, style, 66)} = {limit}$"
        if name == "tendsto_punctured":
            away = f"${variable} \\to {at}$ with ${variable} \\neq {at}$"
            return f"${value}$ tends to ${limit}$ as {away}"
        return f"${value}$ tends to ${limit}$ as ${variable}$ tends to ${at}$"
    if name == "has_deriv":
        slope, at = latex(args[1], style), latex(args[2], style)
        return style.pick(
            (
                f"the derivative of ${value}$ at ${variable} = {at}$ is ${slope}$",
                f"the function ${variable} \\mapsto {value}$ has derivative ${slope}$ at ${at}$",
                f"${value}$ is differentiable at ${variable} = {at}$ with derivative ${slope}$",
            )
        )
    return None


def function_noun(term: Bind, style: Style) -> str:
    """A function that is written out: “the function $x \\mapsto x^2$”."""
    variable = name_in_latex(term.variables[0].name)
    value = latex(term.body, style)
    value_only = f"the function ${value}$"
    if term.variables[0].sort == NAT:
        return style.pick((f"the sequence ${value}$", f"the sequence $({value})$"))
    return style.pick(
        (
            rf"the function ${variable} \mapsto {value}$",
            f"the function $f({variable}) = {value}$"
            if "f" not in free_names(term)
            else value_only,
            value_only,
            rf"${variable} \mapsto {value}$",
        )
    )


def members(term: Bind, style: Style, *, many: bool = True) -> str:
    """The elements of a set that is described: “positive integers $n < 50$ that are odd”.

    One of them where `many` is False: “positive integer $n < 50$ that is odd”.
    """
    head, verb, rest = _described(term, style, many=many)
    if verb:
        return f"{head} that {verb} {rest}"
    glue = ("such that", "such that", "for which", "satisfying")
    return f"{head} {style.pick(glue if formulaic(rest) else glue[1:3])} {rest}"


def how_many(term: Bind, style: Style) -> str:
    """“How many positive integers $n < 50$ are odd?”."""
    head, verb, rest = _described(term, style, many=True)
    if verb:
        return f"How many {head} {verb} {rest}?"
    forms = [f"How many {head} are there such that {rest}?"]
    if formulaic(rest):
        forms.append(f"How many {head} satisfy {rest}?")
    return style.pick(forms)


def _described(term: Bind, style: Style, *, many: bool) -> tuple[str, str, str]:
    """A noun with its range, a verb and what follows it; or the noun, no verb and a clause."""
    (variable,) = term.variables
    name = name_in_latex(variable.name)
    head, conditions = _members_head(term, variable, name, style, many=many)
    whole = f"{head} {conditions}" if conditions else head
    if is_op(term.body, "and"):
        return whole, "", connectives.conjoined([term.body], style)
    said = clauses.clause(term.body, style)
    found = _predicate(term.body, said, name, many=many)
    if found is None or style.chance(0.25):
        return whole, "", said
    if not conditions and not re.search(rf"(?<![a-zA-Z]){re.escape(name)}(?![a-zA-Z])", found[1]):
        whole = head.replace(f" ${name}$", "", 1)
    return whole, *found


def _predicate(body: Term, said: str, name: str, *, many: bool) -> tuple[str, str] | None:
    """Verb and rest of a clause about one thing, in the number that is wanted."""
    verb, _, rest = said.removeprefix(f"${name}$ ").partition(" ")
    if is_op(body, "or", "implies", "iff") or not said.startswith(f"${name}$ "):
        return None
    if verb not in _PLURAL_VERBS or not many:
        return (verb, rest) if verb in _PLURAL_VERBS else None
    if verb == "is" and re.match(r"(not )?(an?|the) ", rest):  # “are an even number”
        assert isinstance(body, Op)
        rest = body.construct.adjective
        return ("are", rest) if rest and not is_op(body, "square") else None
    return _PLURAL_VERBS[verb], rest


def _digits(low: str, high: str, name: str, plural: str) -> list[tuple[str, str]]:
    """“two-digit integers”, where the range is that of the numbers with so many digits."""
    count = len(low)
    if not 2 <= count <= 4 or (low, high) != ("1" + "0" * (count - 1), "9" * count):
        return []
    word = NUMBER_WORDS[count]
    return [
        (f"{word}-digit {kind}{plural} ${name}$", "")
        for kind in ("integer", "number", "positive integer")
    ] * 2


def _members_head(
    term: Bind, variable: Var, name: str, style: Style, *, many: bool
) -> tuple[str, str]:
    """The noun with the variable, and a condition that follows it."""
    over = term.over
    plural = "s" if many else ""
    if over is None:
        return f"{noun_for(variable.sort, (), style, many=many)} ${name}$", ""
    if isinstance(over, Op) and over.construct.name == "frange":
        top = latex(over.args[0], style)
        base = noun_for(NAT, (), style, many=many)
        return style.pick(
            (
                (f"{base} ${name} < {top}$", ""),
                (f"{base} ${name}$", f"less than ${top}$"),
                (f"{base} ${name}$", f"with ${name} < {top}$"),
            )
        )
    if isinstance(over, Op) and over.construct.name == "fIcc":
        low, high = (latex(end, style) for end in over.args)
        integer = f"integer{plural} ${name}$"
        forms = [
            (integer, f"with ${low} \\le {name} \\leq {high}$"),
            (integer, f"from ${low}$ to ${high}$"),
            (integer, f"between ${low}$ and ${high}$, inclusive,"),
        ]
        if low == "1":
            forms += [
                (f"positive integer{plural} ${name} \\leq {high}$", ""),
                (f"positive {integer}", f"not exceeding ${high}$"),
                (f"positive {integer}", f"less than or equal to ${high}$"),
            ]
        forms += _digits(low, high, name, plural)
        if variable.sort == INT:
            forms = forms[:1]
        return style.pick(forms)
    if isinstance(over, Op) and over.construct.name == "divisors":
        return f"positive divisor{plural} ${name}$ of {clauses.noun(over.args[0], style)}", ""
    return f"element{plural} ${name}$ of {clauses.noun(over, style)}", ""
