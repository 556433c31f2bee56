"""Kept apart, avoided, not praised, and every reason against contact, worked by hand."""

from typing import Any

import pytest
from hypothesis import given

from netmap.measures.contact import (
    avoided,
    could_pass_it_on,
    kept_apart,
    not_praised,
    open_to_contact,
    reasons_against_contact,
)
from netmap.model import SupportMap, Tie
from netmap.model.edits import add
from tests.likely_maps import entry, likely_maps, map_of


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
        ({"status": "ended_by_harm"}, "harm"),
        ({"status": "died"}, "not_current"),
        ({"strain": 3}, "strain"),
        ({"strain": 4, "power": False}, "strain"),
        ({"power": True, "strain": 3, "repair": "feels_possible"}, "power_and_strain"),
        ({"form": "other_family", "grown_up": False}, "cared_for"),
        ({"namesake": "open"}, "namesake"),
        ({"namesake": "same"}, "namesake"),
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
        {"power": False, "strain": 4, "repair": "has_happened"},
        {"strain": 4, "repair": "feels_possible"},
        {"repair": "feels_possible"},
        {"form": "child", "grown_up": True},
        {"namesake": "another"},
    ],
)
def test_no_reason_where_nothing_speaks_against(answers: dict[str, Any]) -> None:
    assert reasons_against_contact(map_of(entry("a", safety=4, **answers)), "a") == frozenset()


def test_what_is_open_or_in_between_and_who_is_cared_for_is_not_kept_apart() -> None:
    m = map_of(
        entry("open"),
        entry("child", safety=5, form="child"),
        entry("rests", safety=5, repair="not_now"),
        entry("lower", safety=3),
        entry("past", status="past"),
    )
    assert kept_apart(m) == {"past"}
    assert not_praised(m) == {"lower", "past"}


def test_who_is_of_an_earlier_time_is_kept_apart_and_not_kept_away_from() -> None:
    m = map_of(
        entry("past", status="past"), entry("died", status="died"), entry("harm", status="ended_by_harm")
    )
    assert kept_apart(m) == {"past", "died", "harm"}
    assert avoided(m) == {"harm"}


def test_a_group_that_holds_someone_kept_away_from_is_not_praised() -> None:
    tie = Tie(a="g", b="t", kind="belongs_to")
    for status, praised in (("ended_by_harm", False), ("died", True)):
        m = map_of(entry("g", kind="group", safety=5), entry("t", status=status), ties=(tie,))
        assert ("g" not in not_praised(m)) is praised


def test_who_shares_a_name_with_one_kept_away_from_is_taken_for_the_same_until_it_is_said() -> None:
    def tom(namesake: str | None, name: str = " TOM") -> SupportMap:
        return map_of(
            entry("t", name="Tom", status="ended_by_harm"), entry("u", name=name, safety=5, namesake=namesake)
        )

    assert kept_apart(tom(None)) == kept_apart(tom("same")) == {"t", "u"}
    assert kept_apart(tom("another")) == kept_apart(tom(None, "Tomas")) == {"t"}


@pytest.mark.parametrize(("talks", "passes"), [(None, {"a"}), (True, {"a"}), (False, set[str]())])
def test_what_is_not_known_of_talking_about_me_is_not_no(talks: bool | None, passes: set[str]) -> None:
    tie = Tie(a="a", b="t", kind="knows", talks_about_me=talks)
    m = map_of(entry("a", safety=5), entry("t", safety=1), ties=(tie,))
    assert could_pass_it_on(m) == passes


@given(likely_maps(most=5))
def test_a_newcomer_changes_nothing_about_the_others(m: SupportMap) -> None:
    more = add(m, "Newcomer")
    assert kept_apart(more) == kept_apart(m)
    assert open_to_contact(more) == open_to_contact(m)
