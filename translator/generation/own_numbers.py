"""Sampling in which each sequence of a batch has random numbers of its own.

The generator of `transformers` draws one stream for a whole batch, so that a sample depends on its
neighbours. Here a row's noise comes from the row's seed, and the same seed gives the same sample
whatever it is batched with.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from transformers import LogitsProcessor, PreTrainedTokenizerBase, StoppingCriteria

from translator.generation.answers import is_complete

_LOOK_BACK = 6
"""Tokens that surely hold a `:=` that has just been written."""


class OwnNumbers(LogitsProcessor):
    """Turns greedy decoding into sampling: the largest of log-probability plus Gumbel noise.

    Adding independent Gumbel noise to log-probabilities and taking the maximum draws from the
    distribution (Gumbel 1954; "Gumbel-max trick"). Temperature 0 adds none.
    """

    def __init__(self, seeds: Sequence[int], temperature: float, top_p: float) -> None:
        self.generators = [torch.Generator().manual_seed(seed) for seed in seeds]
        self.temperature = temperature
        self.top_p = top_p
        self.chosen: list[torch.Tensor] = []
        """For each step, the log-probability (at temperature 1) of each row's token."""

    def __call__(self, input_ids: torch.LongTensor, scores: torch.FloatTensor) -> torch.FloatTensor:  # noqa: ARG002
        logarithms = torch.log_softmax(scores.float(), dim=-1)
        drawn = self._with_noise(logarithms) if self.temperature > 0 else logarithms
        tokens = drawn.argmax(dim=-1, keepdim=True)
        self.chosen.append(logarithms.gather(1, tokens).squeeze(1).cpu())
        return drawn

    def mean_scores(self, lengths: Sequence[int]) -> list[float]:
        """Each row's mean log-probability over its first `length` tokens."""
        steps = torch.stack(self.chosen)
        return [float(steps[:length, row].mean()) for row, length in enumerate(lengths)]

    def _with_noise(self, logarithms: torch.Tensor) -> torch.Tensor:
        tempered = torch.log_softmax(logarithms / self.temperature, dim=-1)
        uniform = torch.stack(
            [torch.rand(logarithms.shape[1], generator=g) for g in self.generators]
        ).to(logarithms.device)
        noise = -torch.log(-torch.log(uniform.clamp(1e-20, 1 - 1e-7)))
        return self._nucleus(tempered) + noise

    def _nucleus(self, logarithms: torch.Tensor) -> torch.Tensor:
        """The likeliest tokens that together reach `top_p`; the others become impossible."""
        if self.top_p >= 1:
            return logarithms
        ordered, order = logarithms.sort(dim=-1, descending=True)
        before = ordered.exp().cumsum(dim=-1) - ordered.exp()
        ordered = ordered.masked_fill(before >= self.top_p, float("-inf"))
        return torch.full_like(logarithms, float("-inf")).scatter(1, order, ordered)


class StatementEnd(StoppingCriteria):
    """Stops a row once its statement has ended: what comes after would be a proof.

    A row is read in full only when a `:=` has just been written, not at every `=` of a long thought.
    `opening` is what the prompt has begun for the model: an open `<think>`, say.
    """

    def __init__(self, tokenizer: PreTrainedTokenizerBase, start: int, opening: str = "") -> None:
        self.tokenizer = tokenizer
        self.start = start
        self.opening = opening

    def __call__(
        self,
        input_ids: torch.LongTensor,
        scores: torch.FloatTensor,  # noqa: ARG002
        **kwargs: object,  # noqa: ARG002
    ) -> torch.BoolTensor:
        ended = [self._has_ended(row[self.start :]) for row in input_ids]
        return torch.tensor(ended, dtype=torch.bool, device=input_ids.device)

    def _has_ended(self, row: torch.Tensor) -> bool:
        return ":=" in self._text(row[-_LOOK_BACK:]) and is_complete(self.opening + self._text(row))

    def _text(self, tokens: torch.Tensor) -> str:
        return str(self.tokenizer.decode(tokens, skip_special_tokens=True))
