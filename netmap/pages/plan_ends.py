"""How a plan ends: it is kept, taken along, done, or let go."""

import streamlit as st

from netmap.ideas.eligibility import names_may_be_shown
from netmap.model import Step
from netmap.model.edits import without_step
from netmap.pages import state, step_outcome
from netmap.pages.text import drawer, say
from netmap.words import step_page as words


def take_with_me(step: Step, key: str) -> None:
    """The plan in words, to be copied or written down: on a device that is private, with names shown."""
    if not state.hidden() and names_may_be_shown(state.opened().map):
        drawer(words.TAKE, f"{key}.{step.id}.take", lambda: _to_copy(step))


def _to_copy(step: Step) -> None:
    say(words.TAKE_ABOUT, "quiet")
    st.code(words.to_take_along(step), language=None, wrap_lines=True)


def done(step: Step) -> None:
    """I did it: how it was can be said then."""
    if step.outcome is None:
        st.button(words.DONE, key=f"{step.id}.done", on_click=step_outcome.said, args=(step.id, "did_it"))


def let_go(step: Step) -> None:
    st.button(words.REMOVE, key=f"{step.id}.remove", on_click=gone, args=(step.id,), type="tertiary")


def gone(id: str) -> None:
    """Without this step; undo brings it back."""
    state.opened().change(without_step(state.opened().map, id))
