"""The files that `formalize` writes, as a reader, Lean and a browser see them."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from app.errors import InputError
from app.export.folder import OutputFolder
from app.export.lean_file import entry_of, section_lean, split_blocks
from app.export.report import report_html
from app.formalize import BlockResult, formalize
from lean_project.checker import Checker
from tests.app.sections import ADDING, KNOWN, NONSENSE, TRIPLE, Phrasebook, triples
from translator.sections import parse_section
from translator.sections.model import Section


def run(
    checker: Checker, section: Section | None = None, entries: dict[str, list[str]] = KNOWN
) -> list[BlockResult]:
    return list(formalize(section or triples(), Phrasebook(entries), checker))


def lean_file(checker: Checker, results: list[BlockResult]) -> str:
    return section_lean(triples(), checker.environment, [entry_of(r) for r in results])


def test_every_block_of_the_lean_file_is_accepted_after_those_before_it(checker: Checker) -> None:
    blocks = split_blocks(lean_file(checker, run(checker)))
    assert [block.label for block in blocks] == ["def:triple", "thm:add"]
    definition, theorem = (block.code for block in blocks)
    assert checker.check(definition).accepted
    assert checker.check(theorem, context=definition).accepted


def test_blocks_are_read_after_comments_of_any_depth_and_not_within_one() -> None:
    block = "-- block: thm:add\ntheorem add : 1 + 1 = 2 := by sorry\n"
    (read,) = split_blocks(f"/- Adding /- twice -/ and again -/\nimport Mathlib -- all\n{block}")
    assert (read.label, read.line) == ("thm:add", 4)
    assert split_blocks(f"/- Adding /- twice -/\n{block}") == []
    assert split_blocks(f"theorem before : 1 = 1 := rfl\n{block}") == []


def test_lean_takes_the_whole_file_with_its_definitions(checker: Checker) -> None:
    results = run(checker)
    text = lean_file(checker, results)
    # The one theorem comes last, so the file is also one snippet that leaves one proof open.
    verdict = checker.check(text)
    assert verdict.accepted, verdict.reason
    assert [name.name for name in verdict.declarations] == ["triple", "thm_add"]


def test_the_text_stands_above_the_lean_and_what_failed_in_comments(checker: Checker) -> None:
    text = lean_file(checker, run(checker, entries={"def:triple": [TRIPLE], "thm:add": [NONSENSE]}))
    assert "/-- Definition. A number is a triple of $n$ if it is $3n$. -/\n" + TRIPLE in text
    assert f"-- {NONSENSE}" in text
    assert "-- rejected: " in text
    assert "-- unread: could not read “glorious”" in text
    assert checker.environment.fingerprint in text


def test_signs_of_comments_in_a_text_do_not_end_the_comment(checker: Checker) -> None:
    section = parse_section(
        "\\begin{theorem}\\label{t}Let -/ be /- odd -/ theorem x : 1 = 2 := sorry\\end{theorem}"
    )
    results = run(checker, section, {"t": [ADDING.replace("triple", "id")]})
    text = section_lean(section, checker.environment, [entry_of(r) for r in results])
    verdict = checker.check(text)
    assert verdict.accepted, verdict.reason
    assert [name.name for name in verdict.declarations] == ["thm_add"]


def test_lean_that_begins_with_open_keeps_its_text_as_a_plain_comment(checker: Checker) -> None:
    results = run(checker, entries={"def:triple": [f"open Nat in\n{TRIPLE}"]})
    text = lean_file(checker, results)
    assert checker.check(text).accepted
    assert "/- Definition. A number" in text


def test_files_that_cannot_all_be_written_leave_the_old_ones(tmp_path: Path) -> None:
    folder = OutputFolder(tmp_path / "out")
    folder.write({"a.txt": "old a", "b.txt": "old b"})
    (tmp_path / "out" / "c.txt").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        folder.write({"a.txt": "new a", "c.txt": "new c"})
    assert (tmp_path / "out" / "a.txt").read_text() == "old a"
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"a.txt", "b.txt", "c.txt"}


def test_the_report_shows_formulas_lean_and_messages_without_any_other_file(
    checker: Checker, page: Page, tmp_path: Path
) -> None:
    entries = {"def:triple": [TRIPLE], "thm:add": [NONSENSE]}
    path = tmp_path / "report.html"
    path.write_text(report_html(triples(), run(checker, entries=entries), checker.environment))
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    assert requests == [path.as_uri()]
    theorem = page.locator("article").nth(1)
    assert theorem.locator("math").count() == 3
    assert theorem.locator("pre.lean .marked").inner_text() == NONSENSE
    assert "gloria" in theorem.locator("pre.lean .message").inner_text()
    assert page.locator("article .status").all_inner_texts() == ["accepted", "rejected", "unread"]
    widths = [float(part.get_attribute("width") or 0) for part in page.locator("svg rect").all()]
    assert widths == [200, 200, 200]


def test_text_with_markup_is_shown_and_not_obeyed(checker: Checker, page: Page) -> None:
    section = parse_section(
        "\\begin{theorem}\\label{t}Let <script>document.title = 'x'</script> and $a < b$ and "
        "$\\unknown{x}$ hold.\\end{theorem}"
    )
    page.set_content(report_html(section, run(checker, section), checker.environment))
    assert page.title() != "x"
    shown = page.locator("article .text")
    assert "<script>" in shown.inner_text()
    assert shown.locator("math").count() == 1
    assert shown.locator("code").inner_text() == r"\unknown{x}"
