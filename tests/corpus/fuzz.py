"""Reads mutated files in a process with little memory: `python fuzz.py FOLDER COUNT FILE…`.

Prints one JSON line: how many files were read and refused, the longest time, and what went wrong.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from collections import Counter
from pathlib import Path

import psutil

from lean_project.corpus.chunk import read_rows
from lean_project.corpus.files import CompiledFile
from lean_project.olean import OleanError
from lean_project.olean.pretty import no_binders
from tests.corpus.mutations import MUTATIONS

_MEMORY = 500 << 20
"""Bytes that reading may take beyond what the process has when it begins."""


def main(folder: Path, count: int, originals: list[Path]) -> None:
    contents = [path.read_bytes() for path in originals]
    for path in originals:  # so that nothing is compiled while the clock runs
        read_rows(CompiledFile(path, "Original"), no_binders())
    limit = psutil.Process().memory_info().vms + _MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    outcomes: Counter[str] = Counter()
    faults: list[str] = []
    longest = 0.0
    file = folder / "Mutated.olean"
    for seed in range(count):
        rng = random.Random(seed)
        mutation = MUTATIONS[seed % len(MUTATIONS)]
        which = rng.randrange(len(contents))
        size = 4 if contents[which][84:88] != bytes(4) and contents[which][6] == 0 else 8
        file.write_bytes(mutation(bytearray(contents[which]), rng, size))
        started = time.perf_counter()
        try:
            read_rows(CompiledFile(file, "Mutated"), no_binders())
            outcomes["read"] += 1
        except OleanError as error:
            outcomes["refused"] += 1
            if str(file) not in str(error):
                faults.append(f"{seed} {mutation.__name__}: the error names no file: {error}")
        except BaseException as error:  # whatever else it is, it is a fault
            faults.append(f"{seed} {mutation.__name__}: {type(error).__name__}: {error}")
        longest = max(longest, time.perf_counter() - started)
    print(json.dumps({**outcomes, "longest": longest, "faults": faults[:20]}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
