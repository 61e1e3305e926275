"""The names authors give to the kinds of blocks."""

from __future__ import annotations

import re

from translator.sections.model import BlockKind

_NAMES: dict[BlockKind, str] = {
    BlockKind.DEFINITION: "definition defn defin defi def dfn df axiom",
    BlockKind.NOTATION: "notation convention assumption hypothesis setting conventions",
    BlockKind.THEOREM: "theorem theorems thm theo teo conjecture conj",
    BlockKind.LEMMA: "lemma lemmas lem lm sublemma",
    BlockKind.PROPOSITION: (
        "proposition prop propn claim clm fact observation obs property result statement"
    ),
    BlockKind.COROLLARY: "corollary cor coro corol crl consequence",
    BlockKind.EXERCISE: (
        "exercise exer exerc exc ex xca problem prob prb question ques task puzzle challenge"
    ),
    BlockKind.EXAMPLE: "example exmp exam exa expl eg examples counterexample",
    BlockKind.REMARK: "remark remarks rem rmk rmrk rk note warning caution comment discussion",
}
_KIND_OF = {name: kind for kind, names in _NAMES.items() for name in names.split()}

FULL_WORDS = tuple(name for name in _KIND_OF if len(name) > 3 and name not in {"defn", "theo"})
"""Names that authors print, as opposed to those they only type."""

LIST_ENVIRONMENTS = frozenset(
    {"enumerate", "itemize", "description", "exercises", "problems", "questions"}
)
"""Environments of items, without their starred forms."""

_PROOF_ENVIRONMENTS = frozenset({"pf", "prf", "solution", "sol", "soln", "answer"})

WORD_OF_KIND = {kind: kind.value.capitalize() for kind in BlockKind}
"""The word a reader sees before the number of a block of each kind."""


def kind_of_name(name: str) -> BlockKind | None:
    """The kind meant by an environment's name or by the word printed for it.

    Stars, digits and case do not count, and a full word inside a longer name (`mainTheorem`,
    `lemma-intro`) does. `None` for a name that means no kind.
    """
    plain = re.sub(r"[^a-z]", "", name.lower())
    if kind := _KIND_OF.get(plain):
        return kind
    words = [word for word in FULL_WORDS if len(word) >= 5 and word in plain]
    return _KIND_OF[max(words, key=len)] if words else None


def is_proof_environment(name: str) -> bool:
    """Whether an environment holds the proof or solution of the block before it."""
    plain = name.rstrip("*").lower()
    return plain in _PROOF_ENVIRONMENTS or "proof" in plain
