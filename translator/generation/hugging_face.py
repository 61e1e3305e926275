"""Any causal or encoder–decoder model of the `transformers` library as a translator."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import torch
from jinja2 import TemplateError
from transformers import LogitsProcessorList, PreTrainedTokenizerBase, StoppingCriteriaList

from translator.generation.checkpoint import Checkpoint, load_checkpoint
from translator.generation.interface import Candidate, Context, Task, UnreadText
from translator.generation.own_numbers import OwnNumbers, StatementEnd
from translator.generation.prompts import Message, PromptTemplate
from translator.generation.replies import NOTHING_DECLARED, Reply, candidates_of
from translator.generation.sampling import Sampling, seed_of
from translator.sections.model import Block

_WINDOW = 8
"""Batches of tasks that are read ahead and sorted by length."""
_LEAST_ANSWER = 64
"""Tokens that must be left for the answer; a statement rarely needs fewer."""
_THOUGHT = "<think>"


class _Row(NamedTuple):
    """One reply that is wanted."""

    task: int
    """Index of the prompt."""
    sample: int
    prompt: str
    tokens: int
    """Length of the prompt."""


class HuggingFaceTranslator:
    """A `Translator` that samples a model in this process."""

    def __init__(
        self, name: str, checkpoint: Checkpoint, template: PromptTemplate, sampling: Sampling
    ) -> None:
        self.name = name
        self.model, self.tokenizer = checkpoint
        self.template = template
        self.sampling = sampling.filled(template)
        self.rows_at_once = self.sampling.batch
        """Halved whenever memory does not suffice."""
        config = self.model.config
        self.is_encoder_decoder = bool(config.is_encoder_decoder)
        self.room: int | None = getattr(config, "max_position_embeddings", None)
        """Tokens that the model can attend to, if it has such a limit."""
        _prepare(self.tokenizer, self.model, self.is_encoder_decoder)

    def translate(self, block: Block, context: Context, k: int = 8) -> Sequence[Candidate]:
        """At most `k` distinct candidates, likeliest first. Raises `UnreadText`."""
        (result,) = self.translate_many([Task(block, context)], k)
        if isinstance(result, UnreadText):
            raise result
        return result

    def translate_many(
        self, tasks: Iterable[Task], k: int = 8
    ) -> Iterator[Sequence[Candidate] | UnreadText]:
        """See `Translator`; blocks of like length are generated together."""
        rest = iter(tasks)
        while window := list(islice(rest, max(1, self.rows_at_once * _WINDOW // k))):
            prompts = [self._prompt(task) for task in window]
            rows = [
                row for index, prompt in enumerate(prompts) for row in self._rows(index, prompt, k)
            ]
            rows.sort(key=lambda row: row.tokens)
            replies: list[list[Reply | None]] = [[] for _ in window]
            for row, reply in zip(rows, self._in_batches(rows), strict=True):
                replies[row.task].append(reply)
            for task, prompt, found in zip(window, prompts, replies, strict=True):
                yield self._candidates(task, prompt, found)

    def _prompt(self, task: Task) -> str:
        return as_text(self.template.messages(task.block, task.context), self.tokenizer)

    def _rows(self, index: int, prompt: str, k: int) -> list[_Row]:
        """`k` rows, or none if the prompt leaves no room for an answer."""
        tokens = len(self._tokens([prompt])["input_ids"][0])
        answer = 0 if self.is_encoder_decoder else min(_LEAST_ANSWER, self.sampling.max_new_tokens)
        if self.room is not None and tokens + answer > self.room:
            return []
        return [_Row(index, sample, prompt, tokens) for sample in range(k)]

    def _in_batches(self, rows: Sequence[_Row]) -> Iterator[Reply | None]:
        """A reply for each row; None where memory does not suffice for the row alone."""
        done = 0
        while done < len(rows):
            batch = rows[done : done + self.rows_at_once]
            replies = self._generate_if_it_fits(batch)
            if replies is None and len(batch) > 1:
                self.rows_at_once = len(batch) // 2
                continue
            done += len(batch)
            if replies is None:
                yield None
            else:
                yield from replies

    def _generate_if_it_fits(self, rows: Sequence[_Row]) -> list[Reply] | None:
        try:
            return self._generate(rows)
        except (MemoryError, RuntimeError) as error:
            if not _is_out_of_memory(error):
                raise
        gc.collect()  # after the handler: the error holds on to what was allocated
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        return None

    def _generate(self, rows: Sequence[_Row]) -> list[Reply]:
        inputs = self._tokens([row.prompt for row in rows], padding=True, return_tensors="pt")
        inputs = {key: inputs[key].to(self.model.device) for key in ("input_ids", "attention_mask")}
        start = 1 if self.is_encoder_decoder else inputs["input_ids"].shape[1]
        numbers = OwnNumbers(
            [seed_of(self.sampling.seed, row.prompt, row.sample) for row in rows],
            self.sampling.temperature,
            self.sampling.top_p,
        )
        opening = _THOUGHT if rows[0].prompt.rstrip().endswith(_THOUGHT) else ""
        with torch.inference_mode():
            output = self.model.generate(
                **inputs,
                do_sample=False,
                num_beams=1,
                num_return_sequences=1,
                use_cache=True,
                max_new_tokens=self._new_tokens(start),
                logits_processor=LogitsProcessorList([numbers]),
                stopping_criteria=StoppingCriteriaList(
                    [StatementEnd(self.tokenizer, start, opening)]
                ),
                pad_token_id=self.tokenizer.pad_token_id,
            )[:, start:]
        texts = [opening + text for text in self._texts(output)]
        pad = self.tokenizer.pad_token_id
        lengths = [max(1, int((row != pad).sum())) for row in output]
        return list(map(Reply, texts, numbers.mean_scores(lengths)))

    def _new_tokens(self, start: int) -> int:
        """What is asked for, as far as the model can attend to it."""
        wanted = self.sampling.max_new_tokens
        return wanted if self.room is None else min(wanted, self.room - start)

    def _tokens(self, prompts: Sequence[str], **options: Any) -> Any:
        # A chat template writes the special tokens itself.
        special = self.tokenizer.chat_template is None
        return self.tokenizer(list(prompts), add_special_tokens=special, **options)

    def _texts(self, output: torch.Tensor) -> list[str]:
        return list(self.tokenizer.batch_decode(output, skip_special_tokens=True))

    def _candidates(
        self, task: Task, prompt: str, replies: Sequence[Reply | None]
    ) -> Sequence[Candidate] | UnreadText:
        there = [reply for reply in replies if reply is not None]
        otherwise = NOTHING_DECLARED
        if not replies:
            otherwise = f"with the prompt around it, it is longer than the {self.room} tokens the model reads"
        elif not there:
            otherwise = "the model ran out of memory on it"
        return candidates_of(there, task, self.name, prompt, otherwise)


def open_model(
    source: str, template: PromptTemplate, sampling: Sampling, *, download: bool
) -> HuggingFaceTranslator:
    """The translator `hf:SOURCE`. Raises `TranslatorError`."""
    checkpoint = load_checkpoint(source, download=download)
    return HuggingFaceTranslator(f"hf:{source}", checkpoint, template, sampling)


def as_text(messages: Sequence[Message], tokenizer: PreTrainedTokenizerBase) -> str:
    """The conversation in the model's own chat format, or plainly if it has none."""
    if tokenizer.chat_template is None:
        return "\n\n".join(message.content for message in messages)
    try:
        return _chat(messages, tokenizer)
    except TemplateError:  # some formats refuse a system turn
        return _chat([Message("user", "\n\n".join(m.content for m in messages))], tokenizer)


def _chat(messages: Sequence[Message], tokenizer: PreTrainedTokenizerBase) -> str:
    turns = [message._asdict() for message in messages]
    return str(tokenizer.apply_chat_template(turns, add_generation_prompt=True, tokenize=False))


def _prepare(tokenizer: PreTrainedTokenizerBase, model: Any, is_encoder_decoder: bool) -> None:
    """Sets the side of the padding, and a padding token that the model has a row for."""
    tokenizer.padding_side = "right" if is_encoder_decoder else "left"
    rows = model.get_input_embeddings().weight.shape[0]
    if tokenizer.pad_token is None or tokenizer.pad_token_id >= rows:
        tokenizer.pad_token = tokenizer.eos_token or tokenizer.convert_ids_to_tokens(0)


def _is_out_of_memory(error: Exception) -> bool:
    """Whether memory of the GPU or of the machine did not suffice."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return "can't allocate memory" in str(error) or "out of memory" in str(error)
