"""Symbols of definitions that were not read: they mean something, and nobody here knows what."""

from __future__ import annotations

import re
from collections.abc import Iterable

from translator.sections.model import Block

_FORMULA = re.compile(r"\$([^$]+)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
_SYMBOL = r"\\?[A-Za-z]+"
_DEFINED_AT_THE_START = re.compile(rf"\s*\(?({_SYMBOL})\s*(?:_|\(|:|=|\^\{{?\()")
_LONE = re.compile(rf"\s*({_SYMBOL})\s*")
_NAMING = re.compile(
    r"\b(?:denote|denoted|write|written|by|call|called|put|set|symbol|constant)\W*$"
)


def undefined_symbols(blocks: Iterable[Block]) -> dict[str, str]:
    """What the blocks seem to define: each symbol with the label of its block.

    A symbol counts if a formula opens with it and goes on with an index, arguments, a colon or an
    equation, or if it stands alone after a word that gives names.
    """
    symbols: dict[str, str] = {}
    for block in blocks:
        for formula in _FORMULA.finditer(block.text):
            content = next(group for group in formula.groups() if group is not None)
            if start := _DEFINED_AT_THE_START.match(content):
                symbols[start[1].lstrip("\\")] = block.label
            lone = _LONE.fullmatch(content)
            if lone and _NAMING.search(block.text[: formula.start()]):
                symbols[lone[1].lstrip("\\")] = block.label
    return symbols
