"""From the replies of a learned model to candidates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from translator.generation.answers import NoDeclaration, declaration_in
from translator.generation.distinct import distinct
from translator.generation.interface import Candidate, Task, UnreadText

NOTHING_DECLARED = "the model wrote no Lean declaration"


class Reply(NamedTuple):
    """One reply of a model."""

    text: str
    score: float
    """Higher is likelier; comparable within one block only."""


def candidates_of(
    replies: Iterable[Reply],
    task: Task,
    translator: str,
    prompt: str,
    otherwise: str = NOTHING_DECLARED,
) -> Sequence[Candidate] | UnreadText:
    """The distinct declarations of the replies, likeliest first; says `otherwise` if there is none."""
    found = []
    for reply in sorted(replies, key=lambda reply: -reply.score):
        try:
            found.append((declaration_in(reply.text, task.context.name), reply.score))
        except NoDeclaration:
            continue
    if not found:
        return unread(task, otherwise)
    return [
        Candidate(
            lean=found[index][0],
            translator=translator,
            score=found[index][1],
            reading="as the model read it",
            prompt=prompt,
        )
        for index in distinct(lean for lean, _ in found)
    ]


def unread(task: Task, reason: str) -> UnreadText:
    """Names the text of a task by its beginning."""
    return UnreadText(task.block.text[:60], reason)
