"""The heads that mark statements and proofs in running text: `Theorem 3 (Euclid).`, `Proof.`"""

from __future__ import annotations

import re
from dataclasses import dataclass

from translator.sections.kinds import FULL_WORDS, kind_of_name
from translator.sections.model import BlockKind

_WORDS = "|".join(sorted((word.capitalize() for word in FULL_WORDS), key=len, reverse=True))
_NUMBER = r"(?:\d+(?:\.\d+)*[a-z]?|[A-Z](?:\.\d+)*|[IVX]+)(?![A-Za-z])"
_TITLE = r"\((?P<title>[^()]*(?:\([^()]*\)[^()]*)*)\)"
_STATEMENT = re.compile(
    rf"(?P<word>{_WORDS}|Thm|Lem|Prop|Cor|Def|Ex)(?![A-Za-z])(?:\.(?=\s*\d))?"
    rf"(?:\s*(?P<number>{_NUMBER}))?(?:\s*[*_]*{_TITLE})?(?P<stop>\s*[.:](?=\s|$))?\s*"
)
_NAMED = re.compile(r"(?P<title>[A-Z][^.:$]{2,60})(?P<stop>[.:])?\s*$")
_PROOF = re.compile(
    r"(?:Proof|Solution|Sketch of (?:the )?proof|Proof sketch)"
    r"(?P<of>\s+of\s+[^:$]{1,80}?)?(?:\s*\([^()]*\))?\s*[.:](?=\s|$)\s*"
)
_END_OF_PROOF = re.compile(
    r"\s*(?:∎|□|■|◻|◼|\bQ\.?E\.?D\.?|\\qed\w*|\$\s*\\(?:square|blacksquare|Box|qed\w*)\s*\$)\s*$"
)


@dataclass(frozen=True)
class Head:
    """A head at the start of a text."""

    length: int
    """How many characters of the text it takes."""
    kind: BlockKind
    title: str | None
    name: str | None
    """The word and the number, such as `Theorem 3`; `None` without a number."""


def statement_head(text: str, lead: int = 0) -> Head | None:
    """The head of a statement that `text` begins with, if there is one.

    A head ends in a full stop or colon, unless the first `lead` characters, which are set in
    bold or italics, show where it ends.
    """
    match = _STATEMENT.match(text)
    if match and (kind := kind_of_name(match["word"])):
        styled = lead >= match.end("word")
        # `Theorem 3 is false.` is a sentence unless the style says otherwise.
        if match["stop"] or (styled and lead <= match.end()):
            end = match.end()
            title = match["title"]
        elif styled and (named := re.fullmatch(r"[.:]?\s*(.*?)[.:]?", text[match.end() : lead])):
            end, title = lead, named[1]
        else:
            return None
        name = f"{match['word']} {match['number']}" if match["number"] else None
        end += len(re.match(r"[\s.:]*", text[end:])[0])  # type: ignore[index]
        return Head(end, kind, _clean(title), name)
    return _named_head(text, lead)


def _named_head(text: str, lead: int) -> Head | None:
    """`**Euclid's lemma.** …`: a title in bold that ends in the name of a kind."""
    match = _NAMED.match(text[:lead])
    words = match["title"].split() if match and match["stop"] else []
    if len(words) < 2 or words[-1].lower() not in FULL_WORDS:
        return None
    kind = kind_of_name(words[-1])
    return Head(lead, kind, " ".join(words), None) if kind else None


def heading_head(text: str) -> Head | None:
    """The head that a whole section heading is: `Lemma 2`, `Definition: even numbers`."""
    match = _STATEMENT.match(text)
    kind = kind_of_name(match["word"]) if match else None
    if match is None or kind is None:
        return None
    rest = text[match.end() :].strip()
    if rest and not match["stop"]:
        return None
    name = f"{match['word']} {match['number']}" if match["number"] else None
    return Head(len(text), kind, _clean(match["title"] or rest), name)


def proof_head(text: str) -> tuple[int, str | None] | None:
    """The length of the head of a proof that `text` begins with, and what it proves, if said."""
    match = _PROOF.match(text)
    if match is None:
        return None
    of = (match["of"] or "").strip()
    return match.end(), of.removeprefix("of").strip() or None


def proof_heading(text: str) -> str | None:
    """What is proved under a section heading that says `Proof`; empty if it does not say."""
    match = _PROOF.fullmatch(text.rstrip(" .:") + ".")
    return (match["of"] or "").strip().removeprefix("of").strip() if match else None


def without_end_of_proof(text: str) -> tuple[str, bool]:
    """The text of a proof without the sign that ends it, and whether there was one."""
    match = _END_OF_PROOF.search(text)
    return (text[: match.start()].rstrip(), True) if match else (text, False)


def _clean(title: str | None) -> str | None:
    return (title or "").strip(" .:") or None
