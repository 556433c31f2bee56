"""What matters today, in three taps, before any idea: what I would like more of, what is in the way, how much
I have. Each can stay open, and all three can be left out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from netmap.model.edits import changed
from netmap.model.scales import SUPPORTS
from netmap.pages import state
from netmap.pages.choices import pick, pick_several
from netmap.pages.text import heading, say
from netmap.words import labels
from netmap.words import today as words
from netmap.words.guides import guide_of


@dataclass(frozen=True)
class Today:
    """asked: whether the three questions were seen."""

    asked: bool = False


def was_asked() -> bool:
    """Whether the three questions were seen since this map was opened."""
    return state.remembered(Today).asked


def ask() -> None:
    """The three questions on a screen of their own, and the way to the ideas."""
    say(words.ABOUT, "quiet")
    with st.container(border=True, key="nm-today"):
        heading(words.TITLE, 2)
        three_questions()
        st.button(
            words.GO_ON, type="primary", key="turn-to-ideas",
            on_click=lambda: state.remember(Today, asked=True),
        )  # fmt: skip


def change() -> None:
    """The same three, folded away beneath the ideas."""
    with st.expander(words.TITLE, on_change="rerun", key="today-again") as here:
        if here.open:
            three_questions()


def three_questions() -> None:
    m = state.opened().map
    kinds = {kind: guide_of(m).supports[kind].label for kind in SUPPORTS}
    pick_several("wants", words.WANTS, kinds, m.wants, words.NOTHING_NOW, _taker("wants"))
    pick_several(
        "barriers", words.IN_THE_WAY, labels.BARRIER, m.barriers, words.NOTHING_NOW, _taker("barriers")
    )
    pick("energy", words.ENERGY, {None: labels.OPEN, **words.ENERGIES}, m.energy, _taker("energy"))


def _taker(field: str) -> Callable[[Any], None]:
    return lambda value: state.opened().change(changed(state.opened().map, **{field: value}))
