"""The app. `netmap`, `streamlit run app.py` and any ASGI server (`uvicorn app:app`) all start this."""

import streamlit as st

from netmap.pages import server

app = st.App(
    server.SCRIPT,
    routes=server.ROUTES,
    middleware=server.MIDDLEWARE,
    lifespan=server.warm_while_open,
    on_script_error=server.say_that_it_failed,
)
