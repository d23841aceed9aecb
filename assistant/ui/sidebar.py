"""What stands beside every page: which writer there is, what is broken, and the latest drafts."""

from __future__ import annotations

import streamlit as st

from assistant.errors import AssistantError
from assistant.model import State
from assistant.store import Summary
from assistant.ui import actions
from assistant.ui.plain import label
from assistant.ui.state import desk, page, services

STATES = {
    State.WRITING: "being written",
    State.NEEDS_FILLING: "needs filling",
    State.READY: "ready",
    State.FLAGGED: "flagged",
    State.INCOMPLETE: "not checked wholly",
    State.SENT: "sent",
    State.FAILED: "no draft",
}


MASKED = "Names, addresses and numbers are sent to it as placeholders, as far as they are recognised."


def show() -> None:
    """Draw the sidebar."""
    with st.sidebar:
        st.header("Reply Assistant", divider="gray")
        st.button("New message", key="new", on_click=actions.new, width="stretch", type="primary")
        _writer()
        _problems()
        _recent()


def _writer() -> None:
    endpoint = services().endpoint
    if endpoint is None:
        st.text("No model is connected.\nThe playbook writes every draft, in English.")
    else:
        st.text(f"Model: {endpoint.model or 'not named'}\nat {endpoint.base_url}")
        masked = services().masked
        st.text(MASKED if masked else "Nothing is masked: the customer's words are sent to it as they are.")


def _problems() -> None:
    """Say what of prompts/ is broken; until it is mended the last good version is used."""
    try:
        problems = services().problems()
    except AssistantError as error:
        problems = (str(error),)
    for problem in problems:
        with st.container(border=True):
            st.markdown("**A file in prompts/ is broken.** The last good version stays in use.")
            st.text(problem)


def _recent() -> None:
    try:
        found = desk().recent(15)
    except AssistantError as error:
        st.text(str(error))
        return
    if found:
        st.subheader("Latest drafts")
    with st.container(gap=None):
        for summary in found:
            _line(summary)


def _line(summary: Summary) -> None:
    who = summary.customer or "No name"
    about = summary.subject or summary.opening
    sample = "Sample: " if summary.sample else ""
    state = STATES.get(summary.state, summary.state.value)
    if summary.open_slots and summary.state is not State.SENT:
        state = f"{state}, {summary.open_slots} to fill in"
    st.button(
        label(f"{sample}{who}: {about}"[:70] + f" ({state})"),
        key=f"open.{summary.id}",
        on_click=actions.open_draft,
        args=(summary.id,),
        type="tertiary",
        disabled=summary.id == page().draft_id,
    )
