"""Propositions to English clauses and terms to noun phrases, in words or in symbols."""

from __future__ import annotations

from translator.verbalizer.latex import NoSymbolError, before, latex, name_in_latex
from translator.verbalizer.nouns import (
    english_list,
    formulaic,
    has_symbol,
    math,
    names_of,
    noun_for,
    number_word,
    split_properties,
    symbolic_domain,
    with_article,
)
from translator.verbalizer.sorts import INT, NAT
from translator.verbalizer.style import Style
from translator.verbalizer.template import Slot, parse
from translator.verbalizer.terms import Apply, Bind, Num, Op, Term, Var, is_op

_PLURAL_VERBS = {
    "is": "are",
    "has": "have",
    "leaves": "leave",
    "divides": "divide",
    "gives": "give",
}


def noun(term: Term, style: Style) -> str:
    """A term as a noun phrase: `$x^2$`, or “the square root of $x$”."""
    if word := number_word(term, style):
        return word
    if isinstance(term, Bind) and term.kind in ("filter", "sum", "prod", "set", "integral"):
        return _bound_noun(term, style)
    if isinstance(term, Bind) and term.kind == "lambda":
        return function_noun(term, style)
    if is_op(term, "card", "ncard") and isinstance(term, Op):
        (of,) = term.args
        if isinstance(of, Bind) and (of.kind == "filter" or style.chance(0.7)):
            return f"the number of {members(of, style)}"
    if isinstance(term, Op) and term.construct.words:
        symbolic = has_symbol(term, style)
        if not symbolic or style.chance(0.75 * (1 - style.symbolic)):
            return _fill(style.pick(term.construct.words), term.args, style, term)
    if has_symbol(term, style):
        return math(term, style)
    return _spoken(term, style)


def clause(term: Term, style: Style) -> str:
    """A proposition as a clause without capital letter and full stop."""
    match term:
        case Bind():
            return _bound_clause(term, style)
        case Op():
            return _clause(term, style)
        case Apply(function, args, _):
            return f"${latex(function, style)}({', '.join(latex(a, style) for a in args)})$ holds"
    return math(term, style)


def _clause(term: Op, style: Style) -> str:
    name, args = term.construct.name, term.args
    if name in ("and", "or", "implies", "iff", "not"):
        return _connective(name, args, style)
    if limit := _limit(term, style):
        return limit
    comparison = name in ("eq", "ne", "lt", "le")
    symbolic = bool(term.construct.latex) and has_symbol(term, style)
    words = term.construct.words
    threshold = 0.93 if comparison else 0.25 + 0.6 * style.symbolic
    if symbolic and (not words or style.chance(threshold)):
        return math(term, style)
    if comparison and name == "eq":
        left, right = noun(args[0], style), noun(args[1], style)
        verb = "is" if not left.startswith("$") else style.pick(("is equal to", "equals"))
        return f"{left} {style.pick((verb, verb, 'is equal to', 'equals'))} {right}"
    return _fill(style.pick(words), args, style, term)


def _connective(name: str, args: tuple[Term, ...], style: Style) -> str:
    if name == "and":
        return conjoined(list(args), style)
    if name == "not":
        return _negation(args[0], style)
    if name == "or":
        parts = [clause(arg, style) for whole in args for arg in alternatives(whole)]
        text = english_list(parts, "or")
        return f"either {text}" if style.chance(0.3) else text
    first, second = (clause(arg, style) for arg in args)
    if name == "iff":
        if first.startswith("$") and second.startswith("$") and style.chance(0.1):
            return (
                f"${first.strip('$')} \\iff {second.strip('$')}$"
                if _simple(first, second)
                else (f"{first} if and only if {second}")
            )
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


def _simple(*formulas: str) -> bool:
    return all(f.count("$") == 2 and f.endswith("$") for f in formulas)


def conjoined(parts: list[Term], style: Style) -> str:
    """A conjunction; two comparisons with a common middle are written as a chain."""
    flat: list[Term] = []
    for part in parts:
        flat += _flat(part)
    shown: list[str] = []
    index = 0
    while index < len(flat):
        chain = _chain(flat, index)
        if len(chain) > 1:
            shown.append(_chained(chain, style))
        else:
            shown.append(clause(flat[index], style))
        index += len(chain)
    if len(shown) == 2 and formulaic(" ".join(shown)) and style.chance(0.06):
        return f"both {shown[0]} and {shown[1]}"
    if len(shown) > 1 and _simple(*shown) and style.chance(0.25):
        return ", ".join(shown)
    return english_list(shown)


def _flat(term: Term) -> list[Term]:
    if is_op(term, "and") and isinstance(term, Op):
        return [part for arg in term.args for part in _flat(arg)]
    return [term]


def _chain(parts: list[Term], start: int) -> list[Op]:
    """Comparisons `a < b`, `b ≤ c`, … from `start` on, each going on where the last one ended."""
    chain: list[Op] = []
    for part in parts[start:]:
        if not (isinstance(part, Op) and part.construct.name in ("lt", "le")):
            break
        if chain and chain[-1].args[1] != part.args[0]:
            break
        chain.append(part)
    if chain:
        return chain
    first = parts[start]
    return [first] if isinstance(first, Op) else [first]  # type: ignore[list-item]


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
        return _fill(style.pick(term.construct.nots), term.args, style, term)
    if isinstance(term, Bind) and term.kind == "exists":
        return no_such(term, style)
    return f"{style.pick(('it is not true that', 'it is not the case that'))} {clause(term, style)}"


