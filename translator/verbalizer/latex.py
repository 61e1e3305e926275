"""Typed terms to LaTeX, in the manner of a style."""

from __future__ import annotations

from translator.verbalizer.construct import MAX
from translator.verbalizer.sorts import NAT, Sort
from translator.verbalizer.style import Style
from translator.verbalizer.template import Slot, parse
from translator.verbalizer.terms import (
    Apply,
    Bind,
    Num,
    Op,
    Term,
    Var,
    is_op,
    negative_numeral,
    op,
    sort_of,
)

_GREEK = {
    "α": r"\alpha", "β": r"\beta", "γ": r"\gamma", "θ": r"\theta", "φ": r"\varphi",
    "ℝ": r"\mathbb{R}",
    "ε": r"\varepsilon", "δ": r"\delta", "σ": r"\sigma", "μ": r"\mu", "ψ": r"\psi", "ω": r"\omega",
}  # fmt: skip
_OPERATIONS = {
    "diamond": r"\diamond",
    "ast": r"\ast",
    "oplus": r"\oplus",
    "otimes": r"\otimes",
    "bullet": r"\bullet",
    "odot": r"\odot",
}
"""Names of functions of two variables that are written between their arguments."""
_ADD, _MUL, _POW = 65, 70, 80


class NoSymbolError(ValueError):
    """A term has no LaTeX form of its own and must be said in words."""


def latex(term: Term, style: Style, least: int = 0) -> str:
    """The LaTeX of a term, without dollars. Raises `NoSymbolError` if words are needed."""
    text, prec = _parts(term, style)
    if prec >= least:
        return text
    return rf"\left({text}\right)" if r"\frac" in text or r"\sum" in text else f"({text})"


def name_in_latex(name: str) -> str:
    """A variable's name: `x₁` is `x_1`, `α` is `\\alpha`."""
    base = name.rstrip("₀₁₂₃₄₅₆₇₈₉'")
    rest = name[len(base) :]
    digits = "".join(str("₀₁₂₃₄₅₆₇₈₉".index(c)) for c in rest if c != "'")
    primes = "'" * rest.count("'")
    shown = _GREEK.get(base) or _OPERATIONS.get(base) or base
    if not digits:
        return shown + primes
    return f"{shown}_{digits}" if len(digits) == 1 else f"{shown}_{{{digits}}}"


def numeral(value: int, style: Style) -> str:
    """A numeral; large ones are sometimes grouped."""
    if value >= 10000 and style.chance(0.15):
        return f"{value:,}".replace(",", "{,}")
    return str(value)


def _parts(term: Term, style: Style) -> tuple[str, int]:
    match term:
        case Var(name, _):
            return name_in_latex(name), MAX
        case Num(value, _):
            return numeral(value, style), MAX
        case Op():
            return _operation(term, style)
        case Apply(function, args, _):
            return _application(function, args, style)
        case Bind():
            return _binder(term, style)
    raise TypeError(term)


def _application(function: Term, args: tuple[Term, ...], style: Style) -> tuple[str, int]:
    if isinstance(function, Var) and function.name in _OPERATIONS and len(args) == 2:
        left, right = (latex(arg, style, _MUL + 1) for arg in args)
        return f"{left} {_OPERATIONS[function.name]} {right}", _ADD + 1
    return _applied(function, args, style), MAX


def _applied(function: Term, args: tuple[Term, ...], style: Style) -> str:
    head = latex(function, style, MAX)
    if isinstance(function, Var) and function.sort.domain == NAT and is_sequence(function.sort):
        inside = ", ".join(latex(arg, style) for arg in args)
        return f"{head}_{inside}" if len(inside) == 1 else f"{head}_{{{inside}}}"
    return f"{head}({', '.join(latex(arg, style) for arg in args)})"


def is_sequence(sort: Sort) -> bool:
    """Whether terms of it are written with an index."""
    return sort.one.startswith("sequence")


def together(term: Term, style: Style) -> str:
    """A conjunction in a formula; two comparisons with a common middle are a chain."""
    match term:
        case Op(first, (Op(one, (low, middle), _), Op(two, (same, high), _)), _) if (
            first.name == "and" and middle == same and {one.name, two.name} <= {"lt", "le"}
        ):
            signs = ["<" if row.name == "lt" else r"\le" for row in (one, two)]
            shown = [latex(part, style, 51) for part in (low, middle, high)]
            return f"{shown[0]} {signs[0]} {shown[1]} {signs[1]} {shown[2]}"
        case Op(found, (left, right), _) if found.name == "and":
            glue = style.pick((r"\text{ and } ", ", ", r"\text{ and } "))
            return f"{latex(left, style, 36)}{glue}{together(right, style)}"
    return latex(term, style)


def _operation(term: Op, style: Style) -> tuple[str, int]:
    match term.construct.name, term.args:
        case "cast", (inner,):
            return _parts(inner, style)
        case "mul", (left, right):
            signed = negative_numeral(left) is not None
            return _product(left, right, style), _ADD - 1 if signed else _MUL
        case "div", (left, right):
            return _quotient(left, right, style)
        case "pow", (base, exponent):
            return _power(base, exponent, style), _POW
        case "univ", () if term.sort.element is not None:
            return blackboard(term.sort.element, style), MAX
    row = term.construct
    if not row.latex:
        raise NoSymbolError(row.name)
    args = (before(term.args[0]),) if row.name == "frange" else term.args
    text = ""
    for piece in parse(style.latex_of(row)):
        if isinstance(piece, Slot):
            text += latex(args[piece.index], style, piece.least)
        else:
            text += piece
    return text, row.latex_prec


