"""The translator that the settings ask for."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from app.settings import Settings
from translator.generation import Sampling, Translator, TranslatorError, open_translator

_LOCAL_MODELS = "hf"
_EXTRA = ("huggingface_hub", "peft", "torch", "transformers")


def translator_of(settings: Settings) -> Translator:
    """Opens it, which takes as long as its model takes to load. Raises `TranslatorError`."""
    sampling = Sampling(
        temperature=settings.temperature,
        top_p=settings.top_p,
        max_new_tokens=settings.max_new_tokens,
        seed=settings.seed,
        batch=settings.batch,
    )
    return open_translator(
        settings.translator, sampling, prompt=settings.prompt, download=settings.download
    )


def require_translator(settings: Settings) -> None:
    """Finds what is wrong with it as far as that shows without loading a model.

    Raises `TranslatorError`.
    """
    kind, _, source = settings.translator.partition(":")
    if kind != _LOCAL_MODELS or not source or not all(map(find_spec, _EXTRA)):
        translator_of(settings)  # loads nothing, or says what is missing
        return
    if settings.prompt:
        from translator.generation.prompts import template_named

        template_named(settings.prompt)
    base, plus, adapter = source.rpartition("+")
    if not plus or Path(source).expanduser().exists():
        base, adapter = source, ""
    _require_files(base, "model", "config.json", settings.download)
    if adapter:
        _require_files(adapter, "adapter", "adapter_config.json", settings.download)


def _require_files(source: str, part: str, file: str, download: bool) -> None:
    """Raises `TranslatorError` unless the folder has the file, or the Hub or its cache may have it."""
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    folder = Path(source).expanduser()
    if folder.exists():
        if not (folder / file).is_file():
            raise TranslatorError(f"the {part} {folder} has no file {file}; give another folder")
        return
    try:
        kept = try_to_load_from_cache(source, file)
    except HFValidationError as error:
        raise TranslatorError(
            f"there is no folder {source}, and no {part} on the Hub can be called that; "
            "give another folder"
        ) from error
    if not download and not isinstance(kept, str):
        raise TranslatorError(
            f"the {part} {source} is not on this machine; "
            "give a folder, or allow a download with --download"
        )
