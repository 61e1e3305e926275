"""A section's Lean compared with hand-written reference statements, block by block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from lean_project.checker.model import Checker
from lean_project.model import Frozen
from translator.judging.definitions import same_definition
from translator.judging.equivalence import equivalent
from translator.judging.errors import JudgingError
from translator.judging.model import Relation

MARK = "-- block: "
"""Begins the line above each reference declaration and names the block that it formalizes."""

NAMESPACE = "Reference"


class ReferenceComparison(Frozen):
    """How the Lean of one block relates to its reference."""

    label: str
    relation: Relation
    note: str | None = None
    """What stood in the way of `equivalent`, in one sentence."""
    forward: str | None = None
    backward: str | None = None


def read_references(text: str) -> dict[str, list[str]]:
    """The declarations of each block, by its label, from a file with `-- block: LABEL` lines.

    Module comments, imports and the namespace around the declarations are left out.
    """
    found: dict[str, list[str]] = {}
    label: str | None = None
    for line in text.splitlines():
        if line.startswith(MARK):
            label = line.removeprefix(MARK).strip()
            found.setdefault(label, []).append("")
        elif line.startswith(("/-!", f"end {NAMESPACE}")):
            label = None
        elif label is not None:
            found[label][-1] = f"{found[label][-1]}\n{line}".strip()
    return found


def compare_with_references(
    blocks: Iterable[tuple[str, str | None]],
    references: Mapping[str, Sequence[str]],
    checker: Checker,
    *,
    timeout: float = 20,
) -> Iterator[ReferenceComparison]:
    """A comparison for every block that has Lean code; `blocks` are labels and code, in order.

    Code of a definition is proved equal to its reference; then later statements about the one
    count as statements about the other. `timeout` is in seconds for each block.
    """
    section = _Section(checker, timeout)
    for label, lean in blocks:
        reference = references.get(label, ())
        if lean is None:
            section.declare(reference)
        elif not reference:
            yield ReferenceComparison(
                label=label, relation=Relation.UNKNOWN, note="there is no reference for this block"
            )
        else:
            yield section.compare(label, lean, reference)


class _Section:
    """What has been defined so far, on both sides, and which of it was proved equal."""

    def __init__(self, checker: Checker, timeout: float) -> None:
        self._checker = checker
        self._timeout = timeout
        self._context = f"namespace {NAMESPACE}\nend {NAMESPACE}"
        self._links: list[str] = []

    def declare(self, reference: Sequence[str]) -> list[str]:
        """Brings the definitions among reference declarations into scope; returns their names."""
        found: list[str] = []
        for code in reference:
            if names := self._defined(_opened(code)):
                self._extend(f"namespace {NAMESPACE}\n{code}\nend {NAMESPACE}")
                found += [f"{NAMESPACE}.{name}" for name in names]
        return found

    def compare(self, label: str, lean: str, reference: Sequence[str]) -> ReferenceComparison:
        if names := self._defined(lean):
            return self._compare_definitions(label, lean, names, reference)
        try:
            found = equivalent(
                lean,
                _opened(reference[0]),
                self._checker,
                context=self._context,
                unfold=self._links,
                timeout=self._timeout,
            )
        except JudgingError as error:
            return ReferenceComparison(label=label, relation=Relation.UNKNOWN, note=str(error))
        return ReferenceComparison(
            label=label,
            relation=found.relation,
            note=_NOTES.get(found.relation),
            forward=found.forward,
            backward=found.backward,
        )

    def _compare_definitions(
        self, label: str, lean: str, names: Sequence[str], reference: Sequence[str]
    ) -> ReferenceComparison:
        self._extend(lean)
        wanted = self.declare(reference)
        unknown = ReferenceComparison(label=label, relation=Relation.UNKNOWN)
        if len(names) != len(wanted):
            note = f"it defines {len(names)} notions, the reference {len(wanted)}"
            return unknown.model_copy(update={"note": note})
        proofs: list[str] = []
        for name, want in zip(names, wanted, strict=True):
            proof = same_definition(name, want, self._checker, context=self._context)
            if proof is None:
                note = f"no proof was found that `{name}` is `{want}`"
                return unknown.model_copy(update={"note": note})
            self._link(name, want, proof)
            proofs.append(proof)
        evidence = "\n".join(proofs)
        return ReferenceComparison(
            label=label, relation=Relation.EQUIVALENT, forward=evidence, backward=evidence
        )

    def _link(self, name: str, want: str, proof: str) -> None:
        link = f"link_{len(self._links)}"
        self._extend(f"theorem {link} : @{name} = @{want} := {proof}")
        self._links.append(link)

    def _extend(self, code: str) -> None:
        self._context = f"{self._context}\n\n{code}"

    def _defined(self, code: str) -> list[str]:
        """Names of the definitions in the code; none if it states a theorem or is not accepted."""
        verdict = self._checker.check(code, context=self._context)
        kinds = {declaration.kind for declaration in verdict.declarations}
        if not verdict.accepted or "theorem" in kinds:
            return []
        return [d.name for d in verdict.declarations if d.kind == "definition"]


def _opened(code: str) -> str:
    return f"open {NAMESPACE} in\n{code}"


_NOTES = {
    Relation.STRONGER: "the reference follows from it; it was not proved from the reference",
    Relation.WEAKER: "it follows from the reference; the reference was not proved from it",
    Relation.UNKNOWN: "neither was proved from the other",
}
