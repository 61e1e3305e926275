"""The numbers LaTeX gives to statements, sections and items, for references to read as words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pylatexenc.latexwalker import (
    LatexCharsNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexNode,
)

from translator.sections.kinds import LIST_ENVIRONMENTS
from translator.sections.latex.outline import HeadingPart, Part, ProofPart, StatementPart
from translator.sections.latex.theorems import TheoremEnvironment
from translator.sections.latex.tree import HEADINGS, Tree

_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")


@dataclass(frozen=True)
class Target:
    """What a reference to a label prints."""

    number: str
    word: str | None = None
    """The word before the number, such as `Lemma`."""


def argument(node: LatexMacroNode | LatexEnvironmentNode, index: int = -1) -> LatexNode | None:
    """An argument of a command or environment, the last one unless told."""
    given = node.nodeargd.argnlist if node.nodeargd else None
    return given[index] if given else None


def label_of(tree: Tree, node: LatexMacroNode) -> str:
    r"""The label that a `\label` command sets."""
    given = argument(node)
    return tree.verbatim(given).strip("{}").strip() if given is not None else ""


def own_labels(tree: Tree, nodes: list[LatexNode]) -> list[str]:
    r"""The labels set among `nodes` themselves, not inside lists or formulas."""
    return [
        label_of(tree, node)
        for node in nodes
        if isinstance(node, LatexMacroNode) and node.macroname == "label"
    ]


def item_sign(style: str, number: int) -> str:
    """The sign before a list item: `(a)`, `(i)` or `(1)` after the style, `•` for bullets."""
    if style == "bullet":
        return "•"
    if style == "roman":
        tens, ones = divmod(number, 10)
        return f"({'x' * tens}{_ROMAN[ones]})"
    if style == "arabic" or number > 26:
        return f"({number})"
    return f"({chr(ord('a') + number - 1)})"


def list_style(tree: Tree, node: LatexEnvironmentNode, depth: int) -> str:
    """How the items of a list are counted: after its option, else by how deep it stands."""
    if node.environmentname.rstrip("*") in {"itemize", "description"}:
        return "bullet"
    option = argument(node, 0)
    text = tree.verbatim(option) if option is not None else ""
    for style, signs in {
        "roman": ("roman", "Roman", "(i)", "i)", "i."),
        "alphabet": ("alph", "Alph", "(a)", "a)", "a.", "A."),
        "arabic": ("arabic", "(1)", "1.", "1)"),
    }.items():
        if any(sign in text for sign in signs):
            return style
    return ("alphabet", "roman", "arabic")[depth % 3]


def targets(tree: Tree, parts: list[Part]) -> dict[str, Target]:
    """What each label of the document prints; labels of formulas print as themselves."""
    return _Counters(tree).run(parts)


class _Counters:
    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._counts: dict[str, int] = {}
        self._section: list[int] = [0] * len(HEADINGS)
        self._targets: dict[str, Target] = {}

    def run(self, parts: list[Part]) -> dict[str, Target]:
        current: Target | None = None
        for part in parts:
            if isinstance(part, HeadingPart):
                current = self._head(part.node)
                continue
            nodes = (
                part.node.nodelist if isinstance(part, StatementPart | ProofPart) else part.nodes
            )
            inner = self._number(part.environment) if isinstance(part, StatementPart) else current
            self._read(nodes, inner, depth=0)
        return self._targets

    def _head(self, node: LatexMacroNode) -> Target | None:
        if argument(node, 0) is not None:
            return None
        level = HEADINGS.index(node.macroname)
        self._section[level] += 1
        self._section[level + 1 :] = [0] * (len(HEADINGS) - level - 1)
        for environment in self._tree.theorems.values():
            if environment.within == node.macroname:
                self._counts[environment.counter] = 0
        return Target(self._section_number(level), node.macroname.removeprefix("sub").capitalize())

    def _section_number(self, level: int) -> str:
        return ".".join(str(count) for count in self._section[1 : level + 1] if count)

    def _number(self, environment: TheoremEnvironment) -> Target | None:
        if not environment.numbered:
            return None
        count = self._counts[environment.counter] = self._counts.get(environment.counter, 0) + 1
        number = str(count)
        if environment.within in HEADINGS:
            prefix = self._section_number(HEADINGS.index(environment.within))
            number = f"{prefix}.{count}" if prefix else number
        return Target(number, environment.word)

    def _read(self, nodes: list[LatexNode], current: Target | None, depth: int) -> None:
        """Give the labels among `nodes` the target they stand in."""
        for node in nodes:
            if isinstance(node, LatexMacroNode) and node.macroname == "label" and current:
                self._targets.setdefault(label_of(self._tree, node), current)
            elif isinstance(node, LatexEnvironmentNode) and is_list(node):
                style = list_style(self._tree, node, depth)
                number = 0
                for sign, item in items(node):
                    number += sign is not None
                    self._read(item, Target(item_sign(style, number)), depth + 1)
            elif isinstance(node, LatexEnvironmentNode):
                environment = self._tree.theorem(node.environmentname)
                inner = self._number(environment) if environment else current
                self._read(node.nodelist, inner, depth)
            elif isinstance(node, LatexGroupNode):
                self._read(node.nodelist, current, depth)


def is_list(node: LatexEnvironmentNode) -> bool:
    """Whether an environment is a list of items."""
    return node.environmentname.rstrip("*") in LIST_ENVIRONMENTS


def items(node: LatexEnvironmentNode) -> Iterator[tuple[LatexMacroNode | None, list[LatexNode]]]:
    r"""The items of a list: each `\item` command with what follows it.

    What stands before the first `\item` comes first, without a command.
    """
    sign: LatexMacroNode | None = None
    content: list[LatexNode] = []
    for inner in node.nodelist:
        if isinstance(inner, LatexMacroNode) and inner.macroname == "item":
            if sign is not None or not _is_blank(content):
                yield sign, content
            sign, content = inner, []
        else:
            content.append(inner)
    if sign is not None or not _is_blank(content):
        yield sign, content


def _is_blank(nodes: list[LatexNode]) -> bool:
    return all(isinstance(node, LatexCharsNode) and not node.chars.strip() for node in nodes)
