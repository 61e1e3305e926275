"""`python -m benchmarks.demo`: runs what `make demo` runs and writes its beginning and end into README.md."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks.measuring import machine
from benchmarks.readme import write_between

ROOT = Path(__file__).parents[1]
COMMAND = ["formalize", "data/sections/number_theory.tex", "-k", "8", "--out", "out/demo"]
_FIRST, _LAST = 12, 4


def main() -> None:
    """Runs the demonstration; its output must be what the README shows."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    leanscribe = Path(sys.executable).parent / "leanscribe"
    program = str(leanscribe.relative_to(ROOT)) if leanscribe.is_relative_to(ROOT) else "leanscribe"
    run = subprocess.run([program, *COMMAND], cwd=ROOT, capture_output=True, text=True, check=True)
    print(run.stdout)
    lines = run.stdout.strip().splitlines()
    shown = [*lines[:_FIRST], "…", "", *lines[-_LAST:]]
    write_between("demo", [f"It prints ({machine()}):", "", "```", *shown, "```"])


if __name__ == "__main__":
    main()
