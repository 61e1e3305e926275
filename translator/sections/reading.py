"""The way in: a file or a text to a section."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from translator.sections.assembly import assemble
from translator.sections.errors import SectionError
from translator.sections.latex import read_latex
from translator.sections.markdown import read_markdown
from translator.sections.model import Section
from translator.sections.source import LIMIT_BYTES, PASTED, Source

Format = Literal["latex", "markdown"]

_FORMAT_OF_SUFFIX: dict[str, Format] = {
    ".tex": "latex",
    ".latex": "latex",
    ".ltx": "latex",
    ".md": "markdown",
    ".markdown": "markdown",
    ".qmd": "markdown",
    ".rmd": "markdown",
}
_LATEX_SIGNS = re.compile(
    r"^[^%\n]*\\(?:documentclass|begin\s*\{|(?:sub)*section\*?\s*\{|newcommand|newtheorem|label\s*\{"
    r"|emph\s*\{|text(?:bf|it)\s*\{|item\b|par\b)",
    re.MULTILINE,
)
_MATH_IN_MARKDOWN = re.compile(r"\$\$.*?\$\$|\\\[.*?\\\]|\$[^$]*\$", re.DOTALL)


def read_section(path: Path) -> Section:
    """The section in a LaTeX, Markdown or plain text file, in UTF-8.

    Raises `SectionError`, in one sentence, for a file that cannot be read or does not hold
    together.
    """
    path = Path(path)
    name = os.fsencode(path.name).decode(errors="replace")  # a name of any bytes, as text
    text = _decode(_read(path), name)
    return parse_section(text, name, _FORMAT_OF_SUFFIX.get(path.suffix.lower()))


def parse_section(text: str, source: str = PASTED, format: Format | None = None) -> Section:
    """The section in a text. Without a `format` the text's own mark-up tells which it is.

    Raises `SectionError`, in one sentence, for a text that does not hold together.
    """
    read_from = Source(text, source)
    read = read_latex if (format or _format_of(read_from.text)) == "latex" else read_markdown
    section = assemble(*read(read_from), read_from.name)
    if not section.blocks:
        raise SectionError(
            "there is no text besides mark-up and comments; write at least one statement",
            source=source,
        )
    return section


def _format_of(text: str) -> Format:
    """LaTeX if there is a command of LaTeX text outside formulas, else Markdown."""
    return "latex" if _LATEX_SIGNS.search(_MATH_IN_MARKDOWN.sub("", text)) else "markdown"


def _read(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise SectionError("this is a folder; name a file in it", source=str(path))
        size = path.stat().st_size
        if size > LIMIT_BYTES:
            raise SectionError(
                f"the file has {size / 1e6:.1f} MB and the limit is {LIMIT_BYTES / 1e6:.0f} MB; "
                "split it into smaller sections",
                source=str(path),
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SectionError("there is no such file; check the path", source=str(path)) from error
    except PermissionError as error:
        raise SectionError(
            "the file may not be read; change its permissions", source=str(path)
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SectionError(
            f"the file cannot be read ({reason}); check the path", source=str(path)
        ) from error


def _decode(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "UTF-16"
    else:
        encoding = "UTF-8"
        if b"\0" in data:
            raise SectionError(
                "this is a binary file, not text; give a LaTeX or Markdown file", source=name
            )
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SectionError(
            f"byte {error.start + 1} (0x{data[error.start]:02X}) is not {encoding}; "
            "convert the file to UTF-8, most likely from Latin-1",
            source=name,
            line=line,
        ) from error
