"""Highlighted Lean as HTML, with the checker's messages under the lines they speak of."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers.lean import Lean4Lexer

from lean_project.checker.model import Message, Severity, Verdict

# Styles are inline because the page's HTML elements keep no style sheet.
_BLOCK = (
    "margin:0;padding:.5rem .75rem;border-radius:.4rem;background:#f6f8fa;color:#1f2328;"
    "font:.85rem/1.5 ui-monospace,'Cascadia Code','DejaVu Sans Mono',monospace;"
    "white-space:pre-wrap;overflow-wrap:anywhere"
)
_COLOURS = {
    Severity.ERROR: ("#ffebe9", "#a40e26"),
    Severity.WARNING: ("#fff8c5", "#7d4e00"),
    Severity.INFORMATION: ("#ddf4ff", "#0550ae"),
}


def lean_to_html(code: str, messages: Sequence[Message] = ()) -> str:
    """One `<pre>`; a line that a message speaks of has the message's colour and text."""
    formatter = HtmlFormatter(style="friendly", noclasses=True, nowrap=True)
    lexer = Lean4Lexer(stripnl=False, ensurenl=True)
    lines = highlight(code.rstrip(), lexer, formatter).rstrip("\n").split("\n")
    rows = [
        _row(line, _about(number, len(lines), messages)) for number, line in enumerate(lines, 1)
    ]
    return f'<pre class="lean" dir="ltr" style="{_BLOCK}">{"".join(rows)}</pre>'


def worth_showing(verdict: Verdict) -> list[Message]:
    """The messages without the warning that every statement gets for its `sorry`."""
    return [
        message
        for message in verdict.messages
        if message.severity is not Severity.WARNING or "`sorry`" not in message.text
    ]


def _about(number: int, last: int, messages: Sequence[Message]) -> list[Message]:
    """Messages of a line; those past the end (an unfinished command) belong to the last line."""
    return [message for message in messages if min(max(message.line, 1), last) == number]


def _row(line: str, messages: Sequence[Message]) -> str:
    if not messages:
        return f"<div>{line or ' '}</div>"
    worst = min(messages, key=lambda message: list(_COLOURS).index(message.severity))
    background, _ = _COLOURS[worst.severity]
    notes = "".join(_note(message) for message in messages)
    return f'<div class="marked" style="background:{background}">{line or " "}</div>{notes}'


def _note(message: Message) -> str:
    background, colour = _COLOURS[message.severity]
    place = f"{message.line}:{message.column}"
    return (
        f'<div class="message {message.severity}" style="background:{background};color:{colour};'
        f'border-left:3px solid {colour};padding-left:.5rem">{place} {escape(message.text)}</div>'
    )
