"""A read statement to a Lean theorem: symbols settled, types chosen, hypotheses named."""

from __future__ import annotations

from collections.abc import Mapping

from translator.formulas.choices import Choices
from translator.formulas.environment import Environment
from translator.formulas.errors import FormulaError
from translator.formulas.facts import Facts
from translator.formulas.infer import choose_type
from translator.formulas.propositions import is_trivial, value_type, write
from translator.formulas.resolve import Resolver
from translator.formulas.sets import domain_conditions
from translator.formulas.terms import (
    Apply,
    Bind,
    Bound,
    Num,
    Op,
    Term,
    Var,
    children,
    free_variables,
    op,
    walk,
)
from translator.formulas.types import ALPHA, NAT, Function, SetOf, Type
from translator.formulas.usage import usage_of

from .notions import Notions
from .scopes import check_scopes, check_shadows, open_hypotheses
from .settling import Theorem, first_index, scope_of, settle
from .statement import DEFINED, Statement

_LINE = 100


def assemble(statement: Statement, name: str, choices: Choices, notions: Notions) -> str:
    """The Lean theorem of a statement. Raises `FormulaError` where no typing is faithful."""
    if not statement.claims:
        raise FormulaError("", "nothing is claimed")
    open_hypotheses(statement)
    check_scopes(statement)
    scope = scope_of(statement, notions)
    theorem = settle(statement, Resolver(scope, choices))
    env = Environment(scope, choices)
    declare(theorem, env, notions.undefined)
    return _write_theorem(theorem, name, env)


def declare(theorem: Theorem, env: Environment, undefined: Mapping[str, str]) -> None:
    """Give every variable a type; variables that no word introduces are added.

    One that an unread definition introduces (`undefined`: symbol to label) is no variable.
    """
    terms = [*theorem.hypotheses, theorem.claim]
    terms += [op("mem", Var(b.name), b.domain) for b in theorem.bounds if b.domain is not None]
    known = {bound.name for bound in theorem.bounds} | set(env.scope.notions)
    for name in (*_applied_names(terms), *(n for term in terms for n in free_variables(term))):
        if name in undefined and name not in known:
            hint = f"it is defined in {undefined[name]}, which has no accepted Lean"
            raise FormulaError(name, hint)
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
                    raise FormulaError(
                        name, "this letter is not introduced; complex numbers are not read"
                    )
                theorem.bounds.append(Bound(name))
                known.add(name)
    check_shadows([theorem.claim], {bound.name for bound in theorem.bounds})
    check_shadows(theorem.hypotheses, theorem.declared)
    given = [term for term in terms if term is not theorem.claim]
    for bound in sorted(theorem.bounds, key=_order):
        kind = _equation_type(bound, theorem.hypotheses, env) or choose_type(
            bound, terms, env, given
        )
        env.declare(bound.name, kind)
        if bound.domain is not None:
            theorem.hypotheses = [*domain_conditions(bound, kind), *theorem.hypotheses]
    _start_indices(theorem)
    for hypothesis in theorem.hypotheses:
        env.learn(hypothesis)


def _start_indices(theorem: Theorem) -> None:
    """An index without a range runs where the sequence does: from its first term on."""
    for bound in theorem.bounds:
        if bound.sort is not None or bound.domain is not None:
            continue
        index = Var(bound.name)
        families = {
            part.function
            for part in walk(theorem.claim)
            if isinstance(part, Apply) and index in part.args
        }
        starts = [first_index(family, theorem.hypotheses) for family in families]
        start = max(starts, default=0)
        facts = Facts()
        for hypothesis in theorem.hypotheses:
            facts.learn(hypothesis)
        if start > max(facts.lower.get(bound.name, 0), 0):
            theorem.hypotheses.append(op("le", Num(str(start)), index))


def _equation_type(bound: Bound, hypotheses: list[Term], env: Environment) -> Type | None:
    """The type of what “let $s = a + b$” or “let $f(x) = x^2$” introduces, from the other side."""
    if bound.sort == DEFINED:
        return _defined_type(bound, hypotheses, env)
    if bound.sort not in ("function", "sequence"):
        return None
    for hypothesis in hypotheses:
        match hypothesis:
            case Bind("forall", bounds, guard, Op("eq", (Apply(name, args), value))) if (
                name == bound.name and args == tuple(Var(b.name) for b in bounds)
            ):
                if any(
                    part == Apply(name, part.args)
                    for part in walk(value)
                    if isinstance(part, Apply)
                ):
                    return None
                inner = env.inner()
                for each in bounds:
                    scope = [value] if guard is None else [guard, value]
                    chosen = NAT if bound.sort == "sequence" else choose_type(each, scope, inner)
                    inner.declare(each.name, chosen)
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
    parts = ["{α : Type _}"] if abstract else []
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
