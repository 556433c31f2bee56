"""How much room the map has in this browser."""

import streamlit as st

from netmap.pages import state

_FIRST_GUESS = (800, 800)
_room = st.components.v2.component("netmap.room", js="room.js", isolate_styles=False)


def room() -> tuple[int, int]:
    """Width of the column this is called in and height of the window, in pixels; a guess on the first run."""
    known: tuple[int, int] = state.note("room", _FIRST_GUESS)
    told = _room(key="room", data={"known": list(known)}, on_size_change=_nothing, height=1)
    size = told.get("size")
    if size:
        known = (int(size[0]), int(size[1]))
        state.remember("room", known)
    return known


def _nothing() -> None:
    """A state that is read needs a callback; the page reads it on the next line."""
