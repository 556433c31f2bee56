"""The card about me with me, in the place of an entry's card."""

from collections.abc import Callable

import streamlit as st

from netmap.model.edits import with_self
from netmap.pages import state
from netmap.pages.bench import Bench
from netmap.pages.choices import pick
from netmap.pages.text import heading, say
from netmap.words import card, labels
from netmap.words import self_card as words


def open() -> None:
    state.remember(Bench, side="self")


def close() -> None:
    if state.remembered(Bench).side == "self":
        state.remember(Bench, side="card")


def self_card() -> None:
    """Four questions and room for own words; on a shared screen, where names are hidden, no words."""
    me = state.opened().map.self_connection
    with st.container(key="nm-self", gap="small"):
        heading(words.TITLE, 2)
        say(words.ABOUT, "quiet")
        for field, question in words.QUESTION.items():
            pick(
                f"self-{field}",
                question,
                {None: labels.OPEN, **words.POINT},
                getattr(me, field),
                _taker(field),
            )
        if state.hidden():
            say(card.WORDS_HIDDEN, "quiet")
        else:
            st.text_area(
                words.NOTE, on_change=_note, max_chars=5000, height=90,
                **state.shows("self-note", me.note, "value"),
            )  # fmt: skip
        st.button(words.CLOSE, on_click=close, type="tertiary", key="self-close")


def _taker(field: str) -> Callable[[object], None]:
    return lambda value: state.opened().change(with_self(state.opened().map, **{field: value}))


def _note() -> None:
    here = state.opened()
    here.change(with_self(here.map, note=state.answer("self-note") or ""))
