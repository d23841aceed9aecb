"""The frame around every page."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from assistant.ui import sidebar

PAGES = Path(__file__).parent / "pages"

st.set_page_config(
    page_title="Reply Assistant",
    page_icon=str(Path(__file__).with_name("icon.png")),
    layout="wide",
    initial_sidebar_state="auto",
)
chosen = st.navigation([st.Page(str(PAGES / "draft.py"), title="Draft", default=True)], position="hidden")
sidebar.show()
chosen.run()
