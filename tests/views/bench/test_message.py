"""What the bench is told: every question with its conditions, what was said, and nothing in own words where
names are hidden."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from netmap.model import Guide, SupportMap
from netmap.model.edits import changed, with_connection
from netmap.report.veil import veiled
from netmap.views.bench.message import At, bench
from netmap.views.bench.questions import QUESTIONS
from netmap.views.lenses import LENSES
from netmap.words.guides import general
from tests.likely_maps import entry, likely_maps, map_of
from tests.strategies import support_maps


def told(m: SupportMap, **at: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(bench(m, m, At(**at)), allow_nan=False))
    return found


def asked(m: SupportMap, name: str) -> list[str]:
    """Of whom this is asked."""
    question = next(one for one in told(m)["questions"] if one["name"] == name)
    return [id for id in m.ids if id not in question["not_asked"]]


def test_the_walk_asks_where_who_safety_give_get_and_kinds() -> None:
    walk = [one["name"] for one in told(map_of())["questions"] if one["walk"]]
    assert walk == ["ring", "form", "safety", "give", "get", "gets"]


def test_kinds_are_asked_in_the_walk_of_the_five_closest_of_now() -> None:
    m = map_of(
        entry("Past", ring=1, status="past"), entry("Far", ring=3), entry("Near", ring=1), entry("Open"),
        *(entry(f"P{at}", ring=2) for at in range(5)),
    )  # fmt: skip
    walked = {one["name"]: one["walk_of"] for one in told(m)["questions"] if one["walk"]}
    assert walked.pop("gets") == ["Near", "P0", "P1", "P2", "P3"]
    assert set(walked.values()) == {None}


def test_behind_more_stands_first_what_a_person_opens_it_for() -> None:
    more = [one for one in told(map_of())["questions"] if one["block"] == "more"]
    assert [one["name"] for one in more if not one["door"]] == [
        "honest",
        "wish",
        "frequency",
        "strain",
        "note",
    ]


@pytest.mark.parametrize("form", ["child", "other_family", "sibling"])
def test_of_family_of_any_age_it_is_asked_whether_they_are_grown_up(form: str) -> None:
    others = ({"form": "friend"}, {"kind": "group"}, {})
    m = map_of(entry("Ana", form=form), *(entry(f"N{at}", **fields) for at, fields in enumerate(others)))
    assert asked(m, "grown_up") == ["Ana"]
    names = [one["name"] for one in told(m)["questions"]]
    assert names.index("grown_up") == names.index("form") + 1


@pytest.mark.parametrize(
    "fields",
    [{"safety": 1}, {"wish": "no_contact"}, {"status": "died"}, {"status": "ended_by_harm"},
     {"form": "child"}, {"role": "i_care_for_them"}, {"namesake": "open"}, {"power": True, "strain": 4}],
)  # fmt: skip
def test_nothing_is_wished_from_those_who_are_kept_apart_or_cared_for(fields: dict[str, object]) -> None:
    m = map_of(entry("Ana", **fields), entry("Ben", safety=4))
    assert asked(m, "would_like") == ["Ben"]
    assert asked(m, "gets") == ["Ana", "Ben"]


def test_nobody_belongs_to_a_service_and_a_person_is_no_group() -> None:
    m = map_of(
        entry("Clinic", kind="group", form="doctor_or_helper"), entry("Ana"),
        entry("Help", kind="group", role="professional"), entry("Choir", kind="group"),
        entry("Village", kind="community"),
    )  # fmt: skip
    assert asked(m, "part_of_me") == asked(m, "positive") == ["Choir", "Village"]


def test_what_the_guide_asks_of_groups_is_asked_in_its_words_and_written_words_stay_in_sight() -> None:
    guide = Guide(id="ours", title="Ours", asks="What does it do with money?")
    m = map_of(entry("Choir", kind="group"), entry("Ben"), guide=guide)
    question = next(one for one in told(m)["questions"] if one["name"] == "own_words")
    assert (question["one"], asked(m, "own_words")) == (guide.asks, ["Choir"])
    m = map_of(entry("Choir", kind="group", own_words="It pays."), entry("Team", kind="group"))
    assert asked(m, "own_words") == ["Choir"]


def test_relationships_are_those_of_the_guide_and_what_was_said_though_it_offers_it_no_more() -> None:
    guide = Guide(id="ours", title="Ours", forms={"friend": "mate", "elder": None}, own_forms=("flatmate",))
    m = map_of(entry("Ana", form="other", form_words="flatmate"), entry("Ben", form="elder"), guide=guide)
    form = next(one for one in told(m)["questions"] if one["name"] == "form")
    words = {one["value"]: one["label"] for one in form["answers"]}
    assert (words["friend"], words["own-0"], words["elder"]) == ("mate", "flatmate", general().forms["elder"])
    assert [told(m)["values"][id]["form"] for id in m.ids] == ["own-0", "elder"]
    assert {"label": "flatmate", "kind": None, "form": "other", "words": "flatmate"} in told(m)["names"][
        "chips"
    ]


def test_kinds_of_support_that_groups_alone_give_are_marked() -> None:
    gets = next(one for one in told(map_of())["questions"] if one["name"] == "gets")
    assert [one["value"] for one in gets["answers"] if one.get("groups")] == [
        "resources",
        "ritual",
        "belonging",
    ]


def test_what_was_said_in_either_way_of_asking_is_what_i_get_and_none_is_an_answer() -> None:
    m = map_of(
        entry("Ana", named_for=frozenset({"warmth"})), entry("Ben", gets=frozenset()), entry("Cem"),
    )  # fmt: skip
    assert [told(m)["values"][id].get("gets") for id in m.ids] == [["warmth"], [], None]


def test_a_namesake_is_asked_about_and_later_it_can_be_answered_still() -> None:
    m = map_of(entry("Ana", namesake="open"))
    first = told(m)["notices"]["Ana"]
    assert [one["deed"]["answer"] for one in first["actions"]] == ["another", "same", "later"]
    later = told(m, later=("Ana",))["notices"]["Ana"]
    assert [one["deed"]["answer"] for one in later["actions"]] == ["open"]
    assert not told(map_of(entry("Ana")))["notices"]


def test_every_look_that_a_question_asks_for_is_there() -> None:
    assert {one.lens for one in QUESTIONS.values() if one.lens} <= LENSES.keys()


@settings(max_examples=80, deadline=None)
@given(support_maps() | likely_maps())
def test_everyone_has_values_a_line_and_only_what_was_said(m: SupportMap) -> None:
    found = told(m)
    assert list(found["values"]) == list(found["about"]) == list(m.ids)
    for id in m.ids:
        assert None not in found["values"][id].values()
        assert ("safety" in found["values"][id]) == (m.connection(id).safety is not None)


@settings(max_examples=80, deadline=None)
@given(support_maps())
def test_where_names_are_hidden_nothing_in_own_words_is_in_it_nor_asked_for(m: SupportMap) -> None:
    m = changed(m, guide=None)  # whose own words for a relationship could be someone's name
    marked = "Quzwex"
    for id in m.ids[:3]:
        own = {"own_words": marked, "understands_me": marked, "feeling": marked}
        m = with_connection(m, id, **own)
    alters = tuple(
        changed(a, name=f"{marked} {at}", note=marked, form_words=marked) for at, a in enumerate(m.alters)
    )
    m = changed(m, alters=alters, self_connection=changed(m.self_connection, note=marked))
    said = json.dumps(bench(m, veiled(m), At()))
    assert marked not in said
    assert not [one for one in json.loads(said)["questions"] if one["kind"] in ("line", "long")]
    assert marked in json.dumps(bench(m, m, At())) or not m.ids
