"""The translator that the settings ask for."""

from __future__ import annotations

from importlib.util import find_spec

from app.settings import Settings
from translator.generation import Sampling, Translator, open_translator

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
    from translator.generation.places import require_checkpoint
    from translator.generation.prompts import chosen_template

    chosen_template(settings.prompt, source)
    require_checkpoint(source, download=settings.download)
