"""What support comes from where."""

import pytest

from netmap.measures.support import (
    asked_for_support,
    coverage,
    equal_supporters,
    open_sources,
    shares,
    support_concentration,
)
from tests.likely_maps import entry, map_of

LISTENS = frozenset({"listens"})


def test_shares_are_of_what_was_answered_and_add_up_to_one() -> None:
    m = map_of(entry("a", get=3), entry("b", get=1), entry("c", get=0), entry("d"))
    assert shares(m) == {"a": 0.75, "b": 0.25}


def test_concentration_is_the_sum_of_squares() -> None:
    m = map_of(entry("a", get=3), entry("b", get=1), entry("c"))
    assert support_concentration(m) == pytest.approx(0.625)  # 9/16 + 1/16
    assert equal_supporters(m) == pytest.approx(1.6)


def test_four_who_give_alike_count_as_four() -> None:
    assert equal_supporters(map_of(*(entry(id, get=2) for id in "abcd"))) == pytest.approx(4)


def test_someone_of_the_past_holds_nothing_today() -> None:
    m = map_of(entry("a", safety=5, get=4, gets=LISTENS, status="past"))
    assert shares(m) == {} and coverage(m)["listens"] == ()


def test_a_source_counts_once_it_is_known_to_be_safe_enough() -> None:
    m = map_of(
        entry("safe", safety=4, gets=LISTENS),
        entry("named", safety=4, named_for=LISTENS),
        entry("lower", safety=3, gets=LISTENS),
        entry("open", gets=LISTENS),
        entry("none", safety=4, gets=frozenset()),
    )
    assert coverage(m)["listens"] == ("safe", "named")
    assert open_sources(m)["listens"] == ("open",)


def test_being_named_for_one_kind_is_not_an_answer_about_the_others() -> None:
    m = map_of(entry("a", named_for=LISTENS), entry("b", gets=frozenset()), entry("c"))
    assert asked_for_support(m) == ("b",)
