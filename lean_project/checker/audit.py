"""The audit: which Lean code may be believed at all. One policy for every backend.

It decides on facts that come from Lean itself: the syntax trees of the commands (before anything is
elaborated, and again after) and what they added to the environment (after). `policy` has the tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from lean_project.checker import policy, syntax
from lean_project.checker.environment import Constant, reachable
from lean_project.checker.model import Mode
from lean_project.checker.syntax import Token, Tree


class Topic(StrEnum):
    """What a violation is about, where code with errors of its own must be told apart."""

    RECOVERY = "recovery"
    """After an error Lean itself adds a `sorry`, or an axiom in place of what it could not make."""
    ENDING = "ending"
    """A text that does not parse to its end has no last declaration."""
    OTHER = "other"


class Violation(NamedTuple):
    """Why code is forbidden, and where (line from 1, column from 0)."""

    reason: str
    line: int
    column: int
    topic: Topic = Topic.OTHER


DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Unicode's bidirectional marks, embeddings, overrides and isolates."""


def audit_syntax(commands: Sequence[Tree], code: str, mode: Mode) -> Violation | None:
    """The first thing in the text that is not allowed, or None."""
    if mark := DIRECTION_MARKS.search(code):
        offset = len(code[: mark.start()].encode())
        place = Token(mark.group(), False, offset, offset)
        return _at(code, place, "a direction mark makes the text look different from what it is")
    for command in commands:
        for token, reason in _offences(command):
            return _at(code, token, reason)
        if token := _instance_made_in_a_statement(command):
            return _at(code, token, f"`{token.text}` makes a local instance in a statement")
    last = _last_declaration(commands)
    if last is None:
        reason = "the last declaration must be a theorem, lemma or definition"
        return _at(code, None, reason, Topic.ENDING)
    allowed = _allowed_sorry(last, mode)
    for command in commands:
        for token in syntax.tokens(command):
            if token.text in policy.SORRY_TOKENS and not allowed[0] <= token.start < allowed[1]:
                where = "anywhere" if mode is Mode.PROOF else "outside the last declaration's proof"
                return _at(
                    code, token, f"`{token.text}` (sorry) is not allowed {where}", Topic.RECOVERY
                )
    return None


def _offences(command: Tree) -> Iterator[tuple[Token | None, str]]:
    """What a command does that no snippet may do, with the token to point at."""
    kind = syntax.kind(command)
    first = syntax.first_token(command)
    if command is None:
        return  # a parse error, which Lean reports
    if kind not in policy.ALLOWED_COMMANDS:
        default = f"the command `{first.text if first else kind}` is not allowed"
        yield first, policy.COMMAND_REASONS.get(kind, default)
    for token in syntax.tokens(command):
        if not token.is_identifier and token.text in policy.FORBIDDEN_TOKENS:
            yield token, policy.FORBIDDEN_TOKENS[token.text]
        if token.is_identifier and token.text.startswith("_root_."):
            yield token, "names under `_root_` can shadow others"
        latin = token.text.translate(policy.LOOK_ALIKES)
        if token.is_identifier and latin != token.text and re.search("[A-Za-z]", token.text):
            yield token, f"`{token.text}` mixes alphabets and can shadow `{latin}`"
    for node in syntax.nodes(command):
        yield from _offences_of_node(node)


def _offences_of_node(node: Tree) -> Iterator[tuple[Token | None, str]]:
    token = syntax.first_token(node)
    match syntax.kind(node):
        case syntax.DECLARATION:
            body = syntax.declaration_body(node)
            kind = syntax.kind(body)
            if kind not in policy.ALLOWED_DECLARATIONS:
                default = f"the declaration `{kind.rsplit('.', 1)[-1]}` is not allowed"
                yield syntax.first_token(body), policy.DECLARATION_REASONS.get(kind, default)
        case syntax.IN:
            inner = syntax.children(node)
            for part in (inner[0], inner[-1]):
                if syntax.kind(part) not in policy.ALLOWED_COMMANDS:
                    yield from _offences(part)
        case "Lean.Parser.Term.attrInstance":
            name = _attribute_name(node)
            if name not in policy.ALLOWED_ATTRIBUTES:
                default = f"the attribute `{name}` is not allowed"
                yield token, policy.ATTRIBUTE_REASONS.get(name, default)
        case "Lean.Parser.Command.attribute":
            for attribute in syntax.nodes(node):
                if syntax.kind(attribute) == "Lean.Parser.Term.attrInstance":
                    name = _attribute_name(attribute)
                    if name in policy.FORBIDDEN_LATER:
                        yield token, f"the attribute `{name}` may not be given afterwards"
        case "Lean.Parser.Command.eraseAttr":
            name = list(syntax.tokens(node))[-1].text
            yield token, f"the attribute `{name}` may not be taken away from a name"
        case "Lean.Parser.Command.openRenaming":
            yield token, "`open … renaming` can shadow names of the library"
        case kind if kind.endswith(".set_option"):
            if reason := _option_offence(node):
                yield token, reason


