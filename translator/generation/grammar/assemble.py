"""A read statement to a Lean theorem: symbols settled, types chosen, hypotheses named."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.formulas.choices import Choices
from translator.formulas.environment import Environment
from translator.formulas.errors import FormulaError
from translator.formulas.infer import choose_type, usage_of
from translator.formulas.propositions import domain_conditions, is_trivial, value_type, write
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
    children,
    conjunction,
    free_variables,
    op,
    rebuild,
    walk,
)
from translator.formulas.types import ALPHA, Function, SetOf, Type

from .notions import Notions
from .statement import DEFINED, Statement

_LINE = 100
_FUNCTION_SORTS = ("function", "sequence")


@dataclass
class Theorem:
    """A statement with its symbols settled, ready to be written."""

    bounds: list[Bound] = field(default_factory=list)
    hypotheses: list[Term] = field(default_factory=list)
    claim: Term = field(default_factory=lambda: op("true"))


def assemble(statement: Statement, name: str, choices: Choices, notions: Notions) -> str:
    """The Lean theorem of a statement. Raises `FormulaError` where no typing is faithful."""
    if not statement.claims:
        raise FormulaError("", "nothing is claimed")
    _check_scopes(statement)
    scope = scope_of(statement, notions)
    theorem = settle(statement, Resolver(scope, choices))
    env = Environment(scope, choices)
    declare(theorem, env)
    return _write_theorem(theorem, name, env)


def _check_scopes(statement: Statement) -> None:
    """A letter bound in one part of a claim must not be used freely in another."""
    declared = {bound.name for bound in statement.bounds}
    free = {name for claim in statement.claims for name in free_variables(claim)} - declared
    for bound in _inner_bounds(statement.claims):
        if bound.name in free:
            raise FormulaError(
                bound.name, "this letter is used outside the clause that introduces it"
            )


def scope_of(statement: Statement, notions: Notions) -> Scope:
    """Which symbols of a statement are numbers, functions, sequences."""
    scope = Scope(notions=dict(notions.symbols))
    terms = [*statement.hypotheses, *statement.claims]
    for bound in (*statement.bounds, *_inner_bounds(terms)):
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


def _inner_bounds(terms: list[Term]) -> list[Bound]:
    return [
        b for term in terms for part in walk(term) if isinstance(part, Bind) for b in part.bound
    ]


def settle(statement: Statement, resolve: Resolver) -> Theorem:
    """Resolve all terms, move the claim's own variables and hypotheses to the front."""
    theorem = Theorem(
        [_resolved(bound, resolve) for bound in statement.bounds],
        [part for h in statement.hypotheses for part in _parts(resolve(h))],
        conjunction([resolve(claim) for claim in statement.claims]),
    )
    named = {bound.name for bound in theorem.bounds}
    functions = {
        bound.name
        for bound in theorem.bounds
        if bound.sort and bound.sort.startswith(_FUNCTION_SORTS)}
    functions |= resolve.scope.sequences
    theorem.hypotheses = [
        _close_recursion(h, named, functions, theorem.hypotheses) for h in theorem.hypotheses
    ]
    count = len(theorem.hypotheses)
    _hoist(theorem)
    named = {bound.name for bound in theorem.bounds}
    functions |= {b.name for b in theorem.bounds if (b.sort or "").startswith(_FUNCTION_SORTS)}
    theorem.hypotheses[count:] = [
        _close_recursion(h, named, functions, theorem.hypotheses)
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


def declare(theorem: Theorem, env: Environment) -> None:
    """Give every variable a type; variables that no word introduces are added."""
    terms = [*theorem.hypotheses, theorem.claim]
    terms += [op("mem", Var(b.name), b.domain) for b in theorem.bounds if b.domain is not None]
    known = {bound.name for bound in theorem.bounds} | set(env.scope.notions)
    introduced = set(_applied_names(theorem.hypotheses))
    for name in _applied_names(terms):
        if name not in known:
            if name not in introduced:
                raise FormulaError(name, "nothing says what this function or sequence is")
            sort = "sequence" if name in env.scope.sequences else "function"
            theorem.bounds.insert(0, Bound(name, sort))
            known.add(name)
    for term in terms:
        for name in free_variables(term):
            if name not in known:
                if name == "i" and not usage_of(name, terms).natural:
                    raise FormulaError(name, "this letter is not introduced; complex numbers are not read")
                theorem.bounds.append(Bound(name))
                known.add(name)
    for bound in sorted(theorem.bounds, key=_order):
        kind = _equation_type(bound, theorem.hypotheses, env) or choose_type(bound, terms, env)
        env.declare(bound.name, kind)
        if bound.domain is not None:
            theorem.hypotheses = [*domain_conditions(bound, kind), *theorem.hypotheses]
    for hypothesis in theorem.hypotheses:
        env.learn(hypothesis)


def _equation_type(bound: Bound, hypotheses: list[Term], env: Environment) -> Type | None:
    """The type of what “let $s = a + b$” or “let $f(x) = x^2$” introduces, from the other side."""
    if bound.sort == DEFINED:
        return _defined_type(bound, hypotheses, env)
    if bound.sort != "function":
        return None
    for hypothesis in hypotheses:
        match hypothesis:
            case Bind("forall", bounds, guard, Op("eq", (Apply(name, args), value))) if (
                name == bound.name and args == tuple(Var(b.name) for b in bounds)
            ):
                if any(part == Apply(name, part.args) for part in walk(value)
                       if isinstance(part, Apply)):
                    return None
                inner = env.inner()
                for each in bounds:
                    scope = [value] if guard is None else [guard, value]
                    inner.declare(each.name, choose_type(each, scope, inner))
                parameters = tuple(inner.types[each.name] for each in bounds)
                known = all(n in inner.types for n in free_variables(value))
                return Function(parameters, value_type(inner, value)) if known else None
    return None


def _defined_type(bound: Bound, hypotheses: list[Term], env: Environment) -> Type:
    """The type of a letter introduced by “let $s = a + b$”: that of the other side."""
    for hypothesis in hypotheses:
        match hypothesis:
            case Op("eq", (Var(name), value)) if name == bound.name:
                return value_type(env, value)
    raise FormulaError(bound.name, "what this letter stands for is not clear")


def _order(bound: Bound) -> int:
    """Sets and functions get their types first: those of other variables may depend on them."""
    sort = bound.sort or ""
    if sort == DEFINED:
        return 2
    return 0 if sort.startswith(("set", "finset", "function", "sequence")) else 1


def _applied_names(terms: list[Term]) -> dict[str, None]:
    found: dict[str, None] = {}
    for term in terms:
        if isinstance(term, Apply):
            found[term.function] = None
        inner = _applied_names(list(children(term)))
        if isinstance(term, Bind):
            for bound in term.bound:
                inner.pop(bound.name, None)
        found.update(inner)
    return found


def _write_theorem(theorem: Theorem, name: str, env: Environment) -> str:
    bounds = list(dict.fromkeys(theorem.bounds))
    parts = _binders(bounds, env)
    used = {env.name(bound.name) for bound in bounds}
    for hypothesis in theorem.hypotheses:
        if is_trivial(env, hypothesis):
            continue
        label = _label(hypothesis, env, used)
        used.add(label)
        parts.append(f"({label} : {write(env, hypothesis).text})")
    claim = write(env, theorem.claim).text
    return layout(f"theorem {name}", parts, claim)


def layout(head: str, parts: list[str], claim: str) -> str:
    """The declaration on one line where it fits, else broken as Mathlib does."""
    line = " ".join([head, *parts]) + f" : {claim} := by sorry"
    if len(line) <= _LINE:
        return line
    lines = [head]
    for part in parts:
        if len(lines[-1]) + len(part) + 1 > _LINE:
            lines.append("    " + part)
        else:
            lines[-1] += " " + part
    lines[-1] += " :"
    return "\n".join([*lines, f"    {claim} := by sorry"])


def _binders(bounds: list[Bound], env: Environment) -> list[str]:
    groups: list[tuple[list[str], str]] = []
    abstract = False
    for bound in bounds:
        kind = env.types[bound.name]
        abstract = abstract or _mentions_alpha(kind)
        if groups and groups[-1][1] == kind.lean:
            groups[-1][0].append(env.name(bound.name))
        else:
            groups.append(([env.name(bound.name)], kind.lean))
    parts = ["{α : Type*}"] if abstract else []
    return parts + [f"({' '.join(names)} : {kind})" for names, kind in groups]


def _mentions_alpha(kind: Type) -> bool:
    if isinstance(kind, SetOf):
        return kind.element == ALPHA
    if isinstance(kind, Function):
        return any(_mentions_alpha(part) for part in (*kind.parameters, kind.result))
    return kind == ALPHA


def _label(hypothesis: Term, env: Environment, used: set[str]) -> str:
    """`hn` for a hypothesis on `n` alone, else `h`; numbered when taken."""
    names = [name for name in free_variables(hypothesis) if name in env.types]
    base = f"h{env.name(names[0])}" if len(names) == 1 and len(names[0]) == 1 else "h"
    if base not in used:
        return base
    number = 1
    while (
        label := base + str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
    ) in used:
        number += 1
    return label
