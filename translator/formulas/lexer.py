"""The lexer of formulas: settles bars, separators and moduli, and marks things side by side."""

from __future__ import annotations

from collections.abc import Iterator

from lark import Token
from lark.common import LexerConf
from lark.lexer import Lexer

from .errors import FormulaError
from .scanner import scan

_OPENING = {
    "LPAR": "RPAR",
    "LBRK": "RBRK",
    "LBRACE": "RBRACE",
    "LGRP": "RGRP",
    "LFLOOR": "RFLOOR",
    "LCEIL": "RCEIL",
}
_CLOSING = frozenset(_OPENING.values())
_ENDS = frozenset("NUM NAME CONST DOTS RPAR RBRK RBRACE RGRP RBAR RFLOOR RCEIL BANG".split())
"""Tokens that can end a factor."""
_STARTS = frozenset(
    "NUM NAME CONST DOTS LPAR LBRK LBRACE LGRP LBAR LFLOOR LCEIL FRAC SQRT BINOM".split()
)
"""Tokens that can start a factor."""
_BREAKS = frozenset("RELOP COMMA COLON IMPLIES IFF AND OR SETSEP QSEP DVD".split())
_QUANTIFIERS = frozenset(["FORALL", "EXISTS", "EXISTS1", "NEXISTS"])

_LOUD = frozenset("NUM NAME CONST FUNC BIG RELOP FORALL EXISTS EXISTS1 NEXISTS".split())
"""Tokens whose value the grammar keeps."""


class FormulaLexer(Lexer):
    """Feeds the LALR grammar of formulas, so that it needs one token of lookahead only."""

    def __init__(self, lexer_conf: LexerConf) -> None:
        """Lark hands over its configuration; this lexer needs none of it."""

    def lex(self, data: object) -> Iterator[Token]:  # type: ignore[override]
        text = data.text if hasattr(data, "text") else str(data)
        for token in lex(text):
            silent = token.type not in _LOUD
            yield Token.new_borrow_pos("_" + token.type, token, token) if silent else token


def lex(source: str) -> list[Token]:
    """The tokens of a formula."""
    tokens = _moduli(_bars(scan(source), source))
    return _side_by_side(_separators(tokens))


def _bars(tokens: list[Token], source: str) -> list[Token]:
    """Every `|` is an opening bar, a closing bar, a set's “such that”, or “divides”."""
    result: list[Token] = []
    open_bars = [0]
    """How many bars are open, for each open bracket."""
    braces: list[str] = []
    for index, token in enumerate(tokens):
        if token.type in _OPENING:
            open_bars.append(0)
            braces.append(token.type)
        elif token.type in _CLOSING:
            if not braces:
                raise FormulaError(source, "a bracket is closed that was not opened")
            open_bars.pop()
            braces.pop()
        elif token.type == "BAR":
            token = _bar(token, tokens, index, result, open_bars[-1], braces)
        if token.type in ("LBAR", "RBAR"):
            open_bars[-1] += 1 if token.type == "LBAR" else -1
        result.append(token)
    if braces:
        raise FormulaError(source, "a bracket is not closed")
    return result


def _bar(
    token: Token,
    tokens: list[Token],
    index: int,
    before: list[Token],
    opened: int,
    braces: list[str],
) -> Token:
    after_factor = bool(before) and before[-1].type in _ENDS
    if not after_factor:
        return Token("LBAR", "|", token.start_pos)
    if opened and token != "\\mid":
        return Token("RBAR", "|", token.start_pos)
    in_set = bool(braces) and braces[-1] == "LBRACE"
    if in_set and not _since_opening(before):
        return Token("SETSEP", "|", token.start_pos)
    if token != "\\mid" and _bars_ahead(tokens, index) % 2 == 1:
        return Token("LBAR", "|", token.start_pos)
    return Token("RELOP", "dvd", token.start_pos)


def _since_opening(before: list[Token]) -> bool:
    """Whether the innermost open brace already has its “such that”."""
    depth = 0
    for token in reversed(before):
        if token.type in _CLOSING:
            depth += 1
        elif token.type in _OPENING:
            if depth == 0:
                return False
            depth -= 1
        elif token.type in ("SETSEP", "COLON") and depth == 0:
            return True
    return False


def _bars_ahead(tokens: list[Token], index: int) -> int:
    """How many bars follow before the next relation, comma or connective."""
    count = depth = 0
    for token in tokens[index + 1 :]:
        depth += (token.type in _OPENING) - (token.type in _CLOSING)
        if depth < 0 or (depth == 0 and token.type in _BREAKS):
            break
        count += depth == 0 and token.type == "BAR"
    return count


def _moduli(tokens: list[Token]) -> list[Token]:
    """`(mod n)` and `\\equiv … \\mod n` are written as `\\pmod{n}`."""
    result: list[Token] = []
    congruence = False
    position = 0
    while position < len(tokens):
        token = tokens[position]
        congruence = congruence or (token.type == "RELOP" and token in ("congr", "ncongr"))
        bracketed = (
            token.type == "LPAR"
            and position + 1 < len(tokens)
            and tokens[position + 1].type == "BMOD"
        )
        if bracketed or (token.type == "BMOD" and congruence):
            start = position + (2 if bracketed else 1)
            end = _modulus_end(tokens, start)
            result += [Token("PMOD", "mod", token.start_pos), Token("LGRP", "{")]
            result += [*tokens[start:end], Token("RGRP", "}")]
            position = end + bracketed
        else:
            result.append(token)
            position += 1
    return result


