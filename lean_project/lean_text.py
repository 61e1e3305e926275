"""Lean source read as text: what is a comment or a quotation, and where a declaration's statement ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

QUOTED = r"""
    (?<![\w'!?.]) r (?P<hashes>\#*) " [\s\S]*? (?: "(?P=hashes) | \Z )
    | " (?: \\[\s\S] | [^"\\] )*+ (?: " | \\?\Z )
    | (?<![\w'!?]) ' (?: \\(?: x[\da-fA-F]{2} | u[\da-fA-F]{4} | [^\n] ) | [^\\'\n] ) '
    | « [^»\n]* »?
"""
"""Strings, raw strings, characters and quoted names, for `re.VERBOSE`: what they hold is no Lean.

Those that are not closed reach to the end of the text.
"""

_MARK = re.compile(rf"(?P<quoted>{QUOTED}) | (?P<line>--[^\n]*) | (?P<block>/-)", re.VERBOSE)
_BLOCK_END_OR_START = re.compile(r"/-|-/")
_NOT_A_BREAK = re.compile(r"[^\n]")

_TOKEN = re.compile(
    rf"""(?P<quoted>{QUOTED})
      | (?P<word>[^\W\d][\w'!?.]*)
      | (?P<assign>:=)
      | (?P<open>[(\[{{⟨⦃]) | (?P<close>[)\]}}⟩⦄])
      | ^[ \t]*(?P<bar>\|)(?![|>])""",
    re.VERBOSE | re.MULTILINE,
)
_ASSIGNING = frozenset({"let", "letI", "have", "haveI", "let_fun"})
"""Words that may stand in a statement and have a `:=` of their own."""
_AWAITING = frozenset(":,;→←↔⇒↦∧∨¬=≠≈≡≃≅<>≤≥⊂⊆∈∉∣+-*/%^•×∘∪∩⊔⊓$@")
"""Signs after which a term must follow, so that a `|` there begins an absolute value."""
_STARRED = ("Type*", "Sort*")


def blanked(text: str) -> str:
    """The text with spaces for its comments, of the same length and with the same lines.

    Block comments nest, and one that is not closed reaches to the end.
    """
    parts = []
    at = 0
    for start, end in _comments(text):
        parts += [text[at:start], _NOT_A_BREAK.sub(" ", text[start:end])]
        at = end
    return "".join(parts) + text[at:]


def statement_end(text: str) -> int | None:
    """Offset of what ends the statement of a declaration; None if it has not ended.

    That is the first `:=`, `where`, or `|` at the beginning of a line, but for those in brackets, comments
    and quotations, the `:=` of a `let` or `have` in the statement, the arms of a `match`, and a `|` that can
    only be an absolute value, since a term is due. `text` begins anywhere in the declaration before that.
    """
    code = blanked(text)
    depth = assignments = 0
    in_match = False
    for match in _TOKEN.finditer(code):
        kind, token = match.lastgroup, match[0]
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth = max(0, depth - 1)
        elif depth > 0 or kind == "quoted":
            continue
        elif kind == "assign":
            if not assignments:
                return match.start()
            assignments -= 1
        elif kind == "bar":
            if not in_match and not _awaits_a_term(code[: match.start("bar")].rstrip()):
                return match.start("bar")
        elif token == "where":
            return match.start()
        else:
            assignments += token in _ASSIGNING
            in_match |= token == "match"
    return None


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Where each comment begins and ends."""
    at = 0
    while mark := _MARK.search(text, at):
        at = mark.end()
        if mark.lastgroup == "block":
            at = _block_end(text, at)
        if mark.lastgroup != "quoted":
            yield mark.start(), at


def _block_end(text: str, at: int) -> int:
    """The end of the block comment whose inside begins at `at`."""
    depth = 1
    for match in _BLOCK_END_OR_START.finditer(text, at):
        depth += 1 if match[0] == "/-" else -1
        if depth == 0:
            return match.end()
    return len(text)


def _awaits_a_term(before: str) -> bool:
    if not before:
        return True  # a constructor's own text begins with its `|`
    return before[-1] in _AWAITING and not before.endswith(_STARRED)
