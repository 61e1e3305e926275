"""What a snippet added to Lean's environment, as the worker reports it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

GENERATED = frozenset(
    "casesOn recOn below brecOn noConfusion noConfusionType ctorIdx ofNat toCtorIdx ndrec sizeOf_spec "
    "injEq inj ctorElim ctorElimType elim".split()
)
"""Last components of names that Lean generates for a type."""


_EQUATION = re.compile(r"(match|eq)_(\d+|def)")
_PRIVATE = re.compile(r"^_private\.(.+?\.)??\d+\.")


class _Fact(BaseModel):
    model_config = ConfigDict(frozen=True, alias_generator=to_camel)


class InstanceTarget(_Fact):
    """What an instance is an instance of."""

    registered: bool
    """Instance search finds it; else it is a plain definition of a class type."""
    class_name: str | None = Field(alias="class")
    is_prop: bool
    """The class is a proposition, so that its instances carry no data."""
    own: tuple[str, ...]
    """Constants of the snippet at the heads of the input arguments of the class."""
    variable: bool
    """Some input argument is a bound variable, or one applied."""
    arguments: tuple[str | None, ...]
    """The constants at the heads of all arguments; None for variables, functions and sorts."""
    casts: bool
    """The class is a coercion or a cast, or extends one."""


class LocalInstance(_Fact):
    """A bound variable that instance search finds, since its type is a class."""

    class_name: str | None = Field(alias="class")
    is_named: bool
    """Written `(T : TopologicalSpace ℝ)`, not in brackets."""


class Constant(_Fact):
    """A constant that the snippet added."""

    name: str
    kind: str
    type: str
    safety: str
    """`safe`, `unsafe` or `partial`."""
    reducible: bool
    type_uses: tuple[str, ...]
    """Constants of the snippet, and axioms, that the type mentions (axioms: rests on)."""
    value_uses: tuple[str, ...]
    hidden: tuple[str, ...]
    """Library definitions whose names bound variables have."""
    local_instances: dict[str, LocalInstance]
    """Binders whose types are classes about no variable, such as `LE ℕ`, by their types."""
    built_instances: tuple[str, ...] = ()
    """Constructors of library classes that are applied outside an instance, such as `LE.mk`."""
    command: int
    """Which command added it, counted from 0."""
    instance: InstanceTarget | None = None
    """For an instance, and for any definition whose type is a class that carries data."""

    @property
    def uses(self) -> frozenset[str]:
        """All that the type or the value mentions."""
        return frozenset({*self.type_uses, *self.value_uses})

    @property
    def is_auxiliary(self) -> bool:
        """True for what Lean made by itself: `t._proof_1`, `Point.rec`, `f.match_1`, …"""
        last = self.name.rsplit(".", 1)[-1]
        return last.startswith("_") or last in GENERATED or bool(_EQUATION.fullmatch(last))

    @property
    def user_name(self) -> str:
        """The name as its author knows it: `private` declarations are stored under a longer one."""
        return user_name(self.name)

    @property
    def is_compiled_recursion(self) -> bool:
        """True for what the compiler makes of a recursive definition; the kernel never uses it."""
        return self.name.endswith("._unsafe_rec")

    def belongs_to(self, other: Constant) -> bool:
        """True for `other` itself and for what its elaboration made: `t._proof_1`, `t.match_1`, …"""
        return self.name == other.name or self.name.startswith(f"{other.name}.")


class Before(NamedTuple):
    """What the context of a snippet left."""

    constants: tuple[Constant, ...] = ()
    """Their commands are numbered below 0: no command of the snippet made any of them."""
    defaults: frozenset[str] = frozenset()
    """Identifiers in default arguments, which Lean reads again where an argument is left out."""


class Reading(_Fact):
    """An identifier that Lean can read as a new constant, although the library alone has one for it."""

    name: str
    own: tuple[str, ...]
    library: tuple[str, ...]


def user_name(name: str) -> str:
    """A name as its author knows it."""
    return _PRIVATE.sub("", name)


def reachable(
    names: Iterable[str], constants: Sequence[Constant], *, types_only_first: bool = False
) -> set[str]:
    """All names that those reach through types and values, axioms included.

    With `types_only_first` the values of `names` themselves are left out.
    """
    by_name = {constant.name: constant for constant in constants}
    first = set(names)
    found: set[str] = set()
    waiting = list(first)
    while waiting:
        constant = by_name.get(waiting.pop())
        if constant is None:
            continue
        skip_value = types_only_first and constant.name in first
        for used in (*constant.type_uses, *(() if skip_value else constant.value_uses)):
            if used not in found:
                found.add(used)
                waiting.append(used)
    return found
