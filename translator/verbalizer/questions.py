"""Questions and their answers: “What is $x + y$? Show that it is 13.”"""

from __future__ import annotations

from translator.verbalizer.clauses import noun
from translator.verbalizer.connectives import alternatives, conjoined
from translator.verbalizer.descriptions import how_many, members
from translator.verbalizer.latex import latex, name_in_latex
from translator.verbalizer.nouns import english_list, noun_for
from translator.verbalizer.statement import Statement
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Bind, Op, Term, Var, constructs_of, is_op


def question(statement: Statement, style: Style) -> str:
    """What the statement's goal is the answer to."""
    if statement.ask == "all":
        return _which(statement.goal, style)
    if statement.ask == "extremum":
        return _extremum(statement.goal, style)
    assert isinstance(statement.goal, Op)
    subject = noun(statement.goal.args[0], style)
    if statement.ask == "solve":
        return style.pick(
            (
                f"Solve for {subject}.",
                f"Find {subject}.",
                f"What is {subject}?",
                f"What is the value of {subject}?",
                f"Determine {subject}.",
                f"Find the value of {subject}.",
                f"What must {subject} be?",
            )
        )
    if subject.startswith("the number of "):
        counted = subject.removeprefix("the number of ")
        forms = [
            f"Find {subject}.",
            f"What is {subject}?",
            f"Determine {subject}.",
            f"Compute {subject}.",
        ]
        if described := _counted(statement.goal.args[0]):
            forms += [how_many(described, style)] * 3
        elif not counted.startswith(("ways", "elements")):
            forms.append(f"How many {counted} are there?")
        return style.pick(forms)
    if subject.startswith("the "):
        return style.pick(
            (
                f"What is {subject}?",
                f"Find {subject}.",
                f"Determine {subject}.",
                f"Compute {subject}.",
                f"Calculate {subject}.",
            )
        )
    simplify = constructs_of(statement.goal.args[0]) & {"sqrt", "div", "imaginary", "rpow"}
    word = "Simplify" if simplify else "Find"
    return style.pick(
        (
            f"What is {subject}?",
            f"{word} {subject}.",
            f"What is the value of {subject}?",
            f"Compute {subject}.",
            f"Find the value of {subject}.",
            f"Determine {subject}.",
            f"Evaluate {subject}.",
            f"Determine the value of {subject}.",
            f"Calculate {subject}.",
        )
    )


def _counted(term: Term) -> Bind | None:
    """The set whose elements are counted, if it is described."""
    if is_op(term, "card", "ncard") and isinstance(term, Op) and isinstance(term.args[0], Bind):
        return term.args[0]
    return None


def answered(statement: Statement, style: Style) -> str:
    """The sentence that gives the answer away."""
    if statement.ask == "all":
        return _solutions(statement.goal, style)
    goal = statement.goal
    assert isinstance(goal, Op)
    value = f"${latex(goal.args[1], style)}$"
    if value.strip("$").isdigit() and style.chance(0.5):
        value = value.strip("$")
    return style.pick(
        (f"Show that it is {value}.",) * 5
        + (
            f"Prove that the answer is {value}.",
            f"Show that the answer is {value}.",
            f"Show that it equals {value}.",
            f"The answer is {value}.",
            f"Prove that it is {value}.",
            f"(Answer: {value}.)",
        )
    )


def _sides(goal: Term) -> tuple[tuple[Var, ...], list[Term], Term]:
    """Variables, conditions and description of the solutions of `∀ x, P ↔ x = … ∨ …`."""
    assert isinstance(goal, Bind)
    body = goal.body
    assert isinstance(body, Op)
    return goal.variables, [body.args[0]], body.args[1]


def _which(goal: Term, style: Style) -> str:
    variables, conditions, _ = _sides(goal)
    names = ", ".join(name_in_latex(v.name) for v in variables)
    shown = f"$({names})$" if len(variables) > 1 and style.chance(0.3) else f"${names}$"
    many = noun_for(variables[0].sort, (), style, many=True)
    said = conjoined(conditions, style)
    if len(variables) > 1 and shown.startswith("$("):
        many = f"pairs of {many}" if len(variables) == 2 else f"triples of {many}"
    forms = [
        f"Find all {many} {shown} such that {said}.",
        f"Determine all {many} {shown} such that {said}.",
        f"For which {many} {shown} do we have {said}?"
        if said.startswith("$")
        else f"Find all {many} {shown} for which {said}.",
        f"Find all {many} {shown} for which {said}.",
    ]
    if said.startswith("$") and len(variables) == 1 and said.count("$") == 2:
        forms += [
            f"Solve {said} in the {many}.",
            f"Solve {said} for {many} {shown}.",
            f"Find all solutions of {said} in {many} {shown}.",
        ]
    return style.pick(forms)


def _solutions(goal: Term, style: Style) -> str:
    _, _, description = _sides(goal)
    parts = alternatives(description)
    shown = [
        f"${latex(part, style)}$" if not is_op(part, "and") else f"${_pair(part, style)}$"
        for part in parts
    ]
    if len(shown) == 1:
        return style.pick(
            (
                f"Show that the only solution is {shown[0]}.",
                f"Show that the answer is {shown[0]}.",
                f"Prove that this holds exactly for {shown[0]}.",
            )
        )
    return style.pick(
        (
            f"Show that the solutions are {english_list(shown)}.",
            f"Show that these are {english_list(shown)}.",
            f"Prove that the answer is {english_list(shown, 'or')}.",
            f"Show that the solutions are exactly {english_list(shown)}.",
        )
    )


def _pair(term: Term, style: Style) -> str:
    assert isinstance(term, Op)
    left, right = term.args
    if all(is_op(side, "eq") for side in (left, right)):
        assert isinstance(left, Op)
        assert isinstance(right, Op)
        names = ", ".join(latex(side.args[0], style) for side in (left, right))
        values = ", ".join(latex(side.args[1], style) for side in (left, right))
        return f"({names}) = ({values})"
    return f"{latex(left, style)}, {latex(right, style)}"


def _extremum(goal: Term, style: Style) -> str:
    assert isinstance(goal, Op)
    described = goal.args[0]
    word = "smallest" if goal.construct.name in ("is_least", "is_glb") else "largest"
    if isinstance(described, Bind):
        said = members(described, style, many=False)
        word = style.pick((word, "least" if word == "smallest" else "greatest"))
        return style.pick(
            (
                f"Find the {word} {said}.",
                f"What is the {word} {said}?",
                f"Determine the {word} {said}.",
            )
        )
    word = "minimum" if word == "smallest" else "maximum"
    return style.pick(
        (
            f"Find the {word} of {noun(described, style)}.",
            f"What is the {word} of {noun(described, style)}?",
        )
    )
