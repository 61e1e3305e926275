"""Where a checkpoint `PATH_OR_ID[+ADAPTER]` is, and whether it is there, without loading it."""

from __future__ import annotations

from pathlib import Path

from translator.generation.interface import TranslatorError

ADAPTER_CONFIG = "adapter_config.json"
_MODEL_CONFIG = "config.json"


def parts_of(source: str) -> tuple[str, str | None]:
    """Base and adapter, each a path or a name on the Hub; a folder may have a plus sign in its name."""
    base, plus, adapter = source.rpartition("+")
    if not plus or Path(source).expanduser().exists():
        return _place(source), None
    return _place(base), _place(adapter)


def require_checkpoint(source: str, *, download: bool) -> None:
    """Raises `TranslatorError` unless folders hold what they must, and the Hub or its cache may.

    Needs the extra `model`.
    """
    base, adapter = parts_of(source)
    _require_file(base, "model", _MODEL_CONFIG, download)
    if adapter:
        _require_file(adapter, "adapter", ADAPTER_CONFIG, download)


def _place(name: str) -> str:
    """A folder's path without `~`, or the name on the Hub as it is."""
    folder = Path(name).expanduser()
    return str(folder) if folder.exists() else name


def _require_file(place: str, part: str, file: str, download: bool) -> None:
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    folder = Path(place)
    if folder.exists():
        if not (folder / file).is_file():
            raise TranslatorError(f"the {part} {folder} has no file {file}; give another folder")
        return
    try:
        kept = try_to_load_from_cache(place, file)
    except HFValidationError as error:
        raise TranslatorError(
            f"there is no folder {place}, and no {part} on the Hub can be called that; "
            "give another folder"
        ) from error
    if not download and not isinstance(kept, str):
        raise TranslatorError(
            f"the {part} {place} is not on this machine; "
            "give a folder, or allow a download with --download"
        )
