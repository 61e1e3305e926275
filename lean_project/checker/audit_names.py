"""The audit of names: what is written must be what the library would read there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lean_project.checker import policy, syntax
from lean_project.checker.environment import Before, Constant, Reading, user_name
from lean_project.checker.lookalikes import LookAlikes, look_alike
from lean_project.checker.syntax import Token, Tree
from lean_project.checker.violation import Violation, violation_at


def audit_look_alikes(commands: Sequence[Tree], code: str, library: LookAlikes) -> Violation | None:
    """The first identifier that looks like a name of the library and is none."""
    for command in commands:
        declared = {
            token for tree in syntax.declarations(command) if (token := syntax.declared_name(tree))
        }
        for token in syntax.tokens(command):
            if not token.is_identifier or not _is_worth_a_look(token.text, token in declared):
                continue
            if like := library.of(token.text):
                return violation_at(
                    code, token, f"`{token.text}` looks like the library's `{like}`"
                )
    return None


def _is_worth_a_look(name: str, is_declared: bool) -> bool:
    """Foreign letters anywhere; in a declaration also `lcc` for `Icc`, but not digits: `a11`, `mu1`."""
    return not name.isascii() or (is_declared and not any(map(str.isdigit, name)))


def audit_twins(
    constants: Sequence[Constant],
    context: Sequence[Constant],
    commands: Sequence[Tree],
    code: str,
) -> Violation | None:
    """A name of the snippet's own that looks like another one of its own, or of what came before."""
    for constant in constants:
        if constant.user_name.isascii():
            continue
        others = (other.user_name for other in (*context, *constants))
        like = next((name for name in others if look_alike(name, constant.user_name)), None)
        if like:
            token = syntax.first_token(commands[constant.command])
            return violation_at(code, token, f"`{constant.user_name}` looks like `{like}`")
    return None


def audit_readings(
    readings: Sequence[Sequence[Reading]],
    constants: Sequence[Constant],
    before: Before,
    commands: Sequence[Tree],
    code: str,
) -> Violation | None:
    """The first identifier that the library reads as its own and Lean may read as another's.

    `readings` has for each command what the worker found. A theorem hides nothing: no statement
    means something else for it.
    """
    theorems = {c.name for c in (*before.constants, *constants) if c.kind == "theorem"}
    elsewhere: list[Token] = []  # identifiers that Lean reads again in later declarations
    for command, found in zip(commands, readings, strict=True):
        by_name = {reading.name: reading for reading in found if set(reading.own) - theorems}
        again = elsewhere if any(syntax.declarations(command)) else []
        if again is elsewhere and (first := syntax.first_token(command)):
            again = [*again, *(first._replace(text=name) for name in before.defaults)]
        for token in (*_uses_in_statement(command), *again):
            if reading := by_name.get(token.text):
                own = next(name for name in reading.own if name not in theorems)
                reason = (
                    f"`{token.text}` may mean `{user_name(own)}` here, which shadows the "
                    f"library's `{reading.library[0]}`"
                )
                return violation_at(code, token, reason)
        elsewhere.extend(_read_again(command))
    return None


def defaults(commands: Sequence[Tree]) -> frozenset[str]:
    """The identifiers in default arguments that are tactics."""
    return frozenset(
        token.text
        for command in commands
        for node in syntax.nodes(command)
        if syntax.kind(node) == policy.DEFAULT_ARGUMENT
        for token in _uses(node)
    )


def audit_binders(
    constants: Sequence[Constant], commands: Sequence[Tree], code: str
) -> Violation | None:
    """The first name of the library that is a bound variable's where it is written."""
    read_again = [token.text for command in commands for token in _read_again(command)]
    for constant in constants:
        command = commands[constant.command]
        written = {*read_again, *(token.text for token in _uses_in_statement(command))}
        for hidden in constant.hidden:
            if any(f"{text}.".startswith(f"{hidden}.") for text in written):
                reason = f"a bound variable shadows the library's `{hidden}`"
                return violation_at(code, syntax.first_token(command), reason)
    return None


def _read_again(command: Tree) -> Iterator[Token]:
    """Identifiers that Lean reads again in later declarations."""
    for node in syntax.nodes(command):
        if syntax.kind(node) in policy.READ_AGAIN:
            yield from _uses(node)


def _uses_in_statement(command: Tree) -> Iterator[Token]:
    """As `_uses`, without the proofs of theorems: what stands there changes no statement."""
    proofs = syntax.proof_ranges(command)
    for token in _uses(command):
        if not any(start <= token.start < end for start, end in proofs):
            yield token


def _uses(tree: Tree) -> Iterator[Token]:
    """The identifiers of a tree that stand for something, not those that name a field or a part."""
    if tree and "k" in tree:
        names = policy.NAMES_OF_PARTS.get(tree["k"], ())
        if tree["k"] == policy.FIELD_OF_A_VALUE and tree["a"][1] is None:
            names, tree = (), tree["a"][0]  # `{ max }` stands for `{ max := max }`
        for index, child in enumerate(tree["a"]):
            if names is None or index in names:
                continue
            yield from _uses(child)
    else:
        yield from (token for token in syntax.tokens(tree) if token.is_identifier)
