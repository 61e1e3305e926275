"""The nouns of a corpus: a declaration, and an edge from it to a declaration that it uses."""

from __future__ import annotations

from enum import StrEnum

from lean_project.model import Frozen


class Kind(StrEnum):
    """What sort of constant a declaration is, in the words of Lean's `ConstantInfo`."""

    AXIOM = "axiom"
    DEFINITION = "definition"
    THEOREM = "theorem"
    OPAQUE = "opaque"
    QUOTIENT = "quotient"
    INDUCTIVE = "inductive"
    CONSTRUCTOR = "constructor"
    RECURSOR = "recursor"


class Where(StrEnum):
    """The part of a declaration that uses another one."""

    TYPE = "type"
    VALUE = "value"


class SourceRange(Frozen):
    """A stretch of a source file. Lines count from 1, columns (in code points) from 0."""

    line: int
    column: int
    end_line: int
    end_column: int


class Declaration(Frozen):
    """One constant of a Lean environment, as its module stores it."""

    name: str
    """The full name as Lean prints it, `«…»` around parts that need it."""
    kind: Kind
    module: str
    """The module that declares it, such as `Mathlib.Algebra.Group.Basic`."""
    type: str | None = None
    """The statement as text: fully elaborated where it was read from a compiled file."""
    level_params: tuple[str, ...] = ()
    docstring: str | None = None
    statement: str | None = None
    """The statement as it stands in the source, without its proof, where the source was at hand."""
    range: SourceRange | None = None
    """Where the whole declaration stands in its source file, if that is known."""
    internal: bool = False
    """A name that Lean makes for itself: `_proof_1`, `match_1`, `_auxLemma`."""
    generated: bool = False
    """Made from another declaration, and written by nobody: `.rec`, `.casesOn`, `.eq_1`, `.ext_iff`."""
    private: bool = False
    protected: bool = False
    instance: bool = False
    type_class: bool = False
    structure: bool = False
    simp: bool = False
    reducible: bool = False
    deprecated: bool = False
    exported: bool = True
    """False if only the private part of a `module` declares it."""
    value_known: bool = False
    """True if the definition's body or the theorem's proof was read, so that its edges are complete."""


class Edge(Frozen):
    """`source` mentions the constant `target` in its type or in its value (body or proof)."""

    source: str
    target: str
    where: Where
