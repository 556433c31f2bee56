"""What would be suggested but for one reason, with that reason; and nothing of those kept away."""

from typing import Any

import pytest
from hypothesis import given

from netmap.ideas import HeldBack, held_back
from netmap.model import SupportMap, Tie
from netmap.model.edits import changed, with_alter, with_connection
from tests.ideas.contact import every_idea, was_answered_to_be_kept_away
from tests.likely_maps import entry, likely_maps, map_of

EX = entry("ex", status="ended_by_harm")
CHOIR = entry("choir", kind="group", safety=4)


def held(m: SupportMap) -> dict[str, str]:
    return {found.id: found.by for found in held_back(m)}


def test_strain_is_a_reason_until_something_is_said_of_repair() -> None:
    m = map_of(entry("a", safety=5, strain=3))
    assert held_back(m) == (HeldBack("a", "strain"),)
    assert held(with_connection(m, "a", repair="feels_possible")) == {}
    assert held(with_connection(m, "a", repair="not_now")) == {}


def test_a_namesake_is_asked_about_once() -> None:
    m = map_of(entry("t1", name="Tom", status="ended_by_harm"), entry("t2", name="Tom", safety=5))
    assert held(m) == {"t2": "namesake"}
    assert held(with_alter(m, "t2", namesake="another")) == {}
    assert held(with_alter(m, "t2", namesake="same")) == {}


def test_a_group_that_holds_someone_and_one_near_it_say_why() -> None:
    chat = entry("chat", kind="group", safety=4)
    ties = [Tie(a="ex", b="choir", kind="belongs_to"), Tie(a="choir", b="chat", kind="knows")]
    assert held(map_of(EX, CHOIR, chat, ties=ties)) == {
        "choir": "holds_someone",
        "chat": "near_a_closed_group",
    }
    ties[1] = Tie(a="choir", b="chat", kind="knows", talks_about_me=False)
    assert held(map_of(EX, CHOIR, chat, ties=ties)) == {"choir": "holds_someone"}


@pytest.mark.parametrize(("talks", "by"), [(None, {"a": "talk_not_known"}), (True, {}), (False, {})])
def test_talk_that_is_not_known_can_be_said(talks: bool | None, by: dict[str, str]) -> None:
    m = map_of(EX, entry("a", safety=5), ties=[Tie(a="a", b="ex", talks_about_me=talks)])
    assert held(m) == by


def test_whether_someone_is_grown_up_can_be_said() -> None:
    m = map_of(entry("a", safety=5, form="other_family"))
    assert held(m) == {"a": "perhaps_a_child"} and held(with_alter(m, "a", grown_up=True)) == {}


@pytest.mark.parametrize(
    "answers", [{"power": True}, {"safety": 1}, {"wish": "not_now"}, {"role": "professional"}]
)
def test_nobody_else_is_spoken_of(answers: dict[str, Any]) -> None:
    one = entry("g", **{"kind": "group", "safety": 4, **answers})
    assert held(map_of(EX, one, ties=[Tie(a="ex", b="g", kind="belongs_to")])) == {}


@given(likely_maps())
def test_nobody_kept_away_is_told_of_and_nobody_at_all_where_others_may_look(m: SupportMap) -> None:
    assert held_back(changed(m, device_private="no")) == ()
    for found in held_back(m):
        assert found.by == "namesake" or not was_answered_to_be_kept_away(m, found.id)
        wholly = found.by not in {"talk_not_known", "perhaps_a_child"}
        assert not wholly or not any(found.id in idea.about for idea in every_idea(m))