def _modulus_end(tokens: list[Token], start: int) -> int:
    depth = 0
    for position in range(start, len(tokens)):
        kind = tokens[position].type
        if depth == 0 and (kind in _CLOSING or kind in _BREAKS):
            return position
        depth += (kind in _OPENING) - (kind in _CLOSING)
    return len(tokens)


def _separators(tokens: list[Token]) -> list[Token]:
    """Name the colons of sets and the commas and colons that end a quantifier's variables."""
    result = list(tokens)
    brackets: list[str] = []
    for position, token in enumerate(result):
        if token.type in _OPENING:
            brackets.append(token.type)
        elif token.type in _CLOSING:
            brackets.pop()
        elif token.type == "COLON" and brackets and brackets[-1] == "LBRACE":
            if not _since_opening(result[:position]):
                result[position] = Token("SETSEP", ":", token.start_pos)
        elif token.type in _QUANTIFIERS:
            _quantifier(result, position + 1)
    return result


def _quantifier(tokens: list[Token], position: int) -> None:
    """Mark the commas between bound variables (BCOMMA) and the end of the list (QSEP)."""
    end = position
    while end + 1 < len(tokens) and tokens[end].type == "NAME" and tokens[end + 1].type == "COMMA":
        if end + 2 >= len(tokens) or tokens[end + 2].type != "NAME":
            break
        end += 2
    if end + 1 >= len(tokens):
        return
    names_end = end + 1
    depth = 0
    stop = names_end
    if tokens[names_end].type == "SUB":
        return
    if tokens[names_end].type == "RELOP":
        for stop in range(names_end, len(tokens)):
            kind = tokens[stop].type
            if depth == 0 and kind in ("COMMA", "COLON", *_QUANTIFIERS):
                break
            depth += (kind in _OPENING) - (kind in _CLOSING)
    elif end > position and tokens[names_end].type not in ("COMMA", "COLON"):
        end -= 2
        stop = end + 1
    for index in range(position, end):
        if tokens[index].type == "COMMA":
            tokens[index] = Token("BCOMMA", ",")
    if tokens[stop].type in ("COMMA", "COLON"):
        tokens[stop] = Token("QSEP", ",")
    elif tokens[stop].type in _QUANTIFIERS:
        tokens.insert(stop, Token("QSEP", ","))


def _side_by_side(tokens: list[Token]) -> list[Token]:
    """Insert JUXT between neighbouring factors, JUXTF before functions and big operators."""
    result: list[Token] = []
    arguments = 0
    """How many groups still belong to the command before them."""
    pending: list[int] = []
    for token in tokens:
        previous = result[-1].type if result else ""
        if token.type in _STARTS and previous in _ENDS and not arguments:
            if previous == "NUM" and token.type == "NUM":
                raise FormulaError(f"{result[-1]} {token}", "two numbers side by side")
            result.append(Token("JUXT", ""))
        elif token.type in ("FUNC", "BIG") and previous in _ENDS and not arguments:
            result.append(Token("JUXTF", ""))
        result.append(token)
        if token.type in ("FRAC", "BINOM"):
            arguments = 2
        elif token.type in ("SQRT", "SUP", "SUB", "PMOD"):
            arguments = 1
        elif token.type in _OPENING:
            is_index = token.type == "LBRK" and previous == "SQRT"
            pending.append(arguments if is_index else max(arguments - 1, 0))
            arguments = 0
        elif token.type in _CLOSING:
            arguments = pending.pop() if pending else 0
    return _functions(result)


def _functions(tokens: list[Token]) -> list[Token]:
    """Tell a function's scripts from factors, and `\\sin(x)` from `\\sin x`.

    After FUNC and its scripts a parenthesis is the whole argument (CALL); after BIG and its
    scripts the JUXT before the body is dropped.
    """
    result: list[Token] = []
    position = 0
    while position < len(tokens):
        token = tokens[position]
        position += 1
        result.append(token)
        if token.type not in ("FUNC", "BIG"):
            continue
        while position < len(tokens) and tokens[position].type in ("SUP", "SUB"):
            end = _group_end(tokens, position + 1)
            result += _functions(tokens[position:end])
            position = end
        if position < len(tokens) and tokens[position].type in ("JUXT", "JUXTF"):
            position += 1
        if (
            token.type == "FUNC"
            and position < len(tokens)
            and tokens[position].type in ("LPAR", "LBRACE", "LBRK")
        ):
            result.append(Token("CALL", ""))
    return result


def _group_end(tokens: list[Token], position: int) -> int:
    depth = 0
    for end in range(position, len(tokens)):
        depth += tokens[end].type in _OPENING
        depth -= tokens[end].type in _CLOSING
        if depth == 0:
            return end + 1
    return len(tokens)
