"""Terms of mathematics as read, before types: numbers, variables, operators, binders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias


@dataclass(frozen=True)
class Num:
    """A numeral as written: `12` or `2.5`."""

    value: str


@dataclass(frozen=True)
class Var:
    """A symbol: `x`, `alpha`, `f'`; after resolution also `x_1`."""

    name: str


@dataclass(frozen=True)
class Const:
    """A symbol with a fixed meaning: `NN`, `RR`, `emptyset`, `pi`, `infinity`, …"""

    name: str


@dataclass(frozen=True)
class Dots:
    """An ellipsis, until `patterns` finds what it stands for."""


@dataclass(frozen=True)
class Sub:
    """A subscript, `base_index`: an indexed name or the term of a sequence."""

    base: Term
    index: Term


@dataclass(frozen=True)
class Paren:
    """Parentheses, kept until `resolve` knows whether they hold an argument or a factor."""

    items: tuple[Term, ...]


@dataclass(frozen=True)
class Juxt:
    """Things side by side: a product or function applications, `resolve` decides."""

    items: tuple[Term, ...]


@dataclass(frozen=True)
class Op:
    """An operator or predicate, by its name in `operators.OPERATORS`, with its arguments."""

    name: str
    args: tuple[Term, ...]


@dataclass(frozen=True)
class Apply:
    """A declared function or notion applied to arguments."""

    function: str
    args: tuple[Term, ...]


@dataclass(frozen=True)
class Chain:
    """Relations in a row: `a < b ≤ c`; `modulus` is the one of `(mod n)`."""

    items: tuple[Term, ...]
    relations: tuple[str, ...]
    modulus: Term | None = None


@dataclass(frozen=True)
class Items:
    """Formulas separated by commas."""

    items: tuple[Term, ...]


@dataclass(frozen=True)
class Bound:
    """A bound variable; `sort` is what words said of it, `domain` the set it runs through."""

    name: str
    sort: str | None = None
    domain: Term | None = None


@dataclass(frozen=True)
class Bind:
    """A binder: `sum`, `prod`, `forall`, `exists`, `exists_unique`, `setof`, `lambda`."""

    kind: str
    bound: tuple[Bound, ...]
    guard: Term | None
    body: Term


Term: TypeAlias = Num | Var | Const | Dots | Sub | Paren | Juxt | Op | Apply | Chain | Items | Bind


def op(name: str, *args: Term) -> Op:
    """Short for `Op(name, args)`."""
    return Op(name, args)


def children(term: Term) -> tuple[Term, ...]:
    """The direct parts of a term."""
    match term:
        case Sub(base, index):
            return (base, index)
        case Paren(items) | Juxt(items) | Items(items):
            return items
        case Op(_, args) | Apply(_, args):
            return args
        case Chain(items, _, modulus):
            return items if modulus is None else (*items, modulus)
        case Bind(_, bound, guard, body):
            domains = tuple(b.domain for b in bound if b.domain is not None)
            return (*domains, *(() if guard is None else (guard,)), body)
    return ()


def rebuild(term: Term, change: Callable[[Term], Term]) -> Term:
    """The term with `change` done to each direct part."""
    match term:
        case Sub(base, index):
            return Sub(change(base), change(index))
        case Paren(items) | Juxt(items) | Items(items):
            return type(term)(tuple(change(item) for item in items))
        case Op(_, args) | Apply(_, args):
            return replace(term, args=tuple(change(arg) for arg in args))
        case Chain(items, relations, modulus):
            parts = tuple(change(item) for item in items)
            return Chain(parts, relations, None if modulus is None else change(modulus))
        case Bind(kind, bound, guard, body):
            bounds = tuple(
                b if b.domain is None else replace(b, domain=change(b.domain)) for b in bound
            )
            return Bind(kind, bounds, None if guard is None else change(guard), change(body))
    return term


def walk(term: Term) -> Iterator[Term]:
    """The term and all its parts, outermost first."""
    stack = [term]
    while stack:
        current = stack.pop()
        yield current
        stack.extend(reversed(children(current)))


def free_variables(term: Term) -> dict[str, None]:
    """Names of the free variables, in order of appearance."""
    if isinstance(term, Var):
        return {term.name: None}
    found: dict[str, None] = {}
    for part in children(term):
        found.update(free_variables(part))
    if isinstance(term, Bind):
        for bound in term.bound:
            found.pop(bound.name, None)
    return found


def substitute(term: Term, values: dict[str, Term]) -> Term:
    """Replace free variables. Bound names are taken to be fresh already."""
    if isinstance(term, Var):
        return values.get(term.name, term)
    if isinstance(term, Bind):
        inner = {bound.name for bound in term.bound}
        values = {name: value for name, value in values.items() if name not in inner}
    return rebuild(term, lambda part: substitute(part, values))


def contains(term: Term, part: Term) -> bool:
    """Whether a part occurs in a term."""
    return any(found == part for found in walk(term))


def replaced(term: Term, old: Term, new: Term) -> Term:
    """The term with every occurrence of a part replaced."""
    if term == old:
        return new
    return rebuild(term, lambda part: replaced(part, old, new))


def conjunction(parts: list[Term] | tuple[Term, ...]) -> Term:
    """One proposition from several; the list must not be empty."""
    flat: list[Term] = []
    for part in parts:
        flat.extend(part.args if isinstance(part, Op) and part.name == "and" else (part,))
    return flat[0] if len(flat) == 1 else Op("and", tuple(flat))
