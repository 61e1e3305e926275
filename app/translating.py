"""The translator that the settings ask for."""

from __future__ import annotations

from app.settings import Settings
from translator.generation import Sampling, Translator, open_translator


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
