"""From LeanDojo: its traced repositories and files in this project's nouns.

LeanDojo (the extra `lean-dojo`) traces a repository with the repository's own Lean and annotates the
syntax trees. What it knows is what the text says: names that are written, types as they are written. It
is not imported here, only its objects are read, so that this module costs nothing where it is absent.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lean_project.corpus.foreign import Extracted, joined, unique_edges, with_parents
from lean_project.corpus.model import Declaration, Edge, Kind, SourceRange, Where
from lean_project.corpus.proof_steps import ProofStep

if TYPE_CHECKING:
    from lean_dojo import TracedFile, TracedRepo, TracedTactic

_NO_GOALS = "no goals"
_PACKAGES = (".lake", "packages")
_CORE = ("lean4", "src", "lean")

_KINDS = {
    "CommandTheoremNode": Kind.THEOREM,
    "CommandDefNode": Kind.DEFINITION,
    "CommandDefinitionNode": Kind.DEFINITION,
    "CommandAbbrevNode": Kind.DEFINITION,
    "CommandInstanceNode": Kind.DEFINITION,
    "CommandOpaqueNode": Kind.OPAQUE,
    "CommandAxiomNode": Kind.AXIOM,
    "CommandInductiveNode": Kind.INDUCTIVE,
    "CommandClassinductiveNode": Kind.INDUCTIVE,
    "CommandStructureNode": Kind.INDUCTIVE,
    "LemmaNode": Kind.THEOREM,
    "MathlibTacticLemmaNode": Kind.THEOREM,
    "StdTacticAliasAliasNode": Kind.THEOREM,
    "StdTacticAliasAliaslrNode": Kind.THEOREM,
    "LeanElabCommandCommandIrreducibleDefNode": Kind.DEFINITION,
}
"""Classes of LeanDojo's syntax nodes that declare something."""
_SIGNATURES = frozenset(f"Lean.Parser.Command.{name}" for name in ("declSig", "optDeclSig"))


def read_traced_repo(repo: TracedRepo, *, packages: bool = False) -> Extracted:
    """All files of a traced repository; those of the packages it depends on only if asked for."""
    files = sorted(repo.traced_files, key=lambda file: str(file.path))
    return joined(
        read_traced_file(file)
        for file in files
        if packages or file.path.parts[: len(_PACKAGES)] != _PACKAGES
    )


def read_traced_file(file: TracedFile) -> Extracted:
    """One traced file. It must belong to a `TracedRepo`, as LeanDojo asks of it."""
    source = str(file.path)
    declarations: list[Declaration] = []
    edges: list[Edge] = []
    for node in _declaring_nodes(file.ast):
        for name in _names(node):
            declarations.append(_declaration(file, node, name))
            edges += _edges(node, name)
    steps = [
        _step(tactic, source, theorem.theorem.full_name)
        for theorem in file.get_traced_theorems()
        for tactic in theorem.get_traced_tactics()
    ]
    return Extracted(tuple(declarations), unique_edges(edges), with_parents(steps))


def module_name(path: Path) -> str:
    """The module of a `.lean` file, from its path in the traced repository."""
    parts = path.with_suffix("").parts
    if parts[: len(_PACKAGES)] == _PACKAGES:
        parts = parts[len(_PACKAGES) :]
        parts = parts[len(_CORE) :] if parts[: len(_CORE)] == _CORE else parts[1:]
        parts = parts[1:] if parts[:1] == ("lake",) else parts
    return ".".join(parts)


def _declaring_nodes(ast: Any) -> Iterator[Any]:
    """Nodes with a full name that declare something, in order; nothing within another one."""
    if getattr(ast, "full_name", None) and (
        _class(ast) in _KINDS or _class(ast) == "CommandDeclarationNode"
    ):
        yield ast
        return
    for child in ast.children:
        yield from _declaring_nodes(child)


