"""Two moments side by side."""

from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.measures.change import Change, compare
from netmap.model import SupportMap
from tests.likely_maps import entry, likely_maps, map_of
from tests.two_moments import two_moments

OPPOSITES = (
    ("came", "taken_off"),
    ("ended", "returned"),
    ("moved_in", "moved_out"),
    ("safer", "less_safe"),
    ("more_even", "less_even"),
    ("support_gained", "support_lost"),
    ("second_source", "down_to_one"),
    ("more_of_me", "less_of_me"),
    ("more_good", "less_good"),
    ("wished_from", "wished_no_more"),
)
LISTENS = frozenset({"listens"})


def changed(then: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """What is not silent between two moments of a map of one."""
    change = compare(map_of(entry("a", **then)), map_of(entry("a", **now)))
    return {field.name: value for field in fields(Change) if (value := getattr(change, field.name))}


def test_someone_who_came_and_someone_who_was_taken_off() -> None:
    change = compare(map_of(entry("a"), entry("b")), map_of(entry("b"), entry("c")))
    assert (change.came, change.taken_off) == (("c",), ("a",))


@pytest.mark.parametrize(
    ("then", "now", "what"),
    [
        ({}, {"status": "past"}, "ended"),
        ({"status": "past"}, {}, "returned"),
        ({"ring": 3}, {"ring": 1}, "moved_in"),
        ({"ring": 1}, {"ring": 2}, "moved_out"),
        ({"safety": 2}, {"safety": 3}, "safer"),
        ({"safety": 5}, {"safety": 3}, "less_safe"),
        ({"part_of_me": 2}, {"part_of_me": 4}, "more_of_me"),
        ({"positive": 5}, {"positive": 4}, "less_good"),
        ({"give": 4, "get": 0}, {"give": 4, "get": 2}, "more_even"),  # |b| 1 → 1/3
        ({"give": 0, "get": 4}, {"give": 4, "get": 2}, "more_even"),  # the side does not matter
        ({"give": 2, "get": 2}, {"give": 4, "get": 2}, "less_even"),  # 0 → 1/3
    ],
)
def test_one_thing_that_changed(then: dict[str, Any], now: dict[str, Any], what: str) -> None:
    assert changed(then, now) == {what: ("a",)}


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ({}, {"ring": 1}),
        ({}, {"safety": 5}),
        ({"give": 4}, {"give": 4, "get": 4}),
        ({"safety": 5}, {"safety": 5, "gets": LISTENS}),
        ({"gets": LISTENS}, {"gets": LISTENS, "safety": 5}),
        ({"ring": 1, "angle": 10.0}, {"ring": 1, "angle": 200.0}),
        ({"give": 0, "get": 0}, {"give": 2, "get": 2}),
    ],
)
def test_an_answer_that_is_new_is_not_a_change(then: dict[str, Any], now: dict[str, Any]) -> None:
    assert changed(then, now) == {} == changed(now, then)


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ({"safety": 5, "gets": frozenset()}, {"safety": 5, "gets": LISTENS}),
        ({"safety": 5, "gets": frozenset()}, {"safety": 5, "named_for": LISTENS}),
        ({"felt": "on_guard", "gets": LISTENS}, {"safety": 5, "gets": LISTENS}),
    ],
)
def test_a_kind_of_support_is_gained_where_it_was_known_to_be_missing(
    then: dict[str, Any], now: dict[str, Any]
) -> None:
    assert changed(then, now) == {"support_gained": (("listens", ("a",)),)}


def test_support_that_comes_with_a_newcomer_is_gained() -> None:
    change = compare(map_of(), map_of(entry("a", safety=5, gets=LISTENS)))
    assert change.support_gained == (("listens", ("a",)),)


def second(then: list[dict[str, Any]], now: list[dict[str, Any]]) -> Any:
    """What is told of a second source between two moments of one map of several."""
    maps = (map_of(*(entry("abc"[n], **said) for n, said in enumerate(each))) for each in (then, now))
    return compare(*maps).second_source


GIVES = {"safety": 5, "gets": LISTENS}
DOES_NOT: dict[str, Any] = {"safety": 5, "gets": frozenset()}


def test_a_kind_that_one_gave_and_two_give_has_a_second_source() -> None:
    assert second([GIVES, DOES_NOT], [GIVES, GIVES]) == (("listens", ("b",)),)
    assert second([GIVES], [GIVES, GIVES]) == (("listens", ("b",)),)
    assert second([GIVES, DOES_NOT, DOES_NOT], [DOES_NOT, GIVES, GIVES]) == (("listens", ("b", "c")),)


def test_of_none_of_two_and_of_what_was_not_known_there_is_no_second() -> None:
    assert second([DOES_NOT, DOES_NOT], [GIVES, GIVES]) == ()
    assert second([GIVES, GIVES, DOES_NOT], [GIVES, GIVES, GIVES]) == ()
    assert second([GIVES, DOES_NOT], [DOES_NOT, GIVES]) == ()
    assert second([GIVES, {"safety": 5}], [GIVES, GIVES]) == ()
    assert second([GIVES, {}, DOES_NOT], [GIVES, GIVES, GIVES]) == ()


@given(likely_maps())
def test_a_map_beside_itself_is_silent(m: SupportMap) -> None:
    assert compare(m, m).silent


@given(two_moments() | st.tuples(likely_maps(), likely_maps()))
def test_seen_the_other_way_round_each_thing_is_its_opposite(pair: tuple[SupportMap, SupportMap]) -> None:
    a, b = pair
    there, back = compare(a, b), compare(b, a)
    for one, other in OPPOSITES:
        assert dict_of(getattr(there, one)) == dict_of(getattr(back, other))
        assert dict_of(getattr(there, other)) == dict_of(getattr(back, one))


def dict_of(found: tuple[Any, ...]) -> Any:
    """Ids without their order, which is that of the later map."""
    return {kind: set(ids) for kind, ids in found} if found and isinstance(found[0], tuple) else set(found)


def test_every_part_of_a_change_has_its_opposite() -> None:
    assert {name for pair in OPPOSITES for name in pair} == {field.name for field in fields(Change)}
