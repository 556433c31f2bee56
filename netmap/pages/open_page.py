"""Open a map: one that is kept on this device, or a file."""

import streamlit as st

from netmap import files
from netmap.model import NetmapError
from netmap.pages import routes, state
from netmap.pages.start import open_and_go, say_what_failed
from netmap.pages.text import heading, plain, say
from netmap.words import frame
from netmap.words import start_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.OPEN_TITLE)
        heading(words.OPEN_FILE, 2)
        say(words.OPEN_FILE_ABOUT, "quiet")
        # Streamlit calls its button "Upload"; nothing is sent anywhere, so it says what happens here.
        st.html(f"<style>.st-key-upload button p::after {{content: '{words.OPEN_FILE_LABEL}'}}</style>")
        given = st.file_uploader(words.OPEN_FILE_LABEL, label_visibility="collapsed", key="upload")
        if given is not None:
            _take(given.getvalue(), given.name)
        heading(words.OPEN_KEPT, 2)
        _kept()


def _kept() -> None:
    try:
        kept = state.store().list()
    except NetmapError as trouble:
        say(str(trouble))
        return
    if not kept:
        say(words.OPEN_NONE_KEPT, "quiet")
    say_what_failed()
    for one in kept:
        line = words.kept_line(one.title or frame.UNTITLED, one.changed_on, one.alters)
        st.button(plain(line), key=f"kept-{one.id}", width="stretch", on_click=open_and_go, args=(one.id,))


def _take(data: bytes, name: str) -> None:
    """Read a file; then ask about this device, since a file may come from another one."""
    try:
        opened = files.open_bytes(data, name)
    except NetmapError as trouble:
        st.warning(plain(str(trouble)))
        if state.session() is not None:
            say(words.OLD_MAP_SAFE, "quiet")
        return
    waiting = state.waiting()
    waiting.clear()
    waiting["opened"] = opened
    routes.go(routes.BEGIN)
