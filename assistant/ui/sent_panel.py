"""What was sent: every request to a model for the draft on the page, word for word."""

from __future__ import annotations

import streamlit as st

from assistant.model import SentRequest
from assistant.store import StoredRequest
from assistant.ui.state import desk

PURPOSES = {
    "draft": "for the reply",
    "reading": "to read the message",
    "judge": "to settle what a rule leaves unsure",
    "repair": "to repair the reply",
}
NOTHING = "Nothing was sent: no model was asked for this draft."
MASKED = "Names, addresses and numbers were replaced by placeholders, as far as they were recognised."
PLAIN = "Nothing was masked: this went out as it stands here."
HEIGHT = 320


def show(draft_id: str) -> None:
    """Draw the panel."""
    sent = desk().sent(draft_id)
    with st.expander("What was sent", key="sent.panel"):
        if not sent:
            st.text(NOTHING)
        for one in sent:
            _request(one)


def _request(one: StoredRequest) -> None:
    st.text(f"Request {one.n}, {_purpose(one.request)}, {one.at:%Y-%m-%d %H:%M:%S} UTC.")
    st.text(MASKED if one.request.masked else PLAIN)
    for message in one.request.messages:
        st.text(f"Role: {message.role}")
        st.code(message.content, language=None, wrap_lines=True, height=HEIGHT)


def _purpose(request: SentRequest) -> str:
    return PURPOSES.get(request.purpose, request.purpose)
