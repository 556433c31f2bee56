"""Files to take along: the whole map, open or locked, and a copy that shows what was chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

import streamlit as st

from netmap import files
from netmap.files import locked_file
from netmap.model import MapFile
from netmap.pages import routes, state, their_time
from netmap.pages.locked_file_progress import UnderWay
from netmap.pages.new_passphrase import fits, offer_words, say_what_failed, secret
from netmap.pages.text import plain, say
from netmap.report.redaction import copied
from netmap.words import download as words
from netmap.words import locked as words_locked
from netmap.words import my_map

_SHOWN = "copy-shows"


@dataclass(frozen=True)
class Download:
    """locking: what is being locked into a file, and the work on it. locked: what was locked last, and the
    file. copy_shows: what a copy for someone else shows."""

    locking: tuple[MapFile, UnderWay] | None = None
    locked: tuple[MapFile, bytes] | None = None
    copy_shows: tuple[str, ...] = ()


def section() -> None:
    """All of it, under a heading of the page. From a device that may not be private nothing goes out open."""
    private = state.opened().map.device_private == "yes"
    if private:
        say(words.ABOUT, "quiet")
        _whole()
        with st.expander(words.LOCKED, on_change="rerun", key="download-locked") as here:
            if here.open:
                _locked()
        with st.expander(words.COPY, on_change="rerun", key="download-copy") as here:
            if here.open:
                _copy()
    else:
        say(words.NOT_PRIVATE, "quiet")
        _locked()
        st.button(words.PRIVACY, type="tertiary", on_click=routes.go, args=(routes.PRIVACY,))


def name(kind: str) -> str:
    """A file name that says nothing of what it is."""
    return f"{my_map.FILE_NAME}-{their_time.today().isoformat()}.{kind}"


def _whole() -> None:
    # Held on to here: the file is made when it is asked for, outside of any run, and a run in between could
    # take the button away before the browser has the file.
    here = state.opened()

    def made() -> bytes:
        here.downloaded()
        return files.to_bytes(here.file)

    _made_on_a_click(words.DOWNLOAD, made, key="download-whole", type="primary")


def _made_on_a_click(
    label: str, make: Callable[[], bytes], key: str, type: Literal["primary", "secondary"] = "secondary"
) -> None:
    st.download_button(
        label, data=make, file_name=name("netmap.json"), mime="application/json",
        on_click="ignore", type=type, key=key,
    )  # fmt: skip


def _locked() -> None:
    say(words.LOCKED_ABOUT, "quiet")
    say_what_failed()
    here = state.opened()
    locking = state.remembered(Download).locking
    if locking is not None:
        file, work = locking
        if not work.done:
            work.shown(words.MAKING, _do_not_wait)
            return
        _take(file, work)
    made = state.remembered(Download).locked
    if made is None or made[0] != here.file:
        if made is not None:
            say(words.CHANGED)
        suggested = offer_words("file")
        with st.form("lock-file", clear_on_submit=True, border=False):
            secret(words_locked.PASSPHRASE, "file-first")
            secret(words_locked.AGAIN, "file-again")
            st.form_submit_button(words.MAKE, on_click=_lock, args=(suggested,))
        return
    st.download_button(
        words.READY, data=made[1], file_name=name("age"), mime="application/octet-stream",
        on_click=here.downloaded, type="primary", key="download-ready",
    )  # fmt: skip


def _lock(suggested: str) -> None:
    passphrase = state.answer("file-first") or ""
    if fits(passphrase, state.answer("file-again"), suggested):
        _do_not_wait()  # for an earlier one
        file = state.opened().file
        lock = partial(locked_file.lock, files.to_bytes(file), passphrase, of=state.asks())
        state.remember(Download, locking=(file, UnderWay(lock)))


def _take(file: MapFile, work: UnderWay) -> None:
    """What came of it: a file that can be downloaded, or why there is none."""
    state.remember(Download, locking=None)
    if work.found is not None:
        state.remember(Download, locked=(file, work.found))
    elif work.trouble is not None:
        st.warning(plain(str(work.trouble)))


def _do_not_wait() -> None:
    locking = state.remembered(Download).locking
    if locking is not None:
        locking[1].leave()
        state.remember(Download, locking=None)


def _copy() -> None:
    say(words.COPY_ABOUT, "quiet")
    shown = state.remembered(Download).copy_shows
    st.pills(
        words.SHOWS, list(words.SHOW), selection_mode="multi", format_func=words.SHOW.__getitem__,
        on_change=lambda: state.remember(Download, copy_shows=tuple(state.answer(_SHOWN) or ())),
        **state.shows(_SHOWN, [one for one in words.SHOW if one in shown]),
    )  # fmt: skip
    if "notes" in shown:
        say(words.NOTES_HOLD)
    m = state.opened().map
    chosen = {one: one in shown for one in words.SHOW}
    _made_on_a_click(
        words.COPY_BUTTON,
        lambda: files.to_bytes(MapFile(current=copied(m, **chosen))),
        key="download-copied",
    )
