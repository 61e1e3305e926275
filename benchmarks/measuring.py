"""Medians with their spread, and the machine they were measured on."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

import psutil


class Spread(NamedTuple):
    """Minimum, median, 95th percentile and maximum of some measurements, in one unit."""

    minimum: float
    median: float
    p95: float
    maximum: float

    def __str__(self) -> str:
        return (
            f"median {self.median:.4g} (min {self.minimum:.4g}, p95 {self.p95:.4g}, "
            f"max {self.maximum:.4g})"
        )


def spread(values: Sequence[float]) -> Spread:
    """The spread of at least one value."""
    ordered = sorted(values)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return Spread(ordered[0], statistics.median(ordered), p95, ordered[-1])


def milliseconds(action: Callable[[], object]) -> float:
    """How long one call takes, in milliseconds of wall-clock."""
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def machine() -> str:
    """Date and environment of a measurement, for people."""
    memory = psutil.virtual_memory().total / 2**30
    load = os.getloadavg()[0]
    return (
        f"{date.today().isoformat()}, {os.cpu_count()} cores, {memory:.0f} GB, "
        f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"load {load:.1f} at the start"
    )
