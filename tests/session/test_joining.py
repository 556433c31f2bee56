"""Two entries made one: all that was said of either is there, nothing dangles, and safety is never lost."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from netmap.ideas import every_idea
from netmap.ideas.context import Context
from netmap.ideas.declined import decline
from netmap.measures import measure
from netmap.measures.contact import (
    avoided,
    closed_groups,
    could_pass_it_on,
    kept_apart,
    reasons_against_contact,
    within_reach,
)
from netmap.model import Feeling, History, Step, SupportMap, Tie
from netmap.model.edits import changed, with_feeling, with_step
from netmap.session.joined_answers import MORE_CAREFUL_FIRST, Difference
from netmap.session.joining import can_be_joined, join
from netmap.session.open_map import OpenMap
from tests.ideas.contact import must_be_left_out, was_answered_to_be_kept_away
from tests.likely_maps import Entry, entry, likely_maps, map_of, maps_with_namesakes
from tests.strategies import support_maps

LISTENS, WARMTH = frozenset({"listens"}), frozenset({"warmth"})


def two(a: Entry, b: Entry, *others: Entry, ties: tuple[Tie, ...] = ()) -> SupportMap:
    return map_of(a, b, *others, ties=ties)


def test_answers_of_both_are_there() -> None:
    m = two(
        entry("a", name="Ana", form="friend", safety=5, give=2, gets=LISTENS, feeling="warm"),
        entry("b", name="Ana", get=3, gets=WARMTH, ring=2, angle=30, depth=0.5, feeling="close"),
    )
    joined, differences = join(m, "a", "b")
    said = joined.connection("a")
    assert joined.ids == ("a",) and differences == ()
    assert (said.safety, said.give, said.get, said.gets) == (5, 2, 3, LISTENS | WARMTH)
    assert (said.ring, said.angle, said.depth) == (2, 30, 0.5)
    assert said.feeling == "warm\n\nclose" and joined.alter("a").form == "friend"


def test_where_they_differ_the_one_that_stays_stands_and_what_is_lost_is_told_and_can_be_chosen() -> None:
    m = two(entry("a", name="Ana", give=1, ring=1), entry("b", name="Anna", give=3, ring=3))
    joined, differences = join(m, "a", "b")
    assert differences == (
        Difference("name", "Ana", "Anna", "keep"),
        Difference("ring", 1, 3, "keep"),
        Difference("give", 1, 3, "keep"),
    )
    assert (joined.alter("a").name, joined.connection("a").give) == ("Ana", 1)
    chosen, told = join(m, "a", "b", {"name": "gone", "give": "gone", "ring": "gone"})
    said = chosen.connection("a")
    assert (chosen.alter("a").name, said.give, said.ring) == ("Anna", 3, 3)
    assert {one.stands for one in told} == {"gone"}


@pytest.mark.parametrize("keep", ["a", "b"])
def test_the_more_careful_answer_stands_unless_the_other_is_chosen(keep: str) -> None:
    m = two(
        entry("a", safety=1, wish="no_contact", status="ended_by_harm", power=True),
        entry("b", safety=5, wish="closer", power=False, introduce_ok=True),
    )
    gone = "b" if keep == "a" else "a"
    joined, differences = join(m, keep, gone)
    said = joined.connection(keep)
    assert (said.safety, said.wish, said.power, said.introduce_ok) == (1, "no_contact", True, False)
    assert joined.alter(keep).status == "ended_by_harm" and keep in kept_apart(joined)
    stands = {"keep": "a", "gone": "b"} if keep == "a" else {"keep": "b", "gone": "a"}
    assert {stands[one.stands] for one in differences if one.field != "name"} == {"a"}
    chosen = join(m, keep, gone, {"safety": "keep" if keep == "b" else "gone"})
    assert chosen.map.connection(keep).safety == 5


def test_a_rating_does_not_outweigh_the_small_signs_the_other_was_not_safe_by() -> None:
    m = two(entry("a", predictable=4, attuned=4, warm=3, give=1), entry("b", safety=5, with_me=5, give=1))
    joined, differences = join(m, "a", "b")
    said = joined.connection("a")
    assert (said.safety, said.predictable, said.with_me) == (None, 4, None)
    assert Difference("safety", None, 5, "keep") in differences
    assert join(m, "b", "a").map.connection("b").safety is None
    assert join(m, "a", "b", {"safety": "gone"}).map.connection("a").safety == 5


def test_repair_said_beside_another_strain_does_not_lift_a_strain() -> None:
    m = two(entry("a", safety=5, strain=4), entry("b", safety=5, repair="has_happened"))
    assert "strain" in reasons_against_contact(join(m, "a", "b").map, "a")
    assert "strain" in reasons_against_contact(join(m, "b", "a").map, "b")


def test_a_child_stays_a_child() -> None:
    m = two(entry("a", form="friend", grown_up=True), entry("b", form="child"))
    for keep, gone in (("a", "b"), ("b", "a")):
        joined, differences = join(m, keep, gone)
        assert joined.alter(keep).form == "child" and joined.alter(keep).grown_up is None
        assert "grown_up" in {one.field for one in differences}
        grown = join(m, keep, gone, {"form": "keep" if keep == "a" else "gone"}).map
        assert grown.alter(keep).form == "friend"


def test_a_namesake_who_joins_another_name_is_still_not_told_apart() -> None:
    m = map_of(
        entry("t", name="Tom", status="ended_by_harm"), entry("u", name="Tom", safety=5), entry("a", safety=5)
    )
    assert join(m, "a", "u").map.alter("a").namesake == "open"
    joined = join(m, "a", "t").map
    assert "a" in kept_apart(joined) and joined.alter("u").namesake == "open"
    assert join(m, "t", "u").map.alter("t").namesake is None


def test_one_of_which_nothing_was_answered_takes_nothing_away() -> None:
    m = two(entry("a", name="A", introduce_ok=True, safety=4), entry("b", name="A"))
    for keep, gone in (("a", "b"), ("b", "a")):
        joined, differences = join(m, keep, gone)
        assert joined.connection(keep).introduce_ok and differences == ()


def test_ties_are_united_and_none_is_to_itself() -> None:
    choir, club = entry("g", kind="group"), entry("h", kind="group")
    m = two(
        entry("a"), entry("b"), entry("c"), entry("d"), choir, club,
        ties=(
            Tie(a="a", b="b"), Tie(a="a", b="c"), Tie(a="b", b="c", kind="tense", talks_about_me=True),
            Tie(a="b", b="d", talks_about_me=False), Tie(a="b", b="g", kind="belongs_to"),
            Tie(a="a", b="h", kind="tense"), Tie(a="b", b="h", kind="belongs_to"),
        ),
    )  # fmt: skip
    joined, differences = join(m, "a", "b")
    kinds = {"".join(tie.pair): (tie.kind, tie.talks_about_me) for tie in joined.ties}
    assert kinds == {
        "ac": ("tense", True), "ad": ("knows", False), "ag": ("belongs_to", None), "ah": ("tense", None),
    }  # fmt: skip
    assert {one.key for one in differences} == {"name", "tie-c", "talks_about_me-c", "tie-h"}
    assert join(m, "a", "b", {"tie-h": "gone"}).map.members("h") == ("a",)


def test_what_may_pass_between_groups_still_may() -> None:
    groups = [entry(id, kind="group") for id in "ghk"]
    ties = (
        Tie(a="g", b="k", kind="pulls"), Tie(a="h", b="k", kind="knows", talks_about_me=None),
        Tie(a="g", b="p", talks_about_me=False), Tie(a="h", b="p"),
    )  # fmt: skip
    joined = join(map_of(*groups, entry("p"), ties=ties), "g", "h").map
    kinds = {"".join(tie.pair): (tie.kind, tie.talks_about_me) for tie in joined.ties}
    assert kinds == {"gk": ("knows", None), "gp": ("knows", None)}


def test_steps_feelings_and_what_was_let_go_are_of_the_one_that_stays() -> None:
    m = two(entry("a", safety=5, get=2), entry("b", safety=5, give=1), entry("c", safety=5))
    m = with_step(m, Step(id="s", kind="check_in", about=("b", "a"), text="two lines"))
    m = with_feeling(with_feeling(m, "safe_people", ("a", "c"), "glad"), "safe_people", ("b", "c"), "calm")
    joined = join(m, "a", "b").map
    assert joined.steps[0].about == ("a",)
    assert joined.feelings == (Feeling(finding="safe_people", about=("a", "c"), words="glad\n\ncalm"),)


def test_an_idea_that_was_let_go_does_not_come_back_by_it() -> None:
    m = two(
        entry("a", safety=5, give=1, get=3, gets=LISTENS, wish="closer"), entry("b", name="A"),
        entry("c", safety=5, gets=WARMTH, wish="closer"), ties=(Tie(a="b", b="c"),),
    )  # fmt: skip
    ideas = [idea for idea in every_idea(Context(m, measure(m))) if idea.about]
    assert ideas
    for idea in ideas:
        m = decline(m, idea)
    joined = join(m, "a", "b").map
    none_let_go = changed(joined, declined=())
    assert [idea for idea in every_idea(Context(none_let_go, measure(none_let_go))) if idea.about]
    assert [idea for idea in every_idea(Context(joined, measure(joined))) if idea.about] == []


def test_only_two_of_one_sort_can_be_joined() -> None:
    m = map_of(entry("a"), entry("b"), entry("g", kind="group"), entry("h", kind="community"))
    pairs = {(a, b) for a, b in combinations("abgh", 2) if can_be_joined(m, a, b)}
    assert pairs == {("a", "b"), ("g", "h")}
    assert not can_be_joined(m, "a", "a") and not can_be_joined(m, "a", "x")
    with pytest.raises(ValueError):
        join(m, "a", "g")


def test_undo_takes_it_back_and_moments_are_left_as_they_are() -> None:
    m = two(entry("a", name="Ana", safety=5), entry("b", name="Ana", safety=2), ties=(Tie(a="a", b="b"),))
    here = OpenMap(History(m))
    here.keep_moment("then", date(2026, 1, 1))
    before = here.map
    here.change(join(here.map, "a", "b").map)
    assert here.map.ids == ("a",) and here.moments[0].map.ids == ("a", "b")
    here.undo()
    assert here.map == before


def named_on(m: SupportMap) -> set[str]:
    """Ids of all whom something on the map is about."""
    told = [one.about for one in (*m.steps, *m.feelings, *m.declined)]
    return {id for ids in (*told, *(tie.pair for tie in m.ties)) for id in ids} | {
        c.alter for c in m.connections
    }


def draw_two(m: SupportMap, data: st.DataObject) -> tuple[str, str]:
    pairs = [(a, b) for a in m.ids for b in m.ids if can_be_joined(m, a, b)]
    assume(pairs)
    return data.draw(st.sampled_from(pairs))


@given(support_maps(), st.data())
def test_nothing_dangles_whatever_is_joined(m: SupportMap, data: st.DataObject) -> None:
    """A map that is built is whole: it refuses what names nobody."""
    keep, gone = draw_two(m, data)
    keys = data.draw(st.dictionaries(st.sampled_from([*MORE_CAREFUL_FIRST, "form", "note"]), st.just("gone")))
    for joined, _ in (join(m, keep, gone), join(m, keep, gone, keys)):
        assert joined.ids == tuple(id for id in m.ids if id != gone)
        assert gone not in named_on(joined)
        others = [id for id in joined.ids if id != keep]
        assert [joined.connection(id) for id in others] == [m.connection(id) for id in others]


@given(st.one_of(likely_maps(least=2), maps_with_namesakes(), support_maps()), st.data())
def test_no_reason_to_keep_away_from_anyone_is_lost(m: SupportMap, data: st.DataObject) -> None:
    keep, gone = draw_two(m, data)
    joined = join(m, keep, gone).map

    def now(ids: frozenset[str]) -> frozenset[str]:
        return frozenset(keep if id == gone else id for id in ids)

    assert now(kept_apart(m)) <= kept_apart(joined)
    assert now(avoided(m)) <= avoided(joined)
    assert now(closed_groups(m)) <= closed_groups(joined) | avoided(joined)
    assert now(could_pass_it_on(m)) <= could_pass_it_on(joined) | avoided(joined) | closed_groups(joined)
    assert set(within_reach(joined)) - {keep} <= set(within_reach(m))
    had = reasons_against_contact(m, keep) | reasons_against_contact(m, gone)
    has = reasons_against_contact(joined, keep)
    may_go = {"safety_not_known", "namesake"} | ({"not_safe_enough"} if "unsafe" in has else set())
    assert had - has <= may_go | ({"not_current"} if "harm" in has else set())
    assert "namesake" not in had - has or keep in avoided(joined)


@given(likely_maps(least=2), st.data())
def test_who_must_be_left_out_still_must(m: SupportMap, data: st.DataObject) -> None:
    """As it is written down a second time; open safety may be answered by the other of the two."""
    keep, gone = draw_two(m, data)
    joined = join(m, keep, gone).map
    if any(was_answered_to_be_kept_away(m, id) for id in (keep, gone)):
        assert was_answered_to_be_kept_away(joined, keep)
    for id in joined.ids:
        if id != keep and must_be_left_out(m, id):
            assert must_be_left_out(joined, id)


@given(likely_maps(least=2), st.data())
def test_every_answer_stands_or_is_told_of(m: SupportMap, data: st.DataObject) -> None:
    keep, gone = draw_two(m, data)
    joined, differences = join(m, keep, gone)
    told = {one.field for one in differences}
    for one in (m.connection(keep), m.connection(gone)):
        for field in (
            "safety",
            "predictable",
            "warm",
            "give",
            "get",
            "wish",
            "strain",
            "repair",
            "role",
            "fit",
        ):
            said = getattr(one, field)
            assert said in (None, getattr(joined.connection(keep), field)) or field in told
        for field in ("gets", "gives", "would_like", "barriers"):
            assert (getattr(one, field) or frozenset()) <= (getattr(joined.connection(keep), field) or set())
        assert one.supports <= joined.connection(keep).supports


@given(likely_maps(least=2), st.data())
def test_undo_restores_any_map(m: SupportMap, data: st.DataObject) -> None:
    keep, gone = draw_two(m, data)
    here = OpenMap(History(m))
    before = here.map
    here.change(join(before, keep, gone).map)
    here.undo()
    assert here.map == before
