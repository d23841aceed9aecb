"""The Draft page: the customer's words on the left, the checked reply on the right."""

from __future__ import annotations

import streamlit as st

from assistant.ui import case_panel, reply_panel
from assistant.ui.state import page

here = page()
case_panel.load()

st.header("Draft a reply", anchor=False)
if here.problem:
    with st.container(border=True, key="problem"):
        st.markdown("**That did not work.**")
        st.text(here.problem)
if here.done:
    st.text(here.done)

left, right = st.columns([4, 7], gap="medium")
with left:
    wishes = case_panel.show()
with right:
    reply_panel.show(wishes)
