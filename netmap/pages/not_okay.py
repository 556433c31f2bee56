"""I am not okay right now: what a map shows and suggests rests until it is wanted again."""

from dataclasses import dataclass

import streamlit as st

from netmap.pages import routes, state
from netmap.pages.text import heading, say
from netmap.words import not_okay as words

RESTS = frozenset({routes.SHOWS, routes.STEP, routes.WHO, routes.WHAT_IF})
"""The pages that point something out or suggest something."""


@dataclass(frozen=True)
class NotOkay:
    """said: whether the person said so, and has not wanted it back."""

    said: bool = False


def is_resting() -> bool:
    """Whether the person said so since this map was opened, and has not wanted it back."""
    return state.open_map() is not None and state.remembered(NotOkay).said


def not_okay() -> None:
    """The quiet way to say it, on every page that points something out."""
    st.button(words.BUTTON, help=words.ABOUT, key="not-okay", type="tertiary", on_click=_rest)


def rests() -> None:
    """In place of a page that would point something out."""
    with st.container(key="nm-narrow"):
        heading(words.RESTS)
        said()
        st.button(words.TO_SUPPORT, type="primary", on_click=routes.go, args=(routes.HELP,))
        bring_back()


def said() -> None:
    say(words.SAID, "lead")
    say(words.SMALL)


def bring_back() -> None:
    st.button(words.BACK, key="okay-again", on_click=lambda: state.remember(NotOkay, said=False))


def _rest() -> None:
    state.remember(NotOkay, said=True)
    routes.go(routes.HELP)
