"""What is told of a change: plain facts of everyone, and nothing that draws someone kept apart nearer."""

from dataclasses import astuple, fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.measures.change import compare
from netmap.measures.change_to_tell import ChangeToTell, change_to_tell, heavier_change
from netmap.measures.contact import kept_apart, not_praised
from netmap.model import SupportMap, Tie
from netmap.model.edits import changed
from tests.likely_maps import entry, likely_maps, map_of
from tests.two_moments import two_moments

LISTENS = frozenset({"listens"})
DRAWS_NEARER = ("safer", "more_even", "less_even")
OF_SUPPORT = (
    "second_source", "support_gained", "down_to_one", "support_lost", "wished_from", "wished_no_more",
)  # fmt: skip


def said(then: dict[str, Any], now: dict[str, Any], today: dict[str, Any] | None = None) -> dict[str, Any]:
    """What is told between two moments of a map of one; `today` is `now` unless it is given."""
    maps = [map_of(entry("a", **fields)) for fields in (then, now, now if today is None else today)]
    found = change_to_tell(*maps)
    return {field.name: value for field in fields(ChangeToTell) if (value := getattr(found, field.name))}


@given(two_moments(), two_moments())
def test_nobody_kept_apart_is_drawn_nearer(
    pair: tuple[SupportMap, SupportMap], more: tuple[SupportMap, SupportMap]
) -> None:
    (earlier, later), (today, _) = pair, more
    apart = not_praised(later) | not_praised(today)
    assert apart >= kept_apart(later) | kept_apart(today)
    found = change_to_tell(earlier, later, today)
    for group in DRAWS_NEARER:
        assert apart.isdisjoint(getattr(found, group)), group
    for group in OF_SUPPORT:
        assert all(apart.isdisjoint(ids) for _, ids in getattr(found, group)), group


@given(two_moments())
def test_what_is_told_is_true_and_of_entries_on_a_map(pair: tuple[SupportMap, SupportMap]) -> None:
    earlier, later = pair
    found, change = change_to_tell(earlier, later, later), compare(earlier, later)
    assert found.everyone <= {*earlier.ids, *later.ids}
    assert {*found.died, *found.ended} == {*change.ended}
    assert {*found.safer, *found.rated_anew} == {*change.safer}
    for group in ("came", "taken_off", "returned", "moved_in", "moved_out", "less_safe"):
        assert getattr(found, group) == getattr(change, group)


@given(likely_maps())
def test_of_a_map_beside_itself_nothing_is_told(m: SupportMap) -> None:
    assert not any(astuple(change_to_tell(m, m, m)))


@pytest.mark.parametrize(
    "apart", [{"wish": "no_contact"}, {"felt": "on_guard"}, {"power": True, "strain": 3}]
)
def test_who_is_kept_apart_is_told_of_by_facts_alone(apart: dict[str, Any]) -> None:
    then = {"ring": 3, "safety": 2, "give": 4, "get": 0, "gets": frozenset()}
    now = {"ring": 1, "safety": 5, "give": 4, "get": 4, "gets": LISTENS}
    assert {*said(then, now)} == {"moved_in", "safer", "more_even", "support_gained"}
    assert said(then, {**now, **apart}) == {"moved_in": ("a",), "rated_anew": ("a",)}
    assert said(then, now, {**now, **apart}) == {"moved_in": ("a",), "rated_anew": ("a",)}
    assert said(now, {**then, **apart}) == {"moved_out": ("a",), "less_safe": ("a",)}


def test_a_group_with_someone_kept_apart_in_it_is_not_praised() -> None:
    group = {"kind": "group", "safety": 5}
    with_them = [Tie(a="g", b="x", kind="belongs_to")]
    far = entry("x", wish="no_contact")
    then = map_of(entry("g", **group, gets=frozenset()), far, ties=with_them)
    now = map_of(entry("g", **group, gets=LISTENS), far, ties=with_them)
    assert not_praised(now) == {"g", "x"}
    assert change_to_tell(then, now, now).support_gained == ()
    alone = map_of(entry("g", **group, gets=LISTENS), far)
    assert change_to_tell(then, alone, alone).support_gained == (("listens", ("g",)),)


