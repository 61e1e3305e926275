"""Formulas to terms: the grammar of `formula.lark` with the lexer of `lexer.py`."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import LarkError, UnexpectedInput

from .describe import SIGNS
from .errors import FormulaError
from .lexer import FormulaLexer
from .terms import (
    Bind,
    Bound,
    Chain,
    Const,
    Dots,
    Items,
    Juxt,
    Num,
    Op,
    Paren,
    Sub,
    Term,
    Var,
    conjunction,
    op,
)

_GRAMMAR = Path(__file__).with_name("formula.lark")
_QUANTIFIERS = {
    "FORALL": "forall",
    "EXISTS": "exists",
    "EXISTS1": "exists_unique",
    "NEXISTS": "exists",
}


def parse_formula(source: str) -> Items:
    """The comma-separated terms of a LaTeX formula, without its dollar signs.

    Raises `FormulaError` with the part that cannot be read.
    """
    try:
        result: Items = _parser().parse(source)  # type: ignore[assignment]
    except FormulaError:
        raise
    except UnexpectedInput as error:
        raise FormulaError(_shorten(source), _unexpected(error)) from None
    except LarkError as error:
        cause = getattr(error, "orig_exc", None)
        if isinstance(cause, FormulaError):
            raise cause from None
        raise FormulaError(_shorten(source), "the formula cannot be read") from error
    except RecursionError:
        raise FormulaError(_shorten(source), "the formula is nested too deeply") from None
    return result


def _shorten(source: str) -> str:
    flat = " ".join(source.split())
    return flat if len(flat) <= 120 else flat[:117] + "…"


def _unexpected(error: UnexpectedInput) -> str:
    token = getattr(error, "token", None)
    if isinstance(token, Token) and token.type != "$END":
        sign = SIGNS.get(str(token), str(token))
        return f"“{sign}” is not expected there" if sign else "a sign is missing"
    return "the formula ends too early"


def _flat(name: str, left: Term, right: Term) -> Term:
    """Long sums and products stay one level deep."""
    if isinstance(left, Op) and left.name == name:
        return Op(name, (*left.args, right))
    return Op(name, (left, right))


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Turns each rule of the grammar into a term."""

    def start(self, items: Items) -> Items:
        return items

    def items(self, *items: Term) -> Items:
        return Items(items)

    def iff(self, left: Term, right: Term) -> Term:
        return op("iff", left, right)

    def implies(self, left: Term, right: Term) -> Term:
        return op("implies", left, right)

    def disjoin(self, left: Term, right: Term) -> Term:
        return _flat("or", left, right)

    def conjoin(self, left: Term, right: Term) -> Term:
        return _flat("and", left, right)

    def negation(self, body: Term) -> Term:
        return op("not", body)

    def quantifier(self, token: Token) -> str:
        return str(token.type)

    def names(self, *names: Token) -> tuple[str, ...]:
        return tuple(str(name) for name in names)

    def quantified(self, kind: str, names: tuple[str, ...], *rest: Any) -> Term:
        body: Term = rest[-1]
        domain = guard = None
        if len(rest) == 3:
            relation, right = str(rest[0]), rest[1]
            if relation == "mem":
                domain = right
            else:
                guard = conjunction([Chain((Var(n), right), (relation,)) for n in names])
        bound = tuple(Bound(name, domain=domain) for name in names)
        term = Bind(_QUANTIFIERS[kind], bound, guard, body)
        return op("not", term) if kind == "NEXISTS" else term

    def chain(self, first: Term, *rest: Any) -> Term:
        modulus = None
        if isinstance(rest[-1], tuple):
            modulus, rest = rest[-1][0], rest[:-1]
        return Chain((first, *rest[1::2]), tuple(str(r) for r in rest[::2]), modulus)

    def modulus(self, term: Term) -> tuple[Term]:
        return (term,)

    def typed(self, name: Term, source: Term, target: Term) -> Term:
        return op("typed", name, source, target)

    def arrow(self, source: Term, target: Term) -> Term:
        return op("arrow", source, target)

    def mapping(self, name: Term, value: Term) -> Term:
        if not isinstance(name, Var):
            raise FormulaError("\\mapsto", "a letter must stand before it")
        return Bind("lambda", (Bound(name.name),), None, value)

    def minus(self, term: Term) -> Term:
        return op("neg", term)

    def plus(self, term: Term) -> Term:
        return term

    def add(self, left: Term, right: Term) -> Term:
        return _flat("add", left, right)

    def subtract(self, left: Term, right: Term) -> Term:
        return _flat("add", left, op("minus", right))

    def union(self, left: Term, right: Term) -> Term:
        return _flat("union", left, right)

    def difference(self, left: Term, right: Term) -> Term:
        return op("sdiff", left, right)

    def intersection(self, left: Term, right: Term) -> Term:
        return _flat("inter", left, right)

    def multiply(self, left: Term, right: Term) -> Term:
        return _flat("mul", left, right)

    def divide(self, left: Term, right: Term) -> Term:
        return op("slash", left, right)

    def modulo(self, left: Term, right: Term) -> Term:
        return op("mod", left, right)

    def juxtapose_prefixed(self, left: Term, right: Term) -> Term:
        return op("mul", left, right)

    juxtapose_functions = juxtapose_prefixed

    def factors(self, *items: Term) -> Term:
        return items[0] if len(items) == 1 else Juxt(items)

    def big(self, token: Token, scripts: dict[str, Term], body: Term) -> Term:
        kind = str(token)
        if "sub" not in scripts:
            raise FormulaError("\\" + kind, "it does not say what it runs over")
        low, high = scripts["sub"], scripts.get("sup")
        return op("big_" + kind, body, low, *(() if high is None else (high,)))

    def function(self, token: Token, scripts: dict[str, Term], argument: Term) -> Term:
        name = str(token)
        arguments = argument.items if isinstance(argument, Paren) else (argument,)
        if name in ("gcd", "lcm", "max", "min") and isinstance(argument, Op):
            arguments = argument.args if argument.name == "set" else arguments
        if "sub" in scripts:
            if name != "log":
                raise FormulaError("\\" + name, "a subscript has no meaning here")
            base = scripts["sub"]
            term = Op("logb", (base.items[0] if isinstance(base, Items) else base, *arguments))
        else:
            term = Op(name, arguments)
        if "sup" not in scripts:
            return term
        if scripts["sup"] == op("neg", Num("1")):
            raise FormulaError("\\" + name + "^{-1}", "write the name of the inverse function")
        return op("pow", term, scripts["sup"])

    def scripts(self, *scripts: tuple[str, Term]) -> dict[str, Term]:
        return dict(scripts)

    def subscript(self, items: Items) -> tuple[str, Term]:
        return "sub", items

    def superscript(self, term: Term) -> tuple[str, Term]:
        return "sup", term

    def raised(self, base: Term, exponent: Term) -> Term:
        return op("degrees", base) if exponent == Const("degree") else op("pow", base, exponent)

    def degree(self) -> Term:
        return Const("degree")

    def factorial(self, base: Term) -> Term:
        return op("factorial", base)

    def parentheses(self, items: Items) -> Term:
        return Paren(items.items)

    def family(self, terms: Term, _indices: Items) -> Term:
        if not (isinstance(terms, Paren) or (isinstance(terms, Op) and terms.name == "set")):
            raise FormulaError("a subscript", "it has no meaning after this bracket")
        return terms

    def brackets(self, items: Items) -> Term:
        return Paren(items.items) if len(items.items) == 1 else self._interval("Icc", items)

    def open_closed(self, items: Items) -> Term:
        return self._interval("Ioc", items)

    def closed_open(self, items: Items) -> Term:
        return self._interval("Ico", items)

    @staticmethod
    def _interval(name: str, items: Items) -> Term:
        if len(items.items) != 2:
            raise FormulaError("brackets", "an interval has two ends")
        return Op(name, items.items)

    def empty_set(self) -> Term:
        return Const("emptyset")

    def set_list(self, items: Items) -> Term:
        return Op("set", items.items)

    def set_builder(self, pattern: Items, conditions: Items) -> Term:
        return op("set_builder", pattern, conditions)

    def number(self, token: Token) -> Term:
        return Num(str(token))

    def variable(self, token: Token) -> Term:
        return Var(str(token))

    def subscripted(self, token: Token, index: Items) -> Term:
        return Sub(Var(str(token)), index.items[0] if len(index.items) == 1 else index)

    def constant(self, token: Token) -> Term:
        return Const(str(token))

    def dots(self) -> Term:
        return Dots()

    def group(self, items: Items) -> Term:
        return items.items[0] if len(items.items) == 1 else items

    def fraction(self, top: Term, bottom: Term) -> Term:
        return op("div", top, bottom)

    def binomial(self, top: Term, bottom: Term) -> Term:
        return op("choose", top, bottom)

    def square_root(self, term: Term) -> Term:
        return op("sqrt", term)

    def nth_root(self, index: Term, term: Term) -> Term:
        return op("root", index, term)

    def absolute(self, term: Term) -> Term:
        return op("abs", term)

    def floor(self, term: Term) -> Term:
        return op("floor", term)

    def ceiling(self, term: Term) -> Term:
        return op("ceil", term)


@lru_cache(maxsize=1)
def _parser() -> Lark:
    return Lark(
        _GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer=FormulaLexer,
        transformer=_Build(),
    )