def _product(left: Term, right: Term, style: Style) -> str:
    value = negative_numeral(left)
    first = latex(left, style, _MUL) if value is None else f"-{numeral(value, style)}"
    second = latex(right, style, _MUL + 1)
    starts_with_digit = second[:1].isdigit() or second.startswith(
        (r"\frac{", r"\dfrac{", r"\tfrac{")
    )
    if starts_with_digit or (isinstance(left, Num) and second.startswith((r"\binom", r"\log"))):
        return f"{first} {style.times} {second}"
    if style.chance(0.06):
        return rf"{first} \cdot {second}"
    glue = " " if first[-1:].isalpha() and "\\" in first and second[:1].isalpha() else ""
    return f"{first}{glue}{second}"


def _quotient(left: Term, right: Term, style: Style) -> tuple[str, int]:
    value = negative_numeral(left)
    if value is not None:
        text, _ = _quotient(Num(value, sort_of(left)), right, style)
        return f"-{text}", _ADD - 1
    if style.fraction == "/":
        return f"{latex(left, style, _MUL)}/{latex(right, style, _MUL + 2)}", _MUL - 1
    return f"{style.fraction}{{{latex(left, style)}}}{{{latex(right, style)}}}", _MUL + 1


def _power(base: Term, exponent: Term, style: Style) -> str:
    above = latex(exponent, style)
    shown = above if len(above) == 1 else f"{{{above}}}"
    if len(above) == 1 and style.chance(0.04):
        shown = f"{{{above}}}"
    if is_op(base, "sin", "cos", "tan") and isinstance(base, Op):
        head, _, rest = latex(base, style).partition(base.construct.name)
        return f"{head}{base.construct.name}^{shown}{rest}"
    if is_op(base, "neg", "div", "quot", "norm", "factorial"):
        inside = latex(base, style)
        simple = is_op(base, "norm")
        return f"{inside}^{shown}" if simple else rf"\left({inside}\right)^{shown}"
    return f"{latex(base, style, _POW + 1)}^{shown}"


def _binder(term: Bind, style: Style) -> tuple[str, int]:
    names = ", ".join(name_in_latex(v.name) for v in term.variables)
    sort = term.variables[0].sort
    over, body = term.over, term.body
    match term.kind:
        case "forall" | "exists" | "unique":
            sign = {"forall": r"\forall", "exists": r"\exists", "unique": r"\exists!"}[term.kind]
            if not sort.symbol:
                raise NoSymbolError(term.kind)
            domain = blackboard(sort, style)
            guard = f"{latex(over, style)} " if over is not None else ""
            if guard:
                guard += r"\implies " if term.kind == "forall" else r"\land "
            least = 36 if guard and term.kind != "forall" else 26
            return rf"{sign} {names} \in {domain},\ {guard}{latex(body, style, least)}", 10
        case "sum" | "prod":
            sign = rf"\{term.kind}"
            return f"{sign}{_limits(term, names, style)} {latex(body, style, 67)}", 67
        case "tsum":
            return rf"\sum_{{{names}=0}}^{{\infty}} {latex(body, style, 67)}", 67
        case "integral":
            assert isinstance(over, Op)
            low, high = (latex(end, style) for end in over.args)
            thin = style.pick((r"\,", r"\, ", r"\,"))
            return rf"\int_{{{low}}}^{{{high}}} {latex(body, style, 66)}{thin} d{names}", 66
        case "set":
            bar = style.pick((r"\mid", ":", r"\mid", "|"))
            said = together(body, style)
            inside = f"{names} {bar} {said}"
            if sort.symbol and style.chance(0.85):
                inside = rf"{names} \in {blackboard(sort, style)} {bar} {said}"
            return rf"\{{{inside}\}}", MAX
        case "lambda":
            return latex(body, style), 0
    raise NoSymbolError(term.kind)


def _limits(term: Bind, names: str, style: Style) -> str:
    over = term.over
    if is_op(over, "frange") and isinstance(over, Op):
        return f"_{{{names}=0}}^{{{latex(before(over.args[0]), style)}}}"
    if is_op(over, "fIcc") and isinstance(over, Op):
        low, high = (latex(end, style) for end in over.args)
        return f"_{{{names}={low}}}^{{{high}}}"
    if is_op(over, "fIco") and isinstance(over, Op):
        low, high = (latex(end, style, 51) for end in over.args)
        return rf"_{{{low} \le {names} < {high}}}"
    if isinstance(over, Var):
        return rf"_{{{names} \in {latex(over, style)}}}"
    raise NoSymbolError("sum over a filtered set")


def before(term: Term) -> Term:
    """One less than a natural number, simplified: the last index of a range."""
    match term:
        case Num(value, sort) if value > 0:
            return Num(value - 1, sort)
        case Op(found, (left, Num(value, _)), sort) if found.name == "add":
            return left if value == 1 else op("add", left, Num(value - 1, sort))
    return op("sub", term, Num(1, sort_of(term)))


def blackboard(sort: Sort, style: Style) -> str:
    """The symbol of a sort in the style's alphabet."""
    if not (len(sort.symbol) == 10 and sort.symbol.startswith(r"\mathbb{")):
        return sort.symbol
    letter = sort.symbol[len(r"\mathbb{") : -1]
    return style.blackboard.format(letter)
