"""The grammar translator: reads blocks of ordinary mathematical English without a model."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from translator.formulas.choices import Choices
from translator.formulas.errors import FormulaError
from translator.generation.interface import Candidate, Context, OneByOne, UnreadText
from translator.sections.model import Block, BlockKind

from .assemble import assemble
from .candidates import readings
from .definitions import notions_of, translate_definition
from .discourse import Discourse
from .notions import Notions
from .reader import Stumble, TooInvolved
from .tokens import Kind, Token, tokenize
from .vocabulary import known_words

_WORDS_SHOWN = 6


class GrammarTranslator(OneByOne):
    """A `Translator` that reads statements by grammar, and says where it cannot."""

    name = "grammar"

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        """At most `k` distinct candidates, most likely first. Raises `UnreadText`."""
        notions = notions_of(context.definitions, context.unread)
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
            words = words_from(tokens, stumble.position)
            raise UnreadText(words, _hint(tokens, stumble, notions)) from None
        except FormulaError as error:
            raise UnreadText(error.words or block.text[:60], error.hint) from None
        except RecursionError:
            raise UnreadText(block.text[:60], "a formula is nested too deeply") from None
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
    except (TooInvolved, RecursionError):
        raise Stumble(reader.furthest.position, "the text is too involved") from None
    except Stumble as stumble:
        further = reader.furthest.position > stumble.position
        raise (reader.furthest if further else stumble) from None
    return assemble(statement, name, choices, notions)


def _hint(tokens: list[Token], stumble: Stumble, notions: Notions) -> str:
    """What to tell people: an unknown word if that is it, else what the grammar wanted."""
    token = tokens[stumble.position]
    known = token.text in known_words() or any(
        token.text in words.split() for words in (*notions.predicates, *notions.values)
    )
    if token.kind is Kind.WORD and not known:
        return f"the word “{token.written}” is not known"
    return stumble.hint or "the sentence is not understood from here on"


def words_from(tokens: list[Token], position: int) -> str:
    """The words at a position, to the end of the sentence or six at most.

    Where a sentence ends too early, the words before its end are told.
    """
    if tokens[position].kind is Kind.END or tokens[position].kind is Kind.PUNCTUATION:
        start = position
        while start > max(0, position - _WORDS_SHOWN) and tokens[start - 1].text not in (".", ";"):
            start -= 1
        words = [token.written for token in tokens[start:position]]
    else:
        words = []
        for token in tokens[position : position + _WORDS_SHOWN]:
            if token.kind is Kind.END or token.text in (".", ";", "?"):
                break
            words.append(token.written)
    text = " ".join(words)
    return text.replace(" ,", ",").replace(" .", ".").replace(" ?", "?").strip(", ")
