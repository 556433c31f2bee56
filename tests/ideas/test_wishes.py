"""What was wished for and how much there is today decide what comes first; then whom it was not last time."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.ideas import Idea, decline, suggest
from netmap.measures import measure
from netmap.model import Step, SupportMap
from netmap.model.edits import changed, with_step
from netmap.model.scales import SUPPORTS_OF_A_PERSON
from tests.ideas.contact import every_idea
from tests.likely_maps import entry, likely_maps, map_of

NONE = frozenset[str]()
KNOWN: dict[str, Any] = {"predictable": 5, "attuned": 5, "warm": 5, "with_me": 5}
FRIENDS = [
    entry(id, safety=5, get=2, give=2, gets=NONE, form="friend", frequency="monthly", **KNOWN)
    for id in "abcde"
]


def front(m: SupportMap) -> Idea:
    return suggest(m, measure(m))[0]


@pytest.mark.parametrize("energy", [None, "little", "some"])
@pytest.mark.parametrize("kind", SUPPORTS_OF_A_PERSON)
def test_the_idea_in_front_is_about_what_was_wished_for(kind: Any, energy: Any) -> None:
    idea = front(map_of(*FRIENDS, wants=frozenset({kind}), energy=energy))
    assert (idea.kind, idea.supports) == ("small_ask", (kind,))
    assert idea.form == ("little" if energy == "little" else "usual")


@given(likely_maps(least=1), st.sampled_from(SUPPORTS_OF_A_PERSON))
def test_whenever_an_ask_for_what_is_wished_is_possible_the_front_answers_a_wish(
    m: SupportMap, kind: Any
) -> None:
    m = changed(m, wants=frozenset({kind}))
    possible = any(idea.kind == "small_ask" and kind in idea.supports for idea in every_idea(m))
    first = front(m)
    assert not possible or kind in first.supports or first.kind in {"let_wait", "give_less"}


def test_what_i_would_like_from_one_person_is_asked_of_that_person() -> None:
    wished = entry("f", safety=5, gets=NONE, would_like=frozenset({"mirror"}), **KNOWN)
    idea = front(map_of(*FRIENDS, wished, wants=frozenset({"mirror", "practical"})))
    assert (idea.about, idea.supports, idea.because) == (("f",), ("mirror",), "wished_from_them")


def test_groups_come_first_where_belonging_is_wished_for_and_have_a_place_where_nothing_is() -> None:
    choir = entry("g", kind="group", safety=4, part_of_me=5, positive=5, frequency="monthly")
    assert front(map_of(*FRIENDS, choir, wants=frozenset({"belonging"}))).about == ("g",)
    assert front(map_of(*FRIENDS, choir)).about == ("g",)


def test_where_giving_does_not_work_for_me_giving_less_comes_first() -> None:
    leans = entry("f", safety=5, give=4, get=1, fit="does_not_work")
    idea = front(map_of(*FRIENDS, leans))
    assert (idea.kind, idea.about, idea.contact) == ("give_less", ("f",), False)


@pytest.mark.parametrize(
    "answers",
    [
        {"fit": "works"}, {"season": True}, {"role": "i_care_for_them"}, {"power": True},
        {"holds_power": True}, {"safety": 1}, {"strain": 4}, {"form": "child"},
        {"form": "other_family"}, {"give": 2},
    ],
)  # fmt: skip
def test_giving_less_is_for_where_it_leans_by_no_role_and_where_no_one_holds_power(answers: Any) -> None:
    m = map_of(entry("f", **{"safety": 5, "give": 4, "get": 1, **answers}), entry("b", safety=5))
    assert not any(idea.kind == "give_less" for idea in every_idea(m))


@given(likely_maps())
def test_giving_less_and_waiting_contact_nobody_and_name_nobody_where_others_may_look(m: SupportMap) -> None:
    for idea in every_idea(changed(m, device_private="no")):
        assert not idea.about
    for idea in every_idea(m):
        if idea.kind in {"give_less", "let_wait"}:
            assert not idea.contact and (idea.kind == "give_less" or not idea.about)


def test_where_others_may_look_giving_less_is_offered_without_a_name() -> None:
    m = map_of(entry("f", safety=5, give=4, get=1), device_private="no")
    assert [idea.about for idea in every_idea(m) if idea.kind == "give_less"] == [()]


def test_on_a_day_with_little_when_many_lean_on_me_an_answer_may_wait() -> None:
    leaning = [entry(id, safety=5, give=3, get=2) for id in "abc"]
    assert front(map_of(*leaning, energy="little")).kind == "let_wait"
    assert not any(idea.kind == "let_wait" for idea in every_idea(map_of(*leaning, energy="plenty")))


def test_the_next_time_it_is_about_someone_else() -> None:
    m = map_of(*FRIENDS, wants=frozenset({"practical"}))
    first = front(m)
    step = Step(id="s", kind=first.kind, about=first.about, text="x", chosen_on=date(2026, 11, 1))
    assert front(with_step(m, step)).about != first.about
    assert front(decline(m, first)).about != first.about
