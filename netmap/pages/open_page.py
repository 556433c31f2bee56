"""Open a map: one that is kept on this device, or a file."""

import streamlit as st

from netmap import files
from netmap.files import locked_file
from netmap.model import NetmapError
from netmap.pages import hosting, keeping, routes, state, uploads
from netmap.pages.start import list_of
from netmap.pages.text import heading, plain, say, uploads_here
from netmap.words import download, hosted, locked
from netmap.words import start_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.OPEN_TITLE)
        heading(words.OPEN_FILE, 2)
        say(hosted.OPEN_FILE_ABOUT if hosting.hosted() else words.OPEN_FILE_ABOUT, "quiet")
        uploads_here(words.OPEN_FILE_LABEL)
        given = st.file_uploader(words.OPEN_FILE_LABEL, label_visibility="collapsed", key="upload")
        if given is not None:
            _take(given.getvalue(), given.name)
        if hosting.hosted():
            st.button(hosted.GO_ON, on_click=routes.go, args=(routes.RESUME,))
            return
        heading(words.OPEN_KEPT, 2)
        list_of("device", words.OPEN_NONE_KEPT)
        if keeping.vault_exists():
            st.button(locked.GO_ON, on_click=routes.go, args=(routes.LOCKED,))


def _unlocked(data: bytes) -> bytes | None:
    """What is in a locked file, once its passphrase was given."""
    with st.form("unlock-file", clear_on_submit=True):
        say(download.UNLOCK_ABOUT)
        passphrase = st.text_input(locked.PASSPHRASE, type="password", autocomplete="off", max_chars=1000)
        given = st.form_submit_button(locked.UNLOCK, type="primary")
    if not given:
        return None
    with st.spinner(download.UNLOCKING):
        inside = locked_file.unlock(data, passphrase)
    if inside is None:
        st.warning(plain(download.WRONG))
    return inside


def _take(data: bytes, name: str) -> None:
    """Read a file; then ask about this device, since a file may come from another one."""
    if locked_file.is_locked(data):
        inside = _unlocked(data)
        if inside is None:
            return
        data = inside
    try:
        opened = files.open_bytes(data, name)
    except NetmapError as trouble:
        st.warning(plain(str(trouble)))
        if state.session() is not None:
            say(words.OLD_MAP_SAFE, "quiet")
        return
    uploads.let_go()
    state.begin_anew()
    state.waiting()["opened"] = opened
    routes.go(routes.BEGIN)
