"""Typed terms and propositions: variables, numerals, constructs applied to arguments, binders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from translator.verbalizer.construct import Construct, result_sort
from translator.verbalizer.registry import construct
from translator.verbalizer.sorts import FIELDS, NAT, PROP, Sort


class IllTypedError(TypeError):
    """A term was put together from parts that do not fit: a fault of a template."""


@dataclass(frozen=True)
class Term:
    """A term of some sort; propositions are terms of sort `PROP`. Arithmetic operators build terms."""

    def __add__(self, other: Term | int) -> Term:
        if isinstance(other, int) and other < 0:
            return op("sub", self, -other)
        return op("add", self, other)

    def __radd__(self, other: int) -> Term:
        return op("add", other, self)

    def __sub__(self, other: Term | int) -> Term:
        if isinstance(other, int) and other < 0:
            return op("add", self, -other)
        return op("sub", self, other)

    def __rsub__(self, other: int) -> Term:
        return op("sub", other, self)

    def __mul__(self, other: Term | int) -> Term:
        return op("mul", self, other)

    def __rmul__(self, other: int) -> Term:
        return op("mul", other, self)

    def __truediv__(self, other: Term | int) -> Term:
        return op("div", self, other)

    def __rtruediv__(self, other: int) -> Term:
        return op("div", other, self)

    def __pow__(self, other: Term | int) -> Term:
        return op("pow", self, Num(other, NAT) if isinstance(other, int) else other)

    def __neg__(self) -> Term:
        return op("neg", self)

    def __call__(self, *arguments: Term | int) -> Term:
        return apply(self, *arguments)


@dataclass(frozen=True)
class Var(Term):
    """A variable, free or bound."""

    name: str
    sort: Sort


@dataclass(frozen=True)
class Num(Term):
    """A numeral, not negative."""

    value: int
    sort: Sort


@dataclass(frozen=True)
class Op(Term):
    """A construct of the table applied to arguments."""

    construct: Construct
    args: tuple[Term, ...]
    sort: Sort


@dataclass(frozen=True)
class Apply(Term):
    """A function or homomorphism variable applied."""

    function: Term
    args: tuple[Term, ...]
    sort: Sort


@dataclass(frozen=True)
class Bind(Term):
    """A binder: `forall`, `exists`, `unique`, `sum`, `prod`, `filter`, `set`, `lambda`, …

    `over` is the range (a finite set) or, for quantifiers, the guard (a proposition).
    """

    kind: str
    variables: tuple[Var, ...]
    over: Term | None
    body: Term
    sort: Sort


def sort_of(term: Term) -> Sort:
    """The sort of a term."""
    assert isinstance(term, (Var, Num, Op, Apply, Bind))
    return term.sort


def op(name: str, *args: Term | int, sort: Sort | None = None) -> Term:
    """A construct applied; integers among the arguments take the sort that fits.

    Raises `IllTypedError` where the arguments do not fit the construct's signature.
    """
    found = construct(name)
    known = [sort_of(a) if isinstance(a, Term) else None for a in args]
    sorts, result = result_sort(found, known, sort)
    if result is None:
        shown = ", ".join(s.lean if s else "numeral" for s in known)
        raise IllTypedError(f"{name} ({found.signature}) does not take ({shown})")
    terms = tuple(
        a if isinstance(a, Term) else number(a, s) for a, s in zip(args, sorts, strict=True)
    )
    return Op(found, terms, result)


def number(value: int | Fraction, sort: Sort) -> Term:
    """A number as a term: numerals are not negative, fractions are quotients."""
    if isinstance(value, Fraction) and value.denominator != 1:
        if sort not in FIELDS:
            raise IllTypedError(f"{value} is not of sort {sort.lean}")
        return op("div", number(value.numerator, sort), Num(value.denominator, sort))
    whole = int(value)
    if whole < 0:
        if sort == NAT:
            raise IllTypedError(f"{whole} is no natural number")
        return op("neg", Num(-whole, sort))
    return Num(whole, sort)


def apply(function: Term, *arguments: Term | int) -> Term:
    """A function applied to arguments, one at a time."""
    sort = sort_of(function)
    done: list[Term] = []
    for argument in arguments:
        if sort.domain is None or sort.codomain is None:
            raise IllTypedError(f"{sort.lean} is not a function")
        term = argument if isinstance(argument, Term) else number(argument, sort.domain)
        if sort_of(term) != sort.domain:
            raise IllTypedError(f"{sort.lean} is not applied to {sort_of(term).lean}")
        done.append(term)
        sort = sort.codomain
    return Apply(function, tuple(done), sort)


def forall(variables: Var | tuple[Var, ...], body: Term, guard: Term | None = None) -> Term:
    """“for all …, if `guard` then `body`”."""
    return Bind("forall", _several(variables), guard, body, PROP)


def exists(variables: Var | tuple[Var, ...], body: Term, guard: Term | None = None) -> Term:
    """“there are … with `guard` and `body`”."""
    return Bind("exists", _several(variables), guard, body, PROP)


def conjunction(parts: Sequence[Term]) -> Term:
    """All of the parts; at least one."""
    result = parts[-1]
    for part in reversed(parts[:-1]):
        result = op("and", part, result)
    return result


def conjuncts(term: Term) -> list[Term]:
    """The parts of a conjunction; of any other term, the term itself."""
    if is_op(term, "and") and isinstance(term, Op):
        return [part for arg in term.args for part in conjuncts(arg)]
    return [term]


def cast(term: Term, sort: Sort) -> Term:
    """The term in a larger number system; numerals are simply numerals there."""
    if sort_of(term) == sort:
        return term
    if isinstance(term, Num):
        return Num(term.value, sort)
    return op("cast", term, sort=sort)


def children(term: Term) -> tuple[Term, ...]:
    """The direct parts of a term."""
    match term:
        case Op(_, args, _):
            return args
        case Apply(function, args, _):
            return (function, *args)
        case Bind(_, variables, over, body, _):
            return (*variables, *((over,) if over is not None else ()), body)
    return ()


def walk(term: Term) -> Iterator[Term]:
    """The term and all its parts."""
    yield term
    for child in children(term):
        yield from walk(child)


def constructs_of(term: Term) -> set[str]:
    """The names of constructs and binders used."""
    names = set()
    for part in walk(term):
        match part:
            case Op(found, _, _):
                names.add(found.name)
            case Bind(kind, _, _, _, _):
                names.add(kind)
            case Apply():
                names.add("apply")
    return names


def negative_numeral(term: Term) -> int | None:
    """The numeral behind a minus sign, if the term is one."""
    match term:
        case Op(found, (Num(value, _),), _) if found.name == "neg":
            return value
    return None


def free_names(term: Term) -> set[str]:
    """The names of free variables."""
    match term:
        case Var(name, _):
            return {name}
        case Bind(_, variables, over, body, _):
            inner = free_names(body) | (free_names(over) if over is not None else set())
            return inner - {v.name for v in variables}
    return set().union(*(free_names(child) for child in children(term)), set())


def is_op(term: Term | None, *names: str) -> bool:
    """Whether the term is one of the named constructs applied."""
    return isinstance(term, Op) and term.construct.name in names


def _several(variables: Var | tuple[Var, ...]) -> tuple[Var, ...]:
    return (variables,) if isinstance(variables, Var) else variables
