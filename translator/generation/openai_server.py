"""Any server with OpenAI's chat protocol (vLLM, `transformers serve`, llama.cpp…) as a translator."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import NamedTuple

import httpx
from pydantic import BaseModel, ConfigDict, ValidationError

from translator.generation.interface import (
    Candidate,
    Context,
    Task,
    TranslatorError,
    UnreadText,
)
from translator.generation.patience import patiently, retry_after
from translator.generation.prompts import Message, PromptTemplate, chosen_template
from translator.generation.replies import Reply, candidates_of, unread
from translator.generation.sampling import Sampling, seed_of
from translator.sections.model import Block

KEY_VARIABLES = ("LEANSCRIBE_OPENAI_KEY", "OPENAI_API_KEY")
"""Where the key is looked for; never on the command line or in a file."""

_REQUESTS_AT_ONCE = 8
_PATIENCE = 600.0
"""Seconds for one answer; a large model may think for minutes."""
_REFUSALS_OF_ONE = frozenset({400, 413, 422})


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


class _Question(NamedTuple):
    """What is asked about one task."""

    task: Task
    messages: tuple[Message, ...]
    k: int
    """Replies that are wanted."""

    @property
    def prompt(self) -> str:
        return "\n\n".join(message.content for message in self.messages)


class OpenAITranslator:
    """A `Translator` that asks a server; several blocks are in flight at once."""

    def __init__(
        self,
        model: str,
        url: str,
        template: PromptTemplate,
        sampling: Sampling,
        patience: float = _PATIENCE,
    ) -> None:
        self.name = f"openai:{model}@{url}"
        self.model = model
        self.template = template
        self.sampling = sampling.filled(template)
        self.patience = patience
        self.has_answered = False
        self.gives_several = True
        """Whether it is asked for several replies at once: until it has refused, and then given one."""
        key = next((os.environ[name] for name in KEY_VARIABLES if os.environ.get(name)), None)
        self.client = httpx.Client(
            base_url=url,
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(patience, connect=min(10, patience)),
        )

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        """At most `k` distinct candidates, in the server's order. Raises `UnreadText`, `TranslatorError`."""
        question = _Question(Task(block, context), tuple(self.template.messages(block, context)), k)
        replies = (Reply(text, -float(at)) for at, text in enumerate(self._replies(question)))
        result = candidates_of(replies, question.task, self.name, question.prompt)
        if isinstance(result, UnreadText):
            raise result
        return result

    def translate_many(
        self, tasks: Iterable[Task], k: int = 8
    ) -> Iterator[Sequence[Candidate] | UnreadText]:
        """See `Translator`. Raises `TranslatorError` if the server cannot be used.

        What was answered before, in the tasks' order, has been yielded by then.
        """
        rest = iter(tasks)
        pool = ThreadPoolExecutor(_REQUESTS_AT_ONCE)

        def submit(task: Task) -> Future[Sequence[Candidate]]:
            return pool.submit(self.translate, task.block, task.context, k)

        try:
            waiting = deque(submit(task) for task in islice(rest, _REQUESTS_AT_ONCE))
            while waiting:
                try:
                    yield waiting.popleft().result()
                except UnreadText as unread:
                    yield unread
                waiting.extend(submit(task) for task in islice(rest, 1))
        finally:
            pool.shutdown(cancel_futures=True)

    def _replies(self, question: _Question) -> list[str]:
        """`k` replies; servers that give one at a time are asked again, with other seeds.

        Raises `UnreadText` if this text is refused or not answered, and nothing was said before.
        """
        replies: list[str] = []
        while len(replies) < question.k:
            count = question.k - len(replies) if self.gives_several else 1
            try:
                given = self._ask(question, count, len(replies))
            except UnreadText:
                if not replies:
                    raise
                break
            if not given:
                break
            replies.extend(given)
        return replies[: question.k]

    def _ask(self, question: _Question, count: int, first: int) -> list[str]:
        try:
            for attempt in patiently(has_answered=self.has_answered):
                with attempt:
                    answer = self._post(question, count, first)
            self.has_answered = True
            completion = _Completion.model_validate_json(answer.content)
        except httpx.HTTPStatusError as error:
            if count > 1 and _is_of_one(error.response) and not _is_too_long(error.response):
                given = self._ask(question, 1, first)
                self.gives_several = False  # it knows no `n`
                return given
            raise self._refusal(error.response, question.task) from error
        except httpx.ReadTimeout as error:
            hint = f"the server gave no answer within {self.patience:g} s"
            raise unread(question.task, hint) from error
        except httpx.HTTPError as error:
            raise TranslatorError(
                f"{self.name} cannot be reached ({error}); is the server running?"
            ) from error
        except ValidationError as error:
            raise TranslatorError(
                f"{self.name} did not answer with a chat completion but “{_beginning(answer)}”; "
                "give the address that ends in /v1"
            ) from error
        return [choice.message.content or "" for choice in completion.choices]

    def _post(self, question: _Question, count: int, first: int) -> httpx.Response:
        messages = question.messages
        body = {
            "model": self.model,
            "messages": [message._asdict() for message in messages],
            "n": count,
            "temperature": self.sampling.temperature,
            "top_p": self.sampling.top_p,
            "max_tokens": self.sampling.max_new_tokens,
            "seed": seed_of(self.sampling.seed, messages[-1].content, first) >> 32,
        }
        return self.client.post("/chat/completions", json=body).raise_for_status()

    def _refusal(self, response: httpx.Response, task: Task) -> Exception:
        """About this text if it is too long for the model, else about the server."""
        said = _beginning(response) or "no reason given"
        if _is_of_one(response) and _is_too_long(response):
            return unread(task, f"the server refuses it: {said}")
        pause = retry_after(response)
        wish = "" if pause is None else f" (it asks to be left alone for {pause:.0f} s)"
        return TranslatorError(f"{self.name} answered {response.status_code}{wish}: {said}")


def open_server(source: str, sampling: Sampling, prompt: str | None = None) -> OpenAITranslator:
    """The translator `openai:MODEL@URL`. Raises `TranslatorError`."""
    model, at, url = source.rpartition("@")
    if not at or not model or not url.startswith(("http://", "https://")):
        raise TranslatorError(
            f"“openai:{source}” is not of the form openai:MODEL@URL, such as "
            "openai:Kimina-Autoformalizer-7B@http://localhost:8000/v1"
        )
    template = chosen_template(prompt, model)
    try:
        return OpenAITranslator(model, url.rstrip("/"), template, sampling)
    except httpx.InvalidURL as error:
        raise TranslatorError(f"“{url}” is not an address ({error})") from error


def _is_of_one(response: httpx.Response) -> bool:
    """Whether the refusal may be about this request only."""
    return response.status_code in _REFUSALS_OF_ONE


def _is_too_long(response: httpx.Response) -> bool:
    """Whether the refusal speaks of the model's context length, as vLLM and others do."""
    return "context" in response.text.lower()


def _beginning(response: httpx.Response) -> str:
    return " ".join(response.text[:400].split())[:200]
