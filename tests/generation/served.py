"""A real HTTP server with OpenAI's chat protocol, which samples a real small model."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple


class Refusal(NamedTuple):
    """What the server answers instead of a completion."""

    status: int
    body: str = '{"error": "not now"}'
    headers: tuple[tuple[str, str], ...] = ()


class ModelServer(ThreadingHTTPServer):
    """Answers `/v1/chat/completions` from a checkpoint."""

    def __init__(self, checkpoint: Path, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        from transformers import AutoModelForCausalLM, AutoTokenizer

        self.model = AutoModelForCausalLM.from_pretrained(checkpoint)
        self.tokenizer = AutoTokenizer.from_pretrained(checkpoint, padding_side="left")
        self.lock = threading.Lock()
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.times: list[float] = []
        self.one_choice = False
        """Gives one reply a time, whatever `n` says."""
        self.knows_n = True
        """Without it, `n` above 1 is refused."""
        self.context = 10_000
        """Characters of a prompt above which it is refused, in vLLM's words."""
        self.pause_at = ""
        """A prompt that holds this is thought about for seconds."""
        self.refusals: list[Refusal] = []
        """Answers to the next requests."""
        self.refusals_after_first: list[Refusal] = []
        """Answers once a completion has been given."""
        self.lives = 10_000
        """Requests after which the connection is dropped without an answer."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def refusal_of(self, request: dict[str, Any]) -> Refusal | None:
        prompt = "".join(message["content"] for message in request["messages"])
        if self.refusals:
            return self.refusals.pop(0)
        if self.refusals_after_first and self.requests:
            return self.refusals_after_first.pop(0)
        if len(prompt) > self.context:
            told = (
                "This model's maximum context length is 4096 tokens. However, you asked for more."
            )
            return Refusal(400, json.dumps({"error": {"message": told}}))
        if request["n"] > 1 and not self.knows_n:
            return Refusal(400, '{"error": "only one completion choice is allowed"}')
        if self.pause_at and self.pause_at in prompt:
            time.sleep(3)
        return None

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
        self.server.times.append(time.monotonic())
        if len(self.server.times) > self.server.lives:
            self.close_connection = True
            return None
        if self.path != "/v1/chat/completions":
            return self._answer(Refusal(404, '{"error": "no such path"}'))
        request = json.loads(body)
        refusal = self.server.refusal_of(request)
        if refusal:
            return self._answer(refusal)
        self.server.requests.append(request)
        texts = self.server.complete(request)
        choices = [{"message": {"role": "assistant", "content": text}} for text in texts]
        value = {"id": "1", "object": "chat.completion", "choices": choices}
        return self._answer(Refusal(200, json.dumps(value)))

    def _answer(self, answer: Refusal) -> None:
        data = answer.body.encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in answer.headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the asker has lost patience

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(server: ModelServer) -> Iterator[ModelServer]:
    """The server, answering."""
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
