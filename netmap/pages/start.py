"""The first screen: four doors."""

import streamlit as st

from netmap import files
from netmap.model import NetmapError
from netmap.pages import keeping, routes, state
from netmap.pages.kept_beside import looks_in
from netmap.pages.state import Lives
from netmap.pages.text import bullets, drawer, heading, plain, say
from netmap.pages.theme import is_dark
from netmap.session import hosting
from netmap.store import KeptSummary
from netmap.views.picture.small_map import small_map_html
from netmap.words import frame, hosted, leave, locked
from netmap.words import start_page as words


def page() -> None:
    with st.container(key="nm-welcome"):
        left, right = st.columns((2, 1), vertical_alignment="center", gap="large")
        with left:
            heading(words.WELCOME)
            say(words.ABOUT, "lead")
        with right, st.container(key="nm-hero"):
            invented = files.open_sample("well_held").current
            st.html(small_map_html(invented, invented.ids[::2], is_dark()))
        if not _go_on():
            _leaving()
        st.button(words.MAP_MY_SUPPORT, type="primary", width="stretch", key="door-map", on_click=_begin)
        say(words.MAP_MY_SUPPORT_ABOUT, "quiet")
        doors = (
            (frame.OPEN, hosted.OPEN_ABOUT if hosting.hosted() else words.OPEN_ABOUT, routes.OPEN),
            (frame.EXAMPLES, words.EXAMPLE_ABOUT, routes.EXAMPLES),
            (frame.PRIVACY, words.PRIVACY_ABOUT, routes.PRIVACY),
        )
        for column, (label, about, target) in zip(st.columns(3), doors, strict=True):
            with column:
                st.button(label, width="stretch", key=f"door-{label}", on_click=routes.go, args=(target,))
                say(about, "quiet")
        say(words.SCOPE, "quiet")


def _go_on() -> bool:
    """The map that was changed last, one tap away, and those that are locked. False where there is neither:
    most likely this is the first time."""
    locked_there = keeping.vault_exists()
    if locked_there:
        st.button(
            locked.GO_ON, width="stretch", key="go-on-locked", on_click=routes.go, args=(routes.LOCKED,)
        )
        say(locked.GO_ON_ABOUT, "quiet")
    if hosting.hosted():
        st.button(hosted.GO_ON, width="stretch", key="go-on", on_click=routes.go, args=(routes.RESUME,))
        say(hosted.GO_ON_ABOUT, "quiet")
        return False
    try:
        kept = state.store().list()
    except NetmapError as trouble:
        say(str(trouble))
        return locked_there
    if kept:
        latest = kept[0]
        st.button(
            words.GO_ON,
            type="primary",
            width="stretch",
            key="go-on",
            on_click=_open_and_go,
            args=(latest.id, "device"),
        )
        _say_what_failed()
        # Without its title: this screen is what others see first, also after leaving at once.
        say(words.changed_line(state.local(latest.changed_on), latest.alters), "quiet")
    return locked_there or bool(kept)


def list_of(lives: Lives, none: str) -> None:
    """All maps kept there, the one changed last first; each opens with a tap."""
    try:
        store = state.listed(lives)
        kept = store.list() if store else ()
    except NetmapError as trouble:
        say(str(trouble))
        return
    if not kept:
        say(none, "quiet")
    _say_what_failed()
    for one in kept:
        st.button(
            plain(_line(one)),
            key=f"kept-{one.id}",
            width="stretch",
            on_click=_open_and_go,
            args=(one.id, lives),
        )


def _line(kept: KeptSummary) -> str:
    """One kept map in a list; on a shared screen, and where its names are hidden, without its title."""
    veiled = (state.session() and state.hidden()) or looks_in(kept.beside).get("hidden")
    title = "" if veiled else kept.title
    return words.kept_line(title or frame.UNTITLED, state.local(kept.changed_on), kept.alters)


def _leaving() -> None:
    """How to leave at once, and what that cannot hide."""
    with st.container(key="nm-leaving", horizontal=True, vertical_alignment="center", gap="small"):
        say(leave.LINE, "quiet")
        drawer(leave.MORE, "drawer-leaving", lambda: bullets((*leave.CANNOT.values(), leave.LOSES)))


def _begin() -> None:
    state.begin_anew()
    routes.go(routes.BEGIN)


def _open_and_go(id: str, lives: Lives) -> None:
    """Open a kept map and show it; where that fails, everything stays as it is, and the page can say so."""
    waiting = state.waiting()
    waiting.pop("trouble", None)
    try:
        keeping.open_kept(id, lives)
    except NetmapError as trouble:
        waiting["trouble"] = str(trouble)
        return
    routes.go(routes.MAP)


def _say_what_failed() -> None:
    """Why the map that was tapped last could not be opened."""
    trouble = state.waiting().get("trouble")
    if trouble:
        st.warning(plain(trouble))
