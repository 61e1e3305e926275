"""Terms in plain notation, for messages to people."""

from __future__ import annotations

from .terms import Apply, Bind, Chain, Const, Dots, Items, Juxt, Num, Op, Paren, Sub, Term, Var

SIGNS = {
    "eq": "=",
    "ne": "≠",
    "lt": "<",
    "le": "≤",
    "gt": ">",
    "ge": "≥",
    "mem": "∈",
    "dvd": "∣",
    "subset": "⊆",
    "congr": "≡",
    "and": "and",
    "or": "or",
    "implies": "⟹",
    "iff": "⟺",
    "div": "/",
    "slash": "/",
    "pow": "^",
    "mod": "mod",
    "union": "∪",
    "inter": "∩",
    "sdiff": "∖",
}


_BINDERS = {
    "forall": "∀",
    "exists": "∃",
    "exists_unique": "∃!",
    "sum": "∑",
    "prod": "∏",
}
_WRITTEN = {
    "tuple": "({})",
    "abs": "|{}|",
    "factorial": "{}!",
    "sqrt": "√({})",
    "not": "not {}",
    "set": "{{{}}}",
    "floor": "⌊{}⌋",
    "ceil": "⌈{}⌉",
    "big_sum": "∑ {}",
    "big_prod": "∏ {}",
    "true": "",
}
"""How operators are written around their arguments, where that is not `name(…)`."""


def describe(term: Term) -> str:
    """The term as a person would write it on one line."""
    match term:
        case Num(value) | Var(value) | Const(value):
            return value
        case Dots():
            return "…"
        case Sub(base, index):
            return f"{describe(base)}_{describe(index)}"
        case Paren(items):
            return f"({_list(items)})"
        case Juxt(items):
            return " ".join(describe(item) for item in items)
        case Items(items):
            return _list(items)
        case Apply(function, args):
            return f"{function}({_list(args)})"
        case Chain(items, relations, modulus):
            text = describe(items[0])
            for relation, item in zip(relations, items[1:], strict=True):
                text += f" {SIGNS.get(relation, relation)} {describe(item)}"
            return text if modulus is None else f"{text} (mod {describe(modulus)})"
        case Bind("setof", bound, _, body):
            return f"{{{', '.join(b.name for b in bound)} : {describe(body)}}}"
        case Bind(kind, bound, _, body) if kind in _BINDERS:
            names = ", ".join(b.name for b in bound)
            return f"{_BINDERS[kind]} {names}: {describe(body)}"
        case Bind(kind, bound, _, body):
            return f"{kind} {', '.join(b.name for b in bound)}: {describe(body)}"
        case Op(name, args):
            return _operator(name, args)
    return str(term)


def _list(items: tuple[Term, ...]) -> str:
    return ", ".join(describe(item) for item in items)


def _operator(name: str, args: tuple[Term, ...]) -> str:
    if name == "add":
        return " + ".join(describe(arg) for arg in args).replace("+ -", "- ")
    if name in ("neg", "minus"):
        return f"-{_tight(args[0])}"
    if name == "mul":
        return " ".join(_tight(arg) for arg in args)
    if name in SIGNS and len(args) >= 2:
        return f" {SIGNS[name]} ".join(_tight(arg) for arg in args)
    if name in _WRITTEN:
        inner = _tight(args[0]) if name == "factorial" else _list(args)
        return _WRITTEN[name].format(inner)
    return f"{name}({_list(args)})"


def _tight(term: Term) -> str:
    text = describe(term)
    return f"({text})" if isinstance(term, Op) and " " in text else text
