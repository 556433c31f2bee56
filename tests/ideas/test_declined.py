"""Ideas that are let go stay away while the map says the same, can be called back, and are what they were."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ideas import Idea, call_back, decline, let_go, suggest, why_nobody_is_named
from netmap.ideas.eligibility import may_be_named
from netmap.measures import measure
from netmap.model import SupportMap
from netmap.model.edits import changed, place, with_connection, with_tie
from tests.ideas.contact import every_idea, wrongs
from tests.likely_maps import entry, likely_maps, map_of

KEPT_APART: list[dict[str, Any]] = [
    {"safety": 1}, {"warm": 2}, {"limits_respected": 1}, {"felt": "on_guard"}, {"wish": "step_back"},
    {"wish": "not_now"}, {"wish": "no_contact"}, {"power": True, "strain": 4}, {"safety": 3},
]  # fmt: skip


def ideas(m: SupportMap) -> tuple[Idea, ...]:
    return suggest(m, measure(m))


def gone(m: SupportMap) -> tuple[Idea, ...]:
    return let_go(m, measure(m))


def without_any_that_name_someone(m: SupportMap) -> SupportMap:
    """The map after every idea was let go that names someone, one after the other."""
    while named := [idea for idea in every_idea(m) if idea.about]:
        m = decline(m, named[0])
    return m


def why(m: SupportMap) -> str | None:
    return why_nobody_is_named(m, measure(m))


@given(likely_maps(least=1))
def test_an_idea_that_is_let_go_stays_away_until_it_is_called_back_and_then_all_is_as_it_was(
    m: SupportMap,
) -> None:
    before = every_idea(m)
    for idea in ideas(m):
        after = decline(m, idea)
        if idea.kind in ("rest", "notice"):
            assert gone(after) == ()
            continue
        assert [(one.kind, one.about) for one in gone(after)] == [(idea.kind, idea.about)]
        assert (idea.kind, idea.about, idea.supports) not in {
            (one.kind, one.about, one.supports) for one in every_idea(after)
        }
        assert every_idea(call_back(after, gone(after))) == before
        assert call_back(after, gone(after)) == m


@given(likely_maps(least=1))
def test_nobody_to_turn_to_is_said_where_nobody_may_be_named_and_never_because_ideas_were_let_go(
    m: SupportMap,
) -> None:
    nobody = why(m) in ("nobody_now", "safety_open", "age_open")
    assert nobody == (m.device_private == "yes" and not may_be_named(m))
    after = without_any_that_name_someone(m)
    if any(idea.about for idea in every_idea(m)):
        assert why(m) is None and why(after) == "let_go"
    else:
        assert why(after) == why(m)
    back = call_back(after, gone(after))
    assert why(back) == why(m) and back == m


@given(likely_maps(least=1), st.sampled_from(KEPT_APART), st.data())
def test_no_idea_that_was_let_go_leads_to_anyone_it_may_not_name_any_more(
    m: SupportMap, answers: dict[str, Any], data: st.DataObject
) -> None:
    m = without_any_that_name_someone(m)
    m = with_connection(m, data.draw(st.sampled_from(m.ids)), **answers)
    assert wrongs(m, list(gone(m))) == []
    private_no_more = changed(m, device_private="no")
    assert not any(idea.about for idea in gone(private_no_more))


def test_another_ask_of_the_same_person_is_another_idea() -> None:
    m = map_of(entry("a", safety=5, warm=5, attuned=5, with_me=5), wants=frozenset({"practical"}))
    (ask,) = (idea for idea in every_idea(m) if idea.kind == "small_ask")
    m = decline(m, ask)
    assert not any(idea.kind == "small_ask" for idea in every_idea(m))
    other = changed(m, wants=frozenset({"good_times"}))
    (another,) = (idea for idea in every_idea(other) if idea.kind == "small_ask")
    assert another.supports == ("good_times",)
    both = changed(decline(other, another), wants=frozenset({"practical"}))
    assert not any(idea.kind == "small_ask" for idea in every_idea(both))


def test_it_comes_back_by_itself_once_something_changes_there_and_is_not_on_the_list_then() -> None:
    m = map_of(entry("a", safety=5), entry("b", safety=5), ties=[("a", "b")])
    away = without_any_that_name_someone(m)
    assert {id for idea in gone(away) for id in idea.about} == {"a", "b"}
    for after in (with_connection(away, "a", give=2), with_tie(away, "a", "b", talks_about_me=False)):
        assert any(idea.about == ("a",) for idea in every_idea(after))
        assert not any(idea.about == ("a",) for idea in gone(after))
    assert gone(place(away, "a", 1, 20.0, 0.5)) != ()


@pytest.mark.parametrize("private", ["no", "not_sure", None])
def test_on_a_device_that_is_not_private_it_is_that_and_nothing_else_that_is_said(private: Any) -> None:
    m = without_any_that_name_someone(map_of(entry("a", safety=5)))
    assert why(changed(m, device_private=private)) == "device_open"
