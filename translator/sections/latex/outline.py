"""The parts of a document in reading order: statements, proofs, headings, paragraphs."""

# pylatexenc has no annotations.
# mypy: allow-untyped-calls

from __future__ import annotations

import re
from dataclasses import dataclass

from pylatexenc.latexwalker import (
    LatexCharsNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexNode,
)

from translator.sections.kinds import is_proof_environment
from translator.sections.latex.theorems import TheoremEnvironment
from translator.sections.latex.tree import HEADINGS, Tree

_BLANK_LINE = re.compile(r"\s*\n[ \t]*\n\s*")
_NEW_PARAGRAPH = frozenset({"par", "bigskip", "medskip", "smallskip", "newpage", "clearpage"})
_CONTAINERS = (LatexEnvironmentNode, LatexGroupNode)


@dataclass(frozen=True)
class StatementPart:
    """A theorem environment or one of its kin."""

    node: LatexEnvironmentNode
    environment: TheoremEnvironment


@dataclass(frozen=True)
class ProofPart:
    """A proof environment."""

    node: LatexEnvironmentNode


@dataclass(frozen=True)
class HeadingPart:
    """A sectioning command."""

    node: LatexMacroNode


@dataclass(frozen=True)
class ParagraphPart:
    """What stands between two blank lines, outside all of these."""

    nodes: list[LatexNode]


Part = StatementPart | ProofPart | HeadingPart | ParagraphPart


def outline(tree: Tree) -> list[Part]:
    """The parts of a document, in order; statements within statements or proofs are not parts."""
    outliner = _Outliner(tree)
    outliner.walk(tree.nodes)
    outliner.end_paragraph()
    return outliner.parts


class _Outliner:
    def __init__(self, tree: Tree) -> None:
        self.parts: list[Part] = []
        self._tree = tree
        self._paragraph: list[LatexNode] = []
        self._holding = _nodes_that_hold_parts(tree)

    def walk(self, nodes: list[LatexNode]) -> None:
        for node in nodes:
            if part := own_part(self._tree, node):
                self.end_paragraph()
                self.parts.append(part)
            elif isinstance(node, _CONTAINERS) and id(node) in self._holding:
                self.end_paragraph()
                self.walk(node.nodelist)
                self.end_paragraph()
            elif isinstance(node, LatexCharsNode):
                self._read_characters(node)
            elif isinstance(node, LatexMacroNode) and node.macroname in _NEW_PARAGRAPH:
                self.end_paragraph()
            else:
                self._paragraph.append(node)
                if isinstance(node, LatexMacroNode) and "\n\n" in (node.macro_post_space or ""):
                    self.end_paragraph()

    def end_paragraph(self) -> None:
        if self._paragraph:
            self.parts.append(ParagraphPart(self._paragraph))
        self._paragraph = []

    def _read_characters(self, node: LatexCharsNode) -> None:
        """Characters may end paragraphs and begin new ones."""
        start = 0
        for blank in [*_BLANK_LINE.finditer(node.chars), None]:
            end = blank.start() if blank else len(node.chars)
            if start < end:
                piece = LatexCharsNode(
                    node.chars[start:end],
                    pos=node.pos + start,
                    len=end - start,
                    parsing_state=node.parsing_state,
                )
                self._paragraph.append(piece)
            if blank:
                self.end_paragraph()
                start = blank.end()


def own_part(tree: Tree, node: LatexNode) -> Part | None:
    """The part that `node` makes by itself, if it is not just text."""
    if isinstance(node, LatexEnvironmentNode):
        if is_proof_environment(node.environmentname):
            return ProofPart(node)
        name = node.environmentname
        if name == "restatable":
            name = tree.verbatim(node.nodeargd.argnlist[1]).strip("{}")
        environment = tree.theorem(name)
        return StatementPart(node, environment) if environment else None
    if isinstance(node, LatexMacroNode) and node.macroname in HEADINGS:
        return HeadingPart(node)
    return None


def _nodes_that_hold_parts(tree: Tree) -> set[int]:
    """Identities of the environments and groups that are to be looked into."""
    holding: set[int] = set()

    def holds(nodes: list[LatexNode]) -> bool:
        found = False
        for node in nodes:
            if own_part(tree, node):
                found = True
            elif isinstance(node, _CONTAINERS):
                is_document = getattr(node, "environmentname", "") == "document"
                if holds(node.nodelist) or is_document:
                    holding.add(id(node))
                    found = True
        return found

    holds(tree.nodes)
    return holding
