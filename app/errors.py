"""The one error of this room: something that the person who gave it must mend."""

from __future__ import annotations

from lean_project.errors import MendableError


class InputError(MendableError):
    """Wrong usage, a wrong setting or an unusable file; one sentence that says what to do."""
