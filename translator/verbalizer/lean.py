"""Typed terms to Lean, with the type ascriptions that Mathlib's users write."""

from __future__ import annotations

from translator.verbalizer.construct import MAX
from translator.verbalizer.sorts import INT, NAT, Sort
from translator.verbalizer.template import Slot, parse
from translator.verbalizer.terms import Apply, Bind, Num, Op, Term, Var, is_op, sort_of, walk

_BINDER = 10
_BIG = 67
_APP = MAX - 1
_TRANSPARENT = frozenset(
    "add sub mul div pow neg abs max min inv rpow zpow mod quot Icc Ioo Ico Ioc Ici Ioi Iic Iio "
    "fIcc fIco set1 set2 set3 set4 set5 union inter sdiff one zero".split()
)
"""Constructs whose type is that of their arguments: numerals in them may need an ascription."""
_FIXED_TOKENS = frozenset("ℕ ℤ ℚ ℝ ℂ Prop".split())


def write_term(term: Term) -> str:
    """The Lean code of a term or proposition."""
    return _write(term, 0, _first_loose(term, pinned=sort_of(term).lean == "Prop"))


def _write(term: Term, least: int, ascribed: Term | None = None) -> str:
    text, prec = _parts(term, ascribed)
    return f"({text})" if prec < least else text


def _parts(term: Term, ascribed: Term | None) -> tuple[str, int]:
    match term:
        case Var(name, _):
            return name, MAX
        case Num(value, sort):
            return (f"({value} : {sort.lean})" if term is ascribed else str(value)), MAX
        case Op():
            return _operation(term, ascribed)
        case Apply(function, args, _):
            parts = [function, *args]
            return " ".join(_write(part, MAX) for part in parts), _APP
        case Bind():
            return _binder(term, ascribed)
    raise TypeError(term)


def _operation(term: Op, ascribed: Term | None) -> tuple[str, int]:
    if is_op(term, "cast"):
        return _cast(term), MAX
    name = term.construct.name
    if name in _TRANSPARENT:
        inner: list[Term | None] = [ascribed] * len(term.args)
        if name in ("rpow", "zpow"):
            inner[1] = _first_loose(term.args[1], pinned=False)
        elif name == "pow":
            inner[1] = None
    else:
        inner = list(_ascriptions(term))
    if name == "neg" and term.args[0] is ascribed:
        assert isinstance(ascribed, Num)
        return f"(-{ascribed.value} : {term.sort.lean})", MAX
    if name == "abs" and (inside := _write(term.args[0], 0, ascribed)).startswith("|"):
        return f"|({inside})|", MAX  # `||` is another token
    text = ""
    for piece in parse(term.construct.lean):
        if isinstance(piece, Slot):
            text += _write(term.args[piece.index], piece.least, inner[piece.index])
        else:
            text += piece
    return text, term.construct.prec


def _ascriptions(term: Op) -> list[Term | None]:
    """For each argument, the numeral in it that says which type is meant, if one must."""
    tokens = term.construct.signature.partition(":")[0].split()
    free = [i for i, token in enumerate(tokens) if token not in _FIXED_TOKENS]
    chosen: Term | None = None
    if term.construct.name == "smul":  # a scalar's type is not that of the vector
        return [_first_loose(term.args[0], pinned=False), None]
    if not any(_is_pinned(term.args[i]) for i in free):
        for i in free:
            if chosen := _first_loose(term.args[i], pinned=False):
                break
    return [chosen] * len(term.args)


def _first_loose(term: Term, *, pinned: bool) -> Term | None:
    """The first numeral whose type nothing else determines; naturals are Lean's default."""
    if pinned or _is_pinned(term):
        return None
    for part in _loose(term):
        if isinstance(part, Num) and part.sort != NAT:
            return part
    return None


def _loose(term: Term) -> list[Term]:
    match term:
        case Num():
            return [term]
        case Op(found, args, _) if found.name in _TRANSPARENT:
            shown = args[:1] if found.name in ("pow", "rpow", "zpow") else args
            return [leaf for arg in shown for leaf in _loose(arg)]
        case Bind("sum" | "prod" | "tsum" | "integral", _, _, body, _):
            return _loose(body)
    return []


