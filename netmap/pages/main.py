"""The script that runs on every change: page config and navigation."""

import streamlit as st

st.set_page_config(page_title="notes", layout="wide")