def _instance_made_in_a_statement(command: Tree) -> Token | None:
    """`letI` or `haveI` outside the proof of a theorem: they leave no trace in the elaborated term."""
    proofs = [
        (inside[0].start, inside[-1].end)
        for declaration in syntax.declarations(command)
        if syntax.is_theorem(declaration)
        and (inside := list(syntax.tokens(syntax.proof(declaration))))
    ]
    for token in syntax.tokens(command):
        in_proof = any(start <= token.start < end for start, end in proofs)
        if token.text in ("letI", "haveI") and not token.is_identifier and not in_proof:
            return token
    return None


def _attribute_name(node: Tree) -> str:
    token = syntax.first_token(syntax.children(node)[-1])
    return token.text if token else ""


def _option_offence(node: Tree) -> str | None:
    name, value = [token.text for token in syntax.tokens(node)][1:3]
    if name.startswith(policy.ALLOWED_OPTION_PREFIXES):
        return None
    if name in policy.OPTIONS_ONLY_FALSE and value == "false":
        return None
    if (
        name in policy.OPTION_LIMITS
        and value.isdigit()
        and 0 < int(value) <= policy.OPTION_LIMITS[name]
    ):
        return None
    return f"the option `{name}` may not be set to {value}"


def _last_declaration(commands: Sequence[Tree]) -> Tree:
    """The declaration that the snippet is about, or None if it ends in something else."""
    for command in reversed(commands):
        if syntax.kind(command) in syntax.NO_DECLARATIONS:
            continue
        declaration = next(reversed(list(syntax.declarations(command))), None)
        if syntax.kind(declaration) in syntax.LEMMA_KINDS:
            return declaration
        if (
            declaration
            and syntax.kind(syntax.declaration_body(declaration)) in policy.LAST_DECLARATIONS
        ):
            return declaration
        return None
    return None


def _allowed_sorry(declaration: Tree, mode: Mode) -> tuple[int, int]:
    """Byte range in which `sorry` may stand: the proof of a theorem, in statement mode."""
    inside = list(syntax.tokens(syntax.proof(declaration)))
    if mode is Mode.PROOF or not syntax.is_theorem(declaration) or not inside:
        return (0, 0)
    return inside[0].start, inside[-1].end


def audit_environment(
    constants: Sequence[Constant], commands: Sequence[Tree], code: str, mode: Mode
) -> Violation | None:
    """The first thing that was added to the environment and may not be, or None."""
    last = last_constant(constants, commands)
    for constant in constants:
        is_last = last is not None and constant.belongs_to(last)
        token = syntax.first_token(commands[constant.command])
        if reason := _unsound(constant):
            return _at(code, token, reason, Topic.RECOVERY)
        reason = (
            _offence_of_constant(constant)
            or _offence_of_instance(constant, constants)
            or _shadowing(constant, constants, commands)
        )
        if reason:
            return _at(code, token, reason)
        may_be_unproved = is_last and mode is Mode.STATEMENT
        if "sorryAx" in constant.uses and not may_be_unproved:
            return _at(code, token, f"`{constant.name}` rests on `sorry`", Topic.RECOVERY)
    if last is not None:
        used_in_type = reachable([last.name], constants, types_only_first=True)
        if "sorryAx" in used_in_type:
            token = syntax.first_token(commands[last.command])
            return _at(code, token, "the statement itself contains `sorry`", Topic.RECOVERY)
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
    declaration = _last_declaration(commands)
    name = syntax.declared_name(declaration) if declaration else None
    if name is None:
        return None
    matching = [c for c in constants if f".{c.user_name}".endswith(f".{name.text}")]
    return max(matching, key=lambda c: (c.command, -len(c.name)), default=None)


def _at(code: str, token: Token | None, reason: str, topic: Topic = Topic.OTHER) -> Violation:
    place = syntax.position(code, token.start if token else len(code.encode()))
    return Violation(reason, place.line, place.column, topic)
