"""The page in a real browser: a section in, corrections and decisions, a Lean file out."""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.app.conftest import Run, free_port
from tests.app.test_formalize import SECTION

CUBE, GLORY = 0, 3
"""Places of two blocks in the section."""


@pytest.fixture
def review(page: Page, page_address: str) -> Page:
    """The page after a section has been pasted and formalized."""
    page.goto(page_address)
    page.get_by_label("Paste a section").fill(SECTION)
    page.get_by_role("button", name="Formalize").click()
    expect(page.get_by_role("button", name="Download section.lean")).to_be_visible()
    return page


def block(page: Page, index: int) -> Locator:
    return page.locator(f".st-key-block-{index}")


def edit(page: Page, index: int, lean: str) -> None:
    """Writes Lean into a block's editor and has it checked."""
    here = block(page, index)
    editor = here.get_by_role("textbox")
    if not editor.is_visible():
        here.get_by_text("Edit the Lean statement").click()
    editor.fill(lean)
    here.get_by_role("button", name="Re-check").click()


def test_a_pasted_section_becomes_blocks_of_text_beside_lean(review: Page) -> None:
    expect(review.get_by_role("heading", name="Products")).to_be_visible()
    cube = block(review, CUBE)
    expect(cube.get_by_text("Lean: accepted")).to_be_visible()
    expect(cube.locator(".katex").first).to_be_visible()
    expect(cube.locator("pre.lean")).to_contain_text("theorem thm_cube")
    expect(block(review, GLORY).get_by_text("Lean: unread")).to_be_visible()
    expect(block(review, GLORY).get_by_text("could not read")).to_be_visible()
    expect(review.get_by_text("2 of 3")).to_be_visible()


def test_progress_is_shown_while_the_section_is_formalized(page: Page, page_address: str) -> None:
    unseen = uuid.uuid4().hex  # in the names of the theorems, so that no verdict is known yet
    theorems = (
        f"\\begin{{theorem}}\\label{{thm:{unseen}-{n}}}For every integer $n$, $n + {n} > n$."
        "\\end{theorem}"
        for n in range(1, 31)
    )
    page.goto(page_address)
    page.get_by_label("Paste a section").fill("\n".join(theorems))
    page.evaluate(
        """() => {
            window.progressTexts = new Set();
            new MutationObserver(() => {
                const bar = document.querySelector('.stProgress');
                if (bar) window.progressTexts.add(bar.textContent);
            }).observe(document.body, {childList: true, subtree: true, characterData: true});
        }"""
    )
    page.get_by_role("button", name="Formalize").click()
    expect(page.get_by_role("button", name="Download section.lean")).to_be_visible()
    seen = page.evaluate("[...window.progressTexts].join('\\n')")
    assert re.search(r"\d of 30 blocks, about \d+ s left", seen)


def test_wrong_lean_is_rejected_at_its_place_and_accepted_when_mended(review: Page) -> None:
    cube = block(review, CUBE)
    good = cube.locator("pre.lean").inner_text()
    edit(review, CUBE, "theorem thm_cube (n : Int) :\n    6 ∣ n ^ 3 - m := by sorry")
    expect(cube.get_by_text("Lean: rejected")).to_be_visible()
    expect(cube.locator("pre.lean .marked")).to_contain_text("n ^ 3 - m")
    expect(cube.locator("pre.lean .message").first).to_contain_text("m")
    edit(review, CUBE, good)
    expect(cube.get_by_text("Lean: accepted")).to_be_visible()
    expect(cube.locator("pre.lean .marked")).to_have_count(0)


def test_what_could_not_be_read_can_be_written_by_hand(review: Page) -> None:
    edit(review, GLORY, "theorem thm_glory (n : Int) : n - n = 0 := by sorry")
    expect(block(review, GLORY).get_by_text("Lean: accepted")).to_be_visible()
    expect(review.get_by_text("3 of 3")).to_be_visible()


def test_the_person_decides_and_the_file_follows(
    review: Page, leanscribe: Run, tmp_path: Path
) -> None:
    block(review, CUBE).get_by_text("Accept", exact=True).click()
    expect(block(review, CUBE).get_by_text("You: accepted")).to_be_visible()
    block(review, 2).get_by_text("Reject", exact=True).click()
    expect(block(review, 2).get_by_text("You: rejected")).to_be_visible()
    with review.expect_download() as download:
        review.get_by_role("button", name="Download section.lean").click()
    assert download.value.suggested_filename == "section.lean"
    path = tmp_path / "section.lean"
    download.value.save_as(path)
    checked = leanscribe("check", "--json", path.name)
    assert checked.returncode == 0
    assert [v["id"] for v in json.loads(checked.stdout)] == ["section.lean#thm:cube"]
    assert "-- rejected by the reader" in path.read_text("utf-8")


def test_a_decision_is_only_offered_on_what_lean_accepts(review: Page) -> None:
    glory = block(review, GLORY)
    expect(glory.get_by_role("radio", name="Accept")).to_be_disabled()


def test_a_file_can_be_uploaded(page: Page, page_address: str, tmp_path: Path) -> None:
    (tmp_path / "products.tex").write_text(SECTION)
    page.goto(page_address)
    page.locator("input[type=file]").set_input_files(tmp_path / "products.tex")
    expect(page.get_by_text("products.tex")).to_be_visible()
    page.get_by_role("button", name="Formalize").click()
    expect(page.get_by_role("heading", name="Products")).to_be_visible()


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "empty"), ("\\begin{theorem} Let $n$ be even.", "theorem")],
)
def test_a_text_that_is_no_section_is_refused_in_one_sentence(
    page: Page, page_address: str, text: str, words: str
) -> None:
    page.goto(page_address)
    page.get_by_label("Paste a section").fill(text)
    page.get_by_role("button", name="Formalize").click()
    expect(page.get_by_role("alert")).to_contain_text(words)


def test_a_port_in_use_is_refused(leanscribe: Run, page_address: str) -> None:
    port = page_address.rpartition(":")[2]
    done = leanscribe("app", "--headless", "--port", port)
    assert done.returncode == 2
    assert f"port {port} is in use" in done.stderr
    assert free_port() != int(port)
