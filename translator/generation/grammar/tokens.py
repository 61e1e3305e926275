"""A block's text as tokens: words, formulas, punctuation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from translator.formulas.errors import FormulaError
from translator.formulas.parser import parse_formula
from translator.formulas.terms import Items
from translator.generation.interface import UnreadText


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    FORMULA = "formula"
    PUNCTUATION = "punctuation"
    PART = "part"
    """The mark of a part: `(a)`, `(ii)`."""
    END = "end"


@dataclass(frozen=True)
class Token:
    """One token: `text` in lower case for words, as written for the rest."""

    kind: Kind
    text: str
    formula: Items | None = None
    written: str = ""


_MATHS = re.compile(
    r"\$\$(?P<a>.+?)\$\$|\$(?P<b>[^$]+)\$|\\\[(?P<c>.+?)\\\]|\\\((?P<d>.+?)\\\)"
    r"|\\begin\{(?P<env>equation|align|gather|multline|eqnarray)\*?\}(?P<e>.+?)"
    r"\\end\{(?P=env)\*?\}",
    re.DOTALL,
)
_PLAIN = re.compile(
    r"(?P<part>\((?:[a-h]|i{1,3}|iv|v|vi{1,3})\)(?=\s))|(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)"
    r"|(?P<tail>-[^\W\d_]+(?:-[^\W\d_]+)*)|(?P<number>(?:(?<=\s)-)?\d+(?:,\d{3})*(?:\.\d+)?)|(?P<space>\s+)"
    r"|(?P<mark>i\.e\.|e\.g\.|[.,;:?!()])|(?P<other>.)",
    re.DOTALL,
)
_MARKUP = re.compile(r"\\(?:emph|textit|textbf|textsc|textrm|underline)\s*\{([^{}]*)\}")
_WORDS_INSIDE = re.compile(r"\\(?:text|mbox|textrm|textit|intertext)\s*\{([^{}]*)\}")
_ARROWS = (
    r"(?:(?P<iff>\\iff|\\Longleftrightarrow|\\Leftrightarrow)|\\implies|\\Longrightarrow"
    r"|\\Rightarrow)(?![A-Za-z])"
)
_LONE_ARROW = re.compile(rf"^{_ARROWS}")
_ENDING_ARROW = re.compile(rf"{_ARROWS}\s*$")
"""An arrow at an end of a formula joins it to the words beside it."""
_ABBREVIATIONS = re.compile(r"\b(?:i\.e\.|e\.g\.|that is to say)", re.IGNORECASE)
_IGNORED = frozenset('*`"“”‘~\\{}—–')


def tokenize(text: str) -> list[Token]:
    """All tokens of a text, with an END at the end. Raises `UnreadText` for a bad formula."""
    text = _MARKUP.sub(r"\1", text)
    text = _ABBREVIATIONS.sub("that is", text)
    tokens: list[Token] = []
    position = 0
    for match in _MATHS.finditer(text):
        tokens += _plain(text[position : match.start()])
        source = next(group for name, group in match.groupdict().items() if name != "env" and group)
        tokens += _formula(source, many=match.group("env") not in (None, "equation"))
        position = match.end()
    tokens += _plain(text[position:])
    return _letter_a([*tokens, Token(Kind.END, "")])


def _letter_a(tokens: list[Token]) -> list[Token]:
    """“a” before “and”, “or” or a comma is a letter, not the article."""
    letter = parse_formula("a")
    return [
        Token(Kind.FORMULA, "a", letter, "a")
        if token.text == "a"
        and token.kind is Kind.WORD
        and following.text in ("and", "or", ",", "is")
        else token
        for token, following in zip(tokens, [*tokens[1:], tokens[-1]], strict=True)
    ]


def _plain(text: str) -> list[Token]:
    if "$" in text:
        raise UnreadText(" ".join(text.split())[:60], "a dollar sign is not closed")
    tokens: list[Token] = []
    for match in _PLAIN.finditer(text):
        kind, found = match.lastgroup, match.group()
        if kind in ("word", "tail"):
            tokens += _word(found)
        elif kind == "number":
            number = parse_formula(found.replace(",", ""))
            tokens.append(Token(Kind.FORMULA, found, number, found))
        elif kind == "part":
            tokens.append(Token(Kind.PART, found, None, found))
        elif kind == "mark":
            tokens.append(Token(Kind.PUNCTUATION, found, None, found))
        elif kind == "other" and found not in _IGNORED:
            raise UnreadText(found, "this character is not read outside a formula")
    return tokens


def _word(found: str) -> list[Token]:
    lower = found.lower().replace("’", "'")
    if len(found) == 1 and found not in "aAI":
        return [Token(Kind.FORMULA, found, parse_formula(found), found)]
    return [Token(Kind.WORD, lower, None, found)]


def _formula(source: str, many: bool = False) -> list[Token]:
    """The tokens of one formula: words inside it, and punctuation at its end, stand apart."""
    tokens: list[Token] = []
    lines = re.split(r"\\\\", source) if many else [source]
    for number, line in enumerate(lines):
        if number and tokens and tokens[-1].kind is Kind.FORMULA:
            tokens.append(Token(Kind.PUNCTUATION, ",", None, ","))
        position = 0
        for match in _outer_words(line):
            tokens += _one_formula(line[position : match.start()])
            tokens += _plain(match.group(1))
            position = match.end()
        tokens += _one_formula(line[position:])
    return tokens


def _outer_words(source: str) -> list[re.Match[str]]:
    """Text inside a formula that is not inside a group of it."""
    found = []
    for match in _WORDS_INSIDE.finditer(source):
        before = re.sub(r"\\[{}]", "", source[: match.start()])
        if before.count("{") == before.count("}"):
            word = match.group(1).strip()
            if word and word not in ("lcm", "gcd", "mod"):
                found.append(match)
    return found


def _one_formula(source: str) -> list[Token]:
    body = source.replace("&", " ").strip()
    body = re.sub(r"^(?:\\[,;!: ]|\\q?quad|~|\s)+|(?:\\[,;!: ]|\\q?quad|~|\s)+$", "", body)
    if not body:
        return []
    lead = re.match(r"[,;]", body)
    if lead:
        return [Token(Kind.PUNCTUATION, ",", None, ","), *_one_formula(body[1:])]
    arrow = _LONE_ARROW.match(body) or _ENDING_ARROW.search(body)
    if arrow and not (arrow.start() == 0 and arrow.end() < len(body) and body[arrow.end()] == "{"):
        word = "iff" if arrow.group("iff") else "implies"
        token = Token(Kind.WORD, word, None, f"${arrow.group().strip()}$")
        return [
            *_one_formula(body[: arrow.start()]),
            token,
            *_one_formula(body[arrow.end() :]),
        ]
    end = re.search(r"(?<!\\)[.,;:?]$", body)
    if end:
        mark = Token(Kind.PUNCTUATION, end.group(), None, end.group())
        return [*_one_formula(body[:-1]), mark]
    try:
        return [Token(Kind.FORMULA, body, parse_formula(body), f"${body}$")]
    except FormulaError as error:
        words = body if error.words in body or len(body) < 60 else error.words
        raise UnreadText(f"${words}$", error.hint) from error
