"""A page of Streamlit's own: one question, and a text that says what was answered."""

import streamlit as st

answer = st.pills("How safe?", [1, 2, 3, 4, 5], key="answer")
st.text(f"answered {answer}")
