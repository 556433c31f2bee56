"""How this keeps me private."""

import streamlit as st

from netmap.pages.text import bullets, heading
from netmap.words import privacy_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        for title, lines in words.PARTS:
            heading(title, 2)
            bullets(lines)
