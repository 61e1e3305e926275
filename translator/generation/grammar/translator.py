"""The grammar translator: reads blocks of ordinary mathematical English without a model."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from translator.formulas.choices import Choices
from translator.formulas.errors import FormulaError
from translator.generation.interface import Candidate, Context, UnreadText
from translator.sections.model import Block, BlockKind

from .assemble import assemble
from .candidates import readings
from .definitions import notions_of, translate_definition
from .discourse import Discourse
from .notions import Notions
from .reader import Stumble
from .tokens import Kind, Token, tokenize

_WORDS_SHOWN = 6


class GrammarTranslator:
    """A `Translator` that reads statements by grammar, and says where it cannot."""

    name = "grammar"

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        """At most `k` distinct candidates, most likely first. Raises `UnreadText`."""
        notions = notions_of(context.definitions)
        tokens = tokenize(block.text)
        if block.kind in (BlockKind.DEFINITION, BlockKind.NOTATION):

            def make(choices: Choices) -> str:
                return translate_definition(tokens, context.name, choices, notions).lean
        else:

            def make(choices: Choices) -> str:
                return _theorem(tokens, context.name, choices, notions)

        try:
            found = list(islice(readings(make), k))
        except Stumble as stumble:
            raise UnreadText(words_from(tokens, stumble.position), stumble.hint) from None
        except FormulaError as error:
            raise UnreadText(error.words or block.text[:60], error.hint) from None
        return [
            Candidate(
                lean=lean,
                translator=self.name,
                score=-choices.cost,
                reading=choices.description or "as written",
            )
            for lean, choices in found
        ]


def _theorem(tokens: list[Token], name: str, choices: Choices, notions: Notions) -> str:
    reader = Discourse(tokens, choices, notions)
    reader.note_symbols()
    try:
        statement = reader.read()
    except Stumble as stumble:
        further = reader.furthest.position > stumble.position
        raise (reader.furthest if further else stumble) from None
    return assemble(statement, name, choices, notions)


def words_from(tokens: list[Token], position: int) -> str:
    """The words at a position, to the end of the sentence or six at most."""
    words: list[str] = []
    for token in tokens[position : position + _WORDS_SHOWN]:
        if token.kind is Kind.END or (token.text in (".", ";") and words):
            break
        words.append(token.written)
    if not words and position > 0:
        return words_from(tokens, position - 1)
    text = " ".join(words)
    return text.replace(" ,", ",").replace(" .", ".").replace(" ?", "?").strip(", ")
