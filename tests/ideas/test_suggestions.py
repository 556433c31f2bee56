"""Three ideas for every map: what comes first, and that one of them needs nobody."""

from collections.abc import Iterable

import pytest
from hypothesis import given

from netmap.ideas import RULE_OF, RULES, Idea, decline, suggest
from netmap.ideas.barriers import effort
from netmap.ideas.context import Context
from netmap.ideas.ranking import ranked
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.edits import changed, place, with_alter, with_connection
from netmap.model.steps import IdeaKind
from tests.ideas.contact import every_idea
from tests.likely_maps import entry, likely_maps, map_of


def ideas(m: SupportMap) -> tuple[Idea, ...]:
    return suggest(m, measure(m))


def kinds(offered: Iterable[Idea]) -> set[str]:
    return {idea.kind for idea in offered}


@given(likely_maps())
def test_three_ideas_of_at_least_two_kinds_one_of_which_needs_nobody(m: SupportMap) -> None:
    offered = ideas(m)
    assert len(offered) == 3 or (len(offered) == 2 and "return_to" not in kinds(every_idea(m)))
    assert len({idea.kind for idea in offered}) == len(offered)
    assert any(not idea.contact and not idea.about for idea in offered)


@given(likely_maps())
def test_the_two_that_reach_out_are_of_two_families(m: SupportMap) -> None:
    reaching = [RULE_OF[idea.kind].family for idea in ideas(m) if idea.contact]
    assert len(set(reaching)) == len(reaching) <= 2


@given(likely_maps(least=1))
def test_names_play_no_part(m: SupportMap) -> None:
    renamed = m
    for position, id in enumerate(m.ids):
        renamed = with_alter(renamed, id, name=f"Zz {9 - position}")
    assert ideas(renamed) == ideas(m)


def test_an_empty_map_is_offered_rest() -> None:
    assert [RULE_OF[idea.kind].family for idea in ideas(map_of())] == ["rest", "rest", "rest"]


def test_where_nobody_can_be_named_nobody_is_sent_to_strangers() -> None:
    m = map_of(entry("a", safety=1), entry("b"), entry("c", safety=5, wish="not_now"))
    assert not any(idea.contact for idea in ideas(m))


def test_where_others_may_look_ideas_are_general() -> None:
    m = map_of(entry("a", safety=5), device_private="no")
    assert all(not idea.about for idea in ideas(m))


def test_a_wish_to_be_closer_comes_before_more_safety() -> None:
    m = map_of(entry("a", safety=5), entry("b", safety=4, wish="closer"))
    assert (ideas(m)[0].about, ideas(m)[0].because) == (("b",), "wished_closer")


def test_the_smallest_answer_about_safety_decides_next() -> None:
    m = map_of(entry("a", safety=5, warm=3), entry("b", safety=4), entry("c", safety=5))
    assert ideas(m)[0].about == ("c",)


def test_then_what_it_could_change_then_how_often_we_are_in_touch_then_what_rests_on_them() -> None:
    none = frozenset[str]()
    gain = map_of(entry("a", safety=5, gets=none, ring=3), entry("b", safety=5, gets=none, ring=1))
    assert ideas(gain)[0].about == ("b",) and ideas(gain)[0].gain > 0
    ease = map_of(
        entry("a", safety=5, gets=none, frequency="monthly"),
        entry("b", safety=5, gets=none, frequency="weekly"),
    )
    assert first_of("small_ask", ease) == ("b",)
    load = map_of(entry("a", safety=5, get=4), entry("b", safety=5, get=1))
    assert first_of("check_in", load) == ("b",)


def first_of(kind: IdeaKind, m: SupportMap) -> tuple[str, ...]:
    """Whom the first idea of this kind is about."""
    context = Context(m, measure(m))
    return next(idea.about for idea in ranked(context, every_idea(m)) if idea.kind == kind)


