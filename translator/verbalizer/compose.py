"""A whole statement to a text: textbook, conditional, universal, and contest forms."""

from __future__ import annotations

from translator.verbalizer.clauses import clause, conjoined, existential, universal
from translator.verbalizer.introduce import (
    Group,
    Opening,
    bare,
    definition,
    given,
    introduced,
    opening_of,
    predicated,
)
from translator.verbalizer.nouns import english_list, formulaic
from translator.verbalizer.questions import answered, question
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
    "Deduce that",
)


def compose(statement: Statement, style: Style) -> tuple[str, str]:
    """A text of the statement and the name of its form."""
    if statement.story and (statement.only_story or style.chance(0.4)):
        return _story(statement, style), "story"
    opening = opening_of(statement)
    style.shuffle_some(opening.conditions)
    if statement.ask and style.chance(0.72):
        return _contest(statement, opening, style)
    forms = [(_textbook, "textbook"), (_textbook, "textbook"), (_theorem, "theorem")]
    if not opening.definitions:
        forms += [(_conditional, "conditional"), (_universal, "universal")]
    form, name = style.pick(forms)
    return form(statement, opening, style), name


def sentence(text: str) -> str:
    """Capital letter and full stop."""
    text = text.strip()
    if text[:1].islower():
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "?", "!", ".$", ":")) else f"{text}."


def setting(opening: Opening, style: Style, *, implicit: bool = False) -> list[str]:
    """The sentences before the claim."""
    sentences: list[str] = []
    conditions = list(opening.conditions)
    skip = implicit and opening.implicit and style.chance(0.5)
    if opening.groups and not skip:
        sentences += _introductions(opening, conditions, style)
    for variable, bind in opening.definitions:
        sentences.append(definition(variable, bind, style))
    if conditions:
        sentences += _suppositions(conditions, style)
    return sentences


def _introductions(opening: Opening, conditions: list[Term], style: Style) -> list[str]:
    """“Let … be … such that …”; takes the conditions it says."""
    groups = opening.groups
    start = style.pick(("let", "let", "let", "let", "suppose that", "consider", "given"))
    if start == "consider" or (start == "given" and not conditions):
        text = f"Consider {english_list([given(g, style) for g in groups])}"
    elif start == "suppose that":
        text = f"Suppose {style.pick(('that ', ''))}{english_list([predicated(g, style) for g in groups])}"
    elif start == "given":
        text = f"We are given {english_list([given(g, style) for g in groups])}"
    else:
        text = _let(groups, style)
    if conditions and not opening.definitions and style.chance(0.55) and len(conditions) < 4:
        said = conjoined(conditions, style)
        glue = (
            "such that"
            if not formulaic(said)
            else style.pick(("such that", "such that", "with", "satisfying"))
        )
        conditions.clear()
        return [f"{text} {glue} {said}"]
    return [text]


def _let(groups: list[Group], style: Style) -> str:
    parts = [introduced(g, style) for g in groups]
    if len(parts) == 1:
        return f"Let {parts[0]}"
    if style.chance(0.4):
        return sentence(f"Let {parts[0]}") + " " + ". ".join(f"Let {part}" for part in parts[1:])
    return "Let " + english_list([parts[0], *(f"let {part}" for part in parts[1:])])


def _suppositions(conditions: list[Term], style: Style) -> list[str]:
    start = style.pick(
        (
            "Suppose that",
            "Suppose",
            "Assume that",
            "Assume",
            "Suppose that",
            "We know that",
            "It is given that",
        )
    )
    if len(conditions) > 1 and style.chance(0.2):
        rest = [
            f"{style.pick(('Moreover', 'Further', 'Also', 'In addition'))}, {style.pick(('suppose', 'assume'))} "
            f"that {clause(c, style)}"
            for c in conditions[1:]
        ]
        return [f"{start} {clause(conditions[0], style)}", *rest]
    said = conjoined(conditions, style)
    if style.display and len(conditions) == 1 and said.startswith("$") and said.count("$") == 2:
        return [f"{start} \\[ {said.strip('$')}. \\]"]
    return [f"{start} {said}"]


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
    if style.display and said.startswith("$") and said.count("$") == 2:
        sentences.append(f"{prove} \\[ {said.strip('$')}. \\]")
    else:
        sentences.append(f"{prove} {said}")
    return _joined(sentences)


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
    return _joined([*sentences, f"{then} {said}"])


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
    start = "for all" if many else style.pick(("for every", "for any", "for each"))
    conditions = ""
    if opening.conditions:
        text = conjoined(opening.conditions, style)
        glue = style.pick(("with", "such that", "satisfying")) if formulaic(text) else "such that"
        conditions = f" {glue} {text}"
    head = f"{start} {english_list([groups[0], *(f'{start} {g}' for g in groups[1:])])}{conditions}"
    plain = not isinstance(statement.goal, Bind) and not conditions and formulaic(said)
    text = f"{said} {head}" if plain and style.chance(0.4) else f"{head}, {said}"
    return sentence(f"{style.pick((*_PROVE[:5], '', ''))} {text}".strip())


def _contest(statement: Statement, opening: Opening, style: Style) -> tuple[str, str]:
    asked, answer = question(statement, style), answered(statement, style)
    conditions = opening.conditions
    inline = not opening.definitions and conditions and opening.implicit and style.chance(0.5)
    if inline:
        said = conjoined(conditions, style)
        start = style.pick(("if", "if", "given that", "suppose that", "trailing"))
        if start == "trailing" and asked.endswith("?"):
            text = f"{asked[:-1]} {style.pick(('if', 'given that', 'when'))} {said}?"
        elif start == "suppose that" or not asked.endswith("?"):
            text = (
                f"{sentence(f'{start} {said}, {_lowered(asked)}')}"
                if start in ("if", "given that")
                else (f"{sentence(f'suppose that {said}')} {sentence(asked)}")
            )
        else:
            start = "if" if start == "trailing" else start
            text = f"{start} {said}, {_lowered(asked)}"
        return f"{_mark(text)} {answer}", "contest inline"
    sentences = setting(opening, style, implicit=True)
    return f"{_joined([*sentences, asked])} {answer}", "contest"


def _mark(text: str) -> str:
    return text[:1].upper() + text[1:] if text.endswith((".", "?")) else sentence(text)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _joined(sentences: list[str]) -> str:
    return " ".join(s if s.endswith(r"\]") else sentence(s) for s in sentences)


def _story(statement: Statement, style: Style) -> str:
    assert statement.story is not None
    text = style.pick(statement.story.texts)
    for name, value in statement.story.values:
        text = text.replace("{" + name + "}", value)
    if statement.ask and text.endswith("?"):
        return f"{text} {answered(statement, style)}"
    return text
