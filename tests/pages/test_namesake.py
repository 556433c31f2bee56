"""Of someone who bears the name of one kept away from: asked once, without a reason."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from netmap.model import MapFile, Moment
from netmap.pages import routes
from netmap.words import labels, namesake
from tests.likely_maps import entry, map_of
from tests.pages.drawn import Drawn, drawn_from

QUESTION = namesake.QUESTION["person"]
EARLIER = map_of(entry("t1", name="Tom", status="ended_by_harm"))


def with_an_earlier_tom() -> Drawn:
    now = map_of(entry("z", name="Zoe", safety=5))
    file = MapFile(current=now, moments=(Moment(on=date(2026, 5, 1), map=EARLIER),))
    return Drawn(drawn_from(file)).visits(routes.MAP)


def notice(person: Drawn) -> Any:
    """Of the one who came last; None where nothing is asked or said."""
    return person.bench["notices"].get(person.map.ids[-1])


def adds_by_hand(person: Drawn) -> None:
    person.adds("Tom")


def pastes(person: Drawn) -> None:
    person.does("list", text="Ana\ntom", kind="person")


def is_helped_by_a_question(person: Drawn) -> None:
    person.does("add", id="new", name="Tom", kind="person", support="listens")


@pytest.mark.parametrize("adds", [adds_by_hand, pastes, is_helped_by_a_question])
def test_a_name_that_comes_back_is_asked_about_however_it_was_added(adds: Callable[[Drawn], None]) -> None:
    person = with_an_earlier_tom()
    assert person.bench["notices"] == {}
    adds(person)
    asked = notice(person)
    assert (asked["text"], asked["about"]) == (QUESTION, namesake.ABOUT)
    assert labels.STATUS["ended_by_harm"] not in json.dumps(asked)
    person.does("namesake", id=person.map.ids[-1], answer="another")
    assert notice(person) is None
    assert person.map.alters[-1].namesake == "another"


def test_not_now_asks_no_more_and_the_same_can_be_changed() -> None:
    person = with_an_earlier_tom()
    person.adds("Tom")
    tom = person.map.ids[-1]
    for answer, said in (
        ("later", namesake.LATER), ("open", QUESTION), ("same", namesake.SAME), ("open", QUESTION),
    ):  # fmt: skip
        person.does("namesake", id=tom, answer=answer)
        assert notice(person)["text"] == said
        assert set(person.bench["notices"]) == {tom}
    assert person.map.alters[-1].namesake == "open"


def test_two_on_one_map_are_told_apart_by_asking_of_the_one_who_would_be_safe_enough() -> None:
    both = map_of(entry("t1", name="Tom", safety=1), entry("t2", name="Tom", safety=5, form="friend"))
    person = Drawn(drawn_from(both)).visits(routes.MAP)
    assert {id: said["text"] for id, said in person.bench["notices"].items()} == {"t2": QUESTION}
    person.does("namesake", id="t2", answer="later")
    assert person.map == both


def test_nothing_of_it_is_said_while_names_are_hidden() -> None:
    person = with_an_earlier_tom()
    person.adds("Tom")
    person.hides()
    assert person.bench["notices"] == {}
