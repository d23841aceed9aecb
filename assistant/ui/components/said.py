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
    html='<section class="said"></section>\n',
    css=_HERE.joinpath("said.css").read_text("utf-8"),
    js=_HERE.joinpath("said.js").read_text("utf-8"),
)


Line = tuple[str, str] | tuple[str, str, str]
"""A word for it, the customer's words, and perhaps a note on them."""


def show_said(
    lead: str, lists: Mapping[str, Sequence[Line]], *, key: str, title: str = "What the customer says"
) -> None:
    """Show the lead and every list that is not empty."""
    shown = [
        {
            "title": title,
            "lines": [_line(*line) for line in lines[:MOST]],
            "more": max(0, len(lines) - MOST),
        }
        for title, lines in lists.items()
        if lines
    ]
    _SAID(key=key, data={"title": title, "lead": lead, "lists": shown})


def _line(word: str, text: str, note: str = "") -> dict[str, str]:
    return {"word": word, "text": text, "note": note}
