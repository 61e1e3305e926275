"""The syntax tree of a document, parsed by pylatexenc."""

# pylatexenc has no annotations.
# mypy: allow-untyped-calls

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pylatexenc.latexwalker import (
    LatexMacroNode,
    LatexNode,
    LatexToken,
    LatexWalker,
    LatexWalkerParseError,
    get_default_latex_context_db,
)
from pylatexenc.macrospec import EnvironmentSpec, LatexContextDb, MacroSpec, SpecialsSpec

from translator.sections.kinds import LIST_ENVIRONMENTS
from translator.sections.latex.delimiters import Formula, find_formulas
from translator.sections.latex.expansion import ExpandedText
from translator.sections.latex.theorems import (
    TheoremEnvironment,
    declared_theorems,
    undeclared_theorem,
)

HEADINGS = ("part", "chapter", "section", "subsection", "subsubsection", "paragraph")
"""Sectioning commands, the largest first."""

_REFERENCE_NAMES = "ref cref Cref autoref eqref nameref pageref vref Vref zcref subref"
REFERENCES = frozenset(_REFERENCE_NAMES.split())

DROPPED = {
    name: arguments
    for arguments, names in {
        "[{": "declaretheorem usepackage documentclass includegraphics addcontentsline pagecolor",
        "*{[{[": "newtheorem spnewtheorem",
        "{": (
            "theoremstyle author date pagestyle thispagestyle bibliographystyle bibliography "
            "thanks affiliation email address markboth pagenumbering "
            "qedsymbol graphicspath label hypersetup geometry setlist title"
        ),
        "{{": "setlength addtolength numberwithin setcounter addtocounter counterwithin",
        "*{": "vspace hspace",
        "": (
            "maketitle tableofcontents newpage clearpage noindent indent centering raggedright "
            "bigskip medskip smallskip hfill vfill hrule appendix qed qedhere par protect "
            "leavevmode bf it em sc rm sf tt sl bfseries itshape scshape rmfamily sffamily upshape "
            "slshape color long global protected "
            "normalfont tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge "
            "displaystyle makeatletter makeatother ignorespaces unskip nobreak pagebreak linebreak"
        ),
    }.items()
    for name in names.split()
}
"""Commands that a reader of the text does not see, and the arguments they take along."""

_PLAIN = r"[^\s\\%{}\[\]$&~`'\-!?*#^_<>\"]+"
_RUN = re.compile(rf"{_PLAIN}(?: (?=[A-Za-z]){_PLAIN})*")
_SPACE = re.compile(r"\s*")
_ENVIRONMENT = re.compile(r"\\(begin|end)\s*\{([^{}]*)\}")


@dataclass(frozen=True)
class Tree:
    """A parsed document. Offsets of nodes are offsets in `expanded.text`."""

    expanded: ExpandedText
    formulas: dict[int, Formula]
    theorems: dict[str, TheoremEnvironment]
    nodes: list[LatexNode]
    title: list[LatexMacroNode]
    r"""The `\title` command, or nothing."""

    def verbatim(self, node: LatexNode) -> str:
        """The LaTeX of a node."""
        return self.expanded.text[node.pos : node.pos + node.len]

    def theorem(self, name: str) -> TheoremEnvironment | None:
        """What the environment `name` states, if it states something."""
        return self.theorems.get(name) or undeclared_theorem(name)


def parse(expanded: ExpandedText) -> Tree:
    """Parse expanded LaTeX. Raises `SectionError` for what cannot be LaTeX."""
    text = expanded.text
    document = re.search(r"\\begin\s*\{document\}", text)
    start = document.start() if document else 0
    formulas = find_formulas(expanded, start)
    theorems = declared_theorems(text)
    for name in set(re.findall(r"\\begin\s*\{([^{}]*)\}", text)) - set(theorems):
        if meant := undeclared_theorem(name):
            theorems[name] = meant
    walker = _Walker(text, formulas, _context(theorems))
    title = re.compile(r"\\title(?![A-Za-z])").search(text)
    try:
        nodes, _, _ = walker.get_latex_nodes(pos=start)
        titles = walker.get_latex_nodes(pos=title.start(), read_max_nodes=1)[0] if title else []
    except LatexWalkerParseError as error:
        raise expanded.error(
            min(error.pos or 0, max(len(text) - 1, 0)),
            f"this LaTeX cannot be read: {str(error.msg).splitlines()[0]}; mend it",
        ) from error
    return Tree(expanded, formulas, theorems, nodes, titles)


class _FormulaSpec(SpecialsSpec):
    """A whole formula, which the parser passes over as one sign."""


class _Walker(LatexWalker):
    """pylatexenc's parser with faster tokens: runs of plain characters, and whole formulas."""

    def __init__(self, text: str, formulas: dict[int, Formula], context: LatexContextDb) -> None:
        super().__init__(text, latex_context=context, tolerant_parsing=False)
        self._formulas = formulas

    def get_token(self, pos: int, *args: Any, **kwargs: Any) -> LatexToken:
        space = _SPACE.match(self.s, pos)
        start = space.end() if space else pos
        if "\n\n" not in self.s[pos:start]:
            if formula := self._formulas.get(start):
                source = self.s[formula.start : formula.end]
                return self._token("specials", _FormulaSpec(source), start, len(source), pos)
            if kwargs.get("environments", True):
                if run := _RUN.match(self.s, start):
                    return self._token("char", run[0], start, len(run[0]), pos)
                if match := _ENVIRONMENT.match(self.s, start):
                    kind = f"{match[1]}_environment"
                    return self._token(kind, match[2].strip(), start, len(match[0]), pos)
        token: LatexToken = super().get_token(pos, *args, **kwargs)
        return token

    def _token(self, kind: str, value: Any, start: int, length: int, space: int) -> LatexToken:
        return LatexToken(kind, value, pos=start, len=length, pre_space=self.s[space:start])


def _context(theorems: dict[str, TheoremEnvironment]) -> LatexContextDb:
    """pylatexenc's commands, and the ones of this room and this document."""
    known: LatexContextDb = get_default_latex_context_db().filter_context(
        exclude_categories=["latex-ethuebung", "theorems"]
    )
    macros = [MacroSpec(name, arguments) for name, arguments in DROPPED.items()]
    macros += [MacroSpec(name, "*[{") for name in HEADINGS]
    macros += [MacroSpec(name, "*{") for name in REFERENCES]
    macros += [MacroSpec(name, "[{") for name in ("title", "hyperref", "bibitem")]
    macros += [MacroSpec("href", "{{"), MacroSpec("caption", "*[{")]
    environments = [EnvironmentSpec(name, "[") for name in theorems]
    environments += [EnvironmentSpec("restatable", "[{{"), EnvironmentSpec("minipage", "[{")]
    optional = ("proof", "pf", "prf", "solution", "enumerate*", "itemize*", *LIST_ENVIRONMENTS)
    environments += [EnvironmentSpec(name, "[") for name in optional]
    environments += [EnvironmentSpec(name, "{") for name in ("multicols", "thebibliography")]
    known.add_context_category("sections", macros, environments, prepend=True)
    return known
