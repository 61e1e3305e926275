"""Characters of a formula to plain tokens: commands named, noise dropped, arguments grouped."""

from __future__ import annotations

import re

from lark import Token

from .errors import FormulaError
from .symbols import (
    BLACKBOARD,
    CONNECTIVES,
    CONSTANTS,
    FONTS,
    FUNCTIONS,
    GREEK,
    PLAIN,
    RELATIONS,
    SPACING,
    UNICODE,
)

_PIECE = re.compile(
    r"(?P<command>\\[A-Za-z]+!?|\\.)|(?P<number>\d+(?:\.\d+)?|\.\d+)|(?P<letter>[A-Za-z])"
    r"|(?P<assign>:=)|(?P<space>\s+)|(?P<other>.)",
    re.DOTALL,
)
_THOUSANDS = re.compile(r"(?<![\d,.])\d{1,3}(?:(?:,|\{,\}|\\,)\d{3})+(?![\d,])")
_GROUPED_NAME = re.compile(r"\s*\{\s*([A-Za-z]+)\s*\}|\s*([A-Za-z])")
_WORDS = re.compile(r"\\(?:text|mbox|textrm|textit|mathrm|textbf)\s*\{([^{}]*)\}")
_MAXIMUM_DEPTH = 100


def scan(source: str) -> list[Token]:
    """Tokens of a formula with every sub- and superscript and fraction argument in a group."""
    text = "".join(UNICODE.get(character, character) for character in source)
    text = _join_thousands(text)
    text = re.sub(r"\\stackrel\{[^{}]*\}|%.*|\\label\{[^{}]*\}|\\hspace\*?\{[^{}]*\}", "", text)
    tokens = _pieces(text)
    _check_depth(tokens, source)
    return _group_arguments(tokens, source)


def _join_thousands(text: str) -> str:
    """`1{,}000` and, outside brackets, `1,000` are one number."""

    def join(match: re.Match[str]) -> str:
        before = text[: match.start()]
        inside = sum(before.count(c) for c in "([{") > sum(before.count(c) for c in ")]}")
        if inside and "," in match.group().replace("{,}", ""):
            return match.group()
        return re.sub(r"\D", "", match.group())

    return _THOUSANDS.sub(join, text)


def _pieces(text: str) -> list[Token]:
    tokens: list[Token] = []
    position = 0
    while match := _PIECE.match(text, position):
        position = match.end()
        kind, value = match.lastgroup, match.group()
        if kind == "space":
            continue
        if kind == "number":
            tokens.append(Token("NUM", value.zfill(len(value) + (value[0] == ".")), match.start()))
        elif kind == "letter":
            tokens.append(Token("NAME", value, match.start()))
        elif kind == "assign":
            tokens.append(Token("RELOP", "eq", match.start()))
        elif kind == "command":
            position = _command(text, value, match, tokens)
        elif value in "'":
            _prime(tokens, text)
        elif value in RELATIONS:
            tokens.append(Token("RELOP", RELATIONS[value], match.start()))
        elif value in PLAIN:
            tokens.append(Token(PLAIN[value], value, match.start()))
        elif value not in "~.&":
            raise FormulaError(value, "this character has no meaning in a formula here")
    return tokens


def _prime(tokens: list[Token], text: str) -> None:
    if not tokens or tokens[-1].type != "NAME":
        raise FormulaError(text, "a prime must follow a name")
    tokens[-1] = Token("NAME", tokens[-1] + "'", tokens[-1].start_pos)


def _command(text: str, value: str, match: re.Match[str], tokens: list[Token]) -> int:
    """Add the token of one command; return where reading goes on."""
    start, position = match.start(), match.end()
    if value.endswith("!") and value not in PLAIN and len(value) > 2:
        value, position = value[:-1], position - 1
    if value == "\\not":
        after = _PIECE.match(text, position)
        if after and after.group() == " ":
            after = _PIECE.match(text, after.end())
        value += after.group() if after else ""
        position = after.end() if after else position
    name = value[1:]
    if value in SPACING or value == "\\\\":
        return position
    if value in RELATIONS:
        tokens.append(Token("RELOP", RELATIONS[value], start))
    elif value in CONNECTIVES:
        tokens.append(Token(CONNECTIVES[value], value, start))
    elif value in PLAIN:
        tokens.append(
            Token(PLAIN[value], name if value == "\\sum" or name == "prod" else value, start)
        )
    elif value in CONSTANTS:
        tokens.append(Token("CONST", CONSTANTS[value], start))
    elif name in FUNCTIONS:
        tokens.append(Token("FUNC", FUNCTIONS[name], start))
    elif name in GREEK:
        tokens.append(Token("NAME", name, start))
    elif value == "\\mathbb":
        return _blackboard(text, position, tokens)
    elif (words := _WORDS.match(text, start)) and not words.group(1).strip().isalpha():
        raise FormulaError(words.group(1).strip() or value, "words inside a formula")
    elif value in FONTS or words:
        return _named(text, position, tokens)
    else:
        raise FormulaError(value, "this LaTeX command is not known")
    return position


