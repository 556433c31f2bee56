"""How a step went: asked once, the next time the map is open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from netmap.ideas import still_open
from netmap.model import Step, SupportMap
from netmap.model.edits import changed, with_step
from netmap.model.scales import Outcome
from netmap.pages import routes, state, their_time
from netmap.pages.choices import pick, pick_several
from netmap.pages.text import bullets, heading, plain, say
from netmap.words import labels
from netmap.words import step_page as words
from netmap.words.names import labels as names_of

NOTHING_TO_ASK = ("keep_as_is", "rest")


@dataclass(frozen=True)
class Outcomes:
    """asking: the step that is asked about. fresh: those chosen since the map was opened. enough: whether one
    was asked about since; one is enough each time."""

    asking: str | None = None
    fresh: tuple[str, ...] = ()
    enough: bool = False


def chosen_now(step: Step) -> None:
    """Remember that this step was chosen while the map is open: it is asked about the next time."""
    state.remember(Outcomes, fresh=(*state.remembered(Outcomes).fresh, step.id))


def to_ask_about(m: SupportMap) -> Step | None:
    """The step to ask about now, if there is one: the latest from an earlier time that was never asked about,
    and that may still be spoken of."""
    remembered = state.remembered(Outcomes)
    if remembered.enough:
        return None
    for step in reversed(m.steps):
        earlier = step.asked_on is None and step.outcome is None and step.id not in remembered.fresh
        open_to_ask = earlier and step.kind not in NOTHING_TO_ASK
        if (step.id == remembered.asking or open_to_ask) and still_open(m, step):
            return step
    return None


def ask(m: SupportMap, step: Step) -> None:
    """The question, what got in the way, and the way to the card of whom it was about."""
    with st.container(border=True, key="nm-went", gap="xsmall"):
        heading(words.WENT, 2)
        shown = next(one for one in state.seen(m).steps if one.id == step.id)
        say(shown.text or words.KIND_TITLE[step.kind], "lead")
        if not state.hidden():
            bullets(words.plan_lines(step))
        outcome_of(step)
        with st.container(horizontal=True):
            st.button(words.WENT_DONE, on_click=_done, args=(step.id,), type="primary")
            if step.outcome is None:
                st.button(words.NOT_YET, key=f"{step.id}.not-yet", on_click=not_yet, args=(step.id,))
            for id in step.about:
                label = words.look_again(names_of(state.seen())[id])
                st.button(plain(label), on_click=_to_the_card, args=(step.id, id), key=f"{step.id}.look.{id}")


def outcome_of(step: Step) -> None:
    """Did it, did not, something else; what got in the way; and own words."""
    pick(
        f"{step.id}.outcome", words.WENT_LABEL, {None: labels.OPEN, **words.OUTCOMES}, step.outcome,
        _taker(step.id, "outcome"),
    )  # fmt: skip
    if step.outcome in ("did_not", "something_else"):
        pick_several(
            f"{step.id}.in_the_way", words.WENT_IN_THE_WAY, labels.BARRIER, step.in_the_way, words.NOTHING,
            _taker(step.id, "in_the_way"),
        )  # fmt: skip
    if step.outcome is not None:
        say(words.OUTCOME_SAID[step.outcome], "quiet")
    if step.outcome is not None and not state.hidden():
        shown = state.shows(f"{step.id}.how_it_went", step.how_it_went, "value")
        st.text_area(
            words.HOW_IT_WENT, max_chars=2000, height=80, on_change=_in_words, args=(step.id,), **shown
        )  # fmt: skip


def _in_words(id: str) -> None:
    change(id, how_it_went=state.answer(f"{id}.how_it_went") or "")


def change(id: str, **fields: Any) -> None:
    """Other fields on this step."""
    m = state.opened().map
    step = next(step for step in m.steps if step.id == id)
    state.opened().change(with_step(m, changed(step, **fields)))


def _taker(id: str, field: str) -> Callable[[Any], None]:
    def take(value: Any) -> None:
        state.remember(Outcomes, asking=id)
        change(id, **{field: value}, asked_on=their_time.today())

    return take


def said(id: str, outcome: Outcome) -> None:
    """It was said how this step went: more can be said of it."""
    _taker(id, "outcome")(outcome)


def not_yet(id: str) -> None:
    """Nothing is to be noted yet: it is asked again the next time the map is open."""
    state.remember(Outcomes, fresh=(*state.remembered(Outcomes).fresh, id))
    enough()


def enough() -> None:
    """No other step is asked about while this map is open."""
    state.remember(Outcomes, asking=None, enough=True)


def _done(id: str) -> None:
    enough()
    change(id, asked_on=their_time.today())


def _to_the_card(step: str, id: str) -> None:
    _done(step)
    state.opened().selected = id
    routes.go(routes.MAP)
