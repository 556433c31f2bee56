"""My map: title, where it lives, its file, its moments, and closing it."""

import streamlit as st

from netmap.model.edits import changed
from netmap.pages import deleting, download, earlier_versions, heavier, moments, routes, state
from netmap.pages.choices import pick
from netmap.pages.guide_choice import guide_box
from netmap.pages.state import Moving
from netmap.pages.text import heading, on_paper, say
from netmap.pages.ways_in import open_the_door
from netmap.session import persistence
from netmap.session.open_map import OpenMap
from netmap.session.places.locked import Locked
from netmap.session.places.place import Place, PlaceName
from netmap.views.bidi import element
from netmap.words import card, labels, start_page
from netmap.words import locked as words_locked
from netmap.words import my_map as words
from netmap.words import places as words_of_places


def page() -> None:
    with st.container(key="nm-narrow"):
        heading(words.TITLE)
        _about()
        guide_box()
        with st.container(key="nm-screen-where"):
            heading(words.WHERE, 2)
            _where()
            heading(words.DOWNLOAD, 2)
            download.section()
        heading(words.MOMENTS, 2)
        moments.section()
        with st.container(key="nm-screen-close"):
            earlier_versions.section()
            heading(words.CLOSE, 2)
            _close()
            deleting.section()


def _about() -> None:
    m = state.opened().map
    if state.hidden():
        say(card.WORDS_HIDDEN, "quiet")
        return
    on_paper(element("p", m.title, "nm-lead") + element("p", m.situation, "nm-text"))
    st.text_input(
        words.NAME, max_chars=200, autocomplete="off", on_change=_take, args=("title",),
        **state.shows("title", m.title, "value"),
    )  # fmt: skip
    st.text_area(
        words.SITUATION, max_chars=2000, on_change=_take, args=("situation",), height=90,
        placeholder=words.SITUATION_HELP, **state.shows("situation", m.situation, "value"),
    )  # fmt: skip


def _take(field: str) -> None:
    here = state.opened()
    here.change(changed(here.map, **{field: state.answer(field) or ""}))


def _where() -> None:
    here = state.opened()
    wished = state.remembered(Moving).to or here.lives
    offered = {name: words_of_places.TO_CHOOSE[name] for name in state.places()}
    pick("lives", words.WHERE, offered, wished, _move, question_is_shown=False)
    place = here.place if wished == here.lives else state.places()[wished]
    if not place.is_open:
        with st.container(border=True):
            open_the_door(place, _begin_at)
            st.button(start_page.BACK, type="tertiary", on_click=_stay)
        return
    if deleting.by_moving_to(place):
        deleting.ask(place, _stay)
        return
    if place is not here.place:
        persistence.move(here, place)
        _stay()
        st.rerun()
    say(words_of_places.kept(here.lives, here.place.keep_days), "quiet")
    if isinstance(here.place, Locked):
        pick(
            "idle", words_locked.LOCKS_AFTER, words_locked.MINUTES, here.looks.idle,
            lambda value: here.look_at(idle=value),
        )  # fmt: skip
    pick(
        "device",
        words.DEVICE,
        labels.DEVICE,
        here.map.device_private or "not_sure",
        lambda value: state.opened().change(changed(state.opened().map, device_private=value)),
    )
    _at_start()
    heavier.change_of_mind()


def _at_start() -> None:
    """Whether the first screen offers to go on with it, where a map is there for whoever sits there."""
    here = state.opened()
    if here.place.opens_unasked:
        pick(
            "at-start", words.AT_START, words.AT_START_CHOICE,
            "go_on" if here.shown_at_start else "nothing",
            lambda value: state.opened().look_at(at_start=value == "go_on"),
        )  # fmt: skip
        say(words.AT_START_ABOUT, "quiet")


def _move(name: PlaceName) -> None:
    """Where the map is to live; into the lock once that is open, to a server once its words are on paper,
    away from where it is kept once its person said yes to that."""
    place = state.places()[name]
    state.remember(Moving, to=name)
    if place.is_open and not deleting.by_moving_to(place):
        persistence.move(state.opened(), place)
        _stay()


def _begin_at(place: Place) -> None:
    persistence.begin_at(state.opened(), place)
    _stay()


def _stay() -> None:
    """Nothing else is wished than where it lives."""
    state.remember(Moving, to=None)


def _close() -> None:
    here = state.opened()
    lost = here.would_be_lost
    say(_closing(here) if lost else words_of_places.CLOSED[here.lives], "quiet")
    with st.container(horizontal=True):
        st.button(words.CLOSE_ALL_THE_SAME if lost else words.CLOSE_SURE, on_click=_leave)
        st.button(words.OPEN_ANOTHER, on_click=routes.go, args=(routes.OPEN,))


def _closing(here: OpenMap) -> str:
    """What it means to close a map that is not kept as it is now."""
    if here.kept:
        return words_of_places.closed_unkept(here.lives)
    return words.CHANGED_SINCE if here.in_file else words_of_places.CLOSED["nowhere"]


def _leave() -> None:
    state.close()
    routes.go(routes.START)
