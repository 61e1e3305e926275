"""Sections and a translator for tests that need to know exactly which Lean is proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from translator.generation.interface import Candidate, Context, UnreadText
from translator.sections import parse_section
from translator.sections.model import Block, Section

TRIPLES = r"""
\begin{definition}\label{def:triple}
A number is a \emph{triple} of $n$ if it is $3n$.
\end{definition}
\begin{theorem}[Adding]\label{thm:add}
The triple of $a + b$ is the triple of $a$ plus the triple of $b$.
\end{theorem}
\begin{remark}
That is as it should be.
\end{remark}
\begin{lemma}\label{lem:odd}
Triples are glorious.
\end{lemma}
"""

TRIPLE = "def triple (n : Nat) : Nat := 3 * n"
ADDING = "theorem thm_add (a b : Nat) : triple (a + b) = triple a + triple b := by sorry"
NONSENSE = "theorem thm_add : gloria := by sorry"


def triples() -> Section:
    """A definition, a theorem that uses it, a remark, and a lemma that nobody can read."""
    return parse_section(TRIPLES, "triples.tex")


class Phrasebook:
    """A translator that knows some blocks by heart and can read no others."""

    name = "phrasebook"

    def __init__(self, entries: Mapping[str, Sequence[str]]) -> None:
        self._entries = entries
        self.contexts: dict[str, Context] = {}
        """What it was told about each block."""

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        self.contexts[block.label] = context
        if block.label not in self._entries:
            raise UnreadText("glorious", "no such word is known")
        return [
            Candidate(lean=lean, translator=self.name, score=-rank, reading=f"entry {rank}")
            for rank, lean in enumerate(self._entries[block.label][:k])
        ]


KNOWN = {"def:triple": [TRIPLE], "thm:add": [NONSENSE, ADDING]}
"""Entries for `triples()`: the likeliest reading of the theorem is wrong, the next is right."""
