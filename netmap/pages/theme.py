"""Whether this browser shows the light or the dark theme."""

import streamlit as st


def is_dark() -> bool:
    return bool(st.context.theme.type == "dark")