def test_a_second_place_counts_where_both_may_be_turned_to() -> None:
    gives, apart = {"safety": 5, "gets": LISTENS}, {"safety": 5, "gets": LISTENS, "wish": "no_contact"}
    then = map_of(entry("a", **gives))
    two = map_of(entry("a", **gives), entry("b", **gives))
    assert change_to_tell(then, two, two).second_source == (("listens", ("b",)),)
    found = change_to_tell(then, one := map_of(entry("a", **apart), entry("b", **gives)), one)
    assert (found.second_source, found.support_gained) == ((), (("listens", ("b",)),))


def test_that_someone_kept_apart_gives_no_more_is_no_loss() -> None:
    gives = {"safety": 5, "gets": LISTENS}
    then = map_of(entry("a", **gives), entry("b", **gives))
    now = map_of(entry("a", **gives), entry("b", safety=1, gets=LISTENS))
    assert change_to_tell(then, now, now).down_to_one == ()
    now = map_of(entry("a", **gives), entry("b", safety=5, gets=frozenset()))
    assert change_to_tell(then, now, now).down_to_one == (("listens", ("b",)),)


@pytest.mark.parametrize("uneven", [{"form": "child"}, {"role": "professional"}, {"season": True}])
def test_what_is_uneven_by_nature_is_not_spoken_of(uneven: dict[str, Any]) -> None:
    then, now = {"safety": 5, "give": 2, "get": 2}, {"safety": 5, "give": 4, "get": 1}
    assert said(then, now) == {"less_even": ("a",)}
    assert said({**then, **uneven}, {**now, **uneven}) == {}
    assert said(then, {**now, "fit": "works"}) == {}


def test_who_died_and_who_is_of_an_earlier_time() -> None:
    assert said({}, {"status": "died"}) == {"died": ("a",)}
    assert said({}, {"status": "ended_by_harm"}) == {"ended": ("a",)}


# What is heavier in what changed


@given(two_moments(), two_moments(), st.sampled_from(("no", "not_sure", None)))
def test_nothing_heavier_is_told_where_the_device_is_not_private_or_it_is_not_wanted(
    pair: tuple[SupportMap, SupportMap], more: tuple[SupportMap, SupportMap], device: Any
) -> None:
    (earlier, later), (today, _) = pair, more
    for closed in (changed(today, device_private=device), changed(today, heavier_wanted=False)):
        assert heavier_change(earlier, later, closed) == ()


@given(two_moments(), two_moments())
def test_each_heavier_change_is_of_two_given_answers_of_someone_of_now_and_told_once(
    pair: tuple[SupportMap, SupportMap], more: tuple[SupportMap, SupportMap]
) -> None:
    (earlier, later), (today, _) = pair, more
    told = change_to_tell(earlier, later, today)
    for change in heavier_change(earlier, later, today):
        id = change.alter
        assert getattr(earlier.connection(id), change.field) == change.earlier
        assert getattr(later.connection(id), change.field) == change.later != change.earlier
        assert later.alter(id).status == "current"
        assert id not in today.by_id or today.alter(id).status == "current"
        if change.field == "safety":
            assert id not in (*told.safer, *told.less_safe)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"safety": 2}, [("give", 4, 2)]),
        ({"safety": 3}, [("give", 4, 2)]),
        ({"strain": 3, "safety": 4}, [("give", 4, 2)]),
        ({"safety": 4}, []),
        ({"safety": 2, "status": "died"}, []),
    ],
)
def test_from_a_great_deal_to_some_is_told_of_those_of_whom_else_nothing_is(
    fields: dict[str, Any], told: list[tuple[str, int, int]]
) -> None:
    then, now = (map_of(entry("a", give=give, **fields)) for give in (4, 2))
    found = heavier_change(then, now, now)
    assert [(change.field, change.earlier, change.later) for change in found] == told
