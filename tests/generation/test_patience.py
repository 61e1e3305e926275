"""A server is asked again after failures that pass, and given up after the others or after too many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from translator.generation.patience import ATTEMPTS, LONGEST_PAUSE, patiently, retry_after

ADDRESS = httpx.Request("POST", "http://localhost/v1/chat/completions")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for; none is made."""
    made: list[float] = []
    monkeypatch.setattr("tenacity.nap.time.sleep", made.append)
    return made


def answered(status: int, **headers: str) -> httpx.HTTPStatusError:
    response = httpx.Response(status, headers=headers, request=ADDRESS)
    return httpx.HTTPStatusError("refused", request=ADDRESS, response=response)


def calls_until_given_up(error: Exception, *, has_answered: bool = False) -> int:
    calls = 0

    def fail() -> None:
        nonlocal calls
        calls += 1
        raise error

    with pytest.raises(type(error)) as told:
        patiently(has_answered=has_answered)(fail)
    assert told.value is error
    return calls


@pytest.mark.parametrize(
    "error",
    [
        *map(answered, (408, 425, 429, 500, 502, 503, 504, 529)),
        httpx.RemoteProtocolError("cut off"),
        httpx.ReadError("cut off"),
        httpx.ConnectTimeout("slow"),
    ],
    ids=str,
)
@pytest.mark.parametrize("has_answered", [False, True])
def test_a_failure_that_may_pass_is_waited_for_with_growing_pauses(
    pauses: list[float], error: Exception, has_answered: bool
) -> None:
    assert calls_until_given_up(error, has_answered=has_answered) == ATTEMPTS
    assert len(pauses) == ATTEMPTS - 1
    for attempt, pause in enumerate(pauses):
        assert 2**attempt / 2 <= pause <= 2**attempt / 2 + 0.5


@pytest.mark.parametrize(
    "error",
    [
        *map(answered, (400, 401, 403, 404, 422)),
        httpx.ReadTimeout("slow"),
        httpx.UnsupportedProtocol("gopher"),
        ValueError("something else"),
    ],
    ids=str,
)
@pytest.mark.parametrize("has_answered", [False, True])
def test_a_failure_that_stays_is_told_at_once(
    pauses: list[float], error: Exception, has_answered: bool
) -> None:
    assert calls_until_given_up(error, has_answered=has_answered) == 1
    assert pauses == []


@pytest.mark.parametrize(("has_answered", "calls"), [(False, 1), (True, ATTEMPTS)])
def test_a_refused_connection_is_waited_for_only_where_a_server_was(
    pauses: list[float], has_answered: bool, calls: int
) -> None:
    error = httpx.ConnectError("refused")
    assert calls_until_given_up(error, has_answered=has_answered) == calls
    assert len(pauses) == calls - 1


def test_a_pause_is_as_long_as_the_server_asks_unless_that_is_too_long(pauses: list[float]) -> None:
    assert calls_until_given_up(answered(429, **{"Retry-After": str(LONGEST_PAUSE)})) == ATTEMPTS
    assert pauses == [LONGEST_PAUSE] * (ATTEMPTS - 1)
    pauses.clear()
    assert calls_until_given_up(answered(429, **{"Retry-After": str(LONGEST_PAUSE + 1)})) == 1
    assert pauses == []


def test_what_succeeds_in_time_is_returned(pauses: list[float]) -> None:
    outcomes: list[Callable[[], str]] = [raising(answered(503)), raising(answered(429)), str]
    assert patiently(has_answered=False)(lambda: outcomes.pop(0)()) == ""
    assert len(pauses) == 2


def raising(error: Exception) -> Callable[[], str]:
    def fail() -> str:
        raise error

    return fail


def test_retry_after_may_be_a_number_or_a_date_or_nonsense() -> None:
    def asked(said: str) -> float | None:
        return retry_after(httpx.Response(429, headers={"Retry-After": said}))

    assert asked("7") == 7
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    assert 20 < (asked(soon) or 0) <= 30
    assert asked("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert asked("tomorrow") is None
    assert retry_after(httpx.Response(429)) is None
