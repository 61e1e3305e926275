"""The known names nearest to an unknown one: misspelt, in another namespace, or in another case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from lean_project.checker.index import Kind, NameIndex

MOST = 3
"""Names that are told at once."""

_SPREAD = 0.8
"""How much farther than the nearest name another one may be, in edits."""

_KIND_COST = {Kind.THEOREM: 0.3, Kind.FIELD: 0.4, Kind.CONSTRUCTOR: 0.4, Kind.INSTANCE: 0.6}
_CORE_FACT_COST = 0.5
_CORE_COST = 0.4
_CASE_COST = 0.2
_NAMESPACE_LEFT_OUT = 0.5
_NAMESPACE_TOO_MUCH = 0.7
_NAMESPACE_OTHER = 1.0
_OFTEN = ("Nat", "Int", "Rat", "Real", "Complex", "Finset", "Set", "Function")
"""Namespaces that statements speak of, the ones meant most often first."""


class _Known(NamedTuple):
    name: str
    cost: float
    """What it costs to be meant, beside the edits."""

    @property
    def namespace(self) -> str:
        return self.name.rpartition(".")[0]

    @property
    def last(self) -> str:
        return self.name.rpartition(".")[2]


class NearestNames:
    """Looks up the names of an index. Making it takes a few milliseconds, a look-up one or two."""

    def __init__(self, index: NameIndex) -> None:
        self._by_name: dict[str, list[_Known]] = defaultdict(list)
        self._by_last: dict[str, list[_Known]] = defaultdict(list)
        for known in _known(index):
            self._by_name[known.name.casefold()].append(known)
            self._by_last[known.last.casefold()].append(known)
        self._notations = {
            entry.notation: entry.namespace
            for entry in index.vocabulary
            if entry.notation and entry.namespace
        }

    def namespace_of_notation(self, symbol: str) -> str | None:
        """The namespace to open for a notation that is a symbol by itself, such as `π`."""
        return self._notations.get(symbol)

    def to(self, unknown: str) -> list[str]:
        """Up to three names that may have been meant, the likeliest first."""
        costs: dict[str, float] = {}
        for known, cost in self._candidates(unknown):
            costs[known.name] = min(cost, costs.get(known.name, cost))
        ranked = sorted(costs, key=lambda name: (costs[name], _rank(name), len(name), name))
        return [name for name in ranked if costs[name] <= costs[ranked[0]] + _SPREAD][:MOST]

    def _candidates(self, unknown: str) -> Iterator[tuple[_Known, float]]:
        namespace, _, last = unknown.rpartition(".")
        for known, edits in _near(unknown, self._by_name, _edits_allowed(unknown, last)):
            yield known, edits + _case_cost(unknown, known.name) + known.cost
        for known, edits in _near(last, self._by_last, _edits_allowed(last, last)):
            moved = _namespace_cost(namespace, known.namespace)
            yield known, edits + moved + _case_cost(last, known.last) + known.cost


def _known(index: NameIndex) -> Iterator[_Known]:
    for entry in index.vocabulary:
        if entry.kind is not Kind.NOTATION:
            yield _Known(entry.name, _KIND_COST.get(entry.kind, 0.0))
    for names, cost in ((index.core_terms, 0.0), (index.core_facts, _CORE_FACT_COST)):
        for name in names:
            usual = name.split(".")[0] in _OFTEN or "." not in name
            yield _Known(name, cost if usual else cost + _CORE_COST)


def _near(
    text: str, table: dict[str, list[_Known]], edits: int
) -> Iterable[tuple[_Known, float]]:
    found = process.extract(
        text.casefold(), table.keys(), scorer=OSA.distance, score_cutoff=edits, limit=40
    )
    return ((known, float(distance)) for key, distance, _ in found for known in table[key])


def _edits_allowed(text: str, last: str) -> int:
    """A third of the letters, never so many that nothing of the last part need remain."""
    return min(3, len(text) // 3, max(len(last) - 2, 0)) or (1 if len(last) > 2 else 0)


def _case_cost(written: str, known: str) -> float:
    return 0.0 if written.casefold() != known.casefold() or written == known else _CASE_COST


def _namespace_cost(written: str, known: str) -> float:
    if written == known:
        return 0.0
    if not written:
        return _NAMESPACE_LEFT_OUT
    return _NAMESPACE_TOO_MUCH if not known else _NAMESPACE_OTHER


def _rank(name: str) -> int:
    first = name.split(".")[0]
    return _OFTEN.index(first) + 1 if first in _OFTEN else 0 if "." not in name else len(_OFTEN) + 1
