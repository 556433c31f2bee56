"""Findings that join several answers, of what is far, who carries much, and what is wished for: a map that
shows each, and one that nearly does."""

from typing import Any

import pytest

from netmap.findings import Finding, every_finding, find
from netmap.measures import measure
from netmap.model import Tie
from tests.likely_maps import Entry, entry, map_of

SETTLES_LISTENS = frozenset({"settles", "listens"})
FAR, NEAR = frozenset({"distance"}), frozenset[str]()


def shown(*entries: Entry, ties: tuple[Any, ...] = (), **of_the_map: Any) -> dict[str, Finding]:
    m = map_of(*entries, ties=ties, **of_the_map)
    return {finding.kind: finding for finding in every_finding(m, measure(m))}


def people(ids: str, **answers: Any) -> tuple[Entry, ...]:
    return tuple(entry(id, **answers) for id in ids)


# Strengths that join several answers


def test_who_settles_and_listens_is_told_of_those_who_do_both() -> None:
    found = shown(
        entry("a", safety=5, gets=SETTLES_LISTENS),
        entry("b", safety=5, gets=frozenset({"settles"})),
        entry("c", safety=3, gets=SETTLES_LISTENS),
    )
    assert found["settles_and_listens"].about == ("a",)


def test_at_ease_and_honest_both_ways() -> None:
    both: dict[str, Any] = {"safety": 5, "honest": "yes", "give": 2, "get": 2}
    found = shown(
        entry("a", gets=frozenset({"settles"}), **both),
        entry("b", fit="does_not_work", **both),
        entry("c", **both | {"give": 4, "get": 1}),
    )
    assert found["at_ease_with"].about == ("a",)
    assert found["honest_both_ways"].about == ("a",)


@pytest.mark.parametrize(
    "not_a_source",
    [
        {"form": "child"},
        {"form": "other_family"},
        {"role": "i_care_for_them"},
        {"form": "animal"},
        {"wish": "not_now"},
    ],
)
def test_no_strength_rests_on_a_child_nor_on_who_is_cared_for(not_a_source: dict[str, Any]) -> None:
    good: dict[str, Any] = {
        "safety": 5, "ring": 1, "frequency": "daily", "honest": "yes", "give": 2, "get": 2,
        "limits_respected": 5, "gets": frozenset({"settles", "listens", "warmth"}), "repair": "has_happened",
    }  # fmt: skip
    found = shown(entry("a", **good, **not_a_source), *people("bc"), wants=frozenset({"warmth"}))
    assert not found.keys() & {
        "settles_and_listens", "at_ease_with", "honest_both_ways", "heard_and_respected", "close_and_often",
        "close_and_there", "close_from_afar", "several_kinds", "wanted_and_there", "mended",
    }  # fmt: skip


def test_close_and_often_and_close_from_afar() -> None:
    near: dict[str, Any] = {"safety": 4, "ring": 1, "gets": frozenset({"warmth"})}
    found = shown(
        entry("a", frequency="weekly", **near), entry("b", frequency="yearly", **near),
        entry("c", barriers=FAR, **near), entry("d", frequency="monthly", **near),
        entry("e", frequency="daily", role="professional", **near),
    )  # fmt: skip
    assert found["close_and_often"].about == ("a",)
    assert found["close_from_afar"].about == ("b", "c")


def test_who_stands_close_is_told_without_a_word_on_safety_and_not_where_that_is_too_little() -> None:
    found = shown(
        entry("a", ring=1), entry("b", ring=2, frequency="daily"), entry("c", ring=2), entry("d", ring=3),
        entry("e", ring=1, safety=3), entry("f", ring=1, safety=1), entry("g", ring=1, power=True),
        entry("h", ring=1, role="professional"), entry("i", ring=1, form="child"),
    )  # fmt: skip
    assert found["stand_close"].about == ("a", "b")


def test_support_from_three_parts_of_life() -> None:
    helps: dict[str, Any] = {"safety": 4, "gets": frozenset({"practical"})}
    three = (
        entry("a", form="friend", **helps),
        entry("b", form="sibling", **helps),
        entry("c", form="neighbour", **helps),
    )
    assert shown(*three)["parts_of_life"].about == ("a", "b", "c")
    assert "parts_of_life" not in shown(*three[:2], entry("c", form="peer", **helps))


def test_what_is_wished_for_and_there() -> None:
    on_it = (entry("a", safety=4, gets=frozenset({"warmth", "listens"})), *people("bc"))
    found = shown(*on_it, wants=frozenset({"warmth", "mirror"}))["wanted_and_there"]
    assert (found.about, found.supports) == (("a",), ("warmth",))
    assert "wanted_and_there" not in shown(*on_it, wants=frozenset({"mirror"}))


def test_mended_is_not_told_where_it_is_strained_still() -> None:
    assert "mended" in shown(entry("a", safety=4, repair="has_happened", strain=2))
    assert "mended" not in shown(entry("a", safety=4, repair="has_happened", strain=3))


def test_a_group_with_people_i_know_and_not_one_with_someone_i_keep_away_from() -> None:
    belongs = Tie(a="a", b="g", kind="belongs_to")
    found = shown(entry("a"), entry("g", kind="group"), ties=(belongs,))["among_people_i_know"]
    assert (found.about, found.beyond) == (("g",), ("a",))
    apart = (entry("a"), entry("b", wish="no_contact"), entry("g", kind="group"))
    assert "among_people_i_know" not in shown(*apart, ties=(belongs, Tie(a="b", b="g", kind="belongs_to")))


# Near and far


