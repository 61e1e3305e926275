"""Definitions compared by proof: the constants they define are equal."""

from __future__ import annotations

from lean_project.checker.model import Checker, Mode
from translator.judging.errors import JudgingError
from translator.judging.shape import binders

HEARTBEATS = 100_000
PATIENCE = 10.0
_MOST_ARGUMENTS = 6


def same_definition(a: str, b: str, checker: Checker, *, context: str) -> str | None:
    """A proof of `@a = @b`, beginning with `by`, for two constants that `context` declares.

    The equation may be used to rewrite statements about one into statements about the other.
    None if no proof was found, as when the types differ. Raises `JudgingError` if `context` does
    not declare both.
    """
    arity = max(_arity(a, checker, context), _arity(b, checker, context))
    proofs = _proofs(a, b, min(arity, _MOST_ARGUMENTS))
    codes = [
        f"set_option maxHeartbeats {HEARTBEATS} in\ntheorem link : @{a} = @{b} := {proof}"
        for proof in proofs
    ]
    verdicts = checker.check_many(codes, mode=Mode.PROOF, timeout=PATIENCE, context=context)
    for proof, verdict in zip(proofs, verdicts, strict=True):
        if verdict.accepted and "sorryAx" not in verdict.axioms:
            return proof
    return None


def _arity(constant: str, checker: Checker, context: str) -> int:
    """Number of arguments of a constant, as its printed type shows it."""
    verdict = checker.check(f"def subject : type_of% @{constant} := @{constant}", context=context)
    for declaration in verdict.declarations:
        if declaration.name == "subject":
            return len(binders(declaration.type))
    raise JudgingError(f"`{constant}` is not declared: {verdict.reason}")


def _proofs(a: str, b: str, arity: int) -> list[str]:
    arguments = " ".join(f"x{index}" for index in range(arity))
    if not arguments:
        return ["by rfl", f"by grind [{a}, {b}]"]
    extensional = f"by\n  funext {arguments}\n  "
    return [
        "by rfl",
        f"{extensional}simp only [{a}, {b}]",
        f"{extensional}grind [{a}, {b}]",
        f"{extensional}fun_induction {a} {arguments} <;> simp_all [{b}]",
        f"{extensional}fun_induction {a} {arguments} <;> grind [{b}]",
        f"{extensional}apply propext; constructor <;> grind [{a}, {b}]",
        f"{extensional}apply propext; simp only [{a}, {b}]; grind",
    ]
