"""Settings: the command line over `LEANSCRIBE_…` over `leanscribe.toml` over defaults."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from app.errors import InputError
from translator.generation.sampling import Batch, MaxNewTokens, Seed, Temperature, TopP

FILE = "leanscribe.toml"
PREFIX = "LEANSCRIBE_"


class Settings(BaseSettings):
    """What a run can be told. Every field is an option of a command and a key of the file."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, toml_file=FILE, extra="forbid", frozen=True
    )

    backend: str = "embedded"
    """`embedded`; others will follow."""
    translator: str = "grammar"
    """`grammar`, `hf:PATH_OR_ID[+ADAPTER]` or `openai:MODEL@URL`."""
    temperature: Temperature | None = None
    """Of a learned translator, as are the settings to `download`; None is what its prompt template says."""
    top_p: TopP | None = None
    max_new_tokens: MaxNewTokens | None = None
    seed: Seed = 0
    prompt: str | None = None
    """Name of a prompt template or path of its TOML file; the model's name decides if not set."""
    batch: Batch = 16
    download: bool = False
    """Whether a model may be fetched that is not on this machine."""
    k: int = Field(default=8, ge=1, le=64)
    """Candidates asked for each block."""
    timeout: float = Field(default=10, gt=0, le=3600)
    """Seconds one check may take."""
    workers: int | None = Field(default=None, ge=1, le=256)
    """Lean processes; one per core if not set."""
    cache_dir: Path | None = None
    """Where the prepared Lean and the verdicts are kept; the user's cache directory if not set."""
    out: Path | None = None
    """Where `formalize` writes; nothing is written if not set."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load_settings(**options: Any) -> Settings:
    """The settings in force; options that are None were not given on the command line.

    `cache_dir` is put into the process's environment, where the checker looks for it.
    Raises `InputError`.
    """
    given = {name: value for name, value in options.items() if value is not None}
    try:
        settings = Settings(**given)
    except ValidationError as error:
        raise InputError(_sentence(error, given)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, SettingsError, OSError) as error:
        raise InputError(f"{FILE} cannot be read: {error}; mend it or remove it") from error
    if settings.cache_dir is not None:
        os.environ[f"{PREFIX}CACHE_DIR"] = str(settings.cache_dir.absolute())
    return settings


def environment_of(settings: Settings) -> dict[str, str]:
    """The settings as environment variables, for a process that loads them itself."""
    values = settings.model_dump(mode="json", exclude_none=True)
    return {f"{PREFIX}{name.upper()}": str(value) for name, value in values.items()}


def _sentence(error: ValidationError, given: dict[str, Any]) -> str:
    """The first thing wrong, named as the person wrote it."""
    first = error.errors()[0]
    name = str(first["loc"][0])
    variable = f"{PREFIX}{name.upper()}"
    if first["type"] == "extra_forbidden":
        return f"{FILE} has no setting “{name}”; choose from: {', '.join(Settings.model_fields)}"
    if name in given:
        origin = f"--{name.replace('_', '-')}"
    elif os.environ.get(variable):
        origin = variable
    else:
        origin = f"{name} in {FILE}"
    wish = first["msg"].removeprefix("Input should be ").partition(",")[0]
    return f"{origin} is {first['input']} and must be {wish}"
