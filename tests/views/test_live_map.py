"""The message to the live map: plain, complete, without a move, and without a name where names are hidden."""

import json

import pytest
from hypothesis import given, settings

from netmap.files import open_sample
from netmap.model import SupportMap
from netmap.model.edits import add, changed, new_map, place, set_tie, with_alter, with_connection
from netmap.report.veil import veiled
from netmap.views.geometry import layout
from netmap.views.lenses import LENSES
from netmap.views.live_map import Looking, live_map
from netmap.words.live_map import spoken
from netmap.words.map_view import LENS, Lens
from netmap.words.names import initials, labels
from tests.strategies import support_maps


@settings(max_examples=60)
@given(support_maps())
def test_it_is_plain_json_and_holds_everyone_where_they_stand(m: SupportMap) -> None:
    data = json.loads(json.dumps(live_map(m, Looking(), {"page": 3}), allow_nan=False))
    assert [entry["id"] for entry in data["entries"]] == list(m.ids)
    points = layout(m).points
    for entry in data["entries"]:
        if entry["id"] in points:
            assert entry["at"] == pytest.approx(points[entry["id"]], abs=1e-4)
        else:
            assert entry["at"] is None
    assert len(data["ties"]) == len(m.ties)
    assert data["acks"] == {"page": 3}


@pytest.mark.parametrize("lens", LENS)
@settings(max_examples=25)
@given(m=support_maps())
def test_a_lens_moves_no_one_and_its_colours_are_in_the_palette(lens: Lens, m: SupportMap) -> None:
    plain, looked = live_map(m, Looking(), {}), live_map(m, Looking(lens=lens, before=m), {})
    assert [entry["at"] for entry in looked["entries"]] == [entry["at"] for entry in plain["entries"]]
    for palette in looked["palettes"].values():
        assert {entry["hue"] for entry in looked["entries"]} <= palette.keys()


@settings(max_examples=60)
@given(support_maps())
def test_hidden_names_are_nowhere_in_it(m: SupportMap) -> None:
    m = changed(m, guide=None)  # whose own words for a relationship could be someone's name
    entries = live_map(veiled(m), Looking(), {})["entries"]
    said = json.dumps([{**entry, "id": ""} for entry in entries], ensure_ascii=False)
    for alter in m.alters:
        if len(alter.name) > 12 and alter.name != veiled(m).alter(alter.id).name:
            assert alter.name not in said
        assert not alter.form_words or len(alter.form_words) < 8 or alter.form_words not in said


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Ana", "A"),
        ("Ana de la Cruz", "AD"),
        ("محمد عبد", "مع"),
        ("🙂", "🙂"),
        ("dr. Osei", "DO"),
        ("- x", "X"),
    ],
)
def test_initials(name: str, short: str) -> None:
    assert initials(name) == short


def test_two_with_the_same_initials_are_told_apart() -> None:
    m = veiled(add(add(new_map(), "Ana"), "Amir"))
    assert len(set(labels(m).values())) == 2


def test_a_number_that_tells_two_apart_is_no_one_elses_name() -> None:
    m = add(add(add(new_map(), "Ana"), "Ana 1"), "Ana")
    assert list(labels(m).values()) == ["Ana 2", "Ana 1", "Ana 3"]


def test_it_is_told_as_a_person_would() -> None:
    m = add(add(add(new_map(), "Ana"), "Ben"), "Choir", "group")
    a, b, group = m.ids
    m = set_tie(set_tie(place(m, a, 1, 0, 0.5), a, b, "tense"), a, group, "belongs_to")
    m = with_connection(m, a, safety=3)
    said = spoken(m)
    assert said[a] == "Ana. Close. Safety is in between. Tense with Ben. Belongs to Choir."
    assert said[b] == "Ben. Not placed yet. Tense with Ana."
    assert said[group] == "Choir, a group. Not placed yet. Members Ana."


def test_what_i_give_and_get_is_told_in_a_look_that_draws_it_and_of_nobody_who_has_died() -> None:
    m = add(add(new_map(), "Ana"), "Ben")
    for id in m.ids:
        m = with_connection(m, id, give=4, get=0)
    m = with_alter(with_connection(m, m.ids[0], get=None), m.ids[1], status="died")
    for lens in LENSES:
        ana, ben = (entry["said"] for entry in live_map(m, Looking(lens=lens), {})["entries"])
        assert ("I give a great deal." in ana) == (lens in ("together", "give_and_get"))
        assert "I get" not in ana and "I give" not in ben and "I get" not in ben
    both = live_map(with_connection(m, m.ids[0], get=0), Looking(), {})
    assert both["entries"][0]["said"] == "Ana. Not placed yet. I give a great deal. I get nothing."


def test_changes_show_who_is_new_and_where_someone_was() -> None:
    before = open_sample("well_held").current
    moved = place(add(before, "New"), before.ids[0], 3, 10, 0.5)
    data = live_map(moved, Looking(lens="changes", before=before), {})
    assert data["fresh"] == [moved.ids[-1]]
    assert list(data["earlier"]) == [before.ids[0]]
    assert live_map(moved, Looking(), {})["fresh"] == []


def test_changes_mark_who_was_rated_otherwise_without_a_direction() -> None:
    """What was not rated then is new, and no change."""
    before = open_sample("well_held").current
    id, other = before.ids[:2]
    before = with_connection(before, id, strain=1, safety=4)
    before = with_connection(before, other, strain=None)
    now = with_connection(with_connection(before, id, strain=3), other, strain=2)
    data = live_map(now, Looking(lens="changes", before=before), {})
    assert data["rated"] == [id]
    assert "Rated otherwise then." in next(entry["said"] for entry in data["entries"] if entry["id"] == id)
    eased = live_map(before, Looking(lens="changes", before=now), {})
    assert eased["rated"] == [id]
    assert live_map(now, Looking(), {})["rated"] == []
