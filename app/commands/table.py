"""Which commands there are. Each is imported when it is called: most need much that the others do not."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperGroup
from typer.main import get_command

from app.commands.options import new_typer


class Entry(NamedTuple):
    """Where a command is, and the line about it in the list of commands."""

    module: str
    attribute: str
    """A function, or a `Typer` of several commands. `HELP` of the same module ends its help."""
    purpose: str
    """The first sentence of its own help, too."""


COMMANDS = {
    "setup": Entry("setup", "setup", "Prepare the embedded Lean."),
    "check": Entry("check", "check", "Check Lean code: is it accepted, and if not, why and where."),
    "formalize": Entry(
        "formalize",
        "formalize_command",
        "Formalize a section: candidates, verdicts and the best Lean statement of each block.",
    ),
    "vocabulary": Entry(
        "vocabulary",
        "vocabulary",
        "List or search what statements may speak of: names, signatures, what is assumed.",
    ),
    "extract": Entry(
        "extract",
        "extract_command",
        "Read compiled Lean files without Lean: declarations, and which constants each of them uses.",
    ),
    "graph": Entry("graph", "graph", "Ask the dependency graph that `extract` wrote."),
    "dataset": Entry("dataset", "dataset", "Make pairs of text and Lean."),
    "steps": Entry(
        "steps",
        "steps",
        "Show the steps of proofs: each tactic with its place, its goals before and after, "
        "what it uses.",
    ),
    "app": Entry(
        "page",
        "page_command",
        "Open the review page: formalize a section, correct its statements, accept or reject them.",
    ),
}


class Commands(TyperGroup):
    """A group of stand-ins that know their names and purposes; the one that is called is imported."""

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        name, stand_in, rest = super().resolve_command(ctx, args)
        return name, load(name) if name in COMMANDS else stand_in, rest


def load(name: str) -> Any:
    """A command as typer runs it."""
    entry = COMMANDS[name]
    module = import_module(f"app.commands.{entry.module}")
    found = getattr(module, entry.attribute)
    if not isinstance(found, typer.Typer):
        alone = new_typer()
        alone.command(name, epilog=module.HELP)(found)
        found = alone
    return get_command(found)


def add_stand_ins(app: typer.Typer) -> None:
    """Adds all commands, none of them imported."""
    for name, entry in COMMANDS.items():
        app.command(name, help=entry.purpose)(_stand_in)


def _stand_in() -> None:
    raise NotImplementedError("`Commands` puts the real command in its place")
