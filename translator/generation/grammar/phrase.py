"""What a noun phrase means: terms, the variables it introduces, and how it quantifies them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from translator.formulas.resolve import distribute
from translator.formulas.terms import (
    Bind,
    Bound,
    Chain,
    Items,
    Num,
    Op,
    Sub,
    Term,
    Var,
    children,
    conjunction,
    op,
    walk,
)

ORDER = frozenset(["lt", "le", "gt", "ge", "ne"])
"""Relations by which a formula limits the letter it names: `n > 1`."""

Predicate = Callable[[tuple[Term, ...]], Term]
"""A verb phrase: what it says of the terms of its subject."""


@dataclass(frozen=True)
class Phrase:
    """A noun phrase. `force` is how its variables are bound, `quantity` how many terms are meant."""

    terms: tuple[Term, ...]
    bounds: tuple[Bound, ...] = ()
    conditions: tuple[Term, ...] = ()
    force: str = "definite"
    """`definite`, `indefinite` (a, two), `universal` (every), `existential` (some), `negative`."""
    quantity: str = "all"
    """`all`, `any` (at least one of), `none` (neither), `one` (exactly one of)."""

    def apply(self, predicate: Predicate) -> Term:
        """What the predicate says of the terms, before the variables are bound."""
        if self.quantity == "all":
            return predicate(self.terms)
        each = [predicate((term,)) for term in self.terms]
        if self.quantity == "none":
            return conjunction([op("not", part) for part in each])
        if self.quantity == "any":
            return Op("or", tuple(each))
        return Op(
            "or",
            tuple(
                conjunction([part if i == j else op("not", part) for j, part in enumerate(each)])
                for i in range(len(each))
            ),
        )

    def bind(self, body: Term) -> Term:
        """The proposition with the variables of the phrase bound around it."""
        if not self.bounds:
            return conjunction([*self.conditions, body]) if self.conditions else body
        guard = conjunction(self.conditions) if self.conditions else None
        kind = "forall" if self.force in ("universal", "indefinite") else "exists"
        bound = Bind(kind, self.bounds, guard, body)
        return op("not", bound) if self.force == "negative" else bound


def symbol_of(term: Term) -> str | None:
    """The name of a plain symbol: `x`, `x_1`."""
    match term:
        case Var(name):
            return name
        case Sub(Var(name), Num(value) | Var(value)):
            return f"{name}_{value}"
    return None


def is_statement(term: Term) -> bool:
    """Whether a parsed formula is a proposition and not a term."""
    if isinstance(term, Chain):
        return True
    if isinstance(term, Bind):
        return term.kind in ("forall", "exists", "exists_unique")
    return isinstance(term, Op) and term.name in ("and", "or", "not", "implies", "iff", "typed")


def statement_of(formula: Items) -> Term | None:
    """The proposition of a formula that states something, else `None`."""
    parts = distribute(formula.items)
    if all(is_statement(part) for part in parts):
        return conjunction(list(parts))
    return None


def letters_of(term: Term) -> list[str]:
    """The free symbols of a parsed term: `a_1` counts as one, the index of `a_n` as well."""
    match term:
        case Sub(Var(name), Num(value)):
            return [f"{name}_{value}"]
    found: dict[str, None] = dict.fromkeys([term.name] if isinstance(term, Var) else [])
    for part in children(term):
        found.update(dict.fromkeys(letters_of(part)))
    if isinstance(term, Bind):
        for bound in term.bound:
            found.pop(bound.name, None)
    return list(found)


def symbols_in(formula: Items) -> set[str]:
    """All symbols that occur in a formula."""
    found = set()
    for term in walk(formula):
        if isinstance(term, Var):
            found.add(term.name)
        elif isinstance(term, Bind):
            found.update(bound.name for bound in term.bound)
    return found
