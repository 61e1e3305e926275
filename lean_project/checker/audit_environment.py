"""The audit of what a snippet added to Lean's environment: constants.

What the text alone does not show. Instances are judged in `audit_instances`, names in `audit_names`.
"""

from __future__ import annotations

from collections.abc import Sequence

from lean_project.checker import policy, syntax
from lean_project.checker.audit import last_declaration
from lean_project.checker.audit_instances import offence_of_coercion, offence_of_instance
from lean_project.checker.environment import Constant, reachable
from lean_project.checker.model import Mode
from lean_project.checker.syntax import Tree
from lean_project.checker.violation import Topic, Violation, violation_at


def audit_environment(
    constants: Sequence[Constant],
    context: Sequence[Constant],
    commands: Sequence[Tree],
    code: str,
    mode: Mode,
) -> Violation | None:
    """The first thing that was added to the environment and may not be, or None.

    `context` has the constants of the definitions before the snippet. They count as its own.
    """
    own = (*context, *constants)
    last = last_constant(constants, commands)
    for constant in constants:
        is_last = last is not None and constant.belongs_to(last)
        token = syntax.first_token(commands[constant.command])
        if reason := _unsound(constant):
            return violation_at(code, token, reason, Topic.RECOVERY)
        reason = (
            _offence_of_constant(constant)
            or offence_of_instance(constant, own)
            or offence_of_coercion(constant, own)
        )
        if reason:  # an unknown type becomes `sorry`, which is nobody's own
            topic = Topic.RECOVERY if "sorryAx" in constant.type_uses else Topic.OTHER
            return violation_at(code, token, reason, topic)
        may_be_unproved = is_last and mode is Mode.STATEMENT
        if "sorryAx" in constant.uses and not may_be_unproved:
            return violation_at(code, token, f"`{constant.name}` rests on `sorry`", Topic.RECOVERY)
    if last is not None:
        used_in_type = reachable([last.name], constants, types_only_first=True)
        if "sorryAx" in used_in_type:
            token = syntax.first_token(commands[last.command])
            return violation_at(
                code, token, "the statement itself contains `sorry`", Topic.RECOVERY
            )
    return None


def _unsound(constant: Constant) -> str | None:
    """What the kernel took on trust. Written by a person, the syntax has already been refused."""
    name = constant.name
    if constant.kind == "axiom":
        return f"`{name}` is an axiom"
    if constant.kind == "opaque":
        return f"`{name}` is opaque"
    if constant.safety != "safe" and not constant.is_compiled_recursion:
        return f"`{name}` is {constant.safety}"
    return None


def _offence_of_constant(constant: Constant) -> str | None:
    name = constant.name
    if compiler := policy.COMPILER_AXIOMS & constant.uses:
        return f"`{name}` trusts the compiler (native: {', '.join(sorted(compiler))})"
    for shown, binder in constant.local_instances.items():
        plain = binder.is_named and binder.class_name in policy.CLASSES_USED_AS_VALUES
        if binder.class_name not in policy.CLASSES_WITHOUT_CHOICE and not plain:
            return f"a local instance of `{shown}` changes what symbols mean"
    if constant.built_instances:
        built = constant.built_instances[0]
        return f"an instance made by `{built}` inside a statement changes what symbols mean"
    return None


def missing_declaration(
    constants: Sequence[Constant], commands: Sequence[Tree]
) -> Violation | None:
    """A declaration that left nothing in the environment, although Lean reported no error."""
    made = [f".{constant.user_name}" for constant in constants]
    for command in commands:
        for declaration in syntax.declarations(command):
            name = syntax.declared_name(declaration)
            if name and not any(constant.endswith(f".{name.text}") for constant in made):
                return Violation(f"Lean did not add `{name.text}`", 1, 0)
    return None


def last_constant(constants: Sequence[Constant], commands: Sequence[Tree]) -> Constant | None:
    """The constant of the last declaration."""
    declaration = last_declaration(commands)
    name = syntax.declared_name(declaration) if declaration else None
    if name is None:
        return None
    matching = [c for c in constants if f".{c.user_name}".endswith(f".{name.text}")]
    return max(matching, key=lambda c: (c.command, -len(c.name)), default=None)