def _declaration(file: TracedFile, node: Any, name: str) -> Declaration:
    body = _body(node)
    leaves = list(_leaves(_modifiers(node)))
    words = {_text(leaf) for leaf in leaves}
    attributes = set(_attributes(node))
    signature = _signature(body)
    return Declaration(
        name=name,
        kind=_KINDS[_class(body)],
        module=module_name(file.path),
        type=_source(file, signature),
        docstring=_docstring(node),
        range=_range(*node.get_closure()),
        private="private" in words,
        protected="protected" in words,
        instance=_class(body) == "CommandInstanceNode" or "instance" in attributes,
        type_class=_class(body) == "CommandClassinductiveNode" or _is_class(body),
        structure=_class(body) == "CommandStructureNode",
        simp="simp" in attributes,
        reducible=_class(body) == "CommandAbbrevNode" or "reducible" in attributes,
        deprecated="deprecated" in attributes,
    )


def _edges(node: Any, name: str) -> Iterator[Edge]:
    """An edge to each constant that the signature and the rest of a declaration name."""
    body = _body(node)
    signature = _signature(body)
    in_type = {id(leaf) for leaf in _leaves(signature)} if signature else set()
    for leaf in _leaves(body):
        target = getattr(leaf, "full_name", None)
        if target and target != name:
            yield Edge(
                source=name,
                target=target,
                where=Where.TYPE if id(leaf) in in_type else Where.VALUE,
            )


def _step(tactic: TracedTactic, source: str, declaration: str) -> ProofStep:
    names = {getattr(leaf, "full_name", None) for leaf in _leaves(tactic.ast)}
    return ProofStep(
        source=source,
        declaration=declaration,
        tactic=tactic.tactic,
        kind=getattr(tactic.ast, "kind", None) if _class(tactic.ast) == "OtherNode" else None,
        range=_range(tactic.start, tactic.end),
        before=_goals(tactic.state_before),
        after=_goals(tactic.state_after),
        named=tuple(sorted(name for name in names if name)),
    )


def _goals(state: str) -> tuple[str, ...]:
    return () if state == _NO_GOALS else tuple(state.split("\n\n"))


def _range(start: Any, end: Any) -> SourceRange:
    """LeanDojo's positions count columns from 1."""
    return SourceRange(
        line=start.line_nb,
        column=start.column_nb - 1,
        end_line=end.line_nb,
        end_column=end.column_nb - 1,
    )


def _class(node: Any) -> str:
    return type(node).__name__


def _names(node: Any) -> list[str]:
    return [node.full_name] if isinstance(node.full_name, str) else list(node.full_name)


def _body(node: Any) -> Any:
    """The node that says what is declared: below `declaration`, the part after the modifiers."""
    return node.children[1] if _class(node) == "CommandDeclarationNode" else node


def _modifiers(node: Any) -> Any:
    return node.children[0]


def _signature(body: Any) -> Any | None:
    """Binders and type of a declaration; None for what has no such part, as structures."""
    for child in body.children:
        if _class(child) == "CommandDeclsigNode" or getattr(child, "kind", None) in _SIGNATURES:
            return child
        if _class(child) == "GroupNode":  # Mathlib's `lemma`
            return _signature(child)
    return None


def _source(file: TracedFile, node: Any | None) -> str | None:
    if node is None or node.start is None:
        return None
    return str(file.lean_file[node.start : node.end]).strip()


def _docstring(node: Any) -> str | None:
    for part in _nodes(_modifiers(node)):
        if _class(part) == "CommandDoccommentNode":
            return str(part.comment).removeprefix("/--").removesuffix("-/").strip()
    return None


def _is_class(body: Any) -> bool:
    return any(_class(child) == "CommandClasstkNode" for child in body.children)


def _attributes(node: Any) -> Iterator[str]:
    """The first word of each attribute."""
    for part in _nodes(_modifiers(node)):
        if getattr(part, "kind", None) == "Lean.Parser.Term.attrInstance":
            yield next((_text(leaf) for leaf in _leaves(part)), "")


def _nodes(node: Any) -> Iterator[Any]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def _leaves(node: Any) -> Iterator[Any]:
    return (part for part in _nodes(node) if _class(part) in ("AtomNode", "IdentNode"))


def _text(leaf: Any) -> str:
    return str(leaf.val)
