"""What would change if one entry were not there."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.files import open_sample
from netmap.ideas import Idea, effect
from netmap.measures import measure
from netmap.measures.contact import kept_apart
from netmap.measures.expected_support import ExpectedSupport
from netmap.measures.relationship import NOT_COUNTED_AS_PEOPLE
from netmap.model import NetmapError, SupportMap
from netmap.model.scales import MOST_ALTERS
from netmap.what_if_analysis import (
    New,
    Safer,
    With,
    Without,
    could_feel_safer,
    ideas_to_suppose,
    supposed,
    what_if,
)
from tests.ideas.contact import every_idea, must_be_left_out
from tests.ideas.test_no_contact import LEFT_OUT
from tests.likely_maps import entry, likely_maps, map_of

LISTENS = frozenset({"listens"})


def test_golden_without_the_partner_has_nobody_near_whom_my_body_settles() -> None:
    change = what_if(open_sample("golden").current, Without("P"))
    assert change.uncovered == ("settles",)
    assert (change.give, change.get) == (4, 4)
    # what is left: S-M and F-C, two circles, and T and N on their own
    assert change.after.alter_ties == 2
    assert change.after.circles == (("S", "M"), ("F", "C"), ("T",), ("N",))
    assert change.on_their_own == ()


def test_golden_without_the_friend_leaves_the_colleague_on_their_own() -> None:
    change = what_if(open_sample("golden").current, Without("F"))
    assert change.on_their_own == ("C",)
    assert change.uncovered == ("mirror",)


def test_what_two_hold_is_not_lost_with_one() -> None:
    m = map_of(entry("a", safety=5, gets=LISTENS), entry("b", safety=4, gets=LISTENS))
    assert what_if(m, Without("a")).uncovered == ()


def test_what_was_not_answered_stays_open() -> None:
    change = what_if(map_of(entry("a")), Without("a"))
    assert (change.give, change.get) == (None, None)


def test_someone_who_is_not_on_the_map_cannot_be_supposed_away() -> None:
    with pytest.raises(NetmapError, match="not on the map"):
        what_if(map_of(entry("a")), Without("b"))


@given(likely_maps(least=1), st.data())
def test_before_is_the_map_as_it_is(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    change = what_if(m, Without(id))
    assert change.before == measure(m)
    assert change.after.alters == len(m.alters) - 1
    assert id not in change.after.balance and id not in change.on_their_own


def test_what_rests_on_one_alone_without_the_other_is_said() -> None:
    m = map_of(entry("a", safety=5, gets=LISTENS), entry("b", safety=4, gets=LISTENS))
    assert what_if(m, Without("a")).carry_alone == ("b",)


def test_a_circle_comes_apart_without_the_one_between() -> None:
    m = map_of(entry("a"), entry("b"), entry("c"), ties=[("a", "b"), ("b", "c")])
    assert what_if(m, Without("b")).split == (("a", "b", "c"),)
    assert what_if(m, Without("c")).split == ()


def test_someone_new_gives_what_was_supposed_and_is_not_kept() -> None:
    m = map_of(entry("a", safety=5, gets=LISTENS))
    change = what_if(m, New(("listens", "practical")))
    assert (change.second, change.covered) == (("listens",), ("practical",))
    assert len(change.map.alters) == 2 and len(m.alters) == 1


def test_the_supposed_one_is_never_taken_for_someone_on_the_map() -> None:
    m = map_of(entry("supposed", safety=5, gets=LISTENS), entry("supposed-", safety=5, gets=LISTENS))
    after = supposed(m, New(("practical",), "person", 2))
    assert len(after.alters) == 3 and after.alters[:2] == m.alters


def test_nobody_more_is_supposed_on_a_full_map_and_ideas_change_what_they_can() -> None:
    m = map_of(*(entry(f"a{n}", safety=5, ring=1) for n in range(MOST_ALTERS)))
    with pytest.raises(NetmapError, match="no more fit"):
        what_if(m, New(("practical",), "community", 3))
    adds = [idea for idea in every_idea(m) if effect(idea, m).new]
    assert adds and all(len(supposed(m, With(idea)).alters) == MOST_ALTERS for idea in adds)


def test_one_step_safer_can_be_enough_and_can_change_nothing() -> None:
    m = map_of(entry("a", safety=3, gets=LISTENS), entry("b", safety=2, gets=LISTENS))
    assert what_if(m, Safer("a")).covered == ("listens",)
    assert what_if(m, Safer("b")).silent
    assert could_feel_safer(m) == ("a",)


def test_two_who_are_brought_together_join_their_circles() -> None:
    two = [entry(id, safety=5, introduce_ok=True) for id in "ab"]
    m = map_of(*two, entry("c"), ties=[("b", "c")])
    assert what_if(m, With(Idea("introduce", ("a", "b"), contact=True))).joined == (("a", "b", "c"),)


@given(likely_maps(least=1))
def test_the_gain_of_an_idea_is_what_supposing_it_would_bring(m: SupportMap) -> None:
    for idea in every_idea(m):
        after = supposed(m, With(idea))
        grown = ExpectedSupport(after).expected() - ExpectedSupport(m).expected()
        assert idea.gain == pytest.approx(grown, abs=2e-6), idea


@given(likely_maps(least=1), st.data())
def test_nothing_is_supposed_of_someone_who_must_not_be_contacted(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    idea = Idea(data.draw(st.sampled_from(("check_in", "small_ask", "community_space"))), (id,), contact=True)
    if must_be_left_out(m, id) or m.device_private != "yes":
        with pytest.raises(NetmapError, match="leave alone"):
            what_if(m, With(idea))


@given(likely_maps(least=1))
def test_nobody_kept_at_a_distance_is_asked_about(m: SupportMap) -> None:
    for id in could_feel_safer(m):
        c = m.connection(id)
        assert c.wish not in ("step_back", "not_now", "no_contact") and m.alter(id).status == "current"
        answers = (c.safety, c.predictable, c.attuned, c.warm, c.with_me, c.limits_respected)
        assert all(value is None or value > 2 for value in answers) and c.felt != "on_guard"
        assert not (c.power and c.strain in (3, 4)) and c.repair != "not_now"
        assert m.alter(id).form != "child" and c.role != "i_care_for_them"


@pytest.mark.parametrize(
    "answers", [a for a in LEFT_OUT if "safety" not in a and a.get("form") not in NOT_COUNTED_AS_PEOPLE]
)
def test_one_answer_beyond_safety_is_enough_not_to_be_asked_about(answers: dict[str, Any]) -> None:
    assert could_feel_safer(map_of(entry("a", safety=3))) == ("a",)
    assert could_feel_safer(map_of(entry("a", **{"safety": 3, **answers}))) == ()


@pytest.mark.parametrize(
    "apart",
    [{"wish": "no_contact"}, {"wish": "step_back"}, {"power": True, "strain": 3}, {"wish": "not_now"}],
)
def test_who_is_kept_apart_is_no_loss_and_no_second_to_turn_to(apart: dict[str, Any]) -> None:
    gives = {"safety": 5, "give": 3, "get": 3, "gets": LISTENS}
    m = map_of(entry("apart", **gives, **apart), entry("b", **gives), entry("c", safety=5))
    away = what_if(m, Without("apart"))
    assert away.silent and (away.give, away.get) == (None, None)
    assert what_if(m, Without("b")).uncovered == ("listens",)
    assert what_if(m, Without("b")).carry_alone == ()
    alone = map_of(entry("apart", **gives, **apart), entry("c", safety=5))
    asked = what_if(alone, With(Idea("small_ask", ("c",), supports=("listens",), contact=True)))
    assert (asked.covered, asked.second) == (("listens",), ())


@given(likely_maps(least=1), st.data())
def test_nothing_is_said_to_rest_on_someone_who_is_kept_apart(m: SupportMap, data: st.DataObject) -> None:
    apart = kept_apart(m)
    id = data.draw(st.sampled_from(m.ids))
    away = what_if(m, Without(id))
    assert apart.isdisjoint(away.carry_alone)
    if id in apart:
        assert (away.uncovered, away.carry_alone, away.give, away.get) == ((), (), None, None)


@given(likely_maps(least=2), st.data())
def test_nobody_kept_apart_is_named_in_what_would_differ(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    for change in (
        Without(id),
        Safer(id),
        New(("listens",)),
        *(With(idea) for idea in ideas_to_suppose(m)[:3]),
    ):
        found = what_if(m, change)
        named = {
            *found.carry_alone,
            *found.on_their_own,
            *(id for ids in (*found.split, *found.joined) for id in ids),
        }
        assert kept_apart(m).isdisjoint(named)


def test_to_be_out_of_touch_with_who_is_kept_apart_is_no_loss() -> None:
    m = map_of(entry("Ana"), entry("Ben"), entry("Tom", safety=1), ties=(("Ana", "Ben"), ("Ana", "Tom")))
    away = what_if(m, Without("Ana"))
    assert (away.split, away.on_their_own) == ((), ("Ben",))


@given(likely_maps(least=1), st.data())
def test_nobody_moves_where_something_is_supposed(m: SupportMap, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from(m.ids))
    for change in (Without(id), Safer(id), New(("listens",)), *(With(idea) for idea in every_idea(m)[:3])):
        after = supposed(m, change)
        for known in set(after.ids) & set(m.ids):
            before, then = m.connection(known), after.connection(known)
            assert (before.ring, before.angle, before.depth) == (then.ring, then.angle, then.depth)


def test_only_ideas_that_change_what_is_counted_are_supposed_the_largest_gain_first() -> None:
    m = map_of(entry("a", safety=5, gets=frozenset(), ring=3), entry("b", safety=5, gets=frozenset(), ring=1))
    found = ideas_to_suppose(m)
    assert [idea.about for idea in found if idea.kind == "small_ask"] == [("b",), ("a",)]
    assert {"notice", "rest", "check_in"}.isdisjoint(idea.kind for idea in found)
    assert ideas_to_suppose(map_of()) == ()