def _is_pinned(term: Term) -> bool:
    match term:
        case Num():
            return False
        case Op(found, args, _) if found.name in _TRANSPARENT:
            shown = args[:1] if found.name in ("pow", "rpow", "zpow") else args
            return any(_is_pinned(arg) for arg in shown)
        case Bind("sum" | "prod" | "tsum", _, _, body, _):
            return _is_pinned(body)
        case Bind("filter", _, over, _, _):
            return over is not None and _is_pinned(over)
    return True


def _cast(term: Op) -> str:
    (inner,) = term.args
    if isinstance(inner, Var):
        return f"({inner.name} : {term.sort.lean})"
    if isinstance(inner, Apply) or (isinstance(inner, Op) and inner.construct.prec >= _APP):
        return f"({_write(inner, 0)} : {term.sort.lean})"
    ascribed = f"({_write(inner, 0)} : {sort_of(inner).lean})"
    return f"({ascribed} : {term.sort.lean})"


def _binder(term: Bind, ascribed: Term | None) -> tuple[str, int]:
    names = " ".join(v.name for v in term.variables)
    kind = term.variables[0].sort.lean
    over, body = term.over, term.body
    match term.kind:
        case "forall":
            guard = f"{_write(over, 26)} → " if over is not None else ""
            return f"∀ {names} : {kind}, {guard}{_write(body, 0)}", _BINDER
        case "exists":
            guard = f"{_write(over, 36)} ∧ " if over is not None else ""
            return f"∃ {names} : {kind}, {guard}{_write(body, 35 if guard else 0)}", _BINDER
        case "unique":
            guard = f"{_write(over, 36)} ∧ " if over is not None else ""
            return f"∃! {names} : {kind}, {guard}{_write(body, 35 if guard else 0)}", _BINDER
        case "sum" | "prod":
            sign = "∑" if term.kind == "sum" else "∏"
            inside = _write(body, _BIG, ascribed)
            return f"{sign} {names} ∈ {_range(term)}, {inside}", _BIG
        case "tsum":
            return f"∑' {names} : {kind}, {_write(body, _BIG, ascribed)}", _BIG
        case "integral":
            return _integral(term, names), 60
        case "filter":
            assert over is not None
            base = _write(over, MAX, _first_loose(over, pinned=kind == NAT.lean))
            return f"Finset.filter (fun {names} => {_write(body, 0)}) {base}", _APP
        case "set":
            return f"{{{names} : {kind} | {_write(body, 0)}}}", MAX
        case "lambda":
            loose = _first_loose(body, pinned=False)
            return f"fun {names} : {kind} => {_write(body, 0, loose)}", _BINDER
        case "defines":
            head = f"{names} ∈ {over.name}" if isinstance(over, Var) else ""
            return f"∀ {names} : {kind}, {head} ↔ {_write(body, 21)}", _BINDER
    raise TypeError(term.kind)


def _range(term: Bind) -> str:
    """The range of a sum; its first numeral says ℕ where the summand casts the index."""
    assert term.over is not None
    over = term.over
    index = term.variables[0]
    loose = None
    if isinstance(over, Op) and not _is_pinned(over):
        leaves = [leaf for leaf in _loose(over) if isinstance(leaf, Num)]
        casts = any(is_op(part, "cast") and index in walk(part) for part in walk(term.body))
        if leaves and (casts or index.sort == INT):
            loose = leaves[0]
    if isinstance(over, Bind):
        return _write(over, 0)
    return _write(over, 51, loose)


def _integral(term: Bind, names: str) -> str:
    assert isinstance(term.over, Op)
    low, high = term.over.args
    first = f"({low.value} : ℝ)" if isinstance(low, Num) else _write(low, MAX)
    return f"∫ {names} in {first}..{_write(high, MAX)}, {_write(term.body, 60)}"


def binder(variable: Var) -> str:
    """The binders of a variable: `(G : Type*) [Group G]`."""
    sort: Sort = variable.sort
    classes = "".join(f" [{c.format(variable.name)}]" for c in sort.classes)
    return f"({variable.name} : {sort.lean}){classes}"
