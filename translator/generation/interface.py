"""What every translator is: a block of text in, candidate Lean statements out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from pydantic import BaseModel, ConfigDict

from lean_project.errors import MendableError
from translator.sections.model import Block


class Candidate(BaseModel):
    """One Lean reading of a block. It is untrusted until a checker has accepted it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lean: str
    """The declaration(s), complete; a theorem ends in `:= by sorry`."""
    translator: str
    """Name of the translator that made it, as on the command line."""
    score: float
    """Higher is likelier; comparable within one block only. An opinion, never proof."""
    reading: str
    """How the text was read, for people: types chosen, bracketing, strictness."""
    prompt: str | None = None
    """The prompt of a learned model; `None` for the grammar."""
    examples: tuple[str, ...] = ()
    """Labels of the examples shown to a learned model."""


class Context(BaseModel):
    """What a translator may use besides the block: what the section said before."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """Lean name for the declaration to make."""
    definitions: tuple[Definition, ...] = ()
    """Definitions of earlier blocks of the section that were accepted, in order."""
    unread: tuple[Block, ...] = ()
    """Earlier blocks that define something, but have no accepted Lean: what they introduce has no
    meaning here, and a translator must not give it another one."""


class Definition(BaseModel):
    """An earlier block that introduced a notion, with its accepted Lean."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    block: Block
    lean: str


class UnreadText(Exception):
    """A block that a translator cannot read. Says which words it stumbled on."""

    def __init__(self, words: str, hint: str = "") -> None:
        self.words = words
        self.hint = hint
        super().__init__(f"could not read “{words}”" + (f": {hint}" if hint else ""))


class TranslatorError(MendableError):
    """A translator that cannot be opened or used. Says in one sentence what is wrong and what to do."""


class Task(NamedTuple):
    """One block to translate."""

    block: Block
    context: Context


class Translator(Protocol):
    """A named maker of candidates."""

    name: str

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        """At most `k` distinct candidates, most likely first. Raises `UnreadText` if there is none."""

    def translate_many(
        self, tasks: Iterable[Task], k: int = 8
    ) -> Iterator[Sequence[Candidate] | UnreadText]:
        """The same for many blocks, in their order, each as soon as it is there.

        Where `translate` would raise `UnreadText`, that is the result. A translator that works in
        batches reads some tasks ahead.
        """


class OneByOne:
    """`translate_many` of translators that gain nothing from batches."""

    def translate_many(
        self: Translator, tasks: Iterable[Task], k: int = 8
    ) -> Iterator[Sequence[Candidate] | UnreadText]:
        """See `Translator`."""
        for task in tasks:
            try:
                yield self.translate(task.block, task.context, k)
            except UnreadText as unread:
                yield unread


Context.model_rebuild()