def _fill(template: str, args: tuple[Term, ...], style: Style, whole: Term) -> str:
    text = ""
    for piece in parse(template):
        if not isinstance(piece, Slot):
            text += piece
        elif piece.form == "$":
            text += latex(args[piece.index], style)
        elif piece.form == "$$":
            text += math(whole, style)
        else:
            text += noun(args[piece.index], style)
    return text


def _limit(term: Op, style: Style) -> str | None:
    """Limits and derivatives of functions that are written out."""
    name, args = term.construct.name, term.args
    function = args[0] if args else None
    if not (isinstance(function, Bind) and function.kind == "lambda"):
        return None
    variable = name_in_latex(function.variables[0].name)
    value = latex(function.body, style)
    if name == "tendsto_top" and style.chance(0.65):
        return rf"$\lim_{{{variable} \to \infty}} {latex(function.body, style, 66)} = {latex(args[1], style)}$"
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
            return f"${value}$ tends to ${limit}$ as ${variable} \\to {at}$ with ${variable} \\neq {at}$"
        return f"${value}$ tends to ${limit}$ as ${variable}$ tends to ${at}$"
    if name == "has_deriv":
        slope, at = latex(args[1], style), latex(args[2], style)
        return style.pick(
            (
                f"the derivative of ${value}$ with respect to ${variable}$ at ${variable} = {at}$ is ${slope}$",
                f"the function ${variable} \\mapsto {value}$ has derivative ${slope}$ at ${at}$",
                f"${value}$ is differentiable at ${variable} = {at}$ with derivative ${slope}$",
            )
        )
    return None


def function_noun(term: Bind, style: Style) -> str:
    """A function that is written out: “the function $x \\mapsto x^2$”."""
    variable = name_in_latex(term.variables[0].name)
    value = latex(term.body, style)
    sequence = term.variables[0].sort == NAT
    if sequence:
        return style.pick((f"the sequence ${value}$", f"the sequence $({value})$"))
    return style.pick(
        (
            rf"the function ${variable} \mapsto {value}$",
            f"the function $f({variable}) = {value}$"
            if variable != "f"
            else f"the function ${value}$",
            f"the function ${value}$",
            rf"${variable} \mapsto {value}$",
        )
    )


def _bound_noun(term: Bind, style: Style) -> str:
    if term.kind in ("sum", "prod"):
        word = "sum" if term.kind == "sum" else "product"
        over = term.over
        if isinstance(over, Bind):
            same = term.body == term.variables[0]
            if same:
                return f"the {word} of {style.pick(('all ', 'the '))}{members(over, style)}"
            of = math(term.body, style)
            return f"the {word} of {of} over all {members(over, style)}"
        if isinstance(over, Op) and not over.construct.name.startswith("f"):
            return (
                f"the {word} of {math(term.body, style)} over all "
                f"${name_in_latex(term.variables[0].name)}$ in {noun(over, style)}"
            )
        if (
            isinstance(over, Op)
            and style.chance(0.12)
            and over.construct.name in ("fIcc", "frange")
        ):
            index = name_in_latex(term.variables[0].name)
            ends = over.args if len(over.args) == 2 else (Num(0, NAT), before(over.args[0]))
            low, high = (latex(end, style) for end in ends)
            return (
                f"the {word} of ${latex(term.body, style)}$ for ${index}$ from ${low}$ to ${high}$"
            )
        return math(term, style)
    if term.kind == "filter":
        return f"the set of {style.pick(('all ', ''))}{members(term, style)}"
    if term.kind == "set" and (not has_symbol(term, style) or style.chance(0.45)):
        return f"the set of {style.pick(('all ', ''))}{members(term, style)}"
    return math(term, style)


