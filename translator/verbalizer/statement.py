"""A theorem's statement: variables, hypotheses, conclusion, and what a question would ask for."""

from __future__ import annotations

from dataclasses import dataclass

from translator.verbalizer.lean import binder, write_term
from translator.verbalizer.sorts import PROP, Sort
from translator.verbalizer.terms import IllTypedError, Term, Var, constructs_of, sort_of

_SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"


@dataclass(frozen=True)
class Story:
    """Texts of a statement written out whole, for word problems; `{goal}` stands for its claim."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """A typed statement. `area` and `template` say which part of the generator made it."""

    variables: tuple[Var, ...]
    hypotheses: tuple[Term, ...]
    goal: Term
    area: str
    template: str
    ask: str = ""
    """How the goal may be asked for: `value` (of the left side), `solve` (for a variable),
    `all` (solutions), or nothing."""
    story: Story | None = None
    only_story: bool = False
    """Whether the stories are the only texts: the plain statement would not say the same."""

    def __post_init__(self) -> None:
        names = [v.name for v in self.variables]
        if len(set(names)) < len(names):
            raise IllTypedError(f"{self.template}: two variables have one name")
        for proposition in (*self.hypotheses, self.goal):
            if sort_of(proposition) != PROP:
                raise IllTypedError(f"{self.template}: a hypothesis or goal is no proposition")

    @property
    def constructs(self) -> tuple[str, ...]:
        """Names of all constructs used, sorted."""
        used: set[str] = set()
        for proposition in (*self.hypotheses, self.goal):
            used |= constructs_of(proposition)
        return tuple(sorted(used))


def lean_statement(statement: Statement) -> str:
    """The Lean theorem, with `sorry` for its proof."""
    return f"theorem t {signature(statement)} := by sorry"


def signature(statement: Statement) -> str:
    """Binders, hypotheses and the conclusion, as after the theorem's name."""
    binders: list[str] = []
    group: list[Var] = []
    for variable in statement.variables:
        if group and (variable.sort != group[0].sort or variable.sort.classes):
            binders.append(_grouped(group))
            group = []
        group.append(variable)
    if group:
        binders.append(_grouped(group))
    for number, hypothesis in enumerate(statement.hypotheses):
        binders.append(f"(h{subscript(number)} : {write_term(hypothesis)})")
    return " ".join([*binders, ":", write_term(statement.goal)])


def subscript(number: int) -> str:
    """A number in subscript digits."""
    return "".join(_SUBSCRIPTS[int(digit)] for digit in str(number))


def _grouped(variables: list[Var]) -> str:
    if len(variables) == 1:
        return binder(variables[0])
    sort: Sort = variables[0].sort
    return f"({' '.join(v.name for v in variables)} : {sort.lean})"
