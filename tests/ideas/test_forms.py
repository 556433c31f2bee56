"""The form of an idea follows the relationship, the distance, the energy of today and what is known."""

import re
from typing import Any

import pytest

from netmap.ideas import Idea
from netmap.model import SupportMap, Tie
from netmap.words.ideas import idea_words
from tests.ideas.contact import every_idea
from tests.likely_maps import entry, map_of

NONE = frozenset[str]()
FAR = frozenset({"distance"})
KNOWN: dict[str, Any] = {"predictable": 5, "attuned": 5, "warm": 5, "with_me": 5, "limits_respected": 5}


def of_kind(kind: str, m: SupportMap) -> list[Idea]:
    return [idea for idea in every_idea(m) if idea.kind == kind]


def asked(m: SupportMap) -> set[tuple[str, str]]:
    return {(idea.supports[0], idea.form) for idea in of_kind("small_ask", m)}


def wanting(kind: str, form: str | None = "friend", **answers: Any) -> SupportMap:
    """A map on which this is wished for, and one person who could be asked."""
    energy = answers.pop("energy", None)
    one = entry("a", **{"safety": 5, "gets": NONE, "form": form, **answers})
    return map_of(one, wants=frozenset({kind}), energy=energy)


@pytest.mark.parametrize(
    ("answers", "form"),
    [
        ({"form": "partner"}, "in_passing"),
        ({"form": "partner", "frequency": "daily"}, "in_passing"),
        ({"form": "partner", "frequency": "weekly"}, "usual"),
        ({"form": "partner", "barriers": FAR}, "usual"),
        ({"form": "colleague", "frequency": "daily"}, "in_passing"),
        ({"form": "friend"}, "usual"),
    ],
)
def test_to_someone_met_daily_it_is_said_in_passing_and_not_written(answers: Any, form: str) -> None:
    m = map_of(entry("a", safety=5, **answers))
    (line,) = of_kind("check_in", m)
    assert line.form == form
    assert ("two lines" in idea_words(line, m).details) == (form == "usual")


@pytest.mark.parametrize(
    ("answers", "form"),
    [
        ({"frequency": "weekly"}, "again"),
        ({"frequency": "daily", "wish": "closer"}, "again"),
        ({"frequency": "monthly"}, "usual"),
        ({}, "usual"),
        ({"form": "online"}, "online"),
    ],
)
def test_no_first_visit_to_a_group_that_is_attended(answers: Any, form: str) -> None:
    m = map_of(entry("g", **{"kind": "group", "form": "peer", "safety": 4, **answers}))
    (visit,) = of_kind("community_space", m)
    assert visit.form == form
    assert ("near the door" in idea_words(visit, m).details) == (form == "usual")


@pytest.mark.parametrize(
    "answers",
    [{"role": "professional"}, {"form": "doctor_or_helper"}, {"form": "colleague"}, {"frequency": "daily"}],
)
def test_no_visit_to_a_clinic_a_job_or_where_one_is_every_day(answers: Any) -> None:
    m = map_of(entry("g", kind="community", safety=4, **answers), entry("a", safety=5))
    assert not any(idea.about == ("g",) for idea in of_kind("community_space", m))


def test_what_needs_the_same_place_is_asked_for_from_afar_where_distance_is_in_the_way() -> None:
    m = wanting("settles", "parent", **KNOWN, barriers=FAR)
    (ask,) = of_kind("small_ask", m)
    assert (ask.supports, ask.form) == (("settles",), "from_afar")
    said = idea_words(ask, m).details
    assert "call" in said and "walk" not in said and "sit" not in said
    everyone = map_of(entry("a", safety=5, gets=NONE, **KNOWN), wants=frozenset({"settles"}), barriers=FAR)
    assert asked(everyone) == {("settles", "from_afar")}


@pytest.mark.parametrize("far", [None, FAR])
def test_no_hug_and_no_call_is_asked_of_someone_of_whom_no_cue_is_answered(far: Any) -> None:
    m = wanting("warmth", barriers=far)
    (ask,) = of_kind("small_ask", m)
    assert ask.form == "little" and not re.search("hug|call", idea_words(ask, m).details)
    assert asked(wanting("warmth", warm=5)) == {("warmth", "usual")}


@pytest.mark.parametrize("form", ["colleague", "neighbour", "mentor"])
def test_warmth_is_not_asked_of_a_colleague_a_neighbour_or_a_mentor(form: str) -> None:
    assert "warmth" not in {kind for kind, _ in asked(wanting("warmth", form, **KNOWN))}


@pytest.mark.parametrize(
    "kind", ["listens", "warmth", "good_times", "practical", "guidance", "mirror", "settles"]
)
def test_little_energy_offers_the_smaller_form_of_the_same_wish(kind: str) -> None:
    assert (kind, "usual") in asked(wanting(kind, **KNOWN))
    assert asked(wanting(kind, energy="little", **KNOWN)) == {(kind, "little")}
    assert asked(wanting(kind, barriers=frozenset({"energy"}), **KNOWN)) == {(kind, "little")}


def test_with_little_energy_a_sentence_and_a_limit_are_shorter() -> None:
    m = map_of(entry("a", safety=5, honest="yes", **KNOWN), energy="little")
    for kind in ("honest_sentence", "need_or_limit"):
        (idea,) = of_kind(kind, m)
        assert idea.form == "little" and idea_words(idea, m).title != "One honest sentence with a"


PULLS, FITS = Tie(a="g", b="h", kind="pulls"), Tie(a="g", b="i", kind="fits")


@pytest.mark.parametrize(
    ("answers", "ties", "is_offered"),
    [
        ({}, [], True),
        ({}, [PULLS], False),
        ({}, [PULLS, FITS], True),  # the other one pulls away from these two
        ({"wish": "closer"}, [PULLS], True),
        ({"positive": 2}, [], False),
        ({"positive": 3}, [], True),
        ({"positive": 1, "wish": "closer"}, [], True),
    ],
)
def test_no_visit_where_a_group_pulls_away_from_the_rest_or_is_not_good_unless_wished_closer(
    answers: Any, ties: list[Tie], is_offered: bool
) -> None:
    others = [entry(id, kind="group", safety=4) for id in "hi"]
    m = map_of(entry("g", kind="group", form="peer", safety=4, **answers), *others, ties=ties)
    assert any(idea.about == ("g",) for idea in of_kind("community_space", m)) is is_offered
