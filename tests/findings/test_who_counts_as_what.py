"""Children and those I care for, animals and places, who is here through their work: what is said of each."""

from typing import Any

import pytest
from hypothesis import given, settings

from netmap.findings import Finding, every_finding, find
from netmap.measures import measure
from netmap.measures.balance import both_ways, is_weighed
from netmap.measures.change_to_tell import change_to_tell
from netmap.measures.chart_data import give_and_get, kinds
from netmap.measures.contact import hard_as_it_is, not_praised, power_between
from netmap.measures.relationship import (
    NOT_COUNTED_AS_PEOPLE,
    could_be_child,
    is_cared_for,
    is_person_of_today,
    is_service,
    there_through_work,
)
from netmap.measures.support import coverage, open_sources
from netmap.model import SupportMap, Tie
from netmap.model.edits import with_alter, with_connection
from netmap.model.scales import SUPPORTS
from tests.likely_maps import entry, likely_maps, map_of

OF_SOURCES = {"many_sources", "one_person_for", "rests_on_one", "few_safe"}
OF_GOING_BOTH_WAYS = {"mutual", "giving_more", "giving_pattern", "getting_more", "getting_pattern"}
OF_PEOPLE = {"safe_people", "few_safe", "only_professionals", "through_one", "stands_apart"}
GIVES_ALL: dict[str, Any] = {
    "safety": 5, "give": 3, "get": 4, "gets": frozenset(SUPPORTS[:7]), "honest": "yes",
}  # fmt: skip


def shown(m: SupportMap) -> dict[str, Finding]:
    return {finding.kind: finding for finding in every_finding(m, measure(m))}


def about(m: SupportMap, *some: set[str]) -> set[str]:
    found = shown(m)
    return {id for kinds in some for kind in kinds if kind in found for id in found[kind].about}


@given(likely_maps())
@settings(max_examples=200)
def test_nobody_cared_for_and_nobody_who_may_be_a_child_is_a_source_a_confidant_or_mutual(
    m: SupportMap,
) -> None:
    named = about(m, OF_SOURCES, OF_GOING_BOTH_WAYS, {"honest_core", "safe_people", "settles_near"})
    assert not any(is_cared_for(m, id) or could_be_child(m, id) for id in named)
    sources = {id for ids in coverage(m).values() for id in ids}
    assert not any(is_cared_for(m, id) or could_be_child(m, id) for id in sources)


@given(likely_maps())
@settings(max_examples=200)
def test_what_is_said_of_people_is_said_of_persons_of_today(m: SupportMap) -> None:
    assert all(is_person_of_today(m, id) for id in about(m, OF_PEOPLE))
    named = about(m, OF_SOURCES, OF_GOING_BOTH_WAYS, {"honest_core", "joy_and_care"})
    assert not any(m.alter(id).form in NOT_COUNTED_AS_PEOPLE for id in named)
    assert all(m.alter(id).form in NOT_COUNTED_AS_PEOPLE for id in about(m, {"other_company"}))


@given(likely_maps())
@settings(max_examples=200)
def test_who_is_here_through_their_work_neither_stands_apart_nor_leans_nor_is_belonged_to(
    m: SupportMap,
) -> None:
    others = {"stands_apart", "held", "closer_and_safe", "out_of_reach"}
    assert not any(there_through_work(m, id) for id in about(m, OF_GOING_BOTH_WAYS, others))
    assert not any(is_service(m, id) for id in about(m, {"belonging"}))


def test_nobody_is_said_to_be_safe_to_build_on_before_it_is_known_that_they_are_grown_up() -> None:
    said: dict[str, Any] = {"form": "other_family", "safety": 5, "gets": frozenset({"settles"})}
    assert not {"safe_people", "settles_near"} & shown(map_of(entry("a", **said))).keys()
    grown = map_of(entry("a", grown_up=True, **said))
    assert {"safe_people", "settles_near"} <= shown(grown).keys()


@pytest.mark.parametrize("said", [{"power": True}, {"strain": 3}, {"strain": 3, "repair": "not_now"}])
def test_nobody_is_called_safe_enough_to_be_closer_who_holds_power_or_where_strain_is_open(
    said: dict[str, Any],
) -> None:
    m = map_of(entry("a", safety=5, wish="closer", **said), entry("b", safety=5))
    assert "closer_and_safe" not in shown(m)
    assert "closer_and_safe" in shown(map_of(entry("a", safety=5, wish="closer"), entry("b", safety=5)))


def test_what_comes_through_work_is_no_being_carried_and_a_wish_there_is_not_to_be_closer() -> None:
    for work in ({"form": "therapist"}, {"form": "doctor_or_helper"}, {"role": "professional"}):
        said: dict[str, Any] = {"safety": 5, "give": 0, "get": 4, "wish": "closer", **work}
        near, far = entry("a", **said), entry("b", barriers=frozenset({"distance"}), **said)
        told = shown(map_of(near, far, entry("c", **said), entry("d", safety=5)))
        assert not told.keys() & {"held", "closer_and_safe", "out_of_reach"}


@given(likely_maps())
@settings(max_examples=200)
def test_nothing_is_praised_that_would_draw_anyone_nearer_to_whom_i_keep_away_from(m: SupportMap) -> None:
    strengths = {
        "safe_people", "settles_near", "mutual", "many_sources", "honest_core", "belonging", "joy_and_care",
        "other_company",
    }  # fmt: skip
    assert not_praised(m).isdisjoint(about(m, strengths))


