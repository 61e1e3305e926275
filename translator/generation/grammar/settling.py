"""A read statement with its symbols settled: claim opened, recursions closed."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.facts import Facts
from translator.formulas.resolve import Resolver
from translator.formulas.scope import Scope
from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Num,
    Op,
    Sub,
    Term,
    Var,
    conjunction,
    free_variables,
    op,
    rebuild,
    walk,
)

from .closing import close_function
from .notions import Notions
from .scopes import binders
from .statement import Statement

_FUNCTION_SORTS = ("function", "sequence")


@dataclass
class Theorem:
    """A statement with its symbols settled, ready to be written."""

    bounds: list[Bound] = field(default_factory=list)
    hypotheses: list[Term] = field(default_factory=list)
    claim: Term = field(default_factory=lambda: op("true"))
    declared: set[str] = field(default_factory=set)
    """The letters that the text declares for all its sentences."""


def scope_of(statement: Statement, notions: Notions) -> Scope:
    """Which symbols of a statement are numbers, functions, sequences."""
    scope = Scope(notions=dict(notions.symbols))
    terms = [*statement.hypotheses, *statement.claims]
    inner = [bound for term in terms for bind in binders(term) for bound in bind.bound]
    for bound in (*statement.bounds, *inner):
        sort = bound.sort or ""
        if sort.startswith("sequence"):
            scope.sequences.add(bound.name)
        elif sort.startswith("function"):
            scope.functions.add(bound.name)
        elif sort or bound.domain is not None:
            scope.numbers.add(bound.name)
    for term in terms:
        for part in walk(term):
            match part:
                case Sub(Var(base), index) if not isinstance(index, Num):
                    if base not in scope.notions and base not in scope.numbers:
                        scope.sequences.add(base)
    return scope


def settle(statement: Statement, resolve: Resolver) -> Theorem:
    """Resolve all terms, move the claim's own variables and hypotheses to the front."""
    theorem = Theorem(
        [_resolved(bound, resolve) for bound in statement.bounds],
        [part for h in statement.hypotheses for part in _parts(resolve(h))],
        conjunction([resolve(claim) for claim in statement.claims]),
        {bound.name for bound in statement.bounds},
    )
    named = {bound.name for bound in theorem.bounds}
    functions = {
        bound.name
        for bound in theorem.bounds
        if bound.sort and bound.sort.startswith(_FUNCTION_SORTS)
    }
    functions |= resolve.scope.sequences
    sequences = resolve.scope.sequences | {
        bound.name for bound in theorem.bounds if (bound.sort or "").startswith("sequence")
    }
    theorem.hypotheses = [
        _close_functions(
            _close_recursion(h, named, sequences, theorem.hypotheses),
            named,
            functions - sequences,
            theorem.claim,
            conditional=False,
        )
        for h in theorem.hypotheses
    ]
    count = len(theorem.hypotheses)
    _hoist(theorem)
    named = {bound.name for bound in theorem.bounds}
    functions |= {b.name for b in theorem.bounds if (b.sort or "").startswith(_FUNCTION_SORTS)}
    sequences |= {b.name for b in theorem.bounds if (b.sort or "").startswith("sequence")}
    theorem.hypotheses[count:] = [
        _close_functions(
            _close_recursion(h, named, sequences, theorem.hypotheses),
            named,
            functions - sequences,
            theorem.claim,
            conditional=True,
        )
        for h in theorem.hypotheses[count:]
    ]
    theorem.claim = _close_inside(theorem.claim, named)
    theorem.hypotheses = [_close_inside(h, named) for h in theorem.hypotheses]
    return theorem


def _close_inside(term: Term, named: set[str]) -> Term:
    """Do the same for functions that a quantifier inside introduces."""
    if not isinstance(term, Bind):
        return rebuild(term, lambda part: _close_inside(part, named))
    known = named | {bound.name for bound in term.bound}
    functions = {b.name for b in term.bound if (b.sort or "").startswith(_FUNCTION_SORTS)}
    guard, body = term.guard, term.body
    if functions:
        if guard is not None:
            guard = conjunction([_close_recursion(p, known, functions, []) for p in _parts(guard)])
        if term.kind != "forall":
            body = conjunction([_close_recursion(p, known, functions, []) for p in _parts(body)])
    inner = _close_inside(body, known)
    return Bind(term.kind, term.bound, guard, inner)


