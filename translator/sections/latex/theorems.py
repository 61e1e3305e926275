"""Which environments of a document are statements, and what they are called in print."""

from __future__ import annotations

import re
from dataclasses import dataclass

from translator.sections.kinds import (
    FULL_WORDS,
    LIST_ENVIRONMENTS,
    WORD_OF_KIND,
    is_proof_environment,
    kind_of_name,
)
from translator.sections.model import BlockKind

_NEWTHEOREM = re.compile(
    r"\\(?:newtheorem|spnewtheorem)\s*(?P<star>\*?)\s*\{(?P<name>[^{}]*)\}\s*"
    r"(?:\[(?P<shared>[^\[\]]*)\])?\s*\{(?P<word>[^{}]*)\}\s*(?:\[(?P<within>[^\[\]]*)\])?"
)
_DECLARETHEOREM = re.compile(
    r"\\declaretheorem\s*(?:\[(?P<options>[^\[\]]*)\])?\s*\{(?P<name>[^{}]*)\}"
)


@dataclass(frozen=True)
class TheoremEnvironment:
    """An environment that holds a statement."""

    kind: BlockKind
    word: str
    """The word printed before the number, such as `Theorem`."""
    counter: str
    """The environment whose counter numbers this one."""
    within: str | None = None
    """The sectioning command whose number comes before."""
    numbered: bool = True


def declared_theorems(text: str) -> dict[str, TheoremEnvironment]:
    r"""The environments that `\newtheorem` and `\declaretheorem` declare in a document."""
    declared: dict[str, TheoremEnvironment] = {}
    for match in _NEWTHEOREM.finditer(text):
        _declare(declared, **{key: value or "" for key, value in match.groupdict().items()})
    for match in _DECLARETHEOREM.finditer(text):
        pairs = (pair.partition("=") for pair in (match["options"] or "").split(","))
        options = {key.strip(): value.strip("{} \n") for key, _, value in pairs}
        for name in match["name"].split(","):
            _declare(
                declared,
                name=name.strip(),
                word=options.get("name", name.strip().capitalize()),
                shared=next((options[key] for key in _SHARING if key in options), ""),
                within=next((options[key] for key in _WITHIN if key in options), ""),
                star="*" if options.get("numbered") == "no" else "",
            )
    return declared


_SHARING = ("sibling", "sharenumber", "numberlike", "sharecounter")
_WITHIN = ("parent", "numberwithin", "within")


def _declare(
    declared: dict[str, TheoremEnvironment],
    *,
    name: str,
    word: str,
    shared: str,
    within: str,
    star: str,
) -> None:
    if is_proof_environment(name):
        return
    owner = declared.get(shared)
    declared[name] = TheoremEnvironment(
        # What the author prints says more than what the author types; a statement by any other
        # name is still a statement.
        kind=kind_of_name(word) or kind_of_name(name) or BlockKind.THEOREM,
        word=word,
        counter=shared or name,
        within=within or (owner.within if owner else None),
        numbered=not star,
    )


def undeclared_theorem(name: str) -> TheoremEnvironment | None:
    """What an environment means by its name alone, when nothing declares it."""
    plain = name.rstrip("*")
    kind = kind_of_name(plain)
    if kind is None or is_proof_environment(plain) or plain in LIST_ENVIRONMENTS:
        return None
    return TheoremEnvironment(
        kind=kind,
        word=plain.capitalize() if plain.lower() in FULL_WORDS else WORD_OF_KIND[kind],
        counter=plain,
        numbered=plain == name,
    )
