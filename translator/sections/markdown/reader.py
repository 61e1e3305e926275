"""Each node of a Markdown document as pieces, with their words and places in the source."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.front_matter import front_matter_plugin

from translator.sections.errors import SectionError
from translator.sections.kinds import is_proof_environment, kind_of_name
from translator.sections.markdown.blocks import (
    CLOSING,
    DISPLAY,
    UNCLOSED,
    div_plugin,
    mathematics_plugin,
)
from translator.sections.markdown.words import Line, formula, lines, words
from translator.sections.model import Span
from translator.sections.pieces import Heading, Paragraph, Piece, Proof, Statement, Words
from translator.sections.running_text import has_head
from translator.sections.source import Source

_MOST_NESTED = 100
_FRONT_TITLE = re.compile(r"^title:\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)
_IDENTIFIER = re.compile(r"\s*\{[^{}]*?#([\w:.-]+)[^{}]*\}\s*$")
_DIV_CLASS = re.compile(r"(?:\{[^{}]*?\.|\{prf:)?([A-Za-z]+)")
_DIV_LABEL = re.compile(r"(?:#|:label:\s+)([\w:.-]+)")
_DIV_TITLE = re.compile(
    r"(?:title|name)=(?:\"([^\"]*)\"|'([^']*)'|(\S+?)(?=[\s}]))|^\{prf:\w+\} ([^:]*[^:\s])"
)


def read_markdown(source: Source) -> tuple[str | None, list[Piece]]:
    """The title in the front matter, if any, and the pieces of a text in reading order.

    Raises `SectionError` for formulas and divs that are not closed.
    """
    tokens = _parser().parse(source.text)
    reader = _Reader(source)
    reader.refuse_deep_nesting(tokens)
    tree = SyntaxTreeNode(tokens)
    front = next((node.content for node in tree.children if node.type == "front_matter"), "")
    title = _FRONT_TITLE.search(front)
    return title[1] if title else None, reader.pieces(tree.children)


def _parser() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": _MOST_NESTED})
    md.use(front_matter_plugin).use(mathematics_plugin).use(div_plugin)
    # Indented text is text here, and an escaped dollar sign must stay apart from the others.
    return md.disable(["code", "text_join"])


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._lines = source.text.split("\n")

    def pieces(self, nodes: Sequence[SyntaxTreeNode]) -> list[Piece]:
        """The pieces that some nodes make, in order."""
        return [piece for node in nodes for piece in self._pieces(node)]

    def refuse_deep_nesting(self, tokens: Sequence[Token]) -> None:
        """The parser passes over what is nested too deep, so nothing may come near."""
        for token in tokens:
            if token.level >= _MOST_NESTED - 2:
                raise self._fail(
                    token.map[0] if token.map else 0,
                    "lists or quotations are nested too deep; write this with fewer levels",
                )

    def _fail(self, line: int, message: str) -> SectionError:
        return SectionError(message, source=self._source.name, line=line + 1)

    def _pieces(self, node: SyntaxTreeNode) -> list[Piece]:
        if node.type == "heading":
            heading = self._heading(node)
            return [heading] if heading.words.text else []
        if node.type == "paragraph":
            return list(self._paragraphs(node))
        if node.type in {"bullet_list", "ordered_list"}:
            return self._list(node)
        if node.type == "blockquote":
            return self._quotation(node)
        if node.type == "div":
            return self._div(node)
        if node.type == UNCLOSED:
            closing = CLOSING.get(node.content, ":::")
            raise self._fail(
                _start(node), f"`{node.content}` is never closed; add `{closing}` where it ends"
            )
        text = self._other_text(node)
        return [Paragraph(Words(text), self._span(node))] if text else []

    def _other_text(self, node: SyntaxTreeNode) -> str:
        """The text of what is neither heading, paragraph, list nor quotation."""
        if node.type == DISPLAY:
            return formula(node.token, _start(node), self._fail) if node.token else ""
        if node.type == "html_block":
            return _text_of_html(node.content)
        return node.content.strip() if node.type in {"fence", "code_block"} else ""

    def _heading(self, node: SyntaxTreeNode) -> Heading:
        heading = words(self._inline_lines(node), self._fail)
        identifier = _IDENTIFIER.search(heading.text)
        if identifier:
            heading = Words(heading.text[: identifier.start()], heading.references)
        return Heading(heading, self._span(node), identifier[1] if identifier else None)

    def _inline_lines(self, node: SyntaxTreeNode) -> list[Line]:
        token = node.children[0].token if node.children else None
        return lines(token) if token else []

    def _paragraphs(self, node: SyntaxTreeNode) -> list[Paragraph]:
        """The paragraph, divided before lines that begin with a head set in bold or italics."""
        groups: list[list[Line]] = []
        for line in self._inline_lines(node):
            if not groups or self._begins_marked(line):
                groups.append([])
            groups[-1].append(line)
        last = _end(node) - 1
        ends = [group[0].number - 1 for group in groups[1:]] + [last]
        return [
            Paragraph(text, self._span_of_lines(group[0].number, end))
            for group, end in zip(groups, ends, strict=True)
            if (text := words(group, self._fail)).text
        ]

    def _begins_marked(self, line: Line) -> bool:
        if not line.tokens or line.tokens[0].type not in {"strong_open", "em_open"}:
            return False
        return has_head(Paragraph(words([line], self._fail), self._span_of_lines(0, 0)))

    def _list(self, node: SyntaxTreeNode) -> list[Piece]:
        contents = [self.pieces(item.children) for item in node.children]
        start = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
        items: list[Paragraph] = []
        text: list[str] = []
        references: dict[str, None] = {}
        for number, (item, content) in enumerate(zip(node.children, contents, strict=True)):
            joined = _joined(content)
            sign = f"({start + number})" if start is not None else "•"
            text.append(f"{sign} {joined.text}")
            references |= dict.fromkeys(joined.references)
            if joined.text:
                items.append(Paragraph(joined, self._span(item)))
        whole = Words("\n".join(text), tuple(references))
        paragraph = Paragraph(whole, self._span(node), tuple(items))
        has_marks = any(content and _is_marked(content[0]) for content in contents)
        if has_marks and not paragraph.is_sheet:
            return [piece for content in contents for piece in content]
        return [paragraph]

    def _quotation(self, node: SyntaxTreeNode) -> list[Piece]:
        """A quotation with one head at its start is one statement from end to end."""
        content = self.pieces(node.children)
        heads = [piece for piece in content if _is_marked(piece)]
        if len(heads) == 1 and isinstance(content[0], Paragraph) and heads[0] is content[0]:
            return [Paragraph(_joined(content), self._span(node))]
        return content

    def _div(self, node: SyntaxTreeNode) -> list[Piece]:
        """A div of a known class is a statement or proof, of any other just its content."""
        content = self.pieces(node.children)
        named = _DIV_CLASS.match(node.info)
        name = named[1] if named else ""
        title_match, label = _DIV_TITLE.search(node.info), _DIV_LABEL.search(node.info)
        title = next(filter(None, title_match.groups()), None) if title_match else None
        if content and isinstance(content[0], Heading) and title is None:
            title, content = content[0].words.text, content[1:]
        if is_proof_environment(name):
            return [Proof(_joined(content), self._span(node), Words(title) if title else None)]
        kind = kind_of_name(name)
        if kind is None:
            return self.pieces(node.children)
        proofs = [piece for piece in content if isinstance(piece, Proof)]
        body = _joined([piece for piece in content if not isinstance(piece, Proof)])
        statement = Statement(kind, body, self._span(node), title, label[1] if label else None)
        return [statement, *proofs]

    def _span(self, node: SyntaxTreeNode) -> Span:
        return self._span_of_lines(_start(node), _end(node) - 1)

    def _span_of_lines(self, first: int, last: int) -> Span:
        """From the first character of a line to the last of another, blank lines not counted."""
        while last > first and not self._lines[last].strip():
            last -= 1
        opening, closing = self._lines[first], self._lines[last]
        return Span(
            line=first + 1,
            column=len(opening) - len(opening.lstrip()),
            end_line=last + 1,
            end_column=len(closing.rstrip()),
        )


def _is_marked(piece: Piece) -> bool:
    return isinstance(piece, Statement | Proof) or (
        isinstance(piece, Paragraph) and has_head(piece)
    )


def _joined(content: Sequence[Piece]) -> Words:
    """The words of several pieces as one text."""
    whole = Words("")
    for part in content:
        lead = whole.lead if whole.text else part.words.lead
        joined = (
            part.appended_to(whole) if isinstance(part, Paragraph) else whole.joined(part.words)
        )
        whole = replace(joined, lead=lead)
    return whole


def _start(node: SyntaxTreeNode) -> int:
    return node.map[0] if node.map else 0


def _end(node: SyntaxTreeNode) -> int:
    return node.map[1] if node.map else 1


def _text_of_html(html: str) -> str:
    """The text between the tags; comments go."""
    parser = _TagStripper()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.text).split())


class _TagStripper(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []

    def handle_data(self, data: str) -> None:
        self.text.append(data)
