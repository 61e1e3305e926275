"""LaTeX to the pieces of a section."""

from translator.sections.latex.reader import read_latex

__all__ = ["read_latex"]
