"""The first screen: one thing to do, and where else one may go. `start_html` has it for a page that loads."""

from contextlib import suppress

import streamlit as st

from netmap.model import NetmapError
from netmap.pages import routes, state, their_time
from netmap.pages.start_html import picture_html, small_print_html
from netmap.pages.state import Arriving
from netmap.pages.text import heading, plain, say
from netmap.pages.ways_in import doors
from netmap.session import persistence
from netmap.session.kept_beside import looks_in, shown_at_start
from netmap.session.places.place import Place
from netmap.store import KeptSummary
from netmap.words import frame, places
from netmap.words import start_page as words


def page() -> None:
    with st.container(key="nm-start"):
        with st.container(key="nm-say", gap="xsmall"):
            heading(words.WELCOME)
            say(words.ABOUT, "lead")
            with st.container(key="nm-ways", gap="small"):
                _ways(_maps_that_may_be_shown())
            with st.container(key="nm-more", horizontal=True):
                for route in (routes.EXAMPLES, routes.PRIVACY, routes.HELP):
                    st.page_link(state.pages()[route], width="content")
            st.html(small_print_html())
        st.html(picture_html())


def _ways(last: tuple[Place, KeptSummary] | None) -> None:
    """One thing to do in front: to go on with the map that was changed last, or to begin one."""
    if last is not None:
        place, kept = last
        st.button(
            words.GO_ON, type="primary", width="stretch", key="go-on", on_click=_open_and_go,
            args=(kept.id, place),
        )  # fmt: skip
        _say_what_failed()
        # Without its title: this screen is what others see first, also after leaving at once.
        say(words.changed_line(their_time.local(kept.changed_on), kept.alters), "quiet")
    st.button(
        words.MAP_MY_SUPPORT, type="secondary" if last else "primary", width="stretch", key="door-map",
        on_click=_begin,
    )  # fmt: skip
    for place in doors():
        if not place.has_a_door_for_all:
            continue  # it is behind "Show my maps", as all that tells of maps is
        label, about = places.door(place.name)
        st.button(
            label, help=about, width="stretch", key=f"go-on-{place.name}", on_click=routes.go,
            args=(routes.DOORS[place.name],),
        )  # fmt: skip
    st.page_link(state.pages()[routes.OPEN], width="stretch")


def _maps_that_may_be_shown() -> tuple[Place, KeptSummary] | None:
    """The map that was changed last. None where there is none, and where one of them is not to be spoken of
    before someone asks: then nothing here tells whether there are any."""
    for place in state.places().values():
        kept = () if place.has_a_door or place.maps is None else _kept_at(place)
        if kept and all(shown_at_start(one.beside) for one in kept):
            return place, kept[0]
    return None


def _kept_at(place: Place) -> tuple[KeptSummary, ...]:
    with suppress(NetmapError):  # "Show my maps" says what is wrong
        return place.maps.list() if place.maps else ()
    return ()


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
