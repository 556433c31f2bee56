"""A plan ends: it is kept, taken along, done, or let go. How it went is asked with the plan in sight."""

from typing import Any

import pytest

from netmap.model import Step
from netmap.model.edits import changed
from netmap.pages import routes
from netmap.words import step_page as words
from netmap.words import today
from tests.pages.drawn import Drawn, drawn_from
from tests.pages.test_welcome_back import OWN, PLAN, a_map, back_at


def planned() -> Drawn:
    """Someone who has chosen a step a moment ago."""
    person = Drawn(drawn_from(a_map(Step(id="r", kind="rest", text="rest")))).visits(routes.STEP)
    person.press(today.GO_ON)
    person.press(words.CHOOSE)
    return person


def asked(m: Any = None) -> Drawn:
    return back_at(m or a_map()).visits(routes.STEP)


def test_how_it_went_is_asked_with_the_plan() -> None:
    person = asked()
    for line in words.plan_lines(PLAN):
        assert person.says(line, "nm-went")


def test_not_yet_is_an_answer_that_is_asked_for_again_the_next_time() -> None:
    person = asked(a_map(OWN, PLAN))
    before = person.map
    person.press(words.NOT_YET)
    assert not person.parts("^nm-went$") and person.map is before
    assert asked(before).says(PLAN.text, "nm-went")


def test_who_goes_on_without_an_answer_is_not_asked_again() -> None:
    person = asked()
    person.press(words.WENT_DONE)
    assert not asked(person.map).parts("^nm-went$")


def test_a_plan_is_kept_and_the_ideas_are_one_tap_away() -> None:
    person = planned()
    chosen = person.map.steps[-1]
    person.press(words.KEEP_PLAN)
    assert person.map.steps[-1] == chosen and person.says(words.KEPT_SAID) and not person.parts("^nm-front$")
    person.press(words.ASK_AGAIN)
    assert person.parts("^nm-front$")


def test_a_plan_is_done_with_one_tap_and_how_it_was_can_be_said_then() -> None:
    person = planned()
    person.press(words.DONE)
    assert person.map.steps[-1].outcome == "did_it"
    assert person.answered(words.WENT_LABEL) == [words.OUTCOMES["did_it"]]
    assert person.field(words.HOW_IT_WENT, "nm-front") and not person.buttons(words.DONE)


def test_a_plan_is_let_go() -> None:
    person = planned()
    person.press(words.REMOVE, "nm-front")
    assert [step.kind for step in person.map.steps] == ["rest"]


def test_a_plan_is_taken_along_as_it_was_written() -> None:
    person = planned()
    person.writes(words.WHEN, "on Monday", "nm-front")
    person.opens(words.TAKE, "nm-front")
    (text,) = person.codes
    assert text.splitlines() == [person.map.steps[-1].text, f"{words.WHEN}: on Monday"]


@pytest.mark.parametrize("private", ["no", "not_sure", None])
def test_from_a_device_that_is_not_private_no_plan_is_taken_along(private: Any) -> None:
    person = asked(a_map(OWN, device_private=private))
    person.press(words.NOT_YET)
    assert words.TAKE not in {said for _, said in person._folds("")}


def test_a_plan_is_called_by_its_kind_its_day_and_how_it_went() -> None:
    assert words.title(PLAN) == "A short message, 1 March 2026"
    done = changed(PLAN, outcome="did_it")
    assert words.title(done) == "A short message, 1 March 2026: I did it"