def _resolved(bound: Bound, resolve: Resolver) -> Bound:
    if bound.domain is None:
        return bound
    return Bound(bound.name, bound.sort, resolve(bound.domain))


def _parts(term: Term) -> list[Term]:
    return list(term.args) if isinstance(term, Op) and term.name == "and" else [term]


def _hoist(theorem: Theorem) -> None:
    """`∀ x, P → Q` as the claim becomes a variable, a hypothesis and the claim `Q`."""
    while True:
        names = {bound.name for bound in theorem.bounds}
        match theorem.claim:
            case Bind("forall", bound, guard, body) if names.isdisjoint(b.name for b in bound):
                mentioned = set().union(*(free_variables(h) for h in theorem.hypotheses), set())
                if not mentioned.isdisjoint(b.name for b in bound):
                    return
                theorem.bounds += bound
                theorem.hypotheses += [] if guard is None else _parts(guard)
                theorem.claim = body
            case Op("implies", (hypothesis, body)):
                theorem.hypotheses += _parts(hypothesis)
                theorem.claim = body
            case _:
                return


def _close_functions(
    hypothesis: Term, named: set[str], functions: set[str], claim: Term, conditional: bool
) -> Term:
    """Bind the letters in arguments of functions that no word introduces."""
    inside = {
        name
        for part in walk(hypothesis)
        if isinstance(part, Apply) and part.function in functions
        for arg in part.args
        for name in free_variables(arg)
    }
    loose = [name for name in free_variables(hypothesis) if name not in named and name in inside]
    if not loose:
        return hypothesis
    bounds = tuple(Bound(name) for name in loose)
    return close_function(hypothesis, bounds, functions, claim, conditional)


def _close_recursion(
    hypothesis: Term, named: set[str], functions: set[str], others: list[Term]
) -> Term:
    """`a_{n+1} = 2 a_n` defines a sequence for every `n`, although no word says so."""
    applied = [
        part for part in walk(hypothesis) if isinstance(part, Apply) and part.function in functions
    ]
    loose = [name for name in free_variables(hypothesis) if name not in named]
    inside = {name for part in applied for arg in part.args for name in free_variables(arg)}
    bounds = tuple(Bound(name) for name in loose if name in inside)
    if not bounds or not (isinstance(hypothesis, Op) and hypothesis.name in ("eq", "le", "lt")):
        return hypothesis
    guard = None
    if len(bounds) == 1:
        guard = _start_of_recursion(bounds[0].name, applied, others)
    return Bind("forall", bounds, guard, hypothesis)


def _start_of_recursion(name: str, applied: list[Apply], others: list[Term]) -> Term | None:
    """The least index for which the recursion refers to terms that exist."""
    shifts = []
    for part in applied:
        match part.args:
            case (Var(found),) if found == name:
                shifts.append(0)
            case (Op("add", (Var(found), Num(value))),) if found == name:
                shifts.append(int(value))
            case (Op("add", (Var(found), Op("minus", (Num(value),)))),) if found == name:
                shifts.append(-int(value))
    first = [
        int(arg.value)
        for other in others
        for part in walk(other)
        if isinstance(part, Apply) and part.function == applied[0].function
        for arg in part.args
        if isinstance(arg, Num)
    ]
    start = (min(first) if first else 0) - (min(shifts) if shifts else 0)
    return None if start <= 0 else op("le", Num(str(start)), Var(name))


def first_index(family: str, hypotheses: list[Term]) -> int:
    """The index at which hypotheses begin to say what a sequence is; 0 if nothing tells."""
    literals: list[int] = []
    guarded: list[int] = []
    for hypothesis in hypotheses:
        for part in walk(hypothesis):
            match part:
                case Apply(function, (Num(value),)) if function == family:
                    literals.append(int(value))
                case Bind(
                    "forall", (bound,), guard, Op("eq", (Apply(function, (Var(name),)), _))
                ) if function == family and name == bound.name:
                    guarded.append(_least(guard, name))
    return min(literals or guarded or [0])


def _least(guard: Term | None, name: str) -> int:
    facts = Facts()
    facts.learn(guard)
    return max(facts.lower.get(name, 0), 0)
