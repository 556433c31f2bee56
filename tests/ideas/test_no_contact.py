"""No contact is absolute: whatever the map, no idea is about, through or with anyone it must not be."""

from typing import Any

import pytest
from hypothesis import given, settings

from netmap.ideas import Idea, held_back, still_open
from netmap.ideas.who_could import who_could
from netmap.model import Step, SupportMap, Tie
from netmap.model.edits import without
from netmap.model.scales import CUES, DevicePrivate
from tests.ideas.contact import every_idea, wrongs
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps

GOOD: dict[str, Any] = {
    "safety": 5, "get": 2, "honest": "yes", "gets": frozenset({"listens"}), "introduce_ok": True,
}  # fmt: skip
WELL_KNOWN: dict[str, Any] = {"predictable": 5, "attuned": 5, "warm": 4, "limits_respected": 4}
FRIEND = entry("friend", **GOOD, **WELL_KNOWN)
FAR = entry("far", get=4)
"""Some support comes from here, so that not all of it rests on a friend; nothing is said of safety."""
LEFT_OUT: list[dict[str, Any]] = [
    {"safety": None},
    {"safety": None, "predictable": 5, "attuned": 5},
    {"safety": 3},
    {"safety": 1},
    {"predictable": 2},
    {"attuned": 1},
    {"warm": 2},
    {"with_me": 2},
    {"limits_respected": 2},
    {"felt": "on_guard"},
    {"wish": "step_back"},
    {"wish": "not_now"},
    {"wish": "no_contact"},
    {"status": "past"},
    {"status": "ended_by_harm"},
    {"status": "died"},
    {"power": True, "strain": 3},
    {"power": True, "strain": 3, "repair": "has_happened"},
    {"strain": 3},
    {"strain": 4, "repair": "not_now"},
    {"namesake": "open"},
    {"namesake": "same"},
    {"grown_up": False},
    {"form": "child"},
    {"role": "i_care_for_them"},
    {"repair": "not_now"},
    {"form": "animal"},
    {"form": "ancestor"},
    {"form": "place"},
]
KEPT_AWAY = [
    {"safety": 1}, {"warm": 2}, {"limits_respected": 1}, {"felt": "on_guard"},
    {"wish": "step_back"}, {"wish": "not_now"}, {"wish": "no_contact"},
    {"status": "ended_by_harm"}, {"power": True, "strain": 4}, {"namesake": "open"},
]  # fmt: skip


def named(m: SupportMap) -> set[str]:
    return {id for idea in every_idea(m) for id in idea.about}


def kinds_about(m: SupportMap, id: str) -> set[str]:
    return {idea.kind for idea in every_idea(m) if id in idea.about}


@settings(max_examples=200)
@given(likely_maps())
def test_no_idea_on_a_likely_map_is_about_anyone_it_must_not_be(m: SupportMap) -> None:
    assert wrongs(m, every_idea(m)) == []


@settings(max_examples=100)
@given(support_maps(most=4))
def test_no_idea_on_any_map_is_about_anyone_it_must_not_be(m: SupportMap) -> None:
    assert wrongs(m, every_idea(m)) == []


def test_someone_against_whom_nothing_speaks_is_named() -> None:
    m = map_of(FRIEND, entry("other", **GOOD), FAR)
    assert kinds_about(m, "friend") == {
        "check_in", "thanks", "small_ask", "honest_sentence", "need_or_limit", "introduce",
    }  # fmt: skip


@given(likely_maps())
def test_where_two_cues_are_open_nothing_is_told_or_asked_that_means_telling(m: SupportMap) -> None:
    for idea in every_idea(m):
        for id in idea.about:
            c = m.connection(id)
            if sum(cue is None for cue in (c.predictable, c.attuned, c.warm, c.with_me)) >= 2:
                assert idea.kind not in {"honest_sentence", "need_or_limit"}
                assert {"listens", "guidance", "mirror"}.isdisjoint(idea.supports) or idea.kind != "small_ask"


@pytest.mark.parametrize("answered", range(5))
def test_from_the_second_open_cue_on_nothing_is_told_and_nothing_hoped_for_that_means_telling(
    answered: int,
) -> None:
    m = map_of(entry("a", **GOOD, limits_respected=5, **dict.fromkeys(CUES[:answered], 5)), FAR)
    told = {"honest_sentence", "need_or_limit"} & kinds_about(m, "a")
    assert (len(told), who_could(m, "guidance").might) == ((2, ("a",)) if answered >= 3 else (0, ()))


