"""Coming back: above the map, the step that was chosen the last time, with its plan, and how it went.

One quiet strip, answered with a tap or put away. It says no more than a screen may show that others see.
"""

from dataclasses import dataclass

import streamlit as st

from netmap.ideas.eligibility import names_may_be_shown
from netmap.model import Step
from netmap.pages import plan_ends, routes, state, step_outcome
from netmap.pages.not_okay import is_resting
from netmap.pages.text import heading, say
from netmap.words import step_page
from netmap.words import welcome_back as words
from netmap.words.welcome_back import Answer


@dataclass(frozen=True)
class Welcome:
    """over: whether it was put away, while this map is open."""

    over: bool = False


@dataclass(frozen=True)
class Answered:
    """answer: what was answered on this page; None: nothing yet."""

    answer: Answer | None = None


def welcome_back() -> None:
    """The strip, where there is something to come back to."""
    here = state.opened()
    if here.example or is_resting() or state.remembered(Welcome).over:
        return
    answer = state.remembered_on_this_page(Answered).answer
    step = step_outcome.to_ask_about(here.map)
    if answer is not None:
        _thanks(answer)
    elif step is not None and step.outcome is None:
        _greets(step)


def _greets(step: Step) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="nm-back"):
        with st.container(gap=None, key="nm-back-said"):
            heading(words.LAST_TIME, 2)
            say(_said(step), "lead")
            plan = step_page.when_and_where(step) if _may_be_said() else ""
            if plan:
                say(plan, "quiet")
        with st.container(horizontal=True, gap="xsmall", width="content", key="nm-back-answers"):
            for answer, label in words.ANSWERS.items():
                st.button(label, key=f"back-{answer}", on_click=_take, args=(step, answer))
        _put_away()


def _thanks(answer: Answer) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="nm-back"):
        with st.container(gap=None, key="nm-back-said"):
            say(words.SAID[answer])
        if answer in ("did_it", "something_else"):
            st.button(words.SAY_MORE, key="back-more", on_click=routes.go, args=(routes.STEP,))
        _put_away()


def _put_away() -> None:
    st.button(
        words.ON, key="back-on", type="tertiary", icon=":material/close:",
        on_click=lambda: state.remember(Welcome, over=True),
    )  # fmt: skip


def _may_be_said() -> bool:
    return not state.hidden() and names_may_be_shown(state.opened().map)


def _said(step: Step) -> str:
    """The step as it was chosen; where that may not stand on a screen unasked, of which kind it is."""
    return step.text if _may_be_said() and step.text else step_page.KIND_TITLE[step.kind]


def _take(step: Step, answer: Answer) -> None:
    match answer:
        case "did_it" | "something_else":
            step_outcome.said(step.id, answer)
        case "not_yet":
            step_outcome.not_yet(step.id)
        case "let_go":
            plan_ends.gone(step.id)
            step_outcome.enough()
    state.remember_on_this_page(Answered, answer=answer)
