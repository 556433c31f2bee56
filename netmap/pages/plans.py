"""What was chosen, and the plan for it. A plan rests when the map no longer speaks for it."""

from collections.abc import Callable

import streamlit as st

from netmap.ideas import still_open
from netmap.model import Step, SupportMap
from netmap.model.steps import StepKind
from netmap.pages import plan_ends, state
from netmap.pages.choices import pick
from netmap.pages.step_outcome import NOTHING_TO_ASK, change, outcome_of
from netmap.pages.text import bullets_html, heading, on_paper, plain, say
from netmap.words import card, labels
from netmap.words import step_page as words
from netmap.words.ideas import first_words

SURE, NOT_SURE_AT_ALL = 7, 3
"""Below the first a smaller version is offered, below the second rest: as action plans do (convention)."""

WITHOUT_WORDS: tuple[StepKind, ...] = ("let_wait", "return_to", "notice", "rest")
"""What nothing is said for, to anyone."""
NOWHERE: tuple[StepKind, ...] = ("give_less", "let_wait", "rest")
"""What has no place."""


def plans(m: SupportMap, besides: Step | None = None) -> None:
    """The steps chosen earlier, the newest first."""
    earlier = [step for step in reversed(m.steps) if step != besides]
    if earlier:
        heading(words.PLANS, 2)
        with st.container(key="nm-plans"):
            for step in earlier:
                with st.expander(plain(words.title(step))):
                    _inside(m, step)


def plan_card(m: SupportMap, step: Step, keep: Callable[[], None]) -> None:
    """The step that was chosen a moment ago, open to be made concrete. keep: closes it, as it is."""
    with st.container(border=True, key="nm-front"):
        say(words.CHOSEN, "quiet")
        _inside(m, step, keep)


def _inside(m: SupportMap, step: Step, keep: Callable[[], None] | None = None) -> None:
    if not still_open(m, step):
        say(words.RESTING)
    elif state.hidden():
        say(card.WORDS_HIDDEN, "quiet")
    else:
        say(step.text, "lead")
        if step.kind != "keep_as_is":
            _plan(step)
    with st.container(horizontal=True, gap="xsmall"):
        if keep is not None:
            st.button(words.KEEP_PLAN, key=f"{step.id}.keep", on_click=keep, type="primary")
        if step.kind not in NOTHING_TO_ASK and still_open(m, step):
            plan_ends.done(step)
            plan_ends.take_with_me(step, "plan")
        plan_ends.let_go(step)


def _plan(step: Step) -> None:
    say(words.PLAN_ABOUT, "quiet", printed=False)
    on_paper(bullets_html(words.plan_lines(step)))
    left, right = st.columns(2)
    with left:
        _line(step, "when", words.WHEN)
        if step.kind not in NOWHERE or step.where:
            _line(step, "where", words.WHERE)
        _text(step, "smaller", words.SMALLER)
    with right:
        if step.kind not in WITHOUT_WORDS or step.first_words:
            _text(step, "first_words", words.FIRST_WORDS)
            _borrow(step)
        _text(step, "if_not_well", words.IF_NOT_WELL)
    _confidence(step)
    if step.outcome is not None:
        outcome_of(step)


def _borrow(step: Step) -> None:
    """Two beginnings, each put in with one tap while there are no own words."""
    borrowed = first_words(state.opened().map, step.kind)
    if step.first_words or not borrowed:
        return
    say(words.BORROW, "quiet", printed=False)
    with st.container(horizontal=True, gap="xsmall"):
        for place, beginning in enumerate(borrowed):
            st.button(
                plain(beginning), on_click=lambda text=beginning: change(step.id, first_words=text),
                key=f"{step.id}.borrow.{place}",
            )  # fmt: skip


def _confidence(step: Step) -> None:
    """How sure I am that I could; where it is not much, the smaller version, then rest."""
    sure = {None: labels.OPEN} | {number: str(number) for number in range(11)}
    pick(
        f"{step.id}.confidence", words.CONFIDENCE, sure, step.confidence,
        lambda value: change(step.id, confidence=value),
    )  # fmt: skip
    if step.confidence is None or step.confidence >= SURE:
        return
    if step.confidence >= NOT_SURE_AT_ALL:
        say(words.offer_smaller(step.smaller))
        return
    say(words.OFFER_REST)
    st.button(words.REST_INSTEAD, on_click=_rest, args=(step.id,), key=f"{step.id}.rest")


def _rest(id: str) -> None:
    change(id, kind="rest", about=(), text=words.RESTED, confidence=None)


def _line(step: Step, field: str, label: str) -> None:
    shown = state.shows(f"{step.id}.{field}", getattr(step, field), "value")
    st.text_input(label, max_chars=200, autocomplete="off", on_change=_write, args=(step.id, field), **shown)


def _text(step: Step, field: str, label: str) -> None:
    shown = state.shows(f"{step.id}.{field}", getattr(step, field), "value")
    st.text_area(label, max_chars=2000, height=80, on_change=_write, args=(step.id, field), **shown)


def _write(id: str, field: str) -> None:
    change(id, **{field: state.answer(f"{id}.{field}") or ""})
