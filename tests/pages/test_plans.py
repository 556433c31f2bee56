"""Plans: once a plan names someone no idea may name, it is neither shown nor asked about."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from netmap.model import History, Step, SupportMap
from netmap.model.edits import without
from netmap.pages import state, step_outcome
from netmap.session.open_map import OpenMap
from netmap.words import step_page as words
from tests.ideas.test_no_contact import LEFT_OUT
from tests.likely_maps import entry, map_of

PLAN = Step(id="s", kind="check_in", about=("a",), text="two lines to a", first_words="hello")


def planned(private: Any = "yes", **answers: Any) -> SupportMap:
    return map_of(entry("a", **{"safety": 5, **answers}), steps=(PLAN,), device_private=private)


NOT_TO_BE_NAMED = [
    *(planned(**answers) for answers in LEFT_OUT),
    *(planned(private=said) for said in ("no", "not_sure", None)),
    without(planned(), "a"),
]


def page(m: "SupportMap") -> None:
    from netmap.model import History
    from netmap.pages import plans, state
    from netmap.session.open_map import OpenMap

    state.take_up(OpenMap(History(m)))
    plans.plans(m)


def shown(m: SupportMap) -> str:
    app = AppTest.from_function(page, args=(m,)).run()
    assert not app.exception
    said = [part.proto.body for part in app.get("html")]
    return " ".join((*said, *(box.value for box in app.text_area)))


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> dict[type[Any], Any]:
    """What the page remembers; nothing at first."""
    here = OpenMap(History(SupportMap(id="m")))
    monkeypatch.setattr(state, "opened", lambda: here)
    return here.notes


def test_a_plan_is_asked_about_while_it_may_be(notes: dict[type[Any], Any]) -> None:
    assert step_outcome.to_ask_about(planned()) == PLAN


def test_a_plan_is_shown_while_it_may_be() -> None:
    assert PLAN.text in shown(planned()) and words.RESTING not in shown(planned())


@pytest.mark.parametrize("m", NOT_TO_BE_NAMED)
@pytest.mark.parametrize("asking", [None, "s"])
def test_nobody_is_asked_about_who_may_not_be_named(
    notes: dict[type[Any], Any], m: SupportMap, asking: str | None
) -> None:
    notes[step_outcome.Outcomes] = step_outcome.Outcomes(asking)
    assert step_outcome.to_ask_about(m) is None


@pytest.mark.parametrize("m", [NOT_TO_BE_NAMED[0], *NOT_TO_BE_NAMED[-4:]])
def test_a_plan_rests_without_its_words_where_it_names_someone_who_may_not_be_named(m: SupportMap) -> None:
    said = shown(m)
    assert words.RESTING in said
    assert PLAN.text not in said and PLAN.first_words not in said


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("check_in", {words.WHERE, words.FIRST_WORDS}),
        ("give_less", {words.FIRST_WORDS}),
        ("let_wait", set()),
        ("return_to", {words.WHERE}),
    ],
)
def test_a_plan_asks_for_a_place_and_first_words_where_there_are_any(kind: Any, asked: set[str]) -> None:
    step = Step(id="s", kind=kind, about=("a",) if kind in ("check_in", "give_less") else (), text="this")
    m = map_of(entry("a", safety=5), steps=(step,))
    app = AppTest.from_function(page, args=(m,)).run()
    fields = {field.label for field in (*app.text_input, *app.text_area)}
    assert fields & {words.WHERE, words.FIRST_WORDS} == asked and words.WHEN in fields
