"""The map fills the page; beside it, one thing to do."""

from collections.abc import Mapping
from functools import cache
from time import sleep
from typing import Any

import streamlit as st

from netmap.findings import find, in_turn
from netmap.measures import measure
from netmap.model import Moment
from netmap.model.scales import SUPPORTS
from netmap.pages import routes, state
from netmap.pages.add import add_box
from netmap.pages.bench import Bench, groups_come_first, kind_to_add
from netmap.pages.card import card
from netmap.pages.choices import remember_choice
from netmap.pages.live_map import Drawn, live
from netmap.pages.not_okay import is_resting
from netmap.pages.power_and_belonging import asked_for
from netmap.pages.sectors import sectors
from netmap.pages.self_card import self_card
from netmap.pages.text import bullets, drawer, heading, on_paper, plain, say
from netmap.pages.theme import is_dark
from netmap.pages.ties import ties_box
from netmap.pages.welcome_back import welcome_back
from netmap.views.lenses import LENSES
from netmap.views.live_map import Looking
from netmap.views.picture.legend import legend_html
from netmap.views.table import table_html
from netmap.words import group_ties as group_words
from netmap.words import map_page as words
from netmap.words import start_page
from netmap.words.findings import finding_words
from netmap.words.guides import guide_of
from netmap.words.language import spoken
from netmap.words.map_in_words import map_in_words
from netmap.words.map_view import Lens
from netmap.words.my_map import moment_line
from netmap.words.names import labels as names_of

WIDE = (2.3, 1)
TO_PAINT = 0.03
"""Seconds in which the browser, with nothing else to read, paints what stands out: on the map, where one
is drawn, hands have moved already."""


def page() -> None:
    _left_out()
    welcome_back()
    left, right = st.columns(WIDE, gap="medium")
    side = state.remembered(Bench).side
    with left:
        _looks(side == "ties")
    with right, st.container(key="nm-beside"):
        _beside(side)


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
    """What follows a hand is sent first: what stands out now, then the map, on which it has moved already."""
    lens = _looked_through(circling)
    row = st.container(horizontal=True, horizontal_alignment="distribute", gap="xsmall", key="nm-looks")
    _VIEWS[state.remembered(Bench).view](lens, circling)
    with row:
        _lens(lens)
        _choice("view", words.VIEW_LABEL, words.VIEWS, state.remembered(Bench).view)
        drawer(words.MORE, "drawer-more", _more)


def _as_map(lens: Lens, circling: bool) -> None:
    needed = LENSES[lens].needs
    if needed == "support":
        _pick_support()
    if needed == "moment":
        _pick_moment()
    if lens in words.LENS_ABOUT:
        say(words.LENS_ABOUT[lens], "quiet")
    drawn = st.container(key="nm-map")
    if state.opened().map.alters and not is_resting():
        _stands_out()
        if state.remembered(Drawn).turn:
            sleep(TO_PAINT)
    with drawn:
        live(_through(lens, circling))
    if state.opened().map.alters:
        with st.expander(words.LEGEND, on_change="rerun", key="legend") as legend:
            if legend.open:
                st.html(legend_html(lens, is_dark()))
        on_paper(_legend_on_paper(lens, spoken()))


@cache
def _legend_on_paper(lens: Lens, _: str) -> str:
    """In the language that is spoken, and as on paper always light."""
    return legend_html(lens)


def _as_table(lens: Lens, _: bool) -> None:
    st.html(table_html(state.seen(), lens))


def _in_words(*_: Any) -> None:
    for part in map_in_words(state.seen()):
        heading(part.title, part.level)
        for paragraph in part.paragraphs:
            say(paragraph)


_VIEWS = {"map": _as_map, "table": _as_table, "words": _in_words}


def _stands_out() -> None:
    """The first thing the map shows, beside it, as it is drawn."""
    m = state.seen()
    handfuls = in_turn(find(m, measure(m)))
    if handfuls and handfuls[0]:
        with st.container(horizontal=True, vertical_alignment="center", key="nm-stands-out"):
            say(finding_words(handfuls[0][0], m).text, "quiet")
            st.page_link(state.pages()[routes.SHOWS], label=words.TO_SHOWS, width="content")


def _through(lens: Lens, circling: bool) -> Looking:
    here, bench = state.opened(), state.remembered(Bench)
    myself = bench.side == "self"
    return Looking(
        lens=lens,
        support=here.looks.support,
        before=_moment().map if LENSES[lens].needs == "moment" else None,
        selected=None if myself else here.selected,
        myself=myself,
        chosen=here.chosen,
        circling=circling,
        kind=kind_to_add(),
    )


