"""The tokens of LaTeX, each with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from translator.sections.source import Source

_TOKEN = re.compile(r"%[^\n]*(?:\n[ \t]*)?|\\[A-Za-z]+|\\(?:.|\n)?|[{}]|[^\\%{}]+")
_VERB = re.compile(r"\\verb\*?([^A-Za-z0-9\s*])[^\n]*?\1")
_VERBATIM = re.compile(r"\\begin\s*\{((?:verbatim|Verbatim|lstlisting|minted|comment)\*?)\}")


class Token(NamedTuple):
    """A command, a brace, or a run of other characters; comments are no tokens."""

    text: str
    start: int
    end: int
    """Where it stands in the source; a token that a macro made stands where the macro is used."""
    expandable: bool = True

    @property
    def command(self) -> str | None:
        r"""The name of the command, without the backslash, if it is one."""
        return self.text[1:] if self.text.startswith("\\") else None

    def placed(self, start: int, end: int) -> Token:
        """The same token as made by a macro used at `start` to `end`."""
        return self._replace(start=start, end=end)


def tokenize(source: Source) -> Iterator[Token]:
    r"""The tokens of a source, in order, without comments; verbatim text is one token.

    Ends after `\end{document}`, as LaTeX does.
    """
    text, position = source.text, 0
    while match := _TOKEN.match(text, position):
        token, end = match[0], match.end()
        if token.startswith("%"):
            # A comment takes its line end along, but not the blank line after it.
            if text.startswith("\n", end):
                yield Token("\n", end - 1, end)
        elif token == "\\begin" and (verbatim := _VERBATIM.match(text, position)):
            end = _end_of_verbatim(source, verbatim)
            if verbatim[1] != "comment":
                yield Token(text[position:end], position, end, expandable=False)
        elif token == "\\verb" and (verb := _VERB.match(text, position)):
            end = verb.end()
            yield Token(verb[0], position, end, expandable=False)
        else:
            yield Token(token, position, end)
            if token == "\\end" and text.startswith("{document}", end):
                yield Token("{document}", end, end + len("{document}"))
                return
        position = end


def _end_of_verbatim(source: Source, opening: re.Match[str]) -> int:
    closing = f"\\end{{{opening[1]}}}"
    position = source.text.find(closing, opening.end())
    if position < 0:
        raise source.error(
            opening.start(), f"`{opening[0]}` is never closed; add `{closing}` where it ends"
        )
    return position + len(closing)
