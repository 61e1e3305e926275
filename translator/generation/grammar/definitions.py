"""Definition blocks to Lean definitions, and back to notions that later blocks can use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from translator.formulas.choices import Choices
from translator.formulas.environment import Environment
from translator.formulas.errors import FormulaError
from translator.formulas.infer import choose_type
from translator.formulas.propositions import (
    is_trivial,
    value_type,
    write,
    write_value,
)
from translator.formulas.resolve import Resolver
from translator.formulas.scope import Notion, Scope
from translator.formulas.sets import domain_conditions
from translator.formulas.terms import Bound, Term, conjunction
from translator.formulas.types import (
    INT,
    NAT,
    NUMBERS,
    PROP,
    RAT,
    REAL,
    Function,
    Number,
    Opaque,
    SetOf,
    Type,
)
from translator.generation.interface import Definition, UnreadText
from translator.sections.model import Block

from .definition_reader import DefinitionReader
from .entries import Entry
from .notions import Notions, Predicate, ValueNoun, plural
from .reader import Stumble, TooInvolved
from .recursion import write_recursion
from .scopes import check_shadows
from .tokens import Token, tokenize
from .undefined import undefined_symbols

_SIGNATURE = re.compile(
    r"^(?:noncomputable\s+)?(?:def|abbrev)\s+(?P<name>\S+)\s*(?P<binders>(?:\([^()]*\)\s*)*):\s*"
    r"(?P<result>[^:=|]+?)\s*(?::=|\n\s*\||$)",
    re.MULTILINE,
)
_BINDER = re.compile(r"\(([^():]+):([^()]*)\)")
_LEAN_TYPES: dict[str, Type] = {"ℕ": NAT, "ℤ": INT, "ℚ": RAT, "ℝ": REAL, "Prop": PROP}


@dataclass(frozen=True)
class Defined:
    """A definition block in Lean."""

    lean: str


def translate_definition(
    tokens: list[Token], name: str, choices: Choices, notions: Notions
) -> Defined:
    """The Lean definitions of a block. Raises `Stumble` or `FormulaError`."""
    entries = _entries(tokens, choices, notions)
    texts = []
    for entry in entries:
        own = name if len(entries) == 1 else f"{name}_{entry.key}"
        texts.append(_write(entry, own, choices, notions))
    return Defined("\n\n".join(texts))


def notions_of(definitions: Sequence[Definition], unread: Sequence[Block] = ()) -> Notions:
    """The notions that accepted definitions introduced: words from the text, types from the Lean.

    `unread` are blocks that define something without an accepted Lean; their symbols stay undefined.
    """
    notions = Notions()
    unclear = list(unread)
    for definition in definitions:
        signatures = _signatures(definition.lean)
        try:
            entries = _entries(tokenize(definition.block.text), Choices(), notions)
        except (Stumble, UnreadText):
            unclear.append(definition.block)  # its Lean was written by hand
            continue
        if len(entries) == len(signatures):
            for entry, notion in zip(entries, signatures, strict=True):
                _admit(entry, notion, notions)
    undefined = undefined_symbols(unclear)
    notions.undefined = {s: label for s, label in undefined.items() if s not in notions.symbols}
    return notions


def _entries(tokens: list[Token], choices: Choices, notions: Notions) -> list[Entry]:
    reader = DefinitionReader(tokens, choices, notions)
    reader.note_symbols()
    try:
        return reader.read_definition()
    except (TooInvolved, RecursionError):
        raise Stumble(reader.furthest.position, "the text is too involved") from None
    except Stumble as stumble:
        further = reader.furthest.position > stumble.position
        raise (reader.furthest if further else stumble) from None


def _signatures(lean: str) -> list[Notion]:
    """Name, parameter types and result of each definition in Lean code."""
    found = []
    for match in _SIGNATURE.finditer(lean):
        parameters: list[Type] = []
        for names, kind in _BINDER.findall(match.group("binders")):
            parameters += [_lean_type(kind)] * len(names.split())
        result = match.group("result").strip()
        *sources, target = [part.strip() for part in result.split("→")]
        parameters += [_lean_type(source) for source in sources]
        found.append(Notion(match.group("name"), tuple(parameters), _lean_type(target)))
    return found


def _lean_type(text: str) -> Type:
    text = text.strip()
    if text in _LEAN_TYPES:
        return _LEAN_TYPES[text]
    if "→" in text:
        *sources, target = [_lean_type(part) for part in text.split("→")]
        return Function(tuple(sources), target)
    container, _, element = text.partition(" ")
    if container in ("Set", "Finset") and element in _LEAN_TYPES:
        return SetOf(_LEAN_TYPES[element], finite=container == "Finset")
    return Opaque(text)


def _admit(entry: Entry, notion: Notion, notions: Notions) -> None:
    """Make the notion known under its words and its symbol."""
    notions.symbols[entry.key] = notion
    if entry.kind == "predicate":
        arity = len(entry.parameters)
        predicate = Predicate(
            entry.key,
            entry.noun,
            entry.parameter,
            entry.complement,
            collective=arity == 2 and not (entry.parameter or entry.complement),
        )
        notions.predicates[entry.words] = predicate
        if entry.noun:
            notions.predicates[plural(entry.words)] = predicate
    elif entry.words:
        notions.values[entry.words] = ValueNoun(entry.key, entry.ordinal)


def _write(entry: Entry, name: str, choices: Choices, notions: Notions) -> str:
    scope = Scope(notions=dict(notions.symbols))
    for bound in entry.parameters:
        sort = bound.sort or ""
        group = (
            scope.functions
            if sort.startswith("function")
            else (scope.sequences if sort.startswith("sequence") else scope.numbers)
        )
        group.add(bound.name)
    if entry.kind == "recursion":
        return write_recursion(entry, name, choices, scope)
    resolve = Resolver(scope, choices)
    if entry.body is None:
        raise FormulaError(entry.key, "the definition has no body")
    body = resolve(entry.body)
    conditions = [resolve(condition) for condition in entry.conditions]
    env = Environment(scope, choices)
    check_shadows([*conditions, body], {bound.name for bound in entry.parameters})
    parameters = [
        Bound(b.name, b.sort, None if b.domain is None else resolve(b.domain))
        for b in entry.parameters
    ]
    extra: list[Term] = []
    for bound in parameters:
        kind = choose_type(bound, [*conditions, body], env, conditions)
        env.declare(bound.name, kind)
        extra += domain_conditions(bound, kind)
    binders = _grouped(parameters, env)
    if entry.kind == "predicate":
        said = [c for c in (*extra, *conditions) if not is_trivial(env, c)]
        return f"def {name}{binders} : Prop :=\n  {write(env, conjunction([*said, body])).text}"
    for condition in (*extra, *conditions):
        env.learn(condition)
    return _write_value(entry, name, binders, body, env)


def _grouped(parameters: list[Bound], env: Environment) -> str:
    groups: list[tuple[list[str], str]] = []
    for bound in parameters:
        kind = env.types[bound.name].lean
        if groups and groups[-1][1] == kind:
            groups[-1][0].append(env.name(bound.name))
        else:
            groups.append(([env.name(bound.name)], kind))
    return "".join(f" ({' '.join(names)} : {kind})" for names, kind in groups)


def _write_value(entry: Entry, name: str, binders: str, body: Term, env: Environment) -> str:
    own = value_type(env, body)
    kind = NUMBERS.get(entry.sort or "", own) if isinstance(own, Number) else own
    word = "noncomputable def" if kind == REAL else "def"
    return f"{word} {name}{binders} : {kind.lean} :=\n  {write_value(env, body, kind)}"
