"""Any server with OpenAI's chat protocol (vLLM, `transformers serve`, llama.cpp…) as a translator."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError
from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

from translator.generation.answers import NoDeclaration, declaration_in
from translator.generation.distinct import distinct
from translator.generation.interface import (
    Candidate,
    Context,
    Task,
    TranslatorError,
    UnreadText,
)
from translator.generation.prompts import PromptTemplate, template_for
from translator.generation.sampling import Sampling, seed_of
from translator.sections.model import Block

KEY_VARIABLES = ("LEANSCRIBE_OPENAI_KEY", "OPENAI_API_KEY")
"""Where the key is looked for; never on the command line or in a file."""

_REQUESTS_AT_ONCE = 8
_ATTEMPTS = 4
_BUSY = frozenset({408, 429, 500, 502, 503, 504})
_PATIENCE = httpx.Timeout(600, connect=10)
"""Seconds; a large model may think for minutes."""


class _Reply(BaseModel):
    model_config = ConfigDict(extra="ignore")
    content: str | None = None


class _Choice(BaseModel):
    model_config = ConfigDict(extra="ignore")
    message: _Reply


class _Completion(BaseModel):
    """The part of a chat completion that is read."""

    model_config = ConfigDict(extra="ignore")
    choices: list[_Choice]


class OpenAITranslator:
    """A `Translator` that asks a server; several blocks are in flight at once."""

    def __init__(self, model: str, url: str, template: PromptTemplate, sampling: Sampling) -> None:
        self.name = f"openai:{model}@{url}"
        self.model = model
        self.template = template
        self.sampling = sampling.filled(template)
        key = next((os.environ[name] for name in KEY_VARIABLES if os.environ.get(name)), None)
        self.client = httpx.Client(
            base_url=url,
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=_PATIENCE,
        )

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        """At most `k` distinct candidates, in the server's order. Raises `UnreadText`, `TranslatorError`."""
        task = Task(block, context)
        replies = self._replies(task, k)
        found = []
        for reply in replies:
            try:
                found.append(declaration_in(reply, context.name))
            except NoDeclaration:
                continue
        if not found:
            raise UnreadText(block.text[:60], "the model wrote no Lean declaration")
        prompt = "\n\n".join(m.content for m in self.template.messages(block, context))
        return [
            Candidate(
                lean=found[index],
                translator=self.name,
                score=-float(index),
                reading="as the model read it",
                prompt=prompt,
            )
            for index in distinct(found)
        ]

    def translate_many(
        self, tasks: Iterable[Task], k: int = 8
    ) -> Iterator[Sequence[Candidate] | UnreadText]:
        """See `Translator`. Raises `TranslatorError` if the server cannot be used."""
        rest = iter(tasks)
        with ThreadPoolExecutor(_REQUESTS_AT_ONCE) as pool:

            def submit(task: Task) -> Future[Sequence[Candidate]]:
                return pool.submit(self.translate, task.block, task.context, k)

            waiting = [submit(task) for task in islice(rest, _REQUESTS_AT_ONCE)]
            while waiting:
                first = waiting.pop(0)
                try:
                    yield first.result()
                except UnreadText as unread:
                    yield unread
                waiting.extend(submit(task) for task in islice(rest, 1))

    def _replies(self, task: Task, k: int) -> list[str]:
        """`k` replies; servers that give one at a time are asked again, with other seeds."""
        replies: list[str] = []
        while len(replies) < k:
            given = self._ask(task, k - len(replies), len(replies))
            if not given:
                break
            replies.extend(given)
        return replies[:k]

    def _ask(self, task: Task, count: int, first: int) -> list[str]:
        messages = self.template.messages(task.block, task.context)
        body: dict[str, Any] = {
            "model": self.model,
            "messages": [message._asdict() for message in messages],
            "n": count,
            "temperature": self.sampling.temperature,
            "top_p": self.sampling.top_p,
            "max_tokens": self.sampling.max_new_tokens,
            "seed": seed_of(self.sampling.seed, messages[-1].content, first) >> 32,
        }
        try:
            for attempt in _patiently():
                with attempt:
                    answer = self.client.post("/chat/completions", json=body)
                    answer.raise_for_status()
            completion = _Completion.model_validate_json(answer.content)
        except httpx.HTTPStatusError as error:
            said = error.response.text.strip()[:200]
            raise TranslatorError(
                f"{self.name} answered {error.response.status_code}: {said or 'no reason given'}"
            ) from error
        except httpx.HTTPError as error:
            raise TranslatorError(
                f"{self.name} cannot be reached ({error}); is the server running?"
            ) from error
        except ValidationError as error:
            raise TranslatorError(f"{self.name} did not answer with a chat completion") from error
        return [choice.message.content or "" for choice in completion.choices]


def open_server(source: str, sampling: Sampling) -> OpenAITranslator:
    """The translator `openai:MODEL@URL`. Raises `TranslatorError`."""
    model, at, url = source.rpartition("@")
    if not at or not model or not url.startswith(("http://", "https://")):
        raise TranslatorError(
            f"“openai:{source}” is not of the form openai:MODEL@URL, such as "
            "openai:Kimina-Autoformalizer-7B@http://localhost:8000/v1"
        )
    return OpenAITranslator(model, url.rstrip("/"), template_for(model), sampling)


def _patiently() -> Retrying:
    """Tries again when the server is busy or the connection breaks, with growing pauses."""
    return Retrying(
        retry=retry_if_exception(_may_pass),
        stop=stop_after_attempt(_ATTEMPTS),
        wait=wait_exponential_jitter(multiplier=0.5, max=20),
        reraise=True,
    )


def _may_pass(error: BaseException) -> bool:
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in _BUSY
    return isinstance(error, httpx.TransportError) and not isinstance(
        error, httpx.UnsupportedProtocol
    )
