"""The sentences before a claim: variables introduced, functions defined, conditions supposed."""

from __future__ import annotations

from translator.verbalizer.clauses import clause
from translator.verbalizer.connectives import conjoined
from translator.verbalizer.introduce import (
    Group,
    Opening,
    definition,
    given,
    introduced,
    plain_definitions,
    predicated,
)
from translator.verbalizer.latex import name_in_latex
from translator.verbalizer.nouns import (
    bound_below,
    english_list,
    formulaic,
    is_formula,
    noun_for,
    with_article,
)
from translator.verbalizer.style import Style
from translator.verbalizer.terms import Term


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
    formulas = plain_definitions(opening)
    if len(formulas) > 1 and style.chance(0.5):
        sentences.append(f"Let {english_list([f'${shown}$' for shown in formulas])}")
    else:
        sentences += [definition(variable, bind, style) for variable, bind in opening.definitions]
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
        text = _let_bounded(groups, conditions, style) or _let(groups, style)
    if conditions and not opening.definitions and style.chance(0.55) and len(conditions) < 4:
        said = conjoined(conditions, style)
        satisfying = () if start == "let" else ("satisfying",)  # “Let $x$ be … satisfying” is one
        glue = (
            "such that"
            if not formulaic(said)
            else style.pick(("such that", "such that", "with", *satisfying))
        )
        conditions.clear()
        return [f"{text} {glue} {said}"]
    return [text]


def _let_bounded(groups: list[Group], conditions: list[Term], style: Style) -> str | None:
    """“Let $n \\ge 2$ be a natural number”; takes the condition it says."""
    if len(groups) != 1 or len(groups[0].variables) != 1 or style.chance(0.4):
        return None
    (variable,) = groups[0].variables
    for condition in conditions:
        if variable.sort.adjectives and (bound := bound_below(condition, variable.name)):
            conditions.remove(condition)
            sign = bound[0].replace(r"\ge", style.pick((r"\ge", r"\geq")))
            noun = noun_for(variable.sort, groups[0].adjectives, style, many=False)
            return f"Let ${name_in_latex(variable.name)} {sign} {bound[1]}$ be {with_article(noun)}"
    return None


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
            f"{style.pick(('Moreover', 'Further', 'Also', 'In addition'))}, "
            f"{style.pick(('suppose', 'assume'))} that {clause(c, style)}"
            for c in conditions[1:]
        ]
        return [f"{start} {clause(conditions[0], style)}", *rest]
    said = conjoined(conditions, style)
    if style.display and len(conditions) == 1 and is_formula(said):
        return [f"{start} \\[ {said.strip('$')}. \\]"]
    return [f"{start} {said}"]


def joined(sentences: list[str]) -> str:
    """The sentences as a text."""
    return " ".join(s if s.endswith(r"\]") else sentence(s) for s in sentences)