def test_nearly_all_far_away_is_three_quarters_of_those_of_whom_it_was_said() -> None:
    assert shown(*people("abc", barriers=FAR), entry("d"))["far_away"].about == ("a", "b", "c")
    assert "far_away" in shown(*people("abc", barriers=FAR), entry("d", barriers=NEAR))  # 3 of 4
    assert "far_away" not in shown(*people("abc", barriers=FAR), *people("de", barriers=NEAR))  # 3 of 5
    assert "far_away" not in shown(*people("ab", barriers=FAR))
    assert "far_away" not in shown(*people("ab", barriers=FAR), entry("c", barriers=FAR, wish="no_contact"))


def test_all_further_out_and_close_but_seldom() -> None:
    assert "all_further_out" in shown(*people("abc", ring=3), entry("d", ring=1))
    assert "all_further_out" not in shown(*people("abc", ring=3), *people("de", ring=1))
    found = shown(
        entry("a", ring=1, frequency="rarely"), entry("b", ring=1, frequency="rarely", wish="keep_as_is")
    )
    assert found["close_but_seldom"].about == ("a",)


PAIRS = (("a", "b"), ("c", "d"), ("e", "f"))


def test_three_circles_that_do_not_meet() -> None:
    assert shown(*people("abcdefg"), ties=PAIRS)["small_circles"].about == ("a", "c", "e")
    assert "small_circles" not in shown(*people("abcdefg"), ties=PAIRS[:2])
    assert "small_circles" not in shown(*people("abcdef"), ties=(*PAIRS, ("b", "c")))
    # d is kept apart: as if only two circles were there
    on_it = (*people("abcefg"), entry("d", wish="no_contact"))
    assert "small_circles" not in shown(*on_it, ties=PAIRS)


# Who carries much


def test_a_few_who_carry_much_are_one_or_two_of_five_and_more() -> None:
    four = frozenset({"listens", "settles", "warmth", "practical"})
    carrying = (entry("a", safety=5, gets=four), *people("bcd", safety=4, gets=frozenset()))
    assert shown(*carrying, entry("e", gets=frozenset()))["few_carry_much"].about == ("a",)
    assert "few_carry_much" not in shown(*carrying)  # four answered
    more = (entry("e", safety=5, gets=four), entry("f", safety=5, gets=four))
    assert "few_carry_much" not in shown(*carrying, *more)  # 8 of 12


def test_in_between_is_asked_about_where_the_most_comes_from_and_not_where_power_or_strain_is() -> None:
    asked = shown(entry("a", safety=3, get=4), entry("b", safety=5, get=2))
    assert asked["in_between_carries"].about == ("a",)
    for other in (
        {"safety": 2},
        {"power": True},
        {"strain": 3},
        {"form": "child"},
        {"get": 2},
        {"safety": 4},
    ):
        assert "in_between_carries" not in shown(
            entry("a", **{"safety": 3, "get": 4} | other), entry("b", get=2)
        )


def test_being_held_is_told_with_my_own_view_of_it() -> None:
    held: dict[str, Any] = {"give": 0, "get": 3}
    assert shown(*people("abc", **held))["held"].own_view == ""
    assert shown(*people("ab", **held), entry("c", season=True, **held))["held"].own_view == "season"
    assert shown(*people("ab", **held), entry("c", fit="mixed", **held))["held"].own_view == "mixed"
    assert shown(*people("abc", fit="works", **held))["held"].own_view == "works"
    assert "held" not in shown(*people("ab", **held))
    assert "held" not in shown(*people("abc", give=1, get=3))  # three times as much


def test_of_one_person_alone_it_is_told_once_that_much_rests_on_them() -> None:
    m = map_of(
        entry("a", safety=5, get=4, gets=frozenset({"listens"})), *people("bc", safety=4, get=0, gets=NEAR)
    )
    assert {"rests_on_one", "one_person_for"} <= {f.kind for f in every_finding(m, measure(m))}
    assert [f.kind for f in find(m, measure(m)) if f.about == ("a",)].count("one_person_for") == 0


# What is wished for


def test_wished_closer_with_something_in_the_way_children_too() -> None:
    found = shown(
        entry("a", wish="closer", barriers=frozenset({"access"})), entry("b", wish="closer", safety=4),
        entry("c", form="child", wish="closer", barriers=FAR),
        entry("d", form="place", wish="closer", barriers=FAR),
    )  # fmt: skip
    assert found["out_of_reach"].about == ("a", "c")
    assert found["closer_and_safe"].about == ("b",)


def test_what_i_would_like_from_them_and_do_not_get() -> None:
    wish: dict[str, Any] = {"would_like": frozenset({"warmth", "listens"}), "gets": frozenset({"listens"})}
    assert shown(entry("a", **wish))["wished_from_them"].supports == ("warmth",)
    for other in (
        {"safety": 1}, {"form": "child"}, {"form": "other_family"}, {"power": True}, {"holds_power": True},
        {"strain": 3}, {"role": "i_care_for_them"}, {"gets": wish["would_like"]}, {"wish": "step_back"},
    ):  # fmt: skip
        assert "wished_from_them" not in shown(entry("a", **wish | other))


# Where nothing stands out


def test_a_map_where_nothing_stands_out_is_told_so_and_no_other_is() -> None:
    plain = map_of(*people("abc", give=1), entry("g", kind="group", status="current", wish="not_now"))
    assert [finding.kind for finding in find(plain, measure(plain))] == ["so_far"]
    more = map_of(*people("abc", give=2, get=2))
    assert "so_far" not in [finding.kind for finding in find(more, measure(more))]
