"""The one error of this room: something that the person who gave it must mend."""

from __future__ import annotations


class InputError(Exception):
    """Wrong usage, a wrong setting or an unusable file; one sentence that says what to do."""
