"""netmap's own server around a page that tries what a page may and may not do."""

from pathlib import Path

import streamlit as st

from netmap.server import application

application.prepare()
app = st.App(
    Path(__file__).with_name("screen.py"),
    routes=application.ROUTES,
    middleware=application.MIDDLEWARE,
    lifespan=application.warm_while_open,
    on_script_error=application.say_that_it_failed,
)
