"""The first screen: four doors."""

import streamlit as st

from netmap import files
from netmap.model import NetmapError
from netmap.pages import routes, state, their_time
from netmap.pages.state import Arriving
from netmap.pages.text import bullets, drawer, heading, plain, say
from netmap.pages.theme import is_dark
from netmap.pages.ways_in import doors
from netmap.session import persistence
from netmap.session.kept_beside import looks_in
from netmap.session.places.place import Place
from netmap.session.this_netmap import this_netmap
from netmap.store import KeptSummary
from netmap.views.picture.small_map import small_map_html
from netmap.words import frame, places, quick_exit
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
        ways = (
            (frame.OPEN, places.opening(this_netmap().name), routes.OPEN),
            (frame.EXAMPLES, words.EXAMPLE_ABOUT, routes.EXAMPLES),
            (frame.PRIVACY, words.PRIVACY_ABOUT, routes.PRIVACY),
        )
        for column, (label, about, target) in zip(st.columns(3), ways, strict=True):
            with column:
                st.button(label, width="stretch", key=f"door-{label}", on_click=routes.go, args=(target,))
                say(about, "quiet")
        say(words.SCOPE, "quiet")


def _go_on() -> bool:
    """The maps behind a door, and the one that was changed last, one tap away. False where none can be on
    this device: most likely this is the first time."""
    behind_doors = doors()
    for place in behind_doors:
        label, about = places.door(place.name)
        st.button(
            label, width="stretch", key=f"go-on-{place.name}", on_click=routes.go,
            args=(routes.DOORS[place.name],),
        )  # fmt: skip
        say(about, "quiet")
    # What is on a server may be anyone's.
    met = any(not place.holds_one for place in behind_doors)
    for place in state.places().values():
        if not place.has_a_door and place.maps is not None:
            met = _go_on_at(place) or met
    return met


def _go_on_at(place: Place) -> bool:
    """The map there that was changed last. False where there is none."""
    try:
        kept = place.maps.list() if place.maps else ()
    except NetmapError as trouble:
        say(str(trouble))
        return False
    if not kept:
        return False
    latest = kept[0]
    st.button(
        words.GO_ON, type="primary", width="stretch", key="go-on", on_click=_open_and_go,
        args=(latest.id, place),
    )  # fmt: skip
    _say_what_failed()
    # Without its title: this screen is what others see first, also after leaving at once.
    say(words.changed_line(their_time.local(latest.changed_on), latest.alters), "quiet")
    return True


def list_of(place: Place, none: str) -> None:
    """All maps kept there, the one changed last first; each opens with a tap."""
    try:
        kept = place.maps.list() if place.maps else ()
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
            args=(one.id, place),
        )


def _line(kept: KeptSummary) -> str:
    """One kept map in a list; on a shared screen, and where its names are hidden, without its title."""
    hidden = (state.open_map() and state.hidden()) or looks_in(kept.beside).hidden
    title = "" if hidden else kept.title
    return words.kept_line(title or frame.UNTITLED, their_time.local(kept.changed_on), kept.alters)


def _leaving() -> None:
    """How to leave at once, and what that cannot hide."""
    with st.container(key="nm-leaving", horizontal=True, vertical_alignment="center", gap="small"):
        say(quick_exit.LINE, "quiet")
        drawer(
            quick_exit.MORE,
            "drawer-leaving",
            lambda: bullets((*quick_exit.CANNOT.values(), quick_exit.LOSES)),
        )


def _begin() -> None:
    state.forget(Arriving)
    routes.go(routes.BEGIN)


def _open_and_go(id: str, place: Place) -> None:
    """Open a kept map and show it; where that fails, everything stays as it is, and the page can say so."""
    try:
        state.take_up(persistence.open_kept(id, place))
    except NetmapError as trouble:
        state.remember_here(Arriving, trouble=str(trouble))
        return
    state.remember_here(Arriving, trouble="")
    routes.go(routes.MAP)


def _say_what_failed() -> None:
    """Why the map that was tapped last could not be opened."""
    trouble = state.remembered_here(Arriving).trouble
    if trouble:
        st.warning(plain(trouble))
