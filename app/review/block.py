"""One block on the page: text beside Lean, its editor, its readings and the person's decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import streamlit as st

from app.formalize import BlockStatus
from app.rendering.lean import lean_to_html, worth_showing
from app.rendering.text import text_to_markdown
from app.review.workbench import Decision, Draft

EditHandler = Callable[[int, str], None]
DecisionHandler = Callable[[int, Decision | None], None]

_COLOURS: dict[BlockStatus, Literal["green", "red", "orange", "gray"]] = {
    BlockStatus.ACCEPTED: "green",
    BlockStatus.REJECTED: "red",
    BlockStatus.UNREAD: "orange",
    BlockStatus.SKIPPED: "gray",
}
_CHOICES = {Decision.ACCEPTED: "Accept", Decision.REJECTED: "Reject"}


def show_draft(draft: Draft) -> None:
    """Text on the left, Lean with its messages on the right; nothing to click."""
    _heading(draft)
    text, lean = st.columns(2)
    text.markdown(text_to_markdown(draft.block.text))
    with lean:
        if draft.lean:
            messages = worth_showing(draft.verdict) if draft.verdict else ()
            st.html(lean_to_html(draft.lean, messages))
        if draft.problem and not (draft.verdict and draft.verdict.messages):
            st.warning(text_to_markdown(draft.problem))
        best = draft.result.best
        if best and not draft.edited:
            st.caption(best.candidate.reading)


def show_controls(
    index: int, draft: Draft, on_edit: EditHandler, on_decision: DecisionHandler
) -> None:
    """What a person can do with a block: another reading, other Lean, a decision."""
    left, right = st.columns(2)
    with left:
        key = f"decision-{index}"
        st.session_state[key] = draft.decision  # an edit may have voided it
        st.segmented_control(
            f"Decision on {draft.block.label}",
            list(_CHOICES),
            format_func=lambda decision: _CHOICES[decision],
            key=key,
            label_visibility="collapsed",
            disabled=draft.status is not BlockStatus.ACCEPTED,
            on_change=lambda: on_decision(index, st.session_state[key]),
        )
    with right, st.expander("Edit the Lean statement", expanded=not draft.lean):
        _reading_choice(index, draft, on_edit)
        _editor(index, draft, on_edit)


def _heading(draft: Draft) -> None:
    block = draft.block
    title = f" ({text_to_markdown(block.title)})" if block.title else ""
    facts = [f"{draft.verdict.elapsed_ms:.0f} ms"] if draft.verdict else []
    facts += ["edited"] if draft.edited else []
    row = st.container(horizontal=True, vertical_alignment="center")
    row.markdown(
        f"**{block.kind.value.capitalize()}**{title} &ensp;`{block.label}`", width="content"
    )
    row.badge(f"Lean: {draft.status}", color=_COLOURS[draft.status])
    if draft.decision:
        colour = _COLOURS[BlockStatus(draft.decision.value)]
        row.badge(f"You: {draft.decision}", color=colour)
    row.caption(" · ".join(facts), width="content")


def _reading_choice(index: int, draft: Draft, on_edit: EditHandler) -> None:
    """The translator's other readings, if there are any."""
    trials = draft.result.trials
    if len(trials) < 2:
        return
    key = f"reading-{index}"
    st.selectbox(
        "Other readings",
        range(len(trials)),
        index=None,
        placeholder=f"{len(trials)} readings",
        format_func=lambda rank: f"{trials[rank].verdict.status}: {trials[rank].candidate.reading}",
        key=key,
        on_change=lambda: (
            on_edit(index, trials[st.session_state[key]].candidate.lean)
            if st.session_state[key] is not None
            else None
        ),
    )


def _editor(index: int, draft: Draft, on_edit: EditHandler) -> None:
    key = editor_key(index)
    st.session_state.setdefault(key, draft.lean)
    with st.form(f"edit-{index}", border=False):
        st.text_area(f"Lean of {draft.block.label}", key=key, height="content")
        st.form_submit_button(
            "Re-check",
            key=f"recheck-{index}",
            on_click=lambda: on_edit(index, st.session_state[key]),
        )


def editor_key(index: int) -> str:
    """The key under which the session keeps what stands in a block's editor."""
    return f"lean-{index}"
