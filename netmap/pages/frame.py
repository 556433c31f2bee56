"""What stands around every page: the style, undo and redo, and where the map lives."""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from netmap.model import NetmapError
from netmap.pages import quick_exit, routes, state, their_time, ways_in
from netmap.pages.not_okay import RESTS, is_resting, not_okay, rests
from netmap.pages.reconnect import read_return
from netmap.pages.text import plain, say
from netmap.pages.theme import is_dark
from netmap.session import locking, persistence
from netmap.session.draining import DRAINING
from netmap.session.kept_beside import Looks
from netmap.session.open_map import OpenMap
from netmap.session.places.locked import Locked
from netmap.session.places.not_written import Nowhere
from netmap.views.bidi import element
from netmap.views.free_places import settled
from netmap.words import closing, locked, places, times
from netmap.words import frame as words
from netmap.words.clash import clash_differs
from netmap.words.language import spoken

STYLES = tuple(Path(__file__).with_name("assets") / name for name in ("style.css", "print.css"))
AGAIN = 3.0
"""Seconds from one try to keep a map to the next, where a server could not."""
ICON = str(Path(__file__).with_name("assets") / "icon.png")


@cache
def _around() -> ComponentRenderer:
    """Made known to the server that runs, once."""
    return st.components.v2.component("netmap.around", js="around.js", css="around.css", isolate_styles=False)


def style() -> None:
    for sheet in STYLES:
        st.html(sheet)


def head(shown: tuple[routes.Route, ...], title: str) -> None:
    """The way to every page; with a map open also where it lives, undo and redo; and the lock, where it is
    open. "Leave" stands on the page itself, at the right of all this.

    title: that of the page that is shown. Where there is little room it leads to the others.
    """
    here = state.open_map()
    _closing(here)
    with st.container(horizontal=True, vertical_alignment="center", key="nm-head", gap=None):
        st.html('<b class="nm-brand">netmap</b>')
        if here is not None or state.here() != routes.START:
            with st.container(horizontal=True, key="nm-links", gap=None, wrap=False):
                _links(shown)
            with st.popover(plain(title), type="tertiary", key="nm-menu"), st.container(key="nm-menu-links"):
                _links(shown)
        if here is not None or _unlocked() is not None:
            with st.container(horizontal=True, key="nm-undo", gap=None, vertical_alignment="center"):
                if here is not None:
                    say(_where_it_lives(here), "state")
                    _undo_and_redo(here)
                _lock()
    said = _around()(key="around", height=1, data=_told(here), on_again_change=lambda: None)
    again = read_return(said.again)
    if here is None and again.open:
        _after_a_break(again.map)


def _links(shown: tuple[routes.Route, ...]) -> None:
    for route in shown:
        st.page_link(state.pages()[route], width="content")


def _closing(here: OpenMap | None) -> None:
    """While the server is about to close: when, and what to do about this map, if anything."""
    if DRAINING.closes_at is None:
        return
    lost = here is not None and here.would_be_lost
    if here is None:
        about = closing.NO_MAP
    elif lost:
        about = closing.NOT_KEPT
    else:
        about = closing.KEPT if here.kept else closing.TAKEN if here.in_file else closing.NO_MAP
    when = closing.closes(their_time.local(DRAINING.closes_at))
    with st.container(key="nm-closing", horizontal=True, vertical_alignment="center"):
        st.html(f'<div role="status">{element("p", when, "nm-text")}{element("p", about, "nm-quiet")}</div>')
        if lost and state.here() != routes.MINE:
            st.page_link(state.pages()[routes.MINE], label=closing.TO_DOWNLOAD, width="content")


def _told(here: OpenMap | None) -> dict[str, Any]:
    """What the scripts around a page have to know."""
    unsaved = here is not None and here.would_be_lost
    known = here.map.id if here is not None and here.place.opens_unasked else None
    connection = {"open": here is not None, "map": known}
    return {
        **quick_exit.told(),
        "here": state.here(),
        "pages": words.PAGES,
        "dark": is_dark(),
        "language": spoken(),
        "idle": _idle(),
        "unsaved": unsaved,
        "connection": connection,
    }


def _after_a_break(id: str | None) -> None:
    """The page is back from a break in which the server forgot it: it goes on, or says what happened."""
    for place in state.places().values():
        if id is not None and place.opens_unasked:
            with suppress(NetmapError):
                state.take_up(persistence.open_kept(id, place))
                st.rerun()
    state.remember_here(state.Away, lost=True)
    st.rerun()


def _undo_and_redo(here: OpenMap) -> None:
    st.button(
        words.UNDO, help=words.UNDO_KEYS, on_click=_take_then,
        args=(here, OpenMap.undo), disabled=not here.history.past, key="undo", type="tertiary",
    )  # fmt: skip
    st.button(
        words.REDO, help=words.REDO_KEYS, on_click=_take_then,
        args=(here, OpenMap.redo), disabled=not here.history.future, key="redo", type="tertiary",
    )  # fmt: skip


def _take_then(here: OpenMap, step: Callable[[OpenMap], None]) -> None:
    """What hands did on the map just before comes first, so that it is what is taken back."""
    from netmap.pages import map_actions  # here, since the first screen needs nothing of it

    map_actions.take()
    step(here)


