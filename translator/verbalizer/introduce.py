"""How the variables of a statement come into its text: groups with their nouns, definitions."""

from __future__ import annotations

from dataclasses import dataclass, field

from translator.verbalizer.descriptions import members
from translator.verbalizer.latex import latex, name_in_latex
from translator.verbalizer.nouns import (
    english_list,
    named,
    names_of,
    noun_for,
    split_properties,
    symbolic_domain,
    with_article,
)
from translator.verbalizer.sorts import NAT, REAL, Sort, arrow
from translator.verbalizer.statement import Statement
from translator.verbalizer.style import Style
from translator.verbalizer.terms import (
    Apply,
    Bind,
    Op,
    Term,
    Var,
    constructs_of,
    free_names,
)

_REAL_FUNCTION = arrow(REAL, REAL)
_NATURAL = {"rem_eq", "gcd", "lcm", "factorial", "choose"}
"""Notions that are taken to be about natural numbers where nothing else is said."""


@dataclass
class Group:
    """Variables introduced together, with the adjectives that the text puts before their noun."""

    variables: list[Var]
    adjectives: tuple[str, ...]

    @property
    def sort(self) -> Sort:
        return self.variables[0].sort


@dataclass
class Opening:
    """What a text says before its claim: variables in groups, definitions, then conditions."""

    groups: list[Group]
    definitions: list[tuple[Var, Bind]] = field(default_factory=list)
    conditions: list[Term] = field(default_factory=list)

    @property
    def implicit(self) -> bool:
        """Whether nobody need say what the variables are, since conditions speak of all of them.

        Reals are not introduced in “If $x + y = 5$, …”, nor naturals where it is about remainders.
        """
        said: set[str] = set()
        for condition in self.conditions:
            said |= free_names(condition)
        sorts = {group.sort for group in self.groups}
        natural = sorts == {NAT} and all(
            constructs_of(condition) & _NATURAL for condition in self.conditions
        )
        plain = all(not g.adjectives for g in self.groups)
        named = all(v.name in said for g in self.groups for v in g.variables)
        return plain and named and (sorts == {REAL} or natural)


def opening_of(statement: Statement) -> Opening:
    """Groups, definitions and the other conditions of a statement."""
    definitions, others = _definitions(statement)
    defined = {v.name for v, _ in definitions}
    variables = tuple(v for v in statement.variables if v.name not in defined)
    adjectives, left = split_properties(variables, others)
    groups: list[Group] = []
    for variable in variables:
        words = adjectives[variable.name]
        last = groups[-1] if groups else None
        if last and last.sort == variable.sort and last.adjectives == words:
            last.variables.append(variable)
        else:
            groups.append(Group([variable], words))
    return Opening(groups, definitions, left)


def _definitions(statement: Statement) -> tuple[list[tuple[Var, Bind]], list[Term]]:
    """Functions and sets that a hypothesis defines, each once."""
    found: list[tuple[Var, Bind]] = []
    others: list[Term] = []
    variables = {v.name: v for v in statement.variables}
    known: set[str] = set()
    for hypothesis in statement.hypotheses:
        name = defined_name(hypothesis)
        if name in variables and name not in known and isinstance(hypothesis, Bind):
            known.add(name)
            found.append((variables[name], hypothesis))
        else:
            others.append(hypothesis)
    return found, others


def defined_name(term: Term) -> str | None:
    """The function that `∀ x, f x = …` defines, or the set that `∀ x, x ∈ S ↔ …` defines."""
    match term:
        case Bind("defines", _, Var(name, _), _, _):
            return name
        case Bind("forall", variables, None, Op(eq, (Apply(Var(name, sort), args), value)), _):
            plain = eq.name == "eq" and args == variables
            if plain and name not in free_names(value) and not sort.one.startswith("sequence"):
                return name
    return None


def introduced(group: Group, style: Style) -> str:
    """“$x$ and $y$ be real numbers”, to follow “Let”."""
    domain = symbolic_domain(group.sort, group.adjectives, style)
    many = len(group.variables) > 1
    if domain and style.chance(0.18 + 0.3 * style.symbolic):
        names = ", ".join(name_in_latex(v.name) for v in group.variables)
        return rf"${names} \in {domain}$"
    if group.sort.is_function and not many and style.chance(0.6) and not group.adjectives:
        if not group.sort.one.startswith(("sequence", "function")):
            head = group.sort.one.partition(" from ")[0]
            return f"{_mapping(group)} be {with_article(head)}"
        if not group.sort.one.startswith("sequence"):
            return style.pick((_mapping(group), f"{_mapping(group)} be a function"))
    names = symbols(group, style)
    return f"{names} be {_described(group, style)}"


def given(group: Group, style: Style) -> str:
    """“real numbers $x$ and $y$”, to follow “for all”, “given” or “consider”."""
    noun = noun_for(group.sort, group.adjectives, style, many=len(group.variables) > 1)
    if len(group.variables) == 1:
        noun = with_article(noun)
    return named(noun, symbols(group, style))


def bare(group: Group, style: Style) -> str:
    """As `given`, without the article: after “for every”, “any”."""
    noun = noun_for(group.sort, group.adjectives, style, many=len(group.variables) > 1)
    return named(noun, symbols(group, style))


