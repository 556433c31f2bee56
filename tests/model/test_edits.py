"""Changes: a map in, another map out, and nobody moves who was not named."""

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from netmap.model import Step, SupportMap, Tie
from netmap.model.edits import (
    add,
    changed,
    named_for,
    new_map,
    place,
    set_members,
    set_tie,
    tie_all,
    unplace,
    untie_all,
    with_alter,
    with_connection,
    with_step,
    without,
    without_step,
)
from netmap.model.scales import KINDS
from tests.likely_maps import entry, likely_maps, map_of

LISTENS = frozenset({"listens"})
ABC = map_of(entry("a"), entry("b"), entry("c"), entry("g", kind="group"))


def kinds(m: SupportMap) -> dict[str, str]:
    return {"".join(tie.pair): tie.kind for tie in m.ties}


def test_a_newcomer_is_last_not_placed_and_has_nothing_rated() -> None:
    m = add(ABC, "Ana", "person", "friend")
    newcomer = m.ids[-1]
    assert m.ids[:-1] == ABC.ids and newcomer not in ABC.ids
    assert m.alter(newcomer).name == "Ana" and m.alter(newcomer).form == "friend"
    said = m.connection(newcomer)
    assert (said.ring, said.safety, said.give, said.gets) == (None, None, None, None)


def test_two_may_share_a_name() -> None:
    m = add(add(new_map(), "Kim"), "Kim")
    assert len(set(m.ids)) == 2


def test_a_change_is_checked_as_if_built_anew() -> None:
    with pytest.raises(ValidationError):
        changed(ABC.connection("a"), safety=9)
    with pytest.raises(ValidationError):
        with_alter(ABC, "a", name=" ")


def test_connections_stand_in_the_order_of_the_map() -> None:
    m = with_connection(with_connection(map_of_bare("ab"), "b", safety=1), "a", safety=2)
    assert [c.alter for c in m.connections] == ["a", "b"]


def map_of_bare(ids: str) -> SupportMap:
    return changed(map_of(*(entry(id) for id in ids)), connections=())


def test_a_circle_ties_each_to_each() -> None:
    assert kinds(tie_all(ABC, "abc")) == {"ab": "knows", "ac": "knows", "bc": "knows"}
    assert tie_all(ABC, ["a"]) == ABC


def test_a_circle_keeps_belonging_and_what_is_tense() -> None:
    m = set_tie(set_members(ABC, "g", "a"), "a", "b", "tense")
    assert kinds(tie_all(m, "abg")) == {"ab": "tense", "ag": "belongs_to", "bg": "belongs_to"}
    assert kinds(tie_all(tie_all(ABC, "ab"), "ab", "tense")) == {"ab": "tense"}


def test_a_circle_takes_people_into_its_groups_and_its_groups_know_each_other() -> None:
    m = changed(ABC, alters=(*ABC.alters, changed(ABC.alter("g"), id="h", kind="community")))
    assert kinds(tie_all(m, "gh")) == {"gh": "knows"}
    belong = dict.fromkeys(("ag", "ah", "bg", "bh"), "belongs_to")
    assert kinds(tie_all(m, "abgh")) == {"ab": "knows", "gh": "knows", **belong}
    assert kinds(tie_all(set_tie(m, "g", "h", "pulls"), "gh")) == {"gh": "pulls"}
    assert kinds(tie_all(set_tie(m, "a", "g", "knows"), "ag")) == {"ag": "belongs_to"}
    assert kinds(tie_all(set_tie(m, "a", "g", "tense"), "ag")) == {"ag": "tense"}


def test_one_tie_is_set_changed_and_taken_away() -> None:
    m = set_tie(ABC, "b", "a", "knows")
    assert kinds(m) == {"ab": "knows"}
    assert kinds(set_tie(m, "a", "b", "tense")) == {"ab": "tense"}
    assert set_tie(m, "a", "b", None) == ABC


def test_members_are_set_as_a_whole() -> None:
    m = set_members(set_members(ABC, "g", "ab"), "g", "bc")
    assert m.members("g") == ("b", "c")
    assert kinds(set_members(m, "g", "")) == {}


def test_who_was_said_to_know_a_group_can_come_to_belong_to_it() -> None:
    assert kinds(set_members(set_tie(ABC, "a", "g", "knows"), "g", "a")) == {"ag": "belongs_to"}


def test_untying_some_leaves_the_ties_of_others() -> None:
    assert kinds(untie_all(tie_all(ABC, "abc"), "ab")) == {"ac": "knows", "bc": "knows"}


def test_a_group_that_becomes_a_person_has_no_members() -> None:
    m = set_tie(set_members(ABC, "g", "ab"), "c", "g", "knows")
    assert kinds(with_alter(m, "g", kind="person")) == {"cg": "knows"}
    assert kinds(with_alter(m, "g", kind="community")) == kinds(m)


