"""How long a server is waited for: which failures pass, and when it is asked again."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception, wait_exponential_jitter

ATTEMPTS = 6
LONGEST_PAUSE = 120.0
"""Seconds; a server that asks for more is given up."""

_BUSY = frozenset({408, 425, 429, 500, 502, 503, 504, 529})
_GROWING = wait_exponential_jitter(multiplier=0.5, max=20, jitter=0.5)


def patiently(*, has_answered: bool) -> Retrying:
    """Tries again when the server is busy or the connection breaks, after as long as the server says.

    Where it does not say, the pauses double: 0.5, 1, 2, 4 and 8 s, and up to half a second more. A server
    that refuses connections may be starting anew if it `has_answered` before, else it is not there.
    """

    def may_pass(error: BaseException) -> bool:
        if isinstance(error, httpx.ConnectError):
            return has_answered
        return _may_pass(error)

    return Retrying(retry=retry_if_exception(may_pass), stop=_give_up, wait=_pause, reraise=True)


def retry_after(response: httpx.Response) -> float | None:
    """Seconds that the header Retry-After asks to wait: a number or a date (RFC 9110, 10.2.3)."""
    said = response.headers.get("Retry-After", "").strip()
    try:
        return max(0.0, float(said))
    except ValueError:
        pass
    try:
        when = parsedate_to_datetime(said)
    except ValueError:
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())


def _may_pass(error: BaseException) -> bool:
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in _BUSY
    if isinstance(error, httpx.ReadTimeout | httpx.UnsupportedProtocol):
        return False  # the same question would take as long again
    return isinstance(error, httpx.TransportError)


def _asked_pause(state: RetryCallState) -> float | None:
    error = state.outcome.exception() if state.outcome else None
    return retry_after(error.response) if isinstance(error, httpx.HTTPStatusError) else None


def _pause(state: RetryCallState) -> float:
    asked = _asked_pause(state)
    return _GROWING(state) if asked is None else asked


def _give_up(state: RetryCallState) -> bool:
    return state.attempt_number >= ATTEMPTS or (_asked_pause(state) or 0) > LONGEST_PAUSE
