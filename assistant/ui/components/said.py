"""What the customer says: a line about the whole, then lists of quotations, each with a word for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import streamlit as st

MOST = 8
"""Entries of a list that are shown; the rest is counted."""

_HERE = Path(__file__).parent
_SAID = st.components.v2.component(
    "said",
    html='<section class="said" aria-label="What the customer says"></section>\n',
    css=_HERE.joinpath("said.css").read_text("utf-8"),
    js=_HERE.joinpath("said.js").read_text("utf-8"),
)


def show_said(lead: str, lists: Mapping[str, Sequence[tuple[str, str]]], *, key: str) -> None:
    """Show the lead and every list that is not empty; an entry is a word for it and the customer's words."""
    shown = [
        {
            "title": title,
            "lines": [{"word": word, "text": text} for word, text in lines[:MOST]],
            "more": max(0, len(lines) - MOST),
        }
        for title, lines in lists.items()
        if lines
    ]
    _SAID(key=key, data={"lead": lead, "lists": shown})
