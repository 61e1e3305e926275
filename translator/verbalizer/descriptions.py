"""Functions and sets that are written out: “the function $x \\mapsto x^2$”, “integers $n$ with …”."""

from __future__ import annotations

from translator.verbalizer import clauses
from translator.verbalizer.connectives import conjoined
from translator.verbalizer.latex import latex, name_in_latex
from translator.verbalizer.nouns import formulaic, noun_for
from translator.verbalizer.sorts import INT, NAT
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Bind, Op, Var, free_names, is_op

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


def members(term: Bind, style: Style) -> str:
    """The elements of a set that is described: “positive integers $n < 50$ that are odd”."""
    (variable,) = term.variables
    name = name_in_latex(variable.name)
    head, conditions = _members_head(term, variable, name, style)
    said = (
        clauses.clause(term.body, style)
        if not is_op(term.body, "and")
        else conjoined([term.body], style)
    )
    if conditions:
        head = f"{head} {conditions}"
    if not is_op(term.body, "and", "or"):
        verb, _, rest = said.removeprefix(f"${name}$ ").partition(" ")
        if said.startswith(f"${name}$ ") and verb in _PLURAL_VERBS and style.chance(0.75):
            return (
                f"{head.replace(f' ${name}$', '', 1) if not conditions else head} that "
                f"{_PLURAL_VERBS[verb]} {rest}"
            )
    return (
        f"{head} {style.pick(('such that', 'such that', 'for which', 'satisfying'))} {said}"
        if formulaic(said)
        else f"{head} {style.pick(('such that', 'for which'))} {said}"
    )


def _digits(low: str, high: str, name: str) -> list[tuple[str, str]]:
    """“two-digit integers”, where the range is that of the numbers with so many digits."""
    word = {("10", "99"): "two", ("100", "999"): "three", ("1000", "9999"): "four"}.get((low, high))
    if word is None:
        return []
    return [
        (f"{word}-digit {kind} ${name}$", "")
        for kind in ("integers", "numbers", "positive integers")
    ] * 2


def _members_head(term: Bind, variable: Var, name: str, style: Style) -> tuple[str, str]:
    over = term.over
    if over is None:
        return f"{noun_for(variable.sort, (), style, many=True)} ${name}$", ""
    if isinstance(over, Op) and over.construct.name == "frange":
        top = latex(over.args[0], style)
        base = noun_for(NAT, (), style, many=True)
        return style.pick(
            (
                (f"{base} ${name} < {top}$", ""),
                (f"{base} ${name}$", f"less than ${top}$"),
                (f"{base} ${name}$", f"with ${name} < {top}$"),
            )
        )
    if isinstance(over, Op) and over.construct.name == "fIcc":
        low, high = (latex(end, style) for end in over.args)
        forms = [
            (f"integers ${name}$", f"with ${low} \\le {name} \\leq {high}$"),
            (f"integers ${name}$", f"from ${low}$ to ${high}$"),
            (f"integers ${name}$", f"between ${low}$ and ${high}$, inclusive,"),
        ]
        if low == "1":
            forms += [
                (f"positive integers ${name} \\leq {high}$", ""),
                (f"positive integers ${name}$", f"not exceeding ${high}$"),
                (f"positive integers ${name}$", f"less than or equal to ${high}$"),
            ]
        forms += _digits(low, high, name)
        if variable.sort == INT:
            forms = forms[:1]
        return style.pick(forms)
    if isinstance(over, Op) and over.construct.name == "divisors":
        return f"positive divisors ${name}$ of {clauses.noun(over.args[0], style)}", ""
    return f"elements ${name}$ of {clauses.noun(over, style)}", ""
