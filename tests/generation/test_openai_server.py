"""Servers with OpenAI's chat protocol: a real HTTP server here, which samples a real small model."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from translator.generation import Sampling, TranslatorError, open_translator
from translator.generation.interface import Task, UnreadText

from .conftest import CONTEXT, LESSONS, block

COOL = Sampling(temperature=0.1, max_new_tokens=80)


class ModelServer(ThreadingHTTPServer):
    """Answers `/v1/chat/completions` from a checkpoint; `one_choice` servers give one reply a time."""

    def __init__(self, checkpoint: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        from transformers import AutoModelForCausalLM, AutoTokenizer

        self.model = AutoModelForCausalLM.from_pretrained(checkpoint)
        self.tokenizer = AutoTokenizer.from_pretrained(checkpoint, padding_side="left")
        self.lock = threading.Lock()
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.one_choice = False
        self.refusals: list[int] = []
        """Statuses to answer the next requests with."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def complete(self, request: dict[str, Any]) -> list[str]:
        prompt = "\n\n".join(message["content"] for message in request["messages"])
        inputs = self.tokenizer([prompt], return_tensors="pt")
        inputs.pop("token_type_ids", None)
        count = 1 if self.one_choice else request["n"]
        with self.lock:
            output = self.model.generate(
                **inputs,
                do_sample=True,
                temperature=request["temperature"],
                num_return_sequences=count,
                max_new_tokens=request["max_tokens"],
            )
        start = inputs["input_ids"].shape[1]
        return list(self.tokenizer.batch_decode(output[:, start:], skip_special_tokens=True))


class _Handler(BaseHTTPRequestHandler):
    server: ModelServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.keys.append(self.headers.get("Authorization"))
        if self.path != "/v1/chat/completions":
            return self._answer(404, {"error": "no such path"})
        if self.server.refusals:
            return self._answer(self.server.refusals.pop(0), {"error": "not now"})
        request = json.loads(body)
        self.server.requests.append(request)
        texts = self.server.complete(request)
        choices = [{"message": {"role": "assistant", "content": text}} for text in texts]
        return self._answer(200, {"id": "1", "object": "chat.completion", "choices": choices})

    def _answer(self, status: int, value: dict[str, Any]) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server(causal: Path) -> Iterator[ModelServer]:
    server = ModelServer(causal)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


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
    translator.translate(block(next(iter(LESSONS))), CONTEXT, k=3)
    assert [request["n"] for request in server.requests] == [3, 2, 1]
    assert len({request["seed"] for request in server.requests}) == 3


def test_the_key_comes_from_the_environment(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEANSCRIBE_OPENAI_KEY", "sesame")
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    translator.translate(block(next(iter(LESSONS))), CONTEXT, k=1)
    assert server.keys == ["Bearer sesame"]


def test_a_busy_server_is_asked_again(server: ModelServer) -> None:
    server.refusals = [503, 429]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    assert translator.translate(block(next(iter(LESSONS))), CONTEXT, k=1)


def test_a_refusal_is_told_in_one_sentence(server: ModelServer) -> None:
    server.refusals = [401]
    translator = open_translator(f"openai:tiny@{server.url}", COOL)
    with pytest.raises(TranslatorError, match=r"answered 401: .*not now"):
        translator.translate(block("x"), CONTEXT, k=1)
    assert len(server.keys) == 1, "a refusal for good is not asked again"


def test_a_server_that_is_not_there_is_told_in_one_sentence() -> None:
    with TemporaryPort() as port:
        translator = open_translator(f"openai:tiny@http://127.0.0.1:{port}/v1", COOL)
        with pytest.raises(TranslatorError, match=r"cannot be reached .*is the server running"):
            translator.translate(block("x"), CONTEXT, k=1)


@pytest.mark.parametrize(
    "name", ["openai:", "openai:model", "openai:model@localhost:80", "openai:@http://x"]
)
def test_a_name_that_is_not_model_at_url_is_told_in_one_sentence(name: str) -> None:
    with pytest.raises(TranslatorError, match="not of the form openai:MODEL@URL"):
        open_translator(name)


class TemporaryPort:
    """A port that nothing listens on."""

    def __enter__(self) -> int:
        import socket

        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        port: int = self.socket.getsockname()[1]
        return port

    def __exit__(self, *_: object) -> None:
        self.socket.close()
