"""The form in which a formula stands in a block's text."""

from __future__ import annotations

import re

BIDIRECTIONAL_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that change the order in which a formula is shown, not what it is."""

BIDIRECTIONAL_ADVICE = (
    "this formula holds a bidirectional control character, "
    "which makes it look different from what it is; delete the character"
)

_MATH_ENVIRONMENT_NAMES = (
    "math displaymath equation align gather multline flalign alignat eqnarray dmath "
    "xalignat IEEEeqnarray"
)
MATH_ENVIRONMENTS = frozenset(_MATH_ENVIRONMENT_NAMES.split())
"""Environments that are formulas by themselves, without their starred forms."""

_ROW_ENVIRONMENTS = MATH_ENVIRONMENTS - {"math", "displaymath", "equation", "dmath"}
_SILENT = re.compile(
    r"\\(?:label|tag\*?)\s*\{[^{}]*\}|\\(?:nonumber|notag|qedhere|qed|allowbreak"
    r"|displaystyle|textstyle|limits|nolimits|eqno\s*\([^()]*\))(?![A-Za-z])"
)
_ENSURED = re.compile(r"\\ensuremath\s*\{((?:[^{}]|\{[^{}]*\})*)\}")
_SPACING = ("\\,", "\\;", "\\:", "\\!", "\\>", "\\ ", "\\quad", "\\qquad", "~", " ")
_INNER_DOLLARS = re.compile(r"(?<!\\)((?:\\\\)*)\$([^$]*)\$")
_ROW_END = re.compile(r"\\\\\s*(?:\[[^\]]*\])?")
_PUNCTUATION = frozenset(".,;")


def inline(content: str) -> str:
    """`$…$` around the formula; punctuation that ends it goes behind it."""
    formula, punctuation = _tidy(content)
    return f"${formula}${punctuation}" if formula else punctuation


def display(content: str) -> str:
    r"""`\[…\]` around the formula; punctuation that ends it goes behind it."""
    formula, punctuation = _tidy(content)
    return rf"\[{formula}\]{punctuation}" if formula else punctuation


def environment(name: str, content: str) -> str:
    r"""The formula of a mathematics environment.

    Rows of an alignment that begin with the alignment mark continue the row before, so that a
    chain `a &= b \\ &= c` is one formula; every other row is a formula of its own.
    """
    plain = name.rstrip("*")
    if plain == "math":
        return inline(content)
    if plain not in _ROW_ENVIRONMENTS:
        return display(content)
    if plain in {"alignat", "xalignat", "IEEEeqnarray"}:
        content = re.sub(r"^\s*\{[^{}]*\}", "", content)
    formulas: list[str] = []
    for row in _rows(content):
        cells = _without_marks(row)
        if formulas and (plain == "multline" or row.lstrip().startswith("&")):
            formulas[-1] += " " + cells
        elif cells.strip():
            formulas.append(cells)
    return " ".join(display(formula) for formula in formulas)


def _tidy(content: str) -> tuple[str, str]:
    """The formula without what readers do not see, and the punctuation that ended it."""
    content = _ENSURED.sub(r" \1", _SILENT.sub("", content))
    content = _INNER_DOLLARS.sub(r"\1\\(\2\\)", content)
    content = _strip_end(" ".join(content.split()))
    punctuation = ""
    if content and content[-1] in _PUNCTUATION and not re.search(r"\\(?:right|left)?.$", content):
        content, punctuation = _strip_end(content[:-1]), content[-1]
    return content, punctuation


def _strip_end(content: str) -> str:
    """Without the white space and the spacing commands at its end."""
    end = len(content)
    while content.endswith(_SPACING, 0, end):
        end -= max(len(space) for space in _SPACING if content.endswith(space, 0, end))
    return content[:end]


def _rows(content: str) -> list[str]:
    r"""The rows of an alignment: split at `\\`, but not inside an inner environment or braces."""
    rows, start, depth = [], 0, 0
    for match in re.finditer(r"\\(?:begin|end)\s*\{[^{}]*\}|\\\\|\\.|[{}]", content):
        token = match[0]
        if token == "{" or token.startswith("\\begin"):
            depth += 1
        elif token == "}" or token.startswith("\\end"):
            depth -= 1
        elif token == "\\\\" and depth == 0:
            rows.append(content[start : match.start()])
            ended = _ROW_END.match(content, match.start())
            start = ended.end() if ended else match.end()
    return [*rows, content[start:]]


def _without_marks(row: str) -> str:
    """The row without its alignment marks, except those of inner environments."""
    parts, depth, start = [], 0, 0
    for match in re.finditer(r"\\(?:begin|end)\s*\{[^{}]*\}|\\.|[&]", row):
        if match[0].startswith("\\begin"):
            depth += 1
        elif match[0].startswith("\\end"):
            depth -= 1
        elif match[0] == "&" and depth == 0:
            parts.append(row[start : match.start()])
            start = match.end()
    return " ".join([*parts, row[start:]])
