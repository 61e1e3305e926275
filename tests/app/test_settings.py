"""Which source of a setting wins, and what the page's process is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import environment_of, load_settings


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("K", "TIMEOUT", "TRANSLATOR", "CACHE_DIR"):
        monkeypatch.setenv(f"LEANSCRIBE_{name}", "")
    return tmp_path


def test_the_command_line_wins_over_the_environment_over_the_file_over_defaults(
    empty_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load_settings().k == 8
    (empty_folder / "leanscribe.toml").write_text('k = 3\ntimeout = 2.5\ntranslator = "other"\n')
    assert load_settings().k == 3
    monkeypatch.setenv("LEANSCRIBE_K", "4")
    assert load_settings().k == 4
    assert load_settings(k=5).k == 5
    assert load_settings(k=None).k == 4
    assert load_settings().timeout == 2.5


def test_a_process_started_with_the_environment_has_the_same_settings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = load_settings(k=3, timeout=1.5, workers=2, out=Path("results"))
    for name, value in environment_of(settings).items():
        monkeypatch.setenv(name, value)
    assert load_settings() == settings
