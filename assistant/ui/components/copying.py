"""A button that puts a text on the clipboard and says that it did."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_COPY = st.components.v2.component(
    "copy_text",
    html='<button type="button" class="copy"></button><span class="said" role="status"></span>\n',
    css=_HERE.joinpath("copying.css").read_text("utf-8"),
    js=_HERE.joinpath("copying.js").read_text("utf-8"),
)


def copy_button(text: str, *, key: str, on_copied: Callable[[], None]) -> None:
    """Show the button; `on_copied` is called once the text is on the clipboard."""
    _COPY(key=key, data={"text": text, "label": "Copy"}, on_copied_change=on_copied)
