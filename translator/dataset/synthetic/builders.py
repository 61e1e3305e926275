"""Short names for what templates write most: relations, sums, polynomials."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from translator.verbalizer.sorts import NAT, PROP, Sort, finset
from translator.verbalizer.terms import (
    Bind,
    IllTypedError,
    Num,
    Term,
    Var,
    conjunction,
    number,
    op,
    sort_of,
)

Value = Term | int | Fraction


def _pair(left: Value, right: Value) -> tuple[Term, Term]:
    sorts = [sort_of(side) for side in (left, right) if isinstance(side, Term)]
    if not sorts:
        raise IllTypedError("a relation between two numerals needs a sort")
    first, second = (
        side if isinstance(side, Term) else number(side, sorts[0]) for side in (left, right)
    )
    return first, second


def eq(left: Value, right: Value) -> Term:
    """`left = right`."""
    return op("eq", *_pair(left, right))


def ne(left: Value, right: Value) -> Term:
    """`left ≠ right`."""
    return op("ne", *_pair(left, right))


def lt(left: Value, right: Value) -> Term:
    """`left < right`."""
    return op("lt", *_pair(left, right))


def le(left: Value, right: Value) -> Term:
    """`left ≤ right`."""
    return op("le", *_pair(left, right))


def positive(term: Term) -> Term:
    """`0 < term`."""
    return lt(0, term)


def dvd(left: Value, right: Value) -> Term:
    """`left ∣ right`."""
    return op("dvd", *_pair(left, right))


def both(*parts: Term) -> Term:
    """A conjunction."""
    return conjunction(parts)


def either(*parts: Term) -> Term:
    """A disjunction."""
    result = parts[-1]
    for part in reversed(parts[:-1]):
        result = op("or", part, result)
    return result


def implies(first: Term, second: Term) -> Term:
    """`first → second`."""
    return op("implies", first, second)


def iff(first: Term, second: Term) -> Term:
    """`first ↔ second`."""
    return op("iff", first, second)


def neg(term: Term) -> Term:
    """The negation of a proposition."""
    return op("not", term)


def scaled(coefficient: int | Fraction, term: Term) -> Term:
    """`coefficient * term`; 1 and -1 are not written."""
    sort = sort_of(term)
    if coefficient == 1:
        return term
    if coefficient == -1:
        return op("neg", term)
    return op("mul", number(coefficient, sort), term)


def linear(terms: Sequence[tuple[int | Fraction, Term]], constant: int | Fraction = 0) -> Term:
    """A sum with coefficients; zeros are left out, minus signs are written as people do."""
    result: Term | None = None
    sort: Sort | None = None
    for coefficient, term in terms:
        sort = sort_of(term)
        if coefficient == 0:
            continue
        if result is None:
            result = scaled(coefficient, term)
        elif coefficient > 0:
            result = op("add", result, scaled(coefficient, term))
        else:
            result = op("sub", result, scaled(-coefficient, term))
    if sort is None:
        raise IllTypedError("a sum of nothing")
    if result is None:
        return number(constant, sort)
    if constant > 0:
        return op("add", result, number(constant, sort))
    return op("sub", result, number(-constant, sort)) if constant < 0 else result


def power(term: Term, exponent: int) -> Term:
    """`term ^ exponent`; the first power is the term."""
    return term if exponent == 1 else term**exponent


def polynomial(coefficients: Sequence[int | Fraction], term: Term) -> Term:
    """A polynomial from its coefficients, leading one first."""
    degree = len(coefficients) - 1
    parts = [(c, power(term, degree - i)) for i, c in enumerate(coefficients[:-1])]
    return linear(parts, coefficients[-1])


def big(kind: str, index: Var, over: Term, body: Term) -> Term:
    """`∑ index ∈ over, body` or the product."""
    return Bind(kind, (index,), over, body, sort_of(body))


def up_to(top: Value, low: int = 1) -> Term:
    """`Finset.Icc low top` of natural numbers."""
    high = top if isinstance(top, Term) else Num(int(top), NAT)
    return op("fIcc", Num(low, sort_of(high)), high, sort=finset(sort_of(high)))


def below(top: Term | int) -> Term:
    """`Finset.range top`."""
    return op("frange", top, sort=finset(NAT))


def filtered(index: Var, over: Term, body: Term) -> Term:
    """The elements of a finite set with a property."""
    return Bind("filter", (index,), over, body, finset(index.sort))


def comprehension(index: Var, body: Term, sort: Sort) -> Term:
    """`{index | body}`."""
    return Bind("set", (index,), None, body, sort)


def function(index: Var, body: Term, sort: Sort) -> Term:
    """`fun index => body`."""
    return Bind("lambda", (index,), None, body, sort)


def defines(collection: Var, index: Var, body: Term) -> Term:
    """`∀ index, index ∈ collection ↔ body`."""
    return Bind("defines", (index,), collection, body, PROP)
