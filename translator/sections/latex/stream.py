"""Reading arguments from a stream of LaTeX tokens, as TeX does."""

from __future__ import annotations

from collections.abc import Iterable

from translator.sections.latex.tokens import Token, tokenize
from translator.sections.source import Source


class TokenStream:
    """The tokens yet to be read; what a macro expands to is put back at the front."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._pending = list(tokenize(source))[::-1]

    def __bool__(self) -> bool:
        return bool(self._pending)

    def pop(self) -> Token:
        """Take the next token."""
        return self._pending.pop()

    def put_back(self, tokens: Iterable[Token]) -> None:
        """Let `tokens` be read next."""
        self._pending.extend(reversed(list(tokens)))

    def skip_spaces(self) -> None:
        """Pass white space up to, not including, a blank line."""
        while self._pending and not (token := self._pending[-1]).text.strip():
            if token.text.count("\n") > 1:
                return
            self._pending.pop()
        if self._pending and self._pending[-1].text[0].isspace():
            token = self.pop()
            rest = token.text.lstrip()
            if token.text[: -len(rest)].count("\n") > 1:
                rest = token.text
            self.put_back([_tail(token, rest)])

    def take(self, character: str) -> bool:
        """Take `character` if it is next, spaces passed; says whether it was."""
        self.skip_spaces()
        if not self._pending or not self._pending[-1].text.startswith(character):
            return False
        token = self.pop()
        if len(token.text) > len(character):
            self.put_back([_tail(token, token.text[len(character) :])])
        return True

    def argument(self) -> list[Token] | None:
        """The next argument: a braced group, a command or a character; `None` at the end."""
        self.skip_spaces()
        if not self._pending or self._pending[-1].text == "}":
            return None
        token = self.pop()
        if token.text == "{":
            return self._until("}", token)
        if token.command is not None or len(token.text) == 1:
            return [token]
        self.put_back([_tail(token, token.text[1:])])
        return [Token(token.text[0], token.start, min(token.start + 1, token.end))]

    def optional(self) -> list[Token] | None:
        """The next argument if it stands in square brackets."""
        self.skip_spaces()
        if not self._pending or not self._pending[-1].text.startswith("["):
            return None
        opening = self._pending[-1]
        self.take("[")
        return self._until("]", opening)

    def _until(self, closing: str, opening: Token) -> list[Token]:
        """Tokens up to the delimiter that closes `opening`, which is taken and left out."""
        tokens: list[Token] = []
        depth = 0
        while self._pending:
            token = self.pop()
            if depth == 0 and closing in token.text and token.command is None:
                before, _, after = token.text.partition(closing)
                if before:
                    tokens.append(token._replace(text=before, end=_end_of_head(token, before)))
                if after:
                    self.put_back([_tail(token, after)])
                return tokens
            depth += (token.text == "{") - (token.text == "}")
            if depth < 0:
                break
            tokens.append(token)
        raise self.source.error(
            opening.start, f"`{opening.text[0]}` is never closed; add the missing `{closing}`"
        )


def _is_exact(token: Token) -> bool:
    """Whether the token stands in the source as it is, not made by a macro."""
    return token.end - token.start == len(token.text)


def _tail(token: Token, text: str) -> Token:
    """The end of `token` that reads `text`."""
    return token._replace(
        text=text, start=token.end - len(text) if _is_exact(token) else token.start
    )


def _end_of_head(token: Token, text: str) -> int:
    return token.start + len(text) if _is_exact(token) else token.end
