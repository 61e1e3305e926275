"""The text of a block for the eye: HTML with MathML for the report, Markdown for the page."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from lean_project.embedded.node import NODE

_FORMULA = re.compile(r"\\\[(?P<display>.+?)\\\]|(?<!\\)\$(?P<inline>[^$]+?)(?<!\\)\$", re.DOTALL)
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>#+\-!|~:$.()])")
_SCRIPT = Path(__file__).with_name("katex.mjs")
_SECONDS_FOR_KATEX = 60


class Piece(NamedTuple):
    """A run of words, or one formula without its delimiters."""

    text: str
    formula: bool = False
    display: bool = False


def pieces(text: str) -> Iterator[Piece]:
    r"""The pieces of a block's text, whose formulas stand between `$…$` or `\[…\]`."""
    end = 0
    for match in _FORMULA.finditer(text):
        if match.start() > end:
            yield Piece(text[end : match.start()])
        display = match["display"]
        yield Piece(display or match["inline"], formula=True, display=display is not None)
        end = match.end()
    if end < len(text):
        yield Piece(text[end:])


def text_to_markdown(text: str) -> str:
    """Markdown in which only formulas are mark-up; words stand as the author wrote them."""
    parts = []
    for piece in pieces(text):
        if piece.display:
            parts.append(f"\n\n$$\n{piece.text.strip()}\n$$\n\n")
        elif piece.formula:
            parts.append(f"${piece.text.strip()}$")
        else:
            parts.append(_MARKDOWN_SIGNS.sub(r"\\\1", piece.text))
    return "".join(parts)


def texts_to_html(texts: Sequence[str]) -> list[str]:
    """HTML of each text; a formula that cannot be rendered stands as the author wrote it."""
    split = [list(pieces(text)) for text in texts]
    formulas = [piece for row in split for piece in row if piece.formula]
    rendered = iter(_render(formulas))
    return ["".join(_html(piece, rendered) for piece in row) for row in split]


def _html(piece: Piece, rendered: Iterator[str | None]) -> str:
    if not piece.formula:
        return escape(piece.text).replace("\n\n", "<br><br>")
    return next(rendered) or f"<code>{escape(piece.text)}</code>"


def _render(formulas: Sequence[Piece]) -> Sequence[str | None]:
    """MathML of each formula. One process for all: KaTeX takes longer to start than to run."""
    katex = _katex()
    if not formulas or katex is None:
        return [None] * len(formulas)
    try:
        process = subprocess.run(
            [str(NODE), str(_SCRIPT), str(katex)],
            input=json.dumps([[formula.text, formula.display] for formula in formulas]),
            capture_output=True,
            encoding="utf-8",
            timeout=_SECONDS_FOR_KATEX,
            check=True,
            env={},
        )
    except subprocess.SubprocessError:  # the report is readable without
        return [None] * len(formulas)
    result: list[str | None] = json.loads(process.stdout)
    return result


@cache
def _katex() -> Path | None:
    """The KaTeX that Streamlit ships, so that report and page show a formula alike."""
    streamlit = find_spec("streamlit")
    if streamlit is None or streamlit.origin is None:
        return None
    modules = Path(streamlit.origin).parent.glob("static/static/js/katex.*.js")
    return next(iter(sorted(modules)), None)