def _where_it_lives(here: OpenMap) -> str:
    """In words, with the time of the last save, as the clock on this page's wall has it."""
    if here.example:
        return words.EXAMPLE
    if here.gone is not None:
        return words.GONE
    lives = places.STATE[here.lives]
    if here.saved_on is not None:
        said = words.not_saved_since if here.kept and here.behind else times.clock
        lives = f"{lives}, {said(their_time.local(here.saved_on))}"
    if here.place.saved_by_download and here.in_file != here.file:
        return f"{lives}, {words.CHANGED_SINCE if here.in_file else words.NOT_DOWNLOADED}"
    return lives


def _unlocked() -> Locked | None:
    """The locked maps, where this tab has them open."""
    place = state.place(Locked)
    return place if place is not None and place.is_unlocked else None


def _lock() -> None:
    """Locked once all else was heard that came with it: what was being typed is on the map by then."""
    place = _unlocked()
    if place is not None and st.button(locked.LOCK, help=locked.LOCK_HELP, key="lock", type="tertiary"):
        lock_up(place)


def lock_up(place: Locked) -> None:
    """Lock the locked maps again. The passphrase leads back to where it was."""
    here = state.open_map()
    left = locking.lock(place, here, state.here())
    if left.id:
        state.hold_here(left)
        state.close()
    routes.go(routes.LOCKED)


def _idle() -> dict[str, Any] | None:
    """After how many seconds without a touch it locks, and the words for it; None where nothing is open."""
    if _unlocked() is None:
        return None
    here = state.open_map()
    looks = Looks() if here is None else here.looks
    return {"seconds": 60 * looks.idle, "soon": locked.SOON}


def _amiss() -> None:
    """What is wrong with keeping the map, if anything is, and what can be done."""
    here = state.opened()
    if here.clash:
        _clash()
    elif here.gone is not None:
        with st.container(border=True):
            say(here.gone.what, "lead")
            say(here.gone.remedy)
            with st.container(horizontal=True):
                st.button(words.KEEP_AGAIN, on_click=persistence.keep_again, args=(here,))
                st.button(words.DO_NOT_KEEP, on_click=persistence.move, args=(here, Nowhere()))
    elif here.trouble is not None:
        with st.container(border=True):
            say(places.save_failed(here.lives), "lead")
            say(f"{here.trouble.what} {here.trouble.remedy} {words.SAVE_FAILED_ACT}")
            st.button(words.TRY_AGAIN, on_click=here.save)
        if here.place.tries_again:
            _try_again_by_itself(time.monotonic())


@st.fragment(run_every=AGAIN)
def _try_again_by_itself(drawn: float) -> None:
    """Every few seconds, while a page shows that the server's database is away."""
    if time.monotonic() - drawn < AGAIN / 2:
        return
    here = state.opened()
    here.save()
    if here.trouble is None:
        st.rerun()


def _clash() -> None:
    here = state.opened()
    with st.container(border=True):
        say(words.CLASH_FILE if here.seen is None else words.CLASH, "lead")
        other = None if state.hidden() else persistence.other_version(here)
        if other is not None:
            say(clash_differs(here.map, other.current))
        with st.container(horizontal=True):
            st.button(words.CLASH_THEIRS, on_click=persistence.take_the_other_version, args=(here, settled))
            st.button(words.CLASH_MINE, on_click=_keep_as_second, args=(here,))


def _keep_as_second(here: OpenMap) -> None:
    first = here.place
    title = f"{here.map.title or words.UNTITLED}, {words.COPY_TITLE}"
    if not persistence.keep_as_second(here, title):
        state.remember(state.Moving, to=first.name)
        routes.go(routes.MINE)


def without_losing(page: Callable[[], None]) -> Callable[[], None]:
    """A page that leads to another map, or a question first where the open one would be lost by that."""

    def framed() -> None:
        here = state.open_map()
        if here is None or not here.would_be_lost:
            page()
            return
        with st.container(key="nm-narrow"):
            say(words.STILL_OPEN, "lead")
            say(words.STILL_OPEN_ABOUT)
            st.button(words.BACK_TO_IT, type="primary", on_click=routes.go, args=(routes.MAP,))
            st.button(words.KEEP_IT, on_click=routes.go, args=(routes.MINE,))
            st.button(words.WITHOUT_IT, type="tertiary", on_click=state.close)

    return framed


def with_a_map(page: Callable[[], None], route: routes.Route) -> Callable[[], None]:
    """A page that needs an open map, or the way to the start where none is open.

    A page that points something out rests while the person is not okay.
    """

    def framed() -> None:
        if state.open_map() is None:
            if state.remembered_here(locking.LeftOff).id:
                routes.go(routes.LOCKED)
            lost = state.remembered_here(state.Away).lost
            with st.container(key="nm-narrow"):
                say(words.LOST_FOR_LONG if lost else words.NO_MAP, "lead")
                st.button(words.GO_TO_START, type="primary", on_click=routes.go, args=(routes.START,))
                if lost:
                    st.button(words.OPEN, on_click=routes.go, args=(routes.OPEN,))
                ways_in.offer_doors()
            return
        _amiss()
        if route not in RESTS:
            page()
        elif is_resting():
            rests()
        else:
            page()
            not_okay()

    return framed
