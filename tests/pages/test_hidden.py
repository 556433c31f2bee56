"""Initials in place of names: on every page at once, and nothing in a person's own words anywhere."""

from pathlib import Path

from netmap.pages import routes
from netmap.session.own_computer import OwnComputer
from netmap.store import MapStore, Vault
from tests.pages.drawn import Drawn, drawn_from
from tests.pages.faces import every_face
from tests.pages.own_words import MARK, a_map_full_of_words


def test_no_name_and_no_own_word_is_sent_with_any_page(tmp_path: Path) -> None:
    """Neither what is shown, nor what a field holds, a tip says or the live map is told."""
    places = OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap")).places()
    here = drawn_from(a_map_full_of_words(), place=places["device"])
    here.save()
    person = Drawn(here, places)
    assert MARK in person.visits(routes.MAP).sent
    person.hides()
    looked_at = set()
    for face in every_face(person):
        at = person.sent.find(MARK)
        assert at < 0, (face, person.sent[max(0, at - 300) : at + 60])
        looked_at.add(face)
    assert looked_at > {*routes.MODULES, "map, someone", "map, me with me", "map words"}
