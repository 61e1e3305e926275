"""What the nouns of all rooms have in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """Base of every noun: immutable, no unknown fields, `model_dump_json` is the file format."""

    model_config = ConfigDict(frozen=True, extra="forbid")
