"""A map is never said to be where it is not, nor not to be where it is."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from netmap.model import History, MapFile, NetmapError
from netmap.model.edits import add, new_map
from netmap.session import persistence
from netmap.session.open_map import OpenMap
from netmap.session.own_computer import OwnComputer
from netmap.session.places.locked import Locked
from netmap.session.places.place import Place, PlaceName
from netmap.store import MapStore, Vault, key_slots
from netmap.views.free_places import settled
from netmap.words import kept_problems

Places = Mapping[PlaceName, Place]


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Those of a tab in which the locked maps are open."""
    monkeypatch.setattr(key_slots, "MEMORY_KIB", 8 * 1024)
    computer = OwnComputer(MapStore(tmp_path / "plain" / "maps.sqlite"), Vault(tmp_path / "locked"))
    found = computer.places()
    locked = found["locked"]
    assert isinstance(locked, Locked)
    locked.make("vier leise Wörter hier")
    locked.code = None
    return found


@pytest.fixture
def here(places: Places) -> OpenMap:
    """A map that is kept on this device."""
    here = OpenMap(History(add(new_map(), "Ana")), place=places["device"])
    here.save()
    return here


def fails(*_: object) -> None:
    raise kept_problems.kept_busy()


def maps(places: Places, name: PlaceName) -> MapStore:
    store = places[name].maps
    assert store is not None
    return store


def kept_in(places: Places, name: PlaceName) -> int:
    return len(maps(places, name).list())


def test_it_moves_and_leaves_nothing_behind(places: Places, here: OpenMap) -> None:
    persistence.move(here, places["locked"])
    assert (here.lives, kept_in(places, "device"), kept_in(places, "locked")) == ("locked", 0, 1)
    persistence.move(here, places["nowhere"])
    assert (here.lives, here.saved_on, kept_in(places, "locked")) == ("nowhere", None, 0)
    persistence.move(here, places["device"])
    assert (here.lives, kept_in(places, "device")) == ("device", 1)


@pytest.mark.parametrize("lives", ["locked", "nowhere", "file"])
def test_where_it_cannot_be_taken_away_it_stays_and_is_said_to(
    places: Places, here: OpenMap, monkeypatch: pytest.MonkeyPatch, lives: PlaceName
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(maps(places, "device"), "forget", fails)
        persistence.move(here, places[lives])
    assert here.lives == "device" and here.trouble is not None
    assert (kept_in(places, "device"), kept_in(places, "locked")) == (1, 0)
    here.save()
    assert not here.clash and here.trouble is None
    persistence.move(here, places[lives])
    assert (here.lives, here.trouble, kept_in(places, "device")) == (lives, None, 0)


def test_where_the_new_place_refuses_it_stays_where_it_was(
    places: Places, here: OpenMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maps(places, "locked"), "save", fails)
    persistence.move(here, places["locked"])
    assert here.lives == "device" and isinstance(here.trouble, NetmapError)
    assert kept_in(places, "device") == 1


@pytest.mark.parametrize("lives", ["nowhere", "file", "locked"])
def test_a_map_that_was_deleted_elsewhere_is_not_kept_again_unasked_and_can_go_anywhere(
    places: Places, here: OpenMap, lives: PlaceName
) -> None:
    maps(places, "device").forget(here.map.id)
    here.change(add(here.map, "Ben"))
    here.change(add(here.map, "Cem"))
    assert here.gone is not None and not here.clash and here.would_be_lost
    assert kept_in(places, "device") == 0
    persistence.move(here, places[lives])
    assert (here.lives, here.gone, here.trouble) == (lives, None, None)
    assert kept_in(places, "locked") == (lives == "locked")


def test_a_map_that_was_deleted_elsewhere_can_be_kept_again(places: Places, here: OpenMap) -> None:
    maps(places, "device").forget(here.map.id)
    here.change(add(here.map, "Ben"))
    persistence.keep_again(here)
    assert here.gone is None and kept_in(places, "device") == 1
    here.change(add(here.map, "Cem"))
    assert [alter.name for alter in maps(places, "device").load(here.map.id).file.current.alters] == [
        "Ana",
        "Ben",
        "Cem",
    ]


def test_where_a_move_of_a_deleted_map_fails_it_is_still_said_to_be_gone(
    places: Places, here: OpenMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    maps(places, "device").forget(here.map.id)
    here.change(add(here.map, "Ben"))
    monkeypatch.setattr(maps(places, "locked"), "save", fails)
    persistence.move(here, places["locked"])
    assert here.lives == "device" and here.gone is not None


def test_looking_in_another_way_is_no_change_that_another_tab_has_to_see(
    places: Places, here: OpenMap
) -> None:
    seen = here.seen
    here.look_at(lens="safety")
    kept = maps(places, "device").load(here.map.id)
    assert (kept.version, kept.beside["looks"]) == (seen, {"lens": "safety"})


@pytest.mark.parametrize("lives", ["nowhere", "file", "locked"])
def test_a_move_takes_nothing_away_that_this_tab_has_not_seen(
    places: Places, here: OpenMap, lives: PlaceName
) -> None:
    maps(places, "device").save(MapFile(current=add(here.map, "Ben")), here.seen)  # in another tab
    persistence.move(here, places[lives])
    assert here.lives == "device" and here.clash
    assert (kept_in(places, "device"), kept_in(places, "locked")) == (1, 0)
    persistence.take_the_other_version(here, settled)
    assert [alter.name for alter in here.map.alters] == ["Ana", "Ben"]
    persistence.move(here, places[lives])
    assert (here.lives, here.clash, kept_in(places, "device")) == (lives, False, 0)
