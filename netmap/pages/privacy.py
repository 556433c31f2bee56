"""How this keeps me private."""

import streamlit as st

from netmap.pages.text import bullets, heading
from netmap.session.this_netmap import this_netmap
from netmap.words import places
from netmap.words import privacy_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        here = this_netmap()
        for title, lines in places.privacy(here.name, here.keep_days):
            heading(title, 2)
            bullets(lines)
