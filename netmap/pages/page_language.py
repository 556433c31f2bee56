"""In which language a page speaks: that of its browser, where netmap speaks it, else English."""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from netmap.words.catalogue import languages
from netmap.words.language import ENGLISH, best, find_by, speak


def speak_as_the_browser() -> None:
    """To be said as a run of a page begins. What comes before that in a run, or without it, as what follows
    a click does, finds the language by itself."""
    find_by(_of_this_page)
    speak(_of_this_page() or ENGLISH)


def _of_this_page() -> str | None:
    """None where no page is drawn."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    return best((st.context.locale or "",), languages())
