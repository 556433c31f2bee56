"""The script of every run: page config and navigation."""

from collections.abc import Callable
from importlib import import_module

import streamlit as st

from netmap.pages import frame, locked_file_progress, routes, state
from netmap.pages.page_language import speak_as_the_browser
from netmap.words import frame as words
from netmap.words import hosted

AT_FIRST = (routes.START, routes.OPEN, routes.EXAMPLES, routes.PRIVACY, routes.HELP)
WITH_A_MAP = (routes.MAP, routes.SHOWS, routes.STEP, routes.MINE, routes.HELP)
NEEDS_A_MAP = frozenset((*WITH_A_MAP, routes.WHO, routes.WHAT_IF)) - {routes.HELP}
OPENS_ANOTHER = frozenset((routes.START, routes.BEGIN, routes.OPEN, routes.EXAMPLES, routes.RESUME))


def main() -> None:
    """Draw the page that is asked for, and what stands around it."""
    speak_as_the_browser()
    st.set_page_config(page_title=words.TITLE, page_icon=frame.ICON, layout="wide")
    frame.style()
    pages = {
        route: st.Page(_page_of(route), title=title, url_path=route, default=route == routes.START)
        for route, title in _titles().items()
    }
    state.set_pages(pages)
    page = st.navigation(list(pages.values()), position="hidden")
    state.arrive(page.url_path or routes.START)
    if state.here() != routes.OPEN:
        locked_file_progress.let_go_of_unlocking()
    # What the page shows is sent first: on the map it follows a hand.
    above = st.container(key="nm-above")
    try:
        with st.container(key="nm-main"):
            page.run()
    finally:
        with above:
            frame.head(AT_FIRST if state.open_map() is None else WITH_A_MAP, page.title)


def _titles() -> dict[routes.Route, str]:
    """The pages that are of use here, each with what its tab says: the door of a place is there where the
    place is."""
    titles: dict[routes.Route, str] = {
        routes.START: words.START,
        routes.BEGIN: words.START,
        routes.OPEN: words.OPEN,
        routes.EXAMPLES: words.EXAMPLES,
        routes.PRIVACY: words.PRIVACY,
        routes.HELP: words.SUPPORT,
        routes.MAP: words.MAP,
        routes.SHOWS: words.SHOWS,
        routes.STEP: words.STEP,
        routes.WHO: words.WHO,
        routes.MINE: words.MINE,
        routes.WHAT_IF: words.WHAT_IF,
        routes.LOCKED: words.LOCKED,
        routes.RESUME: hosted.GO_ON,
    }
    elsewhere = {route for place, route in routes.DOORS.items() if place not in state.places()}
    return {route: title for route, title in titles.items() if route not in elsewhere}


def _page_of(route: routes.Route) -> Callable[[], None]:
    """The page, loaded when it is first shown, so that the first screen does not wait for the others."""

    def shown() -> None:
        page: Callable[[], None] = import_module(f"netmap.pages.{routes.MODULES[route]}").page
        if route in NEEDS_A_MAP:
            page = frame.with_a_map(page, route)
        elif route in OPENS_ANOTHER:
            page = frame.without_losing(page)
        page()

    return shown


if __name__ == "__main__":  # so does Streamlit name the script that it runs
    main()
