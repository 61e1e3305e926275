"""Hypotheses on functions with letters that no word introduces: for all of them, or for one."""

from __future__ import annotations

from translator.formulas.errors import FormulaError
from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Op,
    Term,
    Var,
    children,
    free_variables,
    walk,
)

_RELATIONS = ("eq", "le", "lt", "ge", "gt")


def close_function(
    hypothesis: Term, bounds: tuple[Bound, ...], functions: set[str], claim: Term, conditional: bool
) -> Term:
    """The hypothesis for all values of the letters, or for one where the claim goes on with it.

    “Let $f(x + y) = f(x) + f(y)$” speaks of all numbers; “if $f(x) = 0$, then $x > 0$” of one. A
    `conditional` is an “if” of the claim. Raises `FormulaError` where either could be meant.
    """
    names = {bound.name for bound in bounds}
    closed = Bind("forall", bounds, None, hypothesis)
    relation = isinstance(hypothesis, Op) and hypothesis.name in _RELATIONS
    general = _is_law(hypothesis, functions, names)
    defines = relation and _tells_values(hypothesis, functions, names)
    if not names.isdisjoint(free_variables(claim)):
        if conditional and not (general and relation):
            return hypothesis
        if not conditional and relation:
            return closed if general or defines else hypothesis
    elif conditional:
        if not relation:
            return hypothesis
        if general or defines:
            return closed
    elif relation or (isinstance(hypothesis, Op) and hypothesis.name in ("implies", "iff")):
        return closed
    raise FormulaError(min(names), "it is not clear whether one is meant or all of them")


def _is_law(hypothesis: Term, functions: set[str], names: set[str]) -> bool:
    """Whether values at several places are related, one of them composite: `f(x + y)`, `f(x)`."""
    places = {
        part.args
        for part in walk(hypothesis)
        if isinstance(part, Apply)
        and part.function in functions
        and any(not names.isdisjoint(free_variables(arg)) for arg in part.args)
    }
    composite = any(not isinstance(arg, Var) for place in places for arg in place)
    return len(places) > 1 and composite


def _tells_values(relation: Term, functions: set[str], names: set[str]) -> bool:
    """Whether a side without the function speaks of its argument, as `f(x) = 2x` does."""
    sides = [
        side
        for side in children(relation)
        if not any(isinstance(part, Apply) and part.function in functions for part in walk(side))
    ]
    return any(isinstance(p, Var) and p.name in names for side in sides for p in walk(side))
