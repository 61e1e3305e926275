"""Each part of a LaTeX document as a piece, with its words and its place in the source."""

from __future__ import annotations

from pylatexenc.latexwalker import LatexEnvironmentNode, LatexNode

from translator.sections.latex.expansion import expand
from translator.sections.latex.numbering import argument, is_list, items, own_labels, targets
from translator.sections.latex.outline import (
    HeadingPart,
    ParagraphPart,
    Part,
    ProofPart,
    outline,
)
from translator.sections.latex.text import Renderer
from translator.sections.latex.tree import Tree, parse
from translator.sections.pieces import Heading, Paragraph, Piece, Proof, Statement, Words
from translator.sections.source import Source


def read_latex(source: Source) -> tuple[str | None, list[Piece]]:
    r"""The `\title` of a document, if any, and its pieces in reading order.

    Raises `SectionError` for LaTeX that does not hold together.
    """
    tree = parse(expand(source))
    parts = outline(tree)
    reader = _Reader(tree, Renderer(tree, targets(tree, parts)))
    title = reader.title()
    return title, [piece for part in parts if (piece := reader.piece(part))]


class _Reader:
    def __init__(self, tree: Tree, renderer: Renderer) -> None:
        self._tree = tree
        self._renderer = renderer

    def title(self) -> str | None:
        """What `\\title` says."""
        nodes = [given for node in self._tree.title if (given := argument(node)) is not None]
        return self._renderer.words(nodes).text or None

    def piece(self, part: Part) -> Piece | None:
        """The piece a part makes; `None` for a paragraph without words."""
        if isinstance(part, ParagraphPart):
            return self._paragraph(part)
        words = self._renderer.words
        span = self._tree.expanded.span(part.node.pos, part.node.pos + part.node.len)
        if isinstance(part, HeadingPart):
            heading = argument(part.node)
            text = words([heading] if heading is not None else [])
            return Heading(text, span) if text.text else None
        body = words(part.node.nodelist)
        title = self._optional_title(part.node)
        if isinstance(part, ProofPart):
            return Proof(body, span, title)
        return Statement(
            kind=part.environment.kind,
            words=body.joined(Words("", title.references)) if title else body,
            span=span,
            title=title.text if title else None,
            label=next(iter(own_labels(self._tree, part.node.nodelist)), None),
        )

    def _optional_title(self, node: LatexEnvironmentNode) -> Words | None:
        given = argument(node, 0)
        if given is None:
            return None
        title = self._renderer.words([given])
        return title if title.text else None

    def _paragraph(self, part: ParagraphPart) -> Paragraph | None:
        return self._text(part.nodes, self._items(part.nodes))

    def _text(self, nodes: list[LatexNode], items: tuple[Paragraph, ...] = ()) -> Paragraph | None:
        words = self._renderer.words(nodes)
        if not words.text:
            return None
        start, end = nodes[0].pos, nodes[-1].pos + nodes[-1].len
        source = self._tree.expanded.text[start:end]
        start += len(source) - len(source.lstrip())
        end -= len(source) - len(source.rstrip())
        label = next(iter(own_labels(self._tree, nodes)), None)
        return Paragraph(words, self._tree.expanded.span(start, end), items, label)

    def _items(self, nodes: list[LatexNode]) -> tuple[Paragraph, ...]:
        """The items, if there is a list and no text beside it."""
        lists = [node for node in nodes if isinstance(node, LatexEnvironmentNode) and is_list(node)]
        others = [node for node in nodes if node not in lists]
        if not lists or self._renderer.words(others).text:
            return ()
        contents = [content for node in lists for _, content in items(node) if content]
        return tuple(item for content in contents if (item := self._text(content)))
