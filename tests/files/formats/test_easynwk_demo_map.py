"""easyNWK's own demo map, whole: its people, their places, and what stayed behind."""

from datetime import date
from typing import Any

import pytest

from netmap.files import open_file, write
from netmap.model import Connection, SelfConnection
from netmap.words.left_out import sentence
from tests.files.plain import DEMO


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
