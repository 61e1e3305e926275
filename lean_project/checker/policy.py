"""The audit's policy, as tables over the kinds and tokens of Lean's own syntax.

Commands, declarations, attributes and options are allow-lists: what is not known to be harmless is
forbidden. The other tables say why, for people.
"""

from __future__ import annotations

from lean_project.checker import syntax

COMMAND = "Lean.Parser.Command."

ALLOWED_COMMANDS = frozenset(
    {f"{COMMAND}{name}" for name in (
        "declaration", "mutual", "in", "namespace", "section", "noncomputableSection", "end", "open",
        "universe", "variable", "include", "omit", "set_option", "attribute", "moduleDoc", "eoi",
        "docComment", "import",
    )} | syntax.LEMMA_KINDS
)  # fmt: skip

LIBRARIES = frozenset({"Mathlib", "Batteries", "Aesop", "Init", "Std", "Lean"})
"""Libraries whose modules a snippet may import: the vocabulary, which is always there, stands for them."""

HEADER_REASONS = {
    "module": "a `module` hides names and definitions; this environment reads ordinary files",
    "prelude": "`prelude` would leave out Lean's own library, which is always there",
    "public": "`public import` belongs in a `module`",
    "meta": "`meta import` belongs in a `module`",
    "all": "`import all` belongs in a `module`",
}
"""What may not stand in a header beside `import`."""

COMMAND_REASONS = {
    f"{COMMAND}exit": "`#exit` hides the rest of the text",
    f"{COMMAND}eval": "`#eval` runs code",
    f"{COMMAND}evalBang": "`#eval` runs code",
    f"{COMMAND}initialize": "the command `initialize` runs code",
    f"{COMMAND}notation": "new notation can change what is read",
    f"{COMMAND}mixfix": "new notation can change what is read",
    f"{COMMAND}syntax": "new syntax, notation by another name, can change what is read",
    f"{COMMAND}syntaxAbbrev": "new syntax, notation by another name, can change what is read",
    f"{COMMAND}syntaxCat": "new syntax, notation by another name, can change what is read",
    f"{COMMAND}macro": "a macro can change what is read",
    f"{COMMAND}macro_rules": "a macro can change what is read",
    f"{COMMAND}elab": "an elaborator is a macro that runs code",
    f"{COMMAND}elab_rules": "an elaborator is a macro that runs code",
    f"{COMMAND}export": "`export` can shadow names of the library",
    f"{COMMAND}deriving": "the command `deriving instance` is not allowed; derive where the type is made",
}

ALLOWED_DECLARATIONS = frozenset(
    f"{COMMAND}{name}"
    for name in (
        "theorem", "definition", "abbrev", "instance", "example", "structure", "inductive",
        "classInductive", "coinductive",
    )
)  # fmt: skip

DECLARATION_REASONS = {
    f"{COMMAND}axiom": "declares an axiom",
    f"{COMMAND}opaque": "declares an opaque constant, which is as good as an axiom",
}

LAST_DECLARATIONS = frozenset(
    f"{COMMAND}{name}" for name in ("theorem", "definition", "abbrev", "structure", "inductive")
)

FORBIDDEN_TOKENS = {
    "native_decide": "`native_decide` trusts the compiler",
    "unsafe": "`unsafe` code is not checked by the kernel",
    "partial": "a `partial` definition need not terminate",
    "run_tac": "`run_tac` runs code (eval)",
    "run_cmd": "the command `run_cmd` runs code (eval)",
    "run_elab": "the command `run_elab` runs code (eval)",
    "run_meta": "the command `run_meta` runs code (eval)",
    "by_elab": "`by_elab` runs code (eval)",
    "include_str": "`include_str` reads a file",
}

ALLOWED_ATTRIBUTES = frozenset(
    "simp ext reducible irreducible semireducible inline norm_cast push_cast simps gcongr grind refl "
    "symm trans elab_as_elim mono positivity aesop deprecated inherit_doc nolint".split()
)

SIGNATURES_AND_VALUES = frozenset(
    f"{COMMAND}{name}"
    for name in ("declSig", "optDeclSig", "declValSimple", "declValEqns", "whereStructInst")
)
"""Parts of a declaration in which identifiers are mentioned, not declared …"""

