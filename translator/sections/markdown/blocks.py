"""Markdown-it rules for mathematics and for pandoc's fenced divs."""

from __future__ import annotations

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, blockquote, heading, list_block
from markdown_it.rules_inline import StateInline

from translator.sections.formula_text import MATH_ENVIRONMENTS

DIV = "div"
DISPLAY = "math_display"
INLINE = "math_inline"
UNCLOSED = "unclosed"
"""Types of the tokens made here; `unclosed` holds the sign that is never closed."""

_ENVIRONMENTS = "|".join(sorted(MATH_ENVIRONMENTS))
_OPENING = re.compile(rf"\$\$?|\\[(\[]|\\begin\{{(?P<environment>(?:{_ENVIRONMENTS})\*?)\}}")
CLOSING = {"$": "$", "$$": "$$", r"\(": r"\)", r"\[": r"\]"}
_SIGN_OR_ENVIRONMENT = re.compile(r"\\begin\{[A-Za-z]+\*?\}|\\.|\$", re.DOTALL)
_SIGN = re.compile(r"\\end\{[A-Za-z]+\*?\}|\\.|\$\$?", re.DOTALL)
_BEHIND_DISPLAY = re.compile(r"\s*(?P<punctuation>[.,;:]?)\s*(?:\{#[^}]*\}|\([\w:.-]+\))?\s*$")
_DIV_OPENING = re.compile(r"(?::{3,}|`{3,}(?=\{prf:))\s*(\{[^{}]*\}.*?|[\w].*?)\s*:*\s*$")
_DIV_CLOSING = re.compile(r"(?::{3,}|`{3,})\s*$")
_DIV_OPTION = re.compile(r":\w+:\s")
_INTERRUPTIBLE: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}

BlockRule = Callable[[StateBlock, int, int, bool], bool]


def mathematics_plugin(md: MarkdownIt) -> None:
    r"""Formulas between `$`, `$$`, `\(`, `\[` and in the environments of amsmath."""
    md.inline.ruler.before("escape", INLINE, _inline_formula)
    md.block.ruler.before("fence", DISPLAY, _displayed_formula, _INTERRUPTIBLE)
    for name, rule in {"list": list_block, "blockquote": blockquote, "heading": heading}.items():
        md.block.ruler.at(name, _outside_formulas(rule), _INTERRUPTIBLE)


def div_plugin(md: MarkdownIt) -> None:
    """Pandoc's fenced divs, `::: theorem` up to `:::`, nested as one likes, and MyST's."""
    md.block.ruler.before("fence", DIV, _div, _INTERRUPTIBLE)


def _find_closing(text: str, opening: re.Match[str], end: int) -> re.Match[str] | None:
    r"""The sign before `end` that closes the formula, escaped signs such as `\$` passed over."""
    sign, environment = opening[0], opening["environment"]
    closing = f"\\end{{{environment}}}" if environment else CLOSING[sign]
    position = opening.end()
    while match := _SIGN.search(text, position, end):
        if sign == "$" and match[0] == "$$":
            # The end of one formula and the start of the next.
            match = re.compile(r"\$").match(text, match.start())
            assert match is not None
        if match[0] == closing:
            return match
        position = match.end()
    return None


def _outside_formulas(rule: BlockRule) -> BlockRule:
    """A line of a formula such as `+ 1` or `> 0` begins no list or quotation."""

    def guarded(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if not silent:
            return rule(state, start, end, silent)
        return rule(state, start, end, silent) and not _ends_inside_formula(state, start)

    return guarded


def _ends_inside_formula(state: StateBlock, end: int) -> bool:
    """Whether a formula is open at the end of the lines read so far of this block."""
    text = "\n".join(_line(state, line) for line in range(state.line, end))
    position = 0
    while sign := _SIGN_OR_ENVIRONMENT.search(text, position):
        position = sign.end()
        if opening := _OPENING.match(text, sign.start()):
            closing = _find_closing(text, opening, len(text))
            if closing is None:
                return True
            position = closing.end()
    return False


def _inline_formula(state: StateInline, silent: bool) -> bool:
    opening = _OPENING.match(state.src, state.pos, state.posMax)
    if opening is None:
        return False
    closing = _find_closing(state.src, opening, state.posMax)
    content = state.src[opening.end() : closing.start()] if closing else ""
    # As in pandoc, `$5 and $6` holds no formula; here it is an error rather than a guess.
    lopsided = opening[0] == "$" and content[-1:].isspace() and not content[:1].isspace()
    if closing is None or lopsided:
        if not silent:
            state.push(UNCLOSED, "", 0).content = opening[0]
        state.pos = state.posMax
        return True
    if not silent:
        token = state.push(INLINE if opening[0] in {"$", r"\("} else DISPLAY, "", 0)
        token.content = content
        token.info = opening["environment"] or ""
    state.pos = closing.end()
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _belongs(state: StateBlock, line: int) -> bool:
    """Whether a line stands within the block that is being read."""
    return state.isEmpty(line) or state.sCount[line] >= state.blkIndent


def _displayed_formula(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A displayed formula that has its lines to itself."""
    opening = _OPENING.match(_line(state, start))
    if opening is None or opening[0] in {"$", r"\("}:
        return False
    last = _last_line_of_display(state, opening, start, end)
    if last is None:
        if not silent:
            state.push(UNCLOSED, "", 0).content = opening[0]
            state.tokens[-1].map = [start, end]
            state.line = end
        return True
    text = "\n".join(_line(state, line) for line in range(start, last + 1))
    closing = _find_closing(text, opening, len(text))
    behind = _BEHIND_DISPLAY.match(text, closing.end()) if closing else None
    if closing is None or behind is None:
        return False
    if not silent:
        token = state.push(DISPLAY, "", 0)
        token.block = True
        token.content = text[opening.end() : closing.start()] + behind["punctuation"]
        token.info = opening["environment"] or ""
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _last_line_of_display(
    state: StateBlock, opening: re.Match[str], start: int, end: int
) -> int | None:
    environment = opening["environment"]
    closing = f"\\end{{{environment}}}" if environment else CLOSING[opening[0]]
    if closing in _line(state, start)[opening.end() :]:
        return start
    for line in range(start + 1, end):
        if not _belongs(state, line):
            return None
        if closing in _line(state, line):
            return line
    return None


def _div(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    opening = _DIV_OPENING.match(_line(state, start))
    if opening is None:
        return False
    if silent:
        return True
    last = _last_line_of_div(state, opening[0][0], start, end)
    if last is None:
        token = state.push(UNCLOSED, "", 0)
        token.content = opening[0][0] * 3
        token.map = [start, end]
        state.line = end
        return True
    token = state.push(f"{DIV}_open", "div", 1)
    token.info, token.map, token.block = opening[1], [start, last + 1], True
    first = start + 1
    while first < last and _DIV_OPTION.match(_line(state, first)):
        token.info += f" {_line(state, first)}"
        first += 1
    parent, line_max = state.parentType, state.lineMax
    state.parentType, state.lineMax = DIV, last
    state.md.block.tokenize(state, first, last)
    state.parentType, state.lineMax = parent, line_max
    state.push(f"{DIV}_close", "div", -1).block = True
    state.line = last + 1
    return True


def _last_line_of_div(state: StateBlock, fence: str, start: int, end: int) -> int | None:
    depth = 1
    for line in range(start + 1, end):
        if not _belongs(state, line):
            return None
        text = _line(state, line)
        if text.startswith(fence) and _DIV_CLOSING.match(text):
            depth -= 1
        elif text.startswith(fence) and _DIV_OPENING.match(text):
            depth += 1
        if depth == 0:
            return line
    return None
