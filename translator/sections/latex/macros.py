"""The macros an author defines: `\\newcommand`, `\\def`, `\\DeclareMathOperator` and their kin."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from translator.sections.latex.stream import TokenStream
from translator.sections.latex.tokens import Token

_PARAMETER = re.compile(r"#([1-9])")
_XPARSE_ARGUMENT = re.compile(r"\s*(?:(m)|(o)|O\{([^{}]*)\})")

_STRUCTURAL_NAMES = (
    "begin end section subsection subsubsection chapter paragraph item label ref "
    "eqref cref Cref autoref title newtheorem documentclass usepackage par"
)
STRUCTURAL = frozenset(_STRUCTURAL_NAMES.split())
"""Commands whose meaning here stays LaTeX's own, whatever the author makes of their look."""


@dataclass(frozen=True)
class Macro:
    """A macro: its parameters, and what it stands for."""

    body: tuple[Token | int, ...]
    """Tokens, and numbers of the arguments that go between them, from 1."""
    mandatory: int = 0
    """How many arguments must be given, after the optional one."""
    default: tuple[Token, ...] | None = None
    """Value of the first argument when it is left out; `None` if it may not be."""
    decorated: bool = False
    """Whether a star or a size in brackets may follow the name, with no effect on meaning."""


Definition = tuple[str, Macro]


def _body(tokens: list[Token]) -> tuple[Token | int, ...]:
    body: list[Token | int] = []
    for token in tokens:
        if token.command is not None:
            body.append(token)
            continue
        for index, part in enumerate(_PARAMETER.split(token.text)):
            if index % 2:
                body.append(int(part))
            elif part:
                body.append(token._replace(text=part))
    return tuple(body)


def _name(tokens: list[Token] | None) -> str | None:
    """The command that the argument names."""
    text = "".join(token.text for token in tokens or ()).strip()
    return text[1:] if re.fullmatch(r"\\(?:[A-Za-z]+|.)", text) else None


def _newcommand(stream: TokenStream) -> Definition | None:
    r"""`\newcommand{\name}[count][default]{body}`."""
    stream.take("*")
    name = _name(stream.argument())
    count_tokens = stream.optional()
    default = stream.optional() if count_tokens else None
    body = stream.argument()
    count_text = "".join(token.text for token in count_tokens or ()).strip() or "0"
    if name is None or body is None or count_text not in set("0123456789"):
        return None
    return name, Macro(
        _body(body),
        mandatory=int(count_text) - (default is not None),
        default=None if default is None else tuple(default),
    )


def _def(stream: TokenStream) -> Definition | None:
    r"""`\def\name#1#2{body}`; parameters with delimiters of their own are not understood."""
    name = _name(stream.argument())
    parameters = ""
    while stream:
        token = stream.pop()
        if token.text == "{":
            stream.put_back([token])
            break
        parameters += token.text
    body = stream.argument()
    count = len(parameters.strip()) // 2
    if name is None or body is None:
        return None
    if parameters.strip() != "".join(f"#{number}" for number in range(1, count + 1)):
        return None
    return name, Macro(_body(body), mandatory=count)


def _operator(stream: TokenStream) -> Definition | None:
    r"""`\DeclareMathOperator{\name}{text}`."""
    starred = stream.take("*")
    name, body = _name(stream.argument()), stream.argument()
    if name is None or body is None:
        return None
    command = r"\operatorname*" if starred else r"\operatorname"
    return name, Macro((_made(command), _made("{"), *body, _made("}")))


def _paired_delimiter(stream: TokenStream) -> Definition | None:
    r"""`\DeclarePairedDelimiter{\name}{left}{right}`."""
    name, left, right = _name(stream.argument()), stream.argument(), stream.argument()
    if name is None or left is None or right is None:
        return None
    return name, Macro((*left, _made(" "), 1, _made(" "), *right), mandatory=1, decorated=True)


def _document_command(stream: TokenStream) -> Definition | None:
    r"""`\NewDocumentCommand{\name}{O{default} m}{body}`; only the first may be optional."""
    name, specification, body = (_name(stream.argument()), stream.argument(), stream.argument())
    if name is None or specification is None or body is None:
        return None
    text = "".join(token.text for token in specification).strip()
    arguments = [match.groups() for match in _XPARSE_ARGUMENT.finditer(text)]
    optional = [not mandatory for mandatory, _, _ in arguments]
    if _XPARSE_ARGUMENT.sub("", text).strip() or any(optional[1:]):
        return None
    default = (_made(arguments[0][2] or ""),) if any(optional) else None
    return name, Macro(_body(body), mandatory=len(arguments) - any(optional), default=default)


def _made(text: str) -> Token:
    return Token(text, 0, 0)


DEFINERS: dict[str, Callable[[TokenStream], Definition | None]] = {
    "newcommand": _newcommand,
    "renewcommand": _newcommand,
    "providecommand": _newcommand,
    "DeclareRobustCommand": _newcommand,
    "def": _def,
    "gdef": _def,
    "edef": _def,
    "DeclareMathOperator": _operator,
    "DeclarePairedDelimiter": _paired_delimiter,
    "NewDocumentCommand": _document_command,
    "RenewDocumentCommand": _document_command,
    "DeclareDocumentCommand": _document_command,
}
r"""How each defining command reads what follows it. `\let` needs the macros known so far."""
