"""The audit of the text: which Lean code may be believed at all. One policy for every backend.

It decides on facts that come from Lean itself: the syntax trees of the commands (before anything is
elaborated, and again after) and what they added to the environment (after). `policy` has the tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lean_project.checker import policy, syntax
from lean_project.checker.model import Mode
from lean_project.checker.syntax import Token, Tree
from lean_project.checker.violation import Topic, Violation, violation_at

DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Unicode's bidirectional marks, embeddings, overrides and isolates."""


def audit_syntax(commands: Sequence[Tree], code: str, mode: Mode) -> Violation | None:
    """The first thing in the text that is not allowed, or None."""
    if mark := DIRECTION_MARKS.search(code):
        offset = len(code[: mark.start()].encode())
        place = Token(mark.group(), False, offset, offset)
        return violation_at(
            code, place, "a direction mark makes the text look different from what it is"
        )
    for command in commands:
        for token, reason in _offences(command):
            return violation_at(code, token, reason)
        if token := _instance_made_in_a_statement(command):
            return violation_at(
                code, token, f"`{token.text}` makes a local instance in a statement"
            )
    last = last_declaration(commands)
    if last is None:
        return _ending(commands, code)
    allowed = _allowed_sorry(last, mode)
    for command in commands:
        for token in syntax.tokens(command):
            if token.text in policy.SORRY_TOKENS and not allowed[0] <= token.start < allowed[1]:
                where = "anywhere" if mode is Mode.PROOF else "outside the last declaration's proof"
                return violation_at(
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
    mentions = _mentions(command)
    for token in syntax.tokens(command):
        if token.is_identifier and token.text.startswith("_root_.") and token not in mentions:
            yield token, "names under `_root_` can shadow others"
    excused = list(_harmless_attributes(command))
    for node in syntax.nodes(command):
        if not any(node is attribute for attribute in excused):
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


def _mentions(command: Tree) -> set[Token]:
    """Tokens of signatures, values and proofs that name nothing new."""
    within = [
        node for node in syntax.nodes(command) if syntax.kind(node) in policy.SIGNATURES_AND_VALUES
    ]
    naming = [
        node for part in within for node in syntax.nodes(part) if syntax.kind(node) in policy.NAMING
    ]
    found = {token for node in within for token in syntax.tokens(node)}
    return found - {token for node in naming for token in syntax.tokens(node)}


def _harmless_attributes(command: Tree) -> Iterator[Tree]:
    """Attributes that are only for a declaration's author, given to what may have them."""
    for node in syntax.nodes(command):
        if syntax.kind(node) == f"{policy.COMMAND}attribute":
            attributes, names = node["a"][2], set(syntax.tokens(node["a"][4]))
            if {name.text for name in names} <= policy.INSTANCES_WITHOUT_CHOICE:
                for attribute in syntax.children(attributes):
                    if _attribute_name(attribute) == "instance":
                        yield attribute


def _instance_made_in_a_statement(command: Tree) -> Token | None:
    """`letI` or `haveI` outside the proof of a theorem: they leave no trace in the elaborated term."""
    proofs = syntax.proof_ranges(command)
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


def last_declaration(commands: Sequence[Tree]) -> Tree:
    """The declaration that the snippet is about, or None if it ends in something else."""
    command = _last_that_counts(commands)
    declaration = next(reversed(list(syntax.declarations(command))), None)
    if syntax.kind(declaration) in syntax.LEMMA_KINDS:
        return declaration
    body = syntax.kind(syntax.declaration_body(declaration))
    return declaration if body in policy.LAST_DECLARATIONS else None


def _last_that_counts(commands: Sequence[Tree]) -> Tree:
    """The last command that is more than an appendix to the declaration before it."""
    for command in reversed(commands):
        innermost = command
        while syntax.kind(innermost) == syntax.IN:
            innermost = syntax.children(innermost)[-1]
        if syntax.kind(innermost) not in syntax.NO_DECLARATIONS:
            return command
    return None


def _ending(commands: Sequence[Tree], code: str) -> Violation:
    """What the text ends in, which is nothing that a snippet can be about."""
    last = _last_that_counts(commands)
    wanted = "the last declaration must be a theorem, lemma, definition or type"
    if last is None:
        return violation_at(code, None, f"{wanted}; there is none", Topic.ENDING)
    declaration = next(reversed(list(syntax.declarations(last))), None)
    token = syntax.first_token(syntax.declaration_body(declaration) or last)
    what = f"it is `{token.text}`" if token and declaration else "the text ends in something else"
    return violation_at(code, token, f"{wanted}; {what}", Topic.ENDING)


def _allowed_sorry(declaration: Tree, mode: Mode) -> tuple[int, int]:
    """Byte range in which `sorry` may stand: the proof of a theorem, in statement mode."""
    inside = list(syntax.tokens(syntax.proof(declaration)))
    if mode is Mode.PROOF or not syntax.is_theorem(declaration) or not inside:
        return (0, 0)
    return inside[0].start, inside[-1].end