@given(likely_maps(), likely_maps())
@settings(max_examples=200)
def test_finding_bars_and_comparison_of_one_connection_say_the_same(
    m: SupportMap, earlier: SupportMap
) -> None:
    bars, weighed = give_and_get(m), about(m, OF_GOING_BOTH_WAYS)
    assert weighed <= set(bars.answered)
    assert about(m, {"mutual"}) == {
        id
        for id in bars.answered
        if m.alter(id).kind == "person" and both_ways(m, id)
        and id not in not_praised(m) and not hard_as_it_is(m.connection(id))
    }  # fmt: skip
    told = change_to_tell(earlier, m, m)
    assert all(is_weighed(m, id) for id in (*weighed, *told.more_even, *told.less_even))
    for id in told.more_even:
        said = m.connection(id)
        assert said.fit not in ("mixed", "does_not_work") and (said.strain or 0) < 3


@given(likely_maps())
@settings(max_examples=200)
def test_nothing_is_weighed_where_there_is_power_and_no_debt_made_of_strain(m: SupportMap) -> None:
    assert not any(power_between(m.connection(id)) for id in about(m, OF_GOING_BOTH_WAYS))
    received = about(m, {"getting_more", "getting_pattern", "mutual"})
    assert not any((m.connection(id).strain or 0) >= 3 for id in received)


CARED_FOR = (
    {"form": "child"}, {"grown_up": False}, {"form": "other_family", "grown_up": False},
    {"role": "i_care_for_them"}, {"form": "parent", "role": "i_care_for_them"},
)  # fmt: skip


@pytest.mark.parametrize("who", CARED_FOR, ids=str)
def test_a_child_of_mine_and_whom_i_care_for_are_joy_and_care_and_nothing_else(who: dict[str, Any]) -> None:
    others = (entry("b", safety=3, gets=frozenset(), get=1), entry("c", safety=3, gets=frozenset(), get=1))
    found = shown(map_of(entry("a", **GIVES_ALL, **who), *others))
    mine = who.get("form") == "child" or who.get("role") == "i_care_for_them"
    told = {kind for kind, finding in found.items() if "a" in finding.about}
    assert told == ({"joy_and_care"} if mine else set())
    assert "nobody_for" not in found  # what the child gives is not called missing


@pytest.mark.parametrize(
    "hard", [{"strain": 3}, {"fit": "does_not_work"}, {"fit": "mixed"}, {"safety": 3}], ids=str
)
def test_nothing_warm_is_claimed_where_caring_is_hard(hard: dict[str, Any]) -> None:
    m = map_of(entry("a", **{**GIVES_ALL, "role": "i_care_for_them", **hard}))
    assert "joy_and_care" not in shown(m)


def test_a_niece_of_whom_it_was_not_asked_is_neither_counted_nor_missed() -> None:
    rest = (entry("b", safety=4, gets=frozenset()), entry("c", safety=4, gets=frozenset()))
    m = map_of(entry("a", form="other_family", **GIVES_ALL), *rest)
    assert coverage(m)["listens"] == () and open_sources(m)["listens"] == ("a",)
    assert not {"nobody_for", "one_person_for"} & shown(m).keys()
    grown = with_alter(m, "a", grown_up=True)
    assert shown(grown)["one_person_for"].about == ("a",)


def test_few_are_safe_of_those_who_can_be_turned_to() -> None:
    rated = tuple(entry(id, safety=3) for id in "bcd")
    found = shown(map_of(entry("a", safety=5, form="child"), *rated))
    assert found["few_safe"].about == ()
    assert "few_safe" not in shown(map_of(entry("a", safety=5, form="other_family"), *rated))
    assert "few_safe" not in shown(
        map_of(entry("a", safety=5), entry("x", safety=5, form="animal"), *rated[:1])
    )


@pytest.mark.parametrize("form", sorted(NOT_COUNTED_AS_PEOPLE))
def test_an_animal_an_ancestor_or_a_place_is_company_of_another_kind(form: str) -> None:
    m = map_of(*(entry(id, form=form, safety=5, give=2, get=2, honest="yes") for id in "abc"))
    assert [finding.kind for finding in find(m, measure(m))] == ["other_company"]


@pytest.mark.parametrize("service", [{"form": "doctor_or_helper"}, {"role": "professional"}], ids=str)
def test_nobody_belongs_to_a_service(service: dict[str, Any]) -> None:
    m = map_of(entry("a", safety=5), entry("s", kind="community", safety=4, **service))
    assert "belonging" not in shown(m)


def test_nor_is_a_group_praised_that_holds_whom_i_keep_away_from() -> None:
    tie = Tie(a="g", b="t", kind="belongs_to")
    group = entry("g", kind="group", safety=5, give=2, get=2, gets=frozenset({"warmth"}))
    near = entry("a", safety=5)
    assert "belonging" in shown(map_of(near, group, entry("t", safety=3), ties=(tie,)))
    found = shown(map_of(near, group, entry("t", wish="no_contact"), ties=(tie,)))
    assert not any("g" in finding.about for finding in found.values() if finding.kind != "two_entries")


def test_the_picture_of_kinds_rests_nothing_on_a_child() -> None:
    m = map_of(entry("a", form="child", **GIVES_ALL), entry("b", safety=5, gets=frozenset({"warmth"})))
    found = kinds(m)
    assert ("listens", "a") in found.marks and found.held == ("warmth",)


def test_the_bars_leave_open_who_may_be_a_child() -> None:
    m = map_of(entry("a", form="other_family", give=1, get=1), entry("b", form="child", give=1, get=1))
    assert (give_and_get(m).still_open, give_and_get(m).uneven) == (("a",), ("b",))


def test_no_source_is_won_or_lost_in_a_comparison_by_a_child() -> None:
    before = map_of(entry("a", form="child", safety=5, gets=frozenset()), entry("b", safety=5))
    after = with_connection(before, "a", gets=frozenset({"listens"}))
    told = change_to_tell(before, after, after)
    assert not told.support_gained and not told.second_source
