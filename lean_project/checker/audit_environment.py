"""The audit of what a snippet added to Lean's environment: constants, instances, names.

The second half of the policy in `audit`: what the text alone does not show.
"""

from __future__ import annotations

from collections.abc import Sequence

from lean_project.checker import policy, syntax
from lean_project.checker.audit import last_declaration
from lean_project.checker.environment import Constant, reachable
from lean_project.checker.model import Mode
from lean_project.checker.syntax import Tree
from lean_project.checker.violation import Topic, Violation, violation_at


def audit_environment(
    constants: Sequence[Constant], commands: Sequence[Tree], code: str, mode: Mode
) -> Violation | None:
    """The first thing that was added to the environment and may not be, or None."""
    last = last_constant(constants, commands)
    for constant in constants:
        is_last = last is not None and constant.belongs_to(last)
        token = syntax.first_token(commands[constant.command])
        if reason := _unsound(constant):
            return violation_at(code, token, reason, Topic.RECOVERY)
        reason = (
            _offence_of_constant(constant)
            or _offence_of_instance(constant, constants)
            or _shadowing(constant, constants, commands)
        )
        if reason:
            return violation_at(code, token, reason)
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
    if constant.hidden:
        return f"a bound variable shadows the library's `{constant.hidden[0]}`"
    for shown, class_name in constant.local_instances.items():
        if class_name not in policy.CLASSES_WITHOUT_CHOICE:
            return f"a local instance of `{shown}` changes what symbols mean"
    if constant.built_instances:
        built = constant.built_instances[0]
        return f"an instance made by `{built}` inside a statement changes what symbols mean"
    return None


def _offence_of_instance(constant: Constant, constants: Sequence[Constant]) -> str | None:
    """Instances are for the snippet's own types; any other changes what library symbols mean."""
    target = constant.instance
    if target is None or target.is_prop or target.class_name in policy.CLASSES_WITHOUT_CHOICE:
        return None
    own_types = {c.name for c in constants if c.kind == "inductive" or _is_new_type(c)}
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
    return f"the instance `{constant.name}` of `{target.class_name}` is not about a new type"


def _is_parent_projection(constant: Constant, constants: Sequence[Constant]) -> bool:
    """True for `Own.toParent`, which takes an instance of the snippet's own class to a parent's.

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


def _shadowing(
    constant: Constant, constants: Sequence[Constant], commands: Sequence[Tree]
) -> str | None:
    """A definition that is read, inside some namespace, where the library's was meant."""
    if constant.kind == "theorem":
        return None
    entered = _opened_namespaces(commands)
    for other in _written_constants(constants, commands):
        if other is not constant:
            entered.update(_prefixes(other.user_name))
        if other.kind != "inductive":
            entered.add(other.user_name)  # where its `where` and `let rec` definitions live
    for shadowed in constant.shadows:
        if constant.user_name.removesuffix(f".{shadowed}") in entered:
            return f"`{constant.user_name}` shadows the library's `{shadowed}`"
    return None


def _opened_namespaces(commands: Sequence[Tree]) -> set[str]:
    opening = (f"{policy.COMMAND}open", "Lean.Parser.Term.open", "Lean.Parser.Tactic.open")
    return {
        token.text
        for command in commands
        for node in syntax.nodes(command)
        if syntax.kind(node) in opening
        for token in syntax.tokens(node)
        if token.is_identifier
    }


def _written_constants(constants: Sequence[Constant], commands: Sequence[Tree]) -> list[Constant]:
    """The constants whose names stand in the text, not those that Lean generates."""
    written = {
        name.text
        for command in commands
        for declaration in syntax.declarations(command)
        if (name := syntax.declared_name(declaration))
    }
    return [
        constant
        for constant in constants
        if any(f".{constant.user_name}".endswith(f".{name}") for name in written)
    ]


def _prefixes(name: str) -> list[str]:
    """The namespaces that a declaration of this dotted name stands in."""
    parts = name.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]


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
