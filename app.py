"""The app: `streamlit run app.py`, or `make run`, which also looks after the environment."""

import streamlit as st

from assistant.ui.server import MIDDLEWARE, SCRIPT, lifespan

app = st.App(SCRIPT, lifespan=lifespan, middleware=MIDDLEWARE)