@pytest.mark.parametrize("limits", [None, 3])
def test_a_limit_is_said_where_limits_are_respected(limits: int | None) -> None:
    m = map_of(entry("a", **{**GOOD, **WELL_KNOWN, "limits_respected": limits}))
    assert "need_or_limit" not in kinds_about(m, "a")


@pytest.mark.parametrize(
    ("often", "seldom"), [("rarely", True), ("yearly", True), ("monthly", False), (None, False)]
)
def test_an_old_friend_is_someone_of_today_who_is_seldom_in_touch(often: Any, seldom: bool) -> None:
    assert ("old_friend" in kinds_about(map_of(entry("a", safety=5, frequency=often)), "a")) == seldom
    assert not named(map_of(entry("a", safety=5, frequency=often, status="past")))


@pytest.mark.parametrize("answers", LEFT_OUT)
def test_one_answer_is_enough_to_be_left_out_of_every_idea(answers: dict[str, Any]) -> None:
    m = map_of(FRIEND, entry("other", **{**GOOD, **answers}))
    assert named(m) == {"friend"}


@pytest.mark.parametrize("answers", LEFT_OUT)
def test_nor_is_a_group_named_of_which_that_was_answered(answers: dict[str, Any]) -> None:
    assert named(map_of(entry("g", **{**GOOD, "kind": "group", **answers}))) == set()


@pytest.mark.parametrize("private", ["no", "not_sure", None])
def test_where_others_may_look_nobody_is_named(private: DevicePrivate | None) -> None:
    m = map_of(FRIEND, entry("g", kind="group", **GOOD), device_private=private)
    assert named(m) == set()


@pytest.mark.parametrize("kind", ["belongs_to", "knows", "tense"])
@pytest.mark.parametrize("answers", KEPT_AWAY)
def test_a_group_is_left_out_where_someone_is_whom_i_keep_away_from(
    answers: dict[str, Any], kind: Any
) -> None:
    other = entry("other", **{**GOOD, **answers})
    m = map_of(other, entry("g", kind="group", **GOOD), ties=[Tie(a="g", b="other", kind=kind)])
    assert "g" not in named(m)


@pytest.mark.parametrize(
    "member",
    [{"safety": None}, {"safety": 3}, {"form": "child"}, {"status": "died"}, {"status": "past"}, {}],
)
def test_a_group_stays_open_though_a_member_died_is_in_between_or_is_not_rated(
    member: dict[str, Any],
) -> None:
    other = entry("other", **{**GOOD, **member})
    m = map_of(other, entry("g", kind="group", **GOOD), ties=[Tie(a="g", b="other", kind="belongs_to")])
    assert kinds_about(m, "g") == {"community_space"}


@pytest.mark.parametrize(
    ("one", "other"), [(True, False), (False, True), (False, False)]
)  # fmt: skip
def test_two_are_brought_together_where_both_were_said_to_be_glad_of_it(one: bool, other: bool) -> None:
    m = map_of(entry("a", safety=5, introduce_ok=one), entry("b", safety=5, introduce_ok=other))
    assert not any(idea.kind == "introduce" for idea in every_idea(m))


def test_two_who_know_each_other_are_not_introduced() -> None:
    m = map_of(FRIEND, entry("other", **GOOD), ties=[("friend", "other")])
    assert "introduce" not in kinds_about(m, "friend")


@pytest.mark.parametrize(
    "work", [{"role": "professional"}, {"form": "therapist"}, {"form": "doctor_or_helper"}]
)
def test_work_is_not_stretched_beyond_its_hours(work: dict[str, Any]) -> None:
    m = map_of(entry("a", **GOOD, **WELL_KNOWN, **work), FRIEND, FAR)
    assert kinds_about(m, "a") == {"honest_sentence"}


@pytest.mark.parametrize("honest", [None, "partly", "no"])
def test_an_honest_sentence_is_for_where_i_can_be_honest_already(honest: Any) -> None:
    m = map_of(entry("a", **{**GOOD, **WELL_KNOWN, "honest": honest}))
    assert "honest_sentence" not in kinds_about(m, "a")


@pytest.mark.parametrize("cue", ["predictable", "attuned", "warm", "with_me"])
def test_an_honest_sentence_needs_every_answered_cue_at_four(cue: str) -> None:
    assert "honest_sentence" not in kinds_about(map_of(entry("a", **{**GOOD, **WELL_KNOWN, cue: 3})), "a")


