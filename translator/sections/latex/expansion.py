"""Macros expanded, as TeX would, with the place in the source of every character kept."""

from __future__ import annotations

from bisect import bisect_right

from translator.sections.errors import SectionError
from translator.sections.latex.macros import DEFINERS, STRUCTURAL, Macro
from translator.sections.latex.stream import TokenStream
from translator.sections.latex.tokens import Token
from translator.sections.model import Span
from translator.sections.source import LIMIT_BYTES, Source

_MOST_EXPANSIONS = 2_000
"""At one place of the source; an honest macro needs a handful, an endless one any number."""

_ONE_ARGUMENT = (
    "sqrt overline underline hat widehat bar vec tilde widetilde dot ddot check "
    "operatorname mathbb mathbf mathrm mathcal mathfrak mathscr mathsf mathit "
    "boldsymbol pmod"
)
_ARGUMENTS = {
    "frac": 2,
    "dfrac": 2,
    "tfrac": 2,
    "cfrac": 2,
    "binom": 2,
    "dbinom": 2,
    "tbinom": 2,
} | dict.fromkeys(
    _ONE_ARGUMENT.split(),
    1,
)
"""Commands that take what follows as arguments, and how many."""


class ExpandedText:
    """Source text after macro expansion; knows where in the source each character came from."""

    def __init__(self, source: Source, tokens: list[Token]) -> None:
        self.source = source
        self._tokens = tokens
        self._starts: list[int] = []
        length = 0
        for token in tokens:
            self._starts.append(length)
            length += len(token.text)
        self.text = "".join(token.text for token in tokens)

    def error(self, offset: int, message: str) -> SectionError:
        """The error that `message` describes, at `offset` of the expanded text."""
        return self.source.error(self._origin(offset), message)

    def span(self, start: int, end: int) -> Span:
        """The span in the source of the expanded text from `start` to `end`."""
        return self.source.span(self._origin(start), self._origin(max(start, end - 1), end=True))

    def line(self, offset: int) -> int:
        """The line of the source that the character at `offset` came from."""
        return self.source.line(self._origin(offset))

    def _origin(self, offset: int, *, end: bool = False) -> int:
        """Where in the source the character at `offset` starts, or ends."""
        if not self._tokens:
            return 0
        index = max(bisect_right(self._starts, offset) - 1, 0)
        token = self._tokens[index]
        if token.end - token.start == len(token.text):
            return min(token.start + offset - self._starts[index] + end, token.end)
        return token.end if end else token.start


def expand(source: Source) -> ExpandedText:
    """Read the macro definitions of a source and expand their uses; the definitions go."""
    return _Expander(source).run()


class _Expander:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._stream = TokenStream(source)
        self._macros: dict[str, Macro] = {}
        self._uses: dict[int, int] = {}
        self._output: list[Token] = []
        self._length = 0
        # How many arguments the command written last still awaits, for each open group.
        self._awaited = [0]

    def run(self) -> ExpandedText:
        while self._stream:
            token = self._stream.pop()
            command = token.command if token.expandable else None
            if command == "let":
                self._let()
            elif command in DEFINERS:
                if defined := DEFINERS[command](self._stream):
                    self._macros[defined[0]] = defined[1]
            elif command == "iffalse":
                self._skip_false_branch()
            elif command in self._macros and command not in STRUCTURAL:
                self._use(token, self._macros[command])
            else:
                self._write(token)
        return ExpandedText(self._source, self._output)

    def _use(self, use: Token, macro: Macro) -> None:
        """Put what the macro stands for in front of what is to be read."""
        self._uses[use.start] = self._uses.get(use.start, 0) + 1
        if self._uses[use.start] > _MOST_EXPANSIONS or self._length > LIMIT_BYTES:
            raise self._source.error(
                use.start, f"the macro `{use.text}` expands without end; mend its definition"
            )
        if macro.decorated:
            self._stream.take("*")
            self._stream.optional()
        arguments = self._arguments(use, macro)
        made: list[Token] = []
        for part in macro.body:
            if isinstance(part, Token):
                made.append(part.placed(use.start, use.end))
            elif part <= len(arguments):
                made.extend(arguments[part - 1])
        if not arguments and use.text[1:].isalpha():
            self._stream.skip_spaces()
        if self._awaited[-1] and not (made and made[0].text == "{"):
            opening, closing = Token("{", use.start, use.end), Token("}", use.start, use.end)
            made = [opening, *made, closing]
        self._stream.put_back(made)

    def _arguments(self, use: Token, macro: Macro) -> list[list[Token]]:
        arguments: list[list[Token]] = []
        if macro.default is not None:
            given = self._stream.optional()
            if given is None:
                given = [token.placed(use.start, use.end) for token in macro.default]
            arguments.append(given)
        for _ in range(macro.mandatory):
            argument = self._stream.argument()
            if argument is None:
                raise self._source.error(
                    use.start,
                    f"`{use.text}` needs {macro.mandatory} arguments here; add the missing one",
                )
            arguments.append(argument)
        return arguments

    def _let(self) -> None:
        r"""`\let\name=\other`: the meaning `\other` has now."""
        name = self._stream.argument()
        self._stream.take("=")
        other = self._stream.argument()
        if not name or not other or name[0].command is None:
            return
        meaning = self._macros.get(other[0].command or "")
        self._macros[name[0].command] = meaning or Macro((other[0]._replace(expandable=False),))

    def _skip_false_branch(self) -> None:
        while self._stream and self._stream.pop().command not in {"fi", "else"}:
            pass

    def _write(self, token: Token) -> None:
        if token.command in {"fi", "xspace"}:
            return
        if token.text[0].isalpha() and self._output and (self._output[-1].command or "").isalpha():
            # Without the space the letters would become part of the command's name.
            self._append(Token(" ", token.start, token.start))
        self._append(token)
        self._count_awaited(token)

    def _append(self, token: Token) -> None:
        self._output.append(token)
        self._length += len(token.text)

    def _count_awaited(self, token: Token) -> None:
        """Keep track of whether the next thing written is an argument of a command."""
        awaited = self._awaited
        if token.text == "{":
            awaited[-1] = max(awaited[-1] - 1, 0)
            awaited.append(0)
        elif token.text == "}":
            if len(awaited) > 1:
                awaited.pop()
        elif token.command is not None:
            awaited[-1] = _ARGUMENTS.get(token.command, 0)
        elif visible := token.text.strip():
            awaited[-1] = 1 if visible[-1] in "^_" else max(awaited[-1] - len(visible), 0)
