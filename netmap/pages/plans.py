"""What was chosen, and the plan for it. A plan rests when the map no longer speaks for it."""

import streamlit as st

from netmap.ideas import still_open
from netmap.model import Step, SupportMap
from netmap.model.edits import changed, with_step, without_step
from netmap.pages import state
from netmap.pages.text import heading, plain, say
from netmap.words import step_page as words
from netmap.words.ideas import FIRST_WORDS


def plans(m: SupportMap, besides: Step | None = None) -> None:
    """The steps chosen earlier, the newest first."""
    earlier = [step for step in reversed(m.steps) if step != besides]
    if earlier:
        heading(words.PLANS, 2)
    for step in earlier:
        with st.expander(plain(_title(step))):
            _inside(m, step)


def plan_card(m: SupportMap, step: Step) -> None:
    """The step that was chosen a moment ago, open to be made concrete."""
    with st.container(border=True, key="nm-front"):
        say(words.CHOSEN, "quiet")
        _inside(m, step)


def _inside(m: SupportMap, step: Step) -> None:
    if not still_open(m, step):
        say(words.RESTING)
    else:
        say(step.text, "lead")
        if step.kind != "keep_as_is":
            _plan(step)
    st.button(words.REMOVE, key=f"{step.id}.remove", on_click=_let_go, args=(step.id,), type="tertiary")


def _title(step: Step) -> str:
    on = f", {step.chosen_on.day} {step.chosen_on:%B}" if step.chosen_on else ""
    return f"{words.KIND_TITLE[step.kind]}{on}"


def _plan(step: Step) -> None:
    say(words.PLAN_ABOUT, "quiet")
    left, right = st.columns(2)
    with left:
        _line(step, "when", words.WHEN)
        _line(step, "where", words.WHERE)
    with right:
        _text(step, "first_words", words.FIRST_WORDS)
        _text(step, "if_not_well", words.IF_NOT_WELL)
    if step.kind in FIRST_WORDS:
        say(f"{words.BORROW} {' — '.join(FIRST_WORDS[step.kind])}", "quiet")


def _line(step: Step, field: str, label: str) -> None:
    shown = state.shows(f"{step.id}.{field}", getattr(step, field), "value")
    st.text_input(label, max_chars=200, autocomplete="off", on_change=_write, args=(step.id, field), **shown)


def _text(step: Step, field: str, label: str) -> None:
    shown = state.shows(f"{step.id}.{field}", getattr(step, field), "value")
    st.text_area(label, max_chars=2000, height=80, on_change=_write, args=(step.id, field), **shown)


def _write(id: str, field: str) -> None:
    m = state.opened().map
    step = next(step for step in m.steps if step.id == id)
    state.change(with_step(m, changed(step, **{field: state.answer(f"{id}.{field}") or ""})))


def _let_go(id: str) -> None:
    state.change(without_step(state.opened().map, id))
