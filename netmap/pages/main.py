"""The script of every run: page config and navigation."""

import streamlit as st

from netmap.pages import (
    begin,
    examples,
    frame,
    help_page,
    map_page,
    mine,
    open_page,
    privacy,
    routes,
    shows,
    start,
    state,
    step,
)
from netmap.words import frame as words

st.set_page_config(page_title=words.TITLE, page_icon=frame.ICON, layout="wide")
frame.style()

AT_FIRST = (routes.START, routes.OPEN, routes.EXAMPLES, routes.PRIVACY, routes.HELP)
WITH_A_MAP = (routes.MAP, routes.SHOWS, routes.STEP, routes.MINE, routes.HELP)
PAGES = {
    routes.START: (start.page, words.START),
    routes.BEGIN: (begin.page, words.START),
    routes.OPEN: (open_page.page, words.OPEN),
    routes.EXAMPLES: (examples.page, words.EXAMPLES),
    routes.PRIVACY: (privacy.page, words.PRIVACY),
    routes.MAP: (frame.with_a_map(map_page.page), words.MAP),
    routes.SHOWS: (frame.with_a_map(shows.page), words.SHOWS),
    routes.STEP: (frame.with_a_map(step.page), words.STEP),
    routes.MINE: (frame.with_a_map(mine.page), words.MINE),
    routes.HELP: (help_page.page, words.SUPPORT),
}

pages = {
    route: st.Page(page, title=title, url_path=route, default=route == routes.START)
    for route, (page, title) in PAGES.items()
}
state.set_pages(pages)
page = st.navigation(list(pages.values()), position="hidden")
frame.head(AT_FIRST if state.session() is None else WITH_A_MAP)
page.run()
