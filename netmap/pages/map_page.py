"""The map fills the page; beside it, one thing to do."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from netmap.pages import state
from netmap.pages.add import add_box
from netmap.pages.card import card
from netmap.pages.chart import chart
from netmap.pages.frame import is_dark
from netmap.pages.text import bullets, heading, say
from netmap.pages.ties import ties_box
from netmap.views.legend import legend_html
from netmap.views.table import table_html
from netmap.words import map_page as words
from netmap.words import start_page
from netmap.words.map_in_words import map_in_words
from netmap.words.names import labels

WIDE = (2.3, 1)


def page() -> None:
    _left_out()
    left, right = st.columns(WIDE, gap="medium")
    side = state.note("side", "card")
    with right, st.container(key="nm-beside"):
        _beside(side)
    with left:
        _looks(side == "ties")


def _left_out() -> None:
    """What a file of another tool held that could not be carried over, until it has been read."""
    here = state.opened()
    if here.left_out:
        with st.container(border=True, gap="xsmall", key="left-out"):
            heading(start_page.LEFT_OUT_TITLE, 2)
            bullets(here.left_out)
            st.button(start_page.LEFT_OUT_READ, on_click=_read)


def _read() -> None:
    state.opened().left_out = ()


def _looks(circling: bool) -> None:
    m = state.opened().map
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        lens = _lens(circling)
        view = _choice("view", words.VIEW_LABEL, words.VIEWS, "map")
    if view == "map":
        chart(m, lens, circling=circling)
        if m.alters:
            with st.expander(words.LEGEND):
                st.html(legend_html(lens, is_dark()))
    elif view == "table":
        st.html(table_html(m))
    else:
        for paragraph in map_in_words(m):
            heading(paragraph.title, 2)
            say(paragraph.text)


def _lens(circling: bool) -> Any:
    """While ties are drawn the map shows them; choosing another look ends the drawing."""
    st.pills(
        words.LENS_LABEL,
        list(words.LENSES),
        format_func=words.LENSES.__getitem__,
        required=True,
        on_change=_look_through,
        label_visibility="collapsed",
        **state.shows("lens", "ties" if circling else state.note("lens", "closeness")),
    )
    return state.answer("lens")


def _look_through() -> None:
    lens = state.answer("lens")
    state.remember("lens", lens)
    if lens != "ties":
        state.remember("side", "card")


def _choice(key: str, label: str, options: Mapping[Any, str], first: str) -> Any:
    now = state.note(key, first)
    st.pills(
        label,
        list(options),
        format_func=options.__getitem__,
        required=True,
        on_change=lambda: state.remember(key, state.answer(key)),
        label_visibility="collapsed",
        **state.shows(key, now),
    )
    return now


def _beside(side: str) -> None:
    here = state.opened()
    if not here.map.alters:
        heading(words.EMPTY_TITLE, 2)
        say(words.EMPTY)
        add_box()
        return
    add_box()
    st.divider()
    _choice("side", words.SIDE_LABEL, words.SIDES, "card")
    if side == "ties":
        ties_box()
        return
    _pick()
    if here.selected is None:
        say(words.CHOOSE, "quiet")
    else:
        card(here.selected)


def _pick() -> None:
    """The same as tapping someone on the map, for those who would rather choose a name."""
    here = state.opened()
    names = labels(here.map)
    at = None if here.selected is None else here.map.ids.index(here.selected)
    st.selectbox(
        words.PICK,
        here.map.ids,
        format_func=lambda id: names[id],
        placeholder=words.PICK_NOBODY,
        on_change=_picked,
        label_visibility="collapsed",
        **state.shows("pick", here.selected, "index", at),
    )


def _picked() -> None:
    state.opened().selected = state.answer("pick")
