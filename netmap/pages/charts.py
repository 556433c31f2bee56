"""What the map shows as pictures, one at a time; then words; numbers when they are asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from netmap.measures import chart_data
from netmap.model import SupportMap
from netmap.pages import routes, state
from netmap.pages.choices import remember_choice
from netmap.pages.text import say
from netmap.pages.theme import is_dark
from netmap.views.charts import numbers
from netmap.views.charts.give_and_get import bars_html
from netmap.views.charts.kinds_of_support import grid_html
from netmap.views.picture.circles import circles_html
from netmap.words import charts as words

STYLE = Path(__file__).with_name("assets") / "charts.css"


@dataclass(frozen=True)
class Charts:
    """picture: the one that is shown. numbers: for which ones they were asked for."""

    picture: words.Picture = "give_and_get"
    numbers: frozenset[words.Picture] = frozenset()


def pictures(m: SupportMap) -> None:
    """The map as it may be shown now, as one of three pictures."""
    which = state.remembered(Charts).picture
    st.html(STYLE)
    with st.container(border=True, key="nm-pictures", gap="small"):
        st.pills(
            words.LABEL,
            list(words.PICTURES),
            format_func=words.PICTURES.__getitem__,
            required=True,
            on_change=lambda: remember_choice(Charts, "picture", words.PICTURES),
            **state.shows("picture", which),
        )
        html, lines, rows = _made(which, m)
        _show(which, m, html, lines, rows)


def _made(which: words.Picture, m: SupportMap) -> tuple[str, tuple[str, ...], Iterable[numbers.Row]]:
    """The picture, its words and its numbers."""
    dark = is_dark()
    match which:
        case "give_and_get":
            gives = chart_data.give_and_get(m)
            return bars_html(m, gives, dark), words.about_give_and_get(m, gives), numbers.amounts(m, gives)
        case "kinds":
            kinds = chart_data.kinds(m)
            return grid_html(m, kinds, dark), words.about_kinds(m, kinds), numbers.givers(m, kinds)
        case "circles":
            circles = chart_data.circles(m)
            return circles_html(m, circles, dark), words.about_circles(m, circles), numbers.sizes(m, circles)


def _show(
    which: words.Picture, m: SupportMap, html: str, lines: tuple[str, ...], rows: Iterable[numbers.Row]
) -> None:
    if not html:
        for line in lines:
            say(line)
        st.page_link(state.pages()[routes.MAP], label=words.TO_MAP, width="content")
        return
    read, *others = lines
    say(read, "quiet")
    beside = which == "give_and_get"
    left, right = st.columns((3, 2), gap="medium") if beside else (st.container(), st.container())
    with left:
        st.html(html)
    with right, st.container(gap="xsmall"):
        for line in others:
            say(line)
        _numbers(which, m, rows)


def _numbers(which: words.Picture, m: SupportMap, rows: Iterable[numbers.Row]) -> None:
    """Off at first, for each picture."""
    key = f"numbers-{which}"
    asked = which in state.remembered(Charts).numbers

    def changed() -> None:
        others = state.remembered(Charts).numbers - {which}
        state.remember(Charts, numbers=others | {which} if state.answer(key) else others)

    st.toggle(words.NUMBERS, on_change=changed, **state.shows(key, asked, "value"))
    if asked:
        if which == "kinds":
            _explore(m)
        st.html(numbers.numbers_html(which, rows))


def _explore(m: SupportMap) -> None:
    """Who gives what, under the mouse."""
    from netmap.views.charts.explored import CONFIG, kinds_figure  # brings Plotly, and takes its time

    figure = kinds_figure(m, chart_data.kinds(m), is_dark())
    st.plotly_chart(figure, key="chart-kinds", theme=None, width="stretch", config=CONFIG)
