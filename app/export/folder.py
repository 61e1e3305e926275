"""An output folder: known to be writable before any work is done, and never half written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from app.errors import InputError
from lean_project.errors import reason


class OutputFolder:
    """A folder for results. Opening it makes it and tries to write; raises `InputError`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=path, prefix=".leanscribe-"):
                pass
        except OSError as error:
            raise self._unusable(error) from error

    def write(self, files: Mapping[str, str]) -> None:
        """Puts all files in place; if they cannot all be written, those that were there remain."""
        written: dict[Path, Path] = {}
        try:
            for name, text in files.items():
                target = self.path / name
                if target.is_dir():
                    raise InputError(f"{target} is a folder; move it or choose another --out")
                written[target] = self._write_aside(text)
            for target, temporary in written.items():
                temporary.replace(target)
        except OSError as error:
            raise self._unusable(error) from error
        finally:
            for temporary in written.values():
                temporary.unlink(missing_ok=True)

    def _write_aside(self, text: str) -> Path:
        handle, name = tempfile.mkstemp(dir=self.path, prefix=".leanscribe-")
        try:
            os.fchmod(handle, 0o644)  # readable like any new file; mkstemp makes it private
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError:
            Path(name).unlink()
            raise
        return Path(name)

    def _unusable(self, error: OSError) -> InputError:
        return InputError(
            f"the folder {self.path} cannot be written ({reason(error)}); choose another with --out"
        )
