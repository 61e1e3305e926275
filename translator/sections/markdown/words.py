"""The words of a Markdown paragraph: formulas kept, other mark-up gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from markdown_it.token import Token

from translator.sections import formula_text
from translator.sections.errors import SectionError
from translator.sections.markdown.blocks import DISPLAY, INLINE, UNCLOSED
from translator.sections.pieces import Words

_REFERENCE = re.compile(
    r"\\(?:[cC]|auto|eq)?ref\{([^{}]+)\}"
    r"|\[?@((?:thm|lem|prp|prop|cor|def|exr|exm|eq|sec)[:-][\w:-]+)\]?"
)
_ITEM_SIGN = re.compile(r"\((?:[a-z]|[ivx]+|\d+)\)\s|[a-h][.)]\s")
_STYLE_OPENINGS = frozenset({"strong_open", "em_open"})
_STYLE_CLOSINGS = frozenset({"strong_close", "em_close"})

Fail = Callable[[int, str], SectionError]
"""Makes the error at a line, counted from 0."""


@dataclass
class Line:
    """One line of a paragraph."""

    number: int
    """In the source, from 0."""
    tokens: list[Token] = field(default_factory=list)


def lines(token: Token) -> list[Line]:
    """The lines of an inline token, a formula over several lines on its first."""
    number = token.map[0] if token.map else 0
    found = [Line(number)]
    for child in token.children or ():
        if child.type in {"softbreak", "hardbreak"}:
            number += 1
            found.append(Line(number))
        elif child.type != "text" or child.content:
            found[-1].tokens.append(child)
            number += child.content.count("\n")
    return found


def words(paragraph: Sequence[Line], fail: Fail) -> Words:
    """The words of some lines, which stand in one line but for list items."""
    text, lead, depth = "", 0, 0
    references: dict[str, None] = {}
    for line in paragraph:
        rendered = ""
        for token in line.tokens:
            rendered += _text(token, line.number, fail)
            depth += (token.type in _STYLE_OPENINGS) - (token.type in _STYLE_CLOSINGS)
            if token.type == "link_open" and str(token.attrGet("href")).startswith("#"):
                references[str(token.attrGet("href"))[1:]] = None
            if token.type in _STYLE_CLOSINGS and depth == 0 and lead == 0:
                lead = _lead(text, rendered, line)
        rendered = " ".join(rendered.split())
        text += ("\n" if text and _ITEM_SIGN.match(rendered) else " ") + rendered
    text, named = _resolve(text)
    return Words(text.strip(), (*references, *named), lead)


def formula(token: Token, line: int, fail: Fail) -> str:
    """A formula token as it stands in a block's text. Lines count from 0."""
    if control := formula_text.BIDIRECTIONAL_CONTROL.search(token.content):
        newlines = token.content.count("\n", 0, control.start())
        raise fail(line + newlines, formula_text.BIDIRECTIONAL_ADVICE)
    if token.info:
        return formula_text.environment(token.info, token.content)
    if token.type == DISPLAY:
        return formula_text.display(token.content)
    return formula_text.inline(token.content)


def _text(token: Token, line: int, fail: Fail) -> str:
    if token.type == UNCLOSED:
        advice = r", or write `\$` for a dollar sign" if token.content == "$" else ""
        raise fail(
            line,
            f"the formula opened by `{token.content}` is not closed before the paragraph ends; "
            f"close it{advice}",
        )
    if token.type == INLINE:
        return formula(token, line, fail)
    if token.type == DISPLAY:
        return f" {formula(token, line, fail)} "
    if token.type == "text_special":
        return r"\$" if token.content == "$" else token.content
    if token.type in {"text", "code_inline", "image"}:
        return token.content
    return ""


def _lead(text: str, rendered: str, line: Line) -> int:
    """The length of the styled text that ends here, if the paragraph begins with it."""
    begins = bool(line.tokens) and line.tokens[0].type in _STYLE_OPENINGS
    return len(" ".join(rendered.split())) if begins and not text.strip() else 0


def _resolve(text: str) -> tuple[str, list[str]]:
    """References by label, written `[label]`."""
    labels: list[str] = []

    def name(match: re.Match[str]) -> str:
        label = match[1] or match[2]
        labels.append(label)
        return f"[{label}]"

    return _REFERENCE.sub(name, text), labels
