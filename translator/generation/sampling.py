"""How a learned model is sampled: settings, and random numbers that belong to one sample each."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from translator.generation.prompts import PromptTemplate

Temperature = Annotated[float, Field(ge=0, le=5)]
"""0 takes the likeliest token each time, so that all samples of a block are the same."""
TopP = Annotated[float, Field(gt=0, le=1)]
"""Only the likeliest tokens are drawn from that together have this probability."""
MaxNewTokens = Annotated[int, Field(ge=1, le=131_072)]
"""Longest answer, with what the model thinks before it."""
Seed = Annotated[int, Field(ge=0)]
Batch = Annotated[int, Field(ge=1, le=4096)]
"""Answers that a local model writes at once."""

ADVISED = ("temperature", "top_p", "max_new_tokens")
"""Settings that a prompt template may advise."""


class Sampling(BaseModel):
    """Settings of a run; what is None comes from the model's prompt template."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: Temperature | None = None
    top_p: TopP | None = None
    max_new_tokens: MaxNewTokens | None = None
    seed: Seed = 0
    batch: Batch = 16

    def filled(self, template: PromptTemplate) -> FilledSampling:
        """These settings with the template's advice where nothing was said."""
        advice = {name: getattr(template, name) for name in ADVISED}
        return FilledSampling(**advice | self.model_dump(exclude_none=True))


class FilledSampling(BaseModel):
    """Settings of a run with nothing left open."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: Temperature
    top_p: TopP
    max_new_tokens: MaxNewTokens
    seed: Seed
    batch: Batch


def seed_of(seed: int, text: str, sample: int) -> int:
    """A 63-bit seed for one sample of one text, whatever else is generated beside it."""
    digest = hashlib.sha256(f"{seed}\n{sample}\n{text}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1
