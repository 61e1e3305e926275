"""Translators: text in, candidate Lean statements out; `open_translator` finds one by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.generation.sampling import Sampling

if TYPE_CHECKING:
    from translator.generation.interface import Translator, TranslatorError

__all__ = ["TRANSLATORS", "Sampling", "Translator", "TranslatorError", "open_translator"]

TRANSLATORS = ("grammar", "hf:PATH_OR_ID[+ADAPTER]", "openai:MODEL@URL")
"""What `open_translator` takes."""


def __getattr__(name: str) -> object:
    """The interface, imported when it is asked for: every command reads the settings, few translate."""
    if name not in ("Translator", "TranslatorError"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from translator.generation import interface

    return getattr(interface, name)


def open_translator(
    name: str,
    sampling: Sampling | None = None,
    *,
    prompt: str | None = None,
    download: bool = False,
) -> Translator:
    """The translator called `name` on the command line. Raises `TranslatorError`.

    Each is imported only when it is asked for: a learned one takes seconds to load. `prompt` names a prompt
    template or its file; without it the model's name decides. `download` lets a Hugging Face model be
    fetched if it is not on this machine.
    """
    kind, colon, source = name.partition(":")
    sampling = sampling or Sampling()
    if name == "grammar":
        from translator.generation.grammar import GrammarTranslator

        return GrammarTranslator()
    if kind == "hf" and source:
        return _model(source, sampling, prompt, download)
    if kind == "openai" and colon:
        from translator.generation.openai_server import open_server

        return open_server(source, sampling, prompt)
    from translator.generation.interface import TranslatorError

    raise TranslatorError(
        f"there is no translator “{name}”; choose one of: {', '.join(TRANSLATORS)}"
    )


def _model(source: str, sampling: Sampling, prompt: str | None, download: bool) -> Translator:
    from translator.generation.interface import TranslatorError
    from translator.generation.prompts import chosen_template

    template = chosen_template(prompt, source.partition("+")[0])
    try:
        from translator.generation.hugging_face import open_model
    except ImportError as error:
        raise TranslatorError(
            f"“hf:{source}” needs the extra “model”, and {error.name or error} is missing; "
            "run `make model`, or pip install 'leanscribe[model]'"
        ) from error
    return open_model(source, template, sampling, download=download)
