"""Keeping moments: a copy beside the map, in the store at once, and none where no more fit."""

from datetime import date
from pathlib import Path

import pytest

from netmap.files import moment_limit
from netmap.model import History, NetmapError
from netmap.model.edits import add, new_map
from netmap.model.moments import removed
from netmap.session.open_map import OpenMap
from netmap.session.places.device import OnDevice
from netmap.store import MapStore

DAY = date(2024, 3, 1)


@pytest.fixture
def here(tmp_path: Path) -> OpenMap:
    """A map with Ana on it, kept in a store of its own."""
    here = OpenMap(History(add(new_map(), "Ana")), place=OnDevice(MapStore(tmp_path / "maps.sqlite")))
    here.save()
    return here


def in_store(here: OpenMap) -> list[tuple[str, date | None, int]]:
    assert here.place.maps is not None
    file = here.place.maps.load(here.map.id).file
    return [(moment.title, moment.on, len(moment.map.alters)) for moment in file.moments]


def test_a_moment_is_a_copy_and_the_map_goes_on(here: OpenMap) -> None:
    before = here.map
    here.keep_moment("then", DAY)
    assert here.map is before
    assert here.history.past == ()
    assert [moment.map for moment in here.moments] == [before]
    assert in_store(here) == [("then", DAY, 1)]
    here.change(add(here.map, "Ben"))
    here.undo()
    assert in_store(here) == [("then", DAY, 1)]


def test_moments_are_in_order_of_date_and_two_of_a_day_are_fine(here: OpenMap) -> None:
    for title, on in (("b", DAY), ("c", DAY), ("a", date(2023, 1, 1))):
        here.keep_moment(title, on)
    assert [title for title, _, _ in in_store(here)] == ["a", "b", "c"]


def test_what_is_taken_away_can_be_put_back(here: OpenMap) -> None:
    here.keep_moment("a", DAY)
    here.keep_moment("b", date(2024, 4, 1))
    gone = here.moments[0]
    here.take_moments(removed(here.moments, gone))
    assert [title for title, _, _ in in_store(here)] == ["b"]
    here.take_moments((*here.moments, gone))
    assert [title for title, _, _ in in_store(here)] == ["a", "b"]


def test_where_no_more_fit_nothing_changes(here: OpenMap, monkeypatch: pytest.MonkeyPatch) -> None:
    here.keep_moment("a", DAY)
    monkeypatch.setattr(moment_limit, "WITH_MOMENTS", 1000)
    with pytest.raises(NetmapError):
        here.keep_moment("b", DAY)
    assert [title for title, _, _ in in_store(here)] == ["a"] == [moment.title for moment in here.moments]


def test_which_moment_the_map_was_looked_at_since_is_asked_anew(here: OpenMap) -> None:
    here.since = 3
    here.keep_moment("a", DAY)
    assert here.since is None
