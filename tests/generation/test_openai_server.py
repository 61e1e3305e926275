"""Servers with OpenAI's chat protocol: a real HTTP server here, which samples a real small model."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from translator.generation import Sampling, TranslatorError, open_translator
from translator.generation.interface import Task, UnreadText
from translator.generation.openai_server import OpenAITranslator
from translator.generation.patience import LONGEST_PAUSE
from translator.generation.prompts import templates

from .conftest import CONTEXT, LESSONS, block
from .served import ModelServer, Refusal, serving

COOL = Sampling(temperature=0.1, max_new_tokens=80)
FIRST = next(iter(LESSONS))


@pytest.fixture
def server(causal: Path) -> Iterator[ModelServer]:
    with serving(ModelServer(causal)) as opened:
        yield opened


def impatient(server: ModelServer) -> OpenAITranslator:
    """A translator that waits a second for an answer."""
    return OpenAITranslator("tiny", server.url, templates()["plain"], COOL, patience=1)


def test_a_served_model_translates_many_blocks_in_order(server: ModelServer) -> None:
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    tasks = [Task(block(text), CONTEXT) for text in LESSONS] * 4
    results = list(translator.translate_many(tasks, k=2))
    for task, result in zip(tasks, results, strict=True):
        assert not isinstance(result, UnreadText)
        assert result[0].lean == LESSONS[task.block.text]
    assert {request["model"] for request in server.requests} == {"tiny"}


def test_servers_that_give_one_reply_are_asked_again_with_other_seeds(server: ModelServer) -> None:
    server.one_choice = True
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    best = translator.translate(block(FIRST), CONTEXT, k=3)[0]
    assert (best.lean, best.translator) == (LESSONS[FIRST], translator.name)
    assert FIRST in (best.prompt or "")
    assert [request["n"] for request in server.requests] == [3, 2, 1]
    assert len({request["seed"] for request in server.requests}) == 3


def test_the_key_comes_from_the_environment(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEANSCRIBE_OPENAI_KEY", "sesame")
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    translator.translate(block(FIRST), CONTEXT, k=1)
    assert server.keys == ["Bearer sesame"]


def test_a_busy_server_is_asked_again(server: ModelServer) -> None:
    server.refusals = [Refusal(503), Refusal(429)]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    assert translator.translate(block(FIRST), CONTEXT, k=1)


def test_a_refusal_is_told_in_one_sentence(server: ModelServer) -> None:
    server.refusals = [Refusal(401)]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(TranslatorError, match=r"answered 401: .*not now"):
        translator.translate(block("x"), CONTEXT, k=1)
    assert len(server.keys) == 1, "a refusal for good is not asked again"


def test_a_server_that_is_not_there_is_asked_once() -> None:
    asked: list[httpx.Request] = []
    with socket.socket() as unheard:  # bound, and not listening
        unheard.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unheard.getsockname()[1]}/v1"
        translator = OpenAITranslator("tiny", url, templates()["plain"], COOL)
        translator.client.event_hooks["request"].append(asked.append)
        with pytest.raises(TranslatorError, match=r"cannot be reached .*is the server running"):
            translator.translate(block("x"), CONTEXT, k=1)
    assert len(asked) == 1


@pytest.mark.parametrize(
    "name", ["openai:", "openai:model", "openai:model@localhost:80", "openai:@http://x"]
)
def test_a_name_that_is_not_model_at_url_is_told_in_one_sentence(name: str) -> None:
    with pytest.raises(TranslatorError, match="not of the form openai:MODEL@URL"):
        open_translator(name)


def test_an_address_that_is_none_is_told_in_one_sentence() -> None:
    with pytest.raises(TranslatorError, match="is not an address"):
        open_translator("openai:tiny@http://localhost:port/v1")


def test_a_server_is_left_alone_for_as_long_as_it_asks(server: ModelServer) -> None:
    server.refusals = [Refusal(429, headers=(("Retry-After", "2"),))]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    assert translator.translate(block(FIRST), CONTEXT, k=1)
    assert server.times[1] - server.times[0] >= 2


def test_a_server_that_asks_for_too_long_a_pause_is_given_up(server: ModelServer) -> None:
    wish = str(int(LONGEST_PAUSE) + 1)
    server.refusals = [Refusal(429, "quota used up", (("Retry-After", wish),))]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(TranslatorError, match=rf"answered 429 .*for {wish} s\): quota used up"):
        translator.translate(block(FIRST), CONTEXT, k=1)
    assert len(server.times) == 1


def test_a_text_that_is_too_long_for_the_model_is_unread_and_the_others_go_on(
    server: ModelServer,
) -> None:
    server.context = 2000
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    tasks = [Task(block(text), CONTEXT) for text in (FIRST, "long " * 500, FIRST)]
    first, long, last = translator.translate_many(tasks, k=2)
    assert isinstance(long, UnreadText)
    assert "maximum context length is 4096 tokens" in str(long)
    for result in (first, last):
        assert not isinstance(result, UnreadText)
        assert result[0].lean == LESSONS[FIRST]


def test_a_text_that_is_thought_about_for_too_long_is_unread_and_the_others_go_on(
    server: ModelServer,
) -> None:
    server.pause_at = "slow"
    tasks = [Task(block(text), CONTEXT) for text in ("A slow one.", FIRST)]
    slow, quick = impatient(server).translate_many(tasks, k=1)
    assert isinstance(slow, UnreadText)
    assert "no answer within 1 s" in str(slow)
    assert not isinstance(quick, UnreadText)
    assert len(server.times) == 2, "the slow one is not asked for again"


@pytest.mark.parametrize(
    "nonsense",
    [
        "<html>Welcome</html>",
        "",
        "[]",
        "null",
        '{"choices": 3}',
        '{"error": "out of luck"}',
        "\ud7ff{",
    ],
)
def test_an_answer_that_is_no_completion_is_told_in_one_sentence(
    server: ModelServer, nonsense: str
) -> None:
    server.refusals = [Refusal(200, nonsense)]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(TranslatorError, match="did not answer with a chat completion") as told:
        translator.translate(block(FIRST), CONTEXT, k=1)
    assert nonsense in str(told.value)


@pytest.mark.parametrize(
    "empty",
    [
        '{"choices": []}',
        '{"choices": [{"message": {"content": null}}]}',
        '{"choices": [{"message": {"content": "I would rather not."}}]}',
    ],
)
def test_an_answer_without_lean_is_unread(server: ModelServer, empty: str) -> None:
    server.refusals = [Refusal(200, empty)]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(UnreadText, match="no Lean declaration"):
        translator.translate(block(FIRST), CONTEXT, k=1)


def test_a_server_that_refuses_several_replies_is_asked_for_one_at_a_time(
    server: ModelServer,
) -> None:
    server.knows_n = False
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    for _ in range(2):
        assert translator.translate(block(FIRST), CONTEXT, k=4)
    assert len(server.times) == 1 + 4 + 4, "it is asked for several once and never again"
    assert [request["n"] for request in server.requests] == [1] * 8


def test_a_text_that_is_too_long_is_sent_once_and_does_not_count_against_the_server(
    server: ModelServer,
) -> None:
    server.context = 2000
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(UnreadText, match="maximum context length"):
        translator.translate(block("long " * 500), CONTEXT, k=2)
    assert len(server.times) == 1
    translator.translate(block(FIRST), CONTEXT, k=2)
    assert [request["n"] for request in server.requests] == [2]


def test_a_server_that_refuses_for_another_reason_is_not_thought_to_give_one_at_a_time(
    server: ModelServer,
) -> None:
    server.refusals = [Refusal(422), Refusal(422)]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(TranslatorError, match="answered 422"):
        translator.translate(block(FIRST), CONTEXT, k=2)
    translator.translate(block(FIRST), CONTEXT, k=2)
    assert [request["n"] for request in server.requests] == [2]


def test_a_broken_connection_is_made_anew(server: ModelServer) -> None:
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    server.lives = 0
    threading.Timer(0.2, lambda: setattr(server, "lives", 100)).start()
    assert translator.translate(block(FIRST), CONTEXT, k=1)


def test_what_was_answered_before_the_server_failed_is_kept(server: ModelServer) -> None:
    translator = open_translator(f"openai:tiny@{server.url}", COOL)

    def tasks() -> Iterator[Task]:
        yield from [Task(block(FIRST), CONTEXT)] * 10
        server.refusals = [Refusal(403)] * 100
        yield from [Task(block(FIRST), CONTEXT)] * 10

    kept: list[object] = []
    with pytest.raises(TranslatorError, match="answered 403"):
        kept.extend(translator.translate_many(tasks(), k=1))
    assert len(kept) >= 3  # the eleventh task is asked for when three results have been taken
    assert all(not isinstance(result, UnreadText) for result in kept)
