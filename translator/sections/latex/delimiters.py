"""Whether braces, environments and formulas are closed, and where the formulas are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from translator.sections.errors import SectionError
from translator.sections.formula_text import (
    BIDIRECTIONAL_ADVICE,
    BIDIRECTIONAL_CONTROL,
    MATH_ENVIRONMENTS,
    display,
    environment,
    inline,
)
from translator.sections.latex.expansion import ExpandedText

MOST_NESTED = 60
"""Deepest nesting accepted: beyond what people write, within what a recursive parser bears."""

_DELIMITER = re.compile(
    r"\\(?P<verbatim>begin\s*\{(?P<verbatim_name>(?:[vV]erbatim|lstlisting|minted)\*?)\})"
    r"|\\verb\*?(?P<mark>[^A-Za-z0-9\s*])[^\n]*?(?P=mark)"
    r"|\\begin\s*\{(?P<begin>[^{}]*)\}|\\end\s*\{(?P<end>[^{}]*)\}"
    r"|\\(?P<text>text\w*|mbox|hbox|fbox|(?:short)?intertext|tag|operatorname)\*?\s*\{|\\ensuremath\s*(?P<ensured>\{)"
    r"|\\(?:[A-Za-z]+|.|\n)|[{}$]|\n[ \t]*\n",
)
_CLOSING = {"$": "$", "$$": "$$", r"\(": r"\)", r"\[": r"\]"}
_CLOSERS = frozenset({r"\)", r"\]"})


@dataclass(frozen=True)
class Formula:
    """A formula of the expanded text, from `start` to `end`."""

    start: int
    end: int
    text: str
    """As it stands in a block's text."""
    labels: tuple[str, ...]
    """Its own labels."""


@dataclass(frozen=True)
class _Open:
    """A delimiter that waits to be closed."""

    sign: str
    offset: int
    content: int
    """Where what it encloses begins."""
    math: bool
    environment: str | None = None


def find_formulas(expanded: ExpandedText, start: int = 0) -> dict[int, Formula]:
    """The outermost formulas from offset `start` on, by their own start.

    Raises `SectionError` for what is not closed.
    """
    return _DelimiterReader(expanded).run(start)


