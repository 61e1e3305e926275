"""Proof steps from jixia's elaboration trees.

The trees hold all that Lean recorded; as in `proof_steps`, a step is a tactic that stands in the text,
changed something and was not taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lean_project.corpus.jixia_format import GoalOutput, Parts, TreeOutput, dotted, goal_text
from lean_project.corpus.places import Places
from lean_project.corpus.proof_steps import ProofStep

_PARTS = frozenset(
    """
    Lean.Parser.Term.byTactic Lean.Parser.Tactic.tacticSeq Lean.Parser.Tactic.tacticSeq1Indented
    Lean.Parser.Tactic.tacticSeqBracketed Lean.Parser.Tactic.rwRule Lean.Parser.Tactic.inductionAlt
    Lean.Parser.Tactic.inductionAltLHS Lean.Parser.Tactic.withAnnotateState Lean.cdotTk Lean.calcSteps
    Lean.Parser.Tactic.Conv.convSeq Lean.Parser.Tactic.Conv.convSeq1Indented null
    """.split()
)
"""Syntax that Lean records goals for, and that is a part of a tactic or a block of them."""


def read_steps(
    trees: Sequence[TreeOutput],
    source: str,
    places: Places,
    owner: Callable[[int], str | None],
) -> tuple[ProofStep, ...]:
    """The steps of one file; `owner` names the declaration that a byte offset belongs to."""
    steps: list[ProofStep] = []

    def add(tree: TreeOutput, parent: int | None) -> None:
        if place := _place(tree):
            assert tree.info.tactic is not None
            steps.append(
                ProofStep(
                    source=source,
                    declaration=owner(place[0]),
                    tactic=places.text(*place),
                    kind=dotted(tree.ref.kind),
                    range=places.range(*place),
                    before=tuple(goal_text(goal) for goal in tree.info.tactic.before),
                    after=tuple(goal_text(goal) for goal in tree.info.tactic.after),
                    named=tuple(sorted(set(_named(tree)))),
                    parent=parent,
                )
            )
            parent = len(steps) - 1
        for child in tree.children:
            add(child, parent)

    for tree in _without_undone(trees, set()):
        add(tree, None)
    return tuple(steps)


def _without_undone(trees: Sequence[TreeOutput], open_later: set[Parts]) -> list[TreeOutput]:
    """Without what solved a goal that a later tactic, not within it, finds open again."""
    kept: list[TreeOutput] = []
    for tree in reversed(trees):
        start, left = _goals(tree)
        if not (start - left) & open_later:
            children = _without_undone(tree.children, open_later)
            kept.append(tree.model_copy(update={"children": tuple(children)}))
        open_later |= start
    return kept[::-1]


def _goals(tree: TreeOutput) -> tuple[set[Parts], set[Parts]]:
    tactic = tree.info.tactic
    if tactic is None:
        return set(), set()
    return _identities(tactic.before), _identities(tactic.after)


def _identities(goals: Sequence[GoalOutput]) -> set[Parts]:
    return {goal.mvarId for goal in goals}


def _place(tree: TreeOutput) -> tuple[int, int] | None:
    """Byte range of a step; None for a node that is none."""
    tactic = tree.info.tactic
    if tactic is None or not tree.ref.original or tree.ref.range is None:
        return None
    if [g.mvarId for g in tactic.before] == [g.mvarId for g in tactic.after]:
        return None
    kind = dotted(tree.ref.kind)
    is_token = kind == tree.ref.text.strip()
    return None if is_token or kind in _PARTS else tree.ref.range


def _named(tree: TreeOutput) -> Iterator[str]:
    """Constants that the text of a step names."""
    term = tree.info.term
    if term and term.special and tree.ref.original and "const" in term.special:
        yield dotted(term.special["const"])
    for child in tree.children:
        yield from _named(child)
