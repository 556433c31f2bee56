"""How this keeps me private."""

import streamlit as st

from netmap.pages.text import bullets, heading
from netmap.session import hosting
from netmap.words import hosted
from netmap.words import privacy_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        how = hosting.hosted()
        # What this is not is the same wherever it runs.
        parts = (*hosted.privacy(how.keep_days), words.parts()[-1]) if how else words.parts()
        for title, lines in parts:
            heading(title, 2)
            bullets(lines)
