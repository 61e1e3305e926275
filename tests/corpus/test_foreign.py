"""What several sources gave, put together."""

from __future__ import annotations

from lean_project.corpus.foreign import Extracted, LineState, joined
from lean_project.corpus.model import Edge, Where


def test_parts_are_joined_in_order_kind_by_kind() -> None:
    edges = [Edge(source=name, target="Nat", where=Where.TYPE) for name in "abc"]
    state = LineState(source="A.lean", line=1, goals=("⊢ True",))
    parts = (Extracted(edges=(edges[0], edges[1])), Extracted(edges=(edges[2],), lines=(state,)))
    assert joined(iter(parts)) == Extracted(edges=tuple(edges), lines=(state,))


def test_of_no_parts_there_is_nothing() -> None:
    assert joined(()) == Extracted()
