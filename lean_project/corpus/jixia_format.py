"""jixia's JSON, as far as it is read: the outputs of its plugins `decl`, `sym`, `elab` and `line`.

Fields are those of `Analyzer/Types.lean` of frenzymath/jixia, a `?` at the end of a name left out as Lean
does; more fields, of which versions have different ones, are let pass. Ranges are byte offsets. A name is
the list of its parts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from lean_project.checker.environment import user_name
from lean_project.corpus.foreign import UnreadableError
from lean_project.corpus.names import printed
from lean_project.errors import reason

Parts = tuple[str | int, ...]
Range = tuple[int, int]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Printed(_Part):
    """A piece of the text, and how Lean prints it."""

    range: Range | None = None
    pp: str | None = None


class Modifiers(_Part):
    visibility: str = "regular"
    docString: Any = None  # noqa: N815
    """The text; since Lean 4.22 in a list, with whether it is in Verso's markup."""
    isProtected: bool = False  # noqa: N815
    attrs: tuple[dict[str, Any], ...] = ()


class DeclarationOutput(_Part):
    """One declaration as it is written (`decl`)."""

    kind: str
    ref: Printed
    name: Parts
    modifiers: Modifiers
    signature: Printed
    constructors: tuple[DeclarationOutput, ...] = ()


class SymbolOutput(_Part):
    """One constant after elaboration (`sym`)."""

    kind: str
    name: Parts
    typeFull: str | None = None  # noqa: N815
    typeFallback: str | None = None  # noqa: N815
    typeReferences: tuple[Parts, ...]  # noqa: N815
    valueReferences: tuple[Parts, ...] | None = None  # noqa: N815


class VariableOutput(_Part):
    name: Parts
    type: str
    value: str | None = None


class GoalOutput(_Part):
    tag: Parts = ()
    context: tuple[VariableOutput, ...] = ()
    mvarId: Parts = ()  # noqa: N815
    type: str
    pp: str | None = None
    """As Lean prints it; older versions lack it."""


class TacticOutput(_Part):
    before: tuple[GoalOutput, ...]
    after: tuple[GoalOutput, ...]


class TermOutput(_Part):
    special: dict[str, Parts] | None = None
    """`{"const": name}` for a constant, `{"fvar": name}` for a variable."""


class Info(_Part):
    """What a node of the tree is about; nothing here for macros, commands and the rest."""

    tactic: TacticOutput | None = None
    term: TermOutput | None = None


class Reference(_Part):
    """The syntax of a node."""

    kind: Parts
    range: Range | None = None
    original: bool
    text: str = Field(default="", alias="str")


class TreeOutput(_Part):
    """A node of the elaboration tree (`elab`)."""

    info: Info
    ref: Reference
    children: tuple[TreeOutput, ...] = ()


class LineOutput(_Part):
    """The proof state at the beginning of a line (`line`)."""

    start: int
    state: tuple[GoalOutput, ...]


def goal_text(goal: GoalOutput) -> str:
    """A goal as Lean prints it; put together where jixia did not keep that."""
    if goal.pp is not None:
        return goal.pp.strip()
    case = [f"case {dotted(goal.tag)}"] if goal.tag else []
    context = [
        f"{dotted(v.name)} : {v.type}" + (f" := {v.value}" if v.value is not None else "")
        for v in goal.context
    ]
    return "\n".join([*case, *context, f"⊢ {goal.type}"])


def dotted(parts: Parts) -> str:
    """A name as Lean prints it; of a private one the part that its author knows."""
    return user_name(printed(parts))


Output = TypeVar("Output", bound=_Part)


def read_output(file: Path | None, kind: type[Output]) -> tuple[Output, ...]:
    """The outputs of one plugin; none if there is no file. Raises `UnreadableError`."""
    if file is None:
        return ()
    try:
        return TypeAdapter(tuple[kind, ...]).validate_json(file.read_bytes())  # type: ignore[valid-type]
    except OSError as error:
        raise UnreadableError(
            f"{file} cannot be read ({reason(error)}); run jixia again"
        ) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise UnreadableError(
            f"{file} is not what this plugin of jixia writes ({place or 'file'}: {first['msg']}); "
            "see that each file was given for its own plugin"
        ) from error
