"""What Lean itself prints of constants, and whether that is what was read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from lean_project.checker.worker import Worker
from lean_project.olean import Module
from tests.olean.explicit import Explicit, agree

_AT_ONCE = 25
_KINDS = {
    "axiom": "axiom",
    "definition": "(?:def|abbrev|instance)",
    "theorem": "theorem",
    # Lean says `axiom` of an opaque constant whose body is not there.
    "opaque": "(?:opaque|axiom)",
    "quotient": "Quotient primitive",
    # Some structures it cannot print, and says so: only of a structure does it look for such a name.
    "inductive": r"(?:inductive|structure|class|Unknown constant `[^`]*\._flat_ctor`)",
    "constructor": "constructor",
    "recursor": "recursor",
}
_MODIFIERS = r"(?:(?:private|protected|noncomputable|partial|unsafe|meta) )*"
_ATTRIBUTES = re.compile(r"^@\[[^\]]*\]\s*")
_HEAD = re.compile(r"^@?\S+?(?:\.\{([^}]*)\})?\s:\s", re.DOTALL)


class Said(NamedTuple):
    """What Lean prints of a constant."""

    check: str
    """Its type, everything explicit."""
    shown: str
    """`#print`."""
    axioms: str
    """`#print axioms`."""


def ask(worker: Worker, names: Sequence[str]) -> dict[str, Said]:
    """What Lean says of each of these constants."""
    found: dict[str, Said] = {}
    for start in range(0, len(names), _AT_ONCE):
        found |= _ask(worker, names[start : start + _AT_ONCE])
    return found


def _ask(worker: Worker, names: Sequence[str]) -> dict[str, Said]:
    commands = [
        "set_option pp.all true",
        "set_option pp.piBinderNames false",
        "set_option pp.maxSteps 1000000",
        "set_option pp.deepTerms true",
    ]
    first = len(commands) + 1
    for name in names:
        commands += [
            f"#check @_root_.{name}",
            f"#print _root_.{name}",
            f"#print axioms _root_.{name}",
        ]
    answer: dict[str, Any] = worker.request({"cmd": "\n".join(commands), "env": None}, 120)
    by_line: dict[int, str] = {m["pos"]["line"]: m["data"] for m in answer["messages"]}
    return {
        name: Said(*(by_line.get(first + 3 * row + i, "") for i in range(3)))
        for row, name in enumerate(names)
    }


def is_of_kind(kind: str, said: Said) -> bool:
    """True if Lean prints a constant as one of this kind."""
    return bool(re.match(_MODIFIERS + _KINDS[kind], _ATTRIBUTES.sub("", said.shown)))


def other_type(module: Module, row: int, said: Said) -> tuple[str, str] | None:
    """The type of a constant of `module` as it was read and as Lean has it, if they differ."""
    objects, constants = module.objects, module.constants
    head = _HEAD.match(said.check)
    assert head, said.check[:200]
    printed = re.split(r",\s*", head[1]) if head[1] else []
    own = [objects.name(value) for value in objects.list(int(constants.levels[row]))]
    assert len(printed) == len(own)
    levels = dict(zip(own, printed, strict=True))
    mine = Explicit(objects, levels).text(int(constants.types[row]))
    theirs = said.check[head.end() :]
    return None if agree(mine, theirs) else (mine, theirs)
