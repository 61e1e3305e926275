"""The review page with a learned translator, whose server fails and comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import app.review

from .conftest import LESSONS
from .served import ModelServer, Refusal, serving

PAGE = Path(app.review.__file__).with_name("page.py")
FIRST = next(iter(LESSONS))


@pytest.mark.usefixtures("installation")
def test_the_page_keeps_what_is_done_and_goes_on_when_the_server_is_back(
    causal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    section = "".join(
        f"\\begin{{theorem}}\\label{{thm:{name}}}\n{FIRST}\n\\end{{theorem}}\n"
        for name in ("one", "two")
    )
    with serving(ModelServer(causal)) as server:
        server.refusals_after_first = [Refusal(403, "the key has expired")]
        settings = {"TRANSLATOR": f"openai:tiny@{server.url}", "K": 1, "TEMPERATURE": 0.1}
        for name, value in {**settings, "MAX_NEW_TOKENS": 80}.items():
            monkeypatch.setenv(f"LEANSCRIBE_{name}", str(value))
        shown = AppTest.from_file(str(PAGE), default_timeout=120).run()
        shown.text_area("section-text").set_value(section)
        shown.button("formalize").click()
        shown.run()
        assert "the key has expired" in shown.error[0].value
        assert len(shown.session_state["workbench"].drafts) == 1
        shown.button("go-on").click().run()
        assert not shown.error
        names = [draft.lean.split()[1] for draft in shown.session_state["workbench"].drafts]
    assert names == ["thm_one", "thm_two"]
