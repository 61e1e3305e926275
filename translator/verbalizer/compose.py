"""A whole statement to a text: textbook, conditional, universal, and contest forms."""

from __future__ import annotations

from translator.verbalizer.clauses import clause
from translator.verbalizer.connectives import conjoined
from translator.verbalizer.contest import contest
from translator.verbalizer.introduce import Opening, bare, opening_of, predicated
from translator.verbalizer.nouns import english_list, formulaic, is_formula
from translator.verbalizer.quantifiers import existential, universal
from translator.verbalizer.questions import answered
from translator.verbalizer.setting import joined, sentence, setting
from translator.verbalizer.statement import Statement
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Bind, Term

_PROVE = (
    "Prove that",
    "Show that",
    "Prove that",
    "Show that",
    "Demonstrate that",
    "Prove",
    "Verify that",
    "We have to show that",
    "Establish that",
)


def compose(statement: Statement, style: Style) -> tuple[str, str]:
    """A text of the statement and the name of its form."""
    if statement.story and (statement.only_story or style.chance(0.4)):
        return _story(statement, style), "story"
    opening = opening_of(statement)
    style.shuffle_some(opening.conditions)
    if statement.ask and style.chance(0.72):
        return contest(statement, opening, style)
    forms = [(_textbook, "textbook"), (_textbook, "textbook"), (_theorem, "theorem")]
    if not opening.definitions:
        forms += [(_conditional, "conditional"), (_universal, "universal")]
    form, name = style.pick(forms)
    return form(statement, opening, style), name


def claim(goal: Term, style: Style) -> str:
    """The conclusion as a clause; quantifiers in front or behind."""
    if isinstance(goal, Bind) and goal.kind == "forall":
        return universal(goal, style)
    if isinstance(goal, Bind) and goal.kind in ("exists", "unique"):
        return existential(goal, style)
    return clause(goal, style)


def _textbook(statement: Statement, opening: Opening, style: Style) -> str:
    sentences = setting(opening, style)
    said = claim(statement.goal, style)
    prove = style.pick(_PROVE)
    if prove == "Prove" and not formulaic(said):
        prove = "Prove that"
    if style.display and is_formula(said):
        sentences.append(f"{prove} \\[ {said.strip('$')}. \\]")
    else:
        sentences.append(f"{prove} {said}")
    return joined(sentences)


def _theorem(statement: Statement, opening: Opening, style: Style) -> str:
    sentences = setting(opening, style)
    said = claim(statement.goal, style)
    if not sentences:
        return sentence(said)
    then = style.pick(
        ("Then", "Then", "Then", "We have", "Then we have", "It follows that", "In this case,")
    )
    if then.endswith("have") and not formulaic(said):
        then = "Then"
    return joined([*sentences, f"{then} {said}"])


def _conditional(statement: Statement, opening: Opening, style: Style) -> str:
    said = claim(statement.goal, style)
    hypotheses = [predicated(g, style) for g in opening.groups]
    if opening.conditions:
        if opening.groups and style.chance(0.6):
            glue = style.pick(("with", "such that", "satisfying"))
            conditions = conjoined(opening.conditions, style)
            glue = glue if formulaic(conditions) else "such that"
            text = f"{english_list(hypotheses)} {glue} {conditions}"
        else:
            text = english_list([*hypotheses, conjoined(opening.conditions, style)])
    else:
        text = english_list(hypotheses)
    if not text:
        return sentence(f"{style.pick(_PROVE[:5])} {said}")
    conditional = style.pick(
        (f"if {text}, then {said}", f"if {text} then {said}", f"if {text}, then {said}")
    )
    return sentence(f"{style.pick((*_PROVE[:5], '', ''))} {conditional}".strip())


def _universal(statement: Statement, opening: Opening, style: Style) -> str:
    if not opening.groups:
        return _textbook(statement, opening, style)
    said = clause(statement.goal, style)
    groups = [bare(g, style) for g in opening.groups]
    many = any(len(g.variables) > 1 for g in opening.groups)
    one = "for all" if many else style.pick(("for every", "for any", "for each"))
    starts = [
        "for all" if len(g.variables) > 1 else one.replace("all", "every") for g in opening.groups
    ]
    conditions = ""
    if opening.conditions:
        text = conjoined(opening.conditions, style)
        glue = style.pick(("with", "such that", "satisfying")) if formulaic(text) else "such that"
        conditions = f" {glue} {text}"
    phrases = [f"{start} {group}" for start, group in zip(starts, groups, strict=True)]
    head = f"{english_list(phrases)}{conditions}"
    plain = not isinstance(statement.goal, Bind) and not conditions and formulaic(said)
    text = f"{said} {head}" if plain and style.chance(0.4) else f"{head}, {said}"
    return sentence(f"{style.pick((*_PROVE[:5], '', ''))} {text}".strip())


def _story(statement: Statement, style: Style) -> str:
    assert statement.story is not None
    text = style.pick(statement.story.texts)
    if "{goal}" in text:
        text = text.replace("{goal}", claim(statement.goal, style))
    return f"{text} {answered(statement, style)}" if statement.ask else text
