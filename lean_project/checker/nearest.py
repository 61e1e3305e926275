"""The known names nearest to an unknown one: misspelt, in another namespace, or in another case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from lean_project.checker.index import Entry, Kind, NameIndex

MOST = 3
"""Names that are told at once."""

# All costs are in edits: letters put in, left out, replaced, or exchanged with a neighbour.
_FARTHEST = 3.2
"""A name that costs more is not told."""
_SPREAD = 0.6
"""How much farther than the nearest name another one may be."""
_KIND_COST = {Kind.THEOREM: 0.3, Kind.FIELD: 0.4, Kind.CONSTRUCTOR: 0.4, Kind.INSTANCE: 0.6}
_CORE_FACT_COST = 0.4
_CORE_RARE_COST = 0.5
_CASE_COST = 0.4
_NAMESPACE_LEFT_OUT = 0.5
_NAMESPACE_TOO_MUCH = 0.7
_NAMESPACE_OTHER = 1.0
_CORE_ELSEWHERE = 0.6
"""More for a name of the core in another namespace than was written."""
_BEGUN_COST = 0.8
_IS_COST = 0.6
"""For `Odd` where `IsOdd` was written, and the other way round."""

_OFTEN = ("Real", "Finset", "Nat", "Int", "Set", "Rat", "Complex", "Function")
"""Namespaces that statements speak of, the ones meant most often first."""
_SHORT = 4
"""In a name of so many letters the first one counts."""
_LEAST_BEGUN = 3


class _Known(NamedTuple):
    name: str
    cost: float
    """What it costs to be meant, beside the edits."""
    is_core: bool = False

    @property
    def namespace(self) -> str:
        return self.name.rpartition(".")[0]

    @property
    def last(self) -> str:
        return self.name.rpartition(".")[2]


class NearestNames:
    """Looks up the names of an index. Making it takes a tenth of a second, a look-up a few milliseconds."""

    def __init__(self, index: NameIndex) -> None:
        self._by_name: dict[str, list[_Known]] = defaultdict(list)
        self._by_last: dict[str, list[_Known]] = defaultdict(list)
        self._by_namespace: dict[str, list[_Known]] = defaultdict(list)
        self._namespaces: dict[str, list[_Known]] = defaultdict(list)
        for known in _known(index):
            self._by_name[known.name.casefold()].append(known)
            self._by_last[known.last.casefold()].append(known)
            self._by_namespace[known.namespace].append(known)
            if known.namespace and known.namespace.casefold() not in self._namespaces:
                space = _Known(known.namespace, known.cost, known.is_core)
                self._namespaces[known.namespace.casefold()].append(space)
        scoped = [entry for entry in index.vocabulary if entry.notation and entry.namespace]
        self._notations = {
            entry.notation: entry.namespace
            for entry in sorted(scoped, key=lambda entry: _likelihood(entry.namespace))
        }
        self.to = lru_cache(maxsize=1024)(self._to)
        """Up to three names that may have been meant, the likeliest first."""

    def namespace_of_notation(self, symbol: str) -> str | None:
        """The namespace to open for a notation that is a symbol by itself, such as `π`."""
        return self._notations.get(symbol)

    def to_namespace(self, unknown: str) -> list[str]:
        """As `to`, for what stands after `open`."""
        near = _near(unknown, self._namespaces)
        return _best((known.name, edits + known.cost) for known, edits in near)

    def _to(self, unknown: str) -> list[str]:
        return _best(self._candidates(unknown))

    def _candidates(self, unknown: str) -> Iterator[tuple[str, float]]:
        namespace, _, last = unknown.rpartition(".")
        if len(last) == 1:  # a variable that nothing binds, more often than not
            for known in self._by_last.get(last.casefold(), ()):
                if known.last == last:
                    yield known.name, _namespace_cost(namespace, known) + known.cost
            return
        for known, edits in _near(unknown, self._by_name):
            yield known.name, edits + _case_cost(unknown, known.name) + known.cost
        for known, edits in _near(last, self._by_last):
            cost = edits + _namespace_cost(namespace, known) + _case_cost(last, known.last)
            yield known.name, cost + known.cost
        for variant in _is_variants(last):
            for known in self._by_last.get(variant, ()):
                yield known.name, _IS_COST + _namespace_cost(namespace, known) + known.cost
        yield from self._begun(namespace, last)

    def _begun(self, namespace: str, last: str) -> Iterator[tuple[str, float]]:
        """Names in the same namespace that are the beginning of this one, or go on after it."""
        for known in self._by_namespace.get(namespace, ()):
            shorter, longer = sorted((known.last, last), key=len)
            if (
                not known.is_core
                and len(shorter) >= _LEAST_BEGUN
                and "_" not in longer
                and longer.startswith(shorter)
            ):
                letters = len(longer) - len(shorter)
                yield known.name, _BEGUN_COST + known.cost + 0.05 * letters


def _likelihood(namespace: str) -> tuple[int, int]:
    """Grows with how likely it is that this namespace is the one to open."""
    depth = namespace.count(".")
    return -depth, -_rank(f"{namespace}.")


def _known(index: NameIndex) -> Iterator[_Known]:
    for entry in index.vocabulary:
        if entry.kind is not Kind.NOTATION:
            yield _Known(entry.name, _cost(entry))
    for name in index.core:
        is_fact = "_" in name.rpartition(".")[2]
        is_usual = name.count(".") == 0 or (name.split(".")[0] in _OFTEN and name.count(".") == 1)
        cost = _CORE_FACT_COST * is_fact + _CORE_RARE_COST * (not is_usual)
        yield _Known(name, cost, is_core=True)


def _cost(entry: Entry) -> float:
    return _KIND_COST.get(entry.kind, 0.0)


def _best(costs: Iterable[tuple[str, float]]) -> list[str]:
    least: dict[str, float] = {}
    for name, cost in costs:
        least[name] = min(cost, least.get(name, cost))
    ranked = sorted(least, key=lambda name: (round(least[name], 2), _rank(name), len(name), name))
    if not ranked:
        return []
    first = least[ranked[0]]
    # Where a name fits without any misspelling, others must do so too.
    limit = min(_FARTHEST, first + _SPREAD, 0.99 if first < 1 else _FARTHEST)
    return [name for name in ranked if least[name] <= limit][:MOST]


def _near(text: str, table: dict[str, list[_Known]]) -> Iterator[tuple[_Known, float]]:
    """Names within a third of the letters of `text`."""
    last = text.rpartition(".")[2]
    edits = min(3, len(text) // 3, max(len(last) - 2, 0))
    found = process.extract(
        text.casefold(), table.keys(), scorer=OSA.distance, score_cutoff=edits, limit=40
    )
    for key, distance, _ in found:
        if not distance or len(text) > _SHORT or key[0] == text[0].casefold():
            yield from ((known, float(distance)) for known in table[key])


def _is_variants(last: str) -> tuple[str, ...]:
    small = last.casefold()
    if small.startswith("is"):
        return (small.removeprefix("is").lstrip("_"),) if len(last) > _SHORT else ()
    return (f"is{small}",)


def _case_cost(written: str, known: str) -> float:
    return _CASE_COST if written != known and written.casefold() == known.casefold() else 0.0


def _namespace_cost(written: str, known: _Known) -> float:
    if written == known.namespace:
        return 0.0
    if not written:
        return _NAMESPACE_LEFT_OUT
    cost = _NAMESPACE_OTHER if known.namespace else _NAMESPACE_TOO_MUCH
    return cost + _CORE_ELSEWHERE * known.is_core


def _rank(name: str) -> int:
    first = name.split(".")[0]
    return _OFTEN.index(first) + 1 if first in _OFTEN else 0 if "." not in name else len(_OFTEN) + 1
