"""Open a map: one that is kept on this device, or a file."""

from functools import partial

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from netmap import files
from netmap.files import locked_file
from netmap.model import NetmapError
from netmap.pages import routes, state
from netmap.pages.locked_file_progress import let_go_of_unlocking, unlock_beside, unlocking
from netmap.pages.new_passphrase import secret
from netmap.pages.start import list_of
from netmap.pages.state import Arriving
from netmap.pages.text import heading, plain, say, uploads_here
from netmap.pages.ways_in import offer_doors
from netmap.session import events
from netmap.session.this_netmap import this_netmap
from netmap.words import download, locked, locking, places
from netmap.words import start_page as words


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.OPEN_TITLE)
        heading(words.OPEN_FILE, 2)
        say(places.opening_a_file(this_netmap().name), "quiet")
        uploads_here(words.OPEN_FILE_LABEL)
        given = st.file_uploader(words.OPEN_FILE_LABEL, label_visibility="collapsed", key="upload")
        let_go_of_unlocking(given.file_id if given is not None else "")
        if given is not None:
            _take(given)
        for place in state.places().values():
            if not place.has_a_door and place.maps is not None:
                heading(words.OPEN_KEPT, 2)
                list_of(place, words.OPEN_NONE_KEPT)
        offer_doors()


def _unlocked(file: str, data: bytes) -> bytes | None:
    """What is in a locked file, once its passphrase was given and it is open. file: its mark.

    Raises NetmapError where it asks for more work than is done here.
    """
    if locked_file.asks_too_much(data):
        raise locking.asks_too_much()
    work = unlocking(file)
    if work is not None and not work.done:
        say(download.UNLOCK_ABOUT)
        work.shown(download.UNLOCKING, let_go_of_unlocking)
        return None
    let_go_of_unlocking()
    if work is not None and work.found is not None:
        return work.found
    with st.form("unlock-file", clear_on_submit=True):
        say(download.UNLOCK_ABOUT)
        secret(locked.PASSPHRASE, "unlock-file-passphrase")
        st.form_submit_button(locked.UNLOCK, type="primary", on_click=_unlock, args=(file, data))
    if work is not None:
        st.warning(plain(str(work.trouble) if work.trouble else download.WRONG))
    return None


def _unlock(file: str, data: bytes) -> None:
    passphrase = state.answer("unlock-file-passphrase") or ""
    unlock_beside(file, partial(locked_file.unlock, data, passphrase, of=state.asks()))


def _take(given: UploadedFile) -> None:
    """Read a file; then ask about this device, since a file may come from another one."""
    data = given.getvalue()
    try:
        if locked_file.is_locked(data):
            inside = _unlocked(given.file_id, data)
            if inside is None:
                return
            data = inside
        opened = files.open_bytes(data, given.name)
    except NetmapError as trouble:
        st.warning(plain(str(trouble)))
        if state.open_map() is not None:
            say(words.OLD_MAP_SAFE, "quiet")
        return
    events.tell("read")
    state.forget(Arriving)
    state.remember_here(Arriving, opened=opened)
    routes.go(routes.BEGIN)
