"""The words of LaTeX text: formulas kept, mark-up gone, references as the reader sees them."""

# pylatexenc has no annotations.
# mypy: allow-untyped-calls

from __future__ import annotations

import re
from collections.abc import Callable

from pylatexenc.latex2text import LatexNodes2Text, get_default_latex_context_db
from pylatexenc.latexwalker import (
    LatexCharsNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexMathNode,
    LatexNode,
    LatexSpecialsNode,
)
from pylatexenc.macrospec import LatexContextDb

from translator.sections import formula_text
from translator.sections.kinds import is_proof_environment
from translator.sections.latex.numbering import (
    Target,
    argument,
    is_list,
    item_sign,
    items,
    list_style,
)
from translator.sections.latex.tree import DROPPED, REFERENCES, Tree
from translator.sections.pieces import Words

_KEPT = {"$": r"\$", "%": "%", "&": "&", "#": "#", "_": "_", "{": "{", "}": "}"}
_SPACES = frozenset({" ", ",", ";", ":", ">", "quad", "qquad", "enspace", "hskip"})
_NOTHING = frozenset({"-", "/", "!", "@", "\n"})
_VERBATIM = frozenset({"verbatim", "Verbatim", "lstlisting", "minted"})
_PICTURES = frozenset({"tikzpicture", "tikzcd", "pspicture", "picture"})
_STYLE_NAMES = "textbf emph textit textsc textsl underline bf bfseries em it itshape sc scshape"
_STYLES = frozenset(_STYLE_NAMES.split())
_LINE_BREAK = "\v"
"""Stands for a line break until it is known what comes after it."""

_BREAK_BEFORE_ITEM = re.compile(r"\s*\v\s*(?=\((?:[a-z]|[ivx]+|\d+)\)\s)")
_LINE = re.compile(r" *\n *")


def tidy(text: str) -> str:
    """Single spaces; at most one blank line between lines; none around."""
    text = re.sub(r"[^\S\n]+", " ", _BREAK_BEFORE_ITEM.sub("\n", text))
    return re.sub(r"\n{3,}", "\n\n", _LINE.sub("\n", text)).strip()


