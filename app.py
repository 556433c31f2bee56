"""The app. `netmap`, `streamlit run app.py` and any ASGI server (`uvicorn app:app`) all start this."""

import streamlit as st

from netmap.server import application

application.prepare()
app = st.App(
    application.SCRIPT,
    routes=application.ROUTES,
    middleware=application.MIDDLEWARE,
    lifespan=application.warm_while_open,
    on_script_error=application.say_that_it_failed,
)