@pytest.mark.parametrize("kind", ["person", "group", "community"])
def test_who_holds_power_over_me_is_in_no_idea(kind: Any) -> None:
    one = entry("a", **{**GOOD, "get": 0}, **WELL_KNOWN, kind=kind, power=True, frequency="yearly", give=4)
    assert kinds_about(map_of(one, entry("b", **GOOD), FAR), "a") == set()


def test_someone_i_hold_power_over_is_asked_nothing_and_written_no_line_but_can_be_thanked() -> None:
    m = map_of(entry("a", **GOOD, **WELL_KNOWN, holds_power=True), entry("b", **GOOD), FAR)
    assert kinds_about(m, "a") == {"thanks", "honest_sentence", "introduce"}


@pytest.mark.parametrize(("grown_up", "asked"), [(None, False), (True, True)])
@pytest.mark.parametrize("said", [{"form": "other_family"}, {"form": "other", "form_words": "my godson"}])
def test_no_idea_is_about_one_who_could_be_a_child_until_it_is_said_that_they_are_grown_up(
    grown_up: bool | None, asked: bool, said: dict[str, Any]
) -> None:
    kin = entry("a", **GOOD, **WELL_KNOWN, **said, grown_up=grown_up)
    every = {"check_in", "small_ask", "honest_sentence", "need_or_limit", "introduce", "thanks"}
    m = map_of(kin, entry("b", **GOOD), FAR)
    assert kinds_about(m, "a") == (every if asked else set())
    assert {one.by for one in held_back(m)} == (set() if asked else {"perhaps_a_child"})


def test_of_the_only_source_of_several_kinds_nothing_more_is_asked() -> None:
    def asked(*kinds: Any) -> bool:
        one = entry("a", safety=5, get=1, gets=frozenset(kinds))
        return "small_ask" in kinds_about(map_of(one, FAR), "a")

    assert asked("listens", "settles") and not asked("listens", "settles", "warmth")


@pytest.mark.parametrize("namesake", [None, "open", "same", "another"])
def test_who_has_the_name_of_one_i_keep_away_from_is_left_out_until_said_to_be_another(namesake: Any) -> None:
    gone = entry("t1", name="Tom", status="ended_by_harm")
    m = map_of(gone, entry("t2", **GOOD, name=" tom", namesake=namesake), FRIEND)
    assert ("t2" in named(m)) == (namesake == "another")


def test_someone_who_cares_for_me_is_not_asked_for_more() -> None:
    m = map_of(entry("a", **GOOD, role="they_care_for_me"), FRIEND, FAR)
    assert "small_ask" not in kinds_about(m, "a") and "small_ask" in kinds_about(m, "friend")


def test_nothing_more_is_asked_of_someone_from_whom_half_comes_already() -> None:
    def asked(share_of_four: int) -> bool:
        one = entry("a", safety=5, get=share_of_four, gets=frozenset())
        return "small_ask" in kinds_about(map_of(one, entry("b", get=4 - share_of_four)), "a")

    assert [asked(get) for get in range(5)] == [True, True, False, False, False]


def test_a_step_rests_once_it_names_someone_who_may_not_be_named() -> None:
    step = Step(id="s", kind="check_in", about=("a",), text="two lines")
    assert still_open(map_of(entry("a", safety=5)), step)
    assert not still_open(map_of(entry("a", safety=5, wish="no_contact")), step)
    assert not still_open(map_of(entry("a", safety=5), device_private="no"), step)


def test_a_step_rests_once_the_one_it_named_was_taken_off_the_map() -> None:
    assert not still_open(map_of(entry("b", safety=5)), Step(id="s", kind="check_in", text="two lines"))
    assert still_open(map_of(), Step(id="s", kind="rest", text="rest"))


def test_a_step_for_two_rests_once_one_of_them_was_taken_off_the_map() -> None:
    step = Step(id="s", kind="introduce", about=("a", "b"), text="bring a and b together")
    m = map_of(entry("a", safety=5), entry("b", safety=5), steps=(step,))
    assert still_open(m, step)
    after = without(m, "b")
    assert not still_open(after, after.steps[0])


def test_the_second_writing_of_the_rule_finds_what_it_looks_for() -> None:
    m = map_of(entry("a", safety=1), entry("b", safety=5))
    assert wrongs(m, [Idea("check_in", ("a",), contact=True)]) == ["check_in is about a"]
    assert len(wrongs(m, [Idea("introduce", ("a", "b"), contact=True)])) == 2
