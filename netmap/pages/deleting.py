"""Deleting the open map where it is kept: never by the way, and never unasked."""

from collections.abc import Callable

import streamlit as st

from netmap.pages import routes, state
from netmap.pages.text import say
from netmap.session import persistence
from netmap.session.places.place import Place
from netmap.words import deleting as words


def by_moving_to(place: Place) -> bool:
    """Whether the open map would be deleted where it is kept, and kept nowhere by netmap from then on."""
    here = state.opened()
    return here.kept and here.seen is not None and not place.kept


def ask(place: Place, stay: Callable[[], None]) -> None:
    """Says what goes with it, before it goes. stay: nothing is to change."""
    with st.container(border=True, key="nm-deleting"):
        say(words.BY_MOVING[place.name], "lead")
        with st.container(horizontal=True):
            st.button(words.STAY, type="primary", on_click=stay, key="stay")
            st.button(words.MOVE, on_click=_moved, args=(place, stay), key="delete-there")


def _moved(place: Place, then: Callable[[], None]) -> None:
    persistence.move(state.opened(), place)
    then()


def section() -> None:
    """At the end of "My map", where one looks for it."""
    here = state.opened()
    if here.example:
        return
    with st.expander(words.TITLE):
        if not here.kept:
            say(words.NOT_KEPT)
            return
        say(words.ABOUT)
        say(words.COPIES, "quiet")
        st.button(words.SURE, on_click=_deleted, key="delete-map")


def _deleted() -> None:
    """Where it cannot be deleted now, it stays open, and the page says why."""
    if persistence.delete(state.opened()):
        state.close()
        routes.go(routes.START)
