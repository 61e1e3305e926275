"""Quantifiers in English: “for all real numbers $x$, …”, “there is an integer $k$ such that …”."""

from __future__ import annotations

from translator.verbalizer import clauses, connectives
from translator.verbalizer.latex import name_in_latex
from translator.verbalizer.nouns import (
    bound_below,
    formulaic,
    named,
    names_of,
    noun_for,
    split_properties,
    symbolic_domain,
    with_article,
)
from translator.verbalizer.sorts import NAT
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Bind, Term, Var, conjuncts, is_op


def _condition_text(bind: Bind, style: Style) -> tuple[list[Var], tuple[str, ...], str]:
    """Bound variables, their adjectives, and “ with …” for the conditions that are left."""
    variables = bind.variables
    conditions = conjuncts(bind.over) if bind.over is not None else []
    adjectives, left = split_properties(variables, conditions)
    shared = adjectives[variables[0].name]
    if any(words != shared for words in adjectives.values()):
        shared, left = (), conditions
    return list(variables), shared, _restriction(left, style)


def _restriction(left: list[Term], style: Style) -> str:
    if not left:
        return ""
    said = connectives.conjoined(left, style)
    word = style.pick(("with", "such that", "satisfying")) if formulaic(said) else "such that"
    return f" {word} {said}"


def universal(bind: Bind, style: Style) -> str:
    """“for all real numbers $x$, …” or “… for all real $x$”."""
    phrase = _from_bound(bind, style) or _for_all(bind, style)
    body = clauses.clause(bind.body, style)
    plain = not is_op(bind.body, "implies", "iff", "or") and not isinstance(bind.body, Bind)
    if plain and style.chance(0.5):
        return f"{body} {phrase}"
    have = "we have " if formulaic(body) and style.chance(0.3) else ""
    return f"{phrase}, {have}{body}"


def _for_all(bind: Bind, style: Style) -> str:
    variables, adjectives, rest = _condition_text(bind, style)
    sort = variables[0].sort
    names = names_of(variables, style)
    many = named(noun_for(sort, adjectives, style, many=True), names)
    forms = [f"for all {many}{rest}"]
    if len(variables) == 1:
        one = named(noun_for(sort, adjectives, style, many=False), names)
        forms += [f"for every {one}{rest}", f"for each {one}{rest}", f"for any {one}{rest}"]
    else:
        forms.append(f"for any {many}{rest}")
    if domain := symbolic_domain(sort, adjectives, style):
        shown = ", ".join(name_in_latex(v.name) for v in variables)
        forms.append(f"for all ${shown} \\in {domain}${rest}")
        forms.append(f"for every ${shown} \\in {domain}${rest}")
    return style.pick(forms)


def _from_bound(bind: Bind, style: Style) -> str | None:
    """“for all $n \\ge 1$”, where the only condition is a lower bound."""
    if len(bind.variables) != 1 or bind.over is None:
        return None
    (variable,) = bind.variables
    bound = bound_below(bind.over, variable.name)
    if bound is None or style.chance(0.25):
        return None
    sign, value = bound
    if style.chance(0.4):
        sign = sign.replace(r"\ge", r"\geq")
    shown = f"${name_in_latex(variable.name)} {sign} {value}$"
    forms = [
        f"for all {noun_for(variable.sort, (), style, many=True)} {shown}",
        f"for every {noun_for(variable.sort, (), style, many=False)} {shown}",
        f"for each {noun_for(variable.sort, (), style, many=False)} {shown}",
    ]
    if variable.sort == NAT:
        forms += [f"for all {shown}", f"for {shown}", f"for every {shown}"]
    return style.pick(forms)


def existential(bind: Bind, style: Style) -> str:
    """“there exists an integer $k$ such that …”."""
    variables, adjectives, rest = _condition_text(bind, style)
    sort = variables[0].sort
    names = names_of(variables, style)
    body = clauses.clause(bind.body, style)
    glue = f"{rest} and" if rest.startswith(" such that") else f"{rest} such that"
    if bind.kind == "unique":
        one = named(noun_for(sort, adjectives, style, many=False), names)
        verb = ("is exactly one", "exists a unique", "is a unique", "exists exactly one")
        return f"there {style.pick(verb)} {one}{glue} {body}"
    if len(variables) == 1:
        noun_phrase = with_article(noun_for(sort, adjectives, style, many=False))
        verbs: tuple[str, ...] = ("there exists", "there is", "we can find", "one can find")
    else:
        noun_phrase = noun_for(sort, adjectives, style, many=True)
        verbs = ("there exist", "there are", "we can find")
    return f"{style.pick(verbs)} {named(noun_phrase, names)}{glue} {body}"


def no_such(bind: Bind, style: Style) -> str:
    """“there is no integer $k$ such that …”, “there are no integers $a$ and $b$ such that …”."""
    variables, adjectives, rest = _condition_text(bind, style)
    many = len(variables) > 1 or style.chance(0.3)
    noun_phrase = noun_for(variables[0].sort, adjectives, style, many=many)
    verb = style.pick(("there are no", "there do not exist")) if many else "there is no"
    glue = f"{rest} and" if rest.startswith(" such that") else f"{rest} such that"
    said = clauses.clause(bind.body, style)
    return f"{verb} {named(noun_phrase, names_of(variables, style))}{glue} {said}"
