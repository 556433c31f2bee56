"""The first screen: four doors."""

import streamlit as st

from netmap import files
from netmap.model import NetmapError
from netmap.pages import routes, state
from netmap.pages.frame import is_dark
from netmap.pages.text import heading, plain, say
from netmap.views.minimap import minimap_html
from netmap.words import frame
from netmap.words import start_page as words


def page() -> None:
    with st.container(key="nm-welcome"):
        left, right = st.columns((2, 1), vertical_alignment="center", gap="large")
        with left:
            heading(words.WELCOME)
            say(words.ABOUT, "lead")
        with right, st.container(key="nm-hero"):
            invented = files.open_sample("well_held").current
            st.html(minimap_html(invented, invented.ids[::2], is_dark()))
        _go_on()
        st.button(words.MAP_MY_SUPPORT, type="primary", width="stretch", key="door-map", on_click=_begin)
        say(words.MAP_MY_SUPPORT_ABOUT, "quiet")
        doors = (
            (frame.OPEN, words.OPEN_ABOUT, routes.OPEN),
            (frame.EXAMPLES, words.EXAMPLE_ABOUT, routes.EXAMPLES),
            (frame.PRIVACY, words.PRIVACY_ABOUT, routes.PRIVACY),
        )
        for column, (label, about, target) in zip(st.columns(3), doors, strict=True):
            with column:
                st.button(label, width="stretch", key=f"door-{label}", on_click=routes.go, args=(target,))
                say(about, "quiet")
        say(words.SCOPE, "quiet")


def _go_on() -> None:
    """The map that was changed last, one tap away."""
    try:
        kept = state.store().list()
    except NetmapError as trouble:
        say(str(trouble))
        return
    if kept:
        latest = kept[0]
        st.button(
            words.GO_ON, type="primary", width="stretch", key="go-on", on_click=open_and_go, args=(latest.id,)
        )
        say_what_failed()
        line = words.kept_line(latest.title or frame.UNTITLED, latest.changed_on, latest.alters)
        say(line, "quiet")


def _begin() -> None:
    state.waiting().clear()
    routes.go(routes.BEGIN)


def open_and_go(id: str) -> None:
    """Open a kept map and show it; where that fails, everything stays as it is, and the page can say so."""
    waiting = state.waiting()
    waiting.pop("trouble", None)
    try:
        state.open_kept(id)
    except NetmapError as trouble:
        waiting["trouble"] = str(trouble)
        return
    routes.go(routes.MAP)


def say_what_failed() -> None:
    """Why the map that was tapped last could not be opened."""
    trouble = state.waiting().get("trouble")
    if trouble:
        st.warning(plain(trouble))