class _DelimiterReader:
    def __init__(self, expanded: ExpandedText) -> None:
        self._expanded = expanded
        self._text = expanded.text
        self._open: list[_Open] = []
        self._formulas: dict[int, Formula] = {}

    def run(self, position: int) -> dict[int, Formula]:
        while match := _DELIMITER.search(self._text, position):
            position = self._read(match)
        if self._open:
            raise self._unclosed(self._open[-1])
        return self._formulas

    @property
    def _in_math(self) -> bool:
        return bool(self._open) and self._open[-1].math

    def _read(self, match: re.Match[str]) -> int:
        """Take one delimiter in; gives where to go on."""
        sign, start, end = match[0], match.start(), match.end()
        if match["verbatim"]:
            closing = f"\\end{{{match['verbatim_name']}}}"
            return self._text.index(closing, end) + len(closing)
        if match["begin"] is not None:
            name = match["begin"].strip()
            is_math = name.rstrip("*") in MATH_ENVIRONMENTS
            self._push(_Open(sign, start, end, is_math or self._in_math, environment=name))
        elif match["end"] is not None:
            self._close_environment(match)
        elif match["text"] or match["ensured"]:
            math = bool(match["ensured"]) or (match["text"] == "operatorname" and self._in_math)
            self._push(_Open("{", start, end, math))
        elif sign == "{":
            self._push(_Open(sign, start, end, self._in_math))
        elif sign == "}":
            self._close("{", sign, start, end)
        elif sign == "$":
            return self._read_dollar(start)
        elif sign in {r"\(", r"\["}:
            self._push(_Open(sign, start, end, math=True))
        elif sign == r"\verb":
            raise self._expanded.error(
                start, r"`\verb` needs its text between two equal signs on this line; add them"
            )
        elif sign in _CLOSERS:
            self._close({r"\)": r"\(", r"\]": r"\["}[sign], sign, start, end)
        elif sign.isspace():
            self._end_paragraph()
        return end

    def _read_dollar(self, start: int) -> int:
        double = self._text.startswith("$$", start)
        innermost = self._open[-1].sign if self._open else ""
        if innermost == "$":
            self._close("$", "$", start, start + 1)
            return start + 1
        if innermost == "$$" and double:
            self._close("$$", "$$", start, start + 2)
            return start + 2
        if self._in_math:
            raise self._expanded.error(
                start,
                f"`$` stands inside the formula opened by `{self._mathematics().sign}` at line "
                f"{self._expanded.line(self._mathematics().offset)}; close that formula first",
            )
        width = 2 if double else 1
        self._push(_Open("$" * width, start, start + width, math=True))
        return start + width

    def _mathematics(self) -> _Open:
        """The innermost delimiter that opened a formula rather than a group in one."""
        signs = (opened for opened in reversed(self._open) if opened.sign != "{")
        return next(signs, self._open[-1])

    def _push(self, opened: _Open) -> None:
        self._open.append(opened)
        if len(self._open) > MOST_NESTED:
            raise self._expanded.error(
                opened.offset,
                f"braces or environments are nested more than {MOST_NESTED} deep here; "
                "write this with fewer levels",
            )

    def _close_environment(self, match: re.Match[str]) -> None:
        name = match["end"].strip()
        opened = self._open[-1] if self._open else None
        if opened is None:
            self._refuse_stray(match[0], match.start())
        elif opened.environment is None:
            raise self._unclosed(opened)
        elif opened.environment != name:
            raise self._expanded.error(
                match.start(),
                f"`{match[0]}` closes the environment `{opened.environment}` opened at line "
                f"{self._expanded.line(opened.offset)}; close that one first, or mend the name",
            )
        else:
            self._finish(self._open.pop(), match.start(), match.end())

    def _close(self, opening: str, closing: str, start: int, end: int) -> None:
        if not self._open or self._open[-1].sign != opening:
            if self._open and self._open[-1].environment is None:
                raise self._unclosed(self._open[-1])
            self._refuse_stray(closing, start)
        self._finish(self._open.pop(), start, end)

    def _finish(self, opened: _Open, content_end: int, end: int) -> None:
        """Note the formula that ends here, if it is one and stands in no other."""
        if not opened.math or any(outer.math for outer in self._open):
            return
        content = self._text[opened.content : content_end]
        if match := BIDIRECTIONAL_CONTROL.search(content):
            raise self._expanded.error(opened.content + match.start(), BIDIRECTIONAL_ADVICE)
        if opened.environment is not None:
            text = environment(opened.environment, content)
        else:
            text = (display if opened.sign in {"$$", r"\["} else inline)(content)
        labels = tuple(re.findall(r"\\label\s*\{([^{}]*)\}", content))
        self._formulas[opened.offset] = Formula(opened.offset, end, text, labels)

    def _end_paragraph(self) -> None:
        """A formula within a line cannot go past a blank line."""
        if self._open and self._open[-1].sign in {"$", r"\("}:
            raise self._unclosed(self._open[-1], "before the paragraph ends")

    def _refuse_stray(self, closing: str, start: int) -> NoReturn:
        inside = ""
        if self._open:
            opened = self._open[-1]
            inside = f" since `{opened.sign}` at line {self._expanded.line(opened.offset)}"
        raise self._expanded.error(
            start, f"`{closing}` closes nothing that was opened{inside}; remove it or open it"
        )

    def _unclosed(self, opened: _Open, where: str = "") -> SectionError:
        if opened.environment is not None:
            message = (
                f"the environment `{opened.environment}` is opened here and never closed; "
                f"add `\\end{{{opened.environment}}}`"
            )
        else:
            closing = _CLOSING.get(opened.sign, "}")
            formula = "the formula opened by " if opened.sign != "{" else ""
            never = f"not closed {where}" if where else "never closed"
            advice = f"add `{closing}`"
            if closing == "$":
                advice += r", or write `\$` for a dollar sign"
            message = f"{formula}`{opened.sign}` is {never}; {advice}"
        return self._expanded.error(opened.offset, message)
