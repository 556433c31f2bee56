"""easyNWK's maps: its own demo map whole, hard cases, and back again."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from netmap.files import open_bytes, open_file, write
from netmap.files.formats.easynwk import reading, writing
from netmap.files.formats.easynwk.roles import WORDS, form_of_role
from netmap.files.left_out import sentences
from netmap.model import Alter, Connection, MapFile, Moment, NetmapError, SelfConnection, SupportMap, Tie
from netmap.model.scales import Form
from netmap.words import problems
from netmap.words.left_out import UNNAMED, sentence
from tests.files.plain import CANARY, DEMO, as_bytes
from tests.strategies import map_files


def person(id: int, **fields: Any) -> dict[str, Any]:
    return {"id": id, "name": f"P{id}", "role": "", "angle": 10.0, "distance": 10.0, **fields}


def bare(*people: dict[str, Any], lines: Any = (), **ego: Any) -> dict[str, Any]:
    return {"ego": ego, "alteri": list(people), "connections": [{"id1": a, "id2": b} for a, b in lines]}


def record(*versions: tuple[int, str, dict[str, Any]], current: Any) -> dict[str, Any]:
    return {
        "versions": [{"id": id, "title": f"V{id}", "date": day, "nwk": nwk} for id, day, nwk in versions],
        "currentVersion": current,
    }


def from_plain(plain: dict[str, Any]) -> tuple[MapFile, tuple[str, ...]]:
    file, left_out = reading.from_plain(plain)
    return file, sentences(left_out)


def to_bytes(file: MapFile) -> tuple[bytes, tuple[str, ...]]:
    data, left_out = writing.to_bytes(file)
    return data, sentences(left_out)


def test_the_demo_map_has_all_its_people_roles_ties_and_its_version() -> None:
    opened = open_file(DEMO)
    m = opened.file.current
    assert opened.format.name == "easyNWK"
    assert (m.title, m.written_on, opened.file.moments) == ("Erstgespräch", date(2024, 2, 26), ())
    # Read off the file by eye, in its order.
    assert [(a.id, a.name, a.form, a.form_words, a.status) for a in m.alters] == [
        ("e11", "Ewald", "other_family", "Familienangehörige*r", "current"),
        ("e10", "Josefine", "other_family", "Großtante", "current"),
        ("e9", "Strolchi", "animal", "Hund", "current"),
        ("e8", "Susi", "colleague", "Studienkolleg*in", "current"),
        ("e7", "Dr. Maier", "doctor_or_helper", "Ärzt*in", "current"),
        ("e5", "Hubert", "parent", "Vater", "died"),
        ("e4", "Lara", "friend", "Freund*in", "current"),
        ("e3", "Max", "colleague", "Studienkolleg*in", "current"),
        ("e2", "Richard", "partner", "Lebensgefährt*in", "current"),
        ("e1", "Maria", "parent", "Mutter", "current"),
    ]
    assert {(tie.a, tie.b, tie.kind) for tie in m.ties} == {
        ("e1", "e4", "knows"),
        ("e1", "e2", "knows"),
        ("e1", "e10", "knows"),
        ("e10", "e11", "knows"),
        ("e1", "e11", "knows"),
    }
    assert m.self_connection == SelfConnection(note="lorem ipsum")


def test_the_demo_map_stands_where_it_stood() -> None:
    m = open_file(DEMO).file.current
    # Maria: distance 27.8536 of the inner 33.33: depth 27.8536 / 33.33 = 0.8357; angle as it is.
    maria = m.connection("e1")
    assert (maria.ring, maria.angle) == (1, 30.051411748698495)
    assert maria.depth == pytest.approx(0.8357, abs=1e-4)
    # Susi: 42.3137 lies in 33.33 to 66.67: (42.3137 - 33.33) / 33.34 = 0.2695; 360 - 131.1061 = 228.8939.
    susi = m.connection("e8")
    assert susi.ring == 2
    assert susi.depth == pytest.approx(0.2695, abs=1e-4)
    assert susi.angle == pytest.approx(228.8939, abs=1e-4)
    # Hubert: 103 lies beyond the outer circle: at its rim.
    hubert = m.connection("e5")
    assert (hubert.ring, hubert.depth) == (3, 1.0)


def test_the_demo_map_rates_nothing_that_was_not_rated() -> None:
    m = open_file(DEMO).file.current
    for alter in m.alters:
        said = m.connection(alter.id)
        place = {"ring": said.ring, "angle": said.angle, "depth": said.depth}
        role = "professional" if alter.id == "e7" else None  # the doctor
        assert said == Connection(alter=alter.id, role=role, **place)


def test_what_the_demo_map_could_not_carry_over_is_listed_in_counts() -> None:
    # By eye: gender said of Josefine, Susi, Hubert, Lara, Richard, Maria; age of Josefine, Susi, Lara;
    # edgeType 0: Josefine, Strolchi, Hubert; 2: Lara; beyond 100: Hubert.
    assert open_file(DEMO).left_out == (
        sentence("about_me", 1),
        sentence("gender", 6),
        sentence("age", 3),
        sentence("no_line", 3),
        sentence("double_line", 1),
        sentence("beyond", 1),
    )


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


@pytest.mark.parametrize(
    ("role", "form"),
    [
        ("Stiefvater", "parent"),
        ("Halbschwester", "sibling"),
        ("Pflegesohn", "child"),
        ("Schwager/Schwägerin", "other_family"),
        ("GROSSMUTTER", "other_family"),
        ("Ehefrau", "partner"),
        ("Ex-Partner*in", "other"),
        ("Bekannte*r", "other"),
        ("neighbor", "neighbour"),
        ("Arbeitskolleg*in", "colleague"),
        ("Psycholog*in", "therapist"),
        ("Gesetz. Erwachsenenvertretung", "doctor_or_helper"),
        ("Berater*in / Betreuer*in", "doctor_or_helper"),
        ("Mitbewohner*in", "other"),
        ("Hut auf der Ablage", "other"),
        ("", None),
    ],
)
def test_a_role_in_german_or_english_becomes_a_form(role: str, form: Form | None) -> None:
    assert form_of_role(role, human=True) == form


def test_no_role_word_stands_for_two_forms() -> None:
    words = [word for listed in WORDS.values() for word in listed.split(", ")]
    assert len(words) == len(set(words))


def test_the_demo_map_goes_there_and_back(tmp_path: Any) -> None:
    first = open_file(DEMO).file
    assert write(first, tmp_path / "demo.easynwk.json") == ()
    again = open_file(tmp_path / "demo.easynwk.json")
    assert again.left_out == ()
    a, b = first.current, again.file.current
    assert (a.title, a.written_on, a.alters, a.ties, a.self_connection) == (
        b.title,
        b.written_on,
        b.alters,
        b.ties,
        b.self_connection,
    )
    for one, other in zip(a.connections, b.connections, strict=True):
        assert (one.ring, one.role) == (other.ring, other.role)
        assert (one.angle, one.depth) == pytest.approx((other.angle, other.depth))


def test_an_entry_has_one_number_in_all_versions_and_keeps_the_one_it_came_with() -> None:
    ana, ben = Alter(id="e1", name="Ana"), Alter(id="zz", name="Ben")  # Ben gets 2: 1 is Ana's
    file = MapFile(
        current=SupportMap(id="m", alters=(ben, ana)),
        moments=(
            Moment(map=SupportMap(id="m", alters=(ben,))),
            Moment(map=SupportMap(id="m", alters=(ana,))),
        ),
    )
    versions = json.loads(to_bytes(file)[0])["versions"]
    numbers = [{p["name"]: p["id"] for p in version["nwk"]["alteri"]} for version in versions]
    assert numbers == [{"Ben": 2}, {"Ana": 1}, {"Ben": 2, "Ana": 1}]


@pytest.mark.parametrize("ring", [1, 2, 3])
def test_an_entry_at_the_rim_of_its_ring_stays_in_it(ring: int) -> None:
    connection = Connection(alter="a", ring=ring, angle=0, depth=1)
    m = SupportMap(id="m", alters=(Alter(id="a", name="Ana"),), connections=(connection,))
    again = open_bytes(to_bytes(MapFile(current=m))[0]).file.current
    assert again.connection(again.ids[0]).ring == ring


def test_what_easynwk_cannot_hold_is_listed() -> None:
    m = SupportMap(
        id="m",
        situation="?",
        alters=(
            Alter(id="a", name="Ana"),
            Alter(id="b", name="Ben", status="past"),
            Alter(id="c", name="Choir", kind="group"),
        ),
        connections=(
            Connection(alter="a", ring=1, angle=0, depth=0, safety=5),
            Connection(alter="b", ring=2, angle=1),
        ),
        ties=(Tie(a="a", b="b", kind="tense", talks_about_me=True), Tie(a="a", b="c", kind="belongs_to")),
        self_connection=SelfConnection(rest=1, note="carried"),
    )
    _, left_out = to_bytes(MapFile(current=m))
    assert left_out == (
        sentence("answers", 1),  # Ana's safety; of Ben nothing was said but his place
        sentence("groups", 1),
        sentence("tie_kinds", 2),
        sentence("talks_about_me", 1),
        sentence("unplaced", 1),  # the choir
        sentence("status", 1),
        sentence("me", 1),
        sentence("map", 1),
    )


@settings(max_examples=50, deadline=None)
@given(map_files(most=4))
def test_any_map_can_be_written_for_easynwk_and_read_back_with_everyone_in_place(file: MapFile) -> None:
    data, _ = to_bytes(file)
    again = open_bytes(data).file
    assert len(again.moments) == len(file.moments)
    assert [alter.name for alter in again.current.alters] == [alter.name for alter in file.current.alters]
    assert [alter.note for alter in again.current.alters] == [alter.note for alter in file.current.alters]
    assert len(again.current.ties) == len(file.current.ties)
    for before, after in zip(file.current.alters, again.current.alters, strict=True):
        said, heard = file.current.connection(before.id), again.current.connection(after.id)
        if said.ring is not None and said.angle is not None:
            assert heard.ring == said.ring
            assert heard.depth == pytest.approx(0.5 if said.depth is None else said.depth, abs=1e-9)
        else:
            assert heard.ring is None
