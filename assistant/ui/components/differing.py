"""Two texts as one: what goes struck through, what comes underlined, each said to a screen reader too."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from assistant.drafting.repair import difference

_HERE = Path(__file__).parent
_DIFFERING = st.components.v2.component(
    "differing_text",
    html='<div class="difference" role="region" tabindex="0"></div>\n',
    css=_HERE.joinpath("differing.css").read_text("utf-8"),
    js=_HERE.joinpath("differing.js").read_text("utf-8"),
)


def show_difference(before: str, after: str, *, key: str, label: str) -> None:
    """Show how `after` differs from `before`, word by word."""
    stretches = [{"kind": one.kind, "text": one.text} for one in difference(before, after)]
    _DIFFERING(key=key, data={"stretches": stretches, "label": label})