def _moment() -> Moment:
    here = state.opened()
    last = len(here.moments) - 1
    return here.moments[last if here.since is None else min(here.since, last)]


def _lenses() -> list[Lens]:
    """Those that are offered to everyone: where there is what they need."""
    here = state.opened()
    there = {
        "moment": bool(here.moments), "groups": any(alter.kind != "person" for alter in here.map.alters)
    }  # fmt: skip
    return [one.name for one in LENSES.values() if not one.asked and there.get(one.needs, True)]


def _looked_through(circling: bool) -> Lens:
    """While ties are drawn the map shows them; choosing another look ends the drawing."""
    looked = state.opened().looks.lens
    there = looked in _lenses() or (looked in LENSES and LENSES[looked].asked)
    return "ties" if circling else looked if there else "together"


def _lens(now: Lens) -> None:
    st.pills(
        words.LENS_LABEL,
        _lenses(),
        format_func=words.LENSES.__getitem__,
        required=True,
        on_change=_look_through,
        label_visibility="collapsed",
        disabled=state.remembered(Bench).view != "map",  # in a table and in words they change nothing
        **state.shows("lens", None if LENSES[now].asked else now),
    )


def _look_through() -> None:
    lens = state.answer("lens")
    state.opened().look_at(lens=lens)
    if lens != "ties" and state.remembered(Bench).side == "ties":
        state.remember(Bench, side="card")


def _more() -> None:
    asked_for()
    st.toggle(
        words.HIDE,
        on_change=lambda: state.opened().look_at(hidden=bool(state.answer("hidden"))),
        **state.shows("hidden", state.hidden(), "value"),
    )
    sectors()


def _pick_support() -> None:
    st.pills(
        words.SUPPORT,
        SUPPORTS,
        format_func=lambda kind: plain(guide_of(state.opened().map).supports[kind].label),
        required=True,
        on_change=lambda: state.opened().look_at(support=state.answer("support")),
        **state.shows("support", state.opened().looks.support),
    )


def _pick_moment() -> None:
    now = state.opened().moments.index(_moment())
    moments = state.titles_seen(state.opened().moments)
    st.selectbox(
        words.SINCE,
        range(len(moments)),
        format_func=lambda at: moment_line(moments[at].title, moments[at].on),
        on_change=_compare,
        **state.shows("since", now, "index"),
    )


def _compare() -> None:
    """With another moment from now on, if there is one at this place."""
    here = state.opened()
    at = state.choice("since", range(len(here.moments)))
    here.since = here.since if at is None else at


def _choice(key: str, label: str, options: Mapping[Any, str], now: str) -> None:
    st.pills(
        label,
        list(options),
        format_func=options.__getitem__,
        required=True,
        on_change=lambda: remember_choice(Bench, key, options),
        label_visibility="collapsed",
        **state.shows(key, now),
    )


def _beside(side: str) -> None:
    here = state.opened()
    empty = not here.map.alters and side != "self"
    first = group_words if groups_come_first() else words
    with st.container():  # also with nothing in it: who types the next name stays in the field
        if empty:
            heading(first.EMPTY_TITLE, 2)
            say(first.EMPTY)
    add_box()
    if empty:
        return
    st.divider()
    sides = {**words.SIDES, "ties": group_words.SIDE} if groups_come_first() else words.SIDES
    _choice("side", words.SIDE_LABEL, sides, side)
    if side == "self":
        self_card()
        return
    if side == "ties" or len(here.chosen) > 1:
        ties_box()
        return
    _pick()
    if here.selected is None:
        say(first.CHOOSE, "quiet")
    else:
        card(here.selected)


def _pick() -> None:
    """The same as tapping someone on the map, for those who would rather choose a name."""
    here = state.opened()
    names = names_of(state.seen())
    at = None if here.selected is None else here.map.ids.index(here.selected)
    st.selectbox(
        words.PICK,
        here.map.ids,
        format_func=lambda id: names[id],
        placeholder=words.PICK_NOBODY,
        on_change=_picked,
        label_visibility="collapsed",
        **state.shows("pick", here.selected, "index", at, called=state.hidden()),
    )


def _picked() -> None:
    # While names turn into initials, or back, the browser may still answer with a name.
    here, id = state.opened(), state.answer("pick")
    if id is None or id in here.map.by_id:
        here.selected = id
