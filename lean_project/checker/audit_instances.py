"""The audit of instances: those of the candidate's own types and classes leave the library as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lean_project.checker import policy
from lean_project.checker.environment import Constant, InstanceTarget

_LIBRARY = ""
"""Stands for every type that is not the candidate's own."""


def offence_of_instance(constant: Constant, constants: Sequence[Constant]) -> str | None:
    """Instances are for the candidate's own types; any other changes what library symbols mean.

    `constants` are those of the snippet and of its context.
    """
    target = constant.instance
    if target is None or target.is_prop or target.class_name in policy.CLASSES_WITHOUT_CHOICE:
        return None
    own_types = _own_types(constants)
    if own_types & set(target.own):
        return None
    if _is_parent_projection(constant, constants):
        return None
    if not target.registered and target.class_name in policy.CLASSES_USED_AS_VALUES:
        return None
    if not target.registered and constant.name == f"{target.class_name}.mk._flat_ctor":
        return None  # made by Lean for every structure
    leads_nowhere = not any(_is_parent_projection(c, constants) for c in constants)
    if target.class_name in own_types and leads_nowhere:
        return None
    return f"the instance{_named(constant)} of `{target.class_name}` is not about a new type"


def offence_of_coercion(constant: Constant, constants: Sequence[Constant]) -> str | None:
    """A coercion that leads, with others, from the library through an own type and back.

    Lean puts the whole chain wherever a library type stands for another one.
    """
    if constant.instance is None or not constant.instance.casts:
        return None
    edges = [edge for c in constants if c.instance for edge in _coercions(c.instance, constants)]
    for source, target in _coercions(constant.instance, constants):
        if _leads(_LIBRARY, source, edges) and _leads(target, _LIBRARY, edges):
            return (
                f"the instance{_named(constant)} makes a coercion from the library through a new "
                "type and back, a detour that changes what is read"
            )
    return None


def _named(constant: Constant) -> str:
    """The name in backquotes, if it is one that a person could have given."""
    return "" if "._@." in constant.name else f" `{constant.user_name}`"


def _own_types(constants: Sequence[Constant]) -> set[str]:
    return {c.name for c in constants if c.kind == "inductive" or _is_new_type(c)}


def _coercions(target: InstanceTarget, constants: Sequence[Constant]) -> Iterator[tuple[str, str]]:
    """The coercions that an instance makes, each from a type to a type."""
    own_types = _own_types(constants)
    if not target.casts or not own_types & set(target.own):
        return
    ends = [head if head and head in own_types else _LIBRARY for head in target.arguments]
    if target.class_name in policy.COERCIONS:
        yield ends[0], ends[-1]
        return
    for own in own_types & set(target.own):
        yield _LIBRARY, own  # a ring has casts from numbers
        if any(c.name == target.class_name for c in constants):  # it may extend any coercion
            yield own, _LIBRARY


def _leads(start: str, end: str, edges: Sequence[tuple[str, str]]) -> bool:
    """True if some coercions lead from one type to another, or none is needed."""
    reached, waiting = {start}, [start]
    while waiting:
        at = waiting.pop()
        new = {target for source, target in edges if source == at} - reached
        reached |= new
        waiting.extend(new - {_LIBRARY})
    return end in reached


def _is_parent_projection(constant: Constant, constants: Sequence[Constant]) -> bool:
    """True for `Own.toParent`, which takes an instance of one's own class to a parent's.

    It changes nothing for library types as long as they have no instance of that class.
    """
    target = constant.instance
    if target is None or not target.variable:
        return False
    class_name, _, field = constant.name.rpartition(".")
    is_own_class = any(
        c.name == class_name and c.kind == "inductive" and c.command == constant.command
        for c in constants
    )
    return is_own_class and field.startswith("to")


def _is_new_type(constant: Constant) -> bool:
    """A definition that instance search does not look through."""
    return constant.kind == "definition" and not constant.reducible
