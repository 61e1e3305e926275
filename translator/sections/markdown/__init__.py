"""Markdown and plain text to the pieces of a section."""

from translator.sections.markdown.reader import read_markdown

__all__ = ["read_markdown"]
