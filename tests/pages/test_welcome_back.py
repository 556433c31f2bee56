"""Coming back: the map greets with the step that was chosen, and a tap answers. One is asked about a time."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from netmap.ideas import still_open
from netmap.model import Step, SupportMap
from netmap.model.edits import changed, with_step
from netmap.pages import routes
from netmap.words import frame, not_okay, step_page, today
from netmap.words import welcome_back as words
from tests.likely_maps import entry, likely_maps, map_of
from tests.pages.drawn import Drawn, drawn_from
from tests.pages.test_plans import NOT_TO_BE_NAMED

PLAN = Step(
    id="s", kind="check_in", about=("Ana",), text="two lines to Ana", when="Thursday after lunch",
    where="at the park", first_words="hello Ana", chosen_on=date(2026, 3, 1),
)  # fmt: skip
OWN = Step(id="o", kind="own", text="sing with Ana again", when="in May", chosen_on=date(2026, 2, 1))
STRIP = "nm-back"


def a_map(*steps: Step, **said: Any) -> SupportMap:
    return map_of(entry("Ana", safety=5), entry("Ben", safety=5), steps=steps or (PLAN,), **said)


def back_at(m: SupportMap, **fields: Any) -> Drawn:
    """Someone who has opened this map a moment ago."""
    return Drawn(drawn_from(m, **fields)).visits(routes.MAP)


def greeted(person: Drawn) -> str:
    return " ".join(person.said(STRIP)) if person.parts(f"^{STRIP}$") else ""


def test_the_map_greets_with_the_step_and_when_and_where_it_was_to_be() -> None:
    said = greeted(back_at(a_map()))
    assert words.LAST_TIME in said and PLAN.text in said and "Thursday after lunch, at the park" in said


@pytest.mark.parametrize("when", ["", "Thursday after lunch"])
def test_a_plan_that_says_less_is_greeted_with_as_it_is(when: str) -> None:
    said = greeted(back_at(a_map(changed(PLAN, when=when, where=""))))
    assert PLAN.text in said and (when in said) and ", " not in said.partition(PLAN.text)[2]


@pytest.mark.parametrize("kind", ["rest", "keep_as_is"])
def test_rest_and_keeping_things_as_they_are_are_not_asked_about(kind: Any) -> None:
    assert not greeted(back_at(a_map(Step(id="s", kind=kind, text="nothing now"))))


def test_a_step_of_this_time_is_not_greeted_with() -> None:
    person = Drawn(drawn_from(a_map(Step(id="s", kind="rest", text="rest")))).visits(routes.STEP)
    person.press(today.GO_ON)
    person.press(step_page.CHOOSE)
    assert not greeted(person.visits(routes.MAP))


def test_an_example_and_a_map_that_rests_greet_with_nothing() -> None:
    assert not greeted(back_at(a_map(), example=True))
    person = back_at(a_map())
    person.visits(routes.SHOWS).press(not_okay.BUTTON)
    assert not greeted(person.visits(routes.MAP))


@pytest.mark.parametrize("m", NOT_TO_BE_NAMED)
def test_a_step_about_whom_no_idea_may_name_is_not_greeted_with(m: SupportMap) -> None:
    assert not greeted(back_at(m))


@given(likely_maps())
@settings(max_examples=15)
def test_whoever_may_not_be_named_is_never_in_the_greeting(m: SupportMap) -> None:
    for id in m.ids[:3]:
        step = Step(id="s", kind="check_in", about=(id,), text="canary-text", when="canary-when")
        planned = with_step(changed(m, steps=()), step)
        said = greeted(back_at(planned))
        assert ("canary" in said) == still_open(planned, step)


@pytest.mark.parametrize("private", ["no", "not_sure", None])
def test_own_words_are_not_shown_unasked_on_a_device_that_is_not_private(private: Any) -> None:
    said = greeted(back_at(a_map(OWN, device_private=private)))
    assert step_page.KIND_TITLE["own"] in said and OWN.text not in said and OWN.when not in said


def test_own_words_are_not_shown_while_names_are_hidden() -> None:
    person = back_at(a_map(PLAN))
    person.hides()
    said = greeted(person)
    assert step_page.KIND_TITLE["check_in"] in said and "Ana" not in said and "Thursday" not in said


@pytest.mark.parametrize("outcome", ["did_it", "something_else"])
def test_how_it_went_is_one_tap_and_one_undo_and_more_can_be_said(outcome: Any) -> None:
    person = back_at(a_map())
    person.press(words.ANSWERS[outcome])
    (step,) = person.map.steps
    assert step.outcome == outcome and step.asked_on is not None
    assert words.SAID[outcome] in greeted(person)
    person.press(words.SAY_MORE)
    assert person.here == routes.STEP and person.says(PLAN.text, "nm-went")
    assert person.answered(step_page.WENT_LABEL) == [step_page.OUTCOMES[outcome]]
    person.press(frame.UNDO)
    assert person.map.steps == (PLAN,)


def test_not_yet_changes_nothing_and_is_asked_again_the_next_time() -> None:
    person = back_at(a_map(OWN, PLAN))
    before = person.map
    person.press(words.ANSWERS["not_yet"])
    assert person.map is before and words.SAID["not_yet"] in greeted(person)
    person.visits(routes.STEP)
    assert not person.parts("^nm-went$"), "one is asked about each time"
    assert not greeted(person.visits(routes.MAP))
    assert PLAN.text in greeted(back_at(before))


def test_let_go_takes_it_away_and_undo_brings_it_back() -> None:
    person = back_at(a_map())
    person.press(words.ANSWERS["let_go"])
    assert person.map.steps == () and words.SAID["let_go"] in greeted(person)
    person.press(frame.UNDO)
    assert person.map.steps == (PLAN,)


def test_put_away_it_stays_away_while_the_map_is_open_and_nothing_is_answered() -> None:
    person = back_at(a_map())
    person.press(words.ON)
    assert not greeted(person) and person.map.steps == (PLAN,)
    assert not greeted(person.visits(routes.STEP).visits(routes.MAP))
    assert PLAN.text in greeted(back_at(person.map))
