"""netmap's own server around a page that tries what a page may and may not do."""

from pathlib import Path

import streamlit as st

from netmap.pages import server

app = st.App(
    Path(__file__).with_name("screen.py"),
    routes=server.ROUTES,
    middleware=server.MIDDLEWARE,
    lifespan=server.warm_while_open,
    on_script_error=server.say_that_it_failed,
)
