"""One letter, one variable: what “for some $k$” introduces for later sentences, and clashes."""

from __future__ import annotations

from collections.abc import Iterable

from translator.formulas.errors import FormulaError
from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Op,
    Term,
    Var,
    children,
    conjunction,
    free_variables,
    rebuild,
)

from .statement import Statement

_QUANTIFIERS = ("forall", "exists", "exists_unique")


def open_hypotheses(statement: Statement) -> None:
    """Let a hypothesis introduce its letters where the text goes on to use them.

    “Suppose $n = 2k$ for some integer $k$. Then $n^2 = 4k^2$.” speaks of one and the same `k`.
    """
    _check_universals(statement)
    statement.claims = [_opened(claim) for claim in statement.claims]
    hypotheses = [_opened(hypothesis) for hypothesis in statement.hypotheses]
    bounds, statement.hypotheses = _released(
        hypotheses, [*hypotheses, *statement.claims], {b.name for b in statement.bounds}
    )
    statement.bounds = [*statement.bounds, *bounds]


def _opened(term: Term) -> Term:
    """The same inside a term: for the hypotheses of its conditionals and the guards of “every”."""
    term = rebuild(term, _opened)
    match term:
        case Op("implies", (hypothesis, body)):
            parts = _parts(hypothesis)
            bounds, given = _released(parts, [*parts, body], set())
            return Bind("forall", tuple(bounds), conjunction(given), body) if bounds else term
        case Bind("forall", bound, Op() | Bind() as guard, body):
            parts = _parts(guard)
            bounds, given = _released(parts, [*parts, body], {b.name for b in bound})
            return Bind("forall", (*bound, *bounds), conjunction(given), body) if bounds else term
    return term


def _released(
    hypotheses: list[Term], scope: list[Term], declared: set[str]
) -> tuple[list[Bound], list[Term]]:
    """Variables of existential hypotheses that their scope uses, and the hypotheses without."""
    used = {name for term in scope for name in free_variables(term)} - declared
    bounds: list[Bound] = []
    said: list[Term] = []
    for part in (part for hypothesis in hypotheses for part in _parts(hypothesis)):
        match part:
            case Bind("exists", bound, guard, body) if not used.isdisjoint(b.name for b in bound):
                taken = {b.name for b in bounds}
                if not taken.isdisjoint(b.name for b in bound):
                    raise _clash(bound[0].name)
                bounds += bound
                said += [] if guard is None else _parts(guard)
                said += _parts(body)
            case _:
                said.append(part)
    return bounds, said


def _parts(term: Term) -> list[Term]:
    return list(term.args) if isinstance(term, Op) and term.name == "and" else [term]


def check_scopes(statement: Statement) -> None:
    """A letter bound in one part of a text must not be used freely in another."""
    declared = {bound.name for bound in statement.bounds}
    claimed = _free(statement.claims) - declared
    everywhere = claimed | (_free(statement.hypotheses) - declared)
    for bind in (found for claim in statement.claims for found in binders(claim)):
        _refuse(bind, claimed)
    for bind in (found for said in statement.hypotheses for found in binders(said)):
        if bind.kind in ("exists", "exists_unique"):
            _refuse(bind, everywhere)


def _check_universals(statement: Statement) -> None:
    """“$f(x) = 1$ for all $x$ and $x > 0$” leaves open which `x` is positive."""
    declared = {bound.name for bound in statement.bounds}
    for hypothesis in statement.hypotheses:
        own = _free([hypothesis]) - declared
        for bind in binders(hypothesis):
            if bind.kind == "forall":
                _refuse(bind, own)


def _free(terms: list[Term]) -> set[str]:
    return {name for term in terms for name in free_variables(term)}


def binders(term: Term) -> list[Bind]:
    """All binders in a term."""
    found = [term] if isinstance(term, Bind) else []
    return found + [bind for part in children(term) for bind in binders(part)]


def _refuse(bind: Bind, names: Iterable[str]) -> None:
    for bound in bind.bound:
        if bound.name in names:
            raise FormulaError(
                bound.name, "this letter is used outside the clause that introduces it"
            )


def check_shadows(terms: list[Term], known: set[str]) -> None:
    """A quantifier must not take a letter that means something already. Terms are resolved."""
    for term in terms:
        inner = known
        if isinstance(term, Bind):
            names = {bound.name for bound in term.bound}
            if term.kind in _QUANTIFIERS and not _is_definition(term):
                for name in sorted(names & known):
                    raise _clash(name)
            inner = known | names
        check_shadows(list(children(term)), inner)


def _is_definition(term: Bind) -> bool:
    """Whether it is `∀ x, f(x) = …`: the parameter is a letter of the definition alone."""
    match term.body:
        case Op("eq", (Apply(_, args), _)):
            return args == tuple(Var(bound.name) for bound in term.bound)
    return False


def _clash(name: str) -> FormulaError:
    return FormulaError(name, "this letter means something else already")