def _named(text: str, position: int, tokens: list[Token]) -> int:
    match = _GROUPED_NAME.match(text, position)
    if match is None:
        raise FormulaError(text[max(0, position - 12) : position + 12], "a name was expected")
    name = match.group(1) or match.group(2)
    if name in FUNCTIONS:
        tokens.append(Token("FUNC", FUNCTIONS[name], position))
    elif name in ("and", "or"):
        tokens.append(Token(name.upper(), name, position))
    elif name == "mod":
        tokens.append(Token("BMOD", name, position))
    else:
        tokens.append(Token("NAME", name, position))
    return match.end()


def _blackboard(text: str, position: int, tokens: list[Token]) -> int:
    """`\\mathbb{Z}`, with the sign after it: `\\mathbb{Z}^+`, `\\mathbb{R}_{>0}`."""
    match = _GROUPED_NAME.match(text, position)
    name = (match.group(1) or match.group(2)) if match else ""
    if match is None or name not in BLACKBOARD:
        raise FormulaError(f"\\mathbb{{{name}}}", "this set of numbers is not known")
    sign = re.compile(
        r"\s*(?:\^\s*\{?\s*(?P<p>\+|\*|\\ast|-|\\times)\s*\}?"
        r"|_\s*\{?\s*(?P<s>>|<|\\geq?(?:slant)?|\+|\\ne|\\neq)\s*(?P<n>[01]?)\s*\}?)"
    ).match(text, match.end())
    suffix = ""
    if sign:
        mark = sign.group("p") or sign.group("s")
        at_least = {"\\ge": "≥0", "\\geq": "≥0", "\\geqslant": "≥0"}
        suffix = {"+": "+", ">": "+", "<": "-", "-": "-"}.get(mark) or at_least.get(mark, "≠0")
        if mark in at_least and sign.group("n") == "1":
            suffix = "+"
    tokens.append(Token("CONST", BLACKBOARD[name] + suffix, position))
    return sign.end() if sign else match.end()


def _check_depth(tokens: list[Token], source: str) -> None:
    depth = 0
    for token in tokens:
        depth += token.type in ("LGRP", "LPAR", "LBRK", "LBRACE")
        depth -= token.type in ("RGRP", "RPAR", "RBRK", "RBRACE")
        if depth > _MAXIMUM_DEPTH:
            raise FormulaError(source[:30] + "…", "brackets are nested too deeply")


_ARGUMENTS = {"FRAC": 2, "BINOM": 2, "SQRT": 1, "SUP": 1, "SUB": 1, "PMOD": 1}


def _group_arguments(tokens: list[Token], source: str) -> list[Token]:
    """Give each command its arguments in groups: `\\frac12`, `x^2` become `\\frac{1}{2}`, `x^{2}`.

    TeX takes one token as an argument, so `x^23` is `x^{2}3`.
    """
    result: list[Token] = []
    queue = list(reversed(tokens))
    needed = 0
    """How many arguments the last command still wants."""
    stack: list[int] = []
    """For each open group, the arguments still wanted after it closes."""
    while queue:
        token = queue.pop()
        if needed and token.type == "LGRP":
            stack.append(needed - 1)
            needed = 0
            result.append(token)
        elif needed and token.type == "LBRK" and result[-1].type == "SQRT":
            result.append(token)
            _root_index(queue, result, source)
        elif needed:
            result += [Token("LGRP", "{"), _single_argument(token, queue), Token("RGRP", "}")]
            needed -= 1
        else:
            result.append(token)
            needed = _ARGUMENTS.get(token.type, 0)
            if token.type == "LGRP":
                stack.append(0)
            elif token.type == "RGRP":
                if not stack:
                    raise FormulaError(source, "a closing brace has no opening one")
                needed = stack.pop()
    if needed or stack:
        raise FormulaError(source, "an argument or a closing brace is missing")
    return result


def _single_argument(token: Token, queue: list[Token]) -> Token:
    """The one token that is an argument; what is left of a longer numeral goes back."""
    if token.type not in ("NUM", "NAME", "CONST", "DOTS", "TIMES", "CIRC"):
        raise FormulaError(str(token), "put the argument in braces")
    if token.type == "NUM" and len(token) > 1:
        queue.append(Token("NUM", token[1:], token.start_pos))
        return Token("NUM", token[0], token.start_pos)
    return token


def _root_index(queue: list[Token], result: list[Token], source: str) -> None:
    while queue:
        token = queue.pop()
        result.append(token)
        if token.type == "RBRK":
            return
    raise FormulaError(source, "the index of a root is not closed")
