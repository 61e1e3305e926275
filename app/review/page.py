"""The review page: a section in, statements to read, correct and approve, a Lean file out."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

import streamlit as st

from app.errors import InputError
from app.formalize import BlockStatus, formalize
from app.review.block import editor_key, show_controls, show_draft
from app.review.workbench import Decision, Draft, Workbench
from app.settings import Settings, load_settings
from app.translating import translator_of
from lean_project.checker import Checker, CheckerError, open_checker
from translator.generation import TranslatorError
from translator.generation.interface import Translator
from translator.sections import Section, SectionError, parse_section, read_section

SUFFIXES = ["tex", "md", "markdown", "txt"]


@st.cache_resource(show_spinner="Starting Lean")
def _checker(backend: str, workers: int | None) -> Checker:
    """One checker for all visitors, open as long as the server runs."""
    return open_checker(backend, workers=workers)


@st.cache_resource(
    show_spinner="Loading the translator", hash_funcs={Settings: Settings.model_dump_json}
)
def _translator(settings: Settings) -> Translator:
    """One translator for all visitors."""
    return translator_of(settings)


def main() -> None:
    """The page, from top to bottom; Streamlit runs it anew after every click."""
    st.set_page_config("Leanscribe", page_icon="∀", layout="wide")
    st.html("<style>textarea { font-family: monospace !important }</style>")
    try:
        settings = load_settings()
        checker = _checker(settings.backend, settings.workers)
        translator = _translator(settings)
    except (InputError, CheckerError, TranslatorError) as error:
        st.error(str(error))
        return
    workbench: Workbench | None = st.session_state.get("workbench")
    if workbench is None:
        _ask_for_section()
    elif not workbench.complete:
        _formalize(workbench, translator, checker, settings)
    else:
        _sidebar(workbench, checker)
        _review(workbench, checker, settings)


def _ask_for_section() -> None:
    st.title("Leanscribe")
    st.write("Mathematical text to Lean 4 statements that Lean accepts and you approve.")
    with st.form("section"):
        text = st.text_area("Paste a section in LaTeX or Markdown", height=300, key="section-text")
        upload = st.file_uploader("or upload a file", type=SUFFIXES, key="section-file")
        submitted = st.form_submit_button("Formalize", type="primary", key="formalize")
    if not submitted:
        return
    try:
        section = _uploaded(upload.name, upload.getvalue()) if upload else parse_section(text)
    except SectionError as error:
        st.error(str(error))
        return
    st.session_state["workbench"] = Workbench(section)
    st.rerun()


def _uploaded(name: str, data: bytes) -> Section:
    """Through a file, so that an upload is decoded exactly as a file on the command line is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(name).name
        path.write_bytes(data)
        return read_section(path)


def _formalize(
    workbench: Workbench, translator: Translator, checker: Checker, settings: Settings
) -> None:
    """Works on the blocks not done yet and shows each as it comes. A click only interrupts it."""
    st.title(workbench.section.title)
    bar = st.progress(0.0, text="Formalizing")
    for draft in workbench.drafts:
        _show(draft)
    done = [draft.result for draft in workbench.drafts]
    total, start = len(workbench.section.blocks), time.monotonic()
    results = formalize(
        workbench.section,
        translator,
        checker,
        k=settings.k,
        timeout=settings.timeout,
        done=done,
    )
    try:
        for result in results:
            draft = workbench.add(result)
            finished = len(workbench.drafts)
            left = (time.monotonic() - start) / (finished - len(done)) * (total - finished)
            bar.progress(
                finished / total, text=f"{finished} of {total} blocks, about {left:.0f} s left"
            )
            _show(draft)
    except TranslatorError as error:  # what is done stays
        st.error(str(error))
        st.button("Go on", key="go-on")
        return
    st.rerun()


def _show(draft: Draft) -> None:
    if draft.block.states_something:
        with st.container(border=True):
            show_draft(draft)


def _sidebar(workbench: Workbench, checker: Checker) -> None:
    stating = [draft for draft in workbench.drafts if draft.block.states_something]
    statuses = Counter(draft.status for draft in stating)
    decisions = Counter(draft.decision for draft in stating)
    environment = checker.environment
    with st.sidebar:
        st.metric("Lean accepts", f"{statuses[BlockStatus.ACCEPTED]} of {len(stating)}")
        st.metric("You accepted", f"{decisions[Decision.ACCEPTED]} of {len(stating)}")
        st.download_button(
            "Download section.lean",
            workbench.lean_file(environment),
            file_name="section.lean",
            mime="text/plain",
            type="primary",
            key="download",
        )
        st.button("Another section", key="another", on_click=st.session_state.clear)
        st.caption(
            f"Lean {environment.lean}, {environment.library}, {environment.backend}, "
            f"fingerprint {environment.fingerprint}"
        )


def _review(workbench: Workbench, checker: Checker, settings: Settings) -> None:
    def edit(index: int, lean: str) -> None:
        workbench.edit(index, lean, checker, settings.timeout)
        st.session_state[editor_key(index)] = workbench.drafts[index].lean

    def decide(index: int, decision: Decision | None) -> None:
        workbench.decide(index, decision, checker, settings.timeout)

    st.title(workbench.section.title)
    for index, draft in enumerate(workbench.drafts):
        if draft.block.states_something:
            with st.container(border=True, key=f"block-{index}"):
                show_draft(draft)
                show_controls(index, draft, edit, decide)


main()
