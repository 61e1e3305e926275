"""`leanscribe vocabulary`: names found, told and written, on the real vocabulary."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.conftest import Run

pytestmark = pytest.mark.usefixtures("installation")

PAGE = Path(__file__).parents[2] / "docs" / "vocabulary.md"


def test_a_name_is_found_with_its_signature_and_what_it_means(leanscribe: Run) -> None:
    done = leanscribe("vocabulary", "Real.sqrt")
    assert done.returncode == 0
    first, about = done.stdout.splitlines()[:2]
    assert first == "Real.sqrt (x : ℝ) : ℝ"
    assert about.startswith("    definition, defined, Real/Sqrt: The square root of a real number")


def test_json_tells_what_is_assumed(leanscribe: Run) -> None:
    names = {n["name"]: n for n in json.loads(leanscribe("vocabulary", "--json").stdout)}
    assert names["Real.exp"]["standing"] == "axiomatic"
    assert names["Real.sqrt"]["standing"] == "defined"
    assert names["Real.sqrt_nonneg"]["standing"] == "proved"
    assert names["Nat.Prime"]["signature"] == "Nat.Prime (p : ℕ) : Prop"
    assert names["existsUnique"]["signature"] == "∃! x , _"
    assert names["Real.instField"]["kind"] == "axiom"
    assert all(name["signature"] for name in names.values())


def test_an_area_is_a_folder_or_a_file(leanscribe: Run) -> None:
    folder = json.loads(leanscribe("vocabulary", "--area", "Real", "--json").stdout)
    file = json.loads(leanscribe("vocabulary", "--area", "Real/Sqrt", "--json").stdout)
    assert {name["area"].split("/")[0] for name in folder} == {"Real"}
    assert {name["area"] for name in file} == {"Real/Sqrt"}


def test_a_name_that_is_not_there_is_exit_1_with_the_nearest(leanscribe: Run) -> None:
    done = leanscribe("vocabulary", "Nat.Prmie")
    assert done.returncode == 1
    assert "Nat.Prime" in done.stderr


def test_an_area_that_is_not_there_is_exit_2_with_the_areas(leanscribe: Run) -> None:
    done = leanscribe("vocabulary", "--area", "Cookery")
    assert done.returncode == 2
    assert "NumberTheory" in done.stderr


def test_a_page_that_cannot_be_written_is_exit_2(leanscribe: Run) -> None:
    done = leanscribe("vocabulary", "--write", "nowhere/page.md")
    assert done.returncode == 2
    assert "nowhere/page.md cannot be written" in done.stderr


def test_the_page_of_the_documentation_is_up_to_date(leanscribe: Run, tmp_path: Path) -> None:
    assert leanscribe("vocabulary", "--write", "page.md").returncode == 0
    written = (tmp_path / "page.md").read_text("utf-8")
    assert written == PAGE.read_text("utf-8"), (
        "run `leanscribe vocabulary --write docs/vocabulary.md`"
    )
