"""Fixed phrases: what opens a claim or a hypothesis, and what asserts nothing."""

from __future__ import annotations

CLAIM_OPENERS = (
    "prove that",
    "show that",
    "prove",
    "show",
    "then",
    "we have",
    "we have that",
    "it holds that",
    "we claim that",
    "we show that",
    "we prove that",
    "verify that",
    "demonstrate that",
    "establish that",
    "deduce that",
    "conclude that",
    "hence",
    "therefore",
    "thus",
    "prove the identity",
    "show the identity",
    "prove the inequality",
    "show the inequality",
    "check that",
    "it is true that",
    "it follows that",
    "in this case",
    "in that case",
    "it holds",
    "there holds",
    "note that",
    "observe that",
    "in particular",
    "moreover",
    "furthermore",
    "also",
    "in addition",
    "on the other hand",
    "more precisely",
    "in other words",
    "similarly",
    "in symbols",
    "more generally",
    "likewise",
    "by contrast",
    "consequently",
    "the following holds",
    "please show that",
    "please prove that",
    "recall that",
    "you should show that",
    "by induction prove that",
    "use induction to prove that",
    "use induction to show that",
    "prove by induction that",
    "show by induction that",
    "prove by induction",
    "show by induction",
    "prove using induction that",
    "prove directly that",
    "prove by contradiction that",
    "using induction show that",
    "using induction prove that",
    "the claim is that",
    "conversely",
    "as a consequence",
    "one has",
    "one has that",
    "the following is true",
    "the statement that",
    "use this to show that",
    "by mathematical induction prove that",
    "prove by mathematical induction that",
    "with the help of induction prove that",
    "prove the following",
    "show the following",
    "we also have",
    "we then have",
    "then we have",
    "confirm that",
    "argue that",
)
"""Words before a claim. They are dropped; what follows is claimed."""

_ADVERBS = ("", "further", "furthermore", "moreover", "also", "in addition", "now", "again", "next")
_SUPPOSE = ("suppose", "assume", "we suppose", "we assume", "let us suppose", "let us assume")


def _with_adverbs(verbs: tuple[str, ...]) -> tuple[str, ...]:
    """“suppose that”, “suppose further that”, “further suppose that”, with and without “that”."""
    said = [f"{verb} {adverb}".strip() for verb in verbs for adverb in _ADVERBS]
    said += [f"{adverb} {verb}" for verb in verbs for adverb in _ADVERBS if adverb]
    return (*said, *(f"{words} that" for words in said))


ASSUMPTION_OPENERS = (
    *_with_adverbs(_SUPPOSE),
    "given that",
    "it is given that",
    "it is known that",
    "we are given that",
)
"""Words before a hypothesis."""

FINDERS = (
    "find",
    "determine",
    "compute",
    "evaluate",
    "calculate",
    "what is",
    "what are",
    "find out",
    "please find",
    "simplify",
    "what must be",
    "work out",
)
"""Words before something asked for; the answer must be given after it."""

ANSWERS = (
    "show that it is",
    "prove that it is",
    "show that it equals",
    "show that this is",
    "show that the answer is",
    "prove that the answer is",
    "the answer is",
    "show that it is equal to",
    "show that they are",
    "prove that it equals",
    "show that this equals",
    "answer",
    "show that the value is",
    "prove that this is",
    "prove that the value is",
)
"""Words before the answer."""

FURTHER = ("moreover", "furthermore", "further", "also", "in addition", "additionally")
"""Words after “if” by which what was assumed before is assumed still."""

EMPTY_SENTENCES = frozenset(
    [
        "this is a classical result",
        "this is a classical theorem",
        "this is well known",
        "this is well-known",
        "this result is well known",
        "this is a standard result",
        "this is a standard fact",
        "this is easy",
        "this is a classical inequality",
        "this is the key step",
        "the proof is by induction",
        "the proof is left to the reader",
        "this is left as an exercise",
        "this will be used later",
        "we use this later",
        "this is useful",
        "the following is classical",
        "the following result is classical",
        "the following is well known",
        "recall the following",
        "we begin with a simple observation",
        "we need a lemma",
        "we use induction",
        "use induction",
        "use mathematical induction",
        "this is a simple consequence",
        "the converse is false",
        "justify your answer",
        "prove your answer",
        "express your answer as a common fraction",
        "this is immediate",
        "express your answer in simplest form",
        "express your answer as an integer",
    ]
)
"""Sentences that assert nothing the statement needs."""

EMPTY_PHRASES = (
    "of course",
    "clearly",
    "obviously",
    "in fact",
    "indeed",
    "again",
    "now",
    "simply",
    "always",
    "necessarily",
    "also",
    "as well",
    "still",
    "too",
    "by induction",
    "by contradiction",
    "just",
    "using induction",
    "by mathematical induction",
    "it is easy to see that",
    "easily",
    "it is well known that",
    "it is clear that",
    "one easily sees that",
    "further",
    "moreover",
    "by using induction",
    "using mathematical induction",
    "furthermore",
    "in addition",
    "additionally",
    "certainly",
    "actually",
    "not necessarily distinct",
    "itself",
    "is it true that",
)
"""Adverbs and asides that add nothing where a clause or a verb phrase may begin or end."""

EMPTY_ADJECTIVES = frozenset(
    [
        "given",
        "fixed",
        "arbitrary",
        "certain",
        "following",
        "arbitrarily",
        "single",
        "particular",
        "chosen",
        "suitable",
        "possible",
        "some",
    ]
)
"""Adjectives that say nothing."""
