"""The ideas that were let go: a quiet list beneath the others, from which each can be called back."""

import streamlit as st

from netmap.ideas import Idea, call_back
from netmap.pages import state
from netmap.pages.text import heading, say
from netmap.words import step_page as words
from netmap.words.ideas import idea_words


def ideas_let_go(gone: tuple[Idea, ...]) -> None:
    """Folded away; nothing where none was let go."""
    if not gone:
        return
    with st.expander(words.LET_GO, on_change="rerun", key="let-go") as here:
        if here.open:
            say(words.LET_GO_ABOUT, "quiet")
            for place, idea in enumerate(gone):
                _one(place, idea)


def show_again(gone: tuple[Idea, ...]) -> None:
    """The way to see all of them again that name someone."""
    named = tuple(idea for idea in gone if idea.about)
    st.button(words.SHOW_AGAIN, key="show-again", on_click=_call_back, args=(named,))


def _one(place: int, idea: Idea) -> None:
    with st.container(border=True, key=f"let-go-{place}", gap="xsmall"):
        said = idea_words(idea, state.seen())
        heading(said.title, 3)
        say(said.step, "quiet")
        st.button(words.BRING_BACK, key=f"bring-back-{place}", on_click=_call_back, args=((idea,),))


def _call_back(ideas: tuple[Idea, ...]) -> None:
    state.opened().change(call_back(state.opened().map, ideas))