NAMING = frozenset({"Lean.Parser.Term.letDecl", "Lean.Parser.Term.letRecDecl"})
"""… except in these, which may declare auxiliary functions."""

FORBIDDEN_LATER = frozenset({"reducible", "irreducible", "semireducible"})
"""Attributes for a declaration itself, not for the command `attribute`: instance search looks through
what is reducible, and a definition must not become so after it has been judged."""

ATTRIBUTE_REASONS = {
    "instance": "an attribute that makes an instance",
    "default_instance": "an attribute that makes a default instance",
    "implemented_by": "the attribute `implemented_by` replaces what is computed",
    "extern": "the attribute `extern` replaces what is computed",
    "csimp": "the attribute `csimp` replaces what is computed",
}

ALLOWED_OPTION_PREFIXES = ("pp.", "linter.")
OPTION_LIMITS = {
    "maxHeartbeats": 1_000_000,
    "maxRecDepth": 10_000,
    "synthInstance.maxHeartbeats": 1_000_000,
    "synthInstance.maxSize": 1_000,
}
"""Options that may be set to a number from 1 up to this one."""
OPTIONS_ONLY_FALSE = frozenset({"autoImplicit", "relaxedAutoImplicit"})

SORRY_TOKENS = frozenset({"sorry", "admit", "stop", "sorryAx"})
COMPILER_AXIOMS = frozenset(
    {
        "Lean.ofReduceBool",
        "Lean.ofReduceNat",
        "Lean.reduceBool",
        "Lean.reduceNat",
        "Lean.trustCompiler",
    }
)

CLASSES_WITHOUT_CHOICE = frozenset(
    {"Decidable", "DecidableEq", "DecidablePred", "DecidableRel", "Fintype"}
)
"""Classes any two of whose instances are equal, so that a statement means the same with each."""

INSTANCES_WITHOUT_CHOICE = frozenset({"Classical.propDecidable"})
"""Library definitions of such classes that people make instances of."""

COERCIONS = frozenset(
    "Coe CoeTC CoeOut CoeOTC CoeHead CoeHTC CoeTail CoeHTCT CoeDep CoeT CoeFun CoeSort".split()
)
"""Classes of coercions from their first argument to their last."""

CLASSES_USED_AS_VALUES = frozenset({"Setoid", "TopologicalSpace", "MeasurableSpace"})
"""Classes whose instances people also define, pass by name and quantify over, as in
`∀ T : TopologicalSpace ℝ, …`; in the scope of such a variable, symbols speak of it."""

DEFAULT_ARGUMENT = "Lean.Parser.Term.binderTactic"
READ_AGAIN = frozenset({f"{COMMAND}variable", DEFAULT_ARGUMENT})
"""Syntax that Lean elaborates again in every later declaration, or where an argument is left out."""

FIELD_OF_A_VALUE = "Lean.Parser.Term.structInstField"

NAMES_OF_PARTS: dict[str, tuple[int, ...] | None] = {
    f"{COMMAND}declId": None,
    f"{COMMAND}namespace": None,
    f"{COMMAND}section": None,
    f"{COMMAND}end": None,
    f"{COMMAND}openSimple": None,
    f"{COMMAND}openScoped": None,
    f"{COMMAND}openOnly": None,
    f"{COMMAND}openHiding": None,
    f"{COMMAND}ctor": (3,),
    f"{COMMAND}structSimpleBinder": (1,),
    f"{COMMAND}structExplicitBinder": (2,),
    f"{COMMAND}structImplicitBinder": (2,),
    f"{COMMAND}structInstBinder": (2,),
    "Lean.Parser.Term.structInstLVal": (0,),
    "Lean.Parser.Term.namedArgument": (1,),
    "Lean.Parser.Term.proj": (2,),
    "Lean.Parser.Term.pipeProj": (2,),
    "Lean.Parser.Term.dotIdent": None,
    "Lean.Parser.Attr.simple": (0,),
}
"""Children of a node (None: all) whose identifiers name something new, a namespace, or a field of a
type that is known: nothing that a library constant could be meant by."""
