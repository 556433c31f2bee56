"""Moments on My map: keep one, see them along the months, look at one, give it another name or day."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from netmap.model import Moment, NetmapError
from netmap.model.edits import changed
from netmap.model.moments import exchanged, removed
from netmap.pages import state, their_time
from netmap.pages.compare_moments import Compared, beside
from netmap.pages.not_okay import is_resting
from netmap.pages.text import plain, say
from netmap.pages.theme import is_dark
from netmap.views.charts.moments_over_time import moments_line_html, numbered
from netmap.views.picture.map_picture import map_picture_html
from netmap.views.picture.two_maps import CROWDED
from netmap.words import charts as numbers_words
from netmap.words import moments as words
from netmap.words import my_map
from netmap.words.map_in_words import alt_text
from netmap.words.my_map import moment_line

FOR_ANY_SCREEN, FOR_MANY = (320, 400), (640, 560)
"""Pixels of the picture of one moment: names of many need more room than a phone has."""
FIRST_DAY = date(1900, 1, 1)
TITLE, DAY, NUMBERS = "moment-title", "moment-day", "numbers-moments"


@dataclass(frozen=True)
class Moments:
    """title, day: of the next one, as far as they are typed. turn: how often the list was made anew. asking:
    which one may be removed, once that is answered. said, about: what was done last, and with which one.
    numbers: whether the chart of all of them stands open."""

    title: str = ""
    day: date | None = None
    turn: int = 0
    asking: str | None = None
    said: str = ""
    about: Moment | None = None
    numbers: bool = False


def section() -> None:
    """All of it, under a heading of the page."""
    moments = state.opened().moments
    seen = state.titles_seen(moments)
    turn = state.remembered(Moments).turn
    say(words.ABOUT, "quiet")
    _keep_one()
    _what_happened()
    if not moments:
        say(my_map.MOMENTS_NONE, "quiet")
        return
    _along_the_months(moments)
    if not is_resting():
        with st.expander(words.BESIDE, on_change="rerun", key="moments-beside") as look:
            if look.open:
                beside(seen)
    with st.container(key="nm-moments"):
        for place, (moment, line) in enumerate(zip(moments, words.moment_lines(seen), strict=True)):
            key = f"m{place}.{turn}"
            with st.expander(plain(line), on_change="rerun", key=key) as look:
                if look.open:
                    _look_at(moment, key)


def _keep_one() -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="nm-keep-moment"):
        st.text_input(
            words.OWN_TITLE, max_chars=200, autocomplete="off", on_change=_draft_title,
            **state.shows(TITLE, state.remembered(Moments).title, "value"),
        )  # fmt: skip
        st.date_input(
            words.DAY, min_value=FIRST_DAY, max_value=their_time.latest_day(), format="YYYY-MM-DD", width=180,
            on_change=_draft_day, **state.shows(DAY, _day(), "value"),
        )  # fmt: skip
        st.button(words.KEEP, on_click=_keep)


def _day() -> date:
    return state.remembered(Moments).day or their_time.today()


def _draft_title() -> None:
    state.remember(Moments, title=state.answer(TITLE) or "")


def _draft_day() -> None:
    state.remember(Moments, day=state.answer(DAY))


def _keep() -> None:
    title, on = state.answer(TITLE) or "", state.answer(DAY) or their_time.today()
    try:
        state.opened().keep_moment(title, on)
    except NetmapError:
        _say_after("full", None)
        return
    _say_after("kept", Moment(title=title, on=on, map=state.opened().map))
    state.remember(Moments, title="", day=None)


def _say_after(what: str, moment: Moment | None) -> None:
    """What the page says of what was done last."""
    state.remember(Moments, said=what, about=moment)
    _list_anew()


def _list_anew() -> None:
    """Moments have other places in the list: none stands open, and the last is laid beside now."""
    state.remember(Moments, turn=state.remembered(Moments).turn + 1, asking=None)
    state.remember(Compared, earlier=None, later=None)


def _what_happened() -> None:
    remembered = state.remembered(Moments)
    what, moment = remembered.said, remembered.about
    if what == "full":
        with st.container(border=True):
            say(words.FULL)
    if moment is None:
        return
    (seen,) = state.titles_seen((moment,))
    line = moment_line(seen.title, seen.on)
    if what == "kept":
        say(words.kept(line))
        if not state.opened().kept:
            say(words.KEPT_NOWHERE, "quiet")
    elif what == "removed":
        with st.container(horizontal=True, vertical_alignment="center"):
            say(words.removed(line))
            st.button(words.PUT_BACK, on_click=_put_back, args=(moment,))


def _along_the_months(moments: tuple[Moment, ...]) -> None:
    points = [(moment.on, len(moment.map.alters)) for moment in moments if moment.on]
    if len(points) > 1:
        st.html(moments_line_html(points, is_dark()))
        about = words.LINE_ABOUT if numbered(points) else words.LINE_ABOUT_SMALL
        say(f"{words.line_about(points)} {about}", "quiet")
        _explore(moments)


def _explore(moments: tuple[Moment, ...]) -> None:
    """How many stood where at each moment; off at first."""
    asked = state.remembered(Moments).numbers
    st.toggle(
        numbers_words.NUMBERS,
        on_change=lambda: state.remember(Moments, numbers=bool(state.answer(NUMBERS))),
        **state.shows(NUMBERS, asked, "value"),
    )
    if asked:
        from netmap.views.charts.explored import CONFIG, moments_figure  # brings Plotly, and takes its time

        figure = moments_figure([(one.on, one.map) for one in moments if one.on], is_dark())
        st.plotly_chart(figure, key="chart-moments", theme=None, width="stretch", config=CONFIG)


def _look_at(moment: Moment, key: str) -> None:
    m = state.seen(moment.map)
    size = FOR_ANY_SCREEN if len(m.alters) <= CROWDED else FOR_MANY
    about = alt_text(m)
    st.html(map_picture_html(m, size, is_dark(), about))
    say(about, "quiet")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        title, day = f"{key}.title", f"{key}.day"
        if not state.hidden():
            st.text_input(
                words.TITLE_OF, max_chars=200, autocomplete="off", on_change=_rename, args=(moment, title),
                **state.shows(title, moment.title, "value"),
            )  # fmt: skip
        st.date_input(
            words.DAY_OF, min_value=FIRST_DAY, max_value=max(their_time.latest_day(), moment.on or FIRST_DAY),
            format="YYYY-MM-DD", width=180, on_change=_redate, args=(moment, day),
            **state.shows(day, moment.on, "value"),
        )  # fmt: skip
        asking = state.remembered(Moments).asking == key
        if not asking:
            st.button(words.REMOVE, type="tertiary", key=f"{key}.remove", on_click=_ask, args=(key,))
    if asking:
        say(words.REMOVE_ASK)
        with st.container(horizontal=True):
            st.button(words.REMOVE_YES, key=f"{key}.yes", on_click=_remove, args=(moment,))
            st.button(words.REMOVE_NO, key=f"{key}.no", on_click=_ask, args=(None,))


def _ask(key: str | None) -> None:
    """Whether the moment with this key may be removed; None: none is to be."""
    state.remember(Moments, asking=key)


def _rename(moment: Moment, name: str) -> None:
    new = changed(moment, title=state.answer(name) or "")
    state.opened().take_moments(exchanged(state.opened().moments, moment, new))


def _redate(moment: Moment, name: str) -> None:
    before = state.opened().moments
    new = changed(moment, on=state.answer(name))
    state.opened().take_moments(exchanged(before, moment, new))
    if [one.map for one in before] != [one.map for one in state.opened().moments]:
        _list_anew()


def _remove(moment: Moment) -> None:
    state.opened().take_moments(removed(state.opened().moments, moment))
    _say_after("removed", moment)


def _put_back(moment: Moment) -> None:
    state.opened().take_moments((*state.opened().moments, moment))
    _say_after("", None)