def predicated(group: Group, style: Style) -> str:
    """“$x$ and $y$ are real numbers”, to follow “if” or “suppose that”."""
    verb = "are" if len(group.variables) > 1 else "is"
    return f"{symbols(group, style)} {verb} {_described(group, style)}"


def _described(group: Group, style: Style) -> str:
    if len(group.variables) > 1:
        return noun_for(group.sort, group.adjectives, style, many=True)
    return with_article(noun_for(group.sort, group.adjectives, style, many=False))


def _mapping(group: Group) -> str:
    (variable,) = group.variables
    return (
        f"${name_in_latex(variable.name)}: {group.sort.symbol}$"
        if len(variable.name) < 2
        else (f"${name_in_latex(variable.name)} \\colon {group.sort.symbol}$")
    )


def symbols(group: Group, style: Style) -> str:
    """The names; those of sequences with an index."""
    if group.sort.one.startswith("sequence") and len(group.variables) == 1:
        name = name_in_latex(group.variables[0].name)
        return style.pick(
            (
                f"$({name}_n)$",
                f"${name}_n$",
                rf"$\{{{name}_n\}}$",
                f"$({name}_n)_{{n \\ge 0}}$",
                f"${name}_0, {name}_1, {name}_2, {style.dots}$",
            )
        )
    return names_of(group.variables, style)


def definition(variable: Var, bind: Bind, style: Style) -> str:
    """A sentence that defines a function or a set, without its full stop."""
    name = name_in_latex(variable.name)
    if bind.kind == "defines":
        described = Bind("set", bind.variables, None, bind.body, variable.sort)
        body = members(described, style)
        return style.pick(
            (
                f"Let ${name}$ be the set of all {body}",
                f"Let ${name}$ be the set of {body}",
                f"Let ${name}$ denote the set of all {body}",
                f"Suppose that ${name}$ is the set of all {body}",
            )
        )
    assert isinstance(bind.body, Op)
    places = ", ".join(name_in_latex(v.name) for v in bind.variables)
    value = latex(bind.body.args[1], style)
    shown = f"{latex(bind.body.args[0], style)} = {value}"
    if variable.sort.codomain and variable.sort.codomain.is_function:
        return _operation_defined(variable, bind, shown, style)
    sort = bind.variables[0].sort
    if sort == REAL and variable.sort.codomain == REAL:
        plain = (
            f"Let ${shown}$",
            f"Suppose that ${shown}$",
            f"Suppose ${shown}$",
            f"Consider the function ${shown}$",
            f"Let ${name}$ be the function defined by ${shown}$",
            f"The function ${name}$ is given by ${shown}$",
            f"Let ${shown}$ for all real numbers ${places}$",
            f"Define ${shown}$",
            f"Let ${name}: {variable.sort.symbol}$ be defined by ${shown}$",
            f"The function ${name}$ is defined by ${shown}$",
        )
        return style.pick(plain)
    domain = noun_for(sort, (), style, many=True)
    return style.pick(
        (
            f"Let ${name}: {variable.sort.symbol}$ be defined by ${shown}$",
            f"Define ${name}: {variable.sort.symbol}$ by ${shown}$",
            f"Let ${name}$ be the {variable.sort.one} with ${shown}$ for all {domain} ${places}$",
            f"Let ${name}: {variable.sort.symbol}$ be the function with ${shown}$",
        )
    )


def _operation_defined(variable: Var, bind: Bind, shown: str, style: Style) -> str:
    """A function of two variables, or an operation written between its arguments."""
    name = name_in_latex(variable.name)
    places = english_list([f"${name_in_latex(v.name)}$" for v in bind.variables])
    domain = noun_for(bind.variables[0].sort, (), style, many=True)
    if not name.startswith("\\"):
        return style.pick(
            (
                f"Let ${name}: {variable.sort.symbol}$ be defined by ${shown}$",
                f"Let ${shown}$ for all {domain} {places}",
                f"Define ${shown}$ for all {domain} {places}",
            )
        )
    return style.pick(
        (
            f"Define ${shown}$ for all {domain} {places}",
            f"For {domain} {places}, define ${shown}$",
            f"The operation ${name}$ is defined by ${shown}$ for all {domain} {places}",
            f"Let ${shown}$ for all {domain} {places}",
            f"Let ${name}$ be the operation on {domain} with ${shown}$",
            f"For any {domain} {places}, let ${shown}$",
        )
    )


def plain_definitions(opening: Opening) -> list[str]:
    """“f(x) = 2x + 1”, for each definition, if all of them are real functions of real numbers."""
    if not opening.definitions or not all(
        bind.kind == "forall" and variable.sort == _REAL_FUNCTION
        for variable, bind in opening.definitions
    ):
        return []
    style = Style("definitions")
    shown = []
    for variable, bind in opening.definitions:
        assert isinstance(bind.body, Op)
        place = name_in_latex(bind.variables[0].name)
        value = latex(bind.body.args[1], style)
        shown.append(f"{name_in_latex(variable.name)}({place}) = {value}")
    return shown
