"""Maps of easyNWK are read: hard cases, and those that are refused with their place."""

from datetime import date
from typing import Any

import pytest

from netmap.files import open_bytes
from netmap.model import Connection, NetmapError
from netmap.words import problems
from netmap.words.left_out import UNNAMED, sentence
from tests.files.formats.easynwk import bare, from_plain, person, record
from tests.files.plain import CANARY, as_bytes


def test_the_current_version_is_the_map_and_the_others_are_moments_in_order_of_date() -> None:
    plain = record(
        (4, "2024-05-01", bare(person(1), person(2))),
        (2, "2023-05-01", bare(person(1))),
        (3, "2024-01-01", bare(person(1), person(3))),
        current=3,
    )
    file, left_out = from_plain(plain)
    assert (file.current.title, file.current.written_on, file.current.ids) == (
        "V3",
        date(2024, 1, 1),
        ("e1", "e3"),
    )
    assert [(moment.title, moment.on) for moment in file.moments] == [
        ("V2", date(2023, 5, 1)),
        ("V4", date(2024, 5, 1)),
    ]
    assert {moment.map.id for moment in file.moments} == {file.current.id}
    assert [moment.map.ids for moment in file.moments] == [("e1",), ("e1", "e2")]
    assert left_out == ()


def test_a_current_version_that_is_not_there_gives_the_last_and_says_so() -> None:
    plain = record((1, "2023-05-01", bare()), (2, "", bare(person(1))), current=9)
    file, left_out = from_plain(plain)
    assert file.current.title == "V2"
    assert left_out == (sentence("current", 1),)


def test_a_bare_map_of_earlier_releases_opens() -> None:
    opened = open_bytes(as_bytes(bare(person(1), person(2), lines=[(1, 2)], note="mine")))
    assert opened.file.current.ids == ("e1", "e2")
    assert len(opened.file.current.ties) == 1
    assert opened.file.current.self_connection.note == "mine"
    assert opened.left_out == ()


def test_lines_to_nobody_to_oneself_and_again_are_dropped_and_listed() -> None:
    people = (person(1), person(2), person(3))
    lines = [(1, 2), (2, 1), (1, 2), (3, 3), (1, 9), (8, 9)]
    file, left_out = from_plain(bare(*people, lines=lines))
    assert [tie.pair for tie in file.current.ties] == [("e1", "e2")]
    # (1, 9) and (8, 9) name strangers; 3 to 3; and 1 to 2 stands more than once.
    assert left_out == (sentence("stranger", 2), sentence("loop", 1), sentence("again", 1))


@pytest.mark.parametrize(
    ("distance", "ring", "depth"),
    [
        (0.001, 1, 0.0),
        (33.32, 1, 1.0),
        (33.33, 2, 0.0),
        (66.66, 2, 1.0),
        (66.67, 3, 0.0),
        (100, 3, 1.0),
        (-5, 1, 0.0),
    ],
)
def test_a_distance_on_a_circle_belongs_to_the_ring_outside_it(
    distance: float, ring: int, depth: float
) -> None:
    file, _ = from_plain(bare(person(1, distance=distance)))
    said = file.current.connection("e1")
    assert said.ring == ring
    assert said.depth == pytest.approx(depth, abs=1e-3)


@pytest.mark.parametrize(
    ("angle", "turned"), [(-180, 180), (180, 180), (-90, 270), (0, 0), (-1e-17, 0), (720, 0)]
)
def test_an_angle_is_turned_into_0_to_360(angle: float, turned: float) -> None:
    file, _ = from_plain(bare(person(1, angle=angle)))
    assert file.current.connection("e1").angle == turned


@pytest.mark.parametrize("place", [{"angle": 0, "distance": 0}, {"angle": None}, {"distance": None}])
def test_an_entry_that_was_never_put_anywhere_is_not_placed(place: dict[str, Any]) -> None:
    file, _ = from_plain(bare(person(1, **place)))
    assert file.current.connection("e1") == Connection(alter="e1")


def test_names_and_notes_are_made_to_fit_and_what_is_lost_is_said() -> None:
    people = (person(1, name=""), person(2, name="x" * 300), person(3, note="a\r\nb\x07"))
    file, left_out = from_plain(bare(*people))
    m = file.current
    assert m.alter("e1").name == UNNAMED
    assert m.alter("e2").name == "x" * 200
    assert m.alter("e3").note == "a\nb"
    assert left_out == (sentence("no_name", 1), sentence("cut", 1))


def test_details_netmap_does_not_know_are_counted_by_kind() -> None:
    people = (person(1, colour="red", roleDefault=True), person(2, colour="blue", sector=""))
    _, left_out = from_plain(bare(*people))
    assert left_out == (sentence("details", 1),)


def test_a_day_that_is_none_is_left_out_and_said() -> None:
    file, left_out = from_plain(record((1, "26.02.2024", bare()), current=1))
    assert file.current.written_on is None
    assert left_out == (sentence("date", 1),)


@pytest.mark.parametrize(
    ("plain", "kind", "where"),
    [
        (bare(person(1), person(1)), "repeated", "versions › 0 › nwk › alteri › 1"),
        (bare({"name": CANARY}), "missing", "alteri › 0 › id"),
        (bare(person(1, name=[CANARY])), "type", "alteri › 0 › name"),
        (bare(person(1, distance="far")), "type", "alteri › 0 › distance"),
        (record((1, "", {"alteri": CANARY}), current=1), "type", "versions › 0 › nwk › alteri"),
        ({"versions": [{"id": 1}]}, "missing", "versions › 0 › nwk"),
        ({"versions": [CANARY]}, "type", "versions › 0"),
        (bare(*(person(i) for i in range(501))), "long", "versions › 0 › alters"),
    ],
)
def test_a_broken_map_is_refused_with_its_place(plain: Any, kind: str, where: str) -> None:
    with pytest.raises(NetmapError) as refused:
        open_bytes(as_bytes(plain))
    assert (refused.value.what, refused.value.where) == (problems.VALUE[kind], where)
    assert CANARY not in str(refused.value)


def test_a_record_without_versions_is_refused() -> None:
    with pytest.raises(NetmapError) as refused:
        open_bytes(as_bytes({"versions": [], "currentVersion": 1}))
    assert refused.value.what == problems.nothing_in_it().what


def test_a_record_with_more_people_than_anyone_draws_is_refused() -> None:
    many = [person(id) for id in range(1, 451)]
    with pytest.raises(NetmapError) as refused:
        from_plain(record(*((at, "", bare(*many)) for at in range(50)), current=1))
    assert refused.value.what == problems.too_many_values().what
