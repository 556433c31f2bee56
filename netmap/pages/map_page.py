"""The map and the bench fill the page; they are drawn in the browser, from one message."""

from functools import cache

import streamlit as st

from netmap.findings import find, in_turn
from netmap.measures import measure
from netmap.model import Moment
from netmap.pages import routes, state
from netmap.pages.bench import Bench, groups_come_first
from netmap.pages.live_map import live
from netmap.pages.not_okay import is_resting
from netmap.pages.text import bullets, heading, on_paper
from netmap.pages.theme import is_dark
from netmap.pages.welcome_back import welcome_back
from netmap.views.bench.message import At
from netmap.views.bench.ways_to_look import legend, lenses_of
from netmap.views.lenses import LENSES
from netmap.views.live_map import Looking
from netmap.words import map_page as words
from netmap.words import start_page
from netmap.words.findings import finding_words
from netmap.words.language import spoken
from netmap.words.map_view import Lens


def page() -> None:
    here = state.opened()
    _left_out()
    welcome_back()
    at = _at()
    live(_through(at), at)
    if here.map.alters and at.view == "map":
        on_paper(_legend_on_paper(at.lens, spoken()))


@cache
def _legend_on_paper(lens: Lens, _: str) -> str:
    """In the language that is spoken, and as on paper always light."""
    return legend(lens, dark=False)


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


def _through(at: At) -> Looking:
    here = state.opened()
    return Looking(
        lens=at.lens,
        support=at.support,
        before=here.moments[at.since].map if LENSES[at.lens].needs == "moment" else None,
        selected=here.selected,
        myself=at.mode == "self",
        chosen=here.chosen,
        kind="group" if groups_come_first() else "person",
    )


def _at() -> At:
    """Where the bench stands; on an empty map names come first."""
    here, on = state.opened(), state.remembered(Bench)
    mode = on.mode or ("rest" if here.map.alters else "names")
    lens = "ties" if mode == "ties" else _looked_through()
    return At(
        mode=mode,
        question=on.question,
        block=on.block,
        view=on.view,
        history=here.history,
        was=here.was,
        said=on.said if on.said_hidden == state.hidden() else "",
        left_over=on.left_over,
        doubles=on.doubles,
        later=on.later,
        noticed=_noticed(),
        lens=lens,
        support=here.looks.support,
        since=_since(here.moments),
        moments=state.titles_seen(here.moments),
        legend=legend(lens, is_dark()) if on.legend else "",
    )


def _since(moments: tuple[Moment, ...]) -> int:
    """The place of the moment that is compared with: the latest where none was chosen."""
    last, since = len(moments) - 1, state.opened().since
    return max(0, last if since is None else min(since, last))


def _noticed() -> dict[str, str] | None:
    """The first thing the map shows, and the way to all of it."""
    m = state.seen()
    if not m.alters or is_resting():
        return None
    handfuls = in_turn(find(m, measure(m)))
    if not handfuls or not handfuls[0]:
        return None
    return {"text": finding_words(handfuls[0][0], m).text, "to": words.TO_SHOWS, "href": routes.SHOWS}


def _looked_through() -> Lens:
    here = state.opened()
    looked = here.looks.lens
    offered = lenses_of(here.map, here.moments)
    return looked if looked in offered or (looked in LENSES and LENSES[looked].asked) else "together"