def test_what_is_said_of_groups_alone_or_of_persons_alone_goes_with_the_kind() -> None:
    m = map_of(
        entry("g", kind="group", part_of_me=4, positive=5, own_words="we sing", safety=4),
        entry("h", kind="community", part_of_me=2),
        entry("p", grown_up=True, namesake="another"),
        ties=[Tie(a="g", b="h", kind="pulls"), ("g", "p")],
    )  # fmt: skip
    person = with_alter(m, "g", kind="person")
    assert kinds(person) == {"gp": "knows"}
    said = person.connection("g")
    assert (said.part_of_me, said.positive, said.own_words, said.safety) == (None, None, "", 4)
    assert person.connection("h").part_of_me == 2
    group = with_alter(m, "p", kind="group").alter("p")
    assert (group.grown_up, group.namesake) == (None, "another")
    assert with_alter(m, "g", kind="community").ties == m.ties


@given(likely_maps(least=1), st.data())
def test_any_entry_can_become_of_any_kind(m: SupportMap, data: st.DataObject) -> None:
    id, kind = data.draw(st.sampled_from(m.ids)), data.draw(st.sampled_from(KINDS))
    after = with_alter(m, id, kind=kind)
    assert after.ids == m.ids and {tie.pair for tie in after.ties} <= {tie.pair for tie in m.ties}
    assert kind != "person" or after.connection(id).part_of_me is None


def test_without_someone_their_connection_ties_and_name_in_plans_are_gone() -> None:
    step = Step(id="s", kind="check_in", about=("a",), text="two lines")
    m = without(with_step(tie_all(ABC, "ab"), step), "a")
    assert m.ids == ("b", "c", "g") and m.ties == ()
    assert all(connection.alter != "a" for connection in m.connections)
    assert m.steps == (changed(step, about=()),)


def test_a_step_is_added_changed_and_taken_away() -> None:
    step = Step(id="s", kind="rest", text="rest")
    m = with_step(ABC, step)
    again = with_step(m, changed(step, how_it_went="well"))
    assert [s.how_it_went for s in again.steps] == ["well"]
    assert without_step(again, "s") == ABC


def test_being_named_for_one_kind_says_nothing_of_the_others() -> None:
    m = named_for(ABC, "listens", ["a"])
    assert m.connection("a").named_for == LISTENS and m.connection("a").gets is None
    assert m.connection("b") == ABC.connection("b")
    assert named_for(m, "listens", []) == ABC


def test_where_kinds_were_answered_one_by_one_naming_changes_that_answer() -> None:
    m = map_of(entry("a", gets=frozenset({"warmth"})), entry("b", gets=LISTENS))
    m = named_for(m, "listens", ["a"])
    assert m.connection("a").gets == {"listens", "warmth"}
    assert m.connection("b").gets == frozenset()  # asked, and none: not open again


def test_placing_turns_full_circle_and_can_be_taken_back() -> None:
    m = place(ABC, "a", 2, 370, 0.5)
    assert (m.connection("a").ring, m.connection("a").angle, m.connection("a").depth) == (2, 10, 0.5)
    assert unplace(m, "a").connection("a").ring is None


CHANGES: tuple[Callable[[SupportMap, str, str], SupportMap], ...] = (
    lambda m, a, b: add(m, "Newcomer"),
    lambda m, a, b: without(m, a),
    lambda m, a, b: with_alter(m, a, name="Other", kind="person"),
    lambda m, a, b: with_connection(m, a, safety=1),
    lambda m, a, b: place(m, a, 3, 12, 0.2),
    lambda m, a, b: unplace(m, a),
    lambda m, a, b: tie_all(m, (a, b)),
    lambda m, a, b: named_for(m, "warmth", (a,)),
)


@given(likely_maps(least=2), st.sampled_from(CHANGES), st.data())
def test_nobody_who_is_not_named_moves(
    m: SupportMap, change: Callable[[SupportMap, str, str], SupportMap], data: st.DataObject
) -> None:
    a, b = data.draw(st.permutations(m.ids))[:2]
    after = change(m, a, b)
    for id in set(m.ids) - {a}:
        was, now = m.connection(id), after.connection(id)
        assert (now.ring, now.angle, now.depth) == (was.ring, was.angle, was.depth)


@given(likely_maps(least=2), st.data())
def test_ties_stay_in_order_whatever_is_done(m: SupportMap, data: st.DataObject) -> None:
    circle = data.draw(st.sets(st.sampled_from(m.ids), min_size=2))
    after = tie_all(m, circle)
    assert [tie.pair for tie in after.ties] == sorted({tie.pair for tie in m.ties} | _pairs(circle))
    assert not {tie.pair for tie in untie_all(after, circle).ties} & _pairs(circle)


def _pairs(ids: set[str]) -> set[tuple[str, str]]:
    return set(combinations(sorted(ids), 2))


def test_a_tie_keeps_what_was_said_of_it_when_a_circle_is_drawn_round_it() -> None:
    m = changed(ABC, ties=(Tie(a="a", b="b", talks_about_me=True),))
    assert tie_all(m, "abc").ties[0].talks_about_me is True
    assert set_tie(m, "a", "b", "tense").ties[0].talks_about_me is True
    m = changed(ABC, ties=(Tie(a="a", b="g", kind="belongs_to", talks_about_me=True),))
    assert set_members(m, "g", "ab").ties[0].talks_about_me is True
