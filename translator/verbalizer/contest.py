"""Contest forms: a question, and then the answer that is to be shown."""

from __future__ import annotations

from translator.verbalizer.connectives import conjoined
from translator.verbalizer.introduce import Opening, plain_definitions
from translator.verbalizer.nouns import english_list, is_formula, noun_for
from translator.verbalizer.questions import answered, question
from translator.verbalizer.setting import joined, sentence, setting
from translator.verbalizer.statement import Statement
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Op


def contest(statement: Statement, opening: Opening, style: Style) -> tuple[str, str]:
    """The text and the name of its form."""
    answer = answered(statement, style)
    asked = question(statement, style)
    if statement.ask == "solve" and (text := _equation(statement, opening, style)):
        return f"{text} {answer}", "contest equation"
    if said := _premises(opening, style):
        return f"{_inline(said, asked, style)} {answer}", "contest inline"
    sentences = setting(opening, style, implicit=True)
    return f"{joined([*sentences, asked])} {answer}", "contest"


def _premises(opening: Opening, style: Style) -> str | None:
    """What is given, for “If …, what is …?”; None where the variables must be introduced."""
    formulas = plain_definitions(opening)
    if formulas and not opening.groups and style.chance(0.4):
        parts = [f"${shown}$" for shown in formulas]
        if opening.conditions:
            parts.append(conjoined(opening.conditions, style))
        return english_list(parts)
    if opening.definitions or not opening.conditions or not opening.implicit:
        return None
    return conjoined(opening.conditions, style) if style.chance(0.5) else None


def _inline(said: str, asked: str, style: Style) -> str:
    start = style.pick(("if", "if", "given that", "suppose that", "trailing", "given"))
    if start == "given" and not said.startswith("$"):
        start = "given that"
    if start == "trailing" and asked.endswith("?"):
        return f"{asked[:-1]} {style.pick(('if', 'given that', 'when'))} {said}?"
    if start == "suppose that":
        return f"{sentence(f'suppose that {said}')} {sentence(asked)}"
    start = "if" if start == "trailing" else start
    return sentence(f"{start} {said}, {asked[:1].lower()}{asked[1:]}")


def _equation(statement: Statement, opening: Opening, style: Style) -> str | None:
    """“Solve $3x + 2 = 11$ for $x$.”, where one variable has one condition."""
    if opening.definitions or len(opening.groups) != 1 or len(opening.conditions) != 1:
        return None
    (group,) = opening.groups
    said = conjoined(opening.conditions, style)
    if len(group.variables) != 1 or not is_formula(said) or style.chance(0.4):
        return None
    assert isinstance(statement.goal, Op)
    name = f"${group.variables[0].name}$" if group.variables[0].name.isascii() else None
    if name is None or statement.goal.args[0] != group.variables[0]:
        return None
    kind = noun_for(group.sort, group.adjectives, style, many=False)
    forms = [
        f"Find the {kind} {name} such that {said}.",
        f"What {kind} {name} satisfies {said}?",
        f"For which {kind} {name} do we have {said}?",
        f"Determine the {kind} {name} for which {said}.",
        f"What {kind} {name} satisfies the equation {said}?",
    ]
    if opening.implicit:
        forms += [
            f"Solve {said} for {name}.",
            f"What is the value of {name} if {said}?",
            f"Solve for {name}: {said}.",
            f"Find the value of {name} such that {said}.",
            f"For what value of {name} is it true that {said}?",
            f"What value of {name} satisfies the equation {said}?",
            f"Solve the equation {said}.",
            f"For what value of {name} does {said}?".replace("does", "do we have"),
        ]
    return style.pick(forms)
