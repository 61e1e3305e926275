"""What an extraction was made from, and what was left out: `manifest.json` beside the tables."""

from __future__ import annotations

from lean_project.model import Frozen

MANIFEST = "manifest.json"


class Skipped(Frozen):
    """A file that gave no rows."""

    file: str
    problem: str
    """What was found and what to do, as one sentence that names the file."""


class Manifest(Frozen):
    """The record of one extraction."""

    sources: tuple[str, ...]
    """What was given on the command line."""
    prefix: str | None = None
    """Only modules whose name begins so were written."""
    kinds: tuple[str, ...] = ()
    """Only declarations of these kinds were written; all, if there are none."""
    lean: tuple[str, ...]
    """Versions of Lean that wrote the files."""
    digest: str
    """BLAKE2b over the digests in `modules.parquet`: equal for equal files."""
    modules: int
    bytes: int
    declarations: int
    edges: int
    skipped: tuple[Skipped, ...] = ()