def members(term: Bind, style: Style) -> str:
    """The elements of a set that is described: “positive integers $n < 50$ that are odd”."""
    (variable,) = term.variables
    name = name_in_latex(variable.name)
    head, conditions = _members_head(term, variable, name, style)
    said = (
        clause(term.body, style) if not is_op(term.body, "and") else conjoined([term.body], style)
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
        if variable.sort == INT:
            forms = forms[:1]
        return style.pick(forms)
    if isinstance(over, Op) and over.construct.name == "divisors":
        return f"positive divisors ${name}$ of {noun(over.args[0], style)}", ""
    return f"elements ${name}$ of {noun(over, style)}", ""


def _spoken(term: Term, style: Style) -> str:
    """A sum, difference, product … some part of which has no symbol."""
    if isinstance(term, Op):
        name, args = term.construct.name, term.args
        if name == "cast":
            return noun(args[0], style)
        words = {
            "add": "the sum of {} and {}",
            "mul": "the product of {} and {}",
            "sub": "the difference of {} and {}",
            "div": "the quotient of {} and {}",
        }
        if name in words:
            return words[name].format(*(noun(arg, style) for arg in args))
        if name == "pow" and isinstance(args[1], Num) and args[1].value == 2:
            return f"the square of {noun(args[0], style)}"
        if term.construct.words:
            return _fill(style.pick(term.construct.words), args, style, term)
    raise NoSymbolError(str(term))


def quantified(bind: Bind, style: Style) -> tuple[str, list[Term], bool]:
    """The noun phrase of bound variables with names, conditions not said yet, and whether many."""
    variables = bind.variables
    conditions = _flat(bind.over) if bind.over is not None else []
    adjectives, left = split_properties(variables, conditions)
    shared = adjectives[variables[0].name]
    if any(words != shared for words in adjectives.values()):
        shared, left = (), conditions
    many = len(variables) > 1
    return f"{{}}|{'|'.join(shared)}", left, many


def _bound_clause(bind: Bind, style: Style) -> str:
    if bind.kind == "defines":
        assert isinstance(bind.over, Var)
        (variable,) = bind.variables
        described = Bind("set", (variable,), None, bind.body, bind.over.sort)
        return (
            f"${name_in_latex(bind.over.name)}$ is the set of {style.pick(('all ', ''))}"
            f"{members(described, style)}"
        )
    if style.quantifier_symbols and has_symbol(bind, style) and style.chance(0.5):
        return math(bind, style)
    if bind.kind == "forall":
        return universal(bind, style)
    return existential(bind, style)


def _condition_text(bind: Bind, style: Style) -> tuple[list[Var], tuple[str, ...], str]:
    """Bound variables, their adjectives, and “ with …” for the conditions that are left."""
    spec, left, _ = quantified(bind, style)
    adjectives = tuple(word for word in spec.split("|")[1:] if word)
    rest = ""
    if left:
        rest = f" {style.pick(('with', 'such that', 'satisfying'))} {conjoined(left, style)}"
        word, _, said = rest.strip().partition(" ")
        said = said.removeprefix("that ") if word == "such" else said
        if not formulaic(said):
            rest = f" such that {said}"
    return list(bind.variables), adjectives, rest


def universal(bind: Bind, style: Style) -> str:
    """“for all real numbers $x$, …” or “… for all real $x$”."""
    variables, adjectives, rest = _condition_text(bind, style)
    sort = variables[0].sort
    names = names_of(variables, style)
    many = noun_for(sort, adjectives, style, many=True)
    one = noun_for(sort, adjectives, style, many=False)
    forms = [f"for all {many} {names}{rest}"]
    if len(variables) == 1:
        forms += [
            f"for every {one} {names}{rest}",
            f"for each {one} {names}{rest}",
            f"for any {one} {names}{rest}",
        ]
    else:
        forms.append(f"for any {many} {names}{rest}")
    domain = symbolic_domain(sort, adjectives, style)
    if domain:
        shown = ", ".join(name_in_latex(v.name) for v in variables)
        forms.append(f"for all ${shown} \\in {domain}${rest}")
        forms.append(f"for every ${shown} \\in {domain}${rest}")
    phrase = style.pick(forms)
    body = clause(bind.body, style)
    if (
        style.chance(0.5)
        and not is_op(bind.body, "implies", "iff", "or")
        and not isinstance(bind.body, Bind)
    ):
        return f"{body} {phrase}"
    have = "we have " if formulaic(body) and style.chance(0.3) else ""
    return f"{phrase}, {have}{body}"


def existential(bind: Bind, style: Style) -> str:
    """“there exists an integer $k$ such that …”."""
    variables, adjectives, rest = _condition_text(bind, style)
    sort = variables[0].sort
    names = names_of(variables, style)
    body = clause(bind.body, style)
    if bind.kind == "unique":
        one = noun_for(sort, adjectives, style, many=False)
        return (
            f"there {style.pick(('is exactly one', 'exists a unique', 'is a unique', 'exists exactly one'))} "
            f"{one} {names}{rest} such that {body}".replace("such that such that", "such that")
        )
    if len(variables) == 1:
        noun_phrase = with_article(noun_for(sort, adjectives, style, many=False))
        verb = style.pick(("there exists", "there is"))
    else:
        noun_phrase = noun_for(sort, adjectives, style, many=True)
        verb = style.pick(("there exist", "there are"))
    glue = f"{rest} and" if rest.startswith(" such that") else f"{rest} such that"
    return f"{verb} {noun_phrase} {names}{glue} {body}"


def no_such(bind: Bind, style: Style) -> str:
    """“there is no integer $k$ such that …”, “there are no integers $a$ and $b$ such that …”."""
    variables, adjectives, rest = _condition_text(bind, style)
    many = len(variables) > 1 or style.chance(0.3)
    noun_phrase = noun_for(variables[0].sort, adjectives, style, many=many)
    verb = style.pick(("there are no", "there do not exist")) if many else "there is no"
    glue = f"{rest} and" if rest.startswith(" such that") else f"{rest} such that"
    return f"{verb} {noun_phrase} {names_of(variables, style)}{glue} {clause(bind.body, style)}"
