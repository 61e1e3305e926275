"""LaTeX, Markdown or plain text to sections and their blocks."""

from translator.sections.errors import SectionError
from translator.sections.model import STATING_KINDS, Block, BlockKind, Section, Span
from translator.sections.reading import parse_section, read_section

__all__ = [
    "STATING_KINDS",
    "Block",
    "BlockKind",
    "Section",
    "SectionError",
    "Span",
    "parse_section",
    "read_section",
]
