"""Levels of a dependency graph: the length of the longest chain below each declaration."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

Numbers = np.ndarray[Any, np.dtype[np.int64]]


def levels_of(uses: csr_matrix, component: Numbers) -> Numbers:
    """For each row of `uses` (n × n) its level; `component` numbers the strong components, from 0.

    Level by level: a component is ready once all that it uses has a level, and is one above the last.
    """
    count = int(component.max()) + 1 if len(component) else 0
    rows = component[np.repeat(np.arange(uses.shape[0]), np.diff(uses.indptr))]
    columns = component[uses.indices]
    between = rows != columns
    down = csr_matrix(
        (np.ones(int(between.sum()), bool), (rows[between], columns[between])), shape=(count, count)
    )  # duplicates are merged
    up = down.T.tocsr()
    waiting = np.diff(down.indptr).astype(np.int64)
    level = np.zeros(count, np.int64)
    ready = np.flatnonzero(waiting == 0)
    current = 0
    while len(ready):
        level[ready] = current
        users = up[ready].indices
        waiting -= np.bincount(users, minlength=count)
        touched = np.unique(users)
        ready = touched[waiting[touched] == 0]
        current += 1
    return level[component]
