"""Lean's rules about names, for every reader: how a name is printed, which ones Lean makes by itself.

The patterns hold for Python's `re` and for RE2, in which Arrow looks through whole columns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_LETTERS = (
    r"A-Za-z_"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0100-\u017f"  # Latin, without × and ÷
    "\u0391-\u039f\u03a1\u03a2\u03a4-\u03a9"  # Greek, without Π and Σ
    "\u03b1-\u03ba\u03bc-\u03fb"  # without λ
    "\u1f00-\u1ffe\u2100-\u214f\U0001d49c-\U0001d59f"
)
"""`isIdFirst` of Lean."""
_SUBSCRIPTS = "\u2080-\u2089\u2090-\u209c\u1d62-\u1d6a\u2c7c"
"""`isSubScriptAlnum` of Lean."""
_IDENTIFIER = re.compile(rf"[{_LETTERS}][{_LETTERS}0-9'!?{_SUBSCRIPTS}]*")

INTERNAL = (
    r"(?:^|\.)(?:_[^.]*|«_[^»]*»|(?:match|proof|omega|sparseCasesOn)_[0-9]+)(?:\.|$)|_hyg\.[0-9]+$"
)
"""Found in names that Lean makes for itself, once `_private.….0.` is off."""
GENERATED = (
    r"\.(?:rec|recOn|casesOn|brecOn|binductionOn|below|ibelow|ndrec|ndrecOn|noConfusion|noConfusionType|"
    r"ctorIdx|toCtorIdx|ctorElim|ctorElimType|ofNat_toCtorIdx|sizeOf_spec|injEq|inj|elim|"
    r"eq_[0-9]+|eq_def|eq_unfold|congr_simp|congr_eq_[0-9]+|hcongr_[0-9]+|induct|induct_unfolding|"
    r"mutual_induct|mutual_induct_unfolding|fun_cases|fun_cases_unfolding|partial_fixpoint_induct|"
    r"splitter|match_[0-9]+|proof_[0-9]+)(?:\.|$)"
)
"""Found in names that Lean gives to what it makes from a declaration."""

_INTERNAL = re.compile(INTERNAL)
_GENERATED = re.compile(GENERATED)


def is_identifier(part: str) -> bool:
    """True if a part of a name needs no `«»`; `olean.names` has the same rule for compiled files."""
    return bool(_IDENTIFIER.fullmatch(part))


def printed(parts: Sequence[str | int]) -> str:
    """A name as Lean prints it; one that a macro made (`…._hyg.12`) has no `«»`: nobody can write it."""
    words = [part for part in parts if isinstance(part, str)]
    if words[-1:] == ["_hyg"]:
        return ".".join(map(str, parts))
    return ".".join(
        str(part) if isinstance(part, int) or is_identifier(part) else f"«{part}»" for part in parts
    )


def is_internal(name: str) -> bool:
    """True for a name that Lean makes for itself, as its author would know it."""
    return bool(_INTERNAL.search(name))


def is_generated(name: str) -> bool:
    """True for the name of what Lean makes from a declaration: `.rec`, `.casesOn`, `.eq_1`."""
    return bool(_GENERATED.search(name))
