"""How a learned model is sampled: settings, and random numbers that belong to one sample each."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from translator.generation.prompts import PromptTemplate


class Sampling(BaseModel):
    """Settings of a run; what is None comes from the model's prompt template."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: float | None = Field(default=None, ge=0, le=5)
    """0 takes the likeliest token each time, so that all samples of a block are the same."""
    top_p: float | None = Field(default=None, gt=0, le=1)
    max_new_tokens: int | None = Field(default=None, ge=1)
    seed: int = Field(default=0, ge=0)
    batch: int = Field(default=16, ge=1)
    """Sequences that are generated at once."""

    def filled(self, template: PromptTemplate) -> Sampling:
        """These settings with the template's advice where nothing was said."""
        advice = {
            name: getattr(template, name)
            for name in ("temperature", "top_p", "max_new_tokens")
            if getattr(self, name) is None
        }
        return self.model_copy(update=advice)


def seed_of(seed: int, text: str, sample: int) -> int:
    """A 63-bit seed for one sample of one text, whatever else is generated beside it."""
    digest = hashlib.sha256(f"{seed}\n{sample}\n{text}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1
