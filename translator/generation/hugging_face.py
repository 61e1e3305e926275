"""Any causal or encoder–decoder model of the `transformers` library as a translator.

Files come from a folder or the local cache; the network is used only if that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import torch
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForSeq2SeqLM,
    AutoTokenizer,
    LogitsProcessorList,
    PreTrainedTokenizerBase,
    StoppingCriteriaList,
)
from transformers.utils.logging import disable_progress_bar

from translator.generation.answers import NoDeclaration, declaration_in
from translator.generation.distinct import distinct
from translator.generation.interface import (
    Candidate,
    Context,
    Task,
    TranslatorError,
    UnreadText,
)
from translator.generation.own_numbers import OwnNumbers, StatementEnd
from translator.generation.prompts import Message, PromptTemplate, template_for
from translator.generation.sampling import Sampling, seed_of
from translator.sections.model import Block

_T = TypeVar("_T")

_WINDOW = 8
"""Batches of tasks that are read ahead and sorted by length."""


class _Sample(NamedTuple):
    """One reply of the model."""

    text: str
    score: float
    """Mean natural logarithm of its tokens' probabilities."""


class HuggingFaceTranslator:
    """A `Translator` that samples a model in this process."""

    def __init__(
        self,
        name: str,
        model: Any,
        tokenizer: PreTrainedTokenizerBase,
        template: PromptTemplate,
        sampling: Sampling,
    ) -> None:
        self.name = name
        self.model = model
        self.tokenizer = tokenizer
        self.template = template
        self.sampling = sampling.filled(template)
        self.is_encoder_decoder = bool(model.config.is_encoder_decoder)
        tokenizer.padding_side = "right" if self.is_encoder_decoder else "left"
        if tokenizer.pad_token is None:
            tokenizer.pad_token = tokenizer.eos_token

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
        at_once = max(1, self.sampling.batch // k)
        while window := list(islice(rest, at_once * _WINDOW)):
            prompts = [self._prompt(task) for task in window]
            by_length = sorted(range(len(window)), key=lambda index: len(prompts[index]))
            samples: dict[int, list[_Sample]] = {}
            for group in _groups(by_length, at_once):
                replies = self._generate([prompts[index] for index in group], k)
                samples.update(zip(group, replies, strict=True))
            for index, task in enumerate(window):
                yield self._candidates(task, prompts[index], samples[index])

    def _prompt(self, task: Task) -> str:
        messages = self.template.messages(task.block, task.context)
        return as_text(messages, self.tokenizer)

    @torch.inference_mode()
    def _generate(self, prompts: Sequence[str], k: int) -> list[list[_Sample]]:
        """`k` samples of each prompt."""
        repeated = [prompt for prompt in prompts for _ in range(k)]
        seeds = [seed_of(self.sampling.seed, p, n) for p in prompts for n in range(k)]
        inputs = self.tokenizer(repeated, return_tensors="pt", padding=True)
        inputs = {key: inputs[key].to(self.model.device) for key in ("input_ids", "attention_mask")}
        start = 1 if self.is_encoder_decoder else inputs["input_ids"].shape[1]
        numbers = OwnNumbers(seeds, self.sampling.temperature or 0.0, self.sampling.top_p or 1.0)
        output = self.model.generate(
            **inputs,
            do_sample=False,
            num_beams=1,
            max_new_tokens=self.sampling.max_new_tokens,
            logits_processor=LogitsProcessorList([numbers]),
            stopping_criteria=StoppingCriteriaList([StatementEnd(self.tokenizer, start)]),
            pad_token_id=self.tokenizer.pad_token_id,
        )[:, start:]
        texts = self.tokenizer.batch_decode(output, skip_special_tokens=True)
        lengths = self._lengths(output)
        samples = list(map(_Sample, texts, numbers.mean_scores(lengths)))
        return list(_groups(samples, k))

    def _lengths(self, output: torch.Tensor) -> list[int]:
        """Tokens of each row, up to and with its end."""
        pad = self.tokenizer.pad_token_id
        return [max(1, int((row != pad).sum())) for row in output]

    def _candidates(
        self, task: Task, prompt: str, samples: Sequence[_Sample]
    ) -> Sequence[Candidate] | UnreadText:
        found = []
        for sample in sorted(samples, key=lambda sample: -sample.score):
            try:
                lean = declaration_in(sample.text, task.context.name)
            except NoDeclaration:
                continue
            found.append((lean, sample.score))
        if not found:
            return UnreadText(task.block.text[:60], "the model wrote no Lean declaration")
        return [
            Candidate(
                lean=found[index][0],
                translator=self.name,
                score=found[index][1],
                reading="as the model read it",
                prompt=prompt,
            )
            for index in distinct(lean for lean, _ in found)
        ]


def _groups(items: list[_T], size: int) -> Iterator[list[_T]]:
    """Consecutive parts of `size` items; the last may be shorter."""
    return (items[start : start + size] for start in range(0, len(items), size))


def as_text(messages: Sequence[Message], tokenizer: PreTrainedTokenizerBase) -> str:
    """The conversation in the model's own chat format, or plainly if it has none."""
    if tokenizer.chat_template is None:
        return "\n\n".join(message.content for message in messages)
    text = tokenizer.apply_chat_template(
        [message._asdict() for message in messages], add_generation_prompt=True, tokenize=False
    )
    return str(text)


def open_model(source: str, sampling: Sampling, *, download: bool) -> HuggingFaceTranslator:
    """The translator `hf:SOURCE`, where SOURCE is `PATH_OR_ID` or `PATH_OR_ID+ADAPTER`.

    Weights are read from safetensors only, and no code of a repository is run. Raises `TranslatorError`.
    """
    base, _, adapter = source.partition("+")
    disable_progress_bar()  # of loading: it would write over ours
    options: dict[str, Any] = {"local_files_only": not download, "trust_remote_code": False}
    try:
        config = AutoConfig.from_pretrained(base, **options)
        kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
        has_gpu = torch.cuda.is_available()
        model: Any = kind.from_pretrained(
            base,
            use_safetensors=True,
            dtype=torch.bfloat16 if has_gpu else torch.float32,
            **options,
        )
        if adapter:
            from peft import PeftModel

            model = PeftModel.from_pretrained(model, adapter, local_files_only=not download)
            model = model.merge_and_unload()
        tokenizer = AutoTokenizer.from_pretrained(base, **options)
    except (OSError, ValueError, KeyError, RuntimeError, ImportError) as error:
        raise TranslatorError(_sentence(base, adapter, download, error)) from error
    model = model.to("cuda" if has_gpu else "cpu").eval()
    return HuggingFaceTranslator(f"hf:{source}", model, tokenizer, template_for(base), sampling)


def _sentence(base: str, adapter: str, download: bool, error: Exception) -> str:
    what = f"the model {base}" + (f" with the adapter {adapter}" if adapter else "")
    if not download and not Path(base).exists():
        return f"{what} is not on this machine; give a folder, or allow a download with --download"
    first_line = str(error).strip().partition("\n")[0]
    return f"{what} cannot be loaded: {first_line}"
