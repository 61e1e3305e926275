"""An output folder: known to be writable before any work is done, and never half written."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from app.errors import InputError


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
        """Puts all files in place, or none and leaves those that were there."""
        written: list[tuple[str, Path]] = []
        try:
            for name, text in files.items():
                temporary = self._new_file()
                written.append((temporary, self.path / name))
                Path(temporary).write_text(text, encoding="utf-8", newline="\n")
            for temporary, target in written:
                if target.is_dir():
                    raise InputError(f"{target} is a folder; move it away or choose another --out")
            for temporary, target in written:
                os.replace(temporary, target)
        except OSError as error:
            raise self._unusable(error) from error
        finally:
            for temporary, _ in written:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(temporary)

    def _new_file(self) -> str:
        handle, name = tempfile.mkstemp(dir=self.path, prefix=".leanscribe-")
        os.fchmod(handle, 0o644)
        os.close(handle)
        return name

    def _unusable(self, error: OSError) -> InputError:
        problem = (error.strerror or str(error)).lower()
        return InputError(
            f"the output folder {self.path} cannot be written ({problem}); choose another with --out"
        )
