"""Propositions to English clauses and terms to noun phrases, in words or in symbols."""

from __future__ import annotations

from translator.verbalizer import connectives, descriptions, quantifiers
from translator.verbalizer.latex import NoSymbolError, before, is_sequence, latex, name_in_latex
from translator.verbalizer.nouns import has_symbol, math, number_word
from translator.verbalizer.sorts import NAT
from translator.verbalizer.style import Style
from translator.verbalizer.template import Slot, parse
from translator.verbalizer.terms import Apply, Bind, Num, Op, Term, Var, is_op


def noun(term: Term, style: Style) -> str:
    """A term as a noun phrase: `$x^2$`, or “the square root of $x$”."""
    if word := number_word(term, style):
        return word
    if isinstance(term, Var) and is_sequence(term.sort):
        name = name_in_latex(term.name)
        return style.pick((f"$({name}_n)$", f"the sequence $({name}_n)$", f"${name}_n$"))
    if isinstance(term, Bind) and term.kind in ("filter", "sum", "prod", "set", "integral"):
        return _bound_noun(term, style)
    if isinstance(term, Bind) and term.kind == "lambda":
        return descriptions.function_noun(term, style)
    if is_op(term, "card", "ncard") and isinstance(term, Op):
        (of,) = term.args
        if isinstance(of, Bind) and (of.kind == "filter" or style.chance(0.7)):
            return f"the number of {descriptions.members(of, style)}"
    said = last_digits(term)
    if said and isinstance(term, Op) and style.chance(0.7):
        return f"the {style.pick(said)} of {noun(term.args[0], style)}"
    if isinstance(term, Op) and term.construct.words:
        symbolic = has_symbol(term, style)
        if not symbolic or style.chance(0.75 * (1 - style.symbolic)):
            return fill(style.pick(term.construct.words), term.args, style, term)
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
        return connectives.connective(name, args, style)
    if limit := descriptions.limit_clause(term, style):
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
    return fill(style.pick(words), args, style, term)


def last_digits(term: Term) -> tuple[str, ...]:
    """What a remainder after division by 10 or 100 is called; nothing for other terms."""
    match term:
        case Op(found, (_, Num(10, _)), _) if found.name == "mod":
            return ("units digit", "ones digit", "last digit", "units digit")
        case Op(found, (_, Num(100, _)), _) if found.name == "mod":
            return ("number formed by the last two digits", "remainder modulo $100$")
    return ()


def fill(template: str, args: tuple[Term, ...], style: Style, whole: Term) -> str:
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


def _bound_noun(term: Bind, style: Style) -> str:
    if term.kind in ("sum", "prod"):
        word = "sum" if term.kind == "sum" else "product"
        over = term.over
        if isinstance(over, Bind):
            same = term.body == term.variables[0]
            if same:
                return f"the {word} of {style.pick(('all ', 'the '))}{descriptions.members(over, style)}"
            of = math(term.body, style)
            return f"the {word} of {of} over all {descriptions.members(over, style)}"
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
        return f"the set of {style.pick(('all ', ''))}{descriptions.members(term, style)}"
    if term.kind == "set" and (not has_symbol(term, style) or style.chance(0.45)):
        return f"the set of {style.pick(('all ', ''))}{descriptions.members(term, style)}"
    return math(term, style)


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
            return fill(style.pick(term.construct.words), args, style, term)
    raise NoSymbolError(str(term))


def _bound_clause(bind: Bind, style: Style) -> str:
    if bind.kind == "defines":
        assert isinstance(bind.over, Var)
        (variable,) = bind.variables
        described = Bind("set", (variable,), None, bind.body, bind.over.sort)
        return (
            f"${name_in_latex(bind.over.name)}$ is the set of {style.pick(('all ', ''))}"
            f"{descriptions.members(described, style)}"
        )
    if style.quantifier_symbols and has_symbol(bind, style) and style.chance(0.5):
        return math(bind, style)
    if bind.kind == "forall":
        return quantifiers.universal(bind, style)
    return quantifiers.existential(bind, style)
