"""See an example: invented people, one thing worth seeing on each map."""

import streamlit as st

from netmap import files
from netmap.model import History
from netmap.model.moments import in_order
from netmap.pages import routes, state
from netmap.pages.text import heading, say
from netmap.session.open_map import OpenMap
from netmap.words import start_page as words
from netmap.words.samples import SAMPLES, about


def page() -> None:
    with st.container(key="nm-welcome"):
        heading(words.EXAMPLES_TITLE)
        say(words.EXAMPLES_ABOUT, "lead")
        for place, (stem, title) in enumerate(SAMPLES.items()):
            if place % 2 == 0:
                columns = st.columns(2)
            with columns[place % 2], st.container(border=True, gap="xsmall", height="stretch"):
                heading(title, 2)
                say(about(stem), "quiet")
                st.button(words.EXAMPLE_OPEN, key=f"sample-{stem}", on_click=_open, args=(stem,))


def _open(stem: str) -> None:
    file = files.open_sample(stem)
    state.take_up(OpenMap(History(file.current), in_order(file.moments), example=True))
    routes.go(routes.MAP)