class Renderer:
    """Makes words of nodes, for one document."""

    def __init__(self, tree: Tree, targets: dict[str, Target]) -> None:
        self._tree = tree
        self._targets = targets
        self._plain = LatexNodes2Text(_text_context(), math_mode="verbatim")
        self._references: dict[str, None] = {}
        self._list_depth = 0
        self._commands: dict[str, Callable[[LatexMacroNode], str]] = {
            "texorpdfstring": lambda node: self._argument(node, 0),
            "footnote": lambda node: f" ({tidy(self._argument(node))})",
            "bibitem": lambda node: f"\n\n[{self._argument(node)}] ",
            "href": self._argument,
            "url": self._argument,
            "hyperref": self._linked,
            "caption": lambda node: f"\n\n{self._argument(node)}\n\n",
            "verb": lambda node: node.nodeargd.verbatim_text,
            "textcolor": self._argument,
        }

    def words(self, nodes: list[LatexNode]) -> Words:
        """The words of `nodes`, and the labels they refer to."""
        self._references = {}
        text = tidy(self._nodes(nodes))
        return Words(text, tuple(self._references), self._lead(nodes))

    def _lead(self, nodes: list[LatexNode]) -> int:
        """How many of the first characters are set in a style of their own."""
        references = self._references
        self._references = {}
        lead = 0
        for node in nodes:
            if text := tidy(self._node(node)):
                lead = len(text) if _is_styled(node) else 0
                break
        self._references = references
        return lead

    def _nodes(self, nodes: list[LatexNode]) -> str:
        return "".join(self._node(node) for node in nodes)

    def _node(self, node: LatexNode | None) -> str:
        if node is None:
            return ""
        if isinstance(node, LatexCharsNode):
            return _characters(node.chars)
        if isinstance(node, LatexSpecialsNode):
            if formula := self._tree.formulas.get(node.pos):
                return _surrounded(formula.text)
            return (
                str(self._plain.specials_node_to_text(node)) if node.specials_chars != "&" else " "
            )
        if isinstance(node, LatexGroupNode):
            return self._nodes(node.nodelist)
        if isinstance(node, LatexMacroNode):
            return self._command(node) + self._space_after(node)
        if isinstance(node, LatexEnvironmentNode):
            return self._environment(node)
        if isinstance(node, LatexMathNode):
            left, right = node.delimiters
            return formula_text.inline(self._tree.verbatim(node)[len(left) : -len(right)])
        return ""

    def _argument(self, node: LatexMacroNode | LatexEnvironmentNode, index: int = -1) -> str:
        return self._node(argument(node, index))

    def _space_after(self, node: LatexMacroNode) -> str:
        """The space TeX drops after a command is a space of the text where the command is gone."""
        space = node.macro_post_space or ""
        if "\n\n" in space:
            return "\n\n"
        return " " if space and node.nodeargd and node.nodeargd.argnlist else ""

    def _command(self, node: LatexMacroNode) -> str:
        name = node.macroname
        if name in REFERENCES:
            return self._reference(node)
        if name in self._commands:
            return self._commands[name](node)
        if name.lower().startswith("cite") and (key := argument(node)) is not None:
            return f"[{self._tree.verbatim(key).strip('{}')}]"
        if name in _KEPT:
            return _KEPT[name]
        if name in {"\\", "newline"}:
            return _LINE_BREAK
        if name in _SPACES:
            return " "
        if name == "item":
            return "\n"
        if name in DROPPED or name in _NOTHING:
            return "\n\n" if name == "par" else ""
        if name in {"input", "include"}:
            return self._tree.verbatim(node)
        return self._known_to_pylatexenc(node)

    def _known_to_pylatexenc(self, node: LatexMacroNode) -> str:
        """Symbols and accents; a command nobody knows stays as it is, so that it is noticed."""
        given = [part for part in (node.nodeargd.argnlist if node.nodeargd else []) if part]
        meaning = self._plain.latex_context.get_macro_spec(node.macroname)
        if meaning is not None and meaning.simplify_repl and all(map(_is_plain, given)):
            return str(self._plain.macro_node_to_text(node))
        if given:
            return self._nodes([part for part in given if self._tree.verbatim(part) != "*"])
        return f"\\{node.macroname} " if meaning is None or not meaning.macroname else ""

    def _reference(self, node: LatexMacroNode) -> str:
        given = argument(node)
        labels = self._tree.verbatim(given).strip("{}").split(",") if given is not None else []
        return " and ".join(
            self._target(node.macroname, label.strip()) for label in labels if label.strip()
        )

    def _target(self, command: str, label: str) -> str:
        self._references.setdefault(label)
        target = self._targets.get(label)
        if target is None or command in {"nameref", "pageref"}:
            return f"[{label}]"
        if command in {"cref", "Cref", "autoref"} and target.word:
            return f"{target.word} {target.number}"
        return target.number

    def _linked(self, node: LatexMacroNode) -> str:
        if (label := argument(node, 0)) is not None:
            self._references.setdefault(self._tree.verbatim(label).strip("[]"))
        return self._argument(node)

    def _environment(self, node: LatexEnvironmentNode) -> str:
        name = node.environmentname
        if name in _VERBATIM:
            return f"\n\n{self._tree.verbatim(node)}\n\n"
        if name.rstrip("*") in _PICTURES:
            return ""
        if is_list(node):
            return self._list(node)
        content = self._nodes(node.nodelist)
        if name == "thebibliography" or name.startswith("tabular"):
            return f"\n\n{content}\n\n"
        if head := self._inner_head(node):
            return f"\n\n{head} {content}\n\n"
        return f"\n\n{content}\n\n" if name in {"quote", "center", "abstract"} else content

    def _inner_head(self, node: LatexEnvironmentNode) -> str:
        """What begins a statement or proof that stands inside another."""
        environment = self._tree.theorem(node.environmentname)
        word = environment.word if environment else ""
        if is_proof_environment(node.environmentname):
            word = "Proof"
        title = self._argument(node, 0) if word else ""
        return f"{word} ({title})." if word and title else word and f"{word}."

    def _list(self, node: LatexEnvironmentNode) -> str:
        style = list_style(self._tree, node, self._list_depth)
        self._list_depth += 1
        lines, number = [], 0
        for sign, content in items(node):
            own_sign = ""
            if sign is not None:
                number += 1
                given = argument(sign)
                own_sign = self._node(given) if given is not None else item_sign(style, number)
            lines.append(f"{own_sign} {self._nodes(content).strip()}".strip())
        self._list_depth -= 1
        return "\n" + "\n".join(lines) + "\n"


def _text_context() -> LatexContextDb:
    """What pylatexenc makes of commands, but for those of one university's exercise sheets."""
    context: LatexContextDb = get_default_latex_context_db().filter_context(
        exclude_categories=["latex-ethuebung"]
    )
    return context


def _characters(chars: str) -> str:
    """White space as one space, blank lines as paragraph ends."""
    return re.sub(r"\s+", lambda space: "\n\n" if space[0].count("\n") > 1 else " ", chars)


def _surrounded(formula: str) -> str:
    """A displayed formula stands apart from the words around it."""
    return f" {formula} " if formula.startswith("\\[") else formula


def _is_plain(node: LatexNode) -> bool:
    """Whether a node is nothing but characters and symbols, as what an accent stands on."""
    if isinstance(node, LatexGroupNode):
        return all(map(_is_plain, node.nodelist))
    has_arguments = isinstance(node, LatexMacroNode) and argument(node) is not None
    return isinstance(node, LatexCharsNode | LatexMacroNode) and not has_arguments


def _is_styled(node: LatexNode) -> bool:
    """Whether the text of a node is set in bold, italics or small capitals."""
    if isinstance(node, LatexMacroNode):
        return node.macroname in _STYLES
    if isinstance(node, LatexGroupNode):
        first = next((inner for inner in node.nodelist), None)
        return isinstance(first, LatexMacroNode) and first.macroname in _STYLES
    return False