def test_equal_ideas_stand_in_the_order_of_the_map() -> None:
    assert ideas(map_of(entry("z", safety=5), entry("a", safety=5)))[0].about == ("z",)


def test_not_everything_is_sent_to_one_person() -> None:
    m = map_of(entry("a", safety=5, wish="closer", gets=frozenset()), entry("b", safety=4, gets=frozenset()))
    first, second, _ = ideas(m)
    assert first.about == ("a",) and second.about == ("b",)


NONE = frozenset[str]()
TWO = (entry("a", safety=5, gets=NONE, ring=1), entry("b", safety=4, gets=NONE, ring=3))


def test_what_i_would_like_more_of_comes_before_what_could_change_more() -> None:
    m = map_of(*TWO, entry("g", kind="group", form="peer", safety=4, ring=3), wants=frozenset({"belonging"}))
    assert (ideas(m)[0].kind, ideas(m)[0].because) == ("community_space", "wanted")
    asked = map_of(*TWO, wants=frozenset({"practical"}))
    assert (ideas(asked)[0].supports, ideas(asked)[0].because) == (("practical",), "wanted")


@pytest.mark.parametrize("kind", [rule.kind for rule in RULES if rule.hindered_by])
def test_what_is_in_the_way_is_heeded_for_all_and_for_one(kind: IdeaKind) -> None:
    told = {"predictable": 5, "attuned": 5, "warm": 5, "limits_respected": 5, "honest": "yes"}
    m = map_of(
        entry("a", safety=5, gets=NONE, introduce_ok=True, **told),
        entry("b", safety=5, gets=NONE, introduce_ok=True),
        entry("g", kind="group", form="peer", safety=4, gets=NONE),
        entry("p", safety=3, gets=frozenset({"practical"})),
    )
    assert kind in kinds(every_idea(m))
    for barrier in RULE_OF[kind].hindered_by:
        assert kind not in kinds(every_idea(changed(m, barriers=frozenset({barrier}))))
        for id in m.ids:
            m_one = with_connection(m, id, barriers=frozenset({barrier}))
            assert not any(id in idea.about for idea in every_idea(m_one) if idea.kind == kind)


@given(likely_maps())
def test_nothing_that_could_cost_money_is_offered_when_money_is_in_the_way(m: SupportMap) -> None:
    offered = every_idea(changed(m, barriers=frozenset({"money"})))
    visited = [m.alter(id).form for idea in offered if idea.kind == "community_space" for id in idea.about]
    assert set(visited) <= {"online"}


@given(likely_maps(least=1))
def test_with_little_today_nothing_asks_for_more_than_a_line(m: SupportMap) -> None:
    for idea in every_idea(changed(m, energy="little")):
        assert effort(idea) <= 1
        assert idea.form == "little" or idea.kind not in {"small_ask", "honest_sentence", "need_or_limit"}


@given(likely_maps(least=1))
def test_what_was_let_go_stays_away_until_something_changes_there(m: SupportMap) -> None:
    first = ideas(m)[0]
    after = decline(m, first)
    still = {(idea.kind, idea.about) for idea in every_idea(after)}
    assert ((first.kind, first.about) in still) == (first.kind in {"notice", "rest"})
    others = {(idea.kind, idea.about) for idea in every_idea(m)} - {(first.kind, first.about)}
    assert others <= still


def test_it_comes_back_when_an_answer_changes_there_and_not_when_someone_is_moved() -> None:
    m = map_of(*TWO)
    gone = decline(m, ideas(m)[0])
    assert ideas(gone)[0] != ideas(m)[0]
    assert ideas(place(gone, "a", 1, 90, 0.5))[0] == ideas(gone)[0]
    assert ideas(with_connection(gone, "b", safety=5))[0].about != ideas(m)[0].about
    assert ideas(m)[0] not in every_idea(gone)
    assert ideas(m)[0] in every_idea(with_connection(gone, "a", honest="partly"))
