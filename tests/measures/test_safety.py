"""Safe enough, kept apart, and every reason against contact, worked by hand."""

from typing import Any

import pytest
from hypothesis import given

from netmap.measures.contact import kept_apart, open_to_contact, reasons_against_contact
from netmap.measures.safety import safe_enough, speaks_against_safety
from netmap.model import Connection, SupportMap
from netmap.model.edits import add
from tests.likely_maps import entry, likely_maps, map_of

THREE_FOURS = {"predictable": 4, "attuned": 4, "warm": 4}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        # the rating alone
        ({}, "not_known"),
        ({"safety": 1}, "no"),
        ({"safety": 2}, "no"),
        ({"safety": 3}, "no"),
        ({"safety": 4}, "yes"),
        ({"safety": 5}, "yes"),
        # the cues, where there is no rating: three of them, mean 4 or more, none below 3
        ({"predictable": 5, "attuned": 5}, "not_known"),
        (THREE_FOURS, "yes"),
        ({"predictable": 3, "attuned": 4, "with_me": 5}, "yes"),  # mean 4
        ({"predictable": 3, "attuned": 4, "with_me": 4}, "no"),  # mean 11/3
        ({"predictable": 3, "attuned": 3, "warm": 5, "with_me": 5}, "yes"),  # mean 4
        ({"predictable": 2, "attuned": 5, "warm": 5, "with_me": 5}, "no"),  # one below 3
        # the rating outweighs cues that are merely lower
        ({"safety": 4, "predictable": 3, "attuned": 3, "warm": 3}, "yes"),
        ({"safety": 3, **THREE_FOURS, "with_me": 5}, "no"),
        # one answer of too little safety outweighs everything
        ({"safety": 5, "warm": 2}, "no"),
        ({"safety": 5, "limits_respected": 2}, "no"),
        ({"safety": 5, "limits_respected": 3}, "yes"),
        ({"safety": 5, "felt": "on_guard"}, "no"),
        ({"safety": 5, "felt": "mixed"}, "yes"),
        ({**THREE_FOURS, "limits_respected": 1}, "no"),
        ({**THREE_FOURS, "felt": "on_guard"}, "no"),
        ({"felt": "on_guard"}, "no"),
        ({"limits_respected": 2}, "no"),
        ({"attuned": 1}, "no"),
        # what is open is never a no
        ({"felt": "settled"}, "not_known"),
        ({"limits_respected": 5}, "not_known"),
    ],
)
def test_safe_enough(answers: dict[str, Any], expected: str) -> None:
    assert safe_enough(Connection(alter="a", **answers)) == expected


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"safety": None}, "safety_not_known"),
        ({"safety": 3}, "not_safe_enough"),
        ({"safety": 2}, "unsafe"),
        ({"attuned": 2}, "unsafe"),
        ({"limits_respected": 2}, "unsafe"),
        ({"felt": "on_guard"}, "unsafe"),
        ({"wish": "step_back"}, "wish"),
        ({"wish": "not_now"}, "wish"),
        ({"wish": "no_contact"}, "wish"),
        ({"status": "past"}, "not_current"),
        ({"status": "ended_by_harm"}, "not_current"),
        ({"status": "died"}, "not_current"),
        ({"power": True, "strain": 3}, "power_and_strain"),
        ({"form": "child"}, "cared_for"),
        ({"role": "i_care_for_them"}, "cared_for"),
        ({"repair": "not_now"}, "repair_not_now"),
    ],
)
def test_each_reason_against_contact_stands_alone(answers: dict[str, Any], reason: str) -> None:
    m = map_of(entry("a", **{"safety": 5, **answers}))
    assert reasons_against_contact(m, "a") == {reason}
    assert open_to_contact(m) == ()


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"wish": "closer"},
        {"wish": "keep_as_is"},
        {"power": True},
        {"power": True, "strain": 2},
        {"power": False, "strain": 4},
        {"strain": 4},
        {"repair": "feels_possible"},
    ],
)
def test_no_reason_where_nothing_speaks_against(answers: dict[str, Any]) -> None:
    assert reasons_against_contact(map_of(entry("a", safety=4, **answers)), "a") == frozenset()


def test_what_was_left_open_and_who_is_cared_for_is_not_kept_apart() -> None:
    m = map_of(
        entry("open"),
        entry("child", safety=5, form="child"),
        entry("rests", safety=5, repair="not_now"),
        entry("lower", safety=3),
        entry("past", status="past"),
    )
    assert kept_apart(m) == {"lower", "past"}


@given(likely_maps())
def test_a_single_guarded_answer_is_enough_for_no(m: SupportMap) -> None:
    for connection in m.connections:
        if speaks_against_safety(connection):
            assert safe_enough(connection) == "no"


@given(likely_maps(most=5))
def test_a_newcomer_changes_nothing_about_the_others(m: SupportMap) -> None:
    more = add(m, "Newcomer")
    assert kept_apart(more) == kept_apart(m)
    assert open_to_contact(more) == open_to_contact(m)
