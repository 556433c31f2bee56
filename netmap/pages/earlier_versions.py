"""How a kept map was before each pause: looked at, brought back, or forgotten."""

from dataclasses import dataclass
from datetime import datetime

import streamlit as st

from netmap.model import NetmapError
from netmap.pages import state, their_time
from netmap.pages.text import heading, say
from netmap.pages.theme import is_dark
from netmap.session import persistence
from netmap.store import MapStore
from netmap.views.free_places import settled
from netmap.views.picture.small_map import small_map_html
from netmap.words import earlier_versions as words

_WHEN = "earlier-when"


@dataclass(frozen=True)
class Earlier:
    """when: which earlier state is looked at."""

    when: datetime | None = None


def section() -> None:
    """On My map, where it is kept on this device; nothing elsewhere."""
    store = state.opened().place.maps
    if store is None:
        return
    heading(words.TITLE, 2)
    say(words.ABOUT, "quiet")
    with st.expander(words.PICK, on_change="rerun", key="earlier") as here:
        if here.open:
            try:
                _all(store)
            except NetmapError as trouble:
                say(str(trouble))


def _all(store: MapStore) -> None:
    id = state.opened().map.id
    states = {one.changed_on: one for one in store.earlier(id)}
    if not states:
        say(words.NONE)
        return
    now = state.remembered(Earlier).when
    st.selectbox(
        words.PICK,
        list(states),
        format_func=lambda on: words.line(their_time.local(on), states[on].alters),
        placeholder=words.PICK_NONE,
        label_visibility="collapsed",
        on_change=lambda: state.remember(Earlier, when=state.answer(_WHEN)),
        **state.shows(_WHEN, now, "index", list(states).index(now) if now in states else None),
    )
    if now is not None and now in states:
        _look_at(store, id, now)
    st.button(words.FORGET, help=words.FORGET_ABOUT, on_click=_forget, type="tertiary")


def _look_at(store: MapStore, id: str, on: datetime) -> None:
    then = state.seen(store.load_earlier(id, on).current)
    st.html(small_map_html(then, then.ids, is_dark()))
    st.button(words.BRING_BACK, on_click=persistence.bring_back, args=(state.opened(), on, settled))
    say(words.BRING_BACK_ABOUT, "quiet")


def _forget() -> None:
    here = state.opened()
    if here.place.maps is not None:
        try:
            here.place.maps.forget_earlier(here.map.id)
        except NetmapError as trouble:
            here.trouble = trouble
    state.remember(Earlier, when=None)
