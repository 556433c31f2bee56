"""Where a map can live: on one's own computer, and on the server of an organisation."""

from pathlib import Path
from typing import Any, get_args

import pytest

from netmap.model import History, NetmapError
from netmap.model.edits import add, new_map
from netmap.session import persistence
from netmap.session.hosting import Hosting
from netmap.session.open_map import OpenMap
from netmap.session.own_computer import OwnComputer
from netmap.session.places.hosted import Hosted
from netmap.session.places.place import Place, PlaceName
from netmap.store import MapStore, Vault
from netmap.store.recovery_phrase import new_phrase
from netmap.words import places as words


@pytest.fixture
def computer(tmp_path: Path) -> OwnComputer:
    return OwnComputer(MapStore(tmp_path / "maps.sqlite"), Vault(tmp_path / "netmap"))


@pytest.fixture
def server(tmp_path: Path) -> Hosting:
    return Hosting(f"sqlite:///{tmp_path}/hosted.sqlite", keep_days=30)


def test_each_netmap_offers_its_own_places_and_has_words_for_them(
    computer: OwnComputer, server: Hosting
) -> None:
    assert list(computer.places()) == ["device", "locked", "file", "nowhere"]
    assert list(server.places()) == ["hosted", "file", "nowhere"]
    for netmap in (computer, server):
        for place in netmap.places().values():
            said = (
                words.TO_CHOOSE[place.name], words.STATE[place.name], words.CLOSED[place.name],
                words.before(place.name, place.keep_days), words.save_failed(place.name),
                words.kept(place.name, place.keep_days), words.closed_unkept(place.name),
                *(words.door(place.name) if place.has_a_door else ()),
            )  # fmt: skip
            assert all(said), place.name


def test_every_place_has_words_and_no_others_have() -> None:
    assert set(words.PLACES) == set(get_args(PlaceName))


def test_two_tabs_of_one_computer_see_the_same_maps_and_unlock_each_for_itself(computer: OwnComputer) -> None:
    one, other = computer.places(), computer.places()
    OpenMap(History(add(new_map(), "Ana")), place=one["device"]).save()
    assert other["device"].maps is not None and len(other["device"].maps.list()) == 1
    assert one["locked"] is not other["locked"]


def test_a_map_on_a_server_is_reached_with_its_phrase_alone(server: Hosting) -> None:
    door = server.places()["hosted"]
    assert isinstance(door, Hosted) and not door.is_open
    phrase = new_phrase()
    here = OpenMap(History(add(new_map(), "Ana")))
    persistence.begin_at(here, door.new(phrase, "one"))
    assert (here.lives, here.kept, here.behind, here.seen) == ("hosted", True, False, 1)
    place, found = door.behind(phrase, "one")
    again = persistence.opened(found, place)
    assert again.map.ids == here.map.ids
    with pytest.raises(NetmapError):
        door.behind(new_phrase(), "one")


def test_a_second_version_needs_words_of_its_own(server: Hosting) -> None:
    door = server.places()["hosted"]
    assert isinstance(door, Hosted)
    place: Place = door.new(new_phrase(), "one")
    here = OpenMap(History(add(new_map(), "Ana")), place=place)
    here.save()
    first = here.map.id
    assert not persistence.keep_as_second(here, "second")
    assert (here.lives, here.map.title) == ("nowhere", "second") and here.map.id != first
    assert place.keeper is not None and place.keeper.load(first).file.current.id == first


def test_a_map_that_moves_away_from_a_server_is_no_longer_there(server: Hosting) -> None:
    places = server.places()
    door = places["hosted"]
    assert isinstance(door, Hosted)
    place = door.new(new_phrase(), "one")
    here = OpenMap(History(add(new_map(), "Ana")), place=place)
    here.save()
    persistence.move(here, places["file"])
    assert (here.lives, here.saved_on, here.trouble) == ("file", None, None)
    assert place.keeper is not None
    with pytest.raises(NetmapError):
        place.keeper.load(here.map.id)


class OnAStick(Place):
    """A place that netmap does not have: nothing else has to know of it."""

    name: Any = "stick"

    def __init__(self, store: MapStore) -> None:
        self._store = store

    @property
    def keeper(self) -> MapStore:
        return self._store


def test_a_new_place_is_one_class(computer: OwnComputer, tmp_path: Path) -> None:
    stick = OnAStick(MapStore(tmp_path / "stick.sqlite"))
    device = computer.places()["device"]
    here = OpenMap(History(add(new_map(), "Ana")), place=device)
    here.save()
    persistence.move(here, stick)
    here.change(add(here.map, "Ben"))
    assert (here.lives, here.behind, here.would_be_lost) == ("stick", False, False)
    assert stick.keeper.load(here.map.id).file.current.ids == here.map.ids
    assert device.maps is not None and device.maps.list() == ()
    persistence.move(here, device)
    assert stick.keeper.list() == () and len(device.maps.list()) == 1
