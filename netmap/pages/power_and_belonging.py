"""The looks at power and at belonging: there for whoever asks."""

import streamlit as st

from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.views.lenses import LENSES
from netmap.words import map_page as words


def asked_for() -> None:
    """Either look, or neither: tapped once more, it gives way to the first one."""
    here = state.opened()
    now = here.looks.lens

    def look_through() -> None:
        here.look_at(lens=state.answer("asked-for") or "together")
        if state.remembered(Bench).side == "ties":
            state.remember(Bench, side="card")

    st.pills(
        words.ASKED_LABEL,
        [one.name for one in LENSES.values() if one.asked],
        format_func=words.LENSES_ASKED.__getitem__,
        on_change=look_through,
        **state.shows("asked-for", now if LENSES[now].asked else None),
    )
