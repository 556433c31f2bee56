"""One small step: one idea in front, two beside it, and three ways to leave things as they are."""

from dataclasses import dataclass
from typing import Literal

import streamlit as st

from netmap.analysis import analyse
from netmap.ideas import RULE_OF, Idea, decline, first_to_rate, let_go, nameless, why_nobody_is_named
from netmap.model import Step, SupportMap
from netmap.model.edits import new_id, with_step
from netmap.pages import routes, state, step_outcome, their_time, today
from netmap.pages.bench import open_card
from netmap.pages.held_back import left_out_for_a_reason, what_is_safe_to_share
from netmap.pages.let_go import ideas_let_go, show_again
from netmap.pages.plans import plan_card, plans
from netmap.pages.text import heading, say
from netmap.pages.who_could import link_to_who
from netmap.what_if_analysis import With, what_if
from netmap.words import step_page as words
from netmap.words.guides import guide_of
from netmap.words.ideas import FAMILY, IdeaWords, idea_words, nameless_words
from netmap.words.what_if import would_change


@dataclass(frozen=True)
class OneStep:
    """plan: the step that was chosen a moment ago. paused: whether there is to be none for now. kept: whether
    the plan was kept a moment ago."""

    plan: str | None = None
    paused: bool = False
    kept: bool = False


def page() -> None:
    m = state.opened().map
    remembered = state.remembered(OneStep)
    fresh = next((step for step in m.steps if step.id == remembered.plan), None)
    with st.container(key="nm-page"):
        heading(words.TITLE)
        earlier = None if fresh else step_outcome.to_ask_about(m)
        if earlier is not None:
            step_outcome.ask(m, earlier)
        elif fresh is not None:
            plan_card(m, fresh, _keep_the_plan)
            st.button(words.ASK_AGAIN, on_click=lambda: state.remember(OneStep, plan=None))
        elif remembered.paused or remembered.kept:
            with st.container(border=True):
                say(words.KEPT_SAID if remembered.kept else words.NOT_NOW_SAID, "lead")
            st.button(words.ASK_AGAIN, on_click=_pause, args=(False,))
        elif not today.was_asked():
            today.ask()
        else:
            say(words.ABOUT, "quiet")
            _ideas(m)
            today.change()
        plans(m, besides=fresh or earlier)


def _ideas(m: SupportMap) -> None:
    found = analyse(m)
    front, *beside = found.ideas
    gone = let_go(m, found.measures)
    seen = state.seen()
    why_nobody = why_nobody_is_named(m, found.measures)
    if why_nobody is not None:
        say(words.NOBODY_NAMED[why_nobody])
    if why_nobody == "let_go":
        show_again(gone)
    if why_nobody == "safety_open" and not state.hidden():
        st.button(words.RATE_ONE, key="rate-one", on_click=_rate_one)
    unnamed = nameless(m, found.measures)
    if unnamed is not None:
        said = nameless_words(unnamed, guide_of(m))
        with st.container(border=True, key="nm-nameless", gap="xsmall"):
            say(FAMILY[RULE_OF[unnamed.kind].family], "quiet")
            heading(said.title, 2)
            say(said.step, "lead")
            say(said.reason)
            st.button(
                words.CHOOSE, type="primary", on_click=_choose_nameless, args=(said,), key="choose-nameless"
            )
    with st.container(border=True, key="nm-front", gap="xsmall"):
        said = idea_words(front, seen)
        say(FAMILY[RULE_OF[front.kind].family], "quiet")
        heading(said.title, 2)
        say(said.step, "lead")
        say(said.reason)
        supposed = what_if(m, With(front))
        would = would_change(supposed.covered, supposed.second, bool(supposed.joined), guide_of(m))
        if would:
            say(would, "quiet")
        what_is_safe_to_share(m, front, found.ideas)
        with st.container(horizontal=True):
            main: Literal["primary", "secondary"] = "secondary" if unnamed else "primary"
            st.button(words.CHOOSE, type=main, on_click=_choose, args=(front,), key="choose-front")
            _not_this_one(front)
    columns = st.columns(len(beside) + 1)
    for column, idea in zip(columns, beside, strict=False):
        with column, st.container(border=True, height="stretch", gap="xsmall"):
            said = idea_words(idea, seen)
            say(FAMILY[RULE_OF[idea.kind].family], "quiet")
            heading(said.title, 2)
            say(said.step)
            say(said.reason, "quiet")
            what_is_safe_to_share(m, idea, found.ideas)
            with st.container(horizontal=True):
                st.button(words.CHOOSE_OTHER, on_click=_choose, args=(idea,), key=f"choose-{idea.kind}")
                _not_this_one(idea)
    with columns[-1], st.container(border=True, height="stretch", gap="xsmall", key="nm-screen-own"):
        heading(words.OWN, 2)
        with st.form("own", clear_on_submit=True, border=False):
            st.text_area(
                words.OWN, key="own-text", placeholder=words.OWN_PLACEHOLDER, max_chars=500,
                label_visibility="collapsed", height=90,
            )  # fmt: skip
            st.form_submit_button(words.OWN_BUTTON, on_click=_choose_own)
    with st.container(horizontal=True):
        st.button(words.KEEP, on_click=_keep_as_is, key="keep-as-is")
        st.button(words.NOT_NOW, on_click=_pause, args=(True,), key="not-now")
        link_to_who(routes.STEP)
    left_out_for_a_reason(m)
    ideas_let_go(gone)


def _rate_one() -> None:
    """To the card of one of them, where the question stands."""
    one = first_to_rate(state.opened().map)
    if one is not None:
        open_card(one, "safe")


def _pause(now: bool) -> None:
    state.remember(OneStep, paused=now, kept=False)


def _keep_the_plan() -> None:
    state.remember(OneStep, plan=None, kept=True)


def _not_this_one(idea: Idea) -> None:
    """An idea that is let go stays away until something changes there; rest and noticing are never hidden."""
    if not RULE_OF[idea.kind].always_offered:
        st.button(
            words.NOT_THIS_ONE, help=words.NOT_THIS_ONE_HELP, key=f"not-{idea.kind}", type="tertiary",
            on_click=lambda: state.opened().change(decline(state.opened().map, idea)),
        )  # fmt: skip


def _choose(idea: Idea) -> None:
    m = state.opened().map
    said = idea_words(idea, m)
    _take(Step(id=new_id(), kind=idea.kind, about=idea.about, text=said.chosen, chosen_on=their_time.today()))


def _choose_nameless(said: IdeaWords) -> None:
    """It stays as their own: nothing that is kept says whom it is about."""
    _take(Step(id=new_id(), kind="own", text=said.chosen, chosen_on=their_time.today()))


def _choose_own() -> None:
    text = (state.answer("own-text") or "").strip()
    if text:
        _take(Step(id=new_id(), kind="own", text=text, chosen_on=their_time.today()))


def _keep_as_is() -> None:
    _take(Step(id=new_id(), kind="keep_as_is", text=words.KEPT_AS_IS, chosen_on=their_time.today()))


def _take(step: Step) -> None:
    state.remember(OneStep, plan=step.id, kept=False)
    step_outcome.chosen_now(step)
    state.opened().change(with_step(state.opened().map, step))
