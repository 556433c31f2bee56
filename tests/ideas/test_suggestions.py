"""Three ideas for every map: what comes first, and that one of them needs nobody."""

from hypothesis import given

from netmap.ideas import Idea, suggest
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.edits import with_alter
from tests.likely_maps import entry, likely_maps, map_of


def ideas(m: SupportMap) -> tuple[Idea, ...]:
    return suggest(m, measure(m))


@given(likely_maps())
def test_three_ideas_of_at_least_two_kinds_one_of_which_needs_nobody(m: SupportMap) -> None:
    offered = ideas(m)
    assert len(offered) == 3
    assert len({idea.kind for idea in offered}) == 3
    assert any(not idea.contact and not idea.about for idea in offered)


@given(likely_maps())
def test_the_two_that_reach_out_are_of_two_families(m: SupportMap) -> None:
    reaching = [idea.family for idea in ideas(m) if idea.contact]
    assert len(set(reaching)) == len(reaching) <= 2


@given(likely_maps(least=1))
def test_names_play_no_part(m: SupportMap) -> None:
    renamed = m
    for place, id in enumerate(m.ids):
        renamed = with_alter(renamed, id, name=f"Zz {9 - place}")
    assert ideas(renamed) == ideas(m)


def test_an_empty_map_is_offered_rest() -> None:
    assert [idea.family for idea in ideas(map_of())] == ["rest", "rest", "rest"]


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
    ease = map_of(entry("a", safety=5, frequency="rarely"), entry("b", safety=5, frequency="daily"))
    assert ideas(ease)[0].about == ("b",)
    load = map_of(entry("a", safety=5, get=4), entry("b", safety=5, get=1))
    assert ideas(load)[0].about == ("b",)


def test_equal_ideas_stand_in_the_order_of_the_map() -> None:
    assert ideas(map_of(entry("z", safety=5), entry("a", safety=5)))[0].about == ("z",)


def test_not_everything_is_sent_to_one_person() -> None:
    m = map_of(entry("a", safety=5, wish="closer", gets=frozenset()), entry("b", safety=4, gets=frozenset()))
    first, second, _ = ideas(m)
    assert first.about == ("a",) and second.about == ("b",)
